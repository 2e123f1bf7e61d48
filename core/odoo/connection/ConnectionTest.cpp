// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/connection/ConnectionTest.h"

#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/sync/MasterDataSync.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

// Beyond this the times in histories of two machines no longer fit together.
constexpr qint64 toleratedClockSeconds = 120;
// The server does not tell; this is its default (base.login_cooldown_duration), counted from the last refused try.
constexpr int cooldownSeconds = 60;

/// One run: keeps the results and what the steps learn for each other. A step that returns false ends the test.
class TestRun
{
public:
    TestRun(OdooTransport& transport, const Clock& clock, const ConnectionTestOptions& options,
            const ConnectionTest::Callback& callback, std::stop_token stop)
        : m_transport(transport),
          m_clock(clock),
          m_options(options),
          m_callback(callback),
          m_stop(std::move(stop))
    {}

    ConnectionReport operator()()
    {
        (void)(reach() && signIn() && discover() && afterDiscovery());
        for (int step = static_cast<int>(m_report.steps.size()); step < testStepCount; ++step)
            add(static_cast<TestStep>(step), StepState::Skipped, StepCode::NotReached);
        return std::move(m_report);
    }

private:
    bool reach();
    bool protocol();
    bool signIn();
    bool discover();
    bool afterDiscovery();

    void rights();
    void load();
    void companies();
    void warehouses();
    void sample();
    void clock();

    bool add(TestStep step, StepState state, StepCode code, QStringList arguments = {}, std::optional<Error> error = {})
    {
        m_report.steps.append({step, state, code, std::move(arguments), std::move(error)});
        if (m_callback)
            m_callback(m_report.steps.constLast());
        return state != StepState::Failed;
    }
    bool fail(TestStep step, StepCode code, QStringList arguments, const Error& error)
    {
        return add(step, StepState::Failed, code, std::move(arguments), error);
    }
    bool callFailed(TestStep step, const Error& error)
    {
        return fail(step, StepCode::CallFailed, {errorCodeName(error.code)}, error);
    }
    [[nodiscard]] const ServerProfile& profile() const { return *m_report.profile; }
    [[nodiscard]] Result<std::pair<qint64, QString>> countAndExample(const QString& model, const OdooList& domain);

    OdooTransport& m_transport;
    const Clock& m_clock;
    const ConnectionTestOptions& m_options;
    const ConnectionTest::Callback& m_callback;
    std::stop_token m_stop;
    ConnectionReport m_report;
    ServerVersion m_version;
    qint64 m_clockAhead = 0;
    bool m_hasServerTime = false;
};

bool TestRun::reach()
{
    const QUrl& url = m_transport.endpoint().url;
    const bool encrypted = url.scheme() == u"https"_s;
    if (!url.isValid() || url.host().isEmpty() || (!encrypted && url.scheme() != u"http"_s))
        return add(TestStep::Address, StepState::Failed, StepCode::AddressInvalid, {shownAddress(url)});
    const QString place = url.host() + u':' + QString::number(url.port(encrypted ? 443 : 80));
    const bool loopback = isLoopback(url.host());

    const Result<OdooValue> reply = m_transport.version(m_stop);
    const ErrorCode trouble = reply ? ErrorCode::Internal : reply.error().code;
    if (!reply) {
        switch (trouble) {
        case ErrorCode::HostNotFound:
        case ErrorCode::ConnectionRefused:
        case ErrorCode::ConnectionLost:
        case ErrorCode::TimedOut:
        case ErrorCode::ProxyFailed:
        case ErrorCode::Cancelled:
            return fail(TestStep::Address, StepCode::AddressSilent, {place}, reply.error());
        default:
            break;
        }
    }
    const QDateTime serverTime = m_transport.lastCallStats().serverTime;
    if (reply && serverTime.isValid()) {
        m_hasServerTime = true;
        m_clockAhead = serverTime.secsTo(m_clock.now());
    }
    if (trouble == ErrorCode::InsecureRefused) { // no byte left
        add(TestStep::Address, StepState::Skipped, StepCode::NotReached);
        return fail(TestStep::Security, StepCode::SecurityRefused, {url.host()}, reply.error());
    }
    add(TestStep::Address, StepState::Ok, StepCode::AddressAnswers, {place});
    if (trouble == ErrorCode::TlsFailed)
        return fail(TestStep::Security, StepCode::SecurityTlsFailed, reply.error().arguments, reply.error());
    if (encrypted)
        add(TestStep::Security, StepState::Ok, StepCode::SecurityTls);
    else if (loopback)
        add(TestStep::Security, StepState::Ok, StepCode::SecurityLoopback);
    else
        add(TestStep::Security, StepState::Warning, StepCode::SecurityPlain, {url.host()});

    if (!reply)
        return fail(TestStep::Version, StepCode::VersionNotOdoo, {shownAddress(url)}, reply.error());
    const Result<ServerVersion> version = parseServerVersion(*reply, shownAddress(url));
    if (!version)
        return fail(TestStep::Version, StepCode::VersionNotOdoo, {shownAddress(url)}, version.error());
    m_version = *version;
    if (m_version.major < oldestMajorVersion) {
        return fail(TestStep::Version, StepCode::VersionTooOld, {m_version.text, QString::number(oldestMajorVersion)},
                    Error(ErrorCode::OdooTooOld, {m_version.text}));
    }
    add(TestStep::Version, StepState::Ok, StepCode::VersionKnown,
        {m_version.text, m_version.enterprise ? u"enterprise"_s : QString()});
    return protocol();
}

