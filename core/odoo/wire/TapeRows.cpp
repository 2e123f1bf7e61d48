// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/wire/TapeRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::odoo {

TapeRows::TapeRows(const QStringList& fields, RowVisitor visitor) : m_visitor(std::move(visitor))
{
    const auto slotFor = [this](const QByteArray& name) {
        const auto found = m_slotByName.constFind(name);
        if (found != m_slotByName.constEnd())
            return static_cast<size_t>(*found);
        const auto slot = static_cast<int>(m_slotByName.size());
        m_slotByName.insert(name, slot);
        return static_cast<size_t>(slot);
    };
    for (const QString& field : fields)
        m_columns.push_back(slotFor(field.toUtf8()));
    m_idSlot = slotFor("id"_ba);
    m_slots.assign(static_cast<size_t>(m_slotByName.size()), absent);
}

void TapeRows::beginRow()
{
    std::fill(m_slots.begin(), m_slots.end(), absent);
    m_member = 0;
}

int TapeRows::slotOf(std::string_view name) const
{
    return m_slotByName.value(QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size())), -1);
}

MemberUse TapeRows::beginMember(std::string_view name, quint32 node)
{
    constexpr size_t longestMemory = 1024; // a row with more members than any model has fields is not worth remembering
    const size_t member = m_member++;
    int slot = -1;
    if (member < m_expected.size() && m_expected[member].name == name) {
        slot = m_expected[member].slot;
    } else {
        slot = slotOf(name);
        if (member < m_expected.size())
            m_expected[member] = {std::string(name), slot};
        else if (member < longestMemory)
            m_expected.push_back({std::string(name), slot});
    }
    if (slot < 0)
        return MemberUse::Unwanted;
    quint32& place = m_slots[static_cast<size_t>(slot)];
    const bool repeated = place != absent;
    place = node;
    return repeated ? MemberUse::Repeated : MemberUse::Wanted;
}

Result<void> TapeRows::endRow(const ValueTape& tape)
{
    m_tape = &tape;
    ++m_count;
    return m_visitor(*this);
}

quint32 TapeRows::elementOf(size_t column, int index) const
{
    const quint32 array = nodeOf(column);
    if (array == absent || m_tape->node(array).kind != TapeKind::Array)
        return absent;
    const quint32 end = m_tape->node(array).end;
    quint32 child = array + 1;
    while (index-- > 0 && child < end)
        child = m_tape->node(child).end;
    return child < end ? child : absent;
}

qint64 TapeRows::id() const
{
    const quint32 node = m_slots[m_idSlot];
    return node == absent ? 0 : m_tape->integer(node);
}

bool TapeRows::isEmptyField(size_t column) const
{
    const quint32 node = nodeOf(column);
    if (node == absent)
        return true;
    const TapeNode& cell = m_tape->node(node);
    return cell.kind == TapeKind::Nil || (cell.kind == TapeKind::Boolean && cell.number == 0);
}

QString TapeRows::text(size_t column) const
{
    const quint32 node = nodeOf(column);
    return node == absent ? QString() : m_tape->text(node);
}

qint64 TapeRows::integer(size_t column) const
{
    const quint32 node = nodeOf(column);
    return node == absent ? 0 : m_tape->integer(node);
}

bool TapeRows::boolean(size_t column) const
{
    const quint32 node = nodeOf(column);
    return node != absent && m_tape->boolean(node);
}

Decimal TapeRows::decimal(size_t column) const
{
    const quint32 node = nodeOf(column);
    return node == absent ? Decimal() : m_tape->decimal(node);
}

qint64 TapeRows::many2oneId(size_t column) const
{
    const quint32 pair = elementOf(column, 0);
    return pair == absent ? integer(column) : m_tape->integer(pair);
}

QString TapeRows::many2oneName(size_t column) const
{
    const quint32 name = elementOf(column, 1);
    return name == absent ? QString() : m_tape->text(name);
}

std::vector<qint64> TapeRows::ids(size_t column) const
{
    std::vector<qint64> numbers;
    const quint32 array = nodeOf(column);
    if (array == absent || m_tape->node(array).kind != TapeKind::Array)
        return numbers;
    for (quint32 child = array + 1; child < m_tape->node(array).end; child = m_tape->node(child).end) {
        if (m_tape->node(child).kind == TapeKind::Integer)
            numbers.push_back(m_tape->integer(child));
    }
    return numbers;
}

OdooValue TapeRows::value(size_t column) const
{
    const quint32 node = nodeOf(column);
    return node == absent ? OdooValue() : m_tape->value(node);
}

} // namespace op::odoo
