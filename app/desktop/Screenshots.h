// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/DemoStart.h"
#include "app/desktop/Options.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>

#include <functional>

namespace op::desktop {

/// What a scene works with.
struct Stage
{
    ui::MainWindow& window;
    services::Desk& desk;
    demo::DemoOdoo& server;
    QPointer<QWidget> shown; ///< what is photographed; the window unless a scene puts a dialog here

    /// Returns the widget called \a name below the window; a missing one ends the program with a message.
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget called %s", name);
        return found;
    }
    /// Returns the case whose paper has \a number; it has to be in the list that is shown.
    [[nodiscard]] qint64 caseOf(const QString& number) const;
};

/// One picture: \a prepare brings the window there from wherever the scene before left it. It may start jobs and
/// decisions; the picture is taken when all is quiet.
struct Scene
{
    const char* name;
    std::function<void(Stage&)> prepare;
};

/// Returns the scenes in the order in which they are played (Scenes.cpp). Add yours there.
[[nodiscard]] const std::vector<Scene>& scenes();

/// The Screenshots class plays the scenes in the demo workspace and writes `<scene>-<theme>.png` files. GUI thread.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(ui::MainWindow& window, services::Desk& desk, app::DemoStart& demo, const Options& options);

    void take();

Q_SIGNALS:
    /// \a exitStatus is 0 when every picture was written.
    void finished(int exitStatus);

private:
    void next();
    void shoot();

    Stage m_stage;
    QString m_folder;
    QString m_theme;
    std::vector<Scene> m_scenes;
    std::size_t m_at = 0;
    QTimer m_quiet;
    int m_exitStatus = 0;
};

} // namespace op::desktop
