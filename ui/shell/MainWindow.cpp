// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/services/wording/Translations.h"
#include "ui/document/DocumentView.h"
#include "ui/history/HistoryPanel.h"
#include "ui/learned/LearnedDialog.h"
#include "ui/mapping/MappingDialog.h"
#include "ui/mapping/MappingsDialog.h"
#include "ui/queue/BulkHold.h"
#include "ui/queue/QueueView.h"
#include "ui/queue/TabList.h"
#include "ui/review/CasePage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/SecretAsker.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/EmptyState.h"
#include "ui/wizard/ConnectionWizard.h"

#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace op::ui {
namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

MainWindow::MainWindow(services::Desk& desk, Notices& notices, QString settingsFile, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_notices(notices),
      m_settingsFile(std::move(settingsFile)),
      m_status(desk),
      m_reports(desk, notices),
      m_queue([&desk](const storage::QueueFilter& filter) { return desk.queue(filter); }),
      m_actions(*this),
      m_splitter(new QSplitter(this)),
      m_tabs(new TabList(m_queue, m_splitter)),
      m_middle(new QStackedWidget(m_splitter)),
      m_queueView(new QueueView(m_queue, m_middle)),
      m_welcome(new EmptyState(m_middle)),
      m_casePage(new CasePage(desk, notices, m_middle)),
      m_document(new DocumentView(desk, notices, m_casePage)),
      m_history(new HistoryPanel(desk, m_casePage)),
      m_statusLine(new StatusLine(desk, m_status, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("OrderPilot"));
    setAcceptDrops(true);
    makeCentre();
    connectActions();
    new SecretAsker(m_desk, *this);
    restore();
    statusChanged();
    countsChanged();
    m_queueView->focusList();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    m_welcome->setObjectName(QStringLiteral("welcomePage"));
    m_welcome->show(
        QStringLiteral("connections"), tr("Welcome to OrderPilot"),
        tr("Connect to Odoo to begin, or look around first: the demo brings its own Odoo and sample papers, "
           "and nothing leaves this machine."),
        tr("Open the demo"));
    m_casePage->setObjectName(QStringLiteral("casePage"));
    m_casePage->setSourceView(m_document);
    m_casePage->setHistoryView(m_history);
    m_middle->setObjectName(QStringLiteral("middle"));
    m_middle->addWidget(m_queueView);
    m_middle->addWidget(m_welcome);
    m_middle->addWidget(m_casePage);

    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(new MessageBar(m_notices, centre));
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    setStatusBar(m_statusLine);
}

void MainWindow::connectActions()
{
    connect(m_actions.takeInFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions.takeInFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.filter, &QAction::triggered, m_queueView, &QueueView::focusFilter);
    connect(m_actions.nextOpen, &QAction::triggered, m_queueView, &QueueView::goToNextOpen);
    connect(m_actions.backToQueue, &QAction::triggered, this, &MainWindow::closeCase);
    connect(m_actions.send, &QAction::triggered, this, [this] { m_desk.push({}); });
    connect(m_actions.sendSelected, &QAction::triggered, this, &MainWindow::sendSelected);
    connect(m_actions.sync, &QAction::triggered, this, [this] { m_desk.sync(m_status.current(), false); });
    connect(m_actions.fullSync, &QAction::triggered, this, [this] { m_desk.sync(m_status.current(), true); });
    connect(m_actions.nextPane, &QAction::triggered, this, [this] { moveToPane(1); });
    connect(m_actions.previousPane, &QAction::triggered, this, [this] { moveToPane(-1); });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { (new ShortcutsDialog(this))->open(); });
    connect(m_actions.about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions.hold, &QAction::triggered, this,
            [this] { BulkHold::hold(m_desk, m_notices, m_queueView->selectedCases()); });
    connect(m_actions.connections, &QAction::triggered, this, &MainWindow::askForConnection);
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions.learned, &QAction::triggered, this, &MainWindow::showLearned);
    for (auto tab = m_actions.tabs.cbegin(); tab != m_actions.tabs.cend(); ++tab)
        connect(tab.value(), &QAction::triggered, this, [this, which = tab.key()] { showTab(which); });
    for (auto theme = m_actions.themes.cbegin(); theme != m_actions.themes.cend(); ++theme)
        connect(theme.value(), &QAction::triggered, this, [this, which = theme.key()] { setTheme(which); });
    for (auto language = m_actions.languages.cbegin(); language != m_actions.languages.cend(); ++language)
        connect(language.value(), &QAction::triggered, this, [this, which = language.key()] {
            m_settings.language = which;
            store();
            Q_EMIT languageWanted(which);
        });

    connect(m_tabs, &TabList::tabChosen, this, [this] {
        closeCase();
        m_queueView->focusList();
    });
    connect(m_queueView, &QueueView::caseActivated, this, &MainWindow::openCase);
    connect(m_queueView, &QueueView::takeInWanted, this, &MainWindow::chooseFiles);
    connect(m_queueView, &QueueView::selectionChanged, this, &MainWindow::countsChanged);
    connect(m_casePage, &CasePage::closed, this, &MainWindow::closeCase);
    connect(m_casePage, &CasePage::nextWanted, this, &MainWindow::openNext);
    connect(m_casePage, &CasePage::caseWanted, this, &MainWindow::openCase);
    connect(m_casePage, &CasePage::mappingWanted, this, &MainWindow::askForColumns);
    connect(m_casePage, &CasePage::mappingChoiceWanted, this, &MainWindow::chooseMapping);
    connect(m_actions.mappings, &QAction::triggered, this, &MainWindow::showMappings);
    connect(m_casePage, &CasePage::fieldFocused, m_document, &DocumentView::markField);
    connect(m_document, &DocumentView::fieldPicked, m_casePage, &CasePage::focusField);
    connect(m_welcome, &EmptyState::actionWanted, this, &MainWindow::askForConnection);
    connect(m_welcome, &EmptyState::otherWanted, this, &MainWindow::demoWanted);
    connect(m_statusLine, &StatusLine::connectionWanted, this, &MainWindow::askForConnection);
    connect(&m_status, &DeskStatus::changed, this, &MainWindow::statusChanged);
    connect(&m_queue, &QueuePresenter::countsChanged, this, &MainWindow::countsChanged);
    connect(&m_queue, &QueuePresenter::tabChanged, this, &MainWindow::countsChanged);
    connect(&m_queue, &QueuePresenter::failed, &m_notices, qOverload<const Error&>(&Notices::post));
    connect(&m_desk, &services::Desk::workspaceChanged, &m_queue, &QueuePresenter::reloadSoon);
    connect(&m_desk, &services::Desk::caseChanged, &m_queue, &QueuePresenter::reloadSoon);
    connect(&m_desk, &services::Desk::fileTakenIn, &m_queue, &QueuePresenter::reloadSoon);
}

