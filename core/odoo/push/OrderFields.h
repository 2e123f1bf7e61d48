// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op::odoo {

struct ServerProfile;

/// What a server calls the fields that an order and its attachment need and that differ between versions
/// (odoo-rpc.md section 3, odoo-versions.md). An empty name means that the server has no such field. Plain value; the
/// defaults are 14's.
struct OrderFields
{
    QString note = QStringLiteral("notes");
    bool noteIsHtml = false; ///< the note's text has to be escaped
    QString clientOrderRef;  ///< "client_order_ref" where a module adds it
    QString pickingType = QStringLiteral("picking_type_id");
    QString lineTaxes = QStringLiteral("taxes_id");
    QString lineUom = QStringLiteral("product_uom");
    QString lineDiscount;       ///< "discount" from 17 on
    QString lineTechnicalPrice; ///< "technical_price_unit": -1.0 keeps an approved price when somebody edits the
                                ///< quantity (6.2)
    QString lineDisplayType =
        QStringLiteral("display_type");                  ///< tells sections and notes from product lines; not on 12
    QString attachmentContent = QStringLiteral("datas"); ///< takes base64: `raw` from 20 on
    QString attachmentFileName;                          ///< "datas_fname" on 12
    bool allowedCompanies = true;                        ///< false on 12, whose context knows no allowed_company_ids

    [[nodiscard]] static OrderFields fromProfile(const ServerProfile& profile);
    friend bool operator==(const OrderFields&, const OrderFields&) = default;
};

} // namespace op::odoo
