// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/DemoStart.h"
#include "tests/support/DeskParts.h"
#include "ui/shell/Notices.h"

namespace op::test {

/// The DemoWorkspace class is a desk on a fresh workspace with a demo Odoo, its master data and the bundled papers in
/// the queue: what a screen needs to be shown. For tests that link op_app and op_ui and need orderpilot-reader.
class DemoWorkspace
{
public:
    DemoWorkspace() : m_desk(openDesk(deskOptions(m_folder))) {}

    /// Brings in master data and papers; returns false when that fails or takes longer than a minute.
    [[nodiscard]] bool fill()
    {
        m_start = std::make_unique<app::DemoStart>(*m_desk);
        QSignalSpy ready(m_start.get(), &app::DemoStart::ready);
        return m_start->start().has_value() && ready.wait(60'000);
    }

    [[nodiscard]] QString folder() const { return m_desk->folder(); }
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("window.ini")); }
    [[nodiscard]] services::Desk& desk() { return *m_desk; }
    [[nodiscard]] ui::Notices& notices() { return m_notices; }
    /// Returns the demo Odoo, after fill().
    [[nodiscard]] demo::DemoOdoo& server() { return m_start->server(); }

private:
    QTemporaryDir m_folder;
    ui::Notices m_notices;
    std::unique_ptr<services::Desk> m_desk;
    std::unique_ptr<app::DemoStart> m_start;
};

} // namespace op::test
