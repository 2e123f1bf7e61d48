// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/XmlTreeReader.h"

#include "core/readers/Malformed.h"

#include <QSet>
#include <QXmlStreamReader>

namespace op::readers {
namespace {

using documents::XmlAttribute;
using documents::XmlTree;
using documents::XmlTreeBuilder;

class Parser
{
public:
    Parser(const QString& text, const XmlLimits& limits) : m_xml(text), m_limits(limits)
    {
        // Declarations are refused before parsing; should one slip through, it must not grow.
        m_xml.setEntityExpansionLimit(1024);
    }

    Result<XmlTree> run()
    {
        while (!m_xml.atEnd()) {
            // The token starts where the last one ended; after text the parser has looked one character ahead already.
            m_line = m_xml.lineNumber();
            m_column = m_xml.columnNumber() + (m_xml.isCharacters() ? 0 : 1);
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                OP_CHECK(open());
                break;
            case QXmlStreamReader::Characters:
                OP_CHECK(addText());
                break;
            case QXmlStreamReader::EndElement:
                m_builder.close();
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return tl::unexpected(parserError());
        return m_builder.take();
    }

private:
    Result<void> open()
    {
        if (m_builder.depth() >= m_limits.maxDepth)
            return malformed(m_line, m_column, Malformed::TooDeep, {QString::number(m_limits.maxDepth)});
        if (m_builder.tree().size() >= m_limits.maxElements)
            return malformed(m_line, m_column, Malformed::TooManyElements, {QString::number(m_limits.maxElements)});
        XmlTree::Node node;
        node.namespaceUri = shared(m_xml.namespaceUri());
        node.name = shared(m_xml.name());
        node.line = m_line;
        node.column = m_column;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.value().size() > m_limits.maxAttribute)
                return malformed(m_line, m_column, Malformed::AttributeTooLong,
                                 {QString::number(m_limits.maxAttribute)});
            m_textSize += attribute.value().size();
            node.attributes.append(
                {shared(attribute.namespaceUri()), shared(attribute.name()), attribute.value().toString()});
        }
        m_builder.open(std::move(node));
        return checkText();
    }

    Result<void> addText()
    {
        m_textSize += m_xml.text().size();
        // White space between elements is layout, not text; it would double the size of an indented file.
        if (!m_xml.isWhitespace())
            m_builder.addText(m_xml.text());
        return checkText();
    }

    Result<void> checkText() const
    {
        if (m_textSize > m_limits.maxText)
            return malformed(m_line, m_column, Malformed::TooMuchText, {QString::number(m_limits.maxText)});
        return {};
    }

    // Names and namespaces repeat thousands of times: one copy of each.
    QString shared(QStringView name)
    {
        const QString text = name.toString();
        return *m_names.insert(text);
    }

    Error parserError() const
    {
        const qint64 line = m_xml.lineNumber();
        const qint64 column = m_xml.columnNumber() + 1;
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return malformedError(line, column, Malformed::EndsEarly);
        return malformedError(line, column, Malformed::NotWellFormed, {m_xml.errorString()});
    }

    QXmlStreamReader m_xml;
    XmlLimits m_limits;
    XmlTreeBuilder m_builder;
    QSet<QString> m_names;
    qsizetype m_textSize = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
};

// Returns where the internal subset of the document type starts ('['), -1 without one. Looks at the prolog only, so
// that the parser never sees declarations.
qsizetype internalSubset(const QString& text)
{
    const QStringView view(text);
    qsizetype at = 0;
    const auto skipPast = [&](QStringView end) {
        const qsizetype found = view.indexOf(end, at);
        at = found < 0 ? view.size() : found + end.size();
    };
    while (true) {
        while (at < view.size() && (view[at].isSpace() || view[at] == QChar(0xfeff)))
            ++at;
        const QStringView rest = view.mid(at);
        if (rest.startsWith(u"<?"))
            skipPast(u"?>");
        else if (rest.startsWith(u"<!--"))
            skipPast(u"-->");
        else if (rest.startsWith(u"<!DOCTYPE"))
            break;
        else
            return -1;
    }
    QChar quote;
    for (; at < view.size(); ++at) {
        const QChar c = view[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'[')
            return at;
        else if (c == u'>')
            return -1;
    }
    return -1;
}

} // namespace

Result<void> checkProlog(const QString& text)
{
    const qsizetype at = internalSubset(text);
    if (at < 0)
        return {};
    const QStringView before = QStringView(text).first(at);
    return malformed(before.count(u'\n') + 1, at - before.lastIndexOf(u'\n'), Malformed::EntityDeclaration);
}

Result<XmlTree> readXmlTree(const QString& text, const XmlLimits& limits)
{
    OP_CHECK(checkProlog(text));
    return Parser(text, limits).run();
}

} // namespace op::readers
