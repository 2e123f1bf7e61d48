// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/Wording.h"
#include "core/services/wording/WordingTr.h"

namespace op::services::wording {
namespace {

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return Wording::tr("Something went wrong inside OrderPilot. Please report it with the details.");
    case ErrorCode::Cancelled:
        return Wording::tr("Stopped on request.");
    case ErrorCode::InvalidArgument:
        return Wording::tr("This is not possible: %1.");
    case ErrorCode::NotFound:
        return Wording::tr("Not found: %1.");
    case ErrorCode::LimitExceeded:
        return Wording::tr("The limit %1 of %2 is exceeded.");
    case ErrorCode::FileUnreadable:
        return Wording::tr("The file %1 cannot be opened: %2. Check that it exists and that you may read it.");
    case ErrorCode::FileTooLarge:
        return Wording::tr("The file %1 is larger than %2. An order of this size is not read; ask the sender for a "
                           "smaller file.");
    case ErrorCode::DocumentMalformed:
        return Wording::tr("The file %1 is damaged at %2: %3. Ask the sender for a new copy.");
    case ErrorCode::DocumentUnknown:
        return Wording::tr(
            "This kind of file (%2) cannot be read as an order. Ask the sender for another form, or enter "
            "the order by hand.");
    case ErrorCode::ReaderCrashed:
        return Wording::tr(
            "Reading %1 failed: the reading program ended with %2. The document is kept; please report it.");
    case ErrorCode::ReaderTimedOut:
        return Wording::tr("Reading %1 took longer than %2 seconds and was stopped. The document is kept.");
    case ErrorCode::ReaderOutOfMemory:
        return Wording::tr("Reading %1 needed more than %2 of memory and was stopped. The document is kept.");
    case ErrorCode::ReaderProtocol:
        return Wording::tr(
            "Reading %1 gave an answer that could not be understood. The document is kept; please report it.");
    case ErrorCode::ReaderMissing:
        return Wording::tr("The reading program was not found at %1. Please install OrderPilot again.");
    case ErrorCode::ColumnsUnknown:
        return Wording::tr(
            "What stands in the %2 columns of this table is not known: it has no heading that says where "
            "article and quantity are. In the window, press \"Tell what the columns mean...\" on the case; on the "
            "command "
            "line, use \"mapping save\". The file is read again then.");
    case ErrorCode::MappingsAmbiguous:
        return Wording::tr(
            "Several mappings fit this file: %2. In the window, press \"Choose among the meanings...\" on the case; on "
            "the command line, remove all but one, or give them a cell that tells their files apart. The file is read "
            "again then.");
    case ErrorCode::HostNotFound:
        return Wording::tr("No server named %1 was found. Check the address and the network.");
    case ErrorCode::ConnectionRefused:
        return Wording::tr("%1 refuses the connection. Is Odoo running there, and is the port right?");
    case ErrorCode::ConnectionLost:
        return Wording::tr("The connection to the server broke off.");
    case ErrorCode::TimedOut:
        return Wording::tr("The server did not answer within %1 seconds.");
    case ErrorCode::TlsFailed:
        return Wording::tr("The secure connection failed: %1. Check the certificate, or add your own authority's "
                           "certificate to the connection.");
    case ErrorCode::ProxyFailed:
        return Wording::tr("The proxy refused or failed: %1.");
    case ErrorCode::InsecureRefused:
        return Wording::tr("%1 is an unencrypted address. Use https, or allow plain http for this connection.");
    case ErrorCode::Redirected:
        return Wording::tr("The server points to another address: %1. Enter that address in the connection.");
    case ErrorCode::HttpStatus:
        return Wording::tr("The server answered with HTTP status %1 (%2).");
    case ErrorCode::ReplyUnreadable:
        return Wording::tr("The server's answer could not be understood: %1.");
    case ErrorCode::ReplyTooLarge:
        return Wording::tr("The server's answer is larger than %1.");
    case ErrorCode::OdooFault:
        return Wording::tr("Odoo reports an unexpected error: %1.");
    case ErrorCode::OdooUserError:
        return Wording::tr("Odoo refuses: %1");
    case ErrorCode::OdooAccessDenied:
        return Wording::tr(
            "Odoo denies access. Check login and password or API key; with two-factor sign-in an API key is needed.");
    case ErrorCode::OdooAccessError:
        return Wording::tr("The Odoo user lacks a right: %1");
    case ErrorCode::OdooUnknownDatabase:
        return Wording::tr("The server has no database named %1.");
    case ErrorCode::OdooBadCredentials:
        return Wording::tr(
            "Odoo does not accept the login %1 with this password or key. If the password is surely right: two-factor "
            "sign-in needs an API key, and after many failed tries Odoo waits before it accepts any.");
    case ErrorCode::OdooTooOld:
        return Wording::tr("The server runs Odoo %1. OrderPilot needs version 12 or later.");
    case ErrorCode::OdooNotOdoo:
        return Wording::tr("What answers at %1 is not an Odoo server.");
    case ErrorCode::OdooMissingModel:
        return Wording::tr("The Odoo database has no %1. Is the Purchase app installed?");
    case ErrorCode::OdooMissingField:
        return Wording::tr("The Odoo model %1 has no field %2.");
    case ErrorCode::OdooMissingRight:
        return Wording::tr("The Odoo user may not %2 %1. Ask an administrator for the group Purchase / User.");
    case ErrorCode::OdooLoadRefused:
        return Wording::tr("Odoo did not accept the order, nothing was stored: %1");
    case ErrorCode::OdooBusy:
        return Wording::tr("Somebody else is storing the same order at this moment. Push it again in a minute.");
    case ErrorCode::MethodNotAllowed:
        return Wording::tr("OrderPilot may not call %1 on the server.");
    case ErrorCode::OrderStands:
        return Wording::tr("The order %1 still stands in Odoo: it was neither deleted nor cancelled there. Nothing was "
                           "sent again.");
    case ErrorCode::DatabaseUnusable:
        return Wording::tr("The workspace database %1 cannot be used: %2.");
    case ErrorCode::DatabaseTooNew:
        return Wording::tr(
            "The workspace was written by a newer OrderPilot (schema %1, this program knows %2). Please update.");
    case ErrorCode::DatabaseBusy:
        return Wording::tr("Another program holds the workspace. Try again in a moment.");
    case ErrorCode::DatabaseFull:
        return Wording::tr("The disk is full. Free some space; nothing that was stored is lost.");
    case ErrorCode::Conflict:
        return Wording::tr("This cannot be done now: %1.");
    case ErrorCode::SecretMissing:
        return Wording::tr(
            "There is no password or API key for the connection %1. Set ORDERPILOT_SECRET or use --secret-file.");
    case ErrorCode::SecretUnusable:
        return Wording::tr("The password or API key cannot be used: %1.");
    }
    return {};
}

