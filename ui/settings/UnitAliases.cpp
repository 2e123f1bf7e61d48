// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/UnitAliases.h"

#include "core/base/TextFold.h"
#include "core/services/wording/RecordText.h"

#include <algorithm>

namespace op::ui {

void UnitAliases::load(const masterdata::SnapshotPtr& snapshot, const settings::ConnectionSettings& settings)
{
    m_rows.clear();
    m_units.clear();
    m_isLoaded = snapshot != nullptr;
    if (snapshot)
        for (const masterdata::Uom& unit : snapshot->data().uoms)
            if (unit.active)
                m_units.append({unit.id.value, services::wording::unitText(snapshot, unit.id)});
    for (auto it = settings.unitAliases.begin(); it != settings.unitAliases.end(); ++it)
        m_rows.append({it.key(), it.value()});
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.written < b.written; });
    Q_EMIT loaded();
    Q_EMIT changed();
}

void UnitAliases::add()
{
    m_rows.append(Row());
    Q_EMIT loaded();
    Q_EMIT changed();
}

void UnitAliases::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows.removeAt(row);
    Q_EMIT loaded();
    Q_EMIT changed();
}

void UnitAliases::setWritten(int row, const QString& written)
{
    m_rows[row].written = written;
    Q_EMIT changed();
}

void UnitAliases::setUnit(int row, UomId unit)
{
    m_rows[row].unit = unit;
    Q_EMIT changed();
}

QString UnitAliases::problem(int row) const
{
    const QString key = foldedKey(m_rows[row].written);
    if (key.isEmpty())
        return tr("Enter the word as papers write it, or remove the line.");
    for (int i = 0; i < row; ++i)
        if (foldedKey(m_rows[i].written) == key)
            return tr("This word stands above already.");
    if (m_rows[row].unit.isNull())
        return tr("Choose the unit that is meant.");
    const qint64 id = m_rows[row].unit.value;
    if (m_isLoaded && std::none_of(m_units.begin(), m_units.end(), [id](const auto& unit) { return unit.id == id; }))
        return tr("This unit is no longer in Odoo. Choose another one, or remove the line.");
    return {};
}

bool UnitAliases::isValid() const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (!problem(i).isEmpty())
            return false;
    return true;
}

void UnitAliases::apply(settings::ConnectionSettings& settings) const
{
    if (!m_isLoaded)
        return;
    settings.unitAliases.clear();
    for (const Row& row : m_rows)
        settings.unitAliases.insert(foldedKey(row.written), row.unit);
}

} // namespace op::ui
