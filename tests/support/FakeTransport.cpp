// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeTransport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::test {

using namespace odoo;

namespace {

/// A row over a struct.
class StructRow : public RpcRow
{
public:
    StructRow(const OdooValue& row, const QStringList& fields) : m_row(row), m_fields(fields) {}
    qint64 id() const override { return m_row.member(u"id").toInt(); }
    bool isEmptyField(size_t column) const override { return cell(column).isEmptyField(); }
    QString text(size_t column) const override { return cell(column).toText(); }
    qint64 integer(size_t column) const override { return cell(column).toInt(); }
    bool boolean(size_t column) const override { return cell(column).toBool(); }
    Decimal decimal(size_t column) const override { return cell(column).toDecimal(); }
    qint64 many2oneId(size_t column) const override { return cell(column).toMany2oneId(); }
    QString many2oneName(size_t column) const override { return cell(column).toMany2oneName(); }
    std::vector<qint64> ids(size_t column) const override
    {
        std::vector<qint64> result;
        for (const OdooValue& id : cell(column).toList())
            result.push_back(id.toInt());
        return result;
    }
    OdooValue value(size_t column) const override { return cell(column); }

private:
    const OdooValue& cell(size_t column) const { return m_row.member(m_fields.at(static_cast<qsizetype>(column))); }
    const OdooValue& m_row;
    const QStringList& m_fields;
};

/// Returns the value that a leaf compares with: ids of many2ones, else the value itself.
OdooValue comparable(const OdooValue& value)
{
    return value.isList() && value.toList().size() == 2 && value.at(1).isString() ? OdooValue(value.toMany2oneId())
                                                                                  : value;
}

int order(const OdooValue& a, const OdooValue& b)
{
    if (a.isString() && b.isString())
        return a.toText().compare(b.toText());
    const Decimal left = a.toDecimal();
    const Decimal right = b.toDecimal();
    return left < right ? -1 : left > right ? 1 : 0;
}

bool fits(const OdooValue& record, const OdooValue& leaf)
{
    const QString field = leaf.at(0).toText();
    const QString comparison = leaf.at(1).toText();
    // A dotted path reads the member of that whole name, if the record has one.
    const OdooValue value = comparable(record.member(field));
    const OdooValue& wanted = leaf.at(2);
    if (comparison == u"in"_s) {
        const OdooList& list = wanted.toList();
        return std::find(list.cbegin(), list.cend(), value) != list.cend();
    }
    if (comparison == u"="_s)
        return value == wanted || (value.isEmptyField() && wanted.isEmptyField());
    if (comparison == u"!="_s)
        return !(value == wanted || (value.isEmptyField() && wanted.isEmptyField()));
    if (value.isEmptyField())
        return false;
    const int sign = order(value, wanted);
    return comparison == u">"_s ? sign > 0
        : comparison == u">="_s ? sign >= 0
        : comparison == u"<"_s  ? sign < 0
                                : sign <= 0;
}

bool fitsTerm(const OdooValue& record, const OdooList& domain, size_t& place)
{
    const OdooValue& term = domain[place++];
    if (term.isString() && term.toText() == u"|"_s) {
        const bool left = fitsTerm(record, domain, place);
        const bool right = fitsTerm(record, domain, place);
        return left || right;
    }
    return fits(record, term);
}

bool fitsDomain(const OdooValue& record, const OdooList& domain)
{
    bool all = true;
    for (size_t place = 0; place < domain.size();)
        all = fitsTerm(record, domain, place) && all;
    return all;
}

const OdooValue& keyword(const OdooCall& call, QStringView name)
{
    static const OdooValue none;
    const auto found = std::find_if(call.kwargs.cbegin(), call.kwargs.cend(),
                                    [&](const OdooMember& member) { return member.first == name; });
    return found == call.kwargs.cend() ? none : found->second;
}

/// Returns the asked members; "name@nl_NL" or "barcode@3" stands in for the plain one in that language or company.
OdooValue projected(const OdooStruct& record, const OdooList& fields, const OdooValue& context)
{
    const OdooValue whole(record);
    const QString language = u'@' + context.member(u"lang").toText();
    const QString company = u'@' + QString::number(context.member(u"allowed_company_ids").at(0).toInt());
    OdooStruct row{{u"id"_s, whole.member(u"id")}};
    for (const OdooValue& field : fields) {
        const QString name = field.toText();
        for (const QString& key : {name + language, name + company, name}) {
            if (const OdooValue& value = whole.member(key); !value.isNil()) {
                row.emplace_back(name, value);
                break;
            }
        }
    }
    return OdooValue(std::move(row));
}

} // namespace

FakeTransport::FakeTransport()
    : versionAnswer(OdooValue::dict({{u"server_version"_s, u"14.0"_s},
                                     {u"server_version_info"_s, OdooValue::list({14, 0, 0, u"final"_s, 0, u""_s})}})),
      serverTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)
{
    endpointValue.url = QUrl(u"http://127.0.0.1:8069"_s);
    endpointValue.database = u"odoo"_s;
    endpointValue.login = u"tech"_s;
}

void FakeTransport::answer(const QString& model, const QString& method, Answer answer)
{
    m_answers[{model, method}] = std::move(answer);
}

void FakeTransport::answer(const QString& model, const QString& method, OdooValue value)
{
    answer(model, method, [value = std::move(value)](const OdooCall&) -> Result<OdooValue> { return value; });
}

