// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/AllowedMethods.h"

#include <array>

namespace op::odoo {

namespace {

constexpr std::array allowed{
    // services
    AllowedMethod{u"common", u"version", MethodAccess::Read},
    AllowedMethod{u"common", u"authenticate", MethodAccess::Write}, // counts against the server's limit of attempts
    AllowedMethod{u"db", u"list", MethodAccess::Read},
    // any model
    AllowedMethod{u"*", u"search_read", MethodAccess::Read},
    AllowedMethod{u"*", u"search", MethodAccess::Read},
    AllowedMethod{u"*", u"search_count", MethodAccess::Read},
    AllowedMethod{u"*", u"read", MethodAccess::Read},
    AllowedMethod{u"*", u"fields_get", MethodAccess::Read},
    AllowedMethod{u"*", u"check_access_rights", MethodAccess::Read},
    AllowedMethod{u"*", u"has_access", MethodAccess::Read},
    AllowedMethod{u"*", u"name_search", MethodAccess::Read},
    AllowedMethod{u"*", u"get_metadata", MethodAccess::Read},
    AllowedMethod{u"*", u"default_get", MethodAccess::Read},
    // single models
    AllowedMethod{u"res.users", u"has_group", MethodAccess::Read},
    AllowedMethod{u"res.users", u"context_get", MethodAccess::Read}, // who an API key belongs to
    AllowedMethod{u"ir.model.data", u"check_object_reference", MethodAccess::Read},
    AllowedMethod{u"purchase.order", u"onchange", MethodAccess::Read},
    AllowedMethod{u"purchase.order", u"load", MethodAccess::Write},
    AllowedMethod{u"purchase.order", u"create", MethodAccess::Write},
    AllowedMethod{u"ir.attachment", u"load", MethodAccess::Write},
    AllowedMethod{u"ir.attachment", u"create", MethodAccess::Write},
};

} // namespace

std::span<const AllowedMethod> allowedMethods()
{
    return allowed;
}

MethodAccess methodAccess(QStringView model, QStringView method)
{
    const bool isService = model == u"common" || model == u"db";
    for (const AllowedMethod& entry : allowed) {
        if (entry.method == method && (entry.model == model || (entry.model == u"*" && !isService && !model.isEmpty())))
            return entry.access;
    }
    return MethodAccess::NotAllowed;
}

} // namespace op::odoo
