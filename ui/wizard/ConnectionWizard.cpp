// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ConnectionWizard.h"

#include "core/services/wording/Wording.h"
#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/wizard/AddressPage.h"
#include "ui/wizard/ChargePage.h"
#include "ui/wizard/CheckPage.h"
#include "ui/wizard/CompanyPage.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/SignInPage.h"
#include "ui/wizard/SyncPage.h"
#include "ui/wizard/TaxPage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace op::ui {
namespace {

/// The last page: what is there now.
class DonePage : public WizardPageWidget
{
public:
    explicit DonePage(QLabel* summary) { summary->setParent(this); }
    void focusFirst() override {}
};

constexpr qreal titleSize = 1.4;
constexpr int roomyCharacters = 85;

} // namespace

ConnectionWizard::ConnectionWizard(services::Desk& desk, Notices& notices, QWidget* parent)
    : QDialog(parent),
      m_notices(notices),
      m_presenter(desk),
      m_steps(new QListWidget(this)),
      m_title(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Connect to Odoo"));
    setObjectName(QStringLiteral("connectionWizard"));

    m_steps->setObjectName(QStringLiteral("wizardSteps"));
    m_steps->setAccessibleName(tr("Pages"));
    m_steps->setFocusPolicy(Qt::NoFocus); // tells where one is; Back and Next lead
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setIconSize(QSize(lineIconSize(this), lineIconSize(this)));
    m_steps->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_steps->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleSize);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("pageTitle"));

    auto* signIn = new SignInPage(m_presenter.signIn(), this);
    auto* check = new CheckPage(m_presenter.check(), this);
    auto* sync = new SyncPage(m_presenter.sync(), this);
    addPage(WizardPage::Address, new AddressPage(m_presenter.address(), this));
    addPage(WizardPage::SignIn, signIn);
    addPage(WizardPage::Test, check);
    addPage(WizardPage::Sync, sync);
    addPage(WizardPage::Company, new CompanyPage(m_presenter.companies(), this));
    addPage(WizardPage::Taxes, new TaxPage(m_presenter.taxes(), this));
    addPage(WizardPage::Charges, new ChargePage(m_presenter.charges(), this));
    addPage(WizardPage::Done, makeDonePage());

    m_trouble = new FieldNote(nullptr, this);
    m_trouble->setObjectName(QStringLiteral("wizardTrouble"));
    auto* right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    right->addWidget(m_trouble);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_steps);
    columns->setSpacing(lineIconSize(this));
    columns->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(columns, 1);
    all->addWidget(makeButtons());

    connect(check, &CheckPage::againWanted, &m_presenter, &WizardPresenter::test);
    connect(sync, &SyncPage::againWanted, &m_presenter, &WizardPresenter::startSync);
    connect(sync, &SyncPage::askAtEachStartWanted, &m_presenter, &WizardPresenter::askAtEachStart);
    connect(&m_presenter.check(), &ConnectionCheck::finished, this, [this] {
        if (m_presenter.page() != WizardPage::Test)
            return;
        if (m_presenter.canGoNext())
            m_next->setFocus();
        else if (m_presenter.check().isSignInWrong())
            m_back->setFocus(); // once more the same would be refused once more
    });
    connect(&m_presenter.sync(), &FirstSync::finished, signIn, [this, signIn] {
        if (m_presenter.sync().isSecretKept())
            signIn->forgetSecret();
    });
    connect(&m_presenter, &WizardPresenter::pageChanged, this, &ConnectionWizard::show);
    connect(&m_presenter, &WizardPresenter::changed, this, &ConnectionWizard::refresh);
    connect(&m_presenter, &WizardPresenter::finished, this, [this] { end(Accepted); });
    connect(&m_presenter, &WizardPresenter::failed, this,
            [this](const Error& error) { m_trouble->setProblem(services::wording::errorText(error)); });
    show(WizardPage::Address);
    refresh();
    const int unit = fontMetrics().height();
    resize(unit * 56, unit * 40);
}

void ConnectionWizard::edit(const storage::Connection& connection)
{
    setWindowTitle(tr("Change the connection \"%1\"").arg(connection.name));
    m_presenter.edit(connection);
}

void ConnectionWizard::addPage(WizardPage page, WizardPageWidget* widget)
{
    m_steps->addItem(WizardPresenter::title(page));
    QMargins margins = widget->layout()->contentsMargins();
    margins.setLeft(0); // in line with the title
    widget->layout()->setContentsMargins(margins);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    m_stack->addWidget(area);
    m_pages.append(widget);
    connect(
        widget, &WizardPageWidget::attention, area, [area](QWidget* part) { area->ensureWidgetVisible(part); },
        Qt::QueuedConnection); // after the layout has made room for it
}

