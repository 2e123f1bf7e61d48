// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/OrderFields.h"

#include "core/odoo/profile/ServerProfile.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

OrderFields OrderFields::fromProfile(const ServerProfile& profile)
{
    OrderFields fields;
    fields.note = profile.fields.name(Field::OrderNote);
    fields.noteIsHtml = profile.orderNoteIsHtml;
    fields.clientOrderRef = profile.fields.name(Field::OrderClientRef);
    fields.pickingType = profile.fields.name(Field::OrderPickingType);
    fields.lineTaxes = profile.fields.name(Field::LineTaxes);
    fields.lineUom = profile.fields.name(Field::LineUnit);
    fields.lineDiscount = profile.fields.name(Field::LineDiscount);
    fields.lineTechnicalPrice = profile.fields.name(Field::LineTechnicalPrice);
    fields.lineDisplayType = profile.fields.name(Field::LineDisplayType);
    fields.attachmentContent = profile.attachmentsTakeRaw ? profile.fields.name(Field::AttachmentRaw) : u"datas"_s;
    fields.attachmentFileName = profile.fields.name(Field::AttachmentFileName);
    fields.allowedCompanies = profile.choosesCompanyByContext();
    return fields;
}

} // namespace op::odoo
