// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
#include "core/services/wording/Translations.h"
#include "core/services/wording/Wording.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace op;
using namespace op::services;

namespace {

/// One entry of a catalogue (Qt's TS format).
struct Entry
{
    QString source;
    QString type; ///< empty when done; "unfinished", "vanished", "obsolete"
    QStringList forms;
    bool isPlural = false;
};

/// By context, comment and source text: what makes an entry one.
using Catalogue = QMap<QString, Entry>;

Entry readMessage(QXmlStreamReader& xml, QString& comment)
{
    Entry entry;
    entry.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!entry.isPlural)
                entry.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

Catalogue readCatalogue(const QString& path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            QString comment;
            const Entry entry = readMessage(xml, comment);
            catalogue.insert(QStringList{context, comment, entry.source}.join(u'|'), entry);
        }
    }
    return xml.hasError() ? Catalogue() : catalogue;
}

/// The places %1 ... %9 and %n of \a text, sorted.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?[0-9]+|L?n)"));
    QStringList places;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        places.append(matches.next().captured());
    places.sort();
    return places;
}

QString edgeOf(const QString& text, bool atEnd)
{
    QString spaces;
    for (qsizetype i = 0; i < text.size() && text[atEnd ? text.size() - 1 - i : i].isSpace(); ++i)
        spaces += text[atEnd ? text.size() - 1 - i : i];
    return spaces;
}

/// Says what is wrong with \a entry; empty when nothing is.
QString problemOf(const Entry& entry)
{
    if (!entry.type.isEmpty())
        return entry.type;
    if (entry.forms.size() != (entry.isPlural ? 2 : 1))
        return QStringLiteral("%1 forms").arg(entry.forms.size());
    for (const QString& form : entry.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (placesOf(form) != placesOf(entry.source))
            return QStringLiteral("other places: ") + form;
        if (edgeOf(form, false) != edgeOf(entry.source, false) || edgeOf(form, true) != edgeOf(entry.source, true))
            return QStringLiteral("other spaces at the edge: \"%1\"").arg(form);
        if (entry.source.endsWith(u'.') && !form.endsWith(u'.'))
            return QStringLiteral("no full stop: ") + form;
    }
    return {};
}

QString sourceFolder()
{
    return qEnvironmentVariable("ORDERPILOT_SOURCE");
}

QString catalogueFile(const QString& language)
{
    return QStringLiteral("translations/orderpilot_%1.ts").arg(language);
}

const QStringList& expectedLanguages()
{
    static const QStringList names{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr"),
                                   QStringLiteral("nl")};
    return names;
}

