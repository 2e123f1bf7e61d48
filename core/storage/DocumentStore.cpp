// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DocumentStore.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

namespace op::storage {
namespace {

constexpr qint64 pieceSize = 1 << 20;

Error fileError(const QString& path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return Error(ErrorCode::DatabaseFull, {path});
    return Error(ErrorCode::FileUnreadable, {path, QString::fromLocal8Bit(strerror(number))});
}

// A rename is on the disk only once its folder is.
Result<void> syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(fileError(folder, errno));
    const int outcome = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    return outcome == 0 ? Result<void>() : failure(fileError(folder, number));
}

// A file of its own that vanishes unless it was renamed.
class IncomingFile
{
public:
    explicit IncomingFile(const QString& folder)
        : m_file(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {}
    ~IncomingFile()
    {
        if (m_file.exists())
            m_file.remove();
    }
    IncomingFile(const IncomingFile&) = delete;
    IncomingFile& operator=(const IncomingFile&) = delete;

    Result<void> open()
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return {};
        return failure(ErrorCode::FileUnreadable, {m_file.fileName(), m_file.errorString()});
    }
    Result<void> write(const QByteArray& piece)
    {
        errno = 0;
        if (m_file.write(piece) == piece.size())
            return {};
        return failure(fileError(m_file.fileName(), errno == 0 ? ENOSPC : errno));
    }
    Result<void> finish(const QString& target)
    {
        if (::fsync(m_file.handle()) != 0)
            return failure(fileError(m_file.fileName(), errno));
        m_file.setPermissions(QFile::ReadOwner);
        m_file.close();
        // the same bytes may have arrived meanwhile: replacing a file by its equal is harmless
        if (::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
            return failure(fileError(target, errno));
        return {};
    }

private:
    QFile m_file;
};

// Runs \a fill over a new file, which tells the hash at the end, and puts the file where it belongs.
Result<QByteArray> store(const DocumentStore& documents, const QString& folder,
                         const std::function<Result<QByteArray>(IncomingFile&)>& fill)
{
    const QString incoming = folder + QStringLiteral("/incoming");
    if (!QDir().mkpath(incoming))
        return failure(ErrorCode::FileUnreadable, {incoming, QStringLiteral("the folder cannot be made")});
    IncomingFile file(incoming);
    OP_CHECK(file.open());
    OP_TRY(const QByteArray sha256, fill(file));
    const QString target = documents.path(sha256);
    const QString targetFolder = QFileInfo(target).absolutePath();
    const bool folderIsNew = !QFileInfo::exists(targetFolder);
    if (!QDir().mkpath(targetFolder))
        return failure(ErrorCode::FileUnreadable, {targetFolder, QStringLiteral("the folder cannot be made")});
    OP_CHECK(file.finish(target));
    OP_CHECK(syncFolder(targetFolder));
    if (folderIsNew)
        OP_CHECK(syncFolder(folder));
    return sha256;
}

} // namespace

QString DocumentStore::path(const QByteArray& sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

bool DocumentStore::contains(const QByteArray& sha256) const
{
    return QFileInfo::exists(path(sha256));
}

Result<QByteArray> DocumentStore::put(const QByteArray& bytes) const
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (QFileInfo(path(sha256)).size() == bytes.size() && contains(sha256))
        return sha256;
    return store(*this, m_folder, [&](IncomingFile& file) -> Result<QByteArray> {
        OP_CHECK(file.write(bytes));
        return sha256;
    });
}

Result<QByteArray> DocumentStore::putFile(const QString& path, qint64 limit) const
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, source.errorString()});
    const Error tooLarge(ErrorCode::FileTooLarge, {path, QString::number(limit)});
    if (source.size() > limit)
        return failure(tooLarge);
    return store(*this, m_folder, [&](IncomingFile& file) -> Result<QByteArray> {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 total = 0;
        while (!source.atEnd()) {
            const QByteArray piece = source.read(pieceSize);
            if (piece.isEmpty())
                return failure(ErrorCode::FileUnreadable, {path, source.errorString()});
            // a file that grows while it is read
            total += piece.size();
            if (total > limit)
                return failure(tooLarge);
            hash.addData(piece);
            OP_CHECK(file.write(piece));
        }
        return hash.result();
    });
}

Result<QByteArray> DocumentStore::bytes(const QByteArray& sha256) const
{
    QFile file(path(sha256));
    if (!file.exists())
        return failure(ErrorCode::NotFound, {QString::fromLatin1(sha256.toHex())});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    QByteArray content = file.readAll();
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != sha256)
        return failure(ErrorCode::FileUnreadable, {file.fileName(), QStringLiteral("the stored bytes have changed")});
    return content;
}

void DocumentStore::removeLeftovers() const
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-1);
    QDirIterator files(m_folder + QStringLiteral("/incoming"), QDir::Files);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified() < limit)
            QFile::remove(files.filePath());
    }
}

} // namespace op::storage
