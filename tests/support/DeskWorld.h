// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoOdoo.h"
#include "core/services/desk/Deliver.h"
#include "tests/support/DemoDocument.h"
#include "tests/support/DeskParts.h"

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
        m_options = deskOptions(m_folder);
        m_options.push.wait = [](int) { return std::chrono::milliseconds(2); };
        const auto office = openOffice(m_options.folder, m_options.office);
        if (!connectAndSync(*office, m_server.endpoint()))
            qFatal("the first sync failed");
        reopen();
    }

    /// Closes the desk and opens another one on the same workspace, as a restart of the program does.
    void reopen()
    {
        m_desk.reset();
        m_desk = openDesk(m_options);
    }

    [[nodiscard]] services::Desk& desk() { return *m_desk; }
    [[nodiscard]] demo::DemoOdoo& server() { return m_server; }
    [[nodiscard]] const services::DeskOptions& options() const { return m_options; }

    /// Waits for \a future as a test may; the event loop runs meanwhile.
    template <class T>
    [[nodiscard]] T wait(const QFuture<T>& future)
    {
        std::optional<T> result = awaited(future);
        if (!result)
            qFatal("no answer");
        return std::move(*result);
    }

    /// Takes in the sample document whose name has \a part; \a change may alter its bytes. Returns its first case.
    [[nodiscard]] qint64 takeIn(const QString& part, const std::function<void(QByteArray&)>& change = {})
    {
        QByteArray bytes = contentOf(demoDocument(part));
        if (change)
            change(bytes);
        const QString copy =
            writtenFile(m_folder.filePath(QStringLiteral("%1-%2.xml").arg(part).arg(++m_copies)), bytes);
        const auto item = takenIn(*openOffice(m_options.folder, m_options.office), copy, QStringLiteral("demo"));
        if (!item || item->cases.isEmpty())
            qFatal("not taken in");
        return item->cases.first();
    }

private:
    demo::DemoOdoo m_server;
    QTemporaryDir m_folder;
    services::DeskOptions m_options;
    std::unique_ptr<services::Desk> m_desk;
    int m_copies = 0;
};

} // namespace op::test
