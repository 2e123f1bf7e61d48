// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoData.h"
#include "core/demo/DemoOdoo.h"
#include "core/services/ConnectionService.h"
#include "core/services/IntakeService.h"
#include "core/services/SyncService.h"
#include "core/services/desk/Deliver.h"
#include "core/services/desk/Desk.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

namespace op::test {

/// A workspace of its own beside a demo server, synced, for tests of the window's desk. Header only; needs the program
/// orderpilot-reader.
class DeskWorld
{
public:
    explicit DeskWorld(demo::DemoDialect dialect = demo::DemoDialect::Odoo19) : m_server(dialect)
    {
        if (!m_server.start())
            qFatal("the demo server does not start");
        m_options.folder = m_folder.filePath(QStringLiteral("workspace"));
        m_options.office.secrets = std::make_shared<settings::MemorySecretStore>();
        m_options.reader.program = qEnvironmentVariable("ORDERPILOT_BIN") + QStringLiteral("/orderpilot-reader");
        m_options.push.wait = [](int) { return std::chrono::milliseconds(2); };
        auto office = services::Office::open(m_options.folder, m_options.office);
        if (!office)
            qFatal("no office: %s", qPrintable(office.error().toLogLine()));
        storage::Connection connection;
        connection.name = QStringLiteral("demo");
        connection.url = m_server.endpoint().url.toString();
        connection.database = m_server.endpoint().database;
        connection.login = m_server.endpoint().login;
        if (!m_options.office.secrets->set(connection.name, m_server.endpoint().secret))
            qFatal("no secret");
        const auto added = services::ConnectionService(**office).add(connection);
        if (!added || !services::SyncService(**office).sync(*added, true))
            qFatal("the first sync failed");
        reopen();
    }

    /// Closes the desk and opens another one on the same workspace, as a restart of the program does.
    void reopen()
    {
        m_desk.reset();
        auto desk = services::Desk::open(m_options);
        if (!desk)
            qFatal("no desk: %s", qPrintable(desk.error().toLogLine()));
        m_desk = std::move(*desk);
    }

    [[nodiscard]] services::Desk& desk() { return *m_desk; }
    [[nodiscard]] demo::DemoOdoo& server() { return m_server; }
    [[nodiscard]] const services::DeskOptions& options() const { return m_options; }

    /// Waits for \a future as a test may; the event loop runs meanwhile.
    template <class T>
    [[nodiscard]] T wait(const QFuture<T>& future)
    {
        QEventLoop loop;
        std::optional<T> result;
        services::deliver(future, &loop, [&](const T& value) {
            result = value;
            loop.quit();
        });
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
        if (!result)
            qFatal("no answer within 30 seconds");
        return std::move(*result);
    }

    /// Takes in the sample document whose name has \a part; \a change may alter its bytes. Returns its first case.
    [[nodiscard]] qint64 takeIn(const QString& part, const std::function<void(QByteArray&)>& change = {})
    {
        for (const QString& path : demo::demoDocuments()) {
            if (!path.contains(part))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no sample");
            QByteArray bytes = file.readAll();
            if (change)
                change(bytes);
            const QString copy = m_folder.filePath(QStringLiteral("%1-%2.xml").arg(part).arg(++m_copies));
            QFile written(copy);
            if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
                qFatal("no copy");
            written.close();
            auto office = services::Office::open(m_options.folder, m_options.office);
            const services::ReaderClient reader(m_options.reader);
            services::IntakeService intake(**office, [&reader](const QByteArray& read, const QString& name) {
                return reader.readBytes(read, name);
            });
            const auto item = intake.takeIn(copy, QStringLiteral("demo"));
            if (!item || item->cases.isEmpty())
                qFatal("not taken in");
            return item->cases.first();
        }
        qFatal("no such sample");
    }

private:
    demo::DemoOdoo m_server;
    QTemporaryDir m_folder;
    services::DeskOptions m_options;
    std::unique_ptr<services::Desk> m_desk;
    int m_copies = 0;
};

} // namespace op::test
