// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/LexiconBuilder.h"

#include "core/base/TextFold.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>

namespace op::matching {
namespace {

struct TableForm
{
    const char* name;
    ConceptKind kind;
    qsizetype columns;
};
constexpr qsizetype languageColumns = 6;
constexpr qsizetype companyColumns = 2;
constexpr qsizetype unitColumns = 4;
constexpr std::array<TableForm, 8> tableForms{{
    {"colours", ConceptKind::Colour, languageColumns},
    {"materials", ConceptKind::Material, languageColumns},
    {"words", ConceptKind::Word, languageColumns},
    {"packs", ConceptKind::Pack, languageColumns},
    {"fillers", ConceptKind::Filler, languageColumns},
    {"company", ConceptKind::LegalForm, companyColumns},
    {"companywords", ConceptKind::CompanyWord, languageColumns},
    {"units", ConceptKind::Word, unitColumns},
}};

struct DimensionName
{
    const char* name;
    UnitDimension dimension;
};
constexpr std::array<DimensionName, 33> dimensionNames{{
    {"length", UnitDimension::Length},
    {"area", UnitDimension::Area},
    {"volume", UnitDimension::Volume},
    {"weight", UnitDimension::Weight},
    {"power", UnitDimension::Power},
    {"apparent power", UnitDimension::ApparentPower},
    {"voltage", UnitDimension::Voltage},
    {"current", UnitDimension::Current},
    {"charge", UnitDimension::Charge},
    {"energy", UnitDimension::Energy},
    {"temperature", UnitDimension::Temperature},
    {"colour temperature", UnitDimension::ColourTemperature},
    {"frequency", UnitDimension::Frequency},
    {"pressure", UnitDimension::Pressure},
    {"angle", UnitDimension::Angle},
    {"inch", UnitDimension::Inch},
    {"data", UnitDimension::Data},
    {"data rate", UnitDimension::DataRate},
    {"speed", UnitDimension::Speed},
    {"grammage", UnitDimension::Grammage},
    {"flow", UnitDimension::Flow},
    {"light", UnitDimension::Light},
    {"torque", UnitDimension::Torque},
    {"force", UnitDimension::Force},
    {"sound", UnitDimension::Sound},
    {"time", UnitDimension::Time},
    {"resistance", UnitDimension::Resistance},
    {"gauge", UnitDimension::Gauge},
    {"poles", UnitDimension::Poles},
    {"rows", UnitDimension::Rows},
    {"strength", UnitDimension::Strength},
    {"percent", UnitDimension::Percent},
    {"count", UnitDimension::Count},
}};

// Letters and digits with one blank for each run of anything else; with joined, only blanks separate. A dot or comma
// between digits belongs to the number.
QString wordsOf(const QString& folded, bool joined)
{
    QString words;
    bool gap = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        const bool inNumber = (c == u'.' || c == u',') && i > 0 && folded[i - 1].isDigit() && i + 1 < folded.size()
            && folded[i + 1].isDigit();
        if (c.isLetterOrNumber() || inNumber) {
            if (gap && !words.isEmpty())
                words += u' ';
            gap = false;
            words += inNumber ? QChar(u'.') : c;
        } else if (!joined || c.isSpace()) {
            gap = true;
        }
    }
    return words;
}

// The spellings of a cell; an empty one stays, for the caller to complain about.
QStringList spellingsOf(const QString& cell)
{
    QStringList spellings;
    if (!cell.isEmpty())
        for (const QString& spelling : cell.split(u'|'))
            spellings.append(spelling.trimmed());
    return spellings;
}

QString faultOf(const QStringList& spellings)
{
    for (qsizetype i = 0; i < spellings.size(); ++i) {
        const QString& spelling = spellings[i];
        const bool saysSomething =
            std::any_of(spelling.begin(), spelling.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!saysSomething && spelling != u"%" && spelling != u"\u00b0")
            return QStringLiteral("an empty spelling");
        if (std::find(spellings.begin(), spellings.begin() + i, spelling) != spellings.begin() + i)
            return QStringLiteral("\"%1\" stands twice").arg(spelling);
    }
    return {};
}

} // namespace

QStringList LexiconBuilder::tableNames()
{
    QStringList names;
    for (const TableForm& form : tableForms)
        names.append(QLatin1String(form.name));
    return names;
}

QStringList LexiconBuilder::keysOf(const QString& spelling)
{
    QStringList keys;
    const auto addKeys = [&keys](const QString& folded) {
        const bool hasSigns =
            std::any_of(folded.begin(), folded.end(), [](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); });
        for (int joined = 0; joined <= (hasSigns ? 1 : 0); ++joined)
            if (const QString key = wordsOf(folded, joined == 1); !key.isEmpty() && !keys.contains(key))
                keys.append(key);
    };
    addKeys(foldedText(spelling));
    // most spellings are plain: the tables are read at every start of a program
    if (std::any_of(spelling.begin(), spelling.end(), [](QChar c) { return c.unicode() >= 0x80; }))
        addKeys(foldedTextWithUmlauts(spelling));
    return keys;
}

