// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/LineTaxes.h"

#include "core/base/Percent.h"
#include "core/matching/TaxResolver.h"

#include <algorithm>

namespace op::drafting {
namespace {

using masterdata::MasterDataSnapshot;
using masterdata::Tax;
using Taxes = std::vector<const Tax*>;

const Decimal hundred(100);

bool isKnownKind(const Tax& tax)
{
    return tax.amountType == u"percent" || tax.amountType == u"fixed" || tax.amountType == u"division";
}

bool collect(const QList<TaxId>& ids, const MasterDataSnapshot& data, int depth, Taxes& target)
{
    Taxes level;
    for (const TaxId id : ids) {
        const Tax* tax = data.tax(id);
        if (!tax)
            return false;
        level.push_back(tax);
    }
    std::sort(level.begin(), level.end(), [](const Tax* a, const Tax* b) {
        return std::pair(a->sequence, a->id.value) < std::pair(b->sequence, b->id.value);
    });
    for (const Tax* tax : level) {
        const bool isGroup = tax->amountType == u"group";
        if (isGroup ? depth == matching::deepestTaxGroup || !collect(tax->children, data, depth + 1, target)
                    : !isKnownKind(*tax))
            return false;
        if (!isGroup && std::find(target.begin(), target.end(), tax) == target.end())
            target.push_back(tax);
    }
    return true;
}

Decimal shareOf(const Tax& tax)
{
    return matching::addsNothing(tax) ? Decimal() : tax.sharePercent;
}

/// What included taxes take out of a price: (base - fixed) * (100 - division) / (100 + percent).
struct IncludedShare
{
    Decimal fixed;
    Decimal percent;
    Decimal division;

    [[nodiscard]] Decimal takenFrom(const Decimal& base) const
    {
        const Decimal divisor = hundred + percent;
        return divisor.isZero() ? Decimal() : (base - fixed) * (hundred - division) / divisor;
    }
};

/// Taxes of one line as servers up to 17 compute them: the untaxed amount is found backwards, the taxes forwards.
class ByLine
{
public:
    ByLine(const DraftLine& line, const Taxes& taxes, const AmountRules& rules)
        : m_taxes(taxes),
          m_quantity(line.quantity),
          m_step(rules.currencyRounding),
          // five digits more stand for "not rounded yet"
          m_taxStep(rules.rounding == TaxRounding::Globally ? m_step * Decimal(1, 5) : m_step),
          m_base(roundedTo(lessPercent(line.priceUnit, line.discountPercent) * line.quantity, m_step)),
          m_sign(m_base.isNegative() ? -1 : 1)
    {
        m_base = m_base.abs();
    }

    LineAmounts run()
    {
        LineAmounts result;
        const Decimal untaxed = findUntaxed();
        result.untaxed = untaxed * m_sign;
        Decimal base = untaxed;
        Decimal before; // included taxes that were computed and not subtracted from a known sum
        for (size_t i = 0; i < m_taxes.size(); ++i) {
            const Tax& tax = *m_taxes[i];
            const Decimal known = tax.priceIncluded ? m_reached[i] : Decimal();
            Decimal amount;
            if (!known.isZero()) {
                amount = known - (base + before);
                before = 0;
            } else {
                amount = onTop(tax, base);
            }
            amount = roundedTo(percentOf(roundedTo(amount, m_taxStep), shareOf(tax)), m_taxStep);
            if (tax.priceIncluded && known.isZero())
                before += amount;
            result.taxes.push_back({&tax, amount * m_sign, tax.priceIncluded});
            if (tax.includesBase)
                base += amount;
        }
        return result;
    }

private:
    Decimal findUntaxed()
    {
        m_reached.assign(m_taxes.size(), Decimal());
        Decimal base = m_base;
        IncludedShare inside;
        bool remember = true;
        for (size_t i = m_taxes.size(); i-- > 0;) {
            const Tax& tax = *m_taxes[i];
            if (tax.includesBase) {
                base = inside.takenFrom(base);
                inside = {};
                remember = true;
            }
            if (!tax.priceIncluded)
                continue;
            const Decimal amount = percentOf(tax.amount, shareOf(tax));
            if (tax.amountType == u"percent")
                inside.percent += amount;
            else if (tax.amountType == u"division")
                inside.division += amount;
            else
                inside.fixed += m_quantity * amount;
            if (remember && !tax.amount.isZero()) {
                m_reached[i] = base; // the last included tax fills the gap up to this sum, rounding and all
                remember = false;
            }
        }
        return roundedTo(inside.takenFrom(base), m_step);
    }

