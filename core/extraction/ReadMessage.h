// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadResult.h"

namespace op::extraction {

/// What the reader process tells its parent: the result or why there is none, and which walls stood around it.
///
/// On the wire: the four bytes "OPR1", the length as 32-bit big-endian number, then that many bytes of JSON
/// {"schema":"orderpilot.read/1", "result": {...} | "error": {"code","arguments","detail"}, "sandbox": {...}}. One
/// message, then end of file.
struct ReadMessage
{
    Result<ReadResult> outcome;
    QJsonObject sandbox; ///< one member per wall: "on", or why not
};

[[nodiscard]] QByteArray encode(const ReadMessage& message);
/// Returns the message in \a frame. Errors: ReaderProtocol, its first argument (the file) left empty.
[[nodiscard]] Result<ReadMessage> decodeReadMessage(const QByteArray& frame);

} // namespace op::extraction
