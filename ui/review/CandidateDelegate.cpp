// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CandidateDelegate.h"

#include "ui/models/CandidatesModel.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextDocument>

namespace op::ui {
namespace {

QString paragraph(const QStringList& texts, const QString& sign, const QColor& colour)
{
    if (texts.isEmpty())
        return {};
    return QStringLiteral("<div style=\"color:%1\">%2 %3</div>")
        .arg(colour.name(), sign, texts.join(QStringLiteral(" \u00b7 ")).toHtmlEscaped());
}

int markRoom(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height() + option.fontMetrics.averageCharWidth() * 2;
}

} // namespace

void CandidateDelegate::fill(QTextDocument& document, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette& palette = option.palette;
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : palette.color(QPalette::PlaceholderText);
    const QColor against = isSelected ? text : markColour(Mark::MustFix, palette);
    QString name = index.data(CandidatesModel::MarkedNameRole).toString();
    if (!index.data(CandidatesModel::UsableRole).toBool())
        name = QStringLiteral("<s>%1</s>").arg(name);
    document.setDefaultFont(option.font);
    document.setDocumentMargin(3);
    document.setHtml(
        QStringLiteral("<div style=\"color:%1\">%2&nbsp;&nbsp;%3</div>").arg(text.name()).arg(index.row() + 1).arg(name)
        + paragraph(index.data(CandidatesModel::ForRole).toStringList(), QStringLiteral("\u2713"), quiet)
        + paragraph(index.data(CandidatesModel::AgainstRole).toStringList(), QStringLiteral("\u2717"), against));
}

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    const int side = cell.fontMetrics.height();
    const auto mark = static_cast<Mark>(index.data(CandidatesModel::MarkRole).toInt());
    markIcon(mark).paint(painter, QRect(cell.rect.left() + 4, cell.rect.top() + 3, side, side), Qt::AlignCenter,
                         cell.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal);
    QTextDocument document;
    fill(document, cell, index);
    document.setTextWidth(cell.rect.width() - markRoom(cell));
    painter->translate(cell.rect.left() + markRoom(cell), cell.rect.top());
    document.drawContents(painter, QRectF(0, 0, cell.rect.width() - markRoom(cell), cell.rect.height()));
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QTextDocument document;
    fill(document, cell, index);
    const int width = cell.rect.width() > 0 ? cell.rect.width() : cell.fontMetrics.averageCharWidth() * 40;
    document.setTextWidth(width - markRoom(cell));
    return {cell.fontMetrics.averageCharWidth() * 20, static_cast<int>(document.size().height()) + 2};
}

} // namespace op::ui
