// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace op::matching {

/// What sort of thing a word of the trade names; one table of resources/lexicon each.
enum class ConceptKind : quint8 {
    Word,        ///< a kind of product or one of its properties: "hex bolt", "left"
    Colour,      ///< "black"
    Material,    ///< material, grade or coating: "stainless steel", "a2", "zinc plated"
    Pack,        ///< packs and count units: "box", "pieces"
    Filler,      ///< says nothing about the product: "as per quote"
    LegalForm,   ///< of a company: "gmbh"
    CompanyWord, ///< usual in names of companies: "wholesale"
};

/// What a unit measures. The base unit of each, to which MeasureUnit::factor leads, is given here.
enum class UnitDimension : quint8 {
    None,
    Length,            ///< mm
    Area,              ///< mm2
    Volume,            ///< ml
    Weight,            ///< g
    Power,             ///< W
    ApparentPower,     ///< VA
    Voltage,           ///< V
    Current,           ///< A
    Charge,            ///< mAh
    Energy,            ///< Wh
    Temperature,       ///< degree Celsius
    ColourTemperature, ///< K
    Frequency,         ///< Hz
    Pressure,          ///< bar
    Angle,             ///< degree
    Inch,              ///< inch; sizes of threads and screens, never compared with a Length
    Data,              ///< MB
    DataRate,          ///< Mbit/s
    Speed,             ///< turns per minute
    Grammage,          ///< g/m2
    Flow,              ///< l/min
    Light,             ///< lm
    Torque,            ///< Nm
    Force,             ///< kN
    Sound,             ///< dB
    Time,              ///< s
    Resistance,        ///< ohm
    Gauge,             ///< needle gauge, charrière, AWG: numbers without a factor
    Poles,
    Rows,
    Strength, ///< mg, of an active ingredient per piece or volume
    Percent,
    Count, ///< pieces
};

/// One meaning of a phrase. concept_ is dense from 1, in the order of the tables and their rows.
struct Meaning
{
    quint32 concept_ = 0;
    ConceptKind kind = ConceptKind::Word;
    bool isShort = false; ///< the phrase is an abbreviation: "zw" of "zwart"
    friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// Returns true when \a meanings are known and none says anything about a product or company: packs, fillers, legal
/// forms.
[[nodiscard]] bool saysNothing(std::span<const Meaning> meanings);

/// A unit on paper: value * factor is in the base unit of its dimension.
struct MeasureUnit
{
    UnitDimension dimension = UnitDimension::None;
    double factor = 1;
    friend bool operator==(const MeasureUnit&, const MeasureUnit&) = default;
};

/// The text of one table; its name ("colours", "units", ...) says what its columns are.
struct LexiconTable
{
    QString name;
    QString text;
};

/// The Lexicon class knows the words of the trade in Dutch, German, French and English: which of them mean the same,
/// and what units measure. Const after it is built, and thread-safe. Look-ups take folded text (core/base/TextFold.h,
/// either spelling of umlauts) in UTF-8, its words joined by one blank, without dots but for those between digits: "th
/// verz", "8.8". A hyphen or a slash counts as a blank or as nothing: both "t shirt" and "tshirt" are found.
class Lexicon
{
public:
    /// Returns the lexicon of resources/lexicon; built at the first call.
    [[nodiscard]] static const Lexicon& builtIn();
    /// Returns the texts of the tables that builtIn() is made of.
    [[nodiscard]] static QList<LexiconTable> builtInTables();
    /// Returns the lexicon of \a tables. A row that cannot be used is DocumentMalformed with the table's name, the line
    /// and what is wrong with it.
    [[nodiscard]] static Result<Lexicon> fromTables(const QList<LexiconTable>& tables);

    /// Returns all meanings of \a phrase in the order of the tables; none for an unknown one.
    [[nodiscard]] std::span<const Meaning> meanings(std::string_view phrase) const;
    /// Returns whether a phrase of several words starts with \a word.
    [[nodiscard]] bool beginsPhrase(std::string_view word) const;
    /// Returns how many words the longest phrase has.
    [[nodiscard]] int longestPhrase() const { return m_longestPhrase; }
    /// Returns what \a folded measures: "mm", "ltr", "l/min", "m3 h".
    [[nodiscard]] std::optional<MeasureUnit> unit(std::string_view folded) const;

    [[nodiscard]] quint32 conceptCount() const { return static_cast<quint32>(m_concepts.size()); }
    /// Returns the key of \a concept_ (1..conceptCount()) in its table; keys of two tables may be equal.
    [[nodiscard]] std::string_view keyOf(quint32 concept_) const;
    [[nodiscard]] ConceptKind kindOf(quint32 concept_) const;

private:
    friend class LexiconBuilder;

    struct Part
    {
        quint32 begin = 0;
        quint32 size = 0;
    };
    struct Entry
    {
        Part key;
        quint32 meaningBegin = 0;
        quint16 meaningCount = 0;
        bool beginsPhrase = false;
        MeasureUnit unit;
    };
    struct Concept
    {
        Part key;
        ConceptKind kind = ConceptKind::Word;
    };
    Lexicon() = default;
    [[nodiscard]] const Entry* find(std::string_view key) const;
    [[nodiscard]] std::string_view textOf(Part part) const;

    std::string m_arena; ///< the keys of entries and concepts, one behind the other
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< open addressing; entry + 1, 0 is free; its size is a power of two
    std::vector<Meaning> m_meanings;
    std::vector<Concept> m_concepts;
    int m_longestPhrase = 0;
};

} // namespace op::matching
