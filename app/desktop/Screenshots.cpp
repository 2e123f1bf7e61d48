// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Screenshots.h"

#include "ui/style/Theme.h"

#include <QDir>
#include <QTextStream>

namespace op::desktop {
namespace {

// long enough for a filter's pause, a reload and an answer of the desk
constexpr std::chrono::milliseconds quiet{700};

} // namespace

qint64 Stage::caseOf(const QString& number) const
{
    const ui::QueueModel& model = window.queue().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (const storage::QueueRow* found = model.rowAt(row); found && found->number == number)
            return found->id;
    qFatal("no case with the number %s", qPrintable(number));
}

Screenshots::Screenshots(ui::MainWindow& window, services::Desk& desk, app::DemoStart& demo, const Options& options)
    : m_stage{window, desk, demo.server(), &window},
      m_folder(options.screenshots),
      m_theme(ui::themeName(options.theme.value_or(ui::Theme::Light)))
{
    for (const Scene& scene : scenes())
        if (options.scene.isEmpty() || options.scene == QLatin1String(scene.name))
            m_scenes.push_back(scene);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &Screenshots::shoot);
}

void Screenshots::take()
{
    QDir().mkpath(m_folder);
    if (m_scenes.empty()) {
        QTextStream(stderr) << "there is no such scene" << Qt::endl;
        Q_EMIT finished(2);
        return;
    }
    next();
}

void Screenshots::next()
{
    if (m_at == m_scenes.size()) {
        Q_EMIT finished(m_exitStatus);
        return;
    }
    m_stage.shown = &m_stage.window;
    m_scenes[m_at].prepare(m_stage);
    m_quiet.start();
}

void Screenshots::shoot()
{
    if (!m_stage.desk.runningJobs().isEmpty()) {
        m_quiet.start();
        return;
    }
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(m_scenes[m_at].name), m_theme);
    if (!m_stage.shown || !m_stage.shown->grab().save(file)) {
        QTextStream(stderr) << "not written: " << file << Qt::endl;
        m_exitStatus = 3;
    } else {
        QTextStream(stdout) << file << Qt::endl;
    }
    // what a scene put before the window goes before the next
    if (m_stage.shown && m_stage.shown != &m_stage.window)
        m_stage.shown->close();
    ++m_at;
    next();
}

} // namespace op::desktop
