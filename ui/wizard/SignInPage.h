// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/WizardPageWidget.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace op::ui {

class FieldNote;
class SecretField;
class SignInStep;

/// Which database, who signs in, and where the secret is kept.
class SignInPage : public WizardPageWidget
{
    Q_OBJECT

public:
    explicit SignInPage(SignInStep& step, QWidget* parent = nullptr);
    void focusFirst() override;
    /// Empties the field once the secret has gone where it is kept.
    void forgetSecret();

private:
    void refresh();
    void refreshDatabases();

    SignInStep& m_step;
    QComboBox* m_database;
    FieldNote* m_databaseNote;
    QLineEdit* m_login;
    FieldNote* m_loginNote;
    SecretField* m_secret;
    FieldNote* m_secretNote;
    QLabel* m_keySteps;
    QCheckBox* m_json2;
    QRadioButton* m_keyRing;
    QRadioButton* m_session;
    QLineEdit* m_name;
    FieldNote* m_nameNote;
};

} // namespace op::ui
