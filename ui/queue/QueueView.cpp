// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueueView.h"

#include "core/services/wording/Wording.h"
#include "ui/queue/QueueTabs.h"
#include "ui/queue/StateChips.h"
#include "ui/style/Icons.h"
#include "ui/text/Format.h"
#include "ui/widgets/EmptyState.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace op::ui {

QueueView::QueueView(QueuePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("queueView"));
    m_filter->setObjectName(QStringLiteral("queueFilter"));
    m_filter->setPlaceholderText(tr("Filter by vendor, number, reference or file name"));
    m_filter->setAccessibleName(tr("Filter of the queue"));
    m_filter->setToolTip(tr("All words must occur; capitals and accents do not matter (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setAcceptDrops(false); // files dropped on it are papers, not text
    m_filter->installEventFilter(this);

    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setAccessibleName(tr("Queue of orders"));
    m_table->setModel(&m_presenter.model());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(QueueModel::ReceivedColumn, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    sizeColumns();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(new StateChips(m_presenter, this));
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    const QueueModel* model = &m_presenter.model();
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &QueuePresenter::setText);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = index.data(QueueModel::CaseIdRole).toLongLong())
            Q_EMIT caseActivated(id);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &QueueView::sortBy);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &QueueView::tellShownRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueueView::selectionChanged);
    connect(model, &QueueModel::modelReset, this, &QueueView::afterReset);
    connect(model, &QueueModel::modelAboutToBeReset, this, &QueueView::rememberPlace);
    connect(model, &QueueModel::aboutToRefresh, this, &QueueView::rememberPlace);
    connect(model, &QueueModel::refreshed, this, &QueueView::restorePlace);
    connect(&m_presenter, &QueuePresenter::emptinessChanged, this, &QueueView::showEmptiness);
    connect(&m_presenter, &QueuePresenter::tabChanged, this, &QueueView::showEmptiness);
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (m_presenter.emptiness() == QueuePresenter::Emptiness::NothingMatches)
            clearFilter();
        else
            Q_EMIT takeInWanted();
    });
    setFocusProxy(m_table);
}

// --- the current case

qint64 QueueView::currentCase() const
{
    return m_table->currentIndex().data(QueueModel::CaseIdRole).toLongLong();
}

QList<qint64> QueueView::selectedCases() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const QModelIndex& row : rows)
        if (const qint64 id = row.data(QueueModel::CaseIdRole).toLongLong())
            ids.append(id);
    return ids;
}

void QueueView::goTo(qint64 caseId)
{
    const int row = m_presenter.model().rowOf(caseId);
    if (row >= 0)
        m_table->setCurrentIndex(m_presenter.model().index(row, 0));
}

bool QueueView::goToNextOpen()
{
    const QueueModel& model = m_presenter.model();
    for (int row = m_table->currentIndex().row() + 1; row < model.rowCount(); ++row) {
        const storage::QueueRow* found = model.rowAt(row);
        if (!found)
            return false;
        if (statesOf(QueueTab::NeedsMe).contains(found->state)) {
            m_table->setCurrentIndex(model.index(row, 0));
            return true;
        }
    }
    return false;
}

qint64 QueueView::caseAfter(qint64 caseId) const
{
    const QueueModel& model = m_presenter.model();
    int at = model.rowOf(caseId);
    if (at < 0) // it has left the view: the row that took its place comes next
        at = m_table->currentIndex().row() - 1;
    const int rows = model.rowCount();
    for (int step = 1; step <= rows; ++step) {
        // on to the end, then from the top
        const storage::QueueRow* row = model.rowAt((std::max(at, -1) + step) % rows);
        if (row && row->id != caseId && statesOf(QueueTab::NeedsMe).contains(row->state))
            return row->id;
    }
    return 0;
}

void QueueView::moveBy(int rows)
{
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, m_presenter.model().rowCount() - 1);
    m_table->setCurrentIndex(m_presenter.model().index(row, std::max(0, m_table->currentIndex().column())));
}

// --- what changes below

void QueueView::rememberPlace()
{
    m_currentCase = currentCase();
    m_currentRow = m_table->currentIndex().row();
    m_place = m_table->verticalScrollBar()->value();
    const storage::QueueRow* top = m_presenter.model().rowAt(m_table->rowAt(0));
    m_topCase = top ? top->id : 0;
}

void QueueView::restorePlace()
{
    const QueueModel& model = m_presenter.model();
    // at the top what is new may show; further down the rows under a person's eyes stay where they are
    if (m_place > 0)
        if (const int row = model.rowOf(m_topCase); row >= 0)
            m_table->scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
    // the case that was current has left the view: its neighbour takes its place
    if (!m_table->currentIndex().isValid() && model.rowCount() > 0)
        m_table->setCurrentIndex(model.index(std::clamp(m_currentRow, 0, model.rowCount() - 1), 0));
    tellShownRows();
}

