// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ubl/UblFields.h"

#include <algorithm>

namespace op::extraction::ubl {
namespace {

using documents::XmlTree;

// Local names are unique across UBL's two component libraries, so either namespace will do.
bool isCommonComponent(const QString& namespaceUri)
{
    return namespaceUri == u"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
        || namespaceUri == u"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// "2018-09-01", "2018-09-01Z", "2018-09-01+01:00", "2018-09-01T12:00:00".
std::optional<QDate> parseDate(const QString& text)
{
    if (text.size() > 10) {
        const QChar next = text[10];
        if (next != u'Z' && next != u'+' && next != u'-' && next != u'T')
            return std::nullopt;
    }
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

XmlTree::Index UblFields::find(Index from, QStringView path) const
{
    Index at = from;
    for (const QStringView step : path.tokenize(u'/')) {
        if (at == none)
            return none;
        Index child = m_tree.node(at).firstChild;
        while (child != none
               && (m_tree.node(child).name != step || !isCommonComponent(m_tree.node(child).namespaceUri)))
            child = m_tree.node(child).nextSibling;
        at = child;
    }
    return at;
}

QList<XmlTree::Index> UblFields::all(Index from, QStringView name) const
{
    QList<Index> found;
    if (from == none)
        return found;
    for (Index i = m_tree.node(from).firstChild; i != none; i = m_tree.node(i).nextSibling) {
        if (m_tree.node(i).name == name && isCommonComponent(m_tree.node(i).namespaceUri))
            found.append(i);
    }
    return found;
}

QString UblFields::textOf(Index index) const
{
    return index == none ? QString() : m_tree.node(index).text.simplified();
}

bool UblFields::isTrue(Index index) const
{
    const QString indicator = textOf(index);
    return indicator.compare(u"true", Qt::CaseInsensitive) == 0 || indicator == u"1";
}

template <class T>
ExtractedField<T> UblFields::start(Index index) const
{
    ExtractedField<T> field;
    if (textOf(index).isEmpty())
        return field;
    field.raw = m_tree.node(index).text;
    field.place = m_tree.place(index);
    return field;
}

TextField UblFields::text(Index index) const
{
    TextField field = start<QString>(index);
    if (field.raw.isEmpty())
        return field;
    field.value = field.raw.simplified();
    field.confidence = m_lettersUncertain && !isAscii(*field.value) ? uncertainLetters : certain;
    return field;
}

DecimalField UblFields::decimal(Index index, const QString& name)
{
    DecimalField field = start<Decimal>(index);
    if (field.raw.isEmpty())
        return field;
    field.value = Decimal::parse(QStringView(field.raw).trimmed());
    if (field.value)
        field.confidence = certain;
    else
        add(FindingCode::FieldNotUnderstood, Severity::Warning, name, {name, field.raw});
    return field;
}

DateField UblFields::date(Index index, const QString& name)
{
    DateField field = start<QDate>(index);
    if (field.raw.isEmpty())
        return field;
    field.value = parseDate(field.raw.trimmed());
    if (field.value)
        field.confidence = certain;
    else
        add(FindingCode::FieldNotUnderstood, Severity::Warning, name, {name, field.raw});
    return field;
}

void UblFields::add(FindingCode code, Severity severity, const QString& subject, const QStringList& arguments)
{
    m_findings.append({code, severity, subject, arguments});
}

} // namespace op::extraction::ubl
