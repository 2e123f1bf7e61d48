// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QCache>

namespace op::services {

/// The SourceViewCache class makes views of documents and keeps the newest few, by the document's SHA-256. One thread.
class SourceViewCache
{
public:
    explicit SourceViewCache(ReaderClient reader) : m_reader(std::move(reader)), m_views(mostCharacters) {}

    /// Returns the document of the case as it is shown. A reader that fails or a document that is gone is an error and
    /// is tried again the next time.
    [[nodiscard]] Result<CaseSource> get(Office& office, qint64 caseId);

private:
    static constexpr qsizetype mostCharacters = 12'000'000; ///< of all kept views together

    ReaderClient m_reader;
    QCache<QByteArray, documents::SourceView> m_views;
};

/// See Desk::copyDocument().
[[nodiscard]] Result<QString> copyDocument(Office& office, qint64 caseId, const QString& folder);

/// Returns a name for a copy of a document that arrived as \a fileName and is of \a mediaType: the same where its
/// ending is that of a document, else with the ending of the media type after it, so that no desktop takes it for a
/// program.
[[nodiscard]] QString nameOfCopy(const QString& fileName, const QString& mediaType);

} // namespace op::services
