// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/XmlTree.h"

#include <QByteArray>
#include <QString>

namespace op::readers {

/// What a document is, told by its bytes alone; names lie.
struct SniffedDocument
{
    QString
        kind; ///< the truth schema's word where the bytes tell: invoice, orderChange, empty, mime, ...; else "other"
    QString format; ///< "ubl-order", "edifact-orders-d96a", "cxml-orderRequest", "pdf", "xlsx", "png", ...; never empty
    QString mediaType; ///< "application/pdf"
    friend bool operator==(const SniffedDocument&, const SniffedDocument&) = default;
};

/// Returns what \a bytes are. XML is only recognised as such (format "xml"): nameXml() tells more from the tree.
[[nodiscard]] SniffedDocument sniff(const QByteArray& bytes);

/// Returns what paper the XML document \a tree is, by namespace and local name of its root (and the request within
/// cXML).
[[nodiscard]] SniffedDocument nameXml(const documents::XmlTree& tree);

/// Returns true when a paper of this kind is no order at all, so that nobody waits for a reader that knows it.
[[nodiscard]] bool isOtherPaper(const SniffedDocument& document);

} // namespace op::readers
