// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/AllowedMethods.h"
#include "core/odoo/json2/Json2Errors.h"
#include "core/odoo/json2/JsonWriter.h"
#include "core/odoo/json2/NamedArguments.h"
#include "core/odoo/push/LoadAnswer.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// What JSON-2 is told, and what its errors mean.
class TstJson2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryAllowedMethod();
    void namesArguments_data();
    void namesArguments();
    void refusesArguments();
    void answersAsXmlRpcDoes();
    void judgesErrors_data();
    void judgesErrors();
    void keepsTheClassOfAFault();
    void knowsTransportsByName();
};

void TstJson2::namesEveryAllowedMethod()
{
    for (const AllowedMethod& method : allowedMethods()) {
        if (method.model == u"common" || method.model == u"db")
            continue;
        const QString model = method.model == u"*" ? u"res.partner"_s : method.model.toString();
        const auto named = namedArguments({model, method.method.toString(), {}, {{u"context"_s, OdooStruct{}}}});
        QVERIFY2(named, qPrintable(method.method.toString()));
        QCOMPARE(named->size(), size_t(1));
    }
}

void TstJson2::namesArguments_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("given");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* method, const QStringList& names) {
        QTest::newRow(method) << QString::fromLatin1(method) << static_cast<int>(names.size()) << names;
    };
    // as Odoo 19 declares them
    row("search_read", {u"domain"_s, u"fields"_s, u"offset"_s, u"limit"_s, u"order"_s});
    row("search", {u"domain"_s, u"offset"_s, u"limit"_s, u"order"_s});
    row("search_count", {u"domain"_s, u"limit"_s});
    row("read", {u"ids"_s, u"fields"_s, u"load"_s});
    row("fields_get", {u"allfields"_s, u"attributes"_s});
    row("check_access_rights", {u"operation"_s, u"raise_exception"_s});
    row("has_access", {u"ids"_s, u"operation"_s});
    row("name_search", {u"name"_s, u"domain"_s, u"operator"_s, u"limit"_s});
    row("get_metadata", {u"ids"_s});
    row("default_get", {u"fields"_s});
    row("has_group", {u"ids"_s, u"group_ext_id"_s});
    row("context_get", {});
    row("check_object_reference", {u"module"_s, u"xml_id"_s, u"raise_on_access_error"_s});
    row("onchange", {u"ids"_s, u"values"_s, u"field_names"_s, u"fields_spec"_s});
    row("load", {u"fields"_s, u"data"_s});
    row("create", {u"vals_list"_s});
}

void TstJson2::namesArguments()
{
    QFETCH(const QString, method);
    QFETCH(const int, given);
    QFETCH(const QStringList, names);
    OdooCall call{u"res.partner"_s, method, {}, {{u"context"_s, OdooStruct{}}}};
    for (int i = 0; i < given; ++i)
        call.args.emplace_back(i);
    const auto named = namedArguments(call);
    QVERIFY(named);
    QCOMPARE(named->size(), static_cast<size_t>(given) + 1);
    for (int i = 0; i < given; ++i) {
        QCOMPARE((*named)[static_cast<size_t>(i)].first, names[i]);
        QCOMPARE((*named)[static_cast<size_t>(i)].second.toInt(), i);
    }
    QCOMPARE(named->back().first, u"context"_s);
    call.args.emplace_back(99);
    QCOMPARE(namedArguments(call).error().code, ErrorCode::InvalidArgument);
}

