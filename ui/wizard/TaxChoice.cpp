// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/TaxChoice.h"

namespace op::ui {

using matching::TaxPreset;

void TaxChoice::load(const masterdata::SnapshotPtr& snapshot, const settings::ConnectionSettings& settings)
{
    m_snapshot = snapshot;
    m_companies.clear();
    m_maps.clear();
    m_company = {};
    if (snapshot) {
        for (const masterdata::Company& company : snapshot->data().companies) {
            m_companies.append({company.id.value, company.name});
            const QHash<QString, TaxId> kept = settings.taxPresets.value(company.id);
            Map& map = m_maps[company.id];
            for (int i = 0; i < matching::taxPresetCount; ++i) {
                const auto preset = static_cast<TaxPreset>(i);
                const QString name = matching::taxPresetName(preset);
                if (kept.contains(name))
                    map.insert(preset, kept.value(name));
                else if (const auto found = matching::findTaxPreset(*snapshot, company.id, preset))
                    map.insert(preset, *found);
            }
        }
        m_company = settings.defaultCompany;
        if (!snapshot->company(m_company) && !m_companies.isEmpty())
            m_company = CompanyId(m_companies.first().id);
    }
    Q_EMIT loaded();
    Q_EMIT changed();
}

void TaxChoice::setCompany(CompanyId company)
{
    if (m_company == company)
        return;
    m_company = company;
    Q_EMIT loaded();
    Q_EMIT changed();
}

QList<RecordChoice> TaxChoice::taxes() const
{
    QList<RecordChoice> choices;
    if (!m_snapshot)
        return choices;
    for (const masterdata::Tax* tax : matching::purchaseTaxes(*m_snapshot, m_company))
        choices.append({tax->id.value,
                        tax->invoiceLabel.isEmpty() || tax->invoiceLabel == tax->name
                            ? tax->name
                            : tr("%1 (on the invoice: %2)").arg(tax->name, tax->invoiceLabel)});
    return choices;
}

QString TaxChoice::title(TaxPreset preset)
{
    switch (preset) {
    case TaxPreset::Standard:
        return tr("21 % (high rate)");
    case TaxPreset::Reduced:
        return tr("9 % (low rate)");
    case TaxPreset::Zero:
        return tr("0 %");
    case TaxPreset::ReverseCharge:
        return tr("Reverse charge (\"btw verlegd\")");
    case TaxPreset::Margin:
        return tr("Margin scheme");
    }
    return {};
}

TaxChoice::Meaning TaxChoice::meaning(TaxPreset preset) const
{
    const Map map = m_maps.value(m_company);
    return map.contains(preset) ? Meaning(map.value(preset)) : std::nullopt;
}

void TaxChoice::setMeaning(TaxPreset preset, Meaning meaning)
{
    if (m_company.isNull() || this->meaning(preset) == meaning)
        return;
    if (meaning)
        m_maps[m_company].insert(preset, *meaning);
    else
        m_maps[m_company].remove(preset);
    Q_EMIT changed();
}

QString TaxChoice::note(TaxPreset preset) const
{
    if (!m_snapshot)
        return {};
    const Meaning chosen = meaning(preset);
    const std::optional<TaxId> found = matching::findTaxPreset(*m_snapshot, m_company, preset);
    if (!chosen)
        return found ? tr("To be mapped. The chart has a tax for it, which you left out.")
                     : tr("To be mapped: the chart of this company has no tax for it. Choose one if your papers carry "
                          "it; otherwise leave it open, and lines of this kind are for you to decide.");
    if (chosen->isNull())
        return tr("Chosen by you: lines of this kind carry no tax.");
    if (!m_snapshot->tax(*chosen))
        return tr("Please check: the chosen tax is no longer in Odoo.");
    return chosen == found ? tr("Found in the chart of this company.") : tr("Chosen by you.");
}

void TaxChoice::apply(settings::ConnectionSettings& settings) const
{
    for (auto map = m_maps.begin(); map != m_maps.end(); ++map) {
        QHash<QString, TaxId> kept;
        for (auto it = map->begin(); it != map->end(); ++it)
            kept.insert(matching::taxPresetName(it.key()), it.value());
        if (kept.isEmpty())
            settings.taxPresets.remove(map.key());
        else
            settings.taxPresets.insert(map.key(), kept);
    }
}

} // namespace op::ui
