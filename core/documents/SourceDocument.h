// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace op::documents {

/// The bytes that came in, known by their SHA-256 and never changed. The bytes themselves lie in the workspace.
struct SourceDocument
{
    QByteArray sha256; ///< 32 raw bytes
    QString fileName;  ///< last part of the name under which it arrived
    QString origin;    ///< where from: "file", "folder", "mail"
    QString mediaType; ///< as far as the bytes tell, e.g. "application/xml"
    qint64 size = 0;
    QDateTime receivedAt; ///< UTC
    friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

} // namespace op::documents
