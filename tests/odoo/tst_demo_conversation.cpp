// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_test_support op_demo op_odoo op_drafting
// LABELS: odoo
// TIMEOUT: 600
#include "core/demo/DemoData.h"
#include "core/demo/DemoOdoo.h"
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/profile/ServerProfile.h"
#include "tests/support/Conversation.h"
#include "tests/support/LabDatabase.h"
#include "tests/support/LabTest.h"

#include <QTest>

#include <algorithm>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;
using test::Cast;
using test::Conversation;
using test::RawRpc;
using test::Turn;

namespace {

QString kindOf(const OdooValue& value)
{
    static const QString names[] = {u"nil"_s,    u"boolean"_s,  u"int"_s,   u"double"_s, u"text"_s,
                                    u"base64"_s, u"dateTime"_s, u"array"_s, u"struct"_s};
    return names[value.variant().index()];
}

QStringList keysOf(const OdooValue& value)
{
    QStringList keys;
    for (const auto& [name, member] : value.toStruct())
        keys.append(name);
    keys.sort();
    return keys;
}

/// Returns what makes the shape of \a demo another one than that of \a real; empty when they agree. False stands for
/// every empty field; the messages of a refused load may carry more on the real server.
QString shapeDifference(const OdooValue& demo, const OdooValue& real, const QString& path = u"answer"_s)
{
    const bool empty = (demo.isBool() && !demo.toBool()) || (real.isBool() && !real.toBool());
    if (empty && !(demo.isBool() && real.isBool()))
        return {};
    if (kindOf(demo) != kindOf(real))
        return u"%1: %2, really %3"_s.arg(path, kindOf(demo), kindOf(real));
    if (demo.isStruct()) {
        QStringList own = keysOf(demo);
        const QStringList wanted = keysOf(real);
        if (path.contains(u"messages")) {
            own.removeIf([&wanted](const QString& key) { return wanted.contains(key); });
            if (!own.isEmpty())
                return u"%1: members that do not exist: %2"_s.arg(path, own.join(u' '));
        } else if (own != wanted) {
            return u"%1: members %2, really %3"_s.arg(path, own.join(u' '), wanted.join(u' '));
        }
        for (const QString& key : keysOf(demo)) {
            if (QString found = shapeDifference(demo.member(key), real.member(key), path + u'.' + key);
                !found.isEmpty())
                return found;
        }
    }
    const bool pair = demo.isList() && demo.toList().size() == 2 && demo.at(1).isString();
    if (demo.isList() && !demo.toList().empty() && !real.toList().empty()) {
        for (size_t i = 0; i < (pair ? 2U : 1U); ++i) {
            if (QString found = shapeDifference(demo.at(i), real.at(i), u"%1[%2]"_s.arg(path).arg(i)); !found.isEmpty())
                return found;
        }
    }
    return {};
}

Cast labCast(const test::LabServer& server)
{
    return {server.company,
            u"Van Dijk Bevestigingen B.V."_s,
            u"Hoffmann Verbindungstechnik GmbH"_s,
            u"OP-1001"_s,
            u"OP-1006"_s,
            1};
}

} // namespace

/// The same conversation with the demo server and with the real one: the demo stays honest.
class TstDemoConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAlike_data() { test::addServers(); }
    void answersAlike();
    void knowsRealFields_data() { test::addServers(); }
    void knowsRealFields();
    void looksAlikeToTheProfile_data() { test::addServers(); }
    void looksAlikeToTheProfile();
    void cleanupTestCase() { m_labs.clear(); }

private:
    std::vector<std::unique_ptr<test::LabDatabase>> m_labs;
};

void TstDemoConversation::initTestCase()
{
    for (const test::LabServer& server : test::labServers()) {
        m_labs.push_back(std::make_unique<test::LabDatabase>(server, u"conversation"_s));
        QVERIFY(m_labs.back()->isMade());
    }
}