void MainWindow::showLearned()
{
    if (!m_learned) {
        m_learned = new LearnedDialog(m_desk, m_notices, this);
        m_learned->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_learned->show();
    m_learned->raise();
    m_learned->activateWindow();
}

// --- what the window remembers

void MainWindow::restore()
{
    bool isBroken = false;
    m_settings = WindowSettings::load(m_settingsFile, &isBroken);
    if (isBroken) {
        Notice notice;
        notice.kind = Notice::Kind::Warning;
        notice.text = tr("The window's settings could not be read, so it looks as it does at first. The old file was "
                         "kept beside it.");
        notice.details = m_settingsFile + QStringLiteral(".broken");
        m_notices.post(notice);
    }
    if (m_settings.geometry.isEmpty() || !restoreGeometry(m_settings.geometry))
        resize(1280, 800);
    if (m_settings.splitter.isEmpty() || !m_splitter->restoreState(m_settings.splitter))
        m_splitter->setSizes({m_tabs->sizeHint().width(), width() - m_tabs->sizeHint().width()});
    m_queueView->setColumnState(m_settings.columns);
    for (const QueueTab tab : queueTabs())
        if (tabName(tab) == m_settings.tab)
            m_queue.setTab(tab);
    m_status.setCurrent(m_settings.connection);
    m_actions.themes[themeFromName(m_settings.theme).value_or(Theme::System)]->setChecked(true);
    // it may have been asked for on the command line; what is remembered counts from the next start on
    const QString inForce = services::wording::languageInForce();
    const QString language = !inForce.isEmpty() ? inForce
        : m_settings.language.isEmpty()         ? services::wording::languageFor(QLocale::system())
                                                : m_settings.language;
    if (QAction* action = m_actions.languages.value(language))
        action->setChecked(true);
}

void MainWindow::store()
{
    m_settings.geometry = saveGeometry();
    m_settings.splitter = m_splitter->saveState();
    noteShares();
    m_settings.columns = m_queueView->columnState();
    m_settings.tab = tabName(m_queue.tab());
    m_settings.connection = m_status.current();
    m_settings.save(m_settingsFile);
}

// A page that is not shown has no room to share.
void MainWindow::noteShares()
{
    if (m_openCase == 0)
        return;
    m_settings.casePanes = m_casePage->panesState();
    m_settings.caseRows = m_casePage->rowsState();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    store();
    QMainWindow::closeEvent(event);
}

// Esc that nothing in the order wanted for itself
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_openCase != 0)
        closeCase();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    showTabs();
}

// Order and paper side by side need the width more than the views do.
void MainWindow::showTabs()
{
    m_tabs->setVisible(m_openCase == 0 || width() >= fontMetrics().averageCharWidth() * 240);
}

void MainWindow::setTheme(Theme theme)
{
    applyTheme(theme);
    m_settings.theme = themeName(theme);
    store();
}

// --- papers

