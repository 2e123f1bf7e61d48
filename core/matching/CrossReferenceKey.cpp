// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/CrossReferenceKey.h"

#include "core/base/Identifiers.h"
#include "core/base/TextFold.h"

namespace op::matching {

CrossReference crossReferenceKey(const extraction::IncomingOrderLine& line)
{
    CrossReference reference;
    reference.key = normalizedItemCode(line.supplierItemCode.valueOr({}));
    reference.keyKind = QStringLiteral("code");
    if (reference.key.isEmpty()) {
        reference.key = normalizedBarcode(line.gtin.valueOr({}));
        reference.keyKind = QStringLiteral("gtin");
    }
    if (reference.key.isEmpty()) {
        reference.key = foldedKey(line.description.valueOr({}));
        reference.keyKind = QStringLiteral("text");
    }
    return reference;
}

} // namespace op::matching
