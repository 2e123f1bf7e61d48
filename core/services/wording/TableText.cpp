// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/TableText.h"

#include "core/masterdata/SyncSink.h"
#include "core/services/wording/WordingTr.h"

namespace op::services::wording {
namespace {

QString textOf(masterdata::Table table)
{
    using masterdata::Table;
    switch (table) {
    case Table::Companies:
        return Wording::tr("companies");
    case Table::Currencies:
        return Wording::tr("currencies");
    case Table::Countries:
        return Wording::tr("countries");
    case Table::CountryGroups:
        return Wording::tr("country groups");
    case Table::Languages:
        return Wording::tr("languages");
    case Table::DecimalPrecisions:
        return Wording::tr("decimal places");
    case Table::Uoms:
        return Wording::tr("units of measure");
    case Table::Taxes:
        return Wording::tr("taxes");
    case Table::FiscalPositions:
        return Wording::tr("fiscal positions");
    case Table::PickingTypes:
        return Wording::tr("receipt types");
    case Table::PaymentTerms:
        return Wording::tr("payment terms");
    case Table::Partners:
        return Wording::tr("vendors and their contacts");
    case Table::BankAccounts:
        return Wording::tr("bank accounts");
    case Table::Products:
        return Wording::tr("products");
    case Table::SupplierInfos:
        return Wording::tr("vendor prices");
    case Table::Packagings:
        return Wording::tr("packagings");
    case Table::PastOrders:
        return Wording::tr("past orders");
    case Table::PastOrderLines:
        return Wording::tr("lines of past orders");
    }
    return {};
}

} // namespace

QString tableText(const QString& name)
{
    for (int i = 0; i < masterdata::tableCount; ++i) {
        const auto table = static_cast<masterdata::Table>(i);
        if (masterdata::tableName(table) == name)
            return textOf(table);
    }
    return name;
}

} // namespace op::services::wording
