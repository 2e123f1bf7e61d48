// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/QueueModel.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/Wording.h"
#include "ui/style/States.h"
#include "ui/text/Format.h"

#include <algorithm>

namespace op::ui {
namespace {

using storage::QueueRow;
using storage::QueueSort;

constexpr int pageSize = 200;
constexpr int keptPages = 16;

bool isSame(const QueueRow& a, const QueueRow& b)
{
    return a.id == b.id && a.state == b.state && a.changedAt == b.changedAt && a.openCount == b.openCount
        && a.vendorName == b.vendorName && a.number == b.number && a.lineCount == b.lineCount;
}

} // namespace

QueueModel::QueueModel(Fetch fetch, QObject* parent) : QAbstractTableModel(parent), m_fetch(std::move(fetch)) {}

void QueueModel::ask(const storage::QueueFilter& question)
{
    m_question = question;
    m_isAnswered = false;
    m_firstShown = 0;
    m_lastShown = 0;
    ++m_generation;
    m_fetching.clear();
    fetch({0, 0}, false);
}

void QueueModel::refresh()
{
    if (!m_isAnswered)
        return ask(m_question);
    ++m_generation;
    m_fetching.clear();
    fetch(wantedPages(), true);
}

void QueueModel::showRows(int first, int last)
{
    m_firstShown = std::max(0, first);
    m_lastShown = std::max(m_firstShown, last);
    if (!m_isAnswered || m_total == 0)
        return;
    const int end = std::min(m_lastShown, m_total - 1) / pageSize;
    for (int page = m_firstShown / pageSize; page <= end; ++page)
        if (!m_pages.contains(page) && !m_fetching.contains(page))
            fetch({page, page}, false);
}

// What is looked at, with the pages of the selection where they lie near.
QueueModel::Range QueueModel::wantedPages() const
{
    int first = m_firstShown;
    int last = m_lastShown;
    for (const QModelIndex& index : persistentIndexList()) {
        const int row = index.row();
        if (std::max(last, row) / pageSize - std::min(first, row) / pageSize < keptPages) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    return {first / pageSize, last / pageSize};
}

void QueueModel::fetch(Range pages, bool isRefresh)
{
    storage::QueueFilter question = m_question;
    question.offset = pages.first * pageSize;
    question.limit = (pages.last - pages.first + 1) * pageSize;
    for (int page = pages.first; page <= pages.last; ++page)
        m_fetching.insert(page);
    services::deliver(m_fetch(question), this,
                      [this, pages, isRefresh, asked = m_generation](const Result<storage::QueuePage>& page) {
                          if (asked != m_generation)
                              return;
                          for (int number = pages.first; number <= pages.last; ++number)
                              m_fetching.remove(number);
                          if (!page) {
                              Q_EMIT failed(page.error());
                              return;
                          }
                          if (isRefresh)
                              showAgain(pages, *page);
                          else
                              show(pages, *page);
                      });
}

void QueueModel::keep(Range pages, const QList<QueueRow>& rows)
{
    for (int page = pages.first; page <= pages.last; ++page) {
        const QList<QueueRow> part = rows.mid((page - pages.first) * pageSize, pageSize);
        if (!part.isEmpty())
            m_pages.insert(page, part);
    }
    const int middle = (m_firstShown + m_lastShown) / 2 / pageSize;
    while (m_pages.size() > keptPages) {
        const QList<int> numbers = m_pages.keys();
        m_pages.remove(*std::max_element(numbers.begin(), numbers.end(), [middle](int a, int b) {
            return std::abs(a - middle) < std::abs(b - middle);
        }));
    }
}

void QueueModel::show(Range pages, const storage::QueuePage& page)
{
    if (!m_isAnswered) {
        beginResetModel();
        m_pages.clear();
        m_total = page.total;
        m_isAnswered = true;
        keep(pages, page.rows);
        endResetModel();
        Q_EMIT answered(page.counts);
        return;
    }
    if (page.total != m_total)
        return refresh(); // the queue moved on since the question: rows of two moments must not be mixed
    keep(pages, page.rows);
    const int first = pages.first * pageSize;
    if (!page.rows.isEmpty())
        Q_EMIT dataChanged(index(first, 0),
                           index(std::min(m_total, first + static_cast<int>(page.rows.size())) - 1, ColumnCount - 1));
}

void QueueModel::showAgain(Range pages, const storage::QueuePage& page)
{
    Q_EMIT aboutToRefresh();
    if (page.total > m_total) {
        beginInsertRows({}, m_total, page.total - 1);
        m_total = page.total;
        endInsertRows();
    }
    const QHash<int, QList<QueueRow>> before = std::exchange(m_pages, {});
    const auto rowBefore = [&before](int row) -> const QueueRow* {
        const auto found = before.constFind(row / pageSize);
        return found != before.cend() && row % pageSize < found->size() ? &found->at(row % pageSize) : nullptr;
    };
    keep(pages, page.rows);

    QSet<qint64> known;
    for (const QList<QueueRow>& part : before)
        for (const QueueRow& row : part)
            known.insert(row.id);
    const int offset = pages.first * pageSize;
    QHash<qint64, int> rows;
    QSet<int> taken; ///< rows to which a known case goes
    bool isMoved = false;
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const int row = offset + static_cast<int>(i);
        rows.insert(page.rows[i].id, row);
        if (known.contains(page.rows[i].id))
            taken.insert(row);
        const QueueRow* was = rowBefore(row);
        isMoved = isMoved || !was || was->id != page.rows[i].id;
    }
    if (isMoved || page.total < m_total) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex& old : from) {
            const QueueRow* was = rowBefore(old.row());
            const int now = was ? rows.value(was->id, -1) : taken.contains(old.row()) ? -1 : old.row();
            to.append(now >= 0 && now < page.total ? index(now, old.column()) : QModelIndex());
        }
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }
    if (page.total < m_total) {
        beginRemoveRows({}, page.total, m_total - 1);
        m_total = page.total;
        endRemoveRows();
    }
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const int row = offset + static_cast<int>(i);
        const QueueRow* was = rowBefore(row);
        if (row < m_total && (!was || !isSame(*was, page.rows[i])))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT refreshed();
    Q_EMIT answered(page.counts);
    showRows(m_firstShown, m_lastShown);
}

