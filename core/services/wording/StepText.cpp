// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/StepText.h"

#include "core/services/wording/Wording.h"
#include "core/services/wording/WordingTr.h"

#include <QRegularExpression>
#include <QUrl>

namespace op::services::wording {
namespace {

using odoo::StepCode;

QString serverSentence(StepCode code)
{
    switch (code) {
    case StepCode::AddressAnswers:
        return Wording::tr("%1 answers.");
    case StepCode::AddressInvalid:
        return Wording::tr("\"%1\" is no web address. It looks like https://company.odoo.com.");
    case StepCode::AddressSilent:
        return Wording::tr("Nothing answers at %1.");
    case StepCode::SecurityTls:
        return Wording::tr("The connection is encrypted and the certificate is verified.");
    case StepCode::SecurityLoopback:
        return Wording::tr("Not encrypted, but the server runs on this machine.");
    case StepCode::SecurityPlain:
        return Wording::tr("Not encrypted, by your choice: password and orders can be read on the way to %1.");
    case StepCode::SecurityRefused:
        return Wording::tr("%1 is reached without encryption. Use https, or allow plain http for this connection.");
    case StepCode::SecurityTlsFailed:
        return {}; // stepText() has it
    case StepCode::VersionKnown:
        return Wording::tr("Odoo %1 %2");
    case StepCode::VersionTooOld:
        return Wording::tr("Odoo %1 is too old: version %2 or later is needed.");
    case StepCode::VersionNotOdoo:
        return Wording::tr("What answers at %1 is not Odoo.");
    case StepCode::ProtocolXmlRpc:
        return Wording::tr("XML-RPC, which this version of Odoo speaks.");
    case StepCode::ProtocolXmlRpcEnds:
        return Wording::tr("XML-RPC. It works, but Odoo has announced to remove it: in version %1 (autumn %2), on Odoo "
                           "Online in %3 (winter %4).");
    case StepCode::ProtocolJson2:
        return Wording::tr("JSON-2, the successor of XML-RPC.");
    case StepCode::ProtocolNoJson2:
        return Wording::tr("Odoo %1 does not speak JSON-2: that came with version %2.");
    case StepCode::DatabaseFound:
        return Wording::tr("The database %1 is there.");
    case StepCode::DatabaseTyped:
        return Wording::tr("The server does not list its databases; %1 is used as typed.");
    case StepCode::DatabaseChoose:
        return Wording::tr("Choose a database: %1.");
    case StepCode::DatabaseUnnamed:
        return Wording::tr("The server does not list its databases. Type the name; the administrator knows it.");
    case StepCode::DatabaseUnknown:
        return Wording::tr("The server has no database %1.");
    default:
        return {};
    }
}

QString userSentence(StepCode code)
{
    switch (code) {
    case StepCode::SignInDone:
        return Wording::tr("Signed in as %1.");
    case StepCode::SignInRefused:
        return Wording::tr("Odoo refuses the login %1 or its password.");
    case StepCode::SignInRefusedKey:
        return Wording::tr("Odoo refuses the login %1 or its secret. With two-factor sign-in only an API key works: "
                           "make one in Odoo, on the page Security of your user's preferences.");
    case StepCode::SignInCooldown:
        return Wording::tr("Odoo takes no sign-ins from here after too many failed ones: for about %2 seconds it "
                           "refuses even the right secret of %1.");
    case StepCode::SenderKnown:
        return Wording::tr("The user's e-mail address is %1.");
    case StepCode::SenderUnknown:
        return Wording::tr("The user has no e-mail address; Odoo 12 then refuses orders. Enter one in Odoo.");
    case StepCode::AppsPresent:
        return Wording::tr("Installed: %1.");
    case StepCode::AppsMissing:
        return Wording::tr("The Purchase app is not installed (%1 is missing).");
    case StepCode::AppsFieldMissing:
        return Wording::tr("%1 has no field %2, which is needed.");
    case StepCode::ReadAllowed:
        return Wording::tr("All %1 tables may be read.");
    case StepCode::ReadMissing:
        return Wording::tr("The user may not read: %1. Ask for the group Purchase / User.");
    case StepCode::CreateAllowed:
        return Wording::tr("Purchase orders may be created.");
    case StepCode::CreateMissing:
        return Wording::tr("The user may not create: %1. Ask for the group Purchase / User.");
    case StepCode::LoadOpen:
        return Wording::tr("The server itself can keep each order unique.");
    case StepCode::LoadClosed:
        return Wording::tr("Importing is closed: orders are created directly and kept unique by searching only.");
    default:
        return {};
    }
}

QString dataSentence(StepCode code)
{
    switch (code) {
    case StepCode::RequiredNone:
        return Wording::tr("No custom field has to be filled.");
    case StepCode::RequiredUnfilled:
        return Wording::tr("Odoo requires custom fields that OrderPilot does not fill yet: %1.");
    case StepCode::CompaniesKnown:
        return Wording::tr("Companies: %1.");
    case StepCode::CompanyNotAllowed:
        return Wording::tr("The user may not work for the chosen company (number %1).");
    case StepCode::CompanyToChoose:
        return Wording::tr("The user works for several companies; choose the one that orders are for by default: %1.");
    case StepCode::WarehousesKnown:
        return Wording::tr("Receipts go to: %1.");
    case StepCode::WarehousesMissing:
        return Wording::tr("No receipt type for: %1. Create a warehouse for the company in Odoo.");
    case StepCode::WarehousesUnneeded:
        return Wording::tr("The Inventory app is not installed; orders need no warehouse.");
    case StepCode::LanguagesKnown:
        return Wording::tr("Languages: %1.");
    case StepCode::SampleSeen:
    case StepCode::SampleEmpty:
        return Wording::tr("%1 partners, %2 products, %3 purchase taxes, for instance %4; %5; %6.");
    case StepCode::ClockAgrees:
        return Wording::tr("This machine's clock agrees with the server's (%1 s).");
    case StepCode::ClockDiffers:
        return Wording::tr("This machine's clock is %1 s ahead of the server's.");
    case StepCode::ClockUnknown:
        return Wording::tr("The server does not tell its time.");
    default:
        return {};
    }
}

// These lists are told as one.
bool isList(StepCode code)
{
    return code == StepCode::DatabaseChoose || code == StepCode::ReadMissing || code == StepCode::CreateMissing
        || code == StepCode::RequiredUnfilled || code == StepCode::CompaniesKnown || code == StepCode::CompanyToChoose
        || code == StepCode::WarehousesKnown || code == StepCode::WarehousesMissing || code == StepCode::LanguagesKnown;
}

bool hasError(const odoo::StepResult& result, ErrorCode code)
{
    return result.error && result.error->code == code;
}

// Why the call failed, where the sentence does not say it already.
QString reason(const odoo::StepResult& result)
{
    const bool isWanted = result.code == StepCode::AddressSilent || result.code == StepCode::AppsFieldMissing
        || (result.code == StepCode::VersionNotOdoo && hasError(result, ErrorCode::HttpStatus));
    return isWanted && result.error ? errorText(*result.error) : QString();
}

// Names that end with a full stop ("B.V.") close a sentence as they are.
QString closedOnce(QString sentence)
{
    static const QRegularExpression twice(QStringLiteral(R"((?<!\.)\.\.(?!\.))"));
    return sentence.replace(twice, QStringLiteral("."));
}

// The address that a server sends on to, as a person would type it.
QString targetOf(const Error& redirection)
{
    QUrl url(redirection.arguments.value(0));
    url.setPath({});
    return url.toString();
}

QString appName(const QString& module)
{
    if (module == QLatin1String("purchase"))
        return Wording::tr("Purchase", "the app of Odoo");
    if (module == QLatin1String("stock"))
        return Wording::tr("Inventory", "the app of Odoo");
    return module;
}

QStringList shownArguments(const odoo::StepResult& result)
{
    if (isList(result.code))
        return {result.arguments.join(QStringLiteral(", "))};
    if (result.code != StepCode::AppsPresent)
        return result.arguments;
    QStringList names;
    for (const QString& module : result.arguments.value(0).split(u','))
        names.append(appName(module));
    return {names.join(QStringLiteral(", "))};
}

} // namespace

QString stepTitle(odoo::TestStep step)
{
    switch (step) {
    case odoo::TestStep::Address:
        return Wording::tr("Address");
    case odoo::TestStep::Security:
        return Wording::tr("Secure connection");
    case odoo::TestStep::Version:
        return Wording::tr("Odoo version");
    case odoo::TestStep::Protocol:
        return Wording::tr("Protocol");
    case odoo::TestStep::Database:
        return Wording::tr("Database");
    case odoo::TestStep::SignIn:
        return Wording::tr("Sign-in");
    case odoo::TestStep::SenderAddress:
        return Wording::tr("E-mail address");
    case odoo::TestStep::Apps:
        return Wording::tr("Apps");
    case odoo::TestStep::ReadRights:
        return Wording::tr("Right to read");
    case odoo::TestStep::CreateRights:
        return Wording::tr("Right to create");
    case odoo::TestStep::Load:
        return Wording::tr("Exactly-once way");
    case odoo::TestStep::RequiredFields:
        return Wording::tr("Required fields");
    case odoo::TestStep::Companies:
        return Wording::tr("Companies");
    case odoo::TestStep::Warehouses:
        return Wording::tr("Warehouses");
    case odoo::TestStep::Languages:
        return Wording::tr("Languages");
    case odoo::TestStep::SampleData:
        return Wording::tr("Master data");
    case odoo::TestStep::Clock:
        return Wording::tr("Clock");
    }
    return {};
}

QString stepStateText(odoo::StepState state)
{
    switch (state) {
    case odoo::StepState::Ok:
        return Wording::tr("good");
    case odoo::StepState::Warning:
        return Wording::tr("please check");
    case odoo::StepState::Failed:
        return Wording::tr("failed");
    case odoo::StepState::Skipped:
        return Wording::tr("not tried");
    }
    return {};
}

QString stepText(const odoo::StepResult& result)
{
    if (result.code == StepCode::NotReached)
        return Wording::tr("Not tried, because of an earlier step.");
    if (result.code == StepCode::CallFailed)
        return result.error ? errorText(*result.error) : QString();
    // without a certificate there was no encryption at all
    if (result.code == StepCode::SecurityTlsFailed)
        return filled(result.arguments.size() > 1
                          ? Wording::tr("The certificate cannot be verified: %1. Its SHA-256 fingerprint is %2.")
                          : Wording::tr("No encrypted connection comes about at this address."),
                      result.arguments);
    if (hasError(result, ErrorCode::HostNotFound) || hasError(result, ErrorCode::ConnectionRefused))
        return errorText(*result.error); // names the place itself
    if (result.code == StepCode::AddressSilent && hasError(result, ErrorCode::ConnectionLost))
        return filled(Wording::tr("%1 breaks the connection off."), result.arguments);
    if (hasError(result, ErrorCode::Redirected))
        return filled(Wording::tr("%1 sends on to another address: %2."),
                      {result.arguments.value(0), targetOf(*result.error)});
    for (const auto sentence : {serverSentence, userSentence, dataSentence})
        if (const QString text = sentence(result.code); !text.isEmpty())
            return closedOnce((filled(text, shownArguments(result)).trimmed() + u' ' + reason(result)).trimmed());
    return odoo::stepCodeName(result.code);
}

QString stepFix(const odoo::StepResult& result)
{
    switch (result.code) {
    case StepCode::AddressSilent:
        if (hasError(result, ErrorCode::ConnectionLost))
            return Wording::tr("If it takes encrypted connections only, type https:// in front; "
                               "otherwise ask the administrator.");
        return Wording::tr(
            "Compare the address with the one in your browser, and check whether this machine is online.");
    case StepCode::SecurityTlsFailed:
        if (result.arguments.size() < 2)
            return Wording::tr("Check the port and the file of your own authority, if you chose one. Where Odoo runs "
                               "without encryption in your own network, type http:// in front.");
        return Wording::tr("Ask the administrator for the certificate of the authority that signed it, and choose that "
                           "file as own authority. OrderPilot never ignores a certificate that cannot be verified.");
    case StepCode::VersionTooOld:
        return Wording::tr("Have Odoo brought to a newer version; there is no other way.");
    case StepCode::VersionNotOdoo:
        if (hasError(result, ErrorCode::Redirected))
            return Wording::tr("Type that address instead.");
        return Wording::tr("Take the address that stands in the browser when you work in Odoo.");
    case StepCode::ProtocolXmlRpcEnds:
        return Wording::tr("Before then, give this connection an API key and choose JSON-2.");
    case StepCode::ProtocolNoJson2:
        return Wording::tr("Choose XML-RPC for this connection.");
    case StepCode::DatabaseUnknown: {
        const QStringList offered = result.arguments.mid(1);
        return offered.isEmpty() ? Wording::tr("Compare the name, capitals included, or ask the administrator for it.")
                                 : filled(Wording::tr("The server offers: %1."), {offered.join(QStringLiteral(", "))});
    }
    case StepCode::SignInRefused:
    case StepCode::SignInRefusedKey:
        return Wording::tr("Check the login and enter the secret again; a key may have expired.");
    case StepCode::AppsMissing:
        return Wording::tr("Ask the administrator to install the Purchase app in this database.");
    case StepCode::AppsFieldMissing:
        return Wording::tr(
            "Ask the administrator whether the Purchase and Inventory apps are complete and up to date.");
    case StepCode::LoadClosed:
        return Wording::tr("Orders can be sent all the same. Ask the administrator to allow importing for this user.");
    case StepCode::RequiredUnfilled:
        return Wording::tr("Ask the administrator for a default value for each, or orders may be refused.");
    case StepCode::CompanyNotAllowed:
        return Wording::tr("Ask the administrator to allow the company for this user, or choose another one.");
    case StepCode::SampleEmpty:
        return Wording::tr("Check that this is the right database and that the user may see these records.");
    case StepCode::ClockDiffers:
        return Wording::tr("Set this machine's clock, so that times in the history are right.");
    case StepCode::CallFailed:
        return Wording::tr("Try again; if it stays, show the details to the administrator.");
    default:
        return {};
    }
}

} // namespace op::services::wording