void MainWindow::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Take in files"));
    dialog->setObjectName(QStringLiteral("takeInDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::takeIn);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Take in a folder"));
    dialog->setObjectName(QStringLiteral("takeInFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::takeIn);
    dialog->open();
}

void MainWindow::takeIn(const QStringList& paths)
{
    m_desk.takeIn(paths, m_status.current());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeIn(paths);
}

// --- orders

void MainWindow::showTab(QueueTab tab)
{
    m_queue.setTab(tab);
    closeCase();
    m_queueView->focusList();
}

void MainWindow::openCase(qint64 caseId)
{
    const bool isFirst = std::exchange(m_openCase, caseId) == 0;
    m_casePage->openCase(caseId);
    m_document->showCase(caseId);
    m_history->showCase(caseId);
    showPage();
    if (isFirst) // a page that never showed asks for more room than it needs
        m_casePage->restoreShares(m_settings.casePanes, m_settings.caseRows);
    m_casePage->setFocus();
}

void MainWindow::openNext(qint64 current)
{
    const qint64 next = m_queueView->caseAfter(current);
    if (next != 0)
        openCase(next);
    else
        closeCase();
}

void MainWindow::closeCase()
{
    if (m_openCase == 0)
        return;
    noteShares();
    m_queueView->goTo(std::exchange(m_openCase, 0));
    showPage();
    m_queueView->focusList();
}

void MainWindow::sendSelected()
{
    const QList<qint64> ids = m_queueView->selectedCases();
    if (!ids.isEmpty())
        m_desk.push(ids);
}

void MainWindow::askForConnection()
{
    auto* wizard = new ConnectionWizard(m_desk, m_notices, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    for (const services::Desk::ConnectionInfo& info : m_status.connections())
        if (info.connection.name == m_status.current())
            wizard->edit(info.connection);
    connect(wizard, &ConnectionWizard::connectionReady, &m_status, &DeskStatus::setCurrent);
    connect(wizard, &ConnectionWizard::demoWanted, this, &MainWindow::demoWanted);
    wizard->open();
}

void MainWindow::showSettings()
{
    auto* dialog = new SettingsDialog(m_desk, m_notices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::connectionReady, &m_status, &DeskStatus::setCurrent);
    connect(dialog, &SettingsDialog::demoWanted, this, &MainWindow::demoWanted);
    connect(dialog, &SettingsDialog::settingsSaved, &m_queue, &QueuePresenter::reloadSoon);
    dialog->open();
}

void MainWindow::askForColumns(qint64 caseId)
{
    auto* dialog = new MappingDialog(m_desk, m_notices, caseId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showMappings()
{
    auto* dialog = new MappingsDialog(m_desk, m_notices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::chooseMapping(const QString& fileName, const QString& names)
{
    auto* dialog = new MappingsDialog(m_desk, m_notices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(fileName, names);
    dialog->open();
}

// --- what changes

void MainWindow::statusChanged()
{
    const bool isConnected = !m_status.current().isEmpty();
    m_actions.sync->setEnabled(isConnected);
    m_actions.fullSync->setEnabled(isConnected);
    m_actions.connectionChoice->clear();
    for (const services::Desk::ConnectionInfo& info : m_status.connections()) {
        const QString name = info.connection.name;
        QAction* action = m_actions.connectionChoice->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_status.current());
        m_actions.connectionGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { m_status.setCurrent(name); });
    }
    m_actions.connectionChoice->setEnabled(m_status.connections().size() > 1);
    showPage();
}

void MainWindow::countsChanged()
{
    const int ready = m_queue.count(QueueTab::ReadyToSend);
    m_statusLine->setWaiting(ready);
    m_actions.send->setEnabled(ready > 0 && !m_status.current().isEmpty());
    if (QAction* action = m_actions.tabs.value(m_queue.tab()))
        action->setChecked(true);
    showPage();
}

void MainWindow::showPage()
{
    const bool isNew = m_status.isKnown() && m_status.connections().isEmpty() && m_queue.count(QueueTab::All) == 0;
    QWidget* page = m_openCase != 0 ? m_casePage : isNew ? static_cast<QWidget*>(m_welcome) : m_queueView;
    m_middle->setCurrentWidget(page);
    showTabs();
    // a page that is not shown must not ask for room
    for (int i = 0; i < m_middle->count(); ++i) {
        const auto policy = m_middle->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_middle->widget(i)->setSizePolicy(policy, policy);
    }
    m_actions.backToQueue->setEnabled(m_openCase != 0);
    m_actions.backToQueue->setVisible(m_openCase != 0);
    const bool isQueue = page == m_queueView;
    const bool isSelected = isQueue && !m_queueView->selectedCases().isEmpty();
    // an order has keys of its own, so those of the queue rest while it is open
    m_actions.filter->setEnabled(isQueue);
    m_actions.nextOpen->setEnabled(isQueue);
    m_actions.hold->setEnabled(isSelected);
    m_actions.sendSelected->setEnabled(isSelected && !m_status.current().isEmpty());
}

void MainWindow::moveToPane(int step)
{
    QList<QWidget*> panes{m_middle->currentWidget()};
    if (m_tabs->isVisible())
        panes.prepend(m_tabs);
    if (m_openCase != 0)
        panes.append(m_document);
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            at = i; // the last one wins: the paper lies inside the order's page
    panes[(at + step + panes.size()) % panes.size()]->setFocus(Qt::OtherFocusReason);
}

} // namespace op::ui
