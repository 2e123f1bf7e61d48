// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/Lexicon.h"

#include <QStringList>

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace op::matching {

/// Reads the tables of a Lexicon: UTF-8 lines of columns between tabs, several spellings in a cell between "|", lines
/// that start with "#" and empty lines left out.
///     colours, materials, words, packs, fillers, companywords: key, nl, de, fr, en, short
///     company: key, spellings            units: key, dimension, factor, spellings
class LexiconBuilder
{
public:
    /// Returns the names of the tables, in the order in which their concepts are numbered.
    [[nodiscard]] static QStringList tableNames();
    /// Returns the ways to write \a spelling that a look-up may come with, each once.
    [[nodiscard]] static QStringList keysOf(const QString& spelling);

    [[nodiscard]] Result<void> add(const LexiconTable& table);
    [[nodiscard]] Lexicon build() const;

private:
    struct Pending
    {
        std::string key;
        std::vector<Meaning> meanings;
        bool beginsPhrase = false;
        MeasureUnit unit;
    };
    Pending& pending(const std::string& key);
    void addSpelling(const QString& spelling, const Meaning& meaning);
    /// The next two return what is wrong with the row, an empty text when it was taken.
    [[nodiscard]] QString addConcept(const QStringList& cells, ConceptKind kind);
    [[nodiscard]] QString addUnit(const QStringList& cells);

    std::vector<Pending> m_pending;
    std::unordered_map<std::string, size_t> m_places;
    std::vector<std::pair<std::string, ConceptKind>> m_concepts;
    int m_longestPhrase = 0;
};

} // namespace op::matching
