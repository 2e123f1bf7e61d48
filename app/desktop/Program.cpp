// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Program.h"

#include "app/desktop/Screenshots.h"
#include "core/services/wording/Translations.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTextStream>

namespace op::desktop {
namespace {

QString newestBackup(const QString& folder)
{
    const QDir backups(folder + QStringLiteral("/backups"));
    const QStringList files = backups.entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time);
    return files.isEmpty() ? QString() : backups.filePath(files.first());
}

} // namespace

Program::Program(Options options) : m_options(std::move(options))
{
    if (m_options.isDemo)
        m_options.workspace = m_demoFolder.filePath(QStringLiteral("workspace"));
}

Program::~Program()
{
    if (m_options.watchesStalls && m_watchdog)
        QTextStream(stderr) << "longest wait for the window: " << m_watchdog->longest().count() << " ms" << Qt::endl;
}

void Program::start()
{
    if (m_options.watchesStalls || ui::StallWatchdog::isWanted())
        m_watchdog = std::make_unique<ui::StallWatchdog>();
    openWorkspace();
}

void Program::openWorkspace()
{
    services::DeskOptions options;
    options.folder = m_options.workspace;
    options.office.secretFile = m_options.secretFile;
    if (m_options.isDemo)
        options.office.secrets = std::make_shared<settings::MemorySecretStore>();
    if (!m_options.screenshots.isEmpty())
        options.push.wait = [](int) { return std::chrono::milliseconds(20); }; // pictures need no patience
    auto desk = services::Desk::open(options);
    if (!desk) {
        showTrouble(desk.error());
        return;
    }
    m_trouble.reset();
    m_desk = std::move(*desk);
    makeWindow();
    if (m_options.isDemo)
        startDemo();
}

void Program::startDemo()
{
    m_demo = std::make_unique<app::DemoStart>(*m_desk);
    const auto tell = [this](const Error& error) { m_notices.post(error); };
    connect(m_demo.get(), &app::DemoStart::failed, this, tell);
    if (!m_options.screenshots.isEmpty()) {
        m_screenshots = std::make_unique<Screenshots>(*m_window, *m_desk, *m_demo, m_options, m_demoFolder.path());
        connect(m_demo.get(), &app::DemoStart::failed, this, [] { QCoreApplication::exit(3); });
        connect(m_demo.get(), &app::DemoStart::ready, m_screenshots.get(), &Screenshots::take);
        connect(m_screenshots.get(), &Screenshots::finished, this, &QCoreApplication::exit, Qt::QueuedConnection);
    }
    if (const Result<void> started = m_demo->start(); !started)
        tell(started.error());
}

void Program::makeWindow()
{
    // pictures look as the command line says, whatever this person's window looks like
    const QString settings = m_options.screenshots.isEmpty() ? ui::WindowSettings::defaultFile()
                                                             : m_demoFolder.filePath(QStringLiteral("window.ini"));
    m_window = std::make_unique<ui::MainWindow>(*m_desk, m_notices, settings);
    if (m_options.isDemo)
        m_window->setWindowTitle(QCoreApplication::translate("Desktop", "OrderPilot - demo"));
    connect(m_window.get(), &ui::MainWindow::languageWanted, this, &Program::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::demoWanted, this, &Program::openDemo);
    m_window->show();
}

void Program::showTrouble(const Error& error)
{
    m_trouble = std::make_unique<ui::WorkspaceErrorPage>(m_options.workspace, error, newestBackup(m_options.workspace));
    connect(m_trouble.get(), &ui::WorkspaceErrorPage::tryAgainWanted, this, &Program::openWorkspace,
            Qt::QueuedConnection);
    m_trouble->show();
}

// Texts keep the language they were made in, so the window is made anew; desk and jobs go on.
void Program::changeLanguage(const QString& language)
{
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    services::wording::useLanguage(language, true);
    m_window.reset();
    makeWindow();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

void Program::openDemo()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

} // namespace op::desktop
