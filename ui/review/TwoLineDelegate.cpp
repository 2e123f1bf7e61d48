// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/TwoLineDelegate.h"

#include "ui/models/LinesModel.h"

#include <QApplication>
#include <QPainter>

namespace op::ui {

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString proposed = cell.text;
    const QIcon mark = cell.icon;
    cell.text.clear();
    cell.icon = QIcon();
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : cell.palette.color(group, QPalette::PlaceholderText);
    const QFontMetrics metrics = cell.fontMetrics;
    QRect room = cell.rect.adjusted(metrics.averageCharWidth(), 3, -metrics.averageCharWidth(), -3);
    painter->save();
    if (!mark.isNull()) {
        const int side = metrics.height();
        mark.paint(painter, QRect(room.left(), room.center().y() - side / 2, side, side), Qt::AlignCenter,
                   isSelected ? QIcon::Selected : QIcon::Normal);
        room.setLeft(room.left() + side + metrics.averageCharWidth() / 2);
    }
    const QString paper = index.data(LinesModel::PaperRole).toString();
    const int flags =
        static_cast<int>(cell.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int half = room.height() / 2;
    const QRect above(room.left(), room.top(), room.width(), half);
    const QRect below(room.left(), room.top() + half, room.width(), room.height() - half);
    painter->setFont(cell.font);
    painter->setPen(quiet);
    painter->drawText(index.column() == LinesModel::Number ? room : above, flags,
                      metrics.elidedText(paper, Qt::ElideRight, room.width()));
    QFont font = cell.font;
    if (index.column() == LinesModel::Article) {
        font.setItalic(!index.data(LinesModel::SettledRole).toBool());
        font.setBold(index.data(LinesModel::SettledRole).toBool());
    }
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(below, flags, QFontMetrics(font).elidedText(proposed, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize one = QStyledItemDelegate::sizeHint(option, index);
    return {one.width(), option.fontMetrics.height() * 2 + 8};
}

} // namespace op::ui
