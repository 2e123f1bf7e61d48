// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/Lexicon.h"

#include "core/matching/text/LexiconBuilder.h"

#include <QResource>
#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <utility>

// Resources of a static library have to be named from outside any namespace.
static void useLexiconResources()
{
    Q_INIT_RESOURCE(lexicon);
}

namespace op::matching {

QList<LexiconTable> Lexicon::builtInTables()
{
    useLexiconResources();
    QList<LexiconTable> tables;
    for (const QString& name : LexiconBuilder::tableNames()) {
        const QResource resource(QStringLiteral(":/lexicon/%1.tsv").arg(name));
        tables.append({name, QString::fromUtf8(resource.uncompressedData())});
    }
    return tables;
}

const Lexicon& Lexicon::builtIn()
{
    static const Lexicon lexicon = [] {
        Result<Lexicon> result = fromTables(builtInTables());
        // a table that cannot be read is found by a test, before anybody runs it
        if (!result)
            qFatal("lexicon: %s", qPrintable(result.error().toLogLine()));
        return *std::move(result);
    }();
    return lexicon;
}

Result<Lexicon> Lexicon::fromTables(const QList<LexiconTable>& tables)
{
    LexiconBuilder builder;
    for (const LexiconTable& table : tables)
        OP_CHECK(builder.add(table));
    return builder.build();
}

std::span<const Meaning> Lexicon::meanings(std::string_view phrase) const
{
    const Entry* entry = find(phrase);
    if (entry == nullptr)
        return {};
    return std::span(m_meanings).subspan(entry->meaningBegin, entry->meaningCount);
}

bool Lexicon::beginsPhrase(std::string_view word) const
{
    const Entry* entry = find(word);
    return entry != nullptr && entry->beginsPhrase;
}

std::optional<MeasureUnit> Lexicon::unit(std::string_view folded) const
{
    const Entry* entry = find(folded);
    if (entry == nullptr || entry->unit.dimension == UnitDimension::None)
        return std::nullopt;
    return entry->unit;
}

std::string_view Lexicon::keyOf(quint32 concept_) const
{
    Q_ASSERT(concept_ >= 1 && concept_ <= m_concepts.size());
    return textOf(m_concepts[concept_ - 1].key);
}

ConceptKind Lexicon::kindOf(quint32 concept_) const
{
    Q_ASSERT(concept_ >= 1 && concept_ <= m_concepts.size());
    return m_concepts[concept_ - 1].kind;
}

const Lexicon::Entry* Lexicon::find(std::string_view key) const
{
    if (m_slots.empty())
        return nullptr;
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = std::hash<std::string_view>()(key) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Entry& entry = m_entries[m_slots[slot] - 1];
        if (textOf(entry.key) == key)
            return &entry;
    }
    return nullptr;
}

std::string_view Lexicon::textOf(Part part) const
{
    return std::string_view(m_arena).substr(part.begin, part.size);
}

bool saysNothing(std::span<const Meaning> meanings)
{
    return !meanings.empty() && std::all_of(meanings.begin(), meanings.end(), [](const Meaning& meaning) {
        return meaning.kind == ConceptKind::Filler || meaning.kind == ConceptKind::Pack
            || meaning.kind == ConceptKind::LegalForm;
    });
}

} // namespace op::matching
