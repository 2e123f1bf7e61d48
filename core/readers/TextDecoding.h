// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace op::readers {

/// Text that was decoded from bytes, and with which character set.
struct DecodedText
{
    QString text;
    QString charset;      ///< the one used, e.g. "UTF-8"
    QString wrongCharset; ///< the one that was declared but does not fit; null when the declared one was used
    friend bool operator==(const DecodedText&, const DecodedText&) = default;
};

/// Returns the text of the XML document \a bytes: byte order mark, else the XML declaration, else UTF-8 (XML 1.0,
/// appendix F).
///
/// A declared character set that does not fit the bytes is replaced by the one that does (UTF-8, else Windows-1252),
/// and `wrongCharset` says so: the caller must tell a person, because letters beyond ASCII may be wrong. ASCII text is
/// never touched by that, nor is what is valid UTF-8 in a file that says so. Fails with DocumentMalformed naming line
/// and column where no character set fits.
[[nodiscard]] Result<DecodedText> decodeXml(const QByteArray& bytes);

/// Returns the text of \a bytes, a file that says nothing about its character set: byte order mark (UTF-8, UTF-16),
/// else UTF-16 where every second byte is zero, else UTF-8 where all bytes are valid, else Windows-1252.
///
/// `wrongCharset` is set where a mark says UTF-8 and the bytes are not. Fails with DocumentMalformed as decodeXml().
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes);

/// Returns the offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included), -1 when all
/// are.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// Returns the encoding named in the XML declaration at the start of \a bytes, empty without one. Bytes must be
/// ASCII-like.
[[nodiscard]] QByteArray declaredXmlEncoding(QByteArrayView bytes);

} // namespace op::readers
