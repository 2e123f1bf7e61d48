// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/WizardPageWidget.h"

#include <QHash>

namespace op::ui {

class ChargeChoice;
class FieldNote;
class ProductPicker;

/// The product for each kind of charge; a page of the wizard and of the settings.
class ChargePage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit ChargePage(ChargeChoice& choice, QWidget* parent = nullptr);
    void focusFirst() override;

private:
    void refresh();

    ChargeChoice& m_choice;
    QHash<QString, ProductPicker*> m_pickers;
    QHash<QString, FieldNote*> m_notes;
};

} // namespace op::ui
