// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/ExternalKey.h"

#include "core/base/PaperNumber.h"

#include <QCryptographicHash>

namespace op::drafting {

QString externalKey(const OrderIdentity& identity)
{
    const QString number = normalizedNumber(identity.documentNumber);
    const QString document = number.isEmpty() ? QStringLiteral("sha256:%1/%2")
                                                    .arg(QString::fromLatin1(identity.documentSha256.toHex()))
                                                    .arg(identity.orderIndex)
                                              : QStringLiteral("number:") + number;
    // one field a line: no two identities can print the same text
    const QString text = QStringLiteral("orderpilot/1\ncompany:%1\nvendor:%2\ntype:%3\n%4\nrevision:%5\n")
                             .arg(identity.company.value)
                             .arg(identity.vendor.value)
                             .arg(identity.documentType, document)
                             .arg(identity.revision);
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("__orderpilot__.po_") + QString::fromLatin1(digest.toHex());
}

} // namespace op::drafting
