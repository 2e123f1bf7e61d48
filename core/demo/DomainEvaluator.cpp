// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DomainEvaluator.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

QString leafText(const OdooValue& leaf)
{
    QStringList parts;
    for (const OdooValue& part : leaf.toList())
        parts.append(part.isString() ? u'\'' + part.toText() + u'\'' : QString::number(part.toInt()));
    return u'(' + parts.join(u", "_s) + u')';
}

bool isOperator(const OdooValue& term)
{
    const QString text = term.toText();
    return text == u"&" || text == u"|" || text == u"!";
}

/// PostgreSQL's LIKE: % any run, _ any character, backslash takes the next one as it is.
QRegularExpression likePattern(const QString& pattern, bool anywhere, bool caseSensitive)
{
    QString expression = anywhere ? QString() : u"\\A"_s;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'\\' && i + 1 < pattern.size())
            expression += QRegularExpression::escape(pattern.mid(++i, 1));
        else if (c == u'%')
            expression += u".*"_s;
        else if (c == u'_')
            expression += u'.';
        else
            expression += QRegularExpression::escape(QString(c));
    }
    if (!anywhere)
        expression += u"\\z"_s;
    return QRegularExpression(
        expression,
        QRegularExpression::DotMatchesEverythingOption
            | (caseSensitive ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
}

/// False, nil and zero are the same nothing to a comparison with an empty field.
bool same(const OdooValue& stored, const OdooValue& operand)
{
    if (operand.isEmptyField() || (operand.isBool() && !operand.toBool()))
        return stored.isEmptyField() || (stored.isString() && stored.toText().isEmpty());
    if (operand.isBool())
        return stored.toBool() == operand.toBool();
    if (operand.isString())
        return stored.isString() && stored.toText() == operand.toText();
    return (stored.isInt() || stored.isDouble()) && stored.toDecimal() == operand.toDecimal();
}

template <class T>
bool ordered(const T& stored, const T& operand, const QString& comparator)
{
    if (comparator == u">")
        return stored > operand;
    if (comparator == u">=")
        return stored >= operand;
    return comparator == u"<" ? stored < operand : stored <= operand;
}

const QStringList& comparators()
{
    static const QStringList known{u"="_s,        u"!="_s,        u"in"_s,       u"not in"_s, u"like"_s,
                                   u"ilike"_s,    u"not ilike"_s, u"not like"_s, u"=like"_s,  u"=ilike"_s,
                                   u"child_of"_s, u">"_s,         u">="_s,       u"<"_s,      u"<="_s};
    return known;
}

} // namespace

RpcAnswer<QList<qint64>> DomainEvaluator::search(const QString& model, const OdooValue& domain) const
{
    if (!domain.isList())
        return fault(RpcFault::traceback(
            m_database.rules().speaksLike19()
                ? u"TypeError: Domain() invalid argument type for domain: "_s + domain.toText()
                : u"AssertionError: Domains to normalize must have a 'domain' form: a list or tuple "
                  "of domain components"_s));
    if (const auto checked = check(model, domain); !checked)
        return fault(checked.error());
    QList<qint64> found;
    const auto& all = m_database.records(model);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (matches(model, it.key(), domain.toList()))
            found.append(it.key());
    }
    return found;
}

bool DomainEvaluator::names(const OdooValue& domain, QStringView field)
{
    return std::any_of(domain.toList().begin(), domain.toList().end(), [field](const OdooValue& term) {
        const QString path = term.at(0).toText();
        return term.isList() && (path == field || path.endsWith(u'.' + field.toString()));
    });
}

RpcAnswer<void> DomainEvaluator::check(const QString& model, const OdooValue& domain) const
{
    for (const OdooValue& term : domain.toList()) {
        if (isOperator(term))
            continue;
        if (const auto checked = checkLeaf(model, term); !checked)
            return checked;
    }
    return {};
}

RpcAnswer<void> DomainEvaluator::checkLeaf(const QString& model, const OdooValue& leaf) const
{
    const QString place = m_database.rules().speaksLike19() ? u"condition"_s : u"leaf"_s;
    if (!leaf.isList() || leaf.toList().size() != 3)
        return fault(RpcFault::traceback(u"ValueError: Invalid %1 %2"_s.arg(place, leafText(leaf))));
    if (!comparators().contains(leaf.at(1).toText()))
        return fault(RpcFault::traceback(m_database.rules().speaksLike19()
                                             ? u"ValueError: Invalid operator in condition "_s + leafText(leaf)
                                             : u"ValueError: Invalid leaf "_s + leafText(leaf)));
    if (leaf.at(0).isInt()) // the always true (1, '=', 1)
        return {};
    QString at = model;
    for (const QString& name : leaf.at(0).toText().split(u'.')) {
        const DemoField* field = m_database.schema().field(at, name);
        if (!field)
            return fault(RpcFault::traceback(
                u"ValueError: Invalid field %1.%2 in %3 %4"_s.arg(at, name, place, leafText(leaf))));
        at = field->relation;
    }
    return {};
}

