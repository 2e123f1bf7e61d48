// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/DocumentSniffer.h"

#include "core/readers/DelimitedText.h"
#include "core/readers/TextDecoding.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <utility>

namespace op::readers {
namespace {

using documents::XmlTree;

constexpr qsizetype headSize = 64 * 1024;

SniffedDocument document(const char* kind, const QString& format, const char* mediaType)
{
    return {QString::fromLatin1(kind), format, QString::fromLatin1(mediaType)};
}

SniffedDocument other(const char* format, const char* mediaType)
{
    return document("other", QString::fromLatin1(format), mediaType);
}

bool startsWith(QByteArrayView bytes, std::initializer_list<unsigned char> magic)
{
    return bytes.size() >= static_cast<qsizetype>(magic.size())
        && std::equal(magic.begin(), magic.end(), bytes.begin(),
                      [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); });
}

struct Magic
{
    std::initializer_list<unsigned char> bytes;
    const char* format;
    const char* mediaType;
};

bool sniffPicture(QByteArrayView bytes, SniffedDocument& found)
{
    const Magic magics[] = {
        {{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, "png", "image/png"},
        {{0xff, 0xd8, 0xff}, "jpeg", "image/jpeg"},
        {{'G', 'I', 'F', '8'}, "gif", "image/gif"},
        {{'I', 'I', '*', 0}, "tiff", "image/tiff"},
        {{'M', 'M', 0, '*'}, "tiff", "image/tiff"},
    };
    for (const Magic& magic : magics) {
        if (startsWith(bytes, magic.bytes)) {
            found = other(magic.format, magic.mediaType);
            return true;
        }
    }
    return false;
}

// The names of a ZIP's entries stand uncompressed in it, the central directory at the end.
SniffedDocument sniffZip(const QByteArray& bytes)
{
    const auto has = [&](const char* name) { return bytes.contains(name); };
    if (has("xl/workbook.xml"))
        return other("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    if (has("word/document.xml"))
        return other("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    if (has("application/vnd.oasis.opendocument.spreadsheet"))
        return other("ods", "application/vnd.oasis.opendocument.spreadsheet");
    if (has("application/vnd.oasis.opendocument.text"))
        return other("odt", "application/vnd.oasis.opendocument.text");
    return other("zip", "application/zip");
}

QByteArray withoutMark(const QByteArray& bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
}

// A mail starts with header lines; two well-known ones are asked for, because "From: ..." alone also starts a note.
bool looksLikeMail(const QByteArray& head)
{
    static constexpr const char* names[] = {"from",       "to",          "subject",     "date",
                                            "message-id", "received",    "reply-to",    "mime-version",
                                            "cc",         "return-path", "content-type"};
    int known = 0;
    qsizetype at = 0;
    bool first = true;
    while (at < head.size()) {
        qsizetype end = head.indexOf('\n', at);
        if (end < 0)
            end = head.size();
        const QByteArray line = head.mid(at, end - at);
        at = end + 1;
        const bool isEnvelope = first && line.startsWith("From ");
        first = false;
        if (isEnvelope || line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.left(colon).contains(' '))
            break;
        const QByteArray name = line.left(colon).toLower();
        known += std::any_of(std::begin(names), std::end(names), [&](const char* n) { return name == n; }) ? 1 : 0;
    }
    return known >= 2;
}

// "UNH+1+ORDERS:D:96A:UN:EAN008'": separators come from UNA where there is one.
SniffedDocument sniffEdifact(const QByteArray& head)
{
    char component = ':';
    char element = '+';
    if (head.startsWith("UNA") && head.size() > 8) {
        component = head[3];
        element = head[4];
    }
    const qsizetype unh = head.indexOf(QByteArray("UNH") + element);
    const QByteArray segment = unh < 0 ? QByteArray() : head.mid(unh, 120);
    const QList<QByteArray> type = segment.split(element).value(2).split(component);
    const QByteArray message = type.value(0).trimmed().toLower();
    QByteArray format = "edifact";
    if (!message.isEmpty())
        format += '-' + message;
    if (type.size() > 2)
        format += '-' + (type[1] + type[2]).toLower();
    const char* kind = "other";
    if (message == "invoic")
        kind = "invoice";
    else if (message == "desadv")
        kind = "deliveryNote";
    else if (message == "ordchg")
        kind = "orderChange";
    return document(kind, QString::fromLatin1(format), "application/edifact");
}

bool looksBinary(const QByteArray& head)
{
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f';
    });
    return odd * 100 > head.size();
}

// Text in UTF-16 as UTF-8, so that what follows sees one form; null for other bytes.
QByteArray narrowed(const QByteArray& head)
{
    const Result<DecodedText> decoded = decodeText(head.left(head.size() & ~qsizetype(1)));
    return decoded && decoded->charset == u"UTF-16" ? decoded->text.toUtf8() : QByteArray();
}

SniffedDocument sniffText(const QByteArray& head)
{
    if (looksBinary(head))
        return other("unknown", "application/octet-stream");
    if (looksLikeMail(head))
        return document("mime", QStringLiteral("mail"), "message/rfc822");
    // a character cut at the end of the head must not make it look like another character set
    const QByteArray whole = head.size() < headSize ? head : head.left(head.lastIndexOf('\n') + 1);
    const Result<DecodedText> decoded = decodeText(whole);
    if (decoded && looksLikeTable(decoded->text))
        return other("csv", "text/csv");
    return other("text", "text/plain");
}

struct RootName
{
    const char* namespaceStart;
    const char* root;
    const char* kind;
    const char* format;
};

constexpr RootName rootNames[] = {
    {"urn:oasis:names:specification:ubl:schema:xsd:", "Order", "order", "ubl-order"},
    {"urn:oasis:names:specification:ubl:schema:xsd:", "OrderResponse", "orderResponse", "ubl-orderResponse"},
    {"urn:oasis:names:specification:ubl:schema:xsd:", "OrderResponseSimple", "other", "ubl-orderResponseSimple"},
    {"urn:oasis:names:specification:ubl:schema:xsd:", "OrderChange", "orderChange", "ubl-orderChange"},
    {"urn:oasis:names:specification:ubl:schema:xsd:", "OrderCancellation", "orderCancellation",
     "ubl-orderCancellation"},
    {"urn:oasis:names:specification:ubl:schema:xsd:", "Invoice", "invoice", "ubl-invoice"},
    {"urn:oasis:names:specification:ubl:schema:xsd:", "CreditNote", "invoice", "ubl-creditNote"},
    {"urn:oasis:names:specification:ubl:schema:xsd:", "DespatchAdvice", "deliveryNote", "ubl-despatchAdvice"},
    {"urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:", "SCRDMCCBDACIOMessageStructure", "other",
     "cio-order"},
    {"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:", "CrossIndustryInvoice", "invoice", "cii-invoice"},
    {"urn:ferd:CrossIndustryDocument:", "CrossIndustryDocument", "invoice", "cii-invoice"},
    {"http://www.opentrans.org/XMLSchema/", "ORDER", "other", "opentrans-order"},
    {"http://www.opentrans.org/XMLSchema/", "ORDERRESPONSE", "other", "opentrans-orderResponse"},
    {"http://www.opentrans.org/XMLSchema/", "ORDERCHANGE", "orderChange", "opentrans-orderChange"},
    {"http://www.opentrans.org/XMLSchema/", "INVOICE", "invoice", "opentrans-invoice"},
    {"http://www.opentrans.org/XMLSchema/", "DISPATCHNOTIFICATION", "deliveryNote", "opentrans-dispatchNotification"},
};

// cXML has no namespace; the request says what it is: /cXML/Request/OrderRequest.
SniffedDocument nameCxml(const XmlTree& tree)
{
    static constexpr RootName requests[] = {
        {"", "OrderRequest", "other", "cxml-orderRequest"},
        {"", "ConfirmationRequest", "other", "cxml-confirmationRequest"},
        {"", "InvoiceDetailRequest", "invoice", "cxml-invoiceDetailRequest"},
        {"", "ShipNoticeRequest", "deliveryNote", "cxml-shipNoticeRequest"},
    };
    const XmlTree::Index request = tree.child(tree.root(), u"", u"Request");
    for (const RootName& known : requests) {
        if (tree.child(request, u"", QString::fromLatin1(known.root)) != XmlTree::none)
            return document(known.kind, QString::fromLatin1(known.format), "application/xml");
    }
    return other("cxml", "application/xml");
}

} // namespace

SniffedDocument sniff(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(headSize);
    const QByteArray text = withoutMark(head).trimmed();
    if (text.isEmpty() && bytes.size() <= headSize)
        return document("empty", QStringLiteral("empty"), "application/x-empty");
    SniffedDocument found;
    if (sniffPicture(head, found))
        return found;
    if (head.left(1024).contains("%PDF-"))
        return other("pdf", "application/pdf");
    if (startsWith(head, {'P', 'K', 3, 4}) || startsWith(head, {'P', 'K', 5, 6}))
        return sniffZip(bytes);
    if (startsWith(head, {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}))
        return other("ole", "application/x-ole-storage");
    if (text.startsWith("UNA") || text.startsWith("UNB") || text.startsWith("UNH"))
        return sniffEdifact(text);
    const QByteArray narrow = narrowed(head);
    const bool hasWideMark = startsWith(head, {0xff, 0xfe}) || startsWith(head, {0xfe, 0xff});
    const QByteArray start = text.left(16).toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return other("html", "text/html");
    // a mark before bytes that are no UTF-16 is left to the reader of XML, which says what is wrong
    if (text.startsWith('<') || narrow.trimmed().startsWith('<') || (hasWideMark && narrow.isNull()))
        return other("xml", "application/xml");
    return sniffText(narrow.isNull() ? head : narrow);
}

SniffedDocument nameXml(const XmlTree& tree)
{
    if (tree.isEmpty())
        return other("xml", "application/xml");
    const XmlTree::Node& root = tree.node(tree.root());
    for (const RootName& known : rootNames) {
        if (root.name == QLatin1String(known.root) && root.namespaceUri.startsWith(QLatin1String(known.namespaceStart)))
            return document(known.kind, QString::fromLatin1(known.format), "application/xml");
    }
    return root.name == u"cXML" ? nameCxml(tree) : other("xml", "application/xml");
}

bool isOtherPaper(const SniffedDocument& document)
{
    return document.kind != u"other" && document.kind != u"mime" && document.kind != u"order"
        && document.kind != u"orderResponse";
}

} // namespace op::readers
