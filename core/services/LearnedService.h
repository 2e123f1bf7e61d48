// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/Office.h"

namespace op::services {

/// Why a remembered choice deserves a look.
enum class LearnedDoubt {
    VendorGone,          ///< not in the master data any more
    ProductGone,         ///< as above
    ProductNotOrderable, ///< archived, or not to be purchased
    OdooSaysOtherwise,   ///< Odoo's own vendor code or barcode names another product
    Overruled,           ///< people chose otherwise at least as often as they left it
};

/// Returns the stable word for \a doubt, as in `--json`.
[[nodiscard]] QString learnedDoubtName(LearnedDoubt doubt);

/// A remembered choice with the names of its records in the newest master data; empty for those that are gone.
struct LearnedItem
{
    storage::StoredCrossReference stored;
    QString vendorName;
    QString productName;
    QString unitName; ///< empty too when the choice says nothing about the unit
    QList<LearnedDoubt> doubts;
};

/// The LearnedService class shows and changes what people taught: this vendor's code or text means that product.
/// A change counts at once for every case that is judged from then on; judgeAgain() brings the queue after. One thread,
/// that of its Office.
class LearnedService
{
public:
    explicit LearnedService(Office& office) : m_office(office) {}

    /// Returns all of \a connection, newest first; removed ones too when asked.
    [[nodiscard]] Result<QList<LearnedItem>> list(const QString& connection, bool withRemoved = false);
    [[nodiscard]] Result<void> remove(qint64 id);
    [[nodiscard]] Result<void> restore(qint64 id);
    /// Writes all that counts to a JSON file, whole or not at all, and returns how many; FileUnreadable, also for a
    /// file that is there and may not be replaced.
    [[nodiscard]] Result<int> exportTo(const QString& connection, const QString& path, bool mayReplace);
    /// Takes in what exportTo() wrote, all or nothing; DocumentMalformed, InvalidArgument (0: place and member).
    [[nodiscard]] Result<storage::ImportedCrossReferences> importFrom(const QString& connection, const QString& path);

    /// Returns in how many cases that are not sent yet the choice \a id decides a line now. Judges each of them.
    [[nodiscard]] Result<int> openOrdersUsing(qint64 id);
    /// Judges the waiting cases of the vendor of \a id again; returns how many changed.
    [[nodiscard]] Result<int> judgeAgain(qint64 id);
    /// As above for all waiting cases of \a connection.
    [[nodiscard]] Result<int> judgeAgain(const QString& connection);

private:
    Office& m_office;
};

} // namespace op::services
