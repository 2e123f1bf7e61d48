// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowActions.h"

#include "core/services/wording/Translations.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace op::ui {
namespace {

QAction* make(QMainWindow& window, const char* name, const QString& drawing, const QString& text, const QString& hint,
              const QKeySequence& key = {})
{
    auto* action = new QAction(text, &window);
    action->setObjectName(QLatin1String(name));
    if (!drawing.isEmpty())
        action->setIcon(icon(drawing));
    action->setShortcut(key);
    action->setStatusTip(hint);
    action->setToolTip(key.isEmpty() ? hint
                                     : QStringLiteral("%1 (%2)").arg(hint, key.toString(QKeySequence::NativeText)));
    window.addAction(action);
    return action;
}

QAction* choice(QMainWindow& window, QActionGroup* group, const QString& name, const QString& text)
{
    auto* action = new QAction(text, &window);
    action->setObjectName(name);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QString themeText(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return MainWindow::tr("As the &desktop");
    case Theme::Light:
        return MainWindow::tr("&Light");
    case Theme::Dark:
        return MainWindow::tr("D&ark");
    }
    return {};
}

} // namespace

WindowActions::WindowActions(QMainWindow& window)
    : takeInFiles(make(window, "actionTakeInFiles", QStringLiteral("take-in"), MainWindow::tr("&Take in files..."),
                       MainWindow::tr("Takes papers into the queue"), QKeySequence::Open)),
      takeInFolder(make(window, "actionTakeInFolder", QStringLiteral("folder"), MainWindow::tr("Take in a f&older..."),
                        MainWindow::tr("Takes every readable file of a folder into the queue"),
                        Qt::CTRL | Qt::ALT | Qt::Key_O)),
      quit(make(window, "actionQuit", QStringLiteral("quit"), MainWindow::tr("&Quit"),
                MainWindow::tr("Closes the program; running pushes are finished first"), Qt::CTRL | Qt::Key_Q)),
      filter(make(window, "actionFilter", QStringLiteral("search"), MainWindow::tr("&Filter the queue"),
                  MainWindow::tr("Goes to the filter line"), QKeySequence::Find)),
      nextOpen(make(window, "actionNextOpen", QStringLiteral("next"), MainWindow::tr("&Next that needs me"),
                    MainWindow::tr("Goes to the next order that needs a person"), Qt::CTRL | Qt::Key_J)),
      backToQueue(make(window, "actionBackToQueue", QStringLiteral("back"), MainWindow::tr("&Back to the queue"),
                       MainWindow::tr("Closes the order and shows the queue (Esc)"), Qt::ALT | Qt::Key_Left)),
      send(make(window, "actionSend", QStringLiteral("send"), MainWindow::tr("&Send to Odoo"),
                MainWindow::tr("Sends every approved order to Odoo"), Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
      sendSelected(make(window, "actionSendSelected", QString(), MainWindow::tr("Send the s&elected ones to Odoo"),
                        MainWindow::tr("Sends those of the selected orders that are approved"), Qt::CTRL | Qt::Key_E)),
      hold(make(window, "actionHold", QStringLiteral("state-on-hold"), MainWindow::tr("Put on &hold"),
                MainWindow::tr("Puts the selected orders on hold"), Qt::CTRL | Qt::Key_H)),
      sync(make(window, "actionSync", QStringLiteral("sync"), MainWindow::tr("S&ync now"),
                MainWindow::tr("Brings in what changed in Odoo's master data"), Qt::Key_F5)),
      fullSync(make(window, "actionFullSync", QString(), MainWindow::tr("Sync e&verything again"),
                    MainWindow::tr("Brings in all master data again"), Qt::SHIFT | Qt::Key_F5)),
      connections(make(window, "actionConnections", QStringLiteral("connections"), MainWindow::tr("&Connections..."),
                       MainWindow::tr("Connects to Odoo, or changes a connection"), Qt::CTRL | Qt::Key_K)),
      settings(make(window, "actionSettings", QStringLiteral("settings"), MainWindow::tr("&Settings..."),
                    MainWindow::tr("Shows the settings of this workspace"), Qt::CTRL | Qt::Key_Comma)),
      learned(make(window, "actionLearned", QStringLiteral("learned"), MainWindow::tr("What was &learned..."),
                   MainWindow::tr("Lists the choices that are remembered for vendors"), Qt::CTRL | Qt::Key_L)),
      mappings(make(window, "actionMappings", QStringLiteral("columns"), MainWindow::tr("&Meanings of columns..."),
                    MainWindow::tr("Lists what was said about the columns of tables"), Qt::CTRL | Qt::Key_T)),
      nextPane(make(window, "actionNextPane", QString(), MainWindow::tr("Next &pane"),
                    MainWindow::tr("Moves to the next part of the window"), Qt::Key_F6)),
      previousPane(make(window, "actionPreviousPane", QString(), MainWindow::tr("P&revious pane"),
                        MainWindow::tr("Moves to the previous part of the window"), Qt::SHIFT | Qt::Key_F6)),
      shortcuts(make(window, "actionShortcuts", QStringLiteral("keyboard"), MainWindow::tr("&Keys"),
                     MainWindow::tr("Lists all keys"), Qt::Key_F1)),
      about(make(window, "actionAbout", QStringLiteral("about"), MainWindow::tr("&About OrderPilot"),
                 MainWindow::tr("Tells version and licence"))),
      connectionChoice(nullptr),
      connectionGroup(new QActionGroup(&window))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    int number = 1;
    auto* tabGroup = new QActionGroup(&window);
    for (const QueueTab tab : queueTabs()) {
        QAction* action = choice(window, tabGroup, QStringLiteral("actionTab-") + tabName(tab), tabText(tab));
        action->setIcon(icon(tabIcon(tab)));
        action->setShortcut(QKeySequence(static_cast<int>(Qt::ALT) | (Qt::Key_0 + number++)));
        window.addAction(action);
        tabs.insert(tab, action);
    }
    auto* themeGroup = new QActionGroup(&window);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        themes.insert(theme,
                      choice(window, themeGroup, QStringLiteral("actionTheme-") + themeName(theme), themeText(theme)));
    auto* languageGroup = new QActionGroup(&window);
    for (const QString& language : services::wording::languages())
        languages.insert(language,
                         choice(window, languageGroup, QStringLiteral("actionLanguage-") + language,
                                QLocale(language).nativeLanguageName()));
    makeMenus(window);
    makeToolBar(window);
}

void WindowActions::makeMenus(QMainWindow& window)
{
    const auto menu = [&window](const char* name, const QString& title) {
        QMenu* made = window.menuBar()->addMenu(title);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    QMenu* file = menu("menuFile", MainWindow::tr("&File"));
    file->addActions({takeInFiles, takeInFolder});
    file->addSeparator();
    file->addAction(settings);
    file->addSeparator();
    file->addAction(quit);

    QMenu* queue = menu("menuQueue", MainWindow::tr("&Queue"));
    queue->addActions({filter, nextOpen, backToQueue});
    queue->addSeparator();
    queue->addAction(hold);
    queue->addSeparator();
    queue->addActions(tabs.values());

    QMenu* odoo = menu("menuOdoo", MainWindow::tr("&Odoo"));
    odoo->addActions({send, sendSelected});
    odoo->addSeparator();
    odoo->addActions({sync, fullSync});
    odoo->addSeparator();
    odoo->addAction(connections);
    connectionChoice = odoo->addMenu(MainWindow::tr("&Work with"));
    connectionChoice->setObjectName(QStringLiteral("menuConnectionChoice"));
    odoo->addSeparator();
    odoo->addActions({learned, mappings});

    QMenu* view = menu("menuView", MainWindow::tr("&View"));
    QMenu* theme = view->addMenu(icon(QStringLiteral("theme")), MainWindow::tr("&Colours"));
    theme->setObjectName(QStringLiteral("menuTheme"));
    theme->addActions(themes.values());
    QMenu* language = view->addMenu(icon(QStringLiteral("language")), MainWindow::tr("&Language"));
    language->setObjectName(QStringLiteral("menuLanguage"));
    language->addActions(languages.values());
    view->addSeparator();
    view->addActions({nextPane, previousPane});

    QMenu* help = menu("menuHelp", MainWindow::tr("&Help"));
    help->addActions({shortcuts, about});
}

void WindowActions::makeToolBar(QMainWindow& window)
{
    auto* bar = new QToolBar(MainWindow::tr("Commands"), &window);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({backToQueue, takeInFiles, hold, send, sync});
    window.addToolBar(bar);
}

} // namespace op::ui
