// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/SourceViewer.h"

#include "core/documents/HarmlessText.h"
#include "core/readers/DelimitedText.h"
#include "core/readers/DocumentSniffer.h"
#include "core/readers/Malformed.h"
#include "core/readers/TextDecoding.h"
#include "core/readers/XmlTreeReader.h"

#include <algorithm>
#include <iterator>

namespace op::readers {
namespace {

using documents::SourceView;
using documents::ViewLimits;
using documents::XmlTree;

// Fills one view and counts what it costs.
class ViewBuilder
{
public:
    explicit ViewBuilder(const ViewLimits& limits) : m_limits(limits) {}

    void start(SourceView::Shape shape, const QString& format)
    {
        m_view.shape = shape;
        m_view.format = text(QStringView(format).left(100));
    }

    void addTree(const XmlTree& tree)
    {
        const qsizetype count = std::min<qsizetype>(tree.size(), m_limits.maxElements);
        m_view.elements.reserve(count);
        for (XmlTree::Index i = 0; i < count && !isFull(SourceView::Limit::Elements, i); ++i)
            add(tree.node(i));
        if (m_view.elements.size() < tree.size() && m_view.limit == SourceView::Limit::None)
            stop(SourceView::Limit::Elements, m_view.elements.size());
    }

    // Lines end with "\n" (with or without "\r" before it), a lone "\r", and after `segmentEnd` where there is one.
    void addLines(const QString& whole, QChar segmentEnd, QChar release)
    {
        qint64 line = 1;
        qint64 column = 1;
        for (qsizetype at = 0; at < whole.size();) {
            const qsizetype end = endOfLine(whole, at, segmentEnd, release);
            const bool isSegment = end < whole.size() && whole[end] == segmentEnd && !segmentEnd.isNull();
            const qsizetype textEnd = isSegment ? end + 1 : end;
            if (!addLine(QStringView(whole).sliced(at, textEnd - at), line, column))
                return;
            qsizetype next = textEnd;
            const qsizetype feed = next < whole.size() ? lineFeedAt(whole, next) : 0;
            if (feed > 0) {
                ++line;
                column = 1;
                next += feed;
            } else {
                column += textEnd - at;
            }
            at = next;
        }
    }

    void addTable(const documents::TextTable& table)
    {
        qsizetype cells = 0;
        for (const documents::TextTable::Row& row : table.rows) {
            cells += row.cells.size();
            if (m_view.rows.size() >= m_limits.maxRows || cells > m_limits.maxCells)
                return stop(SourceView::Limit::Rows, m_view.rows.size());
            if (isFull(SourceView::Limit::Rows, m_view.rows.size()))
                return;
            SourceView::Row shown;
            shown.line = row.line;
            for (const QString& cell : row.cells)
                shown.cells.append(text(cell));
            m_view.rows.append(std::move(shown));
        }
    }

    void setTrouble(const Error& error)
    {
        m_view.trouble = error;
        std::tie(m_view.troublePlace.line, m_view.troublePlace.column) = placeOfMalformed(error);
    }

    [[nodiscard]] SourceView take() { return std::move(m_view); }

private:
    static qsizetype lineFeedAt(const QString& whole, qsizetype at)
    {
        if (whole[at] == u'\n')
            return 1;
        if (whole[at] != u'\r')
            return 0;
        return at + 1 < whole.size() && whole[at + 1] == u'\n' ? 2 : 1;
    }

    static qsizetype endOfLine(const QString& whole, qsizetype at, QChar segmentEnd, QChar release)
    {
        for (; at < whole.size(); ++at) {
            const QChar c = whole[at];
            if (c == u'\n' || c == u'\r')
                return at;
            if (segmentEnd.isNull())
                continue;
            if (c == release && !release.isNull() && at + 1 < whole.size() && whole[at + 1] != u'\n'
                && whole[at + 1] != u'\r')
                ++at;
            else if (c == segmentEnd)
                return at;
        }
        return at;
    }

    // Long lines are cut into pieces, none is lost.
    bool addLine(QStringView line, qint64 number, qint64 column)
    {
        do {
            if (m_view.lines.size() >= m_limits.maxLines) {
                stop(SourceView::Limit::Lines, m_view.lines.size());
                return false;
            }
            if (isFull(SourceView::Limit::Lines, m_view.lines.size()))
                return false;
            qsizetype length = std::min(line.size(), m_limits.maxText);
            if (length > 1 && length < line.size() && line[length - 1].isHighSurrogate())
                --length;
            m_view.lines.append({text(line.first(length)), number, column});
            line = line.sliced(length);
            column += length;
        } while (!line.isEmpty());
        return true;
    }

    void add(const XmlTree::Node& node)
    {
        SourceView::Element element;
        element.name = text(node.name);
        element.text = text(QStringView(node.text).trimmed());
        element.parent = node.parent;
        element.position = node.hasTwin ? node.position : 0;
        element.line = node.line;
        element.column = node.column;
        const qsizetype attributes = std::min(node.attributes.size(), m_limits.maxAttributes);
        for (qsizetype i = 0; i < attributes; ++i)
            element.attributes.append({text(node.attributes[i].name), text(node.attributes[i].value)});
        m_view.cutTexts += node.attributes.size() - attributes;
        m_view.elements.append(std::move(element));
    }

