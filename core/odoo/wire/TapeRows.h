// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooTransport.h"
#include "core/odoo/wire/RowSink.h"

#include <QHash>

namespace op::odoo {

/// The TapeRows class is the RowSink that shows each parsed row to a RowVisitor by columns.
///
/// A server writes the members of all rows in one order, so the order of the row before is the first guess for each
/// name; a hash answers where it fails. Cells stay bytes on the tape until the visitor asks for them.
class TapeRows final : public RowSink, private RpcRow
{
public:
    /// \a fields name the columns; members that are no column, but for `id`, are never stored.
    TapeRows(const QStringList& fields, RowVisitor visitor);

    [[nodiscard]] qint64 count() const { return m_count; }

    void beginRow() override;
    MemberUse beginMember(std::string_view name, quint32 node) override;
    Result<void> endRow(const ValueTape& tape) override;

private:
    /// A name as the last row had it, and the slot it goes to; slot -1: nobody reads it.
    struct Expected
    {
        std::string name;
        int slot;
    };
    static constexpr quint32 absent = ~quint32(0);

    [[nodiscard]] int slotOf(std::string_view name) const;
    [[nodiscard]] quint32 nodeOf(size_t column) const
    {
        return column < m_columns.size() ? m_slots[m_columns[column]] : absent;
    }
    /// Returns the node of element \a index when \a column holds an array; absent otherwise.
    [[nodiscard]] quint32 elementOf(size_t column, int index) const;

    [[nodiscard]] qint64 id() const override;
    [[nodiscard]] bool isEmptyField(size_t column) const override;
    [[nodiscard]] QString text(size_t column) const override;
    [[nodiscard]] qint64 integer(size_t column) const override;
    [[nodiscard]] bool boolean(size_t column) const override;
    [[nodiscard]] Decimal decimal(size_t column) const override;
    [[nodiscard]] qint64 many2oneId(size_t column) const override;
    [[nodiscard]] QString many2oneName(size_t column) const override;
    [[nodiscard]] std::vector<qint64> ids(size_t column) const override;
    [[nodiscard]] OdooValue value(size_t column) const override;

    QHash<QByteArray, int> m_slotByName;
    std::vector<size_t> m_columns; ///< slot of each column: a field asked for twice has one slot
    std::vector<quint32> m_slots;  ///< node of each slot in the present row
    std::vector<Expected> m_expected;
    size_t m_member = 0; ///< how many members of the present row were seen
    size_t m_idSlot = 0;
    qint64 m_count = 0;
    const ValueTape* m_tape = nullptr;
    RowVisitor m_visitor;
};

} // namespace op::odoo
