// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the real window, by names and keys: from nothing to a connection through the wizard, papers in,
// decisions, orders to Odoo. What then stands in Odoo is told by somebody else (window_flow.py).
//
//     window_walk --url U --database D --login L --workspace FOLDER [--pictures FOLDER] PAPER...
//
// The secret comes from ORDERPILOT_WALK_SECRET. Prints one JSON document: per paper the state, the order's id and name,
// and the longest stall of the window. Exit status 0 when every step could be taken, else 3 with the step on stderr.
#include "core/services/desk/Desk.h"
#include "tests/support/Files.h"
#include "tests/support/NoKeyRing.h"
#include "ui/review/CasePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Notices.h"
#include "ui/shell/StallWatchdog.h"
#include "ui/wizard/ConnectionWizard.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTextStream>

using namespace op;
using namespace op::ui;

namespace {

constexpr int longWait = 180'000;

/// Thrown by a step that cannot be taken; ends the walk.
struct Stuck
{
    QString step;
};

void need(bool holds, const QString& step)
{
    if (!holds)
        throw Stuck{step};
}

class Walk
{
public:
    Walk(services::Desk& desk, const QCommandLineParser& told)
        : m_desk(desk),
          m_told(told),
          m_window(desk, m_notices, told.value(QStringLiteral("workspace")) + QStringLiteral("/window.ini"))
    {
        QObject::connect(&m_notices, &Notices::posted, &m_notices, [](const Notice& notice) {
            QTextStream(stderr) << "notice: " << notice.text << ' ' << notice.details << Qt::endl;
        });
    }

    QJsonObject run()
    {
        m_window.show();
        need(QTest::qWaitForWindowExposed(&m_window), QStringLiteral("the window appears"));
        connectThroughTheWizard();
        takeIn(m_told.positionalArguments());
        QJsonObject papers;
        for (const storage::QueueRow& row : cases()) {
            decide(row);
            papers.insert(row.fileName, row.id);
        }
        send();
        for (const QString& file : papers.keys())
            papers.insert(file, told(papers.value(file).toInteger()));
        return {{QStringLiteral("papers"), papers},
                {QStringLiteral("longestStallMs"), static_cast<qint64>(m_watchdog.longest().count())}};
    }

private:
    // --- fingers and eyes

