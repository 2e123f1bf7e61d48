// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/OrderTotals.h"

#include "core/drafting/LineTaxes.h"

#include <map>

namespace op::drafting {
namespace {

using Lines = std::vector<LineAmounts>;

OrderTotals totalsByLine(const Lines& lines, const Decimal& step)
{
    OrderTotals totals;
    for (const LineAmounts& line : lines) {
        totals.untaxed += line.untaxed;
        for (const TaxAmount& tax : line.taxes)
            totals.tax += tax.amount;
    }
    totals.tax = roundedTo(totals.tax, step);
    totals.total = totals.untaxed + totals.tax;
    return totals;
}

OrderTotals totalsByOrder(const Lines& lines, const Decimal& step)
{
    OrderTotals totals;
    Decimal untaxed;
    Decimal gross;
    std::map<std::pair<qint64, bool>, Decimal> sums; // each tax is rounded once for the whole order
    bool allIncluded = true;
    for (const LineAmounts& line : lines) {
        untaxed += line.untaxed;
        gross += line.untaxed;
        allIncluded = allIncluded && !line.hasExcluded;
        for (const TaxAmount& tax : line.taxes) {
            sums[{tax.tax->id.value, tax.priceIncluded}] += tax.amount;
            gross += tax.amount;
        }
    }
    for (const auto& [key, sum] : sums)
        totals.tax += roundedTo(sum, step);
    // with every tax inside the prices, what is paid is the figure that has to stay whole
    totals.untaxed = allIncluded ? roundedTo(gross, step) - totals.tax : roundedTo(untaxed, step);
    totals.total = totals.untaxed + totals.tax;
    return totals;
}

} // namespace

std::optional<OrderTotals> orderTotals(const QList<DraftLine>& lines, const masterdata::MasterDataSnapshot& data,
                                       const AmountRules& rules)
{
    Lines amounts;
    for (const DraftLine& line : lines) {
        const auto taxes = appliedTaxes(line.taxes, data);
        if (!taxes)
            return std::nullopt;
        if (rules.arithmetic == TaxArithmetic::ByOrder) {
            amounts.push_back(lineAmountsByOrder(line, *taxes, rules));
            continue;
        }
        std::optional<LineAmounts> one = lineAmountsByLine(line, *taxes, rules);
        if (!one)
            return std::nullopt;
        amounts.push_back(std::move(*one));
    }
    const OrderTotals totals = rules.arithmetic == TaxArithmetic::ByOrder
        ? totalsByOrder(amounts, rules.currencyRounding)
        : totalsByLine(amounts, rules.currencyRounding);
    return totals.total.isValid() ? std::optional(totals) : std::nullopt;
}

} // namespace op::drafting
