// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoOdoo.h"
#include "core/services/desk/Desk.h"

namespace op::app {

/// The DemoStart class fills an empty workspace through its Desk, step by step in the background: the connection to a
/// demo Odoo of its own, its secret for this run of the program, master data, and the bundled papers. Thread of the
/// Desk; the demo Odoo lives as long as the object.
class DemoStart : public QObject
{
    Q_OBJECT

public:
    explicit DemoStart(services::Desk& desk, QObject* parent = nullptr);

    /// Starts the demo Odoo and then the steps; fails where no port can be had.
    [[nodiscard]] Result<void> start();
    [[nodiscard]] demo::DemoOdoo& server() { return m_server; }

Q_SIGNALS:
    /// The papers are in the queue.
    void ready();
    void failed(const op::Error& error);

private:
    template <class T, class Then>
    void then(const QFuture<Result<T>>& step, Then next);
    void jobChanged(const services::JobStatus& status);
    void chooseProducts();
    void takeIn();

    services::Desk& m_desk;
    demo::DemoOdoo m_server;
    QString m_connection;
    int m_job = 0;
};

} // namespace op::app
