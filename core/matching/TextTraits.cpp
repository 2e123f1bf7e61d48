// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/TextTraits.h"

#include "core/base/TextFold.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace op::matching {
namespace {

struct UnitWord
{
    QStringView written;
    QStringView base;
    double factor;
};

constexpr UnitWord unitWords[] = {
    {u"mm", u"m", 0.001},     {u"cm", u"m", 0.01},       {u"dm", u"m", 0.1},
    {u"m", u"m", 1},          {u"mtr", u"m", 1},         {u"meter", u"m", 1},
    {u"metre", u"m", 1},      {u"km", u"m", 1000},       {u"mm2", u"mm2", 1},
    {u"m2", u"m2", 1},        {u"m3", u"m3", 1},         {u"qm", u"m2", 1},
    {u"ml", u"l", 0.001},     {u"cl", u"l", 0.01},       {u"dl", u"l", 0.1},
    {u"l", u"l", 1},          {u"ltr", u"l", 1},         {u"liter", u"l", 1},
    {u"litre", u"l", 1},      {u"hl", u"l", 100},        {u"mg", u"kg", 1e-6},
    {u"g", u"kg", 0.001},     {u"gr", u"kg", 0.001},     {u"gram", u"kg", 0.001},
    {u"kg", u"kg", 1},        {u"kilo", u"kg", 1},       {u"t", u"kg", 1000},
    {u"v", u"v", 1},          {u"volt", u"v", 1},        {u"kv", u"v", 1000},
    {u"w", u"w", 1},          {u"watt", u"w", 1},        {u"kw", u"w", 1000},
    {u"a", u"a", 1},          {u"amp", u"a", 1},         {u"ma", u"a", 0.001},
    {u"ah", u"ah", 1},        {u"mah", u"ah", 0.001},    {u"hz", u"hz", 1},
    {u"khz", u"hz", 1000},    {u"mhz", u"hz", 1e6},      {u"ghz", u"hz", 1e9},
    {u"in", u"in", 1},        {u"inch", u"in", 1},       {u"zoll", u"in", 1},
    {u"duim", u"in", 1},      {u"pouces", u"in", 1},     {u"bar", u"bar", 1},
    {u"gb", u"gb", 1},        {u"tb", u"gb", 1000},      {u"mb", u"gb", 0.001},
    {u"st", u"pcs", 1},       {u"stk", u"pcs", 1},       {u"stuks", u"pcs", 1},
    {u"stuck", u"pcs", 1},    {u"pcs", u"pcs", 1},       {u"pc", u"pcs", 1},
    {u"pieces", u"pcs", 1},   {u"pieces", u"pcs", 1},    {u"pack", u"pcs", 1},
    {u"rollen", u"pcs", 1},   {u"rolls", u"pcs", 1},     {u"vel", u"sheets", 1},
    {u"blatt", u"sheets", 1}, {u"sheets", u"sheets", 1}, {u"feuilles", u"sheets", 1},
    {u"lm", u"lm", 1},        {u"lumen", u"lm", 1},      {u"k", u"k", 1},
    {u"kelvin", u"k", 1},     {u"uur", u"h", 1},         {u"h", u"h", 1},
};

struct ColourWord
{
    QStringView written;
    QStringView colour;
};

constexpr ColourWord colourWords[] = {
    {u"black", u"black"},
    {u"zwart", u"black"},
    {u"zwarte", u"black"},
    {u"schwarz", u"black"},
    {u"noir", u"black"},
    {u"noire", u"black"},
    {u"blk", u"black"},
    {u"zw", u"black"},
    {u"white", u"white"},
    {u"wit", u"white"},
    {u"witte", u"white"},
    {u"weiss", u"white"},
    {u"blanc", u"white"},
    {u"blanche", u"white"},
    {u"wht", u"white"},
    {u"red", u"red"},
    {u"rood", u"red"},
    {u"rode", u"red"},
    {u"rot", u"red"},
    {u"rouge", u"red"},
    {u"blue", u"blue"},
    {u"blauw", u"blue"},
    {u"blauwe", u"blue"},
    {u"blau", u"blue"},
    {u"bleu", u"blue"},
    {u"bleue", u"blue"},
    {u"blu", u"blue"},
    {u"green", u"green"},
    {u"groen", u"green"},
    {u"groene", u"green"},
    {u"grun", u"green"},
    {u"gruen", u"green"},
    {u"vert", u"green"},
    {u"verte", u"green"},
    {u"grn", u"green"},
    {u"yellow", u"yellow"},
    {u"geel", u"yellow"},
    {u"gele", u"yellow"},
    {u"gelb", u"yellow"},
    {u"jaune", u"yellow"},
    {u"grey", u"grey"},
    {u"gray", u"grey"},
    {u"grijs", u"grey"},
    {u"grijze", u"grey"},
    {u"grau", u"grey"},
    {u"gris", u"grey"},
    {u"grise", u"grey"},
    {u"gry", u"grey"},
    {u"orange", u"orange"},
    {u"oranje", u"orange"},
    {u"brown", u"brown"},
    {u"bruin", u"brown"},
    {u"braun", u"brown"},
    {u"brun", u"brown"},
    {u"marron", u"brown"},
    {u"silver", u"silver"},
    {u"zilver", u"silver"},
    {u"silber", u"silver"},
    {u"argent", u"silver"},
    {u"pink", u"pink"},
    {u"roze", u"pink"},
    {u"rosa", u"pink"},
    {u"purple", u"purple"},
    {u"paars", u"purple"},
    {u"lila", u"purple"},
    {u"beige", u"beige"},
    {u"transparant", u"clear"},
    {u"transparent", u"clear"},
    {u"clear", u"clear"},
    {u"anthracite", u"anthracite"},
    {u"antraciet", u"anthracite"},
    {u"anthrazit", u"anthracite"},
};

constexpr qsizetype longDigitRun = 6; // as long as an article number: no measure has so many digits
constexpr double sizeTolerance = 0.005;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

const UnitWord* unitOf(QStringView word)
{
    const auto it = std::find_if(std::begin(unitWords), std::end(unitWords),
                                 [word](const UnitWord& unit) { return word == unit.written; });
    return it == std::end(unitWords) ? nullptr : it;
}

/// Walks once over a folded text.
class Scanner
{
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    TextTraits run()
    {
        while (m_at < m_text.size()) {
            if (isDigit(m_text[m_at]))
                takeNumber({});
            else if (m_text[m_at].isLetter())
                takeWord();
            else
                ++m_at;
        }
        return std::move(m_traits);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' '); }

