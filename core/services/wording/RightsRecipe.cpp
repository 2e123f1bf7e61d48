// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/RightsRecipe.h"

#include "core/services/wording/WordingTr.h"

namespace op::services::wording {

namespace {

// The first version with keys of the users' own.
constexpr int keysSince = 14;

QString companyStep(int major)
{
    // 12 knows no company of a call: everything happens in the user's current one.
    if (major <= 12)
        return Wording::tr("Allowed companies: one only. Odoo 12 always works in the user's current company, so each "
                           "company needs a user and a connection of its own.");
    return Wording::tr("Allowed companies: those for which OrderPilot sends orders, and no others.");
}

QString secretStep(int major, odoo::Hosting hosting)
{
    if (major < keysSince)
        return filled(Wording::tr("Give the user a long password that is used nowhere else; Odoo %1 has no API keys."),
                      {QString::number(major)});
    QString text = Wording::tr("Sign in once as this user, open its preferences, Account Security, and make a new API "
                               "key. OrderPilot takes it in place of the password; two-factor sign-in stays on.");
    if (hosting == odoo::Hosting::OdooOnline || hosting == odoo::Hosting::OnlineOrSh)
        text += QLatin1Char(' ') + Wording::tr("On Odoo Online users have no password of their own; a key needs none.");
    return text;
}

} // namespace

QStringList rightsRecipe(int major, odoo::Hosting hosting)
{
    QStringList steps;
    steps.append(Wording::tr(
        "In Odoo, open Settings, Users & Companies, Users, and make a user for OrderPilot alone: an internal user."));
    // 12 refuses orders of a user without address, 13 and 14 its messages.
    if (major <= 14)
        steps.append(filled(Wording::tr("Give the user an e-mail address: Odoo %1 needs it as sender."),
                            {QString::number(major)}));
    steps.append(Wording::tr("Access rights: Purchase: User. Leave everything else empty; Inventory and Accounting are "
                             "not needed, nor is any right to create products or vendors."));
    steps.append(companyStep(major));
    steps.append(secretStep(major, hosting));
    steps.append(Wording::tr(
        "Nothing has to be installed. The group lets its users confirm orders too; OrderPilot never does."));
    return steps;
}

QString hostingText(odoo::Hosting hosting)
{
    switch (hosting) {
    case odoo::Hosting::Own:
        return {};
    case odoo::Hosting::OdooOnline:
        return Wording::tr(
            "This is Odoo Online. It answers programs only in the plan Custom, and cuts a call off after "
            "about 15 minutes.");
    case odoo::Hosting::OdooSh:
        return Wording::tr("This is a branch of Odoo.sh, made for tests: it may sleep, and a new build replaces its "
                           "data. A call is cut off after about 15 minutes.");
    case odoo::Hosting::OnlineOrSh:
        break;
    }
    return Wording::tr(
        "This is Odoo Online or Odoo.sh. Odoo Online answers programs only in the plan Custom; both cut a "
        "call off after about 15 minutes.");
}

} // namespace op::services::wording
