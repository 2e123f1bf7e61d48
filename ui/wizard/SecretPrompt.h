// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QDialog>

class QPushButton;
class QRadioButton;

namespace op::ui {

class FieldNote;
class SecretField;

/// The SecretPrompt class asks for the secret of a connection whose secret is not kept, when something needs it
/// (Desk::hasSecret() is false). Shown with open(). The secret goes to the Desk alone; closing without one leaves all
/// work that needs no server possible.
class SecretPrompt : public QDialog
{
    Q_OBJECT

public:
    SecretPrompt(services::Desk& desk, const storage::Connection& connection, QWidget* parent = nullptr);
    void done(int result) override;

Q_SIGNALS:
    /// The secret of \a connection can be had now.
    void secretKept(const QString& connection);

private:
    void refresh();
    void keep();

    services::Desk& m_desk;
    QString m_connection;
    SecretField* m_secret;
    FieldNote* m_note;
    QRadioButton* m_keyRing;
    QRadioButton* m_session;
    QPushButton* m_use;
    bool m_isKeeping = false;
};

} // namespace op::ui