QList<review::ReviewState> allStates()
{
    QList<review::ReviewState> states;
    for (int number = 0; number <= static_cast<int>(review::ReviewState::Duplicate); ++number)
        states.append(static_cast<review::ReviewState>(number));
    return states;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { wording::installTranslations(QStringLiteral("en")); }

    void everyLanguageIsInTheProgram() { QCOMPARE(wording::languages(), expectedLanguages()); }

    void everyEntryIsDone_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : expectedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyEntryIsDone()
    {
        QFETCH(QString, language);
        const Catalogue catalogue = readCatalogue(sourceFolder() + u'/' + catalogueFile(language));
        QVERIFY(catalogue.size() > (language == QLatin1String("en") ? 5 : 300));
        QStringList problems;
        for (const Entry& entry : catalogue) {
            const QString problem = problemOf(entry);
            if (!problem.isEmpty())
                problems.append(QStringLiteral("\"%1\": %2").arg(entry.source, problem));
            if (language == QLatin1String("en") && !entry.isPlural)
                problems.append(QStringLiteral("\"%1\" has no plural and stays as it is").arg(entry.source));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void problemsAreSeen_data()
    {
        QTest::addColumn<Entry>("entry");
        const QString source = QStringLiteral("  Line %1 of %2.");
        const auto simple = [&source](const QString& form) { return Entry{source, {}, {form}, false}; };
        QTest::newRow("unfinished") << Entry{source, QStringLiteral("unfinished"), {source}, false};
        QTest::newRow("vanished") << Entry{source, QStringLiteral("vanished"), {source}, false};
        QTest::newRow("no form") << Entry{source, {}, {}, false};
        QTest::newRow("empty") << simple(QString());
        QTest::newRow("place lost") << simple(QStringLiteral("  Regel %1."));
        QTest::newRow("place twice") << simple(QStringLiteral("  Regel %1 %1."));
        QTest::newRow("place invented") << simple(QStringLiteral("  Regel %1 van %2 %3."));
        QTest::newRow("not indented") << simple(QStringLiteral("Regel %1 van %2."));
        QTest::newRow("no full stop") << simple(QStringLiteral("  Regel %1 van %2"));
        QTest::newRow("one plural form") << Entry{QStringLiteral("%n open"), {}, {QStringLiteral("%n open")}, true};
        QTest::newRow("plural without number")
            << Entry{QStringLiteral("%n open"), {}, {QStringLiteral("een"), QStringLiteral("%n open")}, true};
    }

    void problemsAreSeen()
    {
        QFETCH(Entry, entry);
        QVERIFY(!problemOf(entry).isEmpty());
    }

    void cataloguesAgreeWithTheSources()
    {
        const QString tool =
            QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
        if (tool.isEmpty())
            QSKIP("lupdate is not installed (Debian package qt6-l10n-tools)");
        QTemporaryDir folder;
        for (const QString& language : expectedLanguages()) {
            const QString fresh = folder.filePath(language + QStringLiteral(".ts"));
            QVERIFY(QFile::copy(sourceFolder() + u'/' + catalogueFile(language), fresh));
            QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                                  QStringLiteral("-source-language"), QStringLiteral("en")};
            if (language == QLatin1String("en"))
                arguments.append(QStringLiteral("-pluralonly"));
            arguments +=
                {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-ts"), fresh};
            QProcess process;
            process.setWorkingDirectory(sourceFolder());
            process.start(tool, arguments);
            QVERIFY(process.waitForFinished(100'000));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

            QStringList apart;
            const Catalogue updated = readCatalogue(fresh);
            QVERIFY(!updated.isEmpty());
            for (const Entry& entry : updated)
                if (!entry.type.isEmpty())
                    apart.append(QStringLiteral("%1: \"%2\" is %3").arg(language, entry.source, entry.type));
            QVERIFY2(apart.isEmpty(),
                     qPrintable(apart.join(u'\n')
                                + QStringLiteral("\nBuild the target update_translations, then translate.")));
            QCOMPARE(updated.keys(), readCatalogue(sourceFolder() + u'/' + catalogueFile(language)).keys());
        }
    }

    void statesAreWordedInTheLanguage()
    {
        const QStringList english = stateTexts();
        QCOMPARE(english.first(), QStringLiteral("received"));
        const QStringList words = stateNames();
        for (const QString& language : expectedLanguages()) {
            if (language == QLatin1String("en"))
                continue;
            wording::installTranslations(language);
            const QStringList texts = stateTexts();
            QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
            for (qsizetype i = 0; i < texts.size(); ++i)
                // "in Odoo" is Dutch and German as well
                QVERIFY2(texts[i] != english[i] || texts[i] == QLatin1String("in Odoo"), qPrintable(texts[i]));
            QCOMPARE(stateNames(), words);
        }
        wording::installTranslations(QStringLiteral("en"));
        QCOMPARE(stateTexts(), english);
    }

    void classesInNamespacesFindTheirTexts()
    {
        // tr() of a class asks with the name moc knows, which the catalogues leave the namespaces out of
        const char* source = "Filter by vendor, number, reference or file name";
        for (const auto& language : {QStringLiteral("nl"), QStringLiteral("de"), QStringLiteral("fr")}) {
            wording::installTranslations(language);
            const QString text = QCoreApplication::translate("op::ui::QueueView", source);
            QVERIFY2(text != QLatin1String(source), qPrintable(language));
            QCOMPARE(text, QCoreApplication::translate("QueueView", source));
        }
    }

    void tablesBuiltOnceFollowTheLanguage()
    {
        const QString path = QStringLiteral("lines[0].unitPrice");
        QCOMPARE(wording::fieldText(path), QStringLiteral("line 1, unit price"));
        wording::installTranslations(QStringLiteral("nl"));
        QCOMPARE(wording::fieldText(path), QStringLiteral("regel 1, eenheidsprijs"));
        QCOMPARE(wording::ruleText(QStringLiteral("barcode")), QStringLiteral("op barcode"));
        wording::installTranslations(QStringLiteral("fr"));
        QCOMPARE(wording::fieldText(path), QStringLiteral("ligne 1, prix unitaire"));
    }

    void argumentsStayWhatTheyAre()
    {
        wording::installTranslations(QStringLiteral("de"));
        const QString text = wording::errorText(
            Error(ErrorCode::OdooMissingField, {QStringLiteral("purchase.order"), QStringLiteral("%1 vendor")}));
        QVERIFY2(text.contains(QStringLiteral("purchase.order")) && text.contains(QStringLiteral("%1 vendor")),
                 qPrintable(text));
    }

    void namesAmongTheArgumentsAreWorded()
    {
        using extraction::FindingCode;
        const QStringList arguments{matching::featureName(matching::Feature::VatNumber), QStringLiteral("A"),
                                    matching::featureName(matching::Feature::Iban), QStringLiteral("barcode")};
        const auto textOf = [&arguments](FindingCode code) {
            return wording::findingText({code, extraction::Severity::Blocking, {}, arguments});
        };
        wording::installTranslations(QStringLiteral("nl"));
        const QString vendor = textOf(FindingCode::VendorContradiction);
        QVERIFY2(vendor.contains(QStringLiteral("btw-nummer wijst op A, IBAN wijst op barcode")), qPrintable(vendor));
        const QString product = textOf(FindingCode::ProductContradiction);
        QVERIFY2(product.contains(QStringLiteral("btw-nummer")) && product.contains(QStringLiteral("A"))
                     && product.contains(arguments[2]),
                 qPrintable(product));
        const QString conflict =
            wording::errorText(Error(ErrorCode::Conflict, {review::stateName(review::ReviewState::OnHold)}));
        QCOMPARE(conflict, QStringLiteral("Dit kan nu niet: status van het dossier: in de wacht."));
    }

    void pluralFormsAreTaken()
    {
        const auto open = [](int count) {
            return QCoreApplication::translate("CommandLine", "%n open", nullptr, count);
        };
        const auto found = [](int count) {
            return QCoreApplication::translate("CommandLine", "%n new cross-reference(s).", nullptr, count);
        };
        wording::installTranslations(QStringLiteral("en"));
        QCOMPARE(found(1), QStringLiteral("1 new cross-reference."));
        QCOMPARE(found(0), QStringLiteral("0 new cross-references."));
        wording::installTranslations(QStringLiteral("nl"));
        QCOMPARE(found(2), QStringLiteral("2 nieuwe kruisverwijzingen."));
        wording::installTranslations(QStringLiteral("fr"));
        QCOMPARE(open(0), QStringLiteral("0 point ouvert"));
        QCOMPARE(open(2), QStringLiteral("2 points ouverts"));
    }

    void languagesAreFoundByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("plain") << "nl"
                               << "nl";
        QTest::newRow("with country") << "nl_BE"
                                      << "nl";
        QTest::newRow("with a dash") << "de-AT"
                                     << "de";
        QTest::newRow("English of Britain") << "en_GB"
                                            << "en";
        QTest::newRow("none of ours") << "es"
                                      << "";
        QTest::newRow("no language") << "xx"
                                     << "";
        QTest::newRow("C") << "C"
                           << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void languagesAreFoundByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QCOMPARE(wording::languageNamed(name), language);
    }

    void aLocaleWithoutCatalogueIsEnglish()
    {
        QCOMPARE(wording::languageFor(QLocale(QStringLiteral("fr_CA"))), QStringLiteral("fr"));
        QCOMPARE(wording::languageFor(QLocale(QStringLiteral("es_ES"))), QStringLiteral("en"));
        QCOMPARE(wording::languageFor(QLocale::c()), QStringLiteral("en"));
    }

private:
    static QStringList stateTexts()
    {
        QStringList texts;
        for (const review::ReviewState state : allStates())
            texts.append(wording::stateText(state));
        return texts;
    }

    /// The words of `--json` and of the database.
    static QStringList stateNames()
    {
        QStringList names;
        for (const review::ReviewState state : allStates())
            names.append(review::stateName(state));
        return names;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
