// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Identifiers.h"
#include "core/base/TextFold.h"

#include <QTest>

using namespace op;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vatIsBroughtToOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, const QString& country, const QString& expected) {
            QTest::newRow(qPrintable(text + u'|' + country)) << text << country << expected;
        };
        row(QStringLiteral("NL123456782B90"), {}, QStringLiteral("NL123456782B90"));
        row(QStringLiteral("nl 1234.567.82.B90"), {}, QStringLiteral("NL123456782B90"));
        row(QStringLiteral("NL-123456782-B90"), {}, QStringLiteral("NL123456782B90"));
        row(QStringLiteral("123456782B90"), {}, QStringLiteral("123456782B90"));
        row(QStringLiteral("123456782B90"), QStringLiteral("NL"), QStringLiteral("NL123456782B90"));
        row(QStringLiteral("BTW NL123456782B90"), {}, QStringLiteral("NL123456782B90"));
        row(QStringLiteral("BE 471.320.822"), {}, QStringLiteral("BE0471320822"));
        row(QStringLiteral("BE0471.320.822"), {}, QStringLiteral("BE0471320822"));
        row(QStringLiteral("NO974650002MVA"), {}, QStringLiteral("NO974650002"));
        row(QStringLiteral("974 650 002 MVA"), QStringLiteral("NO"), QStringLiteral("NO974650002"));
        row(QStringLiteral("CHE-123.456.789 MWST"), {}, QStringLiteral("CHE123456789"));
        row(QStringLiteral("GR123456789"), {}, QStringLiteral("EL123456789"));
        row(QStringLiteral("EL123456789"), {}, QStringLiteral("EL123456789"));
        row(QStringLiteral("ATU12345675"), {}, QStringLiteral("ATU12345675"));
        row(QStringLiteral("ESB12345678"), {}, QStringLiteral("ESB12345678"));
        row(QStringLiteral("DE811234508"), QStringLiteral("NL"), QStringLiteral("DE811234508"));
        row(QStringLiteral("/"), {}, {});
        row(QStringLiteral("onbekend"), {}, {});
        row({}, QStringLiteral("NL"), {});
        row(QStringLiteral("12"), {}, {});
    }

    void vatIsBroughtToOneForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, expected);
        QCOMPARE(normalizedVat(text, country), expected);
    }

    void vatsCompareWithAndWithoutPrefix()
    {
        const auto same = [](const QString& a, const QString& b) { return isSameVat(parseVat(a), parseVat(b)); };
        QVERIFY(same(QStringLiteral("NL823170007B16"), QStringLiteral("823170007.B16")));
        QVERIFY(same(QStringLiteral("be471320822"), QStringLiteral("BE0471320822")));
        QVERIFY(!same(QStringLiteral("DE811234508"), QStringLiteral("FR811234508")));
        QVERIFY(!same(QStringLiteral("DE811234508"), QStringLiteral("DE811234509")));
        QVERIFY(!same(QStringLiteral("/"), QStringLiteral("/")));
        QVERIFY(!same({}, {}));
    }

    void vatCheckDigits_data()
    {
        QTest::addColumn<QString>("vat");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* vat, CheckDigits expected) {
            QTest::newRow(vat) << QString::fromLatin1(vat) << static_cast<int>(expected);
        };
        row("NL811350009B01", CheckDigits::Right); // 11-test
        row("NL123456782B90", CheckDigits::Right);
        row("NL000099998B57", CheckDigits::Right); // mod 97, published example of the new numbers
        row("NL123456783B90", CheckDigits::Wrong);
        row("NL12345678B90", CheckDigits::Wrong);
        row("DE136695976", CheckDigits::Right);
        row("DE136695977", CheckDigits::Wrong);
        row("BE0471320822", CheckDigits::Right);
        row("BE0471320823", CheckDigits::Wrong);
        row("FR40303265045", CheckDigits::Right);
        row("FR41303265045", CheckDigits::Wrong);
        row("FRK7399859412", CheckDigits::NotKnown);
        row("ATU13585627", CheckDigits::Right);
        row("ATU13585626", CheckDigits::Wrong);
        row("LU15027442", CheckDigits::Right);
        row("LU15027443", CheckDigits::Wrong);
        row("PL5260001246", CheckDigits::NotKnown);
    }

    void vatCheckDigits()
    {
        QFETCH(QString, vat);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(op::vatCheckDigits(parseVat(vat))), expected);
    }

    void registerNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, const QString& expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(QStringLiteral("24310087"), QStringLiteral("24310087"));
        row(QStringLiteral("KvK 53412876"), QStringLiteral("53412876"));
        row(QStringLiteral("KVK: 51.876.432"), QStringLiteral("51876432"));
        row(QStringLiteral("05081234"), QStringLiteral("5081234")); // a spreadsheet eats the zero: compare without
        row(QStringLiteral("HRB 70412"), QStringLiteral("HRB70412"));
        row(QStringLiteral("Amtsgericht Köln, HRB 70412"), QStringLiteral("HRB70412"));
        row(QStringLiteral("HRA 70412"), QStringLiteral("HRA70412"));
        row(QStringLiteral("0471.320.822"), QStringLiteral("471320822"));
        row(QStringLiteral("RCS Paris 552 100 554"), QStringLiteral("552100554"));
        row(QStringLiteral("552 100 554 00021"), QStringLiteral("552100554")); // SIRET -> SIREN
        row(QStringLiteral("GLF-778"), {});
        row(QStringLiteral("/"), {});
        row({}, {});
    }

    void registerNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(normalizedRegisterNumber(text), expected);
    }

    void ibans()
    {
        QCOMPARE(normalizedIban(u"NL56 INGB 0006 5400 13"), QStringLiteral("NL56INGB0006540013"));
        QCOMPARE(normalizedIban(u"IBAN: nl56ingb0006540013"), QStringLiteral("NL56INGB0006540013"));
        QVERIFY(isIban(u"NL91 ABNA 0417 1643 00"));
        QVERIFY(isIban(u"DE89370400440532013000"));
        QVERIFY(!isIban(u"NL92 ABNA 0417 1643 00"));
        QVERIFY(!isIban(u"123456789012345"));
        QCOMPARE(normalizedIban(u"12.34.56.789"), QStringLiteral("123456789"));
        QCOMPARE(normalizedIban(u"n/a"), QString());
    }

    void glnsAndBarcodes()
    {
        QCOMPARE(normalizedGln(u"8719000200014"), QStringLiteral("8719000200014"));
        QCOMPARE(normalizedGln(u"87 19000 20001 4"), QStringLiteral("8719000200014"));
        QCOMPARE(normalizedGln(u"87190002000145"), QString());
        // one article, four ways to print its number
        QCOMPARE(normalizedBarcode(u"012345678905"), normalizedBarcode(u"0012345678905"));
        QCOMPARE(normalizedBarcode(u"00012345678905"), normalizedBarcode(u"012345678905"));
        QCOMPARE(normalizedBarcode(u"871-9000110-016"), normalizedBarcode(u"8719000110016"));
        QCOMPARE(normalizedBarcode(u" 8719000110016 "), QStringLiteral("08719000110016"));
        // a pack is another thing than what is in it
        QVERIFY(normalizedBarcode(u"18719000190015") != normalizedBarcode(u"8719000190018"));
        QCOMPARE(normalizedBarcode(u"ab-12 3"), QStringLiteral("AB-123"));
        QCOMPARE(normalizedBarcode(u""), QString());
    }

    void itemCodes()
    {
        QCOMPARE(normalizedItemCode(u" vd-840z "), QStringLiteral("VD-840Z"));
        QCOMPARE(normalizedItemCode(u"VD\u2013840 Z"), QStringLiteral("VD-840Z"));
        QVERIFY(normalizedItemCode(u"A-10.0") != normalizedItemCode(u"A-100"));
        QCOMPARE(looseItemCode(u"A-10.0"), looseItemCode(u"a100"));
        QCOMPARE(looseItemCode(u"000123"), QStringLiteral("123"));
        QCOMPARE(looseItemCode(u"0"), QStringLiteral("0"));
    }

    void mailAddresses()
    {
        QCOMPARE(emailAddresses(u"A <a@x.nl>, B@x.nl;c@y.nl"),
                 QStringList({QStringLiteral("a@x.nl"), QStringLiteral("b@x.nl"), QStringLiteral("c@y.nl")}));
        QCOMPARE(emailAddresses(u"a@x.nl a@X.NL"), QStringList{QStringLiteral("a@x.nl")});
        QCOMPARE(emailAddresses(u"\"O'Neil\" <o'neil+po@mail.example.co.uk>."),
                 QStringList{QStringLiteral("o'neil+po@mail.example.co.uk")});
        QVERIFY(emailAddresses(u"no address @ all").isEmpty());
        QVERIFY(emailAddresses(u"@x.nl").isEmpty());
        QVERIFY(emailAddresses(u"a@localhost").isEmpty());
        QCOMPARE(emailDomainOf(u"Verkoop <verkoop@DeVecht-Staal.example>"), QStringLiteral("devecht-staal.example"));
        QCOMPARE(emailDomainOf(u"niemand"), QString());
    }

    void publicHosts()
    {
        for (const char16_t* host :
             {u"gmail.com", u"GMAIL.com", u"outlook.fr", u"hotmail.co.uk", u"gmx.net", u"ziggo.nl", u"t-online.de",
              u"orange.fr", u"telenet.be", u"yahoo.com.au", u"live.nl"})
            QVERIFY2(isPublicMailHost(QStringView(host)), qPrintable(QString(QStringView(host).toString())));
        for (const char16_t* host : {u"kramer-elektro.example", u"live.company.nl", u"outlook.vandijk.nl", u"gmail",
                                     u"", u"notgmail.com", u"gmail.com.evil.example"})
            QVERIFY2(!isPublicMailHost(QStringView(host)), qPrintable(QString(QStringView(host).toString())));
    }

    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << "Zeskantbout M8"
                              << "zeskantbout m8";
        QTest::newRow("accents") << QStringLiteral("Pièces détachées") << "pieces detachees";
        QTest::newRow("decomposed") << QStringLiteral("Mu\u0308ller") << "muller";
        QTest::newRow("sharp s") << QStringLiteral("Süßwaren GROẞ") << "susswaren gross";
        QTest::newRow("oe") << QStringLiteral("Œuvre") << "oeuvre";
        QTest::newRow("nordic") << QStringLiteral("Åse Ødegård Æble") << "ase odegard aeble";
        QTest::newRow("ij") << QStringLiteral("\u0132sland b\u0133") << "ijsland bij";
        QTest::newRow("square") << QStringLiteral("3×1,5 mm²") << "3x1,5 mm2";
        QTest::newRow("no-break space") << QStringLiteral("1\u00a0000\u202f5") << "1 000 5";
        QTest::newRow("dashes") << QStringLiteral("a–b—c") << "a-b-c";
        QTest::newRow("full width") << QStringLiteral("Ｍ８") << "m8";
        QTest::newRow("dotted I") << QStringLiteral("İzmir ısı") << "izmir isi";
        QTest::newRow("half") << QStringLiteral("½\"") << "1/2\"";
        QTest::newRow("empty") << QString() << "";
    }

    void folding()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldedText(text), folded);
        QCOMPARE(foldedText(folded), folded); // folding twice changes nothing
    }

    void umlautsTwoWays()
    {
        QCOMPARE(foldedTextWithUmlauts(u"Müller & Söhne"), QStringLiteral("mueller & soehne"));
        QCOMPARE(foldedTextWithUmlauts(u"Mu\u0308ller"), QStringLiteral("mueller"));
        QCOMPARE(foldedTextWithUmlauts(u"Citroën"), QStringLiteral("citroen"));
    }

    void words()
    {
        QCOMPARE(foldedWords(u"Kabel, 3x1,5 mm² (YMvK)"),
                 QStringList({QStringLiteral("kabel"), QStringLiteral("3x1"), QStringLiteral("5"),
                              QStringLiteral("mm2"), QStringLiteral("ymvk")}));
        QCOMPARE(foldedKey(u"  Müller&Söhne -- GmbH. "), QStringLiteral("muller sohne gmbh"));
        QVERIFY(foldedWords(u" -- ").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