    [[nodiscard]] Decimal onTop(const Tax& tax, const Decimal& base) const
    {
        if (tax.amountType == u"percent")
            return percentOf(base, tax.amount);
        if (tax.amountType == u"fixed")
            return (base.isZero() ? m_quantity : m_quantity.abs()) * tax.amount;
        const Decimal rest = hundred - tax.amount;
        return rest.isZero() ? Decimal() : base * hundred / rest - base;
    }

    const Taxes& m_taxes;
    Decimal m_quantity;
    Decimal m_step;
    Decimal m_taxStep;
    Decimal m_base; ///< without sign
    int m_sign;
    std::vector<Decimal> m_reached; ///< sum that an included tax has to reach; 0 = none
};

/// Taxes of one line as servers from 18 on compute them: fixed ones first, then those in the price from the last to
/// the first, then the others from the first to the last.
class ByOrder
{
public:
    ByOrder(const DraftLine& line, const Taxes& taxes, const AmountRules& rules)
        : m_line(line),
          m_taxes(taxes),
          m_states(taxes.size()),
          m_isPerLine(rules.rounding == TaxRounding::PerLine),
          m_step(rules.currencyRounding),
          m_base(ended(lessPercent(line.priceUnit, line.discountPercent) * line.quantity))
    {}

    LineAmounts run()
    {
        findBatches();
        for (size_t i = m_taxes.size(); i-- > 0;)
            if (m_taxes[i]->amountType == u"fixed")
                settle(i, (m_line.priceUnit.isNegative() ? -m_line.quantity : m_line.quantity) * m_taxes[i]->amount);
        for (size_t i = m_taxes.size(); i-- > 0;)
            if (isIncluded(i) && !m_states[i].isSettled)
                settle(i, inside(i));
        for (size_t i = 0; i < m_taxes.size(); ++i)
            if (!m_states[i].isSettled)
                settle(i, onTop(i));
        return result();
    }

private:
    struct State
    {
        size_t first = 0; ///< taxes that are computed together with this one
        size_t last = 0;
        Decimal extraForTax;
        Decimal extraForBase;
        Decimal amount;
        bool isSettled = false;
    };

    [[nodiscard]] Decimal ended(const Decimal& amount) const
    {
        return m_isPerLine ? roundedTo(amount, m_step) : amount;
    }
    // what is owed and claimed at once is never taken out of the price
    [[nodiscard]] bool isIncluded(size_t i) const
    {
        return m_taxes[i]->priceIncluded && !matching::addsNothing(*m_taxes[i]);
    }

    // Neighbours of one kind that do not count in each other's base.
    void findBatches()
    {
        size_t last = m_taxes.empty() ? 0 : m_taxes.size() - 1;
        bool isLaterAffected = false;
        for (size_t i = m_taxes.size(); i-- > 0;) {
            const Tax& tax = *m_taxes[i];
            const Tax& head = *m_taxes[last];
            const bool isSame = tax.amountType == head.amountType && tax.priceIncluded == head.priceIncluded
                && tax.includesBase == head.includesBase && (!tax.includesBase || !isLaterAffected);
            if (i != last && !isSame)
                last = i;
            isLaterAffected = tax.baseAffected;
            m_states[i].last = last;
        }
        for (size_t i = 0; i < m_taxes.size(); ++i)
            m_states[i].first = i > 0 && m_states[i - 1].last == m_states[i].last ? m_states[i - 1].first : i;
    }

    void settle(size_t i, const Decimal& amount)
    {
        m_states[i].amount = ended(amount);
        m_states[i].isSettled = true;
        const Tax& tax = *m_taxes[i];
        for (size_t later = m_states[i].last + 1; later < m_taxes.size(); ++later) {
            const bool isAffected = m_taxes[later]->baseAffected;
            if (tax.priceIncluded && !(tax.includesBase && isAffected))
                addToBase(later, -m_states[i].amount);
            else if (!tax.priceIncluded && tax.includesBase && isAffected)
                addToBase(later, m_states[i].amount);
        }
        if (tax.priceIncluded)
            for (size_t earlier = 0; earlier < m_states[i].first; ++earlier)
                addToBase(earlier, -m_states[i].amount);
    }

