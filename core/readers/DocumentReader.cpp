// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/DocumentReader.h"

#include "core/extraction/table/TableExtractor.h"
#include "core/extraction/ubl/UblExtractor.h"
#include "core/readers/DocumentSniffer.h"
#include "core/readers/TextDecoding.h"

namespace op::readers {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::ReadResult;
using extraction::Severity;

// What is left to say about a paper that is not read further.
ReadResult named(const SniffedDocument& document)
{
    ReadResult result;
    result.kind = document.kind;
    result.format = document.format;
    result.mediaType = document.mediaType;
    if (isOtherPaper(document)) {
        result.findings.append(
            {FindingCode::NotAnOrder, Severity::Blocking, QString(), {document.kind, document.format}});
    } else {
        result.findings.append({FindingCode::CannotRead,
                                Severity::Blocking,
                                QString(),
                                {errorCodeName(ErrorCode::DocumentUnknown), QString(), document.format}});
    }
    return result;
}

Result<ReadResult> readXml(const QByteArray& bytes, const XmlLimits& limits)
{
    OP_TRY(const DecodedText decoded, decodeXml(bytes));
    OP_TRY(const documents::XmlTree tree, readXmlTree(decoded.text, limits));
    const bool lettersUncertain = !decoded.wrongCharset.isEmpty();
    ReadResult result =
        extraction::ubl::canExtract(tree) ? extraction::ubl::extract(tree, lettersUncertain) : named(nameXml(tree));
    if (lettersUncertain) {
        result.findings.prepend(
            {FindingCode::CharsetReplaced, Severity::Warning, QString(), {decoded.charset, decoded.wrongCharset}});
    }
    return result;
}

Result<ReadResult> readTable(const QByteArray& bytes, const SniffedDocument& document, const ReadOptions& options)
{
    OP_TRY(const DecodedText decoded, decodeText(bytes));
    OP_TRY(documents::TextTable table, readDelimited(decoded.text, options.table));
    table.lettersUncertain = decoded.charset == u"Windows-1252";
    ReadResult result = extraction::table::extract(table, options.mappings);
    result.format = document.format;
    result.mediaType = document.mediaType;
    if (!decoded.wrongCharset.isEmpty()) {
        result.findings.prepend(
            {FindingCode::CharsetReplaced, Severity::Warning, QString(), {decoded.charset, decoded.wrongCharset}});
    }
    return result;
}

} // namespace

Result<ReadResult> readDocument(const QByteArray& bytes, const ReadOptions& options)
{
    const SniffedDocument document = sniff(bytes);
    if (document.format == u"xml")
        return readXml(bytes, options.xml);
    return document.format == u"csv" ? readTable(bytes, document, options) : named(document);
}

} // namespace op::readers
