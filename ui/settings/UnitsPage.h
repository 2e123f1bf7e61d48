// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/WizardPageWidget.h"

class QPushButton;
class QVBoxLayout;

namespace op::ui {

class FieldNote;
class UnitAliases;

/// The words that papers use for units, a line each.
class UnitsPage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit UnitsPage(UnitAliases& aliases, QWidget* parent = nullptr);
    void focusFirst() override;

private:
    void rebuild();
    void addLine(QVBoxLayout* layout, int row);
    void refresh();

    UnitAliases& m_aliases;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QWidget* m_lines = nullptr;
    QList<FieldNote*> m_notes;
};

} // namespace op::ui