WizardPageWidget* ConnectionWizard::makeDonePage()
{
    m_summary = paragraph({}, this);
    m_summary->setObjectName(QStringLiteral("doneSummary"));
    auto* page = new DonePage(m_summary);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    return page;
}

QWidget* ConnectionWizard::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString& text, const char* name, const QString& tip) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAutoDefault(false);
        layout->addWidget(made);
        return made;
    };
    m_demo = button(tr("Look around with sam&ple data"), "demo", tr("Opens a demo that needs no server"));
    layout->addStretch(1);
    m_cancel = button(tr("Cancel"), "cancel",
                      tr("Closes this window and keeps what you entered, but never the secret "
                         "(Esc)"));
    m_back = button(tr("&Back"), "back", tr("Goes to the page before (Alt+B)"));
    m_next = button(tr("&Next"), "next", tr("Goes on when this page is complete (Return)"));
    m_back->setAutoDefault(true); // the test leads there; a hand that comes by itself has to be seen
    m_next->setDefault(true);
    m_next->setAutoDefault(true);
    connect(m_demo, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT demoWanted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionWizard::reject);
    connect(m_back, &QPushButton::clicked, &m_presenter, &WizardPresenter::back);
    connect(m_next, &QPushButton::clicked, &m_presenter, &WizardPresenter::next);
    return row;
}

void ConnectionWizard::show(WizardPage page)
{
    const int at = static_cast<int>(page);
    m_stack->setCurrentIndex(at);
    showTitle();
    m_trouble->setProblem({});
    for (int i = 0; i < m_steps->count(); ++i) {
        QListWidgetItem* item = m_steps->item(i);
        QFont face = font();
        face.setBold(i == at);
        item->setFont(face);
        item->setIcon(i < at        ? markIcon(Mark::ConfirmedByYou)
                          : i == at ? icon(QStringLiteral("step-current"))
                                    : icon(QStringLiteral("step-waiting")));
    }
    refresh();
    if (page == WizardPage::Done)
        m_next->setFocus();
    else
        m_pages[at]->focusFirst();
}

void ConnectionWizard::showTitle()
{
    const QString title = WizardPresenter::title(m_presenter.page());
    const QString counted =
        tr("Page %1 of %2: %3").arg(static_cast<int>(m_presenter.page()) + 1).arg(wizardPageCount).arg(title);
    m_title->setText(m_steps->isHidden() ? counted : title);
    setAccessibleDescription(counted);
}

void ConnectionWizard::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    // with large letters the fields need the room more than the list of pages
    m_steps->setVisible(width() >= roomyCharacters * fontMetrics().averageCharWidth());
    showTitle();
}

void ConnectionWizard::refresh()
{
    const WizardPage page = m_presenter.page();
    m_demo->setVisible(page == WizardPage::Address && !m_presenter.isEditing());
    m_back->setVisible(page != WizardPage::Address && page != WizardPage::Done);
    m_back->setEnabled(m_presenter.canGoBack());
    m_next->setEnabled(m_presenter.canGoNext());
    if (page == WizardPage::SignIn)
        m_trouble->setProblem(m_presenter.waitSeconds() == 0
                                  ? QString()
                                  : tr("Odoo takes no sign-ins from here after too many failed ones. You can go on in "
                                       "%n second(s).",
                                       nullptr, m_presenter.waitSeconds()));
    m_next->setText(page == WizardPage::Done ? tr("&Finish") : tr("&Next"));
    m_cancel->setVisible(page != WizardPage::Done);
    if (page == WizardPage::Done)
        m_summary->setText(
            tr("OrderPilot is connected to \"%1\". Drop order files into the window, or choose \"Take in files\", "
               "to begin. All choices can be changed in the settings (Ctrl+,).")
                .arg(m_presenter.storedName()));
    if (page == WizardPage::Sync && m_presenter.canGoNext() && !m_next->hasFocus())
        m_next->setFocus();
}

void ConnectionWizard::reject()
{
    m_presenter.cancel();
    end(Rejected);
}

void ConnectionWizard::end(int result)
{
    if (m_presenter.sync().isDone()) {
        Notice notice;
        notice.kind = Notice::Kind::Done;
        notice.text = tr("Connected to \"%1\".").arg(m_presenter.storedName());
        m_notices.post(notice);
        Q_EMIT connectionReady(m_presenter.storedName());
    }
    done(result);
}

} // namespace op::ui
