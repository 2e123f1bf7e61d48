// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QHash>
#include <QPointer>

namespace op::ui {

class SecretPrompt;

/// The SecretAsker class asks for a connection's secret when a sync or a push ended for lack of it ("ask at each
/// start"), and does the work again once it is there. One question at a time; declined means that nothing is sent.
class SecretAsker : public QObject
{
    Q_OBJECT

public:
    /// Prompts appear over \a window, which owns the object.
    SecretAsker(services::Desk& desk, QWidget& window);

private:
    void jobChanged(const services::JobStatus& status);
    void ask(const QString& connection, const QList<qint64>& cases);
    void prompt(const storage::Connection& connection);
    void again(const QString& connection);

    services::Desk& m_desk;
    QWidget& m_window;
    QPointer<SecretPrompt> m_prompt;
    QHash<int, QPair<QString, QList<qint64>>> m_unsent; ///< by push job: connection, cases that waited for its secret
    QHash<QString, QList<qint64>> m_waiting;            ///< by connection: cases to push again; none = sync again
};

} // namespace op::ui
