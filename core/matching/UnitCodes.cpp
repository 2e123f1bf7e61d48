// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/UnitCodes.h"

#include "core/base/TextFold.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace op::matching {
namespace {

using Form = UnitMeaning::Form;

struct Measure
{
    QStringView written; // codes in capitals, words folded
    Quantity quantity;
    qint64 coefficient;
    int scale;
};

// UN/ECE Rec 20 common codes that orders use; EDIFACT's and ANSI X12's older ones among them.
constexpr Measure measureCodes[] = {
    {u"C62", Quantity::Pieces, 1, 0},      {u"EA", Quantity::Pieces, 1, 0},     {u"H87", Quantity::Pieces, 1, 0},
    {u"NAR", Quantity::Pieces, 1, 0},      {u"NMB", Quantity::Pieces, 1, 0},    {u"PCE", Quantity::Pieces, 1, 0},
    {u"PCS", Quantity::Pieces, 1, 0},      {u"PC", Quantity::Pieces, 1, 0},     {u"PCB", Quantity::Pieces, 1, 0},
    {u"XPP", Quantity::Pieces, 1, 0},      {u"ST", Quantity::Pieces, 1, 0},     {u"STK", Quantity::Pieces, 1, 0},
    {u"STC", Quantity::Pieces, 1, 0},      {u"UN", Quantity::Pieces, 1, 0},     {u"UNI", Quantity::Pieces, 1, 0},
    {u"E48", Quantity::Pieces, 1, 0},      {u"TP", Quantity::Pieces, 10, 0},    {u"DZN", Quantity::Pieces, 12, 0},
    {u"DZ", Quantity::Pieces, 12, 0},      {u"DPC", Quantity::Pieces, 12, 0},   {u"GRO", Quantity::Pieces, 144, 0},
    {u"CEN", Quantity::Pieces, 100, 0},    {u"CNP", Quantity::Pieces, 100, 0},  {u"HC", Quantity::Pieces, 100, 0},
    {u"MIL", Quantity::Pieces, 1000, 0},   {u"T3", Quantity::Pieces, 1000, 0},  {u"KGM", Quantity::Mass, 1, 0},
    {u"KG", Quantity::Mass, 1, 0},         {u"GRM", Quantity::Mass, 1, 3},      {u"MGM", Quantity::Mass, 1, 6},
    {u"TNE", Quantity::Mass, 1000, 0},     {u"DTN", Quantity::Mass, 100, 0},    {u"LBR", Quantity::Mass, 45359237, 8},
    {u"ONZ", Quantity::Mass, 28349523, 9}, {u"HGM", Quantity::Mass, 1, 1},      {u"MTR", Quantity::Length, 1, 0},
    {u"LM", Quantity::Length, 1, 0},       {u"DMT", Quantity::Length, 1, 1},    {u"CMT", Quantity::Length, 1, 2},
    {u"MMT", Quantity::Length, 1, 3},      {u"KMT", Quantity::Length, 1000, 0}, {u"KTM", Quantity::Length, 1000, 0},
    {u"HMT", Quantity::Length, 100, 0},    {u"INH", Quantity::Length, 254, 4},  {u"FOT", Quantity::Length, 3048, 4},
    {u"YRD", Quantity::Length, 9144, 4},   {u"MTK", Quantity::Area, 1, 0},      {u"DMK", Quantity::Area, 1, 2},
    {u"CMK", Quantity::Area, 1, 4},        {u"MMK", Quantity::Area, 1, 6},      {u"HAR", Quantity::Area, 10000, 0},
    {u"LTR", Quantity::Volume, 1, 0},      {u"DLT", Quantity::Volume, 1, 1},    {u"CLT", Quantity::Volume, 1, 2},
    {u"MLT", Quantity::Volume, 1, 3},      {u"HLT", Quantity::Volume, 100, 0},  {u"MTQ", Quantity::Volume, 1000, 0},
    {u"DMQ", Quantity::Volume, 1, 0},      {u"CMQ", Quantity::Volume, 1, 3},    {u"GLL", Quantity::Volume, 3785412, 6},
    {u"HUR", Quantity::Time, 1, 0},        {u"LH", Quantity::Time, 1, 0},       {u"DAY", Quantity::Time, 8, 0},
    {u"KWH", Quantity::Energy, 1, 0},      {u"MWH", Quantity::Energy, 1000, 0},
};

constexpr Measure measureWords[] = {
    {u"st", Quantity::Pieces, 1, 0},
    {u"stk", Quantity::Pieces, 1, 0},
    {u"stuk", Quantity::Pieces, 1, 0},
    {u"stuks", Quantity::Pieces, 1, 0},
    {u"stuck", Quantity::Pieces, 1, 0},
    {u"stueck", Quantity::Pieces, 1, 0},
    {u"stks", Quantity::Pieces, 1, 0},
    {u"piece", Quantity::Pieces, 1, 0},
    {u"pieces", Quantity::Pieces, 1, 0},
    {u"pce", Quantity::Pieces, 1, 0},
    {u"pces", Quantity::Pieces, 1, 0},
    {u"pcs", Quantity::Pieces, 1, 0},
    {u"each", Quantity::Pieces, 1, 0},
    {u"unit", Quantity::Pieces, 1, 0},
    {u"units", Quantity::Pieces, 1, 0},
    {u"unite", Quantity::Pieces, 1, 0},
    {u"unites", Quantity::Pieces, 1, 0},
    {u"eenheid", Quantity::Pieces, 1, 0},
    {u"eenheden", Quantity::Pieces, 1, 0},
    {u"einheit", Quantity::Pieces, 1, 0},
    {u"einheiten", Quantity::Pieces, 1, 0},
    {u"exemplaar", Quantity::Pieces, 1, 0},
    {u"dozijn", Quantity::Pieces, 12, 0},
    {u"dutzend", Quantity::Pieces, 12, 0},
    {u"douzaine", Quantity::Pieces, 12, 0},
    {u"douzaines", Quantity::Pieces, 12, 0},
    {u"dozen", Quantity::Pieces, 12, 0},
    {u"dozens", Quantity::Pieces, 12, 0},
    {u"dozijnen", Quantity::Pieces, 12, 0},
    {u"gros", Quantity::Pieces, 144, 0},
    {u"gross", Quantity::Pieces, 144, 0},
    {u"honderd", Quantity::Pieces, 100, 0},
    {u"hundert", Quantity::Pieces, 100, 0},
    {u"cent", Quantity::Pieces, 100, 0},
    {u"hundred", Quantity::Pieces, 100, 0},
    {u"duizend", Quantity::Pieces, 1000, 0},
    {u"tausend", Quantity::Pieces, 1000, 0},
    {u"mille", Quantity::Pieces, 1000, 0},
    {u"thousand", Quantity::Pieces, 1000, 0},
    {u"kg", Quantity::Mass, 1, 0},
    {u"kilo", Quantity::Mass, 1, 0},
    {u"kilogram", Quantity::Mass, 1, 0},
    {u"kilogramm", Quantity::Mass, 1, 0},
    {u"kilogramme", Quantity::Mass, 1, 0},
    {u"kilograms", Quantity::Mass, 1, 0},
    {u"g", Quantity::Mass, 1, 3},
    {u"gr", Quantity::Mass, 1, 3},
    {u"gram", Quantity::Mass, 1, 3},
    {u"gramm", Quantity::Mass, 1, 3},
    {u"gramme", Quantity::Mass, 1, 3},
    {u"grammes", Quantity::Mass, 1, 3},
    {u"grams", Quantity::Mass, 1, 3},
    {u"t", Quantity::Mass, 1000, 0},
    {u"ton", Quantity::Mass, 1000, 0},
    {u"tonne", Quantity::Mass, 1000, 0},
    {u"tonnes", Quantity::Mass, 1000, 0},
    {u"lb", Quantity::Mass, 45359237, 8},
    {u"lbs", Quantity::Mass, 45359237, 8},
    {u"oz", Quantity::Mass, 28349523, 9},
    {u"m", Quantity::Length, 1, 0},
    {u"mtr", Quantity::Length, 1, 0},
    {u"meter", Quantity::Length, 1, 0},
    {u"meters", Quantity::Length, 1, 0},
    {u"metre", Quantity::Length, 1, 0},
    {u"metres", Quantity::Length, 1, 0},
    {u"lfm", Quantity::Length, 1, 0},
    {u"cm", Quantity::Length, 1, 2},
    {u"mm", Quantity::Length, 1, 3},
    {u"km", Quantity::Length, 1000, 0},
    {u"in", Quantity::Length, 254, 4},
    {u"inch", Quantity::Length, 254, 4},
    {u"inches", Quantity::Length, 254, 4},
    {u"ft", Quantity::Length, 3048, 4},
    {u"foot ft", Quantity::Length, 3048, 4},
    {u"yd", Quantity::Length, 9144, 4},
    {u"mi", Quantity::Length, 1609344, 3},
    {u"m2", Quantity::Area, 1, 0},
    {u"qm", Quantity::Area, 1, 0},
    {u"vierkante meter", Quantity::Area, 1, 0},
    {u"quadratmeter", Quantity::Area, 1, 0},
    {u"ft2", Quantity::Area, 9290304, 8},
    {u"l", Quantity::Volume, 1, 0},
    {u"ltr", Quantity::Volume, 1, 0},
    {u"liter", Quantity::Volume, 1, 0},
    {u"liters", Quantity::Volume, 1, 0},
    {u"litre", Quantity::Volume, 1, 0},
    {u"litres", Quantity::Volume, 1, 0},
    {u"dl", Quantity::Volume, 1, 1},
    {u"cl", Quantity::Volume, 1, 2},
    {u"ml", Quantity::Volume, 1, 3},
    {u"m3", Quantity::Volume, 1000, 0},
    {u"cbm", Quantity::Volume, 1000, 0},
    {u"gal us", Quantity::Volume, 3785412, 6},
    {u"uur", Quantity::Time, 1, 0},
    {u"uren", Quantity::Time, 1, 0},
    {u"h", Quantity::Time, 1, 0},
    {u"std", Quantity::Time, 1, 0},
    {u"stunde", Quantity::Time, 1, 0},
    {u"stunden", Quantity::Time, 1, 0},
    {u"heure", Quantity::Time, 1, 0},
    {u"heures", Quantity::Time, 1, 0},
    {u"hour", Quantity::Time, 1, 0},
    {u"hours", Quantity::Time, 1, 0},
    {u"dag", Quantity::Time, 8, 0},
    {u"dagen", Quantity::Time, 8, 0},
    {u"tag", Quantity::Time, 8, 0},
    {u"tage", Quantity::Time, 8, 0},
    {u"jour", Quantity::Time, 8, 0},
    {u"jours", Quantity::Time, 8, 0},
    {u"day", Quantity::Time, 8, 0},
    {u"days", Quantity::Time, 8, 0},
    {u"kwh", Quantity::Energy, 1, 0},
};

// Rec 21 package codes in their bare form; written with X in front they are Rec 20 units.
constexpr QStringView packCodes[] = {u"AE", u"AM", u"BA", u"BC", u"BD", u"BE", u"BG", u"BK", u"BN", u"BO",
                                     u"BS", u"BX", u"CA", u"CL", u"CN", u"CR", u"CS", u"CT", u"CX", u"DR",
                                     u"EN", u"JC", u"JR", u"KI", u"NE", u"OA", u"PA", u"PB", u"PF", u"PK",
                                     u"PL", u"PX", u"RL", u"RO", u"SA", u"SC", u"SH", u"SK", u"SW", u"TB",
                                     u"TN", u"TR", u"TU", u"VI", u"VR", u"1A", u"4B", u"4G", u"5H"};
// Units of Rec 20 whose content depends on the product all the same.
constexpr QStringView contentCodes[] = {u"SET", u"PR", u"NPR", u"KT", u"AS", u"D97", u"E4", u"RM"};
constexpr QStringView packWords[] = {
    u"doos",    u"dozen van", u"doosje", u"ds",         u"karton",     u"kartons", u"carton",  u"cartons",  u"ktn",
    u"box",     u"boxes",     u"boite",  u"boites",     u"pak",        u"pakken",  u"pack",    u"packs",    u"packung",
    u"paket",   u"paquet",    u"pakket", u"verpakking", u"verpackung", u"pallet",  u"pallets", u"palette",  u"plt",
    u"rol",     u"rollen",    u"rolle",  u"roll",       u"rolls",      u"rouleau", u"zak",     u"zakken",   u"sack",
    u"beutel",  u"bag",       u"bags",   u"sachet",     u"fles",       u"flessen", u"flasche", u"flaschen", u"bottle",
    u"bottles", u"bouteille", u"krat",   u"kratten",    u"kiste",      u"crate",   u"caisse",  u"blik",     u"dose",
    u"can",     u"cans",      u"emmer",  u"eimer",      u"bucket",     u"seau",    u"vat",     u"fass",     u"drum",
    u"set",     u"sets",      u"satz",   u"paar",       u"paire",      u"pair",    u"pairs",   u"bundel",   u"bund",
    u"bundle",  u"koker",     u"tube",   u"tubes",      u"bos",        u"tray",    u"vel",     u"vellen",   u"riem",
    u"case",    u"cases",     u"colli",  u"collo",      u"display",    u"ve",      u"vpe",     u"gebinde",  u"lot",
};

template <class Table>
bool contains(const Table& table, QStringView text)
{
    return std::find(std::begin(table), std::end(table), text) != std::end(table);
}

template <class Table>
std::optional<UnitMeaning> measured(const Table& table, QStringView text, Form form)
{
    const auto it = std::find_if(std::begin(table), std::end(table),
                                 [text](const Measure& measure) { return measure.written == text; });
    if (it == std::end(table))
        return std::nullopt;
    return UnitMeaning{it->quantity, Decimal(it->coefficient, it->scale), false, std::nullopt, form};
}

UnitMeaning pack(Form form, std::optional<Decimal> content = {})
{
    return {Quantity::Pieces, 1, true, content, form};
}

bool isPackCode(QStringView code)
{
    return contains(packCodes, code) || contains(contentCodes, code)
        || (code.size() == 3 && code[0] == u'X' && code[1].isLetterOrNumber() && code[2].isLetterOrNumber());
}

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "doos 100", "doos a 100 st", "BX/12", "pak van 6 stuks", "per 100", "100 st".
std::optional<UnitMeaning> withContent(QStringView unit)
{
    QStringList words;
    std::optional<Decimal> number;
    for (const QString& word : foldedWords(unit)) {
        // "bx12" and "100st": letters and digits glued together
        qsizetype cut = 0;
        const bool startsWithDigit = word[0].isDigit();
        while (cut < word.size() && word[cut].isDigit() == startsWithDigit)
            ++cut;
        for (const QString& part : {word.left(cut), word.mid(cut)}) {
            if (part.isEmpty())
                continue;
            if (!isNumber(part)) {
                words.append(part);
            } else {
                if (number)
                    return std::nullopt;
                number = Decimal::parse(QStringView(part));
            }
        }
    }
    if (!number || number->isZero())
        return std::nullopt;
    for (const QString& word : words) {
        if (contains(packWords, word) || isPackCode(word.toUpper()))
            continue;
        const std::optional<UnitMeaning> measure = measured(measureWords, word, Form::Word);
        const bool isPiece = measure && measure->quantity == Quantity::Pieces && measure->size == Decimal(1);
        static constexpr QStringView fillers[] = {u"a",  u"van", u"von", u"zu",  u"de",
                                                  u"of", u"per", u"pro", u"par", u"x"};
        if (!isPiece && !contains(fillers, word))
            return std::nullopt;
    }
    return pack(Form::Word, number);
}

} // namespace

std::optional<UnitMeaning> unitMeaning(QStringView unit)
{
    const QString trimmed = unit.trimmed().toString();
    if (trimmed.isEmpty())
        return std::nullopt;
    const QString code = trimmed.toUpper();
    if (const auto measure = measured(measureCodes, code, Form::Code))
        return measure;
    const QString word = foldedKey(trimmed);
    if (const auto measure = measured(measureWords, word, Form::Word))
        return measure;
    if (isPackCode(code))
        return pack(Form::Code);
    if (contains(packWords, word))
        return pack(Form::Word);
    return withContent(trimmed);
}

} // namespace op::matching
