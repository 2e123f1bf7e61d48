// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/json2/NamedArguments.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

/// The parameters of one method, in order.
struct Signature
{
    QStringView method;
    std::array<QStringView, 5> parameters; ///< the rest is empty
};

// Every method of AllowedMethods.cpp, as Odoo 19 declares it; record methods begin with "ids".
constexpr std::array signatures{
    Signature{u"search_read", {u"domain", u"fields", u"offset", u"limit", u"order"}},
    Signature{u"search", {u"domain", u"offset", u"limit", u"order"}},
    Signature{u"search_count", {u"domain", u"limit"}},
    Signature{u"read", {u"ids", u"fields", u"load"}},
    Signature{u"fields_get", {u"allfields", u"attributes"}},
    Signature{u"check_access_rights", {u"operation", u"raise_exception"}},
    Signature{u"has_access", {u"ids", u"operation"}},
    Signature{u"name_search", {u"name", u"domain", u"operator", u"limit"}},
    Signature{u"get_metadata", {u"ids"}},
    Signature{u"default_get", {u"fields"}},
    Signature{u"has_group", {u"ids", u"group_ext_id"}},
    Signature{u"context_get", {}},
    Signature{u"check_object_reference", {u"module", u"xml_id", u"raise_on_access_error"}},
    Signature{u"onchange", {u"ids", u"values", u"field_names", u"fields_spec"}},
    Signature{u"load", {u"fields", u"data"}},
    Signature{u"create", {u"vals_list"}},
};

} // namespace

Result<OdooStruct> namedArguments(const OdooCall& call)
{
    const auto* const signature =
        std::find_if(signatures.begin(), signatures.end(),
                     [&call](const Signature& candidate) { return candidate.method == call.method; });
    const QString subject = call.model + u'.' + call.method;
    if (signature == signatures.end())
        return failure(ErrorCode::InvalidArgument, {u"the names of the arguments of %1 are not known"_s.arg(subject)});
    OdooStruct named;
    for (size_t i = 0; i < call.args.size(); ++i) {
        if (i >= signature->parameters.size() || signature->parameters[i].isEmpty())
            return failure(ErrorCode::InvalidArgument, {u"too many arguments for %1"_s.arg(subject)});
        named.emplace_back(signature->parameters[i].toString(), call.args[i]);
    }
    for (const auto& [name, value] : call.kwargs) {
        const bool twice = std::any_of(named.begin(), named.end(),
                                       [&name = name](const OdooMember& member) { return member.first == name; });
        if (twice)
            return failure(ErrorCode::InvalidArgument, {u"%1 is given twice to %2"_s.arg(name, subject)});
        named.emplace_back(name, value);
    }
    return named;
}

OdooValue asXmlRpcAnswers(const OdooCall& call, OdooValue answer)
{
    const bool one = call.method == u"create" && !call.args.empty() && call.args.front().isStruct();
    if (one && answer.isList() && answer.toList().size() == 1)
        return answer.at(0);
    return answer;
}

} // namespace op::odoo
