// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/SourceDelegate.h"

#include "ui/models/SourceModel.h"
#include "ui/style/Marks.h"

#include <QPainter>

namespace op::ui {
namespace {

SourceMark markOf(const QModelIndex& index)
{
    return static_cast<SourceMark>(index.data(SourceModel::MarkRole).toInt());
}

QColor markerColour(SourceMark mark, const QPalette& palette)
{
    return markColour(mark == SourceMark::Trouble ? Mark::MustFix : Mark::PleaseCheck, palette);
}

// Returns \a share percent of \a over on the palette's base.
QColor tinted(const QColor& over, const QPalette& palette, int share)
{
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [share](int a, int b) { return (a * (100 - share) + b * share) / 100; };
    return {mix(base.red(), over.red()), mix(base.green(), over.green()), mix(base.blue(), over.blue())};
}

int frameWidth(const QStyleOptionViewItem& option)
{
    return std::max(2, option.fontMetrics.height() / 9);
}

} // namespace

void SourceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // names and codes of a document stay left to right; marks of direction in it were taken out
    option->direction = Qt::LeftToRight;
    if (markOf(index) == SourceMark::Current)
        option->font.setBold(true);
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rheight() = std::max(size.height(), option.fontMetrics.height() + 3 * frameWidth(option));
    return size;
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SourceMark mark = markOf(index);
    if (mark == SourceMark::None) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QColor colour = markerColour(mark, option.palette);
    constexpr int faint = 14;
    constexpr int strong = 34;
    const bool isField = mark == SourceMark::Field;
    painter->fillRect(option.rect, tinted(colour, option.palette, isField ? faint : strong));
    QStyledItemDelegate::paint(painter, option, index);
    const int width = frameWidth(option);
    if (isField) {
        // a bar at the side tells a mark without its colour
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 1, width, option.rect.height() - 2), colour);
        return;
    }
    painter->save();
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const int half = (width + 1) / 2;
    painter->drawRect(option.rect.adjusted(half, half, -half, -half));
    painter->restore();
}

} // namespace op::ui
