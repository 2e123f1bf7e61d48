// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/LinesView.h"

#include "ui/review/TwoLineDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace op::ui {

LinesView::LinesView(QWidget* parent) : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new TwoLineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Lines of the order"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current, const QModelIndex&) {
                Q_EMIT currentPathChanged(current.data(LinesModel::PathRole).toString());
            });
}

void LinesView::setRows(const QList<LineRow>& rows)
{
    const QString current = currentPath();
    m_model.setRows(rows);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 8);
    if (currentPath() != current)
        setCurrentPath(current);
    if (currentPath().isEmpty() && !rows.isEmpty()) {
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(m_model.index(0, LinesModel::Article));
    }
    fitColumns();
}

QString LinesView::currentPath() const
{
    return currentIndex().data(LinesModel::PathRole).toString();
}

void LinesView::setCurrentPath(const QString& path)
{
    const int row = m_model.rowOf(path);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, LinesModel::Article));
    scrollTo(currentIndex());
}

void LinesView::keyPressEvent(QKeyEvent* event)
{
    const QString path = currentPath();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!path.isEmpty() && isPlain && event->key() == Qt::Key_Space)
        Q_EMIT suggestionAccepted(path);
    else if (!path.isEmpty() && isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editWanted(path);
    else if (!path.isEmpty() && event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        Q_EMIT candidatesWanted(path);
    else
        QTableView::keyPressEvent(event);
}

void LinesView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    Q_EMIT focused();
}

void LinesView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LinesView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 8);
        fitColumns();
    }
}

// Numbers keep the room they need, the article takes the rest.
void LinesView::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int margin = metrics.averageCharWidth() * 3;
    const int sampled = std::min(m_model.rowCount(), 200);
    int used = 0;
    for (int column = 0; column < LinesModel::ColumnCount; ++column) {
        if (column == LinesModel::Article)
            continue;
        int width = horizontalHeader()->fontMetrics().horizontalAdvance(
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < sampled; ++row) {
            const QModelIndex index = m_model.index(row, column);
            for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(LinesModel::PaperRole)})
                width = std::max(width, metrics.horizontalAdvance(index.data(role).toString()));
        }
        if (column == LinesModel::Number)
            width += metrics.height();
        if (column == LinesModel::Taxes)
            width = std::min(width, metrics.averageCharWidth() * 12);
        setColumnWidth(column, width + margin);
        used += width + margin;
    }
    setColumnWidth(LinesModel::Article, std::max(viewport()->width() - used, metrics.averageCharWidth() * 20));
}

} // namespace op::ui
