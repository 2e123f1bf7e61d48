// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/XmlTree.h"

namespace op::readers {

/// What an XML document may cost. The defaults fit an order of 20,000 lines.
struct XmlLimits
{
    int maxDepth = 100;
    qsizetype maxElements = 1'000'000;
    qsizetype maxText = 64 * 1024 * 1024; ///< characters of text and attributes together, embedded files included
    qsizetype maxAttribute = 1024 * 1024; ///< characters of one attribute
};

/// Returns the error for a document type that declares entities (its internal subset) at the start of \a text, nothing
/// otherwise. Looks before any parser does, because parsers have been blown up by the declarations alone.
[[nodiscard]] Result<void> checkProlog(const QString& text);

/// Returns the tree of the XML document \a text within \a limits.
///
/// Nothing is fetched: a document type with an external id is skipped, one that declares entities is refused. Errors:
/// DocumentMalformed with line and column of the trouble.
[[nodiscard]] Result<documents::XmlTree> readXmlTree(const QString& text, const XmlLimits& limits = {});

} // namespace op::readers