    // One number in plain form with the point as mark; a group of exactly three digits after a point or comma is taken
    // as thousands unless the whole part is 0.
    QString plainNumber()
    {
        QString number;
        while (isDigit(at(m_at)))
            number += m_text[m_at++];
        while ((at(m_at) == u'.' || at(m_at) == u',') && isDigit(at(m_at + 1))) {
            qsizetype end = m_at + 1;
            while (isDigit(at(end)))
                ++end;
            const QStringView group = QStringView(m_text).mid(m_at + 1, end - m_at - 1);
            const bool isThousands = group.size() == 3 && number.size() <= 3 && !number.startsWith(u'0');
            m_at = end;
            if (isThousands) {
                number += group;
                continue;
            }
            number += u'.';
            number += group;
            break;
        }
        return trimmedNumber(number);
    }

    static QString trimmedNumber(QString number)
    {
        if (number.contains(u'.')) {
            while (number.endsWith(u'0'))
                number.chop(1);
            if (number.endsWith(u'.'))
                number.chop(1);
        }
        qsizetype zeros = 0;
        while (zeros + 1 < number.size() && number[zeros] == u'0' && isDigit(number[zeros + 1]))
            ++zeros;
        return number.mid(zeros);
    }

    [[nodiscard]] qsizetype skipBlanks(qsizetype from) const
    {
        while (from < m_text.size() && m_text[from] == u' ')
            ++from;
        return from;
    }

    // Returns where the next factor of "40 x 30 x 20" starts, -1 when there is none.
    [[nodiscard]] qsizetype nextFactor() const
    {
        const qsizetype sign = skipBlanks(m_at);
        if (at(sign) != u'x' && at(sign) != u'*')
            return -1;
        const qsizetype digit = skipBlanks(sign + 1);
        return isDigit(at(digit)) ? digit : -1;
    }

    void takeNumber(const QString& prefix)
    {
        const qsizetype start = m_at;
        QString number = plainNumber();
        if (at(m_at) == u'/' && isDigit(at(m_at + 1))) {
            ++m_at;
            number += u'/' + plainNumber();
        }
        QString dimension = prefix + number;
        bool several = !prefix.isEmpty();
        for (qsizetype next = nextFactor(); next >= 0; next = nextFactor()) {
            m_at = next;
            dimension += u'x' + plainNumber();
            several = true;
        }
        const qsizetype afterNumber = m_at;
        QString unit = unitWord();
        if (several || number.contains(u'/')) {
            m_traits.dimensions.append(dimension);
            if (unit.isEmpty() || !unitOf(unit))
                m_at = afterNumber;
            return;
        }
        const UnitWord* known = unit.isEmpty() ? nullptr : unitOf(unit);
        if (known) {
            m_traits.sizes.append(
                {known->base.toString(), number.toDouble() * known->factor, m_text.mid(start, m_at - start).trimmed()});
            return;
        }
        m_at = afterNumber;
        if (at(m_at) == u'"') {
            m_traits.sizes.append({QStringLiteral("in"), number.toDouble(), number + u'"'});
            ++m_at;
        } else if (at(m_at).isLetter()) {
            m_at = start;
            takeCode();
        } else if (m_at - start >= longDigitRun) {
            m_traits.codes.append(m_text.mid(start, m_at - start).remove(u'.').remove(u','));
        } else {
            m_traits.numbers.append(number);
        }
    }

