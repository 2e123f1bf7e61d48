// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/matching/CompanyName.h"
#include "core/matching/GramIndex.h"
#include "core/matching/PartyKeys.h"

namespace op::matching {

/// The VendorIndex class finds partners by a name that is not written as in Odoo. Built once per snapshot; const and
/// thread-safe.
class VendorIndex
{
public:
    explicit VendorIndex(const masterdata::MasterDataSnapshot& snapshot);

    /// Returns the commercial partners whose name is most like \a name, best first.
    [[nodiscard]] std::vector<PartnerId> search(const QString& name, qsizetype limit) const;
    /// Returns the prepared name of \a partner; empty for one that is not in the index.
    [[nodiscard]] const CompanyName& nameOf(PartnerId partner) const;

private:
    std::vector<PartnerId> m_partners; // by document, sorted
    std::vector<CompanyName> m_names;
    GramIndex m_index;
};

} // namespace op::matching