    [[nodiscard]] QWidget* focus() const
    {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = focus();
        QTest::keyClick(target ? target : &m_window, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void tabTo(const QString& name)
    {
        for (int i = 0; i < 40 && (!focus() || focus()->objectName() != name); ++i)
            key(Qt::Key_Tab);
        need(focus() && focus()->objectName() == name, QStringLiteral("Tab reaches ") + name);
    }
    template <class Holds>
    void waitFor(const QString& step, Holds holds, int milliseconds = longWait)
    {
        need(QTest::qWaitFor(holds, milliseconds), step);
    }
    void trigger(const char* action)
    {
        auto* found = m_window.findChild<QAction*>(QLatin1String(action));
        need(found && found->isEnabled(), QStringLiteral("the action %1 is there").arg(QLatin1String(action)));
        found->trigger();
    }
    void picture(QWidget& of, const QString& name)
    {
        const QString folder = m_told.value(QStringLiteral("pictures"));
        if (!folder.isEmpty())
            of.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

    /// Returns what \a future brings, without holding up the window meanwhile.
    template <class T>
    static T come(QFuture<T> future)
    {
        need(QTest::qWaitFor([&] { return future.isFinished(); }, longWait), QStringLiteral("an answer of the desk"));
        return future.result();
    }

    // --- the walk

    void connectThroughTheWizard()
    {
        trigger("actionConnections");
        ConnectionWizard* wizard = nullptr;
        waitFor(QStringLiteral("the wizard opens"), [&] {
            wizard = m_window.findChild<ConnectionWizard*>();
            return wizard && QTest::qWaitForWindowActive(wizard, 5000);
        });
        WizardPresenter& presenter = wizard->presenter();
        const auto at = [&](WizardPage page) { return [&presenter, page] { return presenter.page() == page; }; };
        waitFor(QStringLiteral("the address has the focus"),
                [&] { return focus() && focus()->objectName() == QLatin1String("address"); });
        type(m_told.value(QStringLiteral("url")));
        key(Qt::Key_Return);
        waitFor(QStringLiteral("the address is taken"), at(WizardPage::SignIn));
        auto* database = wizard->findChild<QComboBox*>(QStringLiteral("database"));
        need(database, QStringLiteral("there is a field for the database"));
        database->lineEdit()->setFocus();
        database->lineEdit()->selectAll();
        QTest::keyClicks(database->lineEdit(), m_told.value(QStringLiteral("database")));
        tabTo(QStringLiteral("login"));
        type(m_told.value(QStringLiteral("login")));
        tabTo(QStringLiteral("secret"));
        type(qEnvironmentVariable("ORDERPILOT_WALK_SECRET"));
        picture(*wizard, QStringLiteral("wizard-sign-in"));
        key(Qt::Key_Return);
        waitFor(QStringLiteral("the test is over"),
                [&] { return presenter.page() == WizardPage::Test && !presenter.check().isRunning(); });
        picture(*wizard, QStringLiteral("wizard-test"));
        need(presenter.canGoNext(), QStringLiteral("the connection test is good"));
        while (presenter.page() != WizardPage::Done) {
            const WizardPage before = presenter.page();
            // no key ring answers here: the wizard offers to ask at each start
            waitFor(QStringLiteral("the wizard goes on from page %1").arg(static_cast<int>(before)), [&] {
                if (presenter.page() == WizardPage::Sync && presenter.sync().needsOtherPlace())
                    presenter.askAtEachStart();
                return presenter.canGoNext();
            });
            QTest::keyClick(wizard, Qt::Key_Return);
            waitFor(QStringLiteral("the page after %1").arg(static_cast<int>(before)),
                    [&] { return presenter.page() != before; });
            picture(*wizard, QStringLiteral("wizard-%1").arg(static_cast<int>(presenter.page())));
        }
        QTest::keyClick(wizard, Qt::Key_Return);
        waitFor(QStringLiteral("the wizard closes"), [&] { return come(m_desk.connections()).value().size() == 1; });
        m_connection = come(m_desk.connections()).value().first().connection.name;
        m_window.activateWindow();
    }

    void takeIn(const QStringList& papers)
    {
        m_desk.takeIn(papers, m_connection);
        waitFor(QStringLiteral("the papers are taken in"),
                [&] { return m_desk.runningJobs().isEmpty() && cases().size() == papers.size(); });
    }

    QList<storage::QueueRow> cases()
    {
        storage::QueueFilter all;
        all.sort = storage::QueueSort::Oldest;
        const auto page = come(m_desk.queue(all));
        return page ? page->rows : QList<storage::QueueRow>();
    }

    review::ReviewState stateOf(qint64 id)
    {
        const auto sheet = come(m_desk.openCase(id));
        return sheet ? sheet->view.reviewCase.state : review::ReviewState::Received;
    }

    void decide(const storage::QueueRow& row)
    {
        m_window.openCase(row.id);
        auto* page = m_window.findChild<CasePage*>();
        auto* approve = page->findChild<QAction*>(QStringLiteral("caseApprove"));
        waitFor(QStringLiteral("case %1 is shown").arg(row.id),
                [&] { return page->isVisible() && page->caseId() == row.id && page->isAncestorOf(focus()); });
        QTest::qWait(300);
        picture(m_window, row.fileName + QStringLiteral("-before"));
        auto* list = page->findChild<QAbstractItemView*>(QStringLiteral("caseCandidates"));
        for (int open = openPoints(row.id); open > 0; open = openPoints(row.id)) {
            key(Qt::Key_N, Qt::AltModifier); // the next open field or line
            QTest::qWait(100);
            const auto counts = [&] { return openPoints(row.id) < open; };
            if (list->isVisible() && list->model()->rowCount() > 0)
                key(Qt::Key_Space);
            // what does not fit is not taken by Space: the line is left out
            if (!QTest::qWaitFor(counts, 1500))
                leaveOut(*page);
            waitFor(QStringLiteral("a decision on case %1 counts").arg(row.id), counts, 10'000);
            QTest::qWait(200); // the window follows
        }
        picture(m_window, row.fileName + QStringLiteral("-decided"));
        waitFor(
            QStringLiteral("case %1 can be approved").arg(row.id), [&] { return approve->isEnabled(); }, 10'000);
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        waitFor(
            QStringLiteral("case %1 is approved").arg(row.id),
            [&] { return stateOf(row.id) == review::ReviewState::Approved; }, 10'000);
    }

    /// Ticks "Leave this line out" of the line that is open.
    void leaveOut(CasePage& page)
    {
        for (auto* box : page.findChildren<QCheckBox*>())
            if (box->isVisible() && box->objectName().contains(QLatin1String("skip"))) {
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Space);
                return;
            }
        throw Stuck{QStringLiteral("an open line can be left out")};
    }

    int openPoints(qint64 id)
    {
        const auto sheet = come(m_desk.openCase(id));
        return sheet ? sheet->view.evaluation.openCount() : -1;
    }

    void send()
    {
        trigger("actionBackToQueue");
        trigger("actionSend");
        waitFor(QStringLiteral("every order is sent"), [&] {
            if (!m_desk.runningJobs().isEmpty())
                return false;
            const QList<storage::QueueRow> rows = cases();
            return std::all_of(rows.begin(), rows.end(), [](const storage::QueueRow& row) {
                return row.state == review::ReviewState::InOdoo || row.state == review::ReviewState::Failed;
            });
        });
        QTest::qWait(500);
        picture(m_window, QStringLiteral("queue-after"));
    }

    QJsonObject told(qint64 id)
    {
        const auto sheet = come(m_desk.openCase(id));
        need(sheet.has_value(), QStringLiteral("case %1 can be opened").arg(id));
        QJsonObject facts{{QStringLiteral("case"), id},
                          {QStringLiteral("reference"), sheet->view.reviewCase.reference},
                          {QStringLiteral("state"), review::stateName(sheet->view.reviewCase.state)}};
        if (sheet->pushed && sheet->pushed->receipt) {
            facts.insert(QStringLiteral("odooId"), sheet->pushed->receipt->id.value);
            facts.insert(QStringLiteral("name"), sheet->pushed->receipt->name);
            facts.insert(QStringLiteral("way"), drafting::pushWayName(sheet->pushed->receipt->way));
            QJsonArray differences;
            for (const drafting::FieldDifference& difference : sheet->pushed->receipt->differences)
                differences.append(QJsonObject{{QStringLiteral("field"), difference.field}});
            facts.insert(QStringLiteral("differences"), differences);
        }
        return facts;
    }

    services::Desk& m_desk;
    const QCommandLineParser& m_told;
    Notices m_notices;
    MainWindow m_window;
    StallWatchdog m_watchdog;
    QString m_connection;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    QCommandLineParser told;
    for (const char* option : {"url", "database", "login", "workspace", "pictures"})
        told.addOption({QLatin1String(option), QString(), QLatin1String(option)});
    told.process(application);

    services::DeskOptions options;
    options.folder = told.value(QStringLiteral("workspace"));
    options.office.secrets = std::make_shared<test::NoKeyRing>();
    options.reader.program = test::programFile(QStringLiteral("orderpilot-reader"));
    auto desk = services::Desk::open(options);
    if (!desk) {
        QTextStream(stderr) << desk.error().toLogLine() << Qt::endl;
        return 3;
    }
    try {
        const QJsonObject facts = Walk(**desk, told).run();
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(facts).toJson());
        return 0;
    } catch (const Stuck& stuck) {
        QTextStream(stderr) << "stuck: " << stuck.step << Qt::endl;
        return 3;
    }
}
