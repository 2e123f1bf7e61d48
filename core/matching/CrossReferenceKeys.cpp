// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/CrossReferenceKeys.h"

#include "core/base/Identifiers.h"
#include "core/base/TextFold.h"

namespace op::matching {

CrossReferenceKey crossReferenceKey(const extraction::IncomingOrderLine& line)
{
    if (const QString code = normalizedItemCode(line.supplierItemCode.valueOr({})); !code.isEmpty())
        return {QStringLiteral("code"), code};
    if (const QString gtin = normalizedBarcode(line.gtin.valueOr({})); !gtin.isEmpty())
        return {QStringLiteral("gtin"), gtin};
    if (const QString text = foldedKey(line.description.valueOr({})); !text.isEmpty())
        return {QStringLiteral("text"), text};
    return {};
}

bool hasKey(const CrossReference& reference, const CrossReferenceKey& key)
{
    return reference.keyKind == key.kind && reference.key == key.key;
}

} // namespace op::matching
