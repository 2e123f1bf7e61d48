// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/OdooTransport.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

OdooStruct callContext(qint64 companyId, const QString& language)
{
    OdooStruct context{{u"lang"_s, language}, {u"tz"_s, u"UTC"_s}};
    if (companyId > 0)
        context.emplace_back(u"allowed_company_ids"_s, OdooValue::list({companyId}));
    return context;
}

} // namespace op::odoo
