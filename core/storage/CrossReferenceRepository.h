// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/matching/OrderMatcher.h"
#include "core/storage/Database.h"

#include <QJsonArray>
#include <QSet>

namespace op::storage {

/// A cross-reference with its story.
struct StoredCrossReference
{
    matching::CrossReference reference;
    QString connection;
    QString actor;
    qint64 caseId = 0;   ///< the order it was learned from; 0 = imported
    QString orderNumber; ///< of that order as written; may be empty
    QDateTime createdAt;
    int hits = 0;        ///< orders in which it decided and a person left it
    int misses = 0;      ///< orders in which a person chose otherwise
    QDateTime removedAt; ///< invalid while it counts
    QString removedBy;
};

/// What a decision about a case changes; stored together with it (CaseRepository::appendDecision()).
struct LearnedChange
{
    /// A row that the case taught and whose choice no longer stands.
    struct Withdrawn
    {
        qint64 id = 0;
        qint64 former = 0; ///< the row whose place it took, which counts again; 0 = none
    };
    QList<Withdrawn> withdrawn;
    QList<matching::CrossReference> taught; ///< after the former; their ids are ignored
    QSet<qint64> hits;                      ///< rows that decided a line of the order
    QSet<qint64> misses;                    ///< rows against which a person chose in it
    int count = 0;                          ///< what is added to both: 1 with an approval, -1 when it is taken back
};

/// What importJson() did.
struct ImportedCrossReferences
{
    int added = 0;    ///< new rows, those that replaced another among them
    int replaced = 0; ///< rows that stood for another product, unit or factor before: retired, and restorable
    friend bool operator==(const ImportedCrossReferences&, const ImportedCrossReferences&) = default;
};

/// The CrossReferenceRepository class keeps what people taught: this vendor's code or text means that product.
/// One live row per connection, vendor, kind and key: a newer decision retires the older one, which stays readable.
/// Thread: of the Database.
class CrossReferenceRepository
{
public:
    CrossReferenceRepository(Database& database, const Clock& clock);

    /// Stores \a reference (its id is ignored) and returns its id; the same meaning again only returns the id it has.
    [[nodiscard]] Result<qint64> add(const QString& connection, const matching::CrossReference& reference,
                                     const QString& actor, qint64 caseId);
    /// Returns what counts now, for MatchContext; of one vendor when \a vendor is given.
    [[nodiscard]] Result<QList<matching::CrossReference>> active(const QString& connection, PartnerId vendor = {});
    /// Returns all with their story, newest first; removed ones too when asked.
    [[nodiscard]] Result<QList<StoredCrossReference>> list(const QString& connection, bool withRemoved = false);
    /// Returns one with its story; NotFound.
    [[nodiscard]] Result<StoredCrossReference> get(qint64 id);
    /// Retires the row (it can be restored); NotFound.
    [[nodiscard]] Result<void> remove(qint64 id, const QString& actor);
    /// Undoes remove(), who taught it and when stay; Conflict (0: "taken", 1: id of the other) when another row has
    /// taken its place.
    [[nodiscard]] Result<void> restore(qint64 id);
    /// Returns all rows learned from the case \a caseId, oldest first, removed ones too.
    [[nodiscard]] Result<QList<StoredCrossReference>> taughtBy(qint64 caseId);
    /// Returns the row whose place \a id took when it was taught; none where there was none, and never another attempt
    /// of the same case that no order has used.
    [[nodiscard]] Result<std::optional<StoredCrossReference>> replacedBy(qint64 id);

    /// Live rows as JSON, ids of the connection's Odoo in them; importJson() takes the same form, all rows or none.
    [[nodiscard]] Result<QJsonArray> exportJson(const QString& connection);
    [[nodiscard]] Result<ImportedCrossReferences> importJson(const QString& connection, const QJsonArray& rows,
                                                             const QString& actor);

private:
    Database& m_database;
    const Clock& m_clock;
};

/// Carries out \a change of the case \a caseId, inside a transaction of the caller. A row that is no longer in force,
/// or that an order has used, is not withdrawn.
[[nodiscard]] Result<void> changeInside(Database& database, const QDateTime& now, const QString& connection,
                                        const LearnedChange& change, const QString& actor, qint64 caseId);

} // namespace op::storage
