// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/RecordIndex.h"

#include <random>

/// Small catalogues for tests of the search for records. Header only.
namespace op::test {

using Records = std::vector<matching::RecordSource>;

inline matching::RecordSource record(const char* text, const char* code = "", const char* gtin = "", double price = 0)
{
    matching::RecordSource made;
    made.texts.append(QString::fromUtf8(text));
    if (*code != 0)
        made.codes.append(QString::fromUtf8(code));
    if (*gtin != 0)
        made.gtins.append(QString::fromUtf8(gtin));
    if (price > 0)
        made.price = price;
    return made;
}

inline matching::RecordIndex indexOf(const Records& records, unsigned threads = 1)
{
    return {static_cast<quint32>(records.size()), [&records](quint32 at) { return records[at]; },
            matching::Lexicon::builtIn(), threads};
}

inline matching::PreparedQuery query(const matching::RecordIndex& index, const QString& text, const char* code = "",
                                     const char* gtin = "", std::optional<double> price = {})
{
    const QStringList codes = *code == 0 ? QStringList() : QStringList{QString::fromUtf8(code)};
    return index.prepare({text, {}, codes, QString::fromUtf8(gtin), price, {}});
}

/// A wholesaler's shelf in Dutch, with neighbours that differ in one thing.
inline Records shelf()
{
    return {
        record("Zeskantbout DIN 933 M8x20 verzinkt", "ZB-0820", "8719000110016", 0.12),
        record("Zeskantbout DIN 933 M8x40 verzinkt", "ZB-0840", "8719000110023", 0.16),
        record("Zeskantbout DIN 933 M10x20 verzinkt", "ZB-1020", "8719000110030", 0.21),
        record("Zeskantbout DIN 933 M8x20 RVS A2", "ZB-0820R", "8719000110047", 0.35),
        record("Zeskantmoer DIN 934 M8 verzinkt", "ZM-08", "", 0.05),
        record("Sluitring DIN 125 M8 verzinkt", "SR-08", "", 0.02),
        record("Installatiekabel 3G1,5 mm2 grijs rol 100 m", "KB-315", "", 68.0),
        record("Installatiekabel 3G2,5 mm2 grijs rol 100 m", "KB-325", "", 99.0),
        record("Installatiekabel 5G2,5 mm2 zwart rol 100 m", "KB-525", "", 162.0),
        record("Werkhandschoen nitril zwart maat 9", "WH-9Z", "", 3.2),
        record("Werkhandschoen nitril blauw maat 9", "WH-9B", "", 3.2),
        record("Werkhandschoen nitril zwart maat 10", "WH-10Z", "", 3.2),
        record("Veiligheidsschoen S3 hoog maat 42", "VS-42", "", 74.5),
        record("Veiligheidsschoen S3 hoog maat 43", "VS-43", "", 74.5),
        record("Allesreiniger citroen 1 liter", "AR-1", "", 2.1),
        record("Allesreiniger citroen 5 liter", "AR-5", "", 8.4),
        record("Toiletpapier 2-laags 48 rollen", "TP-48", "", 17.9),
        record("Vuilniszak 60x80 cm zwart 20 stuks", "VZ-6080", "", 3.6),
        record("Led lamp E27 9 W 2700 K mat", "LL-927", "", 2.95),
        record("Led lamp E27 9 W 6500 K mat", "LL-965", "", 2.95),
        record("Led lamp E14 5 W 2700 K helder", "LL-527", "", 2.45),
        record("Kopieerpapier A4 80 g wit pak 500 vel", "KP-A480", "", 4.5),
        record("Kopieerpapier A3 80 g wit pak 500 vel", "KP-A380", "", 9.2),
        record("Balpen medium blauw doos 50 stuks", "BP-50B", "", 9.9),
        record("Balpen medium rood doos 50 stuks", "BP-50R", "", 9.9),
        record("Koffiebonen espresso 1 kg", "KF-1", "", 12.5),
        record("Filterkoffie snelfilter 250 g", "FK-250", "", 3.1),
        record("Sproeikop messing 3/4\"", "SK-34", "", 6.3),
        record("Sproeikop messing 1/2\"", "SK-12", "", 5.1),
        record("Schuurpapier korrel 120 230x280 mm", "SP-120", "", 0.45),
        record("Schuurpapier korrel 240 230x280 mm", "SP-240", "", 0.45),
        record("Muurverf mat wit 10 l", "MV-10", "", 39.0),
    };
}

/// \a count records of random words, sizes, colours, codes and prices; the same for the same \a seed.
inline Records manyRecords(quint32 count, quint32 seed)
{
    static const QStringList things{
        QStringLiteral("zeskantbout"),      QStringLiteral("moer"),          QStringLiteral("sluitring"),
        QStringLiteral("installatiekabel"), QStringLiteral("handschoen"),    QStringLiteral("veiligheidsschoen"),
        QStringLiteral("reiniger"),         QStringLiteral("kopieerpapier"), QStringLiteral("lamp"),
        QStringLiteral("schuurpapier"),     QStringLiteral("muurverf"),      QStringLiteral("koppeling"),
        QStringLiteral("slangklem"),        QStringLiteral("kabelschoen")};
    static const QStringList properties{QStringLiteral("verzinkt"), QStringLiteral("rvs a2"), QStringLiteral("zwart"),
                                        QStringLiteral("wit"),      QStringLiteral("rood"),   QStringLiteral("blauw"),
                                        QStringLiteral("messing"),  QStringLiteral("nylon"),  QStringLiteral("mat"),
                                        QStringLiteral("extra")};
    static const QStringList units{QStringLiteral("mm"),
                                   QStringLiteral("cm"),
                                   QStringLiteral("l"),
                                   QStringLiteral("kg"),
                                   QStringLiteral("W"),
                                   QStringLiteral("st"),
                                   QString()};
    std::mt19937 random(seed); // NOLINT: the same records in every run
    const auto below = [&random](quint32 limit) { return static_cast<quint32>(random() % limit); };
    const auto oneOf = [&below](const QStringList& list) {
        return list[static_cast<qsizetype>(below(static_cast<quint32>(list.size())))];
    };
    Records records;
    for (quint32 i = 0; i < count; ++i) {
        matching::RecordSource made;
        QString text = oneOf(things) + u' ' + oneOf(properties);
        if (below(3) > 0)
            text += QStringLiteral(" M%1x%2").arg(4 + below(8)).arg(10 * (1 + below(9)));
        if (below(3) > 0)
            text += QStringLiteral(" %1 %2").arg(1 + below(60)).arg(oneOf(units));
        made.texts.append(text);
        if (below(4) == 0)
            made.texts.append(oneOf(things) + QStringLiteral(" type ") + QString::number(below(900)));
        if (below(2) == 0)
            made.codes.append(QStringLiteral("AX-%1").arg(10000 + below(90000)));
        if (below(2) == 0)
            made.price = 1 + below(10000) / 100.0;
        records.push_back(std::move(made));
    }
    return records;
}

/// The texts of \a records as somebody would write them on an order: a letter left out, a word cut short, words
/// swapped.
inline QStringList writtenOtherwise(const Records& records, quint32 seed)
{
    std::mt19937 random(seed); // NOLINT: the same texts in every run
    QStringList texts;
    for (const matching::RecordSource& made : records) {
        QStringList words = made.texts.first().split(u' ', Qt::SkipEmptyParts);
        const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(words.size()));
        switch (random() % 4) {
        case 0:
            if (words[at].size() > 5)
                words[at].remove(words[at].size() / 2, 1);
            break;
        case 1:
            if (words[at].size() > 7)
                words[at] = words[at].left(5) + u'.';
            break;
        case 2:
            words.move(at, 0);
            break;
        default:
            words.removeAt(at);
            break;
        }
        texts.append(words.join(u' '));
    }
    return texts;
}

} // namespace op::test
