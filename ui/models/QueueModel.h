// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace op::ui {

/// The QueueModel class shows a queue of any length: it knows how many rows there are and holds the pages around those
/// that are looked at. Answers come later and an answer to an older question is dropped. refresh() asks the same
/// question again and keeps every index on its case, so that selection and current row stay where a person left them.
/// GUI thread.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        VendorColumn,
        NumberColumn,
        LinesColumn,
        OpenColumn,
        OrderColumn,
        FileColumn,
        ReceivedColumn,
        ReferenceColumn,
        ColumnCount
    };
    enum Role {
        CaseIdRole = Qt::UserRole, ///< qint64; 0 while the row is not there yet
        StateRole,                 ///< int of review::ReviewState
        OpenCountRole,             ///< int
    };
    /// Asks the workspace; Desk::queue() in the program, canned answers in tests.
    using Fetch = std::function<QFuture<Result<storage::QueuePage>>(const storage::QueueFilter&)>;

    explicit QueueModel(Fetch fetch, QObject* parent = nullptr);

    /// Asks another question; rows of the old one stay until the answer is there, then the model is reset.
    void ask(const storage::QueueFilter& question);
    /// Asks the same question again.
    void refresh();
    /// Tells which rows are looked at; missing pages are fetched.
    void showRows(int first, int last);

    /// Returns the row, null while it is not there yet.
    [[nodiscard]] const storage::QueueRow* rowAt(int row) const;
    /// Returns where \a caseId is among the rows that are there, -1 when it is not.
    [[nodiscard]] int rowOf(qint64 caseId) const;
    /// Returns whether the present question was answered.
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// Returns the order in which a click on \a column sorts, if it can.
    [[nodiscard]] static std::optional<storage::QueueSort> sortOf(int column, Qt::SortOrder order);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A question was answered, the first time or again; \a counts hold all states.
    void answered(const QMap<op::review::ReviewState, int>& counts);
    void failed(const op::Error& error);
    /// Around the change of rows that refresh() brings.
    void aboutToRefresh();
    void refreshed();

private:
    struct Range
    {
        int first = 0;
        int last = 0; ///< page numbers
    };
    void fetch(Range pages, bool isRefresh);
    void show(Range pages, const storage::QueuePage& page);
    void showAgain(Range pages, const storage::QueuePage& page);
    void keep(Range pages, const QList<storage::QueueRow>& rows);
    [[nodiscard]] Range wantedPages() const;
    [[nodiscard]] QVariant text(const storage::QueueRow& row, int column) const;

    Fetch m_fetch;
    storage::QueueFilter m_question;
    QHash<int, QList<storage::QueueRow>> m_pages; ///< by number of the page
    QSet<int> m_fetching;                         ///< numbers of pages on their way
    int m_total = 0;
    int m_firstShown = 0;
    int m_lastShown = 0;
    int m_generation = 0; ///< of questions and refreshes: older answers are dropped
    bool m_isAnswered = false;
};

} // namespace op::ui
