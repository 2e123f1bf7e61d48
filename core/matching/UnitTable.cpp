// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/UnitTable.h"

#include "core/base/TextFold.h"
#include "core/matching/Candidates.h"

namespace op::matching {
namespace {

using masterdata::Uom;

// "Liter(s)" and "Stück(e)" lose what stands in brackets.
QString plainName(const QString& name)
{
    const qsizetype bracket = name.indexOf(u'(');
    return bracket > 0 ? name.left(bracket) : name;
}

std::optional<UnitMeaning> meaningOf(const Uom& uom)
{
    QStringList names = uom.names.values();
    names.sort();
    for (const QString& name : names) {
        const std::optional<UnitMeaning> meaning = unitMeaning(plainName(name));
        if (meaning && !meaning->isPack && meaning->form == UnitMeaning::Form::Word)
            return meaning;
    }
    for (const QString& name : names) {
        const std::optional<UnitMeaning> meaning = unitMeaning(plainName(name));
        if (meaning && !meaning->isPack)
            return meaning;
    }
    return std::nullopt;
}

} // namespace

UnitTable::UnitTable(const masterdata::MasterDataSnapshot& snapshot) : m_snapshot(snapshot)
{
    for (const Uom& uom : snapshot.data().uoms) {
        if (uom.active) {
            for (const QString& name : uom.names) {
                for (const QString& key : {foldedKey(name), foldedKey(plainName(name))}) {
                    QList<UomId>& known = m_names[key];
                    if (!known.contains(uom.id))
                        known.append(uom.id);
                }
            }
        }
        const std::optional<UnitMeaning> meaning = meaningOf(uom);
        if (!meaning || uom.sizeInReference.isZero())
            continue;
        const Kind kind{meaning->quantity, (meaning->size / uom.sizeInReference).normalized(),
                        uom.sizeInReference == Decimal(1)};
        const auto known = m_kinds.constFind(uom.kind);
        // the reference unit itself says most; else the unit with the lowest id
        if (known == m_kinds.constEnd() || (kind.fromReference && !known->fromReference))
            m_kinds.insert(uom.kind, kind);
    }
}

QList<UomId> UnitTable::unitsNamed(const QString& word) const
{
    return m_names.value(foldedKey(word));
}

std::optional<Quantity> UnitTable::quantityOf(const Uom& uom) const
{
    const auto kind = m_kinds.constFind(uom.kind);
    return kind == m_kinds.constEnd() ? std::nullopt : std::optional(kind->quantity);
}

std::optional<Decimal> UnitTable::sizeOf(const Uom& uom) const
{
    const auto kind = m_kinds.constFind(uom.kind);
    return kind == m_kinds.constEnd() ? std::nullopt : std::optional((uom.sizeInReference * kind->scale).normalized());
}

QList<UomId> UnitTable::unitsOf(Quantity quantity, const Decimal& size) const
{
    QList<UomId> found;
    for (const Uom& uom : m_snapshot.data().uoms)
        if (uom.active && quantityOf(uom) == quantity && sizeOf(uom) == size)
            found.append(uom.id);
    return found;
}

QString unitName(const Uom* uom)
{
    return uom ? shownText(uom->names) : QString();
}

} // namespace op::matching