    // The letters (and a closing 2 or 3) behind a number, attached or after one blank.
    QString unitWord()
    {
        qsizetype from = m_at;
        if (at(from) == u' ' || at(from) == u'-')
            ++from;
        qsizetype end = from;
        while (at(end).isLetter())
            ++end;
        if (end > from && (at(end) == u'2' || at(end) == u'3') && !at(end + 1).isLetterOrNumber())
            ++end;
        if (end == from || at(end).isLetterOrNumber())
            return {};
        const QString word = m_text.mid(from, end - from);
        // "A 4" and "16 a" alike: a lone "a" or "m" after a blank is too often an article
        if (from != m_at && word.size() == 1 && word == u"t")
            return {};
        m_at = end;
        return word;
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (at(m_at).isLetter())
            ++m_at;
        if (!isDigit(at(m_at))) {
            addWord(m_text.mid(start, m_at - start));
            return;
        }
        const QStringView letters = QStringView(m_text).mid(start, m_at - start);
        const bool isThread = letters == u"m";
        const bool isDiameter = letters == u"d" || letters == u"o";
        if (isThread || isDiameter) {
            const qsizetype digits = m_at;
            takeNumber(isThread ? QStringLiteral("m") : QStringLiteral("d"));
            if (!at(m_at).isLetter() || m_at == digits)
                return;
            m_traits.dimensions.removeLast();
        }
        m_at = start;
        takeCode();
    }

    void takeCode()
    {
        QString code;
        while (at(m_at).isLetterOrNumber())
            code += m_text[m_at++];
        m_traits.codes.append(code);
    }

    void addWord(const QString& word)
    {
        const auto it = std::find_if(std::begin(colourWords), std::end(colourWords),
                                     [&](const ColourWord& colour) { return word == colour.written; });
        if (it != std::end(colourWords)) {
            const QString colour = it->colour.toString();
            if (!m_traits.colours.contains(colour))
                m_traits.colours.append(colour);
        } else {
            m_traits.words.append(word);
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
    TextTraits m_traits;
};

bool isSameSize(const TextSize& a, const TextSize& b)
{
    return a.unit == b.unit && std::abs(a.value - b.value) <= sizeTolerance * std::max(a.value, b.value);
}

void compareSizes(const TextTraits& paper, const TextTraits& record, TraitComparison& result)
{
    for (const TextSize& size : paper.sizes) {
        const TextSize* other = nullptr;
        bool agrees = false;
        for (const TextSize& candidate : record.sizes) {
            if (candidate.unit != size.unit)
                continue;
            other = &candidate;
            agrees = agrees || isSameSize(size, candidate);
        }
        if (agrees && result.sizes == TraitOutcome::Unknown)
            result.sizes = TraitOutcome::Agrees;
        if (!agrees && other && result.sizes != TraitOutcome::Differs) {
            result.sizes = TraitOutcome::Differs;
            result.paperSize = size.written;
            result.recordSize = other->written;
        }
    }
}

// Differs when both sides have some and none is shared; Agrees when all of the shorter side are found.
TraitOutcome compareSets(const QStringList& paper, const QStringList& record)
{
    if (paper.isEmpty() || record.isEmpty())
        return TraitOutcome::Unknown;
    const auto shared =
        std::count_if(paper.begin(), paper.end(), [&](const QString& value) { return record.contains(value); });
    if (shared == 0)
        return TraitOutcome::Differs;
    return shared == std::min(paper.size(), record.size()) ? TraitOutcome::Agrees : TraitOutcome::Unknown;
}

} // namespace

TextTraits traitsOf(QStringView text)
{
    const QString folded = foldedText(text);
    return Scanner(folded).run();
}

TraitComparison compareTraits(const TextTraits& paper, const TextTraits& record)
{
    TraitComparison result;
    compareSizes(paper, record, result);
    result.dimensions = compareSets(paper.dimensions, record.dimensions);
    if (result.dimensions == TraitOutcome::Differs && result.paperSize.isEmpty()) {
        result.paperSize = paper.dimensions.first();
        result.recordSize = record.dimensions.first();
    }
    result.numbers = compareSets(paper.numbers, record.numbers);
    result.colours = compareSets(paper.colours, record.colours);
    result.codes = compareSets(paper.codes, record.codes);
    return result;
}

} // namespace op::matching
