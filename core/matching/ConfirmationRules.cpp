// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ConfirmationRules.h"

#include "core/base/PaperNumber.h"
#include "core/base/Percent.h"
#include "core/matching/UnitConversion.h"

#include <algorithm>

namespace op::matching {
namespace {

using extraction::DocumentType;
using extraction::Finding;
using extraction::FindingCode;
using extraction::Findings;
using extraction::IncomingOrderLine;
using extraction::LineConfirmation;
using extraction::Severity;
using masterdata::PastOrder;
using masterdata::PastOrderLine;

QString substituteName(const IncomingOrderLine& line)
{
    if (!line.substitute)
        return {};
    for (const auto* field :
         {&line.substitute->description, &line.substitute->supplierItemCode, &line.substitute->gtin})
        if (field->has() && !field->value->trimmed().isEmpty())
            return field->value->trimmed();
    return {};
}

} // namespace

const PastOrderLine* OriginalOrder::lineOf(ProductId product) const
{
    const PastOrderLine* found = nullptr;
    for (const PastOrderLine* line : lines) {
        if (line->product != product)
            continue;
        if (found)
            return nullptr;
        found = line;
    }
    return found;
}

OriginalOrder originalOrder(const MatchScope& scope)
{
    OriginalOrder original;
    const QString number = scope.order.orderNumber.valueOr({}).trimmed();
    if (scope.order.documentType != DocumentType::OrderResponse || number.isEmpty() || scope.vendor.isNull())
        return original;
    for (const PastOrder* order : scope.data.pastOrdersOf(scope.vendor)) {
        if (order->state == u"cancel" || (!scope.company.isNull() && order->company != scope.company))
            continue;
        if (!namesNumber(order->name, number) && !namesNumber(order->origin, number))
            continue;
        if (original.order)
            return {};
        original.order = order;
    }
    if (!original.order)
        return original;
    for (const PastOrderLine& line : scope.data.data().pastOrderLines)
        if (line.order == original.order->id)
            original.lines.push_back(&line);
    return original;
}

LineStanding lineStanding(int lineIndex, const MatchScope& scope)
{
    LineStanding standing;
    const IncomingOrderLine& line = scope.order.lines[lineIndex];
    const QString path = QStringLiteral("lines[%1]").arg(lineIndex);
    const QList<qint64>* skip = scope.choice(path + QStringLiteral(".skip"));
    if (skip && !skip->isEmpty() && skip->first() != 0) {
        standing.ordered = false;
        return standing;
    }
    const bool wanted = skip && !skip->isEmpty(); // a person said: order it all the same
    const auto leaveOut = [&](FindingCode code) {
        standing.ordered = wanted;
        standing.findings.append(Finding{code, Severity::Warning, path, {}});
    };
    switch (extraction::confirmationOf(scope.order.documentType, line)) {
    case LineConfirmation::NotAccepted:
        leaveOut(FindingCode::LineNotAccepted);
        break;
    case LineConfirmation::BackOrdered:
        leaveOut(FindingCode::LineBackOrdered);
        break;
    case LineConfirmation::AlreadyDelivered:
        leaveOut(FindingCode::LineAlreadyDelivered);
        break;
    case LineConfirmation::Substituted: {
        standing.isSubstituted = true;
        const bool chosen = scope.chosenId(path + QStringLiteral(".product")) != 0;
        standing.findings.append(Finding{FindingCode::LineSubstituted,
                                         chosen ? Severity::Info : Severity::Blocking,
                                         path + QStringLiteral(".product"),
                                         {substituteName(line)}});
        break;
    }
    case LineConfirmation::None:
    case LineConfirmation::Added:
    case LineConfirmation::Changed:
    case LineConfirmation::Accepted:
        break;
    }
    return standing;
}

IncomingOrderLine effectiveLine(const IncomingOrderLine& line, bool isSubstituted)
{
    if (!isSubstituted || !line.substitute)
        return line;
    IncomingOrderLine result = line;
    result.supplierItemCode = line.substitute->supplierItemCode;
    result.gtin = line.substitute->gtin;
    result.buyerItemCode = {};
    result.manufacturerItemCode = {};
    if (line.substitute->description.has())
        result.description = line.substitute->description;
    result.longDescription = {};
    return result;
}

Findings changesAgainst(const PastOrderLine& original, const LineProposal& line, const MatchScope& scope)
{
    Findings findings;
    const QString path = QStringLiteral("lines[%1]").arg(line.line);
    const auto warn = [&](FindingCode code, const QString& member, const QString& confirmed, const QString& ordered) {
        findings.append(Finding{code, Severity::Warning, path + member, {confirmed, ordered}});
    };
    const std::optional<Decimal> ratio = unitRatio(scope.data, original.uom, line.unit.uom);
    if (line.quantity && ratio) {
        const Decimal ordered = (original.quantity * *ratio).normalized();
        if (*line.quantity != ordered)
            warn(FindingCode::QuantityChanged, QStringLiteral(".quantity"), line.quantity->normalized().toString(),
                 ordered.toString());
    }
    const std::optional<Decimal> price = convertedPrice(scope.data, original.priceUnit, original.uom, line.unit.uom);
    if (line.priceUnit && price) {
        const Decimal confirmed = lessPercent(*line.priceUnit, line.discountPercent).normalized();
        // the order keeps a price in the server's digits: less than one of them is no change
        const int digits = scope.data.digits(QStringLiteral("Product Price"), 2);
        if ((confirmed - *price).abs() >= Decimal(1, digits))
            warn(FindingCode::PriceChanged, QStringLiteral(".unitPrice"), confirmed.toString(),
                 price->normalized().toString());
    }
    if (line.plannedDate && original.plannedDate.isValid() && scope.order.lines[line.line].deliveryDate.has()
        && *line.plannedDate != original.plannedDate.date())
        warn(FindingCode::DateChanged, QStringLiteral(".deliveryDate"), line.plannedDate->toString(Qt::ISODate),
             original.plannedDate.date().toString(Qt::ISODate));
    return findings;
}

} // namespace op::matching
