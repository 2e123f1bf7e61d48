// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/SourceView.h"
#include "core/extraction/ReadResult.h"
#include "core/extraction/TableMapping.h"

#include <QByteArray>
#include <QString>

namespace op::services {

/// Where the reader program lies and what one document may cost.
struct ReaderOptions
{
    QString program; ///< empty: ORDERPILOT_READER, else beside the running program
    qint64 maxFileBytes = 64 * 1024 * 1024;
    qint64 memoryBytes = 512 * 1024 * 1024; ///< of the reader process
    int cpuSeconds = 20;
    int wallSeconds = 30;
    qint64 maxAnswerBytes = 64 * 1024 * 1024;
    QList<extraction::TableMapping> mappings; ///< of the workspace, for tables without a heading that is known
};

/// The ReaderClient class reads untrusted documents in a process of their own (orderpilot-reader): whatever a document
/// does, it is that process that suffers.
///
/// Each call starts one process and waits for it; call it from worker threads, as many at once as you like (the object
/// holds no state). Errors, all with the file's name as first argument: FileUnreadable, FileTooLarge,
/// DocumentMalformed, ReaderMissing, ReaderCrashed, ReaderTimedOut, ReaderOutOfMemory, ReaderProtocol.
class ReaderClient
{
public:
    explicit ReaderClient(ReaderOptions options = {});

    /// Reads the file at \a path. Its size is looked at first; its bytes never enter this process.
    [[nodiscard]] Result<extraction::ReadResult> readFile(const QString& path) const;
    /// Reads \a bytes, which came in under the name \a fileName.
    [[nodiscard]] Result<extraction::ReadResult> readBytes(const QByteArray& bytes, const QString& fileName) const;

    /// Returns how \a bytes, which came in under the name \a fileName, can be shown. An answer that breaks the rules of
    /// SourceView is ReaderProtocol.
    [[nodiscard]] Result<documents::SourceView> view(const QByteArray& bytes, const QString& fileName) const;

    [[nodiscard]] const ReaderOptions& options() const { return m_options; }
    /// Returns the path of the reader program as it would be started, empty when there is none.
    [[nodiscard]] QString program() const;

private:
    struct Input;
    [[nodiscard]] Result<QByteArray> ask(const Input& input, const QStringList& mode) const;
    [[nodiscard]] Result<extraction::ReadResult> read(const Input& input) const;

    ReaderOptions m_options;
};

} // namespace op::services
