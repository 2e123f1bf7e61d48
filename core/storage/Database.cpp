// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/base/Logging.h"
#include "core/storage/Checkpointer.h"
#include "core/storage/SqlError.h"
#include "core/storage/WriteWish.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QThread>
#include <QTimeZone>

#include <atomic>

namespace op::storage {
namespace {

constexpr int extendedBusySnapshot = 517;

QString uniqueName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("orderpilot-%1").arg(++counter);
}

// Waits a little longer each time, short enough at first to hit the gaps that a running sync leaves.
void pauseBeforeRetry(qint64 waitedMs)
{
    QThread::usleep(waitedMs < 50 ? 300 : waitedMs < 500 ? 1000 : 5000);
}

// Runs \a attempt until it succeeds, fails for another reason than a lock, or \a timeout is over.
template <class Attempt>
bool withPatience(std::chrono::milliseconds timeout, const Attempt& attempt, const QSqlQuery& query)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        if (attempt())
            return true;
        const QSqlError error = query.lastError();
        if (!isBusy(error) || error.nativeErrorCode().toInt() == extendedBusySnapshot
            || waited.elapsed() >= timeout.count())
            return false;
        pauseBeforeRetry(waited.elapsed());
    }
}

} // namespace

QVariant storedTime(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

// Statement

void Statement::bind(int position, const QVariant& value)
{
    // Qt would bind a null QString as NULL; here only a QVariant without a value is
    const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    m_query.bindValue(position, nullText ? QVariant(QStringLiteral("")) : value);
}

Result<void> Statement::execute(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(static_cast<int>(i), values[i]);
    return m_database->run(m_query, {});
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failure(toError(m_query.lastError(), m_database->file(), m_query.lastQuery()));
    return false;
}

QDateTime Statement::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

// Database

Database::Database(QString name, QString file, DatabaseOptions options)
    : m_name(std::move(name)),
      m_file(std::move(file)),
      m_options(options),
      m_thread(QThread::currentThread()),
      m_wish(std::make_unique<WriteWish>(m_file + QStringLiteral("-wish")))
{}

Database::~Database()
{
    Q_ASSERT(m_thread == QThread::currentThread());
    Q_ASSERT(!m_inTransaction);
    // the last connection's close() checkpoints and removes the WAL
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, const DatabaseOptions& options)
{
    if (!options.create && !QFileInfo::exists(file))
        return failure(ErrorCode::NotFound, {file});
    std::unique_ptr<Database> database(new Database(uniqueName(), file, options));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
        connection.setDatabaseName(file);
        // waiting is done here, in withPatience()
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        if (!connection.open())
            return failure(toError(connection.lastError(), file, QStringLiteral("open")));
    }
    OP_CHECK(database->configure());
    return database;
}

