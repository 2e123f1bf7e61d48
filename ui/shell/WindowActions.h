// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/QueueTabs.h"
#include "ui/style/Theme.h"

#include <QMap>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace op::ui {

/// The WindowActions struct holds every command of the window, with words, drawing, key and place in the menus. What
/// they do is connected by MainWindow. The actions belong to the window.
struct WindowActions
{
    QAction* takeInFiles;
    QAction* takeInFolder;
    QAction* quit;
    QAction* filter;
    QAction* nextOpen;
    QAction* backToQueue;
    QAction* send;
    QAction* sendSelected;
    QAction* hold;
    QAction* sync;
    QAction* fullSync;
    QAction* connections;
    QAction* settings;
    QAction* learned;
    QAction* mappings;
    QAction* nextPane;
    QAction* previousPane;
    QAction* shortcuts;
    QAction* about;
    QMap<QueueTab, QAction*> tabs;
    QMap<Theme, QAction*> themes;
    QMap<QString, QAction*> languages; ///< by their two letters
    QMenu* connectionChoice;           ///< filled by the window, which knows the connections
    QActionGroup* connectionGroup;

    explicit WindowActions(QMainWindow& window);

private:
    void makeMenus(QMainWindow& window);
    void makeToolBar(QMainWindow& window);
};

} // namespace op::ui
