// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/TaxChoice.h"
#include "ui/wizard/WizardPageWidget.h"

class QComboBox;

namespace op::ui {

class FieldNote;

/// What the Dutch tax presets mean in each company; a page of the wizard and of the settings.
class TaxPage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit TaxPage(TaxChoice& choice, QWidget* parent = nullptr);
    void focusFirst() override;

private:
    struct Line
    {
        matching::TaxPreset preset;
        QComboBox* box;
        FieldNote* note;
    };
    void fill();
    void refresh();

    TaxChoice& m_choice;
    QComboBox* m_company;
    QList<Line> m_lines;
};

} // namespace op::ui
