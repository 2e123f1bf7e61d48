// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/WizardPageWidget.h"

class QComboBox;
class QVBoxLayout;

namespace op::ui {

class CompanyChoice;
class FieldNote;

/// The default company, and the receipt type of each company; a page of the wizard and of the settings.
class CompanyPage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit CompanyPage(CompanyChoice& choice, QWidget* parent = nullptr);
    void focusFirst() override;

private:
    void rebuild();
    void refresh();

    CompanyChoice& m_choice;
    QComboBox* m_company;
    FieldNote* m_companyNote;
    QWidget* m_types = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace op::ui