    void addToBase(size_t i, const Decimal& amount)
    {
        if (!m_states[i].isSettled)
            m_states[i].extraForTax += amount;
        m_states[i].extraForBase += amount;
    }

    [[nodiscard]] Decimal percentOfBatch(size_t i) const
    {
        Decimal sum;
        for (size_t other = m_states[i].first; other <= m_states[i].last; ++other)
            sum += m_taxes[other]->amount;
        return sum;
    }

    [[nodiscard]] Decimal inside(size_t i) const
    {
        const Decimal base = m_base + m_states[i].extraForTax;
        if (m_taxes[i]->amountType == u"division")
            return percentOf(base, m_taxes[i]->amount);
        const Decimal divisor = hundred + percentOfBatch(i);
        return divisor.isZero() ? Decimal() : base * m_taxes[i]->amount / divisor;
    }

    [[nodiscard]] Decimal onTop(size_t i) const
    {
        const Decimal base = m_base + m_states[i].extraForTax;
        if (m_taxes[i]->amountType == u"percent")
            return percentOf(base, m_taxes[i]->amount);
        const Decimal rest = hundred - percentOfBatch(i);
        return rest.isZero() ? percentOf(base, m_taxes[i]->amount) : base * m_taxes[i]->amount / rest;
    }

    // The untaxed amount is the base of the first tax.
    [[nodiscard]] Decimal untaxed() const
    {
        if (m_taxes.empty())
            return m_base;
        Decimal base = m_base + m_states[0].extraForBase;
        if (isIncluded(0))
            for (size_t other = m_states[0].first; other <= m_states[0].last; ++other)
                if (!matching::addsNothing(*m_taxes[other]))
                    base -= m_states[other].amount;
        return base;
    }

    [[nodiscard]] LineAmounts result() const
    {
        LineAmounts line;
        line.untaxed = untaxed();
        for (size_t i = 0; i < m_taxes.size(); ++i) {
            line.hasExcluded = line.hasExcluded || !isIncluded(i);
            if (!matching::addsNothing(*m_taxes[i]))
                line.taxes.push_back({m_taxes[i], m_states[i].amount, isIncluded(i)});
        }
        return line;
    }

    const DraftLine& m_line;
    const Taxes& m_taxes;
    std::vector<State> m_states;
    bool m_isPerLine;
    Decimal m_step;
    Decimal m_base;
};

} // namespace

Decimal roundedTo(const Decimal& value, const Decimal& step)
{
    if (step.isZero() || step.isNegative())
        return value;
    const Decimal one = step.normalized();
    // 0.01, 0.001 ...: no division needed
    for (int places = 0; places <= Decimal::maxScale; ++places)
        if (one == Decimal(1, places))
            return value.rounded(places);
    return (value / one).rounded(0) * one;
}

std::optional<std::vector<const Tax*>> appliedTaxes(const QList<TaxId>& taxes, const MasterDataSnapshot& data)
{
    Taxes flat;
    return collect(taxes, data, 0, flat) ? std::optional(std::move(flat)) : std::nullopt;
}

std::optional<LineAmounts> lineAmountsByLine(const DraftLine& line, const std::vector<const Tax*>& taxes,
                                             const AmountRules& rules)
{
    // "Unable to mix": a tax in the price beside one on top that later ones are computed on
    bool hasIncluded = false;
    bool hasBaseOnTop = false;
    for (const Tax* tax : taxes) {
        hasIncluded = hasIncluded || tax->priceIncluded;
        hasBaseOnTop = hasBaseOnTop || (!tax->priceIncluded && tax->includesBase);
    }
    if (hasIncluded && hasBaseOnTop)
        return std::nullopt;
    return ByLine(line, taxes, rules).run();
}

LineAmounts lineAmountsByOrder(const DraftLine& line, const std::vector<const Tax*>& taxes, const AmountRules& rules)
{
    return ByOrder(line, taxes, rules).run();
}

} // namespace op::drafting
