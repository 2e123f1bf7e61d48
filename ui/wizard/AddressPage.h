// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/WizardPageWidget.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace op::ui {

class AddressStep;
class FieldNote;
class StepList;

/// Where the server is.
class AddressPage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit AddressPage(AddressStep& step, QWidget* parent = nullptr);
    void focusFirst() override;

private:
    void refresh();
    void chooseFile();

    AddressStep& m_step;
    QLineEdit* m_address;
    FieldNote* m_addressNote;
    QCheckBox* m_plain;
    FieldNote* m_plainNote;
    QLineEdit* m_caFile;
    FieldNote* m_caNote;
    QLabel* m_looking;
    StepList* m_trouble;
};

} // namespace op::ui
