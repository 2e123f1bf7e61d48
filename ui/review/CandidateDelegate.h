// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextDocument;

namespace op::ui {

/// Paints a candidate: its number, mark and name with what differs from the paper marked; below what speaks for it and
/// what against.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void fill(QTextDocument& document, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace op::ui