const QueueRow* QueueModel::rowAt(int row) const
{
    const auto found = m_pages.constFind(row / pageSize);
    return row >= 0 && found != m_pages.cend() && row % pageSize < found->size() ? &found->at(row % pageSize) : nullptr;
}

int QueueModel::rowOf(qint64 caseId) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        for (qsizetype i = 0; i < page->size(); ++i)
            if (page->at(i).id == caseId)
                return page.key() * pageSize + static_cast<int>(i);
    return -1;
}

std::optional<QueueSort> QueueModel::sortOf(int column, Qt::SortOrder order)
{
    const bool up = order == Qt::AscendingOrder;
    switch (column) {
    case VendorColumn:
        return up ? QueueSort::Vendor : QueueSort::VendorDown;
    case NumberColumn:
        return up ? QueueSort::Number : QueueSort::NumberDown;
    case OpenColumn:
        return up ? QueueSort::FewestOpen : QueueSort::MostOpen;
    case ReceivedColumn:
    case ReferenceColumn:
        return up ? QueueSort::Oldest : QueueSort::Newest;
    default:
        return std::nullopt;
    }
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::text(const QueueRow& row, int column) const
{
    switch (column) {
    case StateColumn:
        return services::wording::stateText(row.state);
    case VendorColumn:
        return row.vendorName.isEmpty() ? tr("(not known yet)") : row.vendorName;
    case NumberColumn:
        return row.number;
    case LinesColumn:
        return row.lineCount > 0 ? QLocale().toString(row.lineCount) : QString();
    case OpenColumn:
        return row.openCount > 0 ? QLocale().toString(row.openCount) : QString();
    case OrderColumn:
        return row.orderName;
    case FileColumn:
        return row.fileName;
    case ReceivedColumn:
        return momentText(row.createdAt);
    case ReferenceColumn:
        return row.reference;
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueRow* row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == VendorColumn ? QVariant(QStringLiteral("\u2026"))
                                                                         : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn
            ? tr("%1: %2").arg(services::wording::kindOfPaperText(row->kind), row->fileName)
            : text(*row, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(stateIcon(row->state)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == LinesColumn || index.column() == OpenColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == OpenColumn)
            return tr("%n open point(s)", nullptr, row->openCount);
        if (index.column() == LinesColumn)
            return tr("%n line(s)", nullptr, row->lineCount);
        return text(*row, index.column());
    case CaseIdRole:
        return row->id;
    case StateRole:
        return static_cast<int>(row->state);
    case OpenCountRole:
        return row->openCount;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LinesColumn || section == OpenColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case VendorColumn:
        return tr("Vendor");
    case NumberColumn:
        return tr("Number");
    case LinesColumn:
        return tr("Lines");
    case OpenColumn:
        return tr("Open points");
    case OrderColumn:
        return tr("In Odoo as");
    case FileColumn:
        return tr("File");
    case ReceivedColumn:
        return tr("Received");
    case ReferenceColumn:
        return tr("Reference");
    default:
        return {};
    }
}

} // namespace op::ui