bool TestRun::protocol()
{
    const bool hasJson2 = m_version.major >= oldestJson2Version;
    if (m_transport.kind() == TransportKind::Json2) {
        if (hasJson2)
            return add(TestStep::Protocol, StepState::Ok, StepCode::ProtocolJson2);
        return fail(TestStep::Protocol, StepCode::ProtocolNoJson2,
                    {m_version.text, QString::number(oldestJson2Version)},
                    Error(ErrorCode::OdooTooOld, {m_version.text, transportName(TransportKind::Json2)}));
    }
    if (!hasJson2)
        return add(TestStep::Protocol, StepState::Ok, StepCode::ProtocolXmlRpc);
    // Odoo's announcement in the release notes of 19: version 22 in autumn 2028, Online 21.1 in winter 2027.
    return add(TestStep::Protocol, StepState::Warning, StepCode::ProtocolXmlRpcEnds,
               {u"22"_s, u"2028"_s, u"21.1"_s, u"2027"_s});
}

bool TestRun::signIn()
{
    const OdooEndpoint& endpoint = m_transport.endpoint();
    const Result<QStringList> list = m_transport.databases(m_stop);
    const QStringList offered = list.value_or(QStringList());
    if (endpoint.database.isEmpty()) {
        if (list)
            return add(TestStep::Database, StepState::Failed, StepCode::DatabaseChoose, offered);
        return fail(TestStep::Database, StepCode::DatabaseUnnamed, {}, list.error());
    }
    // One attempt only: each refused one counts on the server.
    const Result<qint64> uid = m_transport.authenticate(m_stop);
    if (!uid && uid.error().code == ErrorCode::OdooUnknownDatabase)
        return fail(TestStep::Database, StepCode::DatabaseUnknown, QStringList(endpoint.database) + offered,
                    uid.error());
    // Behind a filter the list hides databases that open all the same.
    add(TestStep::Database, StepState::Ok,
        offered.contains(endpoint.database) ? StepCode::DatabaseFound : StepCode::DatabaseTyped, {endpoint.database});
    if (uid)
        return add(TestStep::SignIn, StepState::Ok, StepCode::SignInDone, {endpoint.login, QString::number(*uid)});
    const ErrorCode code = uid.error().code;
    if (code != ErrorCode::OdooBadCredentials && code != ErrorCode::OdooAccessDenied)
        return callFailed(TestStep::SignIn, uid.error());
    if (const Result<bool> takes = m_transport.takesSignIns(m_stop); takes && !*takes) {
        return fail(TestStep::SignIn, StepCode::SignInCooldown, {endpoint.login, QString::number(cooldownSeconds)},
                    uid.error());
    }
    return fail(TestStep::SignIn, m_version.major >= 14 ? StepCode::SignInRefusedKey : StepCode::SignInRefused,
                {endpoint.login}, uid.error());
}

