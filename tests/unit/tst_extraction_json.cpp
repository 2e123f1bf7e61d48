// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_extraction op_documents
#include "core/extraction/FieldPaths.h"
#include "core/extraction/ReadMessage.h"

#include <QJsonArray>
#include <QtTest>

#include <limits>

using namespace op;
using namespace op::extraction;

// Names of codes, the lossless form, the extract form and the message.
class ExtractionJsonTest : public QObject
{
    Q_OBJECT

private:
    // Fills every field of \a order with a value of its own, so that no member can be forgotten or swapped.
    struct Filler
    {
        int count = 0;

        void operator()(const QString& path, TextField& field) { fill(field, path + QStringLiteral(" ä\n")); }
        void operator()(const QString&, DecimalField& field) { fill(field, Decimal(count * 10 + 50, 2)); }
        void operator()(const QString&, DateField& field) { fill(field, QDate(2024, 1, 1).addDays(count)); }

        template <class T>
        void fill(ExtractedField<T>& field, T value)
        {
            ++count;
            field.value = value;
            field.raw = QStringLiteral("raw %1").arg(count);
            field.place = {QStringLiteral("/a[%1]").arg(count), count, count + 1, count % 3, 0.1 * count, 2, 3, 4};
            if (field.place.page == 0)
                field.place.x = field.place.y = field.place.width = field.place.height = 0;
            field.confidence = 1.0 / (count + 1);
            field.origin = static_cast<FieldOrigin>(count % 4);
        }
    };

    static IncomingOrder fullOrder()
    {
        IncomingOrder order;
        order.documentType = DocumentType::OrderResponse;
        order.buyer.emplace();
        order.seller.emplace();
        order.deliverTo.emplace();
        order.lines.resize(3);
        order.lines[1].substitute.emplace();
        order.headerCharges.resize(2);
        order.headerCharges[1].isCharge = false;
        visitFields(order, Filler());
        order.lines[2] = {};
        order.lines[2].substitute.emplace();
        order.lines[2].quantity.raw = QStringLiteral("1,5"); // not understood: raw without value
        order.lines[0].notes = {QStringLiteral("fragile")};
        order.lines[0].extras = {{QStringLiteral("priceUnit"), QStringLiteral("KGM")}};
        order.buyer->ids = {{QStringLiteral("0088"), QStringLiteral("1")}, {QString(), QStringLiteral("2")}};
        order.notes = {QStringLiteral("one"), QStringLiteral("two")};
        order.extras = {{QStringLiteral("messageVersion"), QStringLiteral("D:96A:UN")}};
        return order;
    }

    static ReadResult fullResult()
    {
        ReadResult result;
        result.kind = QStringLiteral("orderResponse");
        result.format = QStringLiteral("ubl-2.1");
        result.mediaType = QStringLiteral("application/xml");
        result.orders = {fullOrder(), IncomingOrder()};
        result.findings = {{FindingCode::DateOrder,
                            Severity::Blocking,
                            QStringLiteral("deliveryTo"),
                            {QStringLiteral("a"), QString()}}};
        result.arithmeticWarnings = {QStringLiteral("line 1: odd")};
        result.mail = QJsonObject{{QStringLiteral("from"), QStringLiteral("a@b.example")}};
        return result;
    }

private Q_SLOTS:
    void findingCodesHaveOneName()
    {
        QSet<QString> names;
        int count = 0;
        for (; !findingCodeName(static_cast<FindingCode>(count)).isEmpty(); ++count) {
            const auto code = static_cast<FindingCode>(count);
            names.insert(findingCodeName(code));
            QCOMPARE(findingCodeFromName(findingCodeName(code)), std::optional(code));
        }
        QCOMPARE(names.size(), count);
        QVERIFY(names.contains(QStringLiteral("readBackDiffers")));
        QVERIFY(!findingCodeFromName(u"nonsense"));
    }