Result<void> Database::configure()
{
    OP_TRY(const QVariant mode, scalar(QStringLiteral("PRAGMA journal_mode = WAL")));
    if (mode.toString() != QStringLiteral("wal"))
        return failure(ErrorCode::DatabaseUnusable, {m_file, QStringLiteral("journal mode ") + mode.toString()},
                       QStringLiteral("the file system does not support SQLite's write-ahead log"));
    const bool full = m_options.durability == DatabaseOptions::Durability::Full;
    OP_CHECK(
        execute(full ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL")));
    OP_CHECK(execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    OP_CHECK(execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0"))); // see Checkpointer
    // A log that was moved into the file is cut to this size when it starts anew: above it, its size tells how much
    // waits; up to it, the file need not grow, which makes a commit's fsync several times cheaper.
    OP_CHECK(execute(QStringLiteral("PRAGMA journal_size_limit = %1").arg(Checkpointer::walLimit)));
    OP_CHECK(execute(QStringLiteral("PRAGMA trusted_schema = OFF")));
    OP_CHECK(execute(QStringLiteral("PRAGMA temp_store = MEMORY")));
    OP_CHECK(execute(QStringLiteral("PRAGMA cache_size = -8192")));
    return {};
}

Result<void> Database::run(QSqlQuery& query, const QString& sql)
{
    Q_ASSERT(m_thread == QThread::currentThread());
    const bool done = withPatience(
        m_options.busyTimeout, [&] { return sql.isEmpty() ? query.exec() : query.exec(sql); }, query);
    if (done)
        return {};
    const Error error = toError(query.lastError(), m_file, sql.isEmpty() ? query.lastQuery() : sql);
    qCWarning(lcStorage).noquote() << error.toLogLine();
    return failure(error);
}

Result<Statement> Database::prepare(const QString& sql)
{
    Q_ASSERT(m_thread == QThread::currentThread());
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    const bool done = withPatience(
        m_options.busyTimeout, [&] { return query.prepare(sql); }, query);
    if (!done) {
        const Error error = toError(query.lastError(), m_file, sql);
        qCWarning(lcStorage).noquote() << error.toLogLine();
        return failure(error);
    }
    return Statement(*this, std::move(query));
}

Result<Statement> Database::query(const QString& sql, const QVariantList& values)
{
    OP_TRY(Statement statement, prepare(sql));
    OP_CHECK(statement.execute(values));
    return statement;
}

Result<qint64> Database::execute(const QString& sql, const QVariantList& values)
{
    OP_TRY(const Statement statement, query(sql, values));
    return statement.changedRows();
}

Result<QVariant> Database::scalar(const QString& sql, const QVariantList& values)
{
    OP_TRY(Statement statement, query(sql, values));
    OP_TRY(const bool any, statement.next());
    return any ? statement.value(0) : QVariant();
}

Result<void> Database::checkpoint()
{
    OP_CHECK(query(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")));
    return {};
}

void Database::letOthersWrite(std::chrono::milliseconds most) const
{
    QElapsedTimer waited;
    waited.start();
    while (m_wish->isAnnouncedByOthers() && waited.elapsed() < most.count())
        QThread::usleep(500);
}

void Database::committed()
{
    if (!m_checkpointer)
        return;
    m_checkpointer->committed();
    // whoever writes faster than the checkpointer moves pays for it; people do not
    if (Checkpointer::logSize(m_file) > Checkpointer::walCeiling)
        if (const auto done = checkpoint(); !done)
            qCWarning(lcStorage).noquote() << "checkpoint failed:" << done.error().toLogLine();
}

void Database::endTransaction(const QString& statement)
{
    // SQLite may have rolled back by itself already (disk full); then this does nothing, and says so
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.exec(statement);
    m_inTransaction = false;
    m_wish->withdraw();
}

// Transaction

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.m_inTransaction) {
        Q_ASSERT_X(false, "Transaction", "transactions do not nest");
        return failure(ErrorCode::Internal, {QStringLiteral("nested transaction")});
    }
    // a sync makes way for whoever wants to write for a person
    if (database.m_options.durability == DatabaseOptions::Durability::Full)
        database.m_wish->announce();
    const auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun) {
        database.m_wish->withdraw();
        return failure(begun.error());
    }
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->endTransaction(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return failure(ErrorCode::Internal, {QStringLiteral("transaction already finished")});
    OP_CHECK(m_database->execute(QStringLiteral("COMMIT")));
    Database* database = std::exchange(m_database, nullptr);
    database->m_inTransaction = false;
    database->m_wish->withdraw();
    database->committed();
    return {};
}

// ReadTransaction

Result<ReadTransaction> ReadTransaction::begin(Database& database)
{
    if (database.m_inTransaction) {
        Q_ASSERT_X(false, "ReadTransaction", "transactions do not nest");
        return failure(ErrorCode::Internal, {QStringLiteral("nested transaction")});
    }
    OP_CHECK(database.execute(QStringLiteral("BEGIN")));
    database.m_inTransaction = true;
    return ReadTransaction(database);
}

ReadTransaction::~ReadTransaction()
{
    if (m_database)
        m_database->endTransaction(QStringLiteral("COMMIT"));
}

} // namespace op::storage