void QueueView::afterReset()
{
    const QueueModel& model = m_presenter.model();
    const int row = std::max(0, model.rowOf(m_currentCase));
    if (model.rowCount() > 0)
        m_table->setCurrentIndex(model.index(row, 0));
    tellShownRows();
}

void QueueView::tellShownRows()
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (first >= 0)
        m_presenter.model().showRows(first, last >= 0 ? last : m_presenter.model().rowCount() - 1);
}

void QueueView::showEmptiness()
{
    using Emptiness = QueuePresenter::Emptiness;
    const Emptiness why = m_presenter.emptiness();
    const bool hadFocus = m_table->hasFocus() || m_empty->isAncestorOf(focusWidget());
    switch (why) {
    case Emptiness::None:
        break;
    case Emptiness::NothingYet:
        m_empty->show(QStringLiteral("state-received"), tr("No papers yet"),
                      tr("Drop files or folders anywhere on this window, or choose them."), tr("Take in files..."));
        break;
    case Emptiness::AllDone:
        m_empty->show(QStringLiteral("all-done"), tr("All done"),
                      tr("No order needs you. New papers will show here as they come in."), tr("Take in files..."));
        break;
    case Emptiness::NothingHere:
        m_empty->show(tabIcon(m_presenter.tab()), tr("Nothing here"),
                      tr("No order is in this view at the moment. The numbers on the left tell where the others are."));
        break;
    case Emptiness::NothingMatches:
        m_empty->show(QStringLiteral("nothing-matches"), tr("Nothing matches the filter"),
                      tr("No order in this view has all these words in its vendor, number, reference or file name."),
                      tr("Clear the filter"));
        break;
    }
    m_stack->setCurrentWidget(why == Emptiness::None ? static_cast<QWidget*>(m_table) : m_empty);
    setFocusProxy(why == Emptiness::None ? static_cast<QWidget*>(m_table) : m_filter);
    if (hadFocus && !m_filter->hasFocus())
        setFocus();
}

// --- keys, filter, columns

void QueueView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueueView::focusList()
{
    setFocus(Qt::OtherFocusReason);
}

void QueueView::clearFilter()
{
    m_presenter.setState(std::nullopt);
    m_filter->clear();
    focusFilter();
}

bool QueueView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_table && handleKey(key->key(), key->modifiers()))
        return true;
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Escape) {
            // the first one clears, the next leads back
            if (m_filter->text().isEmpty())
                focusList();
            else
                m_filter->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            focusList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool QueueView::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_J:
        moveBy(1);
        return true;
    case Qt::Key_K:
        moveBy(-1);
        return true;
    case Qt::Key_N:
        goToNextOpen();
        return true;
    case Qt::Key_Slash:
        focusFilter();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const qint64 id = currentCase())
            Q_EMIT caseActivated(id);
        return true;
    default:
        return false;
    }
}

void QueueView::sortBy(int column)
{
    QHeaderView* header = m_table->horizontalHeader();
    if (const auto sort = QueueModel::sortOf(column, header->sortIndicatorOrder())) {
        m_sortColumn = column;
        m_sortOrder = header->sortIndicatorOrder();
        m_presenter.setSort(*sort);
    } else {
        header->setSortIndicator(m_sortColumn, m_sortOrder); // the click moved the arrow to a column without an order
    }
}

void QueueView::sizeColumns()
{
    const auto wide = [this](int characters) { return fontMetrics().averageCharWidth() * characters; };
    QHeaderView* header = m_table->horizontalHeader();
    const int widths[QueueModel::ColumnCount]{16, 30, 17, 8, 14, 13, 26, 18, 14};
    // words of another language may need more
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        header->resizeSection(column, std::max(wide(widths[column]), header->sectionSizeHint(column)));
    int longest = 0;
    for (const QueueTab tab : queueTabs())
        for (const review::ReviewState state : statesOf(tab))
            longest = std::max(longest, fontMetrics().horizontalAdvance(services::wording::stateText(state)));
    const QString moment = momentText(QDateTime(QDate(2026, 12, 28), QTime(20, 58)), QLocale());
    header->resizeSection(
        QueueModel::ReceivedColumn,
        std::max(header->sectionSize(QueueModel::ReceivedColumn), fontMetrics().horizontalAdvance(moment) + wide(3)));
    header->resizeSection(QueueModel::StateColumn,
                          std::max(header->sectionSize(QueueModel::StateColumn), longest + wide(6)));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    const int side = fontMetrics().height();
    m_table->setIconSize({side, side});
}

QByteArray QueueView::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void QueueView::setColumnState(const QByteArray& state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void QueueView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

void QueueView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellShownRows();
}

} // namespace op::ui