Result<void> LexiconBuilder::add(const LexiconTable& table)
{
    const auto* const form = std::find_if(tableForms.begin(), tableForms.end(), [&table](const TableForm& candidate) {
        return table.name == QLatin1String(candidate.name);
    });
    if (form == tableForms.end())
        return failure(ErrorCode::DocumentMalformed,
                       {table.name, QString(), QStringLiteral("no table of the lexicon")});
    QSet<QString> keys;
    const QStringList lines = table.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty() || lines[i].startsWith(u'#'))
            continue;
        QStringList cells = lines[i].split(u'\t');
        for (QString& cell : cells)
            cell = cell.trimmed();
        // editors cut blanks at the end of a line
        if (form->columns == languageColumns && cells.size() == languageColumns - 1)
            cells.append(QString());
        QString fault;
        if (cells.size() != form->columns)
            fault = QStringLiteral("%1 columns instead of %2").arg(cells.size()).arg(form->columns);
        else if (cells.first().isEmpty())
            fault = QStringLiteral("no key");
        else if (keys.contains(cells.first()))
            fault = QStringLiteral("the key \"%1\" stands twice").arg(cells.first());
        else
            fault = form->columns == unitColumns ? addUnit(cells) : addConcept(cells, form->kind);
        if (!fault.isEmpty())
            return failure(ErrorCode::DocumentMalformed, {table.name, QString::number(i + 1), fault});
        keys.insert(cells.first());
    }
    return {};
}

QString LexiconBuilder::addConcept(const QStringList& cells, ConceptKind kind)
{
    QList<QStringList> columns;
    bool isEmpty = true;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        columns.append(spellingsOf(cells[i]));
        if (QString fault = faultOf(columns.last()); !fault.isEmpty())
            return fault;
        isEmpty = isEmpty && columns.last().isEmpty();
    }
    if (isEmpty)
        return QStringLiteral("no spelling");
    m_concepts.emplace_back(cells.first().toStdString(), kind);
    Meaning meaning{static_cast<quint32>(m_concepts.size()), kind, false};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        meaning.isShort = cells.size() == languageColumns && i + 1 == columns.size();
        for (const QString& spelling : std::as_const(columns[i]))
            addSpelling(spelling, meaning);
    }
    return {};
}

QString LexiconBuilder::addUnit(const QStringList& cells)
{
    const auto* const dimension =
        std::find_if(dimensionNames.begin(), dimensionNames.end(),
                     [&cells](const DimensionName& candidate) { return cells[1] == QLatin1String(candidate.name); });
    if (dimension == dimensionNames.end())
        return QStringLiteral("the dimension \"%1\" is unknown").arg(cells[1]);
    bool isNumber = false;
    const double factor = cells[2].toDouble(&isNumber);
    if (!isNumber || !std::isfinite(factor) || factor <= 0)
        return QStringLiteral("the factor \"%1\" is no number above 0").arg(cells[2]);
    const QStringList spellings = spellingsOf(cells[3]);
    if (spellings.isEmpty())
        return QStringLiteral("no spelling");
    if (QString fault = faultOf(spellings); !fault.isEmpty())
        return fault;
    for (const QString& spelling : spellings) {
        QStringList keys = keysOf(spelling);
        keys.append(foldedText(spelling).remove(u'.')); // "l/min", "%": as it stands
        for (const QString& key : std::as_const(keys)) {
            MeasureUnit& unit = pending(key.toStdString()).unit;
            const MeasureUnit wanted{dimension->dimension, factor};
            if (unit.dimension != UnitDimension::None && !(unit == wanted))
                return QStringLiteral("\"%1\" is another unit already").arg(spelling);
            unit = wanted;
        }
    }
    return {};
}

LexiconBuilder::Pending& LexiconBuilder::pending(const std::string& key)
{
    const auto [place, isNew] = m_places.try_emplace(key, m_pending.size());
    if (isNew)
        m_pending.push_back({key, {}, false, {}});
    return m_pending[place->second];
}

void LexiconBuilder::addSpelling(const QString& spelling, const Meaning& meaning)
{
    for (const QString& key : keysOf(spelling)) {
        std::vector<Meaning>& meanings = pending(key.toStdString()).meanings;
        // a row's own columns may share a spelling; written out in one of them it is no abbreviation
        if (!meanings.empty() && meanings.back().concept_ == meaning.concept_)
            meanings.back().isShort = meanings.back().isShort && meaning.isShort;
        else
            meanings.push_back(meaning);
        const auto words = static_cast<int>(key.count(u' ')) + 1;
        m_longestPhrase = std::max(m_longestPhrase, words);
        if (words > 1)
            pending(key.section(u' ', 0, 0).toStdString()).beginsPhrase = true;
    }
}

Lexicon LexiconBuilder::build() const
{
    Lexicon lexicon;
    lexicon.m_longestPhrase = m_longestPhrase;
    const auto store = [&lexicon](const std::string& text) {
        const Lexicon::Part part{static_cast<quint32>(lexicon.m_arena.size()), static_cast<quint32>(text.size())};
        lexicon.m_arena += text;
        return part;
    };
    size_t slots = 16;
    while (slots < m_pending.size() * 2)
        slots *= 2;
    lexicon.m_slots.resize(slots);
    lexicon.m_entries.reserve(m_pending.size());
    for (const Pending& from : m_pending) {
        Lexicon::Entry entry;
        entry.key = store(from.key);
        entry.meaningBegin = static_cast<quint32>(lexicon.m_meanings.size());
        entry.meaningCount = static_cast<quint16>(from.meanings.size());
        entry.beginsPhrase = from.beginsPhrase;
        entry.unit = from.unit;
        lexicon.m_meanings.insert(lexicon.m_meanings.end(), from.meanings.begin(), from.meanings.end());
        lexicon.m_entries.push_back(entry);
        size_t slot = std::hash<std::string_view>()(from.key) & (slots - 1);
        while (lexicon.m_slots[slot] != 0)
            slot = (slot + 1) & (slots - 1);
        lexicon.m_slots[slot] = static_cast<quint32>(lexicon.m_entries.size());
    }
    lexicon.m_concepts.reserve(m_concepts.size());
    for (const auto& [key, kind] : m_concepts)
        lexicon.m_concepts.push_back({store(key), kind});
    return lexicon;
}

} // namespace op::matching