bool TestRun::discover()
{
    Result<ServerProfile> found = discoverProfile(m_transport, m_stop);
    if (found) {
        m_report.profile = std::move(*found);
        const bool sends = !profile().userEmail.isEmpty();
        // 15 and later take orders and messages from a user without one.
        const bool matters = !sends && m_version.major <= 14;
        add(TestStep::SenderAddress, matters ? StepState::Warning : StepState::Ok,
            sends ? StepCode::SenderKnown : StepCode::SenderUnknown, {profile().userEmail});
        if (const Result<void> fields = checkSyncFields(profile()); !fields)
            return fail(TestStep::Apps, StepCode::AppsFieldMissing, fields.error().arguments, fields.error());
        const bool stock = profile().fields.hasModel(u"stock.picking.type"_s);
        return add(TestStep::Apps, StepState::Ok, StepCode::AppsPresent, {stock ? u"purchase,stock"_s : u"purchase"_s});
    }
    add(TestStep::SenderAddress, StepState::Skipped, StepCode::NotReached);
    const Error& error = found.error();
    if (error.code == ErrorCode::OdooMissingModel)
        return fail(TestStep::Apps, StepCode::AppsMissing, error.arguments, error);
    if (error.code == ErrorCode::OdooMissingField)
        return fail(TestStep::Apps, StepCode::AppsFieldMissing, error.arguments, error);
    return callFailed(TestStep::Apps, error);
}

bool TestRun::afterDiscovery()
{
    // From here on every step is asked for: a person wants to know all that is missing, not the first thing.
    for (void (TestRun::*step)() : {&TestRun::rights, &TestRun::load, &TestRun::companies, &TestRun::warehouses,
                                    &TestRun::sample, &TestRun::clock}) {
        if (m_stop.stop_requested())
            return false;
        (this->*step)();
    }
    return true;
}

void TestRun::rights()
{
    QStringList unread;
    const QStringList models = syncedModels(profile());
    for (const QString& model : models) {
        if (!profile().may(model, u"read"_s))
            unread.append(model);
    }
    if (unread.isEmpty())
        add(TestStep::ReadRights, StepState::Ok, StepCode::ReadAllowed, {QString::number(models.size())});
    else
        add(TestStep::ReadRights, StepState::Failed, StepCode::ReadMissing, unread);

    QStringList uncreated;
    for (const QString& model : {u"purchase.order"_s, u"purchase.order.line"_s, u"ir.attachment"_s}) {
        if (!profile().may(model, u"create"_s))
            uncreated.append(model);
    }
    if (uncreated.isEmpty())
        add(TestStep::CreateRights, StepState::Ok, StepCode::CreateAllowed);
    else
        add(TestStep::CreateRights, StepState::Failed, StepCode::CreateMissing, uncreated);
}

void TestRun::load()
{
    // No rows: nothing is stored, yet the server runs the method (seen on 14 and 19).
    const OdooCall call{u"purchase.order"_s,
                        u"load"_s,
                        {OdooValue::list({u"partner_id/.id"_s}), OdooValue(OdooList{})},
                        {{u"context"_s, callContext(profile().userCompany.value)}},
                        CallKind::Write};
    const Result<OdooValue> answer = m_transport.call(call, m_stop);
    if (answer && answer->member(u"ids").isList())
        add(TestStep::Load, StepState::Ok, StepCode::LoadOpen);
    else
        add(TestStep::Load, StepState::Warning, StepCode::LoadClosed, {},
            answer ? std::optional<Error>() : answer.error());

    QStringList unfilled;
    for (const RequiredField& field : profile().unfilledRequired)
        unfilled.append(field.model + u'.' + field.field);
    if (unfilled.isEmpty())
        add(TestStep::RequiredFields, StepState::Ok, StepCode::RequiredNone);
    else
        add(TestStep::RequiredFields, StepState::Warning, StepCode::RequiredUnfilled, unfilled);
}

void TestRun::companies()
{
    QStringList names;
    bool allowed = m_options.company.isNull();
    for (const UserCompany& company : profile().companies) {
        names.append(company.name);
        allowed = allowed || company.id == m_options.company;
    }
    if (!allowed) {
        add(TestStep::Companies, StepState::Failed, StepCode::CompanyNotAllowed,
            QStringList(QString::number(m_options.company.value)) + names);
    } else if (m_options.company.isNull() && names.size() > 1) {
        add(TestStep::Companies, StepState::Warning, StepCode::CompanyToChoose, names);
    } else {
        add(TestStep::Companies, StepState::Ok, StepCode::CompaniesKnown, names);
    }
}

