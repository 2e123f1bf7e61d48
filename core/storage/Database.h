// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <memory>
#include <type_traits>
#include <utility>

class QThread;

namespace op::storage {

class Checkpointer;
class Database;
class WriteWish;

/// How a connection opens its file.
struct DatabaseOptions
{
    enum class Durability {
        Full,   ///< a commit is on the disk when it returns: decisions, cases, outbox
        Normal, ///< a commit may be lost with the power, never the file's soundness: staging of master data, which can
                ///< be fetched again
    };
    Durability durability = Durability::Full;
    std::chrono::milliseconds busyTimeout{
        5000};          ///< how long a call waits for another connection's lock before DatabaseBusy
    bool create = true; ///< false: a missing file is NotFound
};

/// One statement of a Database: executed by Database::query(), or prepared by Database::prepare() and executed again
/// and again. Columns are read by position. Belongs to the thread of its Database.
class Statement
{
public:
    /// Binds one value; an invalid QVariant is NULL, a null QString is the empty text.
    void bind(int position, const QVariant& value);
    /// Binds \a values by position and executes. Waits for locks as the connection's options say.
    [[nodiscard]] Result<void> execute(const QVariantList& values = {});
    /// Steps to the next row; false after the last one.
    [[nodiscard]] Result<bool> next();

    /// Ends reading before the last row, so that no lock or snapshot is held.
    void finish() { m_query.finish(); }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return m_query.value(column).toInt() != 0; }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }

    [[nodiscard]] qint64 changedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    friend class Database;
    Statement(Database& database, QSqlQuery query) : m_database(&database), m_query(std::move(query)) {}

    Database* m_database;
    QSqlQuery m_query;
};

/// What a reader of rows makes: T, whether it returns T or Result<T>.
template <class T>
struct RowValue
{
    using Type = T;
};
template <class T>
struct RowValue<Result<T>>
{
    using Type = T;
};
template <class Read>
using ReadValue = typename RowValue<std::invoke_result_t<Read, const Statement&>>::Type;

/// The Database class is one connection to the workspace's SQLite file: WAL, foreign keys on, one thread.
///
/// Opened, used and destroyed on the same thread. Every statement goes through the one place that looks at its outcome,
/// so no failure is silent. A lock held by others is polled every fraction of a millisecond, not with SQLite's growing
/// pauses; and who writes for a person announces it (WriteWish), so that a running sync does not take the lock again
/// before.
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& file,
                                                                const DatabaseOptions& options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }

    /// Executes \a sql with \a values bound by position; rows are then read with Statement::next().
    [[nodiscard]] Result<Statement> query(const QString& sql, const QVariantList& values = {});
    /// Executes \a sql, which gives no rows, and returns the number of changed rows.
    [[nodiscard]] Result<qint64> execute(const QString& sql, const QVariantList& values = {});
    /// Executes \a sql and returns the first column of its first row; an invalid QVariant without rows.
    [[nodiscard]] Result<QVariant> scalar(const QString& sql, const QVariantList& values = {});
    /// Executes \a sql and calls \a read with each row in turn; a failure that it returns ends the reading.
    template <class Read>
    [[nodiscard]] Result<void> eachRow(const QString& sql, const QVariantList& values, const Read& read);
    /// Executes \a sql and returns what \a read makes of each row: a value, or a failure, which ends the reading.
    template <class Read>
    [[nodiscard]] auto listOf(const QString& sql, const QVariantList& values, const Read& read)
        -> Result<QList<ReadValue<Read>>>;
    /// Prepares \a sql for repeated use.
    [[nodiscard]] Result<Statement> prepare(const QString& sql);

    /// Moves what the WAL holds into the file as far as readers allow, without ever holding the writer's lock.
    [[nodiscard]] Result<void> checkpoint();
    /// Waits until no other connection wants to write for a person, but no longer than \a most. For work in the
    /// background.
    void letOthersWrite(std::chrono::milliseconds most) const;
    /// Tells \a checkpointer after each commit; set by Workspace.
    void setCheckpointer(std::shared_ptr<Checkpointer> checkpointer) { m_checkpointer = std::move(checkpointer); }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

private:
    friend class Statement;
    friend class Transaction;
    friend class ReadTransaction;
    Database(QString name, QString file, DatabaseOptions options);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> run(QSqlQuery& query, const QString& sql);
    void committed();
    void endTransaction(const QString& statement);

    QString m_name; ///< of the QSqlDatabase
    QString m_file;
    DatabaseOptions m_options;
    QThread* m_thread;
    bool m_inTransaction = false;
    std::unique_ptr<WriteWish> m_wish;
    std::shared_ptr<Checkpointer> m_checkpointer;
};

template <class Read>
Result<void> Database::eachRow(const QString& sql, const QVariantList& values, const Read& read)
{
    OP_TRY(Statement row, query(sql, values));
    for (;;) {
        OP_TRY(const bool any, row.next());
        if (!any)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Read, const Statement&>>)
            read(std::as_const(row));
        else
            OP_CHECK(read(std::as_const(row)));
    }
}

template <class Read>
auto Database::listOf(const QString& sql, const QVariantList& values, const Read& read)
    -> Result<QList<ReadValue<Read>>>
{
    using Value = ReadValue<Read>;
    QList<Value> all;
    const auto add = [&all, &read](const Statement& row) -> Result<void> {
        if constexpr (std::is_same_v<std::invoke_result_t<Read, const Statement&>, Value>) {
            all.append(read(row));
        } else {
            OP_TRY(Value value, read(row));
            all.append(std::move(value));
        }
        return {};
    };
    OP_CHECK(eachRow(sql, values, add));
    return all;
}

/// The Transaction class writes all or nothing: it takes the writer's lock at once (BEGIN IMMEDIATE) and rolls back
/// unless committed.
///
///     OP_TRY(Transaction transaction, Transaction::begin(database));
///     OP_CHECK(database.execute(...));
///     return transaction.commit();
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    /// On failure everything is rolled back.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database; ///< nullptr once finished
};

/// The ReadTransaction class makes all reads until its end see one moment of the database. It blocks nobody and is
/// blocked by nobody.
class ReadTransaction
{
public:
    [[nodiscard]] static Result<ReadTransaction> begin(Database& database);
    ~ReadTransaction();
    ReadTransaction(ReadTransaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    ReadTransaction& operator=(ReadTransaction&&) = delete;

private:
    explicit ReadTransaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

/// Returns \a time as stored: milliseconds since 1970 UTC, NULL for an invalid one.
[[nodiscard]] QVariant storedTime(const QDateTime& time);

} // namespace op::storage