// Limits are whole megabytes; a smaller or unreadable number stays as it is.
QString sizeText(const QString& bytes)
{
    constexpr qint64 megabyte = 1 << 20;
    const qint64 number = bytes.toLongLong();
    return number < megabyte ? bytes : QStringLiteral("%1 MB").arg(number / megabyte);
}

// What layers below say in words of their own, as people read it; a system's words stay as they are.
QString problemText(const QString& words)
{
    static const QHash<QString, const char*> texts{
        {QStringLiteral("no such file"), QT_TRANSLATE_NOOP("Wording", "there is no such file")},
        {QStringLiteral("not a readable file"), QT_TRANSLATE_NOOP("Wording", "it is no file, or may not be read")},
        {QStringLiteral("the file is there already"), QT_TRANSLATE_NOOP("Wording", "the file is there already")},
        {QStringLiteral("the folder cannot be made"), QT_TRANSLATE_NOOP("Wording", "the folder cannot be made")},
        {QStringLiteral("the stored bytes have changed"),
         QT_TRANSLATE_NOOP("Wording", "the stored bytes were changed by somebody else")},
        {QStringLiteral("this source of secrets is read-only"),
         QT_TRANSLATE_NOOP("Wording", "what was given for this run cannot be kept")},
        {QStringLiteral("key ring: no answer"), QT_TRANSLATE_NOOP("Wording", "the key ring does not answer")},
        {QStringLiteral("there are several connections; name one"),
         QT_TRANSLATE_NOOP("Wording", "there are several connections; name one")},
    };
    const char* text = texts.value(words, nullptr);
    return text ? QCoreApplication::translate("Wording", text) : words;
}

