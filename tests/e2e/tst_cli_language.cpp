// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_base
// NEEDS: orderpilot-cli orderpilot-reader
#include "tests/support/CliRun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using op::test::CliRun;

namespace {

/// Takes the members called "text" out of \a value, at every depth, and appends them to \a texts.
QJsonValue withoutTexts(const QJsonValue& value, QStringList& texts)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto& one : value.toArray())
            array.append(withoutTexts(one, texts));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.key() == QLatin1String("text"))
            texts.append(member->toString());
        else
            object.insert(member.key(), withoutTexts(*member, texts));
    }
    return object;
}

} // namespace

/// The language of the command line, on the program itself.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString order = op::test::dataFile(QStringLiteral("ubl/order-full.xml"));
        QVERIFY(QFile::exists(order));
        // port 9 of the own machine: nothing answers there
        const CliRun added =
            run({QStringLiteral("connection"), QStringLiteral("add"), QStringLiteral("main"), QStringLiteral("--url"),
                 QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--database"), QStringLiteral("d"),
                 QStringLiteral("--user"), QStringLiteral("u")});
        QVERIFY2(added.status == 0, added.err.constData());
        const CliRun taken = run({QStringLiteral("intake"), order});
        QVERIFY2(taken.out.contains("case 1"), taken.err.constData());
    }

    void jsonDiffersInTextsOnly_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("hasTexts");
        const QStringList missing{QStringLiteral("intake"), m_folder.filePath(QStringLiteral("missing.xml"))};
        QTest::newRow("a case with findings") << QStringList{QStringLiteral("show"), QStringLiteral("1")} << true;
        QTest::newRow("an error") << missing << true;
        QTest::newRow("steps of a test") << QStringList{QStringLiteral("connection"), QStringLiteral("test")} << true;
        QTest::newRow("queue") << QStringList{QStringLiteral("queue")} << false;
        QTest::newRow("history") << QStringList{QStringLiteral("history"), QStringLiteral("1")} << false;
        QTest::newRow("settings") << QStringList{QStringLiteral("settings"), QStringLiteral("show")} << false;
    }

    void jsonDiffersInTextsOnly()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, hasTexts);
        arguments.append(QStringLiteral("--json"));
        QStringList englishTexts;
        const QJsonValue english = json(arguments, QStringLiteral("en"), englishTexts);
        QVERIFY(!english.toObject().isEmpty());
        QCOMPARE(!englishTexts.isEmpty(), hasTexts);
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("de"), QStringLiteral("fr")}) {
            QStringList texts;
            QCOMPARE(json(arguments, language, texts), english);
            QCOMPARE(texts.size(), englishTexts.size());
            for (qsizetype i = 0; i < texts.size(); ++i)
                QVERIFY2(texts[i] != englishTexts[i], qPrintable(language + QStringLiteral(": ") + texts[i]));
        }
    }

    void peopleReadTheirLanguage()
    {
        const QStringList queue{QStringLiteral("queue")};
        QVERIFY(run(queue, QStringLiteral("en")).out.contains(" received "));
        QVERIFY(run(queue, QStringLiteral("nl")).out.contains(" ontvangen "));
        QVERIFY(run(queue, QStringLiteral("de")).out.contains(" eingegangen "));
        QVERIFY(run(queue, QStringLiteral("fr")).out.contains(QStringLiteral(" reçu ").toUtf8()));
    }

    void theSystemsLanguageIsTaken()
    {
        const QStringList help{QStringLiteral("help")};
        m_system = QStringLiteral("nl_BE.UTF-8");
        const CliRun dutch = run(help);
        const CliRun german = run(help, QStringLiteral("de"));
        m_system = QStringLiteral("es_ES.UTF-8");
        const CliRun spanish = run(help);
        m_system.clear();
        QCOMPARE(dutch.status, 0);
        // the summaries of the commands are made after the language is chosen
        QVERIFY2(dutch.err.startsWith("Gebruik:") && dutch.err.contains("De dossiers tonen."), dutch.err.constData());
        QVERIFY2(german.err.startsWith("Aufruf:"), german.err.constData());
        QVERIFY2(spanish.err.startsWith("Usage:"), spanish.err.constData());
    }

    void anUnknownLanguageIsAMistakeOfUse()
    {
        const CliRun unknown = run({QStringLiteral("queue")}, QStringLiteral("xx"));
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("de, en, fr, nl"), unknown.err.constData());
        QVERIFY(unknown.out.isEmpty());
    }

private:
    CliRun run(QStringList arguments, const QString& language = {})
    {
        if (!language.isEmpty())
            arguments += {QStringLiteral("--language"), language};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ORDERPILOT_WORKSPACE"), m_folder.filePath(QStringLiteral("workspace")));
        environment.insert(QStringLiteral("ORDERPILOT_SECRET"), QStringLiteral("none"));
        if (!m_system.isEmpty()) {
            for (const QString& name :
                 {QStringLiteral("LC_ALL"), QStringLiteral("LC_MESSAGES"), QStringLiteral("LANGUAGE")})
                environment.remove(name);
            environment.insert(QStringLiteral("LANG"), m_system);
        }
        return op::test::runCli(arguments, environment);
    }

    QJsonValue json(const QStringList& arguments, const QString& language, QStringList& texts)
    {
        return withoutTexts(run(arguments, language).json(), texts);
    }

    QTemporaryDir m_folder;
    QString m_system;
};

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_cli_language.moc"
