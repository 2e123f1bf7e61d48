// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadResult.h"
#include "core/readers/XmlTreeReader.h"

namespace op::readers {

/// Returns what the document \a bytes says: the one entry of the reader program.
///
/// A paper that is no order gives a result with its kind and a NotAnOrder finding; one of a format that no reader here
/// knows a CannotRead finding with the word document-unknown and the format. Errors: DocumentMalformed, its first
/// argument (the file) left empty. Foreign bytes: to be called in the reader process, and in tests.
[[nodiscard]] Result<extraction::ReadResult> readDocument(const QByteArray& bytes, const XmlLimits& limits = {});

} // namespace op::readers
