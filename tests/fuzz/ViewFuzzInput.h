// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ViewMessage.h"
#include "core/readers/SourceViewer.h"

#include <cstdlib>

namespace op::test {

/// Shows \a bytes as a document and takes them for an answer of the reader; aborts when a view does not survive its
/// message, or a decoded one is not written as it was read. Shared by the fuzz target and by the test that replays its
/// seeds.
inline void feedView(const QByteArray& bytes)
{
    const auto roundTrip = [](const documents::SourceView& view) {
        const auto message = extraction::decodeViewMessage(extraction::encode({view, {}}));
        if (!message || !message->outcome || documents::toJson(*message->outcome) != documents::toJson(view))
            std::abort();
    };
    const documents::SourceView view = readers::viewDocument(bytes);
    roundTrip(view);
    const documents::PlaceIndex index(view);
    for (int i = 0; i < view.elements.size(); i += 7)
        if (index.element(view.elementPlace(i)) < 0)
            std::abort();
    if (const auto answer = extraction::decodeViewMessage(bytes); answer && answer->outcome)
        roundTrip(*answer->outcome);
}

} // namespace op::test
