// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/SourceView.h"

#include <QJsonObject>

namespace op::extraction {

/// What the reader process answers when it is asked to show a document instead of reading it.
///
/// On the wire as ReadMessage, with {"schema":"orderpilot.view/1", "view": {...}, "trouble": {...} | absent} or
/// {"schema", "error": {...}}, and "sandbox".
struct ViewMessage
{
    Result<documents::SourceView> outcome;
    QJsonObject sandbox; ///< one member per wall: "on", or why not
};

[[nodiscard]] QByteArray encode(const ViewMessage& message);
/// Returns the message in \a frame; refuses a view that sourceViewFromJson() refuses. Errors: ReaderProtocol, its first
/// argument (the file) left empty.
[[nodiscard]] Result<ViewMessage> decodeViewMessage(const QByteArray& frame);

} // namespace op::extraction