void TstJson2::refusesArguments()
{
    const OdooCall twice{u"res.partner"_s, u"search"_s, {OdooList{}}, {{u"domain"_s, OdooList{}}}};
    QCOMPARE(namedArguments(twice).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(namedArguments({u"res.partner"_s, u"unlink"_s, {OdooList{}}, {}}).error().code,
             ErrorCode::InvalidArgument);
}

void TstJson2::answersAsXmlRpcDoes()
{
    const OdooCall one{u"purchase.order"_s, u"create"_s, {OdooStruct{}}, {}};
    QCOMPARE(asXmlRpcAnswers(one, OdooValue::list({722})), OdooValue(722));
    const OdooCall several{u"purchase.order"_s, u"create"_s, {OdooList{OdooStruct{}}}, {}};
    QCOMPARE(asXmlRpcAnswers(several, OdooValue::list({722})), OdooValue::list({722}));
    const OdooCall search{u"purchase.order"_s, u"search"_s, {OdooList{}}, {}};
    QCOMPARE(asXmlRpcAnswers(search, OdooValue::list({722})), OdooValue::list({722}));
}

namespace {

CallFacts writeFacts()
{
    CallFacts facts;
    facts.address = u"https://erp.example"_s;
    facts.database = u"prod"_s;
    facts.model = u"purchase.order"_s;
    facts.pureRead = false;
    return facts;
}

QByteArray body(const QString& name, const QString& message)
{
    return encodeJson(OdooValue::dict({{u"name"_s, name},
                                       {u"message"_s, message},
                                       {u"arguments"_s, OdooList{}},
                                       {u"context"_s, OdooStruct{}},
                                       {u"debug"_s, u"Traceback ..."_s}}))
        .value();
}

} // namespace

void TstJson2::judgesErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("proven");
    const QByteArray page = "<!doctype html><h1>Trouble</h1>";
    const auto row = [](const char* name, int status, const QByteArray& answer, ErrorCode code, const QString& argument,
                        bool proven) { QTest::newRow(name) << status << answer << code << argument << proven; };
    row("bad key", 401, body(u"werkzeug.exceptions.Unauthorized"_s, u"Invalid apikey"_s), ErrorCode::OdooAccessDenied,
        u"Invalid apikey"_s, true);
    row("denied", 403, body(u"odoo.exceptions.AccessDenied"_s, u"Access Denied"_s), ErrorCode::OdooAccessDenied,
        u"Access Denied"_s, true);
    row("no right", 403, body(u"odoo.exceptions.AccessError"_s, u" You may not. "_s), ErrorCode::OdooAccessError,
        u"You may not."_s, true);
    row("no model", 404, body(u"werkzeug.exceptions.NotFound"_s, u"the model 'purchase.order' does not exist"_s),
        ErrorCode::OdooMissingModel, u"purchase.order"_s, true);
    row("no method", 404, body(u"werkzeug.exceptions.NotFound"_s, u"The method 'purchase.order.load' does not exist"_s),
        ErrorCode::OdooFault, u"AttributeError: The method 'purchase.order.load' does not exist"_s, true);
    row("no record", 404, body(u"odoo.exceptions.MissingError"_s, u"Record does not exist."_s),
        ErrorCode::OdooUserError, u"Record does not exist."_s, true);
    row("no database", 404, page, ErrorCode::OdooUnknownDatabase, u"prod"_s, true);
    row("business reason", 422, body(u"odoo.exceptions.ValidationError"_s, u"No vendor."_s), ErrorCode::OdooUserError,
        u"No vendor."_s, true);
    row("wrong argument", 422,
        body(u"werkzeug.exceptions.UnprocessableEntity"_s, u"got an unexpected keyword argument 'x'"_s),
        ErrorCode::OdooFault, u"werkzeug.exceptions.UnprocessableEntity: got an unexpected keyword argument 'x'"_s,
        true);
    row("no JSON sent", 400, body(u"werkzeug.exceptions.BadRequest"_s, u"could not parse"_s), ErrorCode::OdooFault,
        u"werkzeug.exceptions.BadRequest: could not parse"_s, true);
    row("value error", 500, body(u"builtins.ValueError"_s, u"Invalid field 'x'"_s), ErrorCode::OdooFault,
        u"ValueError: Invalid field 'x'"_s, false);
    row("database trouble", 500, body(u"psycopg2.errors.SerializationFailure"_s, u"could not serialize access"_s),
        ErrorCode::OdooFault, u"psycopg2.errors.SerializationFailure: could not serialize access"_s, false);
    row("bad gateway", 502, page, ErrorCode::HttpStatus, u"502"_s, false);
    row("gateway's time-out", 504, page, ErrorCode::HttpStatus, u"504"_s, false);
    // A filter in between may judge the answer of a call that was carried out.
    row("filter in between", 403, page, ErrorCode::HttpStatus, u"403"_s, false);
    row("cut error", 422, body(u"odoo.exceptions.UserError"_s, u"No."_s).left(30), ErrorCode::HttpStatus, u"422"_s,
        false);
    row("foreign JSON", 422, R"({"error":"quota"})", ErrorCode::HttpStatus, u"422"_s, false);
    row("too large", 413, page, ErrorCode::HttpStatus, u"413"_s, true);
    row("no JSON taken", 415, page, ErrorCode::HttpStatus, u"415"_s, true);
}

void TstJson2::judgesErrors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, argument);
    QFETCH(const bool, proven);
    const Error error = errorFromJson2(status, u"Reason"_s, {}, answer, writeFacts());
    QCOMPARE(error.code, code);
    QCOMPARE(error.arguments.value(0), argument);
    QCOMPARE(error.remoteEffect, proven ? RemoteEffect::None : RemoteEffect::Unknown);
    CallFacts reading = writeFacts();
    reading.pureRead = true;
    QCOMPARE(errorFromJson2(status, u"Reason"_s, {}, answer, reading).remoteEffect, RemoteEffect::None);
}

void TstJson2::keepsTheClassOfAFault()
{
    const auto judged = [](int status, const QString& name, const QString& message) {
        return errorFromJson2(status, {}, {}, body(name, message), writeFacts());
    };
    QVERIFY(isFaultOfClass(judged(500, u"builtins.ValueError"_s, u"External ID not found in the system: a.b"_s),
                           u"ValueError"));
    QVERIFY(!isFaultOfClass(judged(500, u"builtins.KeyError"_s, u"'x'"_s), u"ValueError"));
    const LoadAnswer closed = judgeLoad(
        failure(judged(404, u"werkzeug.exceptions.NotFound"_s, u"The method 'purchase.order.load' does not exist"_s)));
    QVERIFY(closed.verdict == LoadVerdict::NotAllowed);
    const Error busy = judged(500, u"psycopg2.errors.SerializationFailure"_s, u"could not serialize access due to x"_s);
    QVERIFY(busy.retryable);
    QCOMPARE(errorFromJson2(302, {}, u"https://elsewhere.example"_s, {}, writeFacts()).code, ErrorCode::Redirected);
}

void TstJson2::knowsTransportsByName()
{
    for (const TransportKind kind : {TransportKind::XmlRpc, TransportKind::Json2})
        QVERIFY(transportFromName(transportName(kind)) == kind);
    QVERIFY(!transportFromName(u"soap"));
}

QTEST_GUILESS_MAIN(TstJson2)
#include "tst_json2.moc"