void TestRun::warehouses()
{
    const auto languages = [this] {
        add(TestStep::Languages, StepState::Ok, StepCode::LanguagesKnown, profile().languages);
    };
    if (!profile().fields.has(Field::OrderPickingType)) {
        add(TestStep::Warehouses, StepState::Ok, StepCode::WarehousesUnneeded);
        return languages();
    }
    const QString companyField = profile().fields.has(Field::PickingCompany)
        ? profile().fields.name(Field::PickingCompany)
        : u"warehouse_id.company_id"_s;
    QStringList known;
    QStringList missing;
    for (const UserCompany& company : profile().companies) {
        if (!m_options.company.isNull() && company.id != m_options.company)
            continue;
        const OdooCall call{
            u"stock.picking.type"_s,
            u"search_read"_s,
            {OdooValue::list({OdooValue::list({u"code"_s, u"="_s, u"incoming"_s}),
                              OdooValue::list({companyField, u"="_s, company.id.value})}),
             OdooValue::list({u"display_name"_s})},
            {{u"order"_s, u"sequence, id"_s}, {u"limit"_s, 1}, {u"context"_s, profile().companyContext(company.id)}},
            CallKind::Read};
        const Result<OdooValue> rows = m_transport.call(call, m_stop);
        if (!rows) {
            callFailed(TestStep::Warehouses, rows.error());
            return languages();
        }
        if (rows->toList().empty())
            missing.append(company.name);
        else
            known.append(company.name + u": "_s + rows->at(0).member(u"display_name").toText());
    }
    if (missing.isEmpty())
        add(TestStep::Warehouses, StepState::Ok, StepCode::WarehousesKnown, known);
    else
        add(TestStep::Warehouses, known.isEmpty() ? StepState::Failed : StepState::Warning, StepCode::WarehousesMissing,
            missing);
    languages();
}

Result<std::pair<qint64, QString>> TestRun::countAndExample(const QString& model, const OdooList& domain)
{
    const OdooMember context{u"context"_s, callContext(0, profile().sourceLanguage())};
    OP_TRY(const OdooValue count,
           m_transport.call({model, u"search_count"_s, {OdooValue(domain)}, {context}, CallKind::Read}, m_stop));
    OP_TRY(const OdooValue rows,
           m_transport.call({model,
                             u"search_read"_s,
                             {OdooValue(domain), OdooValue::list({u"display_name"_s})},
                             {{u"order"_s, u"id desc"_s}, {u"limit"_s, 1}, context},
                             CallKind::Read},
                            m_stop));
    return std::pair(count.toInt(), rows.at(0).member(u"display_name").toText());
}

void TestRun::sample()
{
    QStringList counts;
    QStringList examples;
    bool empty = false;
    const std::pair<QString, OdooList> questions[]{
        {u"res.partner"_s, {}},
        {u"product.product"_s, {}},
        {u"account.tax"_s, {OdooValue::list({u"type_tax_use"_s, u"="_s, u"purchase"_s})}}};
    for (const auto& [model, domain] : questions) {
        const auto found = countAndExample(model, domain);
        if (!found) {
            callFailed(TestStep::SampleData, found.error());
            return;
        }
        empty = empty || found->first == 0;
        counts.append(QString::number(found->first));
        examples.append(found->second);
    }
    add(TestStep::SampleData, empty ? StepState::Warning : StepState::Ok,
        empty ? StepCode::SampleEmpty : StepCode::SampleSeen, counts + examples);
}

void TestRun::clock()
{
    const QString ahead = QString::number(m_clockAhead);
    if (!m_hasServerTime)
        add(TestStep::Clock, StepState::Skipped, StepCode::ClockUnknown);
    else if (std::abs(m_clockAhead) > toleratedClockSeconds)
        add(TestStep::Clock, StepState::Warning, StepCode::ClockDiffers, {ahead});
    else
        add(TestStep::Clock, StepState::Ok, StepCode::ClockAgrees, {ahead});
}

} // namespace

bool ConnectionReport::hasFailed() const
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const StepResult& step) { return step.state == StepState::Failed; });
}

ConnectionTest::ConnectionTest(OdooTransport& transport, const Clock& clock, ConnectionTestOptions options)
    : m_transport(transport),
      m_clock(clock),
      m_options(options)
{}

ConnectionReport ConnectionTest::run(const Callback& callback, std::stop_token stop)
{
    return TestRun(m_transport, m_clock, m_options, callback, std::move(stop))();
}

} // namespace op::odoo
