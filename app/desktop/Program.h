// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/DemoStart.h"
#include "app/desktop/Options.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Notices.h"
#include "ui/shell/StallWatchdog.h"
#include "ui/shell/WorkspaceErrorPage.h"

#include <QTemporaryDir>

namespace op::desktop {

class Screenshots;

/// The Program class is the composition root of the window: it opens the workspace and puts desk, demo and window
/// together. GUI thread.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(Options options);
    ~Program() override;

    /// Shows the window, or a page that says why there is none. The event loop is the caller's.
    void start();

private:
    void openWorkspace();
    void startDemo();
    void makeWindow();
    void showTrouble(const Error& error);
    void changeLanguage(const QString& language);
    static void openDemo();

    Options m_options;
    QTemporaryDir m_demoFolder;
    ui::Notices m_notices;
    std::unique_ptr<services::Desk> m_desk;
    std::unique_ptr<app::DemoStart> m_demo;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::WorkspaceErrorPage> m_trouble;
    std::unique_ptr<Screenshots> m_screenshots;
    std::unique_ptr<ui::StallWatchdog> m_watchdog;
};

} // namespace op::desktop
