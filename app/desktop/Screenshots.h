// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/DemoStart.h"
#include "app/desktop/Options.h"
#include "app/desktop/Stage.h"

#include <QTimer>

namespace op::desktop {

/// The Screenshots class plays the scenes in the demo workspace and writes `<scene>-<theme>.png` files. GUI thread.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// \a folder: for workspaces that scenes bring along.
    Screenshots(ui::MainWindow& window, services::Desk& desk, app::DemoStart& demo, const Options& options,
                const QString& folder);

    void take();

Q_SIGNALS:
    /// \a exitStatus is 0 when every picture was written.
    void finished(int exitStatus);

private:
    void next();
    void look();
    void shoot();

    Stage m_stage;
    QString m_folder;
    QString m_theme;
    std::vector<Scene> m_scenes;
    std::size_t m_at = 0;
    QTimer m_looks;
    int m_patience = 0;      ///< looks that are left before a scene counts as stuck
    bool m_wasReady = false; ///< at the last look
    int m_exitStatus = 0;
};

} // namespace op::desktop