void FakeTransport::addModel(const QString& model, const QStringList& fields)
{
    m_models[model] = fields;
}

void FakeTransport::addRecord(const QString& model, OdooStruct record)
{
    const qint64 id = OdooValue(record).member(u"id").toInt();
    m_records[model][id] = std::move(record);
}

void FakeTransport::removeRecord(const QString& model, qint64 id)
{
    m_records[model].erase(id);
}

void FakeTransport::setField(const QString& model, qint64 id, const QString& field, OdooValue value)
{
    for (OdooMember& member : m_records[model][id]) {
        if (member.first == field) {
            member.second = std::move(value);
            return;
        }
    }
}

void FakeTransport::failAt(int call, Error error)
{
    m_failures[call] = std::move(error);
}

std::vector<OdooCall> FakeTransport::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

std::vector<OdooCall> FakeTransport::callsOf(const QString& model, const QString& method) const
{
    std::vector<OdooCall> found = calls();
    std::erase_if(found, [&](const OdooCall& call) { return call.model != model || call.method != method; });
    return found;
}

void FakeTransport::forgetCalls()
{
    const std::lock_guard lock(m_mutex);
    m_calls.clear();
}

Result<OdooValue> FakeTransport::version(std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return versionAnswer;
}

Result<qint64> FakeTransport::authenticate(std::stop_token)
{
    if (signInAnswer)
        m_uid = *signInAnswer;
    return signInAnswer;
}

Result<QStringList> FakeTransport::databases(std::stop_token)
{
    return databasesAnswer;
}

Result<OdooValue> FakeTransport::call(const OdooCall& call, std::stop_token stop)
{
    return answerTo(call, stop);
}

Result<CallStats> FakeTransport::callRows(const OdooCall& call, const QStringList& fields, const RowVisitor& visitor,
                                          std::stop_token stop)
{
    OP_TRY(const OdooValue rows, answerTo(call, stop));
    CallStats stats = lastCallStats();
    for (const OdooValue& row : rows.toList()) {
        OP_CHECK(visitor(StructRow(row, fields)));
        ++stats.rows;
    }
    return stats;
}

CallStats FakeTransport::lastCallStats() const
{
    CallStats stats;
    stats.replyBytes = 1000;
    stats.milliseconds = 1;
    stats.serverTime = serverTime;
    return stats;
}

Result<OdooValue> FakeTransport::answerTo(const OdooCall& call, const std::stop_token& stop)
{
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(call);
        number = static_cast<int>(m_calls.size());
    }
    if (onCall)
        onCall(call);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (const auto error = m_failures.find(number); error != m_failures.end())
        return failure(error->second);
    if (const auto answer = m_answers.find({call.model, call.method}); answer != m_answers.end())
        return answer->second(call);
    const auto model = m_models.find(call.model);
    if (model == m_models.end())
        return failure(ErrorCode::OdooMissingModel, {call.model});
    if (call.method == u"fields_get"_s) {
        OdooStruct fields;
        for (const QString& field : model->second)
            fields.emplace_back(field, OdooValue::dict({{u"type"_s, u"char"_s}}));
        return OdooValue(std::move(fields));
    }
    if (call.method == u"check_access_rights"_s)
        return OdooValue(true);
    return fromRecords(call);
}

Result<OdooValue> FakeTransport::fromRecords(const OdooCall& call) const
{
    const auto found = m_records.find(call.model);
    static const std::map<qint64, OdooStruct> none;
    const auto& records = found == m_records.end() ? none : found->second;
    OdooList result;
    if (call.method == u"read"_s) {
        for (const OdooValue& id : call.args.at(0).toList()) {
            if (const auto record = records.find(id.toInt()); record != records.end())
                result.push_back(projected(record->second, call.args.at(1).toList(), keyword(call, u"context")));
        }
        return OdooValue(std::move(result));
    }
    const bool ids = call.method == u"search"_s;
    const bool count = call.method == u"search_count"_s;
    if (!ids && !count && call.method != u"search_read"_s)
        return failure(ErrorCode::OdooFault, {u"AttributeError: "_s + call.model + u'.' + call.method});
    std::vector<const OdooStruct*> fitting;
    for (const auto& [id, record] : records) {
        if (fitsDomain(OdooValue(record), call.args.at(0).toList()))
            fitting.push_back(&record);
    }
    // By id, unless the call wants "field desc".
    if (const QString sort = keyword(call, u"order").toText(); sort.endsWith(u" desc"_s)) {
        const QString field = sort.chopped(5);
        std::stable_sort(fitting.begin(), fitting.end(), [&](const OdooStruct* a, const OdooStruct* b) {
            return order(OdooValue(*a).member(field), OdooValue(*b).member(field)) > 0;
        });
    }
    const qint64 limit = keyword(call, u"limit").toInt();
    if (limit > 0 && fitting.size() > static_cast<size_t>(limit))
        fitting.resize(static_cast<size_t>(limit));
    if (count)
        return OdooValue(static_cast<qint64>(fitting.size()));
    for (const OdooStruct* record : fitting) {
        if (ids)
            result.push_back(OdooValue(*record).member(u"id"));
        else
            result.push_back(projected(*record, call.args.at(1).toList(), keyword(call, u"context")));
    }
    return OdooValue(std::move(result));
}

} // namespace op::test
