// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/QueuePresenter.h"
#include "ui/shell/DeskStatus.h"
#include "ui/shell/JobReports.h"
#include "ui/shell/WindowActions.h"
#include "ui/shell/WindowSettings.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace op::ui {

class CasePage;
class DocumentView;
class EmptyState;
class HistoryPanel;
class LearnedDialog;
class Notices;
class QueueView;
class StatusLine;
class TabList;

/// The MainWindow class is the review desk: views on the left, the queue or one order beside them; messages above, what
/// runs below. Files dropped anywhere on it are taken in. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a settingsFile remembers what the window looks like; tests hand in one of their own.
    MainWindow(services::Desk& desk, Notices& notices, QString settingsFile = WindowSettings::defaultFile(),
               QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] QueuePresenter& queue() { return m_queue; }
    void showTab(QueueTab tab);
    void openCase(qint64 caseId);
    /// Returns to the queue.
    void closeCase();

Q_SIGNALS:
    /// A person wants the window in another language; whoever made the window makes it anew.
    void languageWanted(const QString& language);
    /// A person wants to see the demo, which is another workspace.
    void demoWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCentre();
    void connectActions();
    void restore();
    void store();
    void noteShares();
    void chooseFiles();
    void chooseFolder();
    void takeIn(const QStringList& paths);
    void openNext(qint64 current);
    void sendSelected();
    void askForConnection();
    void showSettings();
    void showLearned();
    void askForColumns(qint64 caseId);
    void showMappings();
    void chooseMapping(const QString& fileName, const QString& names);
    void setTheme(Theme theme);
    void moveToPane(int step);
    void statusChanged();
    void countsChanged();
    void showPage();
    void showTabs();

    services::Desk& m_desk;
    Notices& m_notices;
    QString m_settingsFile;
    WindowSettings m_settings;
    DeskStatus m_status;
    JobReports m_reports;
    QueuePresenter m_queue;
    WindowActions m_actions;
    QSplitter* m_splitter;
    TabList* m_tabs;
    QStackedWidget* m_middle;
    QueueView* m_queueView;
    EmptyState* m_welcome;
    CasePage* m_casePage;
    DocumentView* m_document; ///< beside the order
    HistoryPanel* m_history;  ///< within the order's page
    StatusLine* m_statusLine;
    QPointer<LearnedDialog> m_learned; ///< while it is open
    qint64 m_openCase = 0;
};

} // namespace op::ui
