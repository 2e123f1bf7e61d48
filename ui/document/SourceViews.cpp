// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/SourceViews.h"

#include "ui/document/SourceDelegate.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace op::ui {
namespace {

using Shape = documents::SourceView::Shape;

constexpr qsizetype mostExpanded = 4000; ///< elements; a larger tree opens level by level

// A view leaves the selection model of the model before to whoever set it.
void exchangeModel(QAbstractItemView* view, QAbstractItemModel* model)
{
    QItemSelectionModel* before = view->selectionModel();
    view->setModel(model);
    if (before != view->selectionModel())
        delete before;
}

qsizetype longestLine(const SourceModel& model)
{
    qsizetype longest = 0;
    for (const auto& line : model.view().lines)
        longest = std::max(longest, line.text.size());
    return longest;
}

} // namespace

SourceViews::SourceViews(QWidget* parent)
    : QObject(parent),
      m_parent(parent),
      m_tree(new QTreeView(parent)),
      m_table(new QTableView(parent))
{
    m_tree->setObjectName(QStringLiteral("documentTree"));
    m_tree->setAccessibleName(tr("Elements of the document"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(false);
    m_table->setObjectName(QStringLiteral("documentTable"));
    m_table->setAccessibleName(tr("Lines of the document"));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    prepare(m_tree);
    prepare(m_table);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int section) {
        const bool isLast = section == m_tree->header()->count() - 1; // that one only takes what is left
        m_ownWidths = m_ownWidths || (!m_sharing && !isLast && m_tree->isVisible());
    });
    applyFont();
}

void SourceViews::prepare(QAbstractItemView* view)
{
    view->setItemDelegate(new SourceDelegate(view));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::clicked, this, &SourceViews::chosen);
    connect(view, &QAbstractItemView::entered, this, [view](const QModelIndex& index) {
        const bool isMarked = !index.data(SourceModel::FieldPathsRole).toStringList().isEmpty();
        view->viewport()->setCursor(isMarked ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    auto* choose = new QAction(tr("Go to the field of this mark"), view);
    choose->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    choose->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(choose);
    connect(choose, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view->currentIndex()); });
    auto* copying = new QAction(tr("Copy"), view);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copying);
    connect(copying, &QAction::triggered, this, &SourceViews::copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAbstractItemView* SourceViews::setModel(SourceModel* model)
{
    const bool isTree = model->view().shape == Shape::Tree;
    QAbstractItemView* other = isTree ? static_cast<QAbstractItemView*>(m_table) : m_tree;
    m_current = isTree ? static_cast<QAbstractItemView*>(m_tree) : m_table;
    exchangeModel(other, nullptr);
    exchangeModel(m_current, model);
    applyFont();
    if (isTree)
        layOutTree(*model);
    else
        layOutTable(*model);
    m_current->setCurrentIndex(model->index(0, 0));
    m_current->clearSelection();
    return m_current;
}

void SourceViews::clear()
{
    exchangeModel(m_tree, nullptr);
    exchangeModel(m_table, nullptr);
    m_current = nullptr;
}

void SourceViews::layOutTree(const SourceModel& model)
{
    if (model.view().elements.size() <= mostExpanded)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(1);
    shareColumns();
}

// Columns share the width until a person moves a border.
void SourceViews::shareColumns()
{
    if (m_ownWidths || m_tree->model() == nullptr)
        return;
    constexpr int nameShare = 42;
    constexpr int valueShare = 32;
    const int width = m_tree->viewport()->width();
    m_sharing = true;
    m_tree->setColumnWidth(0, width * nameShare / 100);
    m_tree->setColumnWidth(1, width * valueShare / 100);
    m_sharing = false;
}

void SourceViews::layOutTable(const SourceModel& model)
{
    const bool isGrid = model.view().shape == Shape::Grid;
    m_table->setShowGrid(isGrid);
    m_table->horizontalHeader()->setVisible(isGrid);
    m_table->horizontalHeader()->setStretchLastSection(!isGrid);
    const QFontMetrics metrics(m_table->font());
    const int letter = metrics.horizontalAdvance(u'0');
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + std::max(4, metrics.height() / 4));
    if (isGrid) {
        m_table->horizontalHeader()->setResizeContentsPrecision(50);
        m_table->resizeColumnsToContents();
        for (int column = 0; column < model.columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 40 * letter));
    } else {
        m_table->setColumnWidth(0, static_cast<int>(longestLine(model) + 2) * letter);
    }
}

void SourceViews::bring(const QModelIndex& index)
{
    if (m_current == nullptr || !index.isValid())
        return;
    const QRect seen = m_current->visualRect(index);
    const bool isSeen = !seen.isEmpty() && m_current->viewport()->rect().contains(seen.topLeft())
        && m_current->viewport()->rect().contains(seen.bottomLeft());
    m_current->scrollTo(index, isSeen ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
}

void SourceViews::goTo(const QModelIndex& index)
{
    if (m_current == nullptr || !index.isValid())
        return;
    bring(index);
    m_current->setCurrentIndex(index);
}

void SourceViews::copy() const
{
    if (m_current == nullptr)
        return;
    QModelIndexList cells = m_current->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_current->currentIndex().isValid())
        cells.append(m_current->currentIndex());
    std::sort(cells.begin(), cells.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.internalId(), a.column()) < std::pair(b.internalId(), b.column());
    });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].internalId() == cells[i - 1].internalId() ? u'\t' : u'\n';
        text += cells[i].data(SourceModel::WholeTextRole).toString();
    }
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void SourceViews::setZoom(int steps)
{
    m_zoom = steps;
    applyFont();
    if (m_current == m_table)
        layOutTable(*static_cast<SourceModel*>(m_table->model()));
}

void SourceViews::applyFont()
{
    const double factor = std::pow(1.1, m_zoom);
    QFont plain = m_parent->font();
    plain.setPointSizeF(std::max(4.0, plain.pointSizeF() * factor));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(plain.pointSizeF());
    const auto* model = static_cast<SourceModel*>(m_table->model());
    const bool isText = model != nullptr && model->view().shape == Shape::Text;
    m_tree->setFont(plain);
    m_tree->setIndentation(QFontMetrics(plain).height());
    m_table->setFont(isText ? fixed : plain);
}

bool SourceViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport())
        shareColumns();
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            Q_EMIT zoomWanted(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace op::ui
