// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LearnedModel.h"

#include "core/base/TextFold.h"
#include "core/services/wording/LearnedText.h"
#include "ui/style/Marks.h"
#include "ui/text/Format.h"

#include <QFont>

namespace op::ui {
namespace {

using services::LearnedItem;
namespace wording = services::wording;

bool sameRow(const LearnedItem& a, const LearnedItem& b)
{
    return a.stored.reference == b.stored.reference && a.stored.hits == b.stored.hits
        && a.stored.misses == b.stored.misses && a.stored.removedAt == b.stored.removedAt
        && a.vendorName == b.vendorName && a.productName == b.productName && a.unitName == b.unitName
        && a.doubts == b.doubts;
}

} // namespace

void LearnedModel::setItems(const QList<LearnedItem>& items)
{
    const auto idOf = [](const LearnedItem& item) { return item.stored.reference.id; };
    // both lists descend by id: one walk over both
    int row = 0;
    for (const LearnedItem& item : items) {
        while (row < m_items.size() && idOf(m_items[row]) > idOf(item)) {
            beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            endRemoveRows();
        }
        if (row < m_items.size() && idOf(m_items[row]) == idOf(item)) {
            if (!sameRow(m_items[row], item)) {
                m_items[row] = item;
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
        } else {
            beginInsertRows({}, row, row);
            m_items.insert(row, item);
            endInsertRows();
        }
        ++row;
    }
    if (row < m_items.size()) {
        beginRemoveRows({}, row, static_cast<int>(m_items.size()) - 1);
        m_items.erase(m_items.begin() + row, m_items.end());
        endRemoveRows();
    }
}

int LearnedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int LearnedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LearnedModel::text(const LearnedItem& item, int column) const
{
    const storage::StoredCrossReference& stored = item.stored;
    switch (column) {
    case Vendor:
        return wording::vendorOf(item);
    case Key:
        return stored.reference.key;
    case Product:
        return wording::productOf(item);
    case Unit:
        if (stored.reference.uom.isNull())
            return {};
        return stored.reference.factor == Decimal(1)
            ? item.unitName
            : tr("%1 × %2").arg(decimalText(stored.reference.factor), item.unitName);
    case TaughtBy:
        return stored.actor;
    case TaughtAt:
        return dateText(stored.createdAt.toLocalTime().date());
    case Order:
        return stored.reference.taughtFrom.isEmpty() ? tr("imported") : stored.reference.taughtFrom;
    case Use:
        return stored.misses == 0 ? QLocale().toString(stored.hits)
                                  : tr("%1 (overruled %2)").arg(stored.hits).arg(stored.misses);
    default:
        return {};
    }
}

QVariant LearnedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LearnedItem& item = m_items[index.row()];
    const bool isRemoved = item.stored.removedAt.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case StoryRole:
        return wording::learnedText(item);
    case Qt::DecorationRole:
        return index.column() == Vendor && !isRemoved && !item.doubts.isEmpty() ? QVariant(markIcon(Mark::PleaseCheck))
                                                                                : QVariant();
    case Qt::FontRole:
        if (isRemoved) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case IdRole:
        return item.stored.reference.id;
    case RemovedRole:
        return isRemoved;
    case SortRole:
        if (index.column() == TaughtAt)
            return item.stored.createdAt;
        return index.column() == Use ? QVariant(item.stored.hits) : QVariant(text(item, index.column()));
    case SearchRole: {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(text(item, column));
        return foldedText(texts.join(u' '));
    }
    default:
        return {};
    }
}

QVariant LearnedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Vendor:
        return tr("Vendor");
    case Key:
        return tr("Their number or text");
    case Product:
        return tr("Our product");
    case Unit:
        return tr("Unit");
    case TaughtBy:
        return tr("Taught by");
    case TaughtAt:
        return tr("When");
    case Order:
        return tr("From order");
    case Use:
        return tr("Used");
    default:
        return {};
    }
}

} // namespace op::ui
