// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"

#include <QStringList>

namespace op::matching {

/// What a party of the paper says about who it is, from its fields and from its identifiers by scheme; as written, no
/// repeats.
struct PartyKeys
{
    QStringList vats;
    QStringList registerNumbers;
    QStringList glns;
    QStringList ibans;
    QStringList emails; ///< addresses, lower case
    QStringList names;  ///< best first
    QString country;    ///< ISO code, upper case; empty when the paper gives none or a word
    QString city;
    QString zip;
    [[nodiscard]] bool isEmpty() const;
};

/// Returns the keys of \a party. Schemes: ISO 6523 numbers as in Peppol (0088 GLN, 0106 KvK, 0208 Belgian number, 9944
/// VAT, ...), EDIFACT agency 9, and the words of older papers (order-formats.md section 2).
[[nodiscard]] PartyKeys keysOf(const extraction::Party& party);

} // namespace op::matching