QStringList shownArguments(const Error& error)
{
    QStringList arguments = error.arguments;
    const bool namesFile = error.code == ErrorCode::FileTooLarge || error.code == ErrorCode::ReaderOutOfMemory;
    const qsizetype size = namesFile ? 1 : error.code == ErrorCode::ReplyTooLarge ? 0 : -1;
    if (size >= 0 && size < arguments.size())
        arguments[size] = sizeText(arguments[size]);
    if (error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::SecretUnusable
        || error.code == ErrorCode::InvalidArgument)
        for (QString& argument : arguments)
            argument = problemText(argument);
    return arguments;
}

// Who holds what this wanted (Leases.h), or what happened meanwhile; nothing for words without a sentence.
QString conflictText(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    const bool isNamed = arguments.size() >= 4;
    if (what == QLatin1String("sync"))
        return isNamed ? filled(Wording::tr("%3 is fetching the master data of %2 at this moment, in another program "
                                            "(process %4). Try again when that is done."),
                                arguments)
                       : Wording::tr("Another program took over fetching the master data.");
    if (what == QLatin1String("push"))
        return isNamed ? filled(Wording::tr("%3 is sending case %2 to Odoo at this moment, in another program (process "
                                            "%4). Nothing was sent from here."),
                                arguments)
                       : Wording::tr("Another program took over sending this case to Odoo.");
    if (what == QLatin1String("decisions"))
        return Wording::tr("Somebody decided something about this case meanwhile. Look at it again.");
    if (what == QLatin1String("draft"))
        return Wording::tr("Odoo may hold the order already. What was sent does not change before that is settled.");
    if (what == QLatin1String("in flight"))
        return Wording::tr("%n order(s) of this connection may be on the way to Odoo. Send them again first.", nullptr,
                           arguments.value(1).toInt());
    if (what == QLatin1String("taken"))
        return Wording::tr("Another choice has taken its place. Remove that one first.");
    if (const auto state = review::stateFromName(what))
        return filled(Wording::tr("This cannot be done now: the case is %1."), {stateText(*state)});
    return {};
}

// Sentences of their own for what a person is asked for.
QString askedText(const QStringList& arguments)
{
    if (arguments.value(0) == QLatin1String("open") && arguments.size() == 2)
        return Wording::tr("%n point(s) are still open.", nullptr, arguments[1].toInt());
    if (arguments.value(0) == QLatin1String("reason"))
        return Wording::tr("Please give a reason.");
    return {};
}

QString ownSentence(const Error& error)
{
    if (error.code == ErrorCode::Conflict)
        return conflictText(error.arguments);
    if (error.code == ErrorCode::OdooTooOld && error.arguments.size() > 1)
        return filled(
            Wording::tr("The server runs Odoo %1, which does not speak JSON-2: that came with version 19. Choose "
                        "XML-RPC for this connection."),
            error.arguments);
    return error.code == ErrorCode::InvalidArgument ? askedText(error.arguments) : QString();
}

} // namespace

QString errorText(const Error& error)
{
    QString text = ownSentence(error);
    if (text.isEmpty())
        text = filled(sentence(error.code), shownArguments(error));
    if (error.cause)
        text += QLatin1Char(' ') + errorText(*error.cause);
    return text;
}

QString nextActionText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::OdooAccessDenied:
    case ErrorCode::OdooBadCredentials:
    case ErrorCode::OdooUnknownDatabase:
    case ErrorCode::SecretMissing:
    case ErrorCode::SecretUnusable:
        return Wording::tr("Check the sign-in of the connection, then send it again.");
    case ErrorCode::OdooAccessError:
    case ErrorCode::OdooMissingRight:
        return Wording::tr("Ask your administrator for the right that Odoo names, then send it again.");
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
    case ErrorCode::ProxyFailed:
    case ErrorCode::HttpStatus:
        return Wording::tr("The work is kept. Send it again once Odoo can be reached.");
    case ErrorCode::OdooLoadRefused:
    case ErrorCode::OdooUserError:
        return Wording::tr("Put right what Odoo names, approve the order again and send it.");
    case ErrorCode::OdooBusy:
        return Wording::tr("Wait a minute, then send it again.");
    case ErrorCode::OrderStands:
        return Wording::tr("Delete or cancel it in Odoo if it is not wanted there, then send it again.");
    default:
        return Wording::tr("Send it again. If it fails again, report it with the details.");
    }
}

} // namespace op::services::wording
