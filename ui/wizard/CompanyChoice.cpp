// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/CompanyChoice.h"

#include "core/services/wording/RecordText.h"

#include <algorithm>

namespace op::ui {

void CompanyChoice::load(const masterdata::SnapshotPtr& snapshot, const settings::ConnectionSettings& settings)
{
    m_rows.clear();
    const masterdata::MasterData empty;
    const masterdata::MasterData& data = snapshot ? snapshot->data() : empty;
    for (const masterdata::Company& company : data.companies) {
        Row row;
        row.company = {company.id.value, company.name};
        std::vector<const masterdata::PickingType*> types;
        for (const masterdata::PickingType& type : data.pickingTypes)
            if (type.active && type.company == company.id)
                types.push_back(&type);
        std::sort(types.begin(), types.end(), [](const auto* a, const auto* b) {
            return std::pair(a->sequence, a->id.value) < std::pair(b->sequence, b->id.value);
        });
        for (const masterdata::PickingType* type : types)
            row.receiptTypes.append({type->id.value, services::wording::pickingTypeText(snapshot, type->id)});
        // one that is gone from Odoo is no choice any more
        const PickingTypeId chosen = settings.pickingTypes.value(company.id);
        if (std::any_of(types.begin(), types.end(), [&](const auto* type) { return type->id == chosen; }))
            row.chosen = chosen;
        m_rows.append(row);
    }
    const auto known = [this](CompanyId id) {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.company.id == id.value; });
    };
    m_defaultCompany = known(settings.defaultCompany) ? settings.defaultCompany : CompanyId();
    if (m_rows.size() == 1)
        m_defaultCompany = CompanyId(m_rows.first().company.id);
    Q_EMIT loaded();
    Q_EMIT changed();
}

void CompanyChoice::setDefaultCompany(CompanyId company)
{
    if (m_defaultCompany == company)
        return;
    m_defaultCompany = company;
    Q_EMIT changed();
}

void CompanyChoice::setReceiptType(CompanyId company, PickingTypeId type)
{
    for (Row& row : m_rows) {
        if (row.company.id != company.value || row.chosen == type)
            continue;
        row.chosen = type;
        Q_EMIT changed();
    }
}

QString CompanyChoice::problem() const
{
    if (m_rows.isEmpty())
        return tr("No company is known yet. Get the master data first.");
    return m_defaultCompany.isNull() ? tr("Choose the company that orders are for when a paper names none.")
                                     : QString();
}

void CompanyChoice::apply(settings::ConnectionSettings& settings) const
{
    if (m_rows.isEmpty())
        return;
    settings.defaultCompany = m_defaultCompany;
    settings.pickingTypes.clear();
    for (const Row& row : m_rows)
        if (!row.chosen.isNull())
            settings.pickingTypes.insert(CompanyId(row.company.id), row.chosen);
}

} // namespace op::ui
