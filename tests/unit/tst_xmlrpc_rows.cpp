// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// Rows of a search_read reply, shown while they stream by.
class TstXmlRpcRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCellsByType();
    void treatsEmptyByFieldType();
    void matchesColumnsInAnyOrder();
    void toleratesMissingAndForeignMembers();
    void repeatsAColumn();
    void showsRowsAtEveryChunkBoundary();
    void refusesWhatIsNoListOfRows_data();
    void refusesWhatIsNoListOfRows();
    void passesTheVisitorsFailure();
    void needsTheSameMemoryForAnyNumberOfRows();
    void readsNoRows();
};

namespace {

struct Decoded
{
    Result<void> result;
    qint64 rows = 0;
    size_t memory = 0;
};

Decoded decode(const QByteArray& bytes, const QStringList& fields, const RowVisitor& visitor, qsizetype piece = 0)
{
    XmlRpcReplyDecoder decoder(fields, visitor);
    Decoded decoded;
    piece = piece > 0 ? piece : bytes.size();
    for (qsizetype at = 0; at < bytes.size() && decoded.result; at += piece)
        decoded.result = decoder.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    if (decoded.result)
        decoded.result = decoder.finish();
    decoded.rows = decoder.rows();
    decoded.memory = decoder.memory();
    return decoded;
}

} // namespace

void TstXmlRpcRows::readsCellsByType()
{
    const OdooValue nested = OdooValue::dict({{u"a"_s, OdooValue::list({1, OdooValue::list({u"x"_s})})}});
    const QByteArray reply = encodeResponse(OdooValue::list({OdooValue::dict({
        {u"id"_s, 42},
        {u"name"_s, u"Gerät & <Söhne>"_s},
        {u"country_id"_s, OdooValue::list({233, u"Nederland"_s})},
        {u"price"_s, Decimal(1250, 2)},
        {u"count"_s, 3},
        {u"active"_s, true},
        {u"tax_ids"_s, OdooValue::list({70, 71})},
        {u"nested"_s, nested},
        {u"bare_id"_s, 9},
        {u"image"_s, QByteArray("\0\1", 2)},
    })}));
    bool visited = false;
    const Decoded decoded =
        decode(reply,
               {u"name"_s, u"country_id"_s, u"price"_s, u"count"_s, u"active"_s, u"tax_ids"_s, u"nested"_s,
                u"bare_id"_s, u"image"_s},
               [&](const RpcRow& row) -> Result<void> {
                   visited = row.id() == 42 && row.text(0) == u"Gerät & <Söhne>" && row.many2oneId(1) == 233
                       && row.many2oneName(1) == u"Nederland" && row.decimal(2) == Decimal(125, 1)
                       && row.integer(3) == 3 && row.decimal(3) == Decimal(3) && row.boolean(4)
                       && row.ids(5) == std::vector<qint64>{70, 71} && row.value(6) == nested && row.many2oneId(7) == 9
                       && row.many2oneName(7).isEmpty() && row.value(8) == OdooValue(QByteArray("\0\1", 2))
                       && !row.isEmptyField(0)
                       && !row.isEmptyField(4)
                       // the wrong question has an empty answer
                       && row.text(1).isEmpty() && row.integer(0) == 0 && row.decimal(0).isZero() && row.ids(0).empty()
                       && row.many2oneId(0) == 0 && !row.boolean(0) && row.value(99).isNil() && row.isEmptyField(99);
                   return {};
               });
    QVERIFY(decoded.result);
    QCOMPARE(decoded.rows, 1);
    QVERIFY(visited);
}

void TstXmlRpcRows::treatsEmptyByFieldType()
{
    const QByteArray reply = encodeResponse(OdooValue::list({OdooValue::dict(
        {{u"id"_s, 1}, {u"a"_s, false}, {u"b"_s, OdooValue()}, {u"c"_s, u""_s}, {u"d"_s, OdooList()}, {u"e"_s, 0}})}));
    bool visited = false;
    decode(reply, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"absent"_s}, [&](const RpcRow& row) -> Result<void> {
        visited = row.isEmptyField(0) && row.isEmptyField(1) && !row.isEmptyField(2) && !row.isEmptyField(3)
            && !row.isEmptyField(4) && row.isEmptyField(5) && row.text(0).isNull() && row.many2oneId(0) == 0
            && row.many2oneName(0).isNull() && row.decimal(0).isZero() && row.integer(0) == 0 && !row.boolean(0)
            && row.ids(0).empty() && row.ids(3).empty() && row.value(5).isNil() && row.value(0) == OdooValue(false);
        return {};
    });
    QVERIFY(visited);
}

void TstXmlRpcRows::matchesColumnsInAnyOrder()
{
    OdooList rows;
    for (int i = 0; i < 6; ++i) {
        OdooStruct members{
            {u"id"_s, i + 1}, {u"a"_s, u"a%1"_s.arg(i)}, {u"b"_s, u"b%1"_s.arg(i)}, {u"c"_s, u"c%1"_s.arg(i)}};
        std::rotate(members.begin(), members.begin() + i % 4, members.end());
        if (i > 3)
            std::swap(members[0], members[2]);
        rows.emplace_back(members);
    }
    int good = 0;
    const Decoded decoded =
        decode(encodeResponse(rows), {u"c"_s, u"a"_s, u"b"_s}, [&good](const RpcRow& row) -> Result<void> {
            const QString number = QString::number(row.id() - 1);
            good += row.text(0) == u'c' + number && row.text(1) == u'a' + number && row.text(2) == u'b' + number;
            return {};
        });
    QVERIFY(decoded.result);
    QCOMPARE(good, 6);
}

