// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadResult.h"
#include "core/extraction/TableMapping.h"
#include "core/readers/DelimitedText.h"
#include "core/readers/XmlTreeReader.h"

namespace op::readers {

/// What the readers of the formats may take, and what they need to know of the workspace.
struct ReadOptions
{
    XmlLimits xml;
    TableLimits table;
    QList<extraction::TableMapping> mappings; ///< for tables without a heading that is known
};

/// Returns what the document \a bytes says: the one entry of the reader program.
///
/// A paper that is no order gives a result with its kind and a NotAnOrder finding; one of a format that no reader here
/// knows a CannotRead finding with the word document-unknown and the format. Errors: DocumentMalformed, its first
/// argument (the file) left empty. Foreign bytes: to be called in the reader process, and in tests.
[[nodiscard]] Result<extraction::ReadResult> readDocument(const QByteArray& bytes, const ReadOptions& options = {});

} // namespace op::readers
