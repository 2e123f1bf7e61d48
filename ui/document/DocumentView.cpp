// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/DocumentView.h"

#include "ui/document/FindBar.h"
#include "ui/document/SourceViews.h"
#include "ui/style/Icons.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace op::ui {
namespace {

using namespace std::chrono_literals;
using State = DocumentPresenter::State;

constexpr qsizetype mostHits = 5000;

QLabel* centredText(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// Document order of two places of one model.
bool isBefore(const QModelIndex& a, const QModelIndex& b)
{
    return std::pair(a.internalId(), a.column()) < std::pair(b.internalId(), b.column());
}

} // namespace

DocumentView::DocumentView(services::Desk& desk, Notices& notices, QWidget* parent)
    : QWidget(parent),
      m_presenter(new DocumentPresenter(desk, notices, this)),
      m_views(new SourceViews(this))
{
    setObjectName(QStringLiteral("documentView"));
    addActions();
    build();
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, &DocumentView::showPage);
    connect(m_presenter, &DocumentPresenter::changed, this, &DocumentView::refresh);
    connect(m_presenter, &DocumentPresenter::marked, this, &DocumentView::showMarks);
    connect(m_presenter, &DocumentPresenter::fieldPicked, this, &DocumentView::fieldPicked);
    connect(m_views, &SourceViews::chosen, this, [this](const QModelIndex& index) {
        m_presenter->pick(index.data(SourceModel::FieldPathsRole).toStringList());
    });
    connect(m_views, &SourceViews::zoomWanted, this, [this](int steps) { zoom(m_zoom + steps); });
    connect(m_findBar, &FindBar::textEdited, this, &DocumentView::find);
    connect(m_findBar, &FindBar::nextWanted, this, [this] { goToHit(1); });
    connect(m_findBar, &FindBar::previousWanted, this, [this] { goToHit(-1); });
    connect(m_findBar, &FindBar::closed, this, [this] {
        if (m_views->current() != nullptr)
            m_views->current()->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

DocumentView::~DocumentView()
{
    // the views must not look at a model that is gone
    m_views->clear();
}

void DocumentView::showCase(qint64 caseId)
{
    m_presenter->showCase(caseId);
}

void DocumentView::markField(const QString& path)
{
    m_presenter->markField(path);
}

QAction* DocumentView::action(const QString& name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(text, this);
    made->setObjectName(name);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
    addAction(made);
    return made;
}

void DocumentView::addActions()
{
    m_find = action(QStringLiteral("documentFind"), tr("Find in the document"), {QKeySequence::Find});
    connect(m_find, &QAction::triggered, this, [this] {
        m_findBar->open();
        find(m_findBar->text());
    });
    m_open =
        action(QStringLiteral("documentOpen"), tr("Open with another program"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    connect(m_open, &QAction::triggered, m_presenter, &DocumentPresenter::openElsewhere);
    const auto onTrigger = [this](const char* name, const QString& text, const QList<QKeySequence>& keys, auto what) {
        connect(action(QString::fromLatin1(name), text, keys), &QAction::triggered, this, what);
    };
    onTrigger("documentNextHit", tr("Next place"), {Qt::Key_F3}, [this] { goToHit(1); });
    onTrigger("documentPreviousHit", tr("Previous place"), {Qt::SHIFT | Qt::Key_F3}, [this] { goToHit(-1); });
    onTrigger("documentNextMark", tr("Next mark"), {Qt::CTRL | Qt::Key_Down}, [this] { goToMark(true); });
    onTrigger("documentPreviousMark", tr("Previous mark"), {Qt::CTRL | Qt::Key_Up}, [this] { goToMark(false); });
    onTrigger("documentLarger", tr("Larger text"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
              [this] { zoom(m_zoom + 1); });
    onTrigger("documentSmaller", tr("Smaller text"), {QKeySequence::ZoomOut}, [this] { zoom(m_zoom - 1); });
    onTrigger("documentNormal", tr("Normal size of the text"), {Qt::CTRL | Qt::Key_0}, [this] { zoom(0); });
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_views->tree()), static_cast<QAbstractItemView*>(m_views->table())})
        view->addActions(actions());
}

QToolButton* DocumentView::button(QAction* action, const QString& iconName, const QString& name)
{
    auto* made = new QToolButton(this);
    action->setIcon(icon(iconName));
    made->setDefaultAction(action);
    made->setObjectName(name);
    made->setAccessibleName(action->text());
    made->setAutoRaise(true);
    return made;
}

void DocumentView::build()
{
    m_name = new ElidedLabel(Qt::ElideMiddle, this);
    m_name->setObjectName(QStringLiteral("documentName"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_findBar = new FindBar(this);
    m_remarks = new QLabel(this);
    m_remarks->setObjectName(QStringLiteral("documentRemarks"));
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setFrameShape(QFrame::StyledPanel);
    m_remarks->setMargin(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    m_note = new ElidedLabel(Qt::ElideRight, this);
    m_note->setObjectName(QStringLiteral("documentNote"));

    m_emptyPage = centredText(QStringLiteral("documentEmpty"), tr("Open a case to see its document here."), this);
    m_loadingPage = centredText(QStringLiteral("documentLoading"), tr("The document is being prepared."), this);
    m_reasonPage = reasonPage();
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("documentPages"));
    for (QWidget* page : {m_emptyPage, m_loadingPage, m_reasonPage, static_cast<QWidget*>(m_views->tree()),
                          static_cast<QWidget*>(m_views->table())})
        m_pages->addWidget(page);

    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(button(m_find, QStringLiteral("search"), QStringLiteral("documentFindButton")));
    head->addWidget(button(m_open, QStringLiteral("open-external"), QStringLiteral("documentOpenButton")));
    const int edge = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
    head->setContentsMargins(edge, 0, 0, 0);
    m_note->setContentsMargins(edge, 0, edge, edge / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_findBar);
    column->addWidget(m_remarks);
    column->addWidget(m_pages, 1);
    column->addWidget(m_note);
}

QWidget* DocumentView::reasonPage()
{
    auto* page = new QWidget(this);
    m_reason = centredText(QStringLiteral("documentReason"), QString(), page);
    m_reason->setForegroundRole(QPalette::WindowText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* open = new QPushButton(icon(QStringLiteral("open-external")), tr("Open with another &program"), page);
    open->setObjectName(QStringLiteral("documentReasonOpen"));
    open->setToolTip(m_open->toolTip());
    connect(open, &QPushButton::clicked, m_open, &QAction::trigger);
    auto* retry = new QPushButton(tr("&Try again"), page);
    retry->setObjectName(QStringLiteral("documentRetry"));
    retry->setToolTip(tr("Try again to show the document"));
    connect(retry, &QPushButton::clicked, m_presenter, &DocumentPresenter::retry);
    m_retry = retry;
    m_reasonOpen = open;

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(retry);
    buttons->addStretch();
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void DocumentView::refresh()
{
    if (m_presenter->state() == State::Loading) {
        // what is there stays for a moment: most documents come before it would be missed
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_hits.clear();
    if (SourceModel* model = m_presenter->model())
        m_views->setModel(model);
    else
        m_views->clear();
    showPage();
    if (m_findBar->isVisible())
        find(m_findBar->text());
}

void DocumentView::showPage()
{
    const State state = m_presenter->state();
    const bool isShown = state == State::Shown;
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(focusWidget());
    if (isShown)
        m_pages->setCurrentWidget(m_views->current());
    else if (state == State::Loading)
        m_pages->setCurrentWidget(m_loadingPage);
    else
        m_pages->setCurrentWidget(state == State::Empty ? m_emptyPage : m_reasonPage);
    m_name->setWholeText(state == State::Loading || state == State::Empty ? QString() : m_presenter->fileName());
    m_open->setEnabled(state != State::Empty);
    m_find->setEnabled(isShown);
    m_reason->setText(m_presenter->reason());
    m_retry->setVisible(state == State::Failed);
    const QStringList remarks = isShown ? m_presenter->remarks() : QStringList();
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    if (!isShown)
        m_findBar->hide();
    if (isShown && m_presenter->model()->currentPlaces().isEmpty())
        m_views->bring(m_presenter->model()->troublePlace());
    setFocusProxy(isShown ? static_cast<QWidget*>(m_views->current()) : m_reasonOpen);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    showMarks();
}

void DocumentView::showMarks()
{
    m_note->setWholeText(m_presenter->note());
    if (m_presenter->state() == State::Shown)
        m_views->bring(m_presenter->model()->currentPlaces().value(0));
}

void DocumentView::find(const QString& text)
{
    if (m_presenter->state() != State::Shown)
        return;
    m_hits = m_presenter->model()->find(text, mostHits + 1);
    if (text.isEmpty())
        m_findBar->setCount(0, -1, true);
    else if (m_hits.isEmpty())
        m_findBar->setCount(0, 0, true);
    else
        goToHit(0);
}

// From where the person is: 0 stays on a hit, 1 and -1 leave it.
void DocumentView::goToHit(qsizetype step)
{
    if (m_hits.isEmpty() || m_views->current() == nullptr)
        return;
    const QModelIndex from = m_views->current()->currentIndex();
    const auto next = std::lower_bound(m_hits.begin(), m_hits.end(), from, isBefore);
    const qsizetype at = next - m_hits.begin();
    const bool isOnHit = next != m_hits.end() && *next == from;
    const qsizetype wanted = step < 0 ? at - 1 : step > 0 && isOnHit ? at + 1 : at;
    const qsizetype hit = (wanted + m_hits.size()) % m_hits.size();
    m_views->goTo(m_hits[hit]);
    m_findBar->setCount(hit + 1, std::min(m_hits.size(), mostHits), m_hits.size() <= mostHits);
}

void DocumentView::goToMark(bool forward)
{
    if (m_presenter->state() != State::Shown)
        return;
    const QModelIndexList marks = m_presenter->model()->fieldPlaces();
    if (marks.isEmpty())
        return;
    const QModelIndex from = m_views->current()->currentIndex();
    const auto next = forward ? std::upper_bound(marks.begin(), marks.end(), from, isBefore)
                              : std::lower_bound(marks.begin(), marks.end(), from, isBefore);
    if (forward)
        m_views->goTo(next == marks.end() ? marks.first() : *next);
    else
        m_views->goTo(next == marks.begin() ? marks.last() : *std::prev(next));
}

void DocumentView::zoom(int steps)
{
    constexpr int least = -6;
    constexpr int most = 14;
    m_zoom = std::clamp(steps, least, most);
    m_views->setZoom(m_zoom);
    showMarks();
}

void DocumentView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        zoom(m_zoom);
}

} // namespace op::ui