void TstXmlRpcRows::toleratesMissingAndForeignMembers()
{
    const QByteArray reply = encodeResponse(OdooValue::list({
        OdooValue::dict({{u"id"_s, 1}, {u"a"_s, u"x"_s}, {u"b"_s, u"y"_s}}),
        OdooValue::dict({{u"id"_s, 2},
                         {u"zzz"_s, OdooValue::list({u"long"_s, OdooStruct{{u"a"_s, u"not me"_s}}})},
                         {u"b"_s, u"y2"_s}}),
        OdooValue(OdooStruct()),
        OdooValue::dict({{u"a"_s, u"x4"_s}, {u"id"_s, 4}}),
    }));
    QStringList seen;
    const Decoded decoded = decode(reply, {u"a"_s, u"b"_s}, [&seen](const RpcRow& row) -> Result<void> {
        seen.append(u"%1:%2:%3"_s.arg(QString::number(row.id()), row.text(0), row.text(1)));
        return {};
    });
    QVERIFY(decoded.result);
    QCOMPARE(seen, (QStringList{u"1:x:y"_s, u"2::y2"_s, u"0::"_s, u"4:x4:"_s}));
}

void TstXmlRpcRows::repeatsAColumn()
{
    const QByteArray reply = encodeResponse(OdooValue::list({OdooValue::dict({{u"id"_s, 1}, {u"a"_s, u"x"_s}})}));
    bool visited = false;
    decode(reply, {u"a"_s, u"id"_s, u"a"_s}, [&visited](const RpcRow& row) -> Result<void> {
        visited = row.text(0) == u"x" && row.text(2) == u"x" && row.integer(1) == 1;
        return {};
    });
    QVERIFY(visited);
}

void TstXmlRpcRows::showsRowsAtEveryChunkBoundary()
{
    OdooList rows;
    for (int i = 1; i <= 4; ++i)
        rows.push_back(OdooValue::dict(
            {{u"id"_s, i}, {u"skipped"_s, OdooValue::list({i})}, {u"name"_s, u"N\u00e4me %1"_s.arg(i)}}));
    const QByteArray reply = encodeResponse(rows);
    for (qsizetype piece = 1; piece < 200; ++piece) {
        QStringList names;
        const Decoded decoded = decode(
            reply, {u"name"_s},
            [&names](const RpcRow& row) -> Result<void> {
                names.append(row.text(0));
                return {};
            },
            piece);
        QVERIFY(decoded.result);
        QCOMPARE(names, (QStringList{u"Näme 1"_s, u"Näme 2"_s, u"Näme 3"_s, u"Näme 4"_s}));
    }
}

void TstXmlRpcRows::refusesWhatIsNoListOfRows_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("false") << encodeResponse(false);
    QTest::newRow("struct") << encodeResponse(OdooStruct());
    QTest::newRow("untyped") << QByteArray(
        "<methodResponse><params><param><value>x</value></param></params></methodResponse>");
    QTest::newRow("list of ids") << encodeResponse(OdooValue::list({1, 2}));
    QTest::newRow("list of untyped") << QByteArray(
        "<methodResponse><params><param><value><array><data><value>x</value></data></array>"
        "</value></param></params></methodResponse>");
    QTest::newRow("list of lists") << encodeResponse(OdooValue::list({OdooList()}));
    QTest::newRow("cut") << encodeResponse(OdooValue::list({OdooValue::dict({{u"id"_s, 1}})})).chopped(30);
    QTest::newRow("two lists") << QByteArray(
        "<methodResponse><params><param><value><array><data/></array></value></param><param><value>"
        "<array><data/></array></value></param></params></methodResponse>");
}

void TstXmlRpcRows::refusesWhatIsNoListOfRows()
{
    QFETCH(QByteArray, reply);
    const Decoded decoded = decode(reply, {u"a"_s}, [](const RpcRow&) -> Result<void> { return {}; });
    QVERIFY(!decoded.result);
    QCOMPARE(decoded.result.error().code, ErrorCode::ReplyUnreadable);
}

void TstXmlRpcRows::passesTheVisitorsFailure()
{
    const QByteArray reply =
        encodeResponse(OdooValue::list({OdooStruct{{u"id"_s, 1}}, OdooStruct{{u"id"_s, 2}}, OdooStruct{{u"id"_s, 3}}}));
    int visits = 0;
    const Decoded decoded = decode(reply, {}, [&visits](const RpcRow& row) -> Result<void> {
        ++visits;
        if (row.id() == 2)
            return failure(ErrorCode::DatabaseFull, {u"x"_s});
        return {};
    });
    QVERIFY(!decoded.result);
    QCOMPARE(decoded.result.error().code, ErrorCode::DatabaseFull);
    QCOMPARE(visits, 2);
}

void TstXmlRpcRows::needsTheSameMemoryForAnyNumberOfRows()
{
    const auto memoryOf = [](int count) {
        OdooList rows;
        for (int i = 0; i < count; ++i)
            rows.push_back(OdooValue::dict({{u"id"_s, i}, {u"name"_s, QString(100 + i % 50, u'x')}}));
        return decode(encodeResponse(rows), {u"name"_s}, [](const RpcRow&) -> Result<void> { return {}; }).memory;
    };
    const size_t few = memoryOf(50);
    QVERIFY(few > 0);
    QCOMPARE(memoryOf(5000), few);
}

void TstXmlRpcRows::readsNoRows()
{
    const Decoded decoded =
        decode(encodeResponse(OdooList()), {u"a"_s}, [](const RpcRow&) -> Result<void> { return {}; });
    QVERIFY(decoded.result);
    QCOMPARE(decoded.rows, 0);
}

QTEST_GUILESS_MAIN(TstXmlRpcRows)
#include "tst_xmlrpc_rows.moc"
