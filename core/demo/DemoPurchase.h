// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoEnvironment.h"

namespace op::demo {

/// The DemoPurchase class knows what purchase orders do beyond being stored: defaults and checks at creation, commands
/// on their lines, totals, and the onchange that chooses the fiscal position (odoo-rpc.md 6 and 7).
class DemoPurchase
{
public:
    explicit DemoPurchase(const DemoEnvironment& environment)
        : m_environment(environment),
          m_database(environment.database())
    {}

    /// Creates an order from values in the form of `create`, lines as commands. The database is unchanged after a
    /// fault.
    [[nodiscard]] RpcAnswer<qint64> create(const OdooValue& values);
    /// Changes an order or its lines.
    [[nodiscard]] RpcAnswer<void> write(const QString& model, qint64 id, const OdooValue& values);
    /// Adds one line to an order.
    [[nodiscard]] RpcAnswer<qint64> createLine(qint64 order, const OdooValue& values);
    /// Returns what `onchange` of the vendor fills in: fiscal position, payment term, currency.
    [[nodiscard]] OdooValue onchange(const OdooValue& values) const;
    /// Returns the fiscal position that the server chooses for \a partner, 0 for none.
    [[nodiscard]] qint64 fiscalPosition(qint64 partner, qint64 company) const;
    /// The names of a line's taxes and unit.
    [[nodiscard]] QString lineTaxField() const
    {
        return m_database.schema().firstOf(QStringLiteral("purchase.order.line"),
                                           {QStringLiteral("tax_ids"), QStringLiteral("taxes_id")});
    }
    [[nodiscard]] QString lineUomField() const
    {
        return m_database.schema().firstOf(
            QStringLiteral("purchase.order.line"),
            {QStringLiteral("uom_id"), QStringLiteral("product_uom_id"), QStringLiteral("product_uom")});
    }

private:
    [[nodiscard]] RpcAnswer<DemoRecord> converted(const QString& model, const OdooValue& values) const;
    /// Returns the currency of a new order that names none.
    [[nodiscard]] OdooValue currencyOf(qint64 partner, qint64 company) const;
    [[nodiscard]] RpcAnswer<void> applyLineCommands(qint64 order, const OdooValue& commands);
    [[nodiscard]] bool positionFits(const DemoRecord& position, qint64 partner) const;
    void computeTotals(qint64 order);
    const DemoEnvironment& m_environment;
    DemoDatabase& m_database;
};

} // namespace op::demo