    void lossless()
    {
        const ReadResult result = fullResult();
        const auto back = readResultFromJson(toJson(result));
        QVERIFY(back.has_value());
        for (qsizetype i = 0; i < result.orders.size(); ++i) {
            const IncomingOrder& expected = result.orders[i];
            const IncomingOrder& found = back->orders[i];
            QVERIFY(found.lines == expected.lines);
            QVERIFY(found.buyer == expected.buyer && found.seller == expected.seller);
            QVERIFY(found.totals == expected.totals);
            QVERIFY(found.headerCharges == expected.headerCharges);
            QVERIFY(found == expected);
        }
        QVERIFY(*back == result);
    }

    void refusesBadJson()
    {
        QJsonObject json = toJson(fullResult());
        json.insert(QStringLiteral("schema"), QStringLiteral("orderpilot.read/2"));
        QVERIFY(!readResultFromJson(json));

        QJsonObject order = toJson(fullOrder());
        order.insert(QStringLiteral("issueDate"), QJsonObject{{QStringLiteral("value"), QStringLiteral("yesterday")}});
        const auto bad = incomingOrderFromJson(order);
        QVERIFY(!bad);
        QCOMPARE(bad.error().arguments, QStringList{QStringLiteral("issueDate")});
        QVERIFY(!incomingOrderFromJson(QJsonObject()));
        QVERIFY(!findingFromJson({{QStringLiteral("code"), QStringLiteral("noLines")}}));
    }

    void extractForm()
    {
        const QJsonObject entry = toExtractJson(QStringLiteral("a.xml"), fullResult());
        QCOMPARE(entry.value(QStringLiteral("file")).toString(), QStringLiteral("a.xml"));
        const QJsonObject order = entry.value(QStringLiteral("orders")).toArray().at(0).toObject();
        const QJsonObject line = order.value(QStringLiteral("lines")).toArray().at(1).toObject();
        QVERIFY(line.value(QStringLiteral("quantity")).isString());
        QVERIFY(!line.contains(QStringLiteral("backOrderQuantity")));
        QCOMPARE(
            line.value(QStringLiteral("substitute")).toObject().keys(),
            (QStringList{QStringLiteral("description"), QStringLiteral("gtin"), QStringLiteral("supplierItemCode")}));
        QVERIFY(order.value(QStringLiteral("fields")).toObject().contains(QStringLiteral("lines[1].substitute.gtin")));
        QCOMPARE(order.value(QStringLiteral("messageVersion")).toString(), QStringLiteral("D:96A:UN"));

        // The schema's members are there even when nothing was read.
        const QJsonObject empty = entry.value(QStringLiteral("orders")).toArray().at(1).toObject();
        const QStringList members{
            QStringLiteral("buyer"),          QStringLiteral("currency"),     QStringLiteral("customerReference"),
            QStringLiteral("deliverTo"),      QStringLiteral("deliveryFrom"), QStringLiteral("deliveryTo"),
            QStringLiteral("documentNumber"), QStringLiteral("documentType"), QStringLiteral("fields"),
            QStringLiteral("issueDate"),      QStringLiteral("lines"),        QStringLiteral("notes"),
            QStringLiteral("orderNumber"),    QStringLiteral("responseCode"), QStringLiteral("seller"),
            QStringLiteral("totals")};
        QCOMPARE(empty.keys(), members);
        QVERIFY(empty.value(QStringLiteral("buyer")).isNull());
    }

    void messageRoundTrip()
    {
        const ReadMessage good{fullResult(), {{QStringLiteral("seccomp"), QStringLiteral("on")}}};
        const auto decoded = decodeReadMessage(encode(good));
        QVERIFY(decoded.has_value());
        QVERIFY(*decoded->outcome == *good.outcome);
        QCOMPARE(decoded->sandbox, good.sandbox);

        const ReadMessage bad{
            failure(ErrorCode::DocumentMalformed, {QString(), QStringLiteral("line 1")}, QStringLiteral("d")), {}};
        const auto decodedError = decodeReadMessage(encode(bad));
        QVERIFY(decodedError && !decodedError->outcome);
        QCOMPARE(decodedError->outcome.error().code, ErrorCode::DocumentMalformed);
        QCOMPARE(decodedError->outcome.error().arguments, bad.outcome.error().arguments);
        QCOMPARE(decodedError->outcome.error().detail, QStringLiteral("d"));
    }