void TstDemoConversation::answersAlike()
{
    QFETCH(int, index);
    const test::LabServer server = m_labs[static_cast<size_t>(index)]->server();
    demo::DemoOdoo demo(*demo::dialectOf(server.major));
    QVERIFY(demo.start());
    OdooEndpoint plain = demo.endpoint();
    plain.login = plain.secret = u"plain"_s;
    const QList<Turn> played = Conversation(demo.endpoint(), plain, test::demoCast()).hold();
    const QList<Turn> real = Conversation(server.technical, server.plain, labCast(server)).hold();
    qInfo("%lld questions", static_cast<long long>(real.size()));
    QVERIFY(real.size() > 80);
    QStringList differences;
    for (qsizetype i = 0; i < std::min(played.size(), real.size()); ++i) {
        const RawRpc::Answer& own = played[i].answer;
        const RawRpc::Answer& truth = real[i].answer;
        if (played[i].question != real[i].question)
            differences.append(u"%1, really %2"_s.arg(played[i].question, real[i].question));
        else if (own.fault != truth.fault)
            differences.append(u"%1: fault %2 %3, really fault %4 %5"_s.arg(played[i].question)
                                   .arg(own.fault)
                                   .arg(own.faultText.right(200))
                                   .arg(truth.fault)
                                   .arg(truth.faultText.right(200)));
        else if (own.fault == 1 && own.exceptionClass() != truth.exceptionClass())
            differences.append(
                u"%1: %2, really %3"_s.arg(played[i].question, own.exceptionClass(), truth.exceptionClass()));
        else if (own.fault == 0) {
            QString found = shapeDifference(own.value, truth.value);
            if (found.isEmpty() && own.value.isString() && real[i].answer.value.isString()
                && (truth.value == OdooValue(u"yes"_s) || truth.value == OdooValue(u"no"_s))
                && own.value != truth.value)
                found = own.value.toText() + u", really "_s + truth.value.toText();
            if (!found.isEmpty())
                differences.append(played[i].question + u": "_s + found);
        }
    }
    QCOMPARE(played.size(), real.size());
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

void TstDemoConversation::knowsRealFields()
{
    QFETCH(int, index);
    const test::LabServer server = m_labs[static_cast<size_t>(index)]->server();
    const demo::DemoSchema schema(*demo::dialectOf(server.major));
    RawRpc rpc(server.admin); // closed models as well
    QStringList differences;
    for (const QString& model : schema.models()) {
        const auto real =
            rpc.call(model, u"fields_get"_s,
                     {OdooList{}, OdooValue::list({u"type"_s, u"relation"_s, u"required"_s, u"readonly"_s})});
        QVERIFY2(real.fault == 0, qPrintable(model));
        for (const demo::DemoField& field : schema.fields(model)) {
            const OdooValue& told = real.value.member(field.name);
            const bool same = told.isStruct() && told.member(u"type").toText() == field.type
                && told.member(u"relation").toText() == field.relation
                && told.member(u"required").toBool() == field.required
                && told.member(u"readonly").toBool() == field.readonly;
            if (!same)
                differences.append(model + u'.' + field.name);
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u' ')));
}

void TstDemoConversation::looksAlikeToTheProfile()
{
    QFETCH(int, index);
    const test::LabServer server = m_labs[static_cast<size_t>(index)]->server();
    demo::DemoOdoo demo(*demo::dialectOf(server.major));
    QVERIFY(demo.start());
    XmlRpcTransport toDemo(demo.endpoint());
    XmlRpcTransport toServer(server.technical);
    const auto played = discoverProfile(toDemo);
    const auto real = discoverProfile(toServer);
    QVERIFY(played && real);
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QVERIFY2(played->fields.name(field) == real->fields.name(field),
                 qPrintable(fieldWord(field) + u": "_s + played->fields.name(field) + u", really "_s
                            + real->fields.name(field)));
    }
    QCOMPARE(played->version.major, real->version.major);
    QCOMPARE(played->orderNoteIsHtml, real->orderNoteIsHtml);
    QVERIFY(played->fiscalMapping == real->fiscalMapping && played->packagingModel == real->packagingModel);
    QCOMPARE(played->precisions, real->precisions);
    QCOMPARE(played->languages, real->languages);
    QCOMPARE(played->rights, real->rights);
    QVERIFY(played->unfilledRequired == real->unfilledRequired);
    QVERIFY(OrderFields::fromProfile(*played) == OrderFields::fromProfile(*real));
}

int main(int argc, char** argv)
{
    return test::runInLab<TstDemoConversation>(argc, argv);
}
#include "tst_demo_conversation.moc"