    QString text(QStringView raw)
    {
        QString shown;
        if (raw.size() > m_limits.maxText) {
            const bool halves = raw[m_limits.maxText - 1].isHighSurrogate();
            shown = raw.first(m_limits.maxText - (halves ? 1 : 0)).toString() + QChar(0x2026);
            ++m_view.cutTexts;
        } else {
            shown = raw.toString();
        }
        shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        m_characters += shown.size();
        return documents::harmlessText(shown);
    }

    bool isFull(SourceView::Limit what, qsizetype count)
    {
        if (m_characters < m_limits.maxCharacters)
            return false;
        stop(what, count);
        return true;
    }

    void stop(SourceView::Limit what, qsizetype count)
    {
        m_view.limit = what;
        m_view.limitValue = count;
    }

    ViewLimits m_limits;
    SourceView m_view;
    qsizetype m_characters = 0;
};

// What shows a text that no character set fits: every byte is some letter.
QString textOf(const Result<DecodedText>& decoded, const QByteArray& bytes)
{
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

// No more bytes than can become shown characters; a cut line is left out.
QByteArray firstBytes(const QByteArray& bytes, const ViewLimits& limits)
{
    constexpr qsizetype mostBytesOfACharacter = 4;
    const qsizetype most = limits.maxCharacters * mostBytesOfACharacter;
    if (bytes.size() <= most)
        return bytes;
    const bool isWide = bytes.left(2).contains('\0') || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    const qsizetype end = isWide ? 0 : bytes.lastIndexOf('\n', most);
    return bytes.left(end > 0 ? end + 1 : most);
}

SourceView viewText(const QByteArray& bytes, const SniffedDocument& document, const ViewLimits& limits)
{
    ViewBuilder builder(limits);
    builder.start(SourceView::Shape::Text, document.format);
    const QByteArray first = firstBytes(bytes, limits);
    const QString whole = textOf(decodeText(first), first);
    const bool isEdifact = document.mediaType == u"application/edifact";
    QChar segmentEnd = isEdifact ? QChar(u'\'') : QChar();
    QChar release = isEdifact ? QChar(u'?') : QChar();
    // the service string advice names its own signs: UNA:+.? '
    constexpr qsizetype adviceSize = 9;
    const qsizetype advice = isEdifact ? whole.indexOf(QLatin1String("UNA")) : -1;
    if (advice >= 0 && advice <= 8 && whole.size() >= advice + adviceSize) {
        release = whole[advice + 6] == u' ' ? QChar() : whole[advice + 6];
        segmentEnd = whole[advice + 8].isSpace() ? QChar() : whole[advice + 8];
    }
    builder.addLines(whole, segmentEnd, release);
    return builder.take();
}

SourceView viewTable(const QByteArray& bytes, const SniffedDocument& document, const ViewLimits& limits)
{
    const auto table = [&bytes]() -> Result<documents::TextTable> {
        OP_TRY(const DecodedText decoded, decodeText(bytes));
        return readDelimited(decoded.text);
    }();
    ViewBuilder builder(limits);
    if (table) {
        builder.start(SourceView::Shape::Grid, document.format);
        builder.addTable(*table);
    } else {
        builder.start(SourceView::Shape::Text, document.format);
        const QByteArray first = firstBytes(bytes, limits);
        builder.addLines(textOf(decodeText(first), first), QChar(), QChar());
        builder.setTrouble(table.error());
    }
    return builder.take();
}

SourceView viewXml(const QByteArray& bytes, const SniffedDocument& document, const ViewLimits& limits)
{
    const auto tree = [&bytes]() -> Result<XmlTree> {
        OP_TRY(const DecodedText decoded, decodeXml(bytes));
        return readXmlTree(decoded.text);
    }();
    ViewBuilder builder(limits);
    if (tree) {
        builder.start(SourceView::Shape::Tree, nameXml(*tree).format);
        builder.addTree(*tree);
    } else {
        builder.start(SourceView::Shape::Text, document.format);
        const QByteArray first = firstBytes(bytes, limits);
        builder.addLines(textOf(decodeXml(first), first), QChar(), QChar());
        builder.setTrouble(tree.error());
    }
    return builder.take();
}

bool isText(const SniffedDocument& document)
{
    return document.mediaType.startsWith(QLatin1String("text/")) || document.mediaType == u"application/edifact"
        || document.mediaType == u"message/rfc822";
}

} // namespace

SourceView viewDocument(const QByteArray& bytes, const ViewLimits& limits)
{
    const SniffedDocument document = sniff(bytes);
    if (document.format == u"xml")
        return viewXml(bytes, document, limits);
    if (document.format == u"csv")
        return viewTable(bytes, document, limits);
    if (isText(document))
        return viewText(bytes, document, limits);
    ViewBuilder builder(limits);
    builder.start(SourceView::Shape::None, document.format);
    return builder.take();
}

} // namespace op::readers