    void brokenMessages_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const QByteArray good = encode({fullResult(), {}});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("magic") << "XXXX" + good.mid(4);
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("more") << good + "x";
        QTest::newRow("no json") << QByteArray("OPR1\0\0\0\1{", 9);
        QTest::newRow("other schema") << QByteArray("OPR1\0\0\0\2{}", 10);
    }

    void brokenMessages()
    {
        QFETCH(const QByteArray, frame);
        const auto decoded = decodeReadMessage(frame);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::ReaderProtocol);
    }

    void findingsOfOneOrder()
    {
        ReadResult result;
        result.findings = {
            {FindingCode::CharsetReplaced, Severity::Warning, QString(), {}},
            {FindingCode::NoLines, Severity::Blocking, orderPrefix(0), {}},
            {FindingCode::DateOrder, Severity::Warning, orderPrefix(1) + QStringLiteral("deliveryTo"), {}},
            {FindingCode::NoNumber, Severity::Warning, orderPrefix(10) + QStringLiteral("documentNumber"), {}}};
        QCOMPARE(findingsOf(result, 0).size(), 2);
        QCOMPARE(findingsOf(result, 1).size(), 1);
        QCOMPARE(findingsOf(result, 1).first().subject, QStringLiteral("deliveryTo"));
        QCOMPARE(findingsOf(result, 10).first().subject, QStringLiteral("documentNumber"));
    }

    void emailDomain_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("domain");
        QTest::newRow("plain") << QStringLiteral("Post@Helse.NO") << QStringLiteral("helse.no");
        QTest::newRow("brackets") << QStringLiteral("Anna <a@b-c.example>") << QStringLiteral("b-c.example");
        QTest::newRow("two") << QStringLiteral("a@x.example; b@y.example") << QStringLiteral("y.example");
        QTest::newRow("dot at the end") << QStringLiteral("see a@x.example.") << QStringLiteral("x.example");
        QTest::newRow("none") << QStringLiteral("www.x.example") << QString();
    }

    void emailDomain()
    {
        QFETCH(const QString, email);
        QFETCH(const QString, domain);
        Party party;
        party.email.value = email;
        QCOMPARE(party.emailDomain(), domain);
        QCOMPARE(Party().emailDomain(), QString());
    }

    void confirmations_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("substitute");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char* status, bool substitute, LineConfirmation meaning) {
            QTest::addRow("%s %d", status, substitute)
                << QString::fromLatin1(status) << substitute << static_cast<int>(meaning);
        };
        row("1", false, LineConfirmation::Added);
        row("3", false, LineConfirmation::Changed);
        row("3", true, LineConfirmation::Substituted);
        row("5", false, LineConfirmation::Accepted);
        row("5", true, LineConfirmation::Accepted);
        row("7", false, LineConfirmation::NotAccepted);
        row("7", true, LineConfirmation::Substituted);
        row("42", false, LineConfirmation::AlreadyDelivered);
        row("backordered", false, LineConfirmation::BackOrdered);
        row("NoStatus", false, LineConfirmation::None);
        row("Disputed", false, LineConfirmation::Changed);
    }

    void confirmations()
    {
        QFETCH(const QString, status);
        QFETCH(const bool, substitute);
        QFETCH(const int, meaning);
        IncomingOrderLine line;
        line.status.value = status;
        if (substitute)
            line.substitute.emplace();
        QCOMPARE(static_cast<int>(confirmationOf(DocumentType::OrderResponse, line)), meaning);
        QCOMPARE(confirmationOf(DocumentType::Order, line), LineConfirmation::None);
    }

    void refusals()
    {
        IncomingOrder order;
        order.responseCode.value = QStringLiteral("RE");
        QVERIFY(!isRefused(order));
        order.documentType = DocumentType::OrderResponse;
        QVERIFY(isRefused(order));
        order.responseCode.value = QStringLiteral("27");
        QVERIFY(isRefused(order));
        order.responseCode.value = QStringLiteral("CA");
        QVERIFY(!isRefused(order));
    }
};

QTEST_GUILESS_MAIN(ExtractionJsonTest)
#include "tst_extraction_json.moc"
