// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadResult.h"
#include "core/services/Office.h"

#include <functional>
#include <stop_token>

namespace op::services {

/// What became of one file.
struct IntakeItem
{
    QString file;
    enum class Outcome {
        New,       ///< stored; its cases are named
        KnownFile, ///< the same bytes came in before; the cases of then are named
        ReadAgain, ///< they came in before and could not be read then; now they could, and the cases are named
        Refused,   ///< not stored: it could not be opened or is too large
    };
    Outcome outcome = Outcome::New;
    QList<qint64> cases;
    std::optional<Error> error;
};

/// The IntakeService class turns files into review cases. The bytes are on the disk before they are read, and a paper
/// that cannot be read becomes a case all the same: nothing is lost. One thread, that of its Office.
class IntakeService
{
public:
    /// Reads a stored document; the reader process in the programs, canned answers in tests.
    using Reader = std::function<Result<extraction::ReadResult>(const QByteArray& bytes, const QString& fileName)>;

    IntakeService(Office& office, Reader reader);

    /// Returns \a paths with each folder replaced by the readable files in it (not in folders below), by name.
    [[nodiscard]] static QStringList filesOf(const QStringList& paths);

    /// Takes in one file for \a connection (may be empty: then the cases wait as *received*). A known one whose case
    /// is *cannot read* is read again, because a mapping or a reader may have come since.
    [[nodiscard]] Result<IntakeItem> takeIn(const QString& path, const QString& connection);
    /// Takes in bytes that lie in the workspace already, e.g. again after a crash of the program.
    [[nodiscard]] Result<IntakeItem> takeInBytes(const QByteArray& bytes, const documents::SourceDocument& document,
                                                 const QString& connection);
    /// Reads the document of a case once more; one that is not *cannot read* stays as it is (KnownFile).
    [[nodiscard]] Result<IntakeItem> readAgain(qint64 caseId);
    /// Reads the documents of all cases once more that are *cannot read* because no mapping fits their table, or
    /// several do: one was saved or removed since. Tells \a wasRead of each that holds orders now and returns how many
    /// they are. Cancelled between two documents when \a stop asks for it.
    [[nodiscard]] Result<int> readWaiting(const std::function<void(const IntakeItem&)>& wasRead,
                                          std::stop_token stop = {});

private:
    [[nodiscard]] Result<review::ReviewCase> makeCase(const extraction::ReadResult& read, int index,
                                                      const QString& connection,
                                                      const documents::SourceDocument& document);
    [[nodiscard]] Result<QList<review::ReviewCase>> makeCases(const extraction::ReadResult& read,
                                                              const QString& connection,
                                                              const documents::SourceDocument& document);
    [[nodiscard]] Result<IntakeItem> readAgain(const QByteArray& bytes, const documents::SourceDocument& document,
                                               const QString& connection, qint64 caseId);
    [[nodiscard]] Result<void> markDuplicate(review::ReviewCase& reviewCase,
                                             const QList<review::ReviewCase>& sameDocument);

    Office& m_office;
    Reader m_reader;
};

} // namespace op::services
