// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/profile/ServerProfile.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace op::odoo {

/// The steps of a connection test, in the order in which they run; each has exactly one result.
enum class TestStep {
    Address,        ///< something answers there
    Security,       ///< TLS, loopback, or plain by choice
    Version,        ///< it is an Odoo, 12 or later
    Protocol,       ///< that version speaks the protocol chosen for this connection, and will go on doing so
    Database,       ///< the database is named and there
    SignIn,         ///< login and secret are taken
    SenderAddress,  ///< the user has an e-mail address
    Apps,           ///< the purchase application and its fields are there
    ReadRights,     ///< all that a sync reads may be read
    CreateRights,   ///< purchase orders, lines and attachments may be created
    Load,           ///< the way that keeps an order unique is open
    RequiredFields, ///< no field is required that the program does not fill
    Companies,      ///< the companies of the user
    Warehouses,     ///< each company has an incoming operation type
    Languages,      ///< active languages
    SampleData,     ///< vendors, products and purchase taxes can be seen
    Clock,          ///< this machine's clock agrees with the server's
};
inline constexpr int testStepCount = static_cast<int>(TestStep::Clock) + 1;

enum class StepState {
    Ok,
    Warning, ///< works, but somebody should know
    Failed,  ///< orders cannot be sent like this
    Skipped, ///< not asked: an earlier step failed, or there is nothing to ask
};

/// What a step found. Each names what `arguments` hold, in order.
enum class StepCode {
    NotReached, ///< an earlier step failed, or the person stopped
    CallFailed, ///< the call behind the step failed: StepResult::error says how. 0: error code's word

    AddressAnswers, ///< 0: host and port
    AddressInvalid, ///< 0: the address as typed
    AddressSilent,  ///< nothing answers; error says why. 0: host and port

    SecurityTls,       ///< encrypted, certificate verified
    SecurityLoopback,  ///< plain, to this machine only
    SecurityPlain,     ///< warning: plain by explicit choice; secret and orders can be read on the way. 0: host
    SecurityRefused,   ///< plain http to another machine was not chosen. 0: host
    SecurityTlsFailed, ///< 0: reason of the TLS library, 1: SHA-256 of the refused certificate, where one was seen

    VersionKnown,   ///< 0: version, 1: "enterprise" or empty
    VersionTooOld,  ///< 0: version, 1: oldest that is spoken to
    VersionNotOdoo, ///< something else answers. 0: address

    ProtocolXmlRpc,     ///< XML-RPC, the only one that this version has
    ProtocolXmlRpcEnds, ///< warning: XML-RPC, which Odoo has announced to remove; JSON-2 is there. 0: version that
                        ///< lacks it, 1: year in which that is due, 2: version of Odoo Online, 3: its year
    ProtocolJson2,      ///< JSON-2
    ProtocolNoJson2,    ///< JSON-2 was chosen and this version lacks it. 0: version, 1: oldest that has it

    DatabaseFound,   ///< it is in the server's list. 0: database
    DatabaseTyped,   ///< the list is closed or does not show it, but it opens. 0: database
    DatabaseChoose,  ///< none was named; 0...: the server's databases
    DatabaseUnnamed, ///< none was named and the list is closed: the name has to be typed
    DatabaseUnknown, ///< 0: database, 1...: the server's databases, none when the list is closed

    SignInDone,       ///< 0: login, 1: uid
    SignInRefused,    ///< 12, 13: wrong login or password. 0: login
    SignInRefusedKey, ///< 14+: wrong, or two-factor is on: then only an API key works. 0: login
    SignInCooldown,   ///< after too many refused tries the server refuses even the right secret. 0: login, 1: seconds
                      ///< until it takes sign-ins again, as Odoo is set by default

    SenderKnown,   ///< 0: e-mail address
    SenderUnknown, ///< warning: 12 refuses orders of a user without address, 13 and 14 messages

    AppsPresent,      ///< 0: "purchase,stock" or "purchase"
    AppsMissing,      ///< 0: the missing model
    AppsFieldMissing, ///< this server lacks a field that is needed. 0: model, 1: field

    ReadAllowed, ///< 0: number of models
    ReadMissing, ///< 0...: models that may not be read
    CreateAllowed,
    CreateMissing, ///< 0...: models in which nothing may be created

    LoadOpen,
    LoadClosed, ///< warning: orders go by `create`, kept unique by searching only

    RequiredNone,
    RequiredUnfilled, ///< warning: 0...: "model.field" that the server wants filled and that has no default

    CompaniesKnown,    ///< 0...: names
    CompanyNotAllowed, ///< the chosen company is none of the user's. 0: its id, 1...: names of the user's
    CompanyToChoose,   ///< warning: several, none chosen; 0...: names

    WarehousesKnown,    ///< 0...: "company: operation type"
    WarehousesMissing,  ///< 0...: companies without an incoming operation type; failed when no company has one
    WarehousesUnneeded, ///< no stock application: orders need none

    LanguagesKnown, ///< 0...: codes, the source language first

    SampleSeen,  ///< 0: partners, 1: products, 2: purchase taxes (counts), 3, 4, 5: one name of each
    SampleEmpty, ///< warning: as SampleSeen, a count is 0

    ClockAgrees,  ///< 0: seconds that this machine is ahead (negative: behind)
    ClockDiffers, ///< warning: 0: seconds ahead
    ClockUnknown, ///< the server sent no time
};

struct StepResult
{
    TestStep step = TestStep::Address;
    StepState state = StepState::Skipped;
    StepCode code = StepCode::NotReached;
    QStringList arguments;
    std::optional<Error> error; ///< the failed call behind it, for the details
};

/// Returns the stable words for `--json` and logs.
[[nodiscard]] QString testStepName(TestStep step);
[[nodiscard]] QString stepStateName(StepState state);
[[nodiscard]] QString stepCodeName(StepCode code);

struct ConnectionTestOptions
{
    CompanyId company; ///< the company chosen for this connection; null = none yet
};

struct ConnectionReport
{
    QList<StepResult> steps;              ///< testStepCount of them
    std::optional<ServerProfile> profile; ///< where it could be discovered
    [[nodiscard]] bool hasFailed() const;
};

/// The ConnectionTest class tries a connection step by step and says what each step found, without storing anything on
/// the server. run() blocks; not for the GUI thread. The callback comes on the calling thread, once per step, in order.
class ConnectionTest
{
public:
    using Callback = std::function<void(const StepResult&)>;

    ConnectionTest(OdooTransport& transport, const Clock& clock, ConnectionTestOptions options = {});
    [[nodiscard]] ConnectionReport run(const Callback& callback = {}, std::stop_token stop = {});

private:
    OdooTransport& m_transport;
    const Clock& m_clock;
    ConnectionTestOptions m_options;
};

} // namespace op::odoo