bool DomainEvaluator::matches(const QString& model, qint64 id, const OdooList& domain) const
{
    size_t at = 0;
    while (at < domain.size()) {
        if (!matchesTerm(model, id, domain, at))
            return false;
    }
    return true;
}

bool DomainEvaluator::matchesTerm(const QString& model, qint64 id, const OdooList& domain, size_t& at) const
{
    if (at >= domain.size())
        return true;
    const OdooValue& term = domain[at++];
    if (isOperator(term)) {
        const bool first = matchesTerm(model, id, domain, at);
        if (term.toText() == u"!")
            return !first;
        const bool second = matchesTerm(model, id, domain, at);
        return term.toText() == u"|" ? first || second : first && second;
    }
    if (term.at(0).isInt())
        return term.at(0).toInt() == term.at(2).toInt();
    return matchesLeaf(model, id, {term.at(0).toText().split(u'.'), term.at(1).toText(), term.at(2)});
}

bool DomainEvaluator::matchesLeaf(const QString& model, qint64 id, const Leaf& leaf) const
{
    const DemoField& field = *m_database.schema().field(model, leaf.path.first());
    const bool related = !field.relation.isEmpty();
    if (related && leaf.path.size() > 1) {
        const Leaf rest{leaf.path.mid(1), leaf.comparator, leaf.operand};
        QList<qint64> others = field.isToMany() ? m_database.relatedIds(model, id, field.name)
                                                : QList<qint64>{m_database.relatedId(model, id, field.name)};
        return std::any_of(others.cbegin(), others.cend(), [&](qint64 other) {
            return m_database.find(field.relation, other) && matchesLeaf(field.relation, other, rest);
        });
    }
    if (leaf.comparator == u"child_of") {
        const bool own = field.name == u"id";
        return isChildOf(own ? model : field.relation, own ? id : m_database.relatedId(model, id, field.name),
                         leaf.operand);
    }
    if (field.isToMany()) {
        const QList<qint64> ids = m_database.relatedIds(model, id, field.name);
        if (leaf.operand.isEmptyField())
            return ids.isEmpty() == (leaf.comparator == u"=");
        const bool any = std::any_of(ids.cbegin(), ids.cend(), [&](qint64 other) {
            return leaf.operand.isList()
                ? std::any_of(leaf.operand.toList().begin(), leaf.operand.toList().end(),
                              [other](const OdooValue& wanted) { return wanted.toInt() == other; })
                : leaf.operand.toInt() == other;
        });
        return any != (leaf.comparator == u"not in" || leaf.comparator == u"!=");
    }
    OdooValue stored = m_database.value(model, id, field.name);
    if (field.name == u"commercial_partner_id")
        stored = m_database.commercialPartner(id);
    else if (field.name == u"display_name" || (related && leaf.operand.isString()))
        stored = related ? m_database.displayName(field.relation, stored.toInt(), m_language)
                         : m_database.displayName(model, id, m_language);
    else if (field.translated && !m_database.value(model, id, field.name + u'@' + m_language).isEmptyField())
        stored = m_database.value(model, id, field.name + u'@' + m_language);
    else if (field.type == u"boolean" && field.name == u"active" && !m_database.find(model, id)->contains(field.name))
        stored = true;
    return compare(field, stored, leaf);
}

bool DomainEvaluator::compare(const DemoField& field, const OdooValue& stored, const Leaf& leaf) const
{
    const QString& comparator = leaf.comparator;
    if (comparator == u"=" || comparator == u"!=")
        return same(stored, leaf.operand) == (comparator == u"=");
    if (comparator == u"in" || comparator == u"not in") {
        const OdooList single{leaf.operand};
        const OdooList& wanted = leaf.operand.isList() ? leaf.operand.toList() : single;
        const bool any =
            std::any_of(wanted.begin(), wanted.end(), [&stored](const OdooValue& one) { return same(stored, one); });
        return any == (comparator == u"in");
    }
    if (comparator.contains(u"like")) {
        const bool exact = comparator.startsWith(u'=');
        const bool negated = comparator.startsWith(u"not");
        const QRegularExpression pattern = likePattern(leaf.operand.toText(), !exact, !comparator.contains(u"ilike"));
        return pattern.match(stored.toText()).hasMatch() != negated;
    }
    if (stored.isEmptyField() && !field.isNumber())
        return false;
    if (leaf.operand.isString())
        return ordered(stored.toText(), leaf.operand.toText(), comparator);
    return ordered(stored.toDecimal(), leaf.operand.toDecimal(), comparator);
}

bool DomainEvaluator::isChildOf(const QString& model, qint64 id, const OdooValue& ancestors) const
{
    QList<qint64> wanted;
    if (ancestors.isList()) {
        for (const OdooValue& one : ancestors.toList())
            wanted.append(one.toInt());
    } else {
        wanted.append(ancestors.toInt());
    }
    for (int depth = 0; depth < 10 && id > 0; ++depth) {
        if (wanted.contains(id))
            return true;
        id = m_database.relatedId(model, id, u"parent_id"_s);
    }
    return false;
}

} // namespace op::demo
