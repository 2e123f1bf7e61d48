// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/SyncSink.h"

namespace op::masterdata {

QString tableName(Table table)
{
    switch (table) {
    case Table::Companies:
        return QStringLiteral("companies");
    case Table::Currencies:
        return QStringLiteral("currencies");
    case Table::Countries:
        return QStringLiteral("countries");
    case Table::CountryGroups:
        return QStringLiteral("country_groups");
    case Table::Languages:
        return QStringLiteral("languages");
    case Table::DecimalPrecisions:
        return QStringLiteral("decimal_precisions");
    case Table::Uoms:
        return QStringLiteral("uoms");
    case Table::Taxes:
        return QStringLiteral("taxes");
    case Table::FiscalPositions:
        return QStringLiteral("fiscal_positions");
    case Table::PickingTypes:
        return QStringLiteral("picking_types");
    case Table::PaymentTerms:
        return QStringLiteral("payment_terms");
    case Table::Partners:
        return QStringLiteral("partners");
    case Table::BankAccounts:
        return QStringLiteral("bank_accounts");
    case Table::Products:
        return QStringLiteral("products");
    case Table::SupplierInfos:
        return QStringLiteral("supplier_infos");
    case Table::Packagings:
        return QStringLiteral("packagings");
    case Table::PastOrders:
        return QStringLiteral("past_orders");
    case Table::PastOrderLines:
        return QStringLiteral("past_order_lines");
    }
    return {};
}

} // namespace op::masterdata
