// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"

#include <QStringList>

#include <variant>

namespace op::extraction::table {

/// Which part of an order a table's field belongs to.
enum class FieldScope { Header, Buyer, Seller, DeliverTo, Line, Totals };

/// What kind of value a field holds. Ids: one more identifier of a party; Note: one more free text; DeliveryDate: both
/// ends of the header's delivery window.
enum class FieldKind { Text, Code, Decimal, Date, Ids, Note, DeliveryDate };

/// The TableField is one field of an order as columns and mappings name it: a path ("orderNumber", "seller.gln",
/// "buyer.ids", "deliveryDate", "lines.quantity", "lines.note", "totals.net") made into something that can be filled
/// without looking at names again.
class TableField
{
public:
    /// Returns the field called \a path; std::nullopt for an unknown one.
    [[nodiscard]] static std::optional<TableField> named(QStringView path);
    /// Returns every path, in the order of the truth schema.
    [[nodiscard]] static const QStringList& allPaths();

    [[nodiscard]] FieldScope scope() const { return m_scope; }
    [[nodiscard]] FieldKind kind() const { return m_kind; }
    [[nodiscard]] bool isLine() const { return m_scope == FieldScope::Line; }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Returns the field of \a order (and of \a line, which only fields of lines need), of the kind that kind() says;
    /// nullptr for another kind. A party comes into being.
    [[nodiscard]] TextField* text(IncomingOrder& order, IncomingOrderLine* line) const;
    [[nodiscard]] DecimalField* decimal(IncomingOrder& order, IncomingOrderLine* line) const;
    [[nodiscard]] DateField* date(IncomingOrder& order, IncomingOrderLine* line) const;
    /// Returns the party that the field belongs to; it comes into being.
    [[nodiscard]] Party& party(IncomingOrder& order) const;

private:
    template <class Owner>
    using Member = std::variant<std::monostate, TextField Owner::*, DecimalField Owner::*, DateField Owner::*>;

    friend struct FieldTable;

    QString m_path;
    FieldScope m_scope = FieldScope::Header;
    FieldKind m_kind = FieldKind::Text;
    Member<IncomingOrder> m_header;
    Member<Party> m_party;
    Member<IncomingOrderLine> m_line;
    DecimalField OrderTotals::*m_totals = nullptr;
};

} // namespace op::extraction::table
