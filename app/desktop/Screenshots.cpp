// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Screenshots.h"

#include "ui/style/Theme.h"

#include <QDir>
#include <QTextStream>

namespace op::desktop {
namespace {

// long enough for a filter's pause, a reload and an answer of the desk
constexpr std::chrono::milliseconds quiet{600};
// for scenes that say themselves when they are ready
constexpr std::chrono::milliseconds betweenLooks{120};
constexpr int looksPerScene = 250;

} // namespace

Screenshots::Screenshots(ui::MainWindow& window, services::Desk& desk, app::DemoStart& demo, const Options& options,
                         const QString& folder)
    : m_stage{window, desk, demo.server(), folder, &window, {}, false, {}},
      m_folder(options.screenshots),
      m_theme(ui::themeName(options.theme.value_or(ui::Theme::Light)))
{
    for (const Scene& scene : scenes())
        if (options.scene.isEmpty() || options.scene == QLatin1String(scene.name))
            m_scenes.push_back(scene);
    m_looks.setSingleShot(true);
    connect(&m_looks, &QTimer::timeout, this, &Screenshots::look);
}

void Screenshots::take()
{
    QDir().mkpath(m_folder);
    if (m_scenes.empty()) {
        QTextStream(stderr) << "there is no such scene" << Qt::endl;
        Q_EMIT finished(2);
        return;
    }
    // scenes find their papers in the list, also one that is played alone
    m_stage.showQueue(ui::QueueTab::All);
    QTimer::singleShot(quiet, this, &Screenshots::next);
}

void Screenshots::next()
{
    if (m_at == m_scenes.size()) {
        Q_EMIT finished(m_exitStatus);
        return;
    }
    m_stage.shown = &m_stage.window;
    m_stage.isReady = {};
    m_stage.isBusy = false;
    m_stage.props.reset();
    m_patience = looksPerScene;
    m_wasReady = false;
    m_scenes[m_at].prepare(m_stage);
    m_looks.start(m_stage.isReady ? betweenLooks : quiet);
}

// A scene that says when it is ready has to say so twice: what it waited for is painted by then.
void Screenshots::look()
{
    const bool isReady =
        (m_stage.isBusy || m_stage.desk.runningJobs().isEmpty()) && (!m_stage.isReady || m_stage.isReady());
    const bool isStuck = --m_patience == 0;
    if (isStuck) {
        QTextStream(stderr) << "never came about: " << m_scenes[m_at].name << Qt::endl;
        m_exitStatus = 3;
    }
    if (isStuck || (isReady && (m_wasReady || !m_stage.isReady))) {
        shoot();
        return;
    }
    m_wasReady = isReady;
    m_looks.start(betweenLooks);
}

void Screenshots::shoot()
{
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
