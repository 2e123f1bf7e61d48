// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace op::storage {

/// The DocumentStore class keeps the bytes that came in, under their SHA-256, below one folder. Nothing is ever changed
/// or overwritten.
///
/// put() is idempotent and safe between processes: the bytes go to a temporary file, to the disk, and are then renamed.
/// Value-like, any thread.
class DocumentStore
{
public:
    explicit DocumentStore(QString folder) : m_folder(std::move(folder)) {}

    /// Stores \a bytes and returns their 32-byte SHA-256. On return they are on the disk.
    [[nodiscard]] Result<QByteArray> put(const QByteArray& bytes) const;
    /// As put() for the file at \a path, read in pieces; FileTooLarge above \a limit bytes, before anything is stored.
    [[nodiscard]] Result<QByteArray> putFile(const QString& path, qint64 limit) const;

    /// Returns the stored bytes after checking them against \a sha256; NotFound, or FileUnreadable when the disk gives
    /// other bytes.
    [[nodiscard]] Result<QByteArray> bytes(const QByteArray& sha256) const;
    [[nodiscard]] bool contains(const QByteArray& sha256) const;
    /// Returns where the document lies, whether or not it is there.
    [[nodiscard]] QString path(const QByteArray& sha256) const;

    /// Removes temporary files that a crash left more than a day ago.
    void removeLeftovers() const;

private:
    QString m_folder;
};

} // namespace op::storage
