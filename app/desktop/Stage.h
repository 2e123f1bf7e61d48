// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoOdoo.h"
#include "core/services/desk/Desk.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace op::desktop {

/// What a scene works with. All but the first four members is a scene's own and forgotten before the next one.
struct Stage
{
    ui::MainWindow& window;
    services::Desk& desk;
    demo::DemoOdoo& server;
    QString folder;                ///< for workspaces that scenes bring along
    QPointer<QWidget> shown;       ///< what is photographed; the window unless a scene puts a dialog here
    std::function<bool()> isReady; ///< the picture waits for it; without one it waits for the desk to be quiet
    bool isBusy = false;           ///< the picture is of a job that is running
    std::shared_ptr<void> props;   ///< whatever else has to live as long as the scene

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

    /// Shows the queue with \a tab and \a filter.
    void showQueue(ui::QueueTab tab, const QString& filter = {}) const;
    /// Shows the case whose paper has \a number, without messages about those before.
    void openCase(const QString& number) const;
    void closeMessages() const;
    /// Decides on the case, then goes on with \a then. Where the decision cannot be taken, nothing follows.
    void decide(const QString& number, review::ReviewDecision::Kind kind, std::function<void(qint64)> then = {}) const;
    /// Approves the order and sends it to an Odoo that answers its next \a method with \a trouble.
    void approveAndSend(const QString& number, const char* method = nullptr, demo::DemoTrouble trouble = {}) const;
};

/// One picture: \a prepare brings the window there from wherever the scene before left it. It may start jobs and
/// decisions.
struct Scene
{
    const char* name;
    std::function<void(Stage&)> prepare;
};

/// Returns the scenes in the order in which they are played (Scenes.cpp). Add yours to one of the lists it puts
/// together.
[[nodiscard]] const std::vector<Scene>& scenes();

/// Returns an order on its way to Odoo, every way it can go.
[[nodiscard]] std::vector<Scene> pushScenes();
/// Returns the connection wizard of somebody who starts with nothing, at every step that can fail.
[[nodiscard]] std::vector<Scene> wizardScenes();

} // namespace op::desktop
