// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/PriceResolver.h"

#include "core/base/Percent.h"
#include "core/extraction/FieldPaths.h"
#include "core/matching/UnitCodes.h"
#include "core/matching/UnitConversion.h"

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::IncomingOrderLine;
using extraction::Severity;
using masterdata::PastOrderLine;
using masterdata::Product;

const Decimal unusualAbove(15, 1);
const Decimal unusualBelow(67, 2);
const Decimal cent(1, 2);

class Resolver
{
public:
    Resolver(int lineIndex, const IncomingOrderLine& line, const Product* product, const UnitProposal& unit,
             const PastOrderLine* original, const MatchScope& scope)
        : m_line(line),
          m_product(product),
          m_unit(unit),
          m_original(original),
          m_scope(scope),
          m_path(QStringLiteral("lines[%1]").arg(lineIndex)),
          m_number(extraction::lineNumber(line, lineIndex))
    {}

    PriceOutcome run()
    {
        findQuantity();
        findPrice();
        if (m_outcome.priceUnit) {
            checkPrecision();
            checkUsual();
        }
        return std::move(m_outcome);
    }

private:
    void add(FindingCode code, Severity severity, const QString& member, const QStringList& arguments)
    {
        m_outcome.findings.append(Finding{code, severity, m_path + member, arguments});
    }

    [[nodiscard]] static bool isUsable(const extraction::DecimalField& field)
    {
        return field.has() && field.value->isValid();
    }

    void findQuantity()
    {
        if (isUsable(m_line.quantity)) {
            m_outcome.quantity = (*m_line.quantity.value * m_unit.factor).normalized();
            if (m_line.quantity.value->scale() == m_outcome.quantity->scale() || m_unit.factor == Decimal(1))
                m_outcome.quantity = *m_line.quantity.value * m_unit.factor;
        } else if (m_original) {
            if (const auto ratio = unitRatio(m_scope.data, m_original->uom, m_unit.uom))
                m_outcome.quantity = (m_original->quantity * *ratio).normalized();
        }
        if (!m_outcome.quantity || !m_outcome.quantity->isValid() || m_outcome.quantity->isZero()) {
            m_outcome.quantity =
                m_outcome.quantity && m_outcome.quantity->isValid() ? m_outcome.quantity : std::nullopt;
            add(FindingCode::QuantityMissing, Severity::Blocking, QStringLiteral(".quantity"), {});
        }
    }

    void findPrice()
    {
        if (fromPaper() || fromLineTotal() || fromOriginal() || fromPriceRow())
            return;
        add(FindingCode::PriceMissing, Severity::Blocking, QStringLiteral(".unitPrice"), {m_number});
    }

    bool fromPaper()
    {
        const Decimal base = m_line.priceBaseQuantity.valueOr(Decimal(1));
        if (!base.isValid() || base.isZero() || m_unit.factor.isZero())
            return false;
        Decimal price;
        bool discountInside = false;
        if (isUsable(m_line.unitPrice)) {
            price = *m_line.unitPrice.value;
            discountInside = percentIsInPrice();
        } else if (isUsable(m_line.grossUnitPrice)) {
            price = *m_line.grossUnitPrice.value;
        } else {
            return false;
        }
        const std::optional<Decimal> share = shareOfPriceUnit();
        if (!share)
            return false;
        price = perUnit(price, base);
        if (*share != Decimal(1))
            price = (price * *share).normalized();
        foldAllowances(price, discountInside);
        return m_outcome.priceUnit && m_outcome.priceUnit->isValid();
    }

    // A paper may count in one unit and price in another (order-formats.md 2, EDIFACT: pieces, priced per KGM). Returns
    // how much of the price's unit one of the quantity's is; std::nullopt where the two do not convert and the price
    // says nothing per piece.
    [[nodiscard]] std::optional<Decimal> shareOfPriceUnit() const
    {
        const QString priced = m_line.extras.value(QStringLiteral("priceUnit")).trimmed();
        const QString counted = m_line.unit.valueOr({}).trimmed();
        const bool isTyped = m_line.unitPrice.origin == extraction::FieldOrigin::Typed;
        if (priced.isEmpty() || counted.isEmpty() || isTyped || priced.compare(counted, Qt::CaseInsensitive) == 0)
            return Decimal(1);
        const std::optional<UnitMeaning> price = unitMeaning(priced);
        const std::optional<UnitMeaning> quantity = unitMeaning(counted);
        if (!price || !quantity || price->isPack || quantity->isPack || price->quantity != quantity->quantity)
            return std::nullopt;
        return (quantity->size / price->size).normalized();
    }

    // Exact where it can be: 12 EUR per 100 pieces is 0.12 each.
    [[nodiscard]] Decimal perUnit(const Decimal& price, const Decimal& base) const
    {
        const Decimal divisor = base * m_unit.factor;
        return divisor == Decimal(1) ? price : (price / divisor).normalized();
    }

    // "gross 10.00, 5 %, net 9.50": the percentage explains the net price and must not count twice.
    [[nodiscard]] bool percentIsInPrice() const
    {
        if (!isUsable(m_line.grossUnitPrice) || !isUsable(m_line.discountPercent) || isUsable(m_line.discountAmount))
            return false;
        const Decimal gross = *m_line.grossUnitPrice.value;
        const Decimal net = lessPercent(gross, *m_line.discountPercent.value);
        return (net - *m_line.unitPrice.value).abs() <= cent && gross != *m_line.unitPrice.value;
    }

    // Allowances and charges of the line change its total (order-formats.md 2, UBL): a percentage stays one, amounts go
    // into the price.
    void foldAllowances(Decimal price, bool discountInside)
    {
        const bool hasPercent = isUsable(m_line.discountPercent) && !discountInside;
        const Decimal percent = hasPercent ? *m_line.discountPercent.value : Decimal();
        const Decimal charge = isUsable(m_line.chargeAmount) ? *m_line.chargeAmount.value : Decimal();
        const Decimal quantity = m_outcome.quantity.value_or(Decimal());
        const Decimal goods = price * quantity;
        Decimal amount = isUsable(m_line.discountAmount) ? *m_line.discountAmount.value : Decimal();
        bool keepPercent = hasPercent && !percent.isZero();
        if (isUsable(m_line.discountAmount) && keepPercent)
            keepPercent = (percentOf(goods, percent) - amount).abs() <= Decimal(2, 2);
        if (keepPercent) {
            amount = {};
            // a server keeps a percentage to so many digits; further ones would move the total
            if (percent.significantScale() > m_scope.data.digits(QStringLiteral("Discount"), 2))
                price = lessPercent(price, percent).normalized();
            else
                m_outcome.discountPercent = percent;
        }
        const Decimal difference = charge - amount;
        if (!difference.isZero()) {
            if (quantity.isZero())
                return setPrice(price);
            // with a percentage beside it the amount has to be added before the percentage is taken off
            const Decimal kept = (Decimal(100) - m_outcome.discountPercent) * Decimal(1, 2);
            if (kept.isZero())
                return setPrice(price);
            price = ((price * quantity + difference / kept) / quantity).normalized();
        }
        setPrice(price);
    }

    void setPrice(const Decimal& price)
    {
        if (price.isValid())
            m_outcome.priceUnit = price;
    }

    bool fromLineTotal()
    {
        if (!isUsable(m_line.lineTotal) || !m_outcome.quantity || m_outcome.quantity->isZero())
            return false;
        setPrice((*m_line.lineTotal.value / *m_outcome.quantity).normalized());
        if (!m_outcome.priceUnit)
            return false;
        add(FindingCode::PriceMissing, Severity::Info, QStringLiteral(".unitPrice"), {m_number});
        return true;
    }

    bool fromOriginal()
    {
        if (!m_original)
            return false;
        const auto price = convertedPrice(m_scope.data, m_original->priceUnit, m_original->uom, m_unit.uom);
        if (!price)
            return false;
        setPrice(*price);
        return true;
    }

    bool fromPriceRow()
    {
        if (!m_product || m_unit.uom.isNull())
            return false;
        const masterdata::SupplierInfo* row =
            priceRow(m_scope, *m_product, m_outcome.quantity.value_or(Decimal()), m_unit.uom);
        if (!row || row->price.isZero())
            return false;
        const auto price = convertedPrice(m_scope.data, row->price, rowUnit(*row, *m_product), m_unit.uom);
        if (!price)
            return false;
        setPrice(*price);
        m_outcome.discountPercent = row->discountPercent;
        add(FindingCode::PriceMissing, Severity::Warning, QStringLiteral(".unitPrice"), {m_number});
        return true;
    }

    // Some servers round what they store without a word (odoo-rpc.md 5: 14 prices and quantities, 19 quantities).
    void checkPrecision()
    {
        // a server without a field for the discount gets it inside the price
        const bool hasDiscountField = m_scope.data.keptDigits(QStringLiteral("Discount")).has_value();
        const Decimal price =
            hasDiscountField ? *m_outcome.priceUnit : lessPercent(*m_outcome.priceUnit, m_outcome.discountPercent);
        checkDigits(FindingCode::PricePrecision, QStringLiteral(".unitPrice"), price, QStringLiteral("Product Price"));
        if (m_outcome.quantity)
            checkDigits(FindingCode::QuantityPrecision, QStringLiteral(".quantity"), *m_outcome.quantity,
                        QStringLiteral("Product Unit of Measure"));
    }

    void checkDigits(FindingCode code, const QString& member, const Decimal& value, const QString& precision)
    {
        const std::optional<int> digits = m_scope.data.keptDigits(precision);
        if (digits && value.isValid() && value.rounded(*digits) != value)
            add(code, Severity::Warning, member,
                {value.normalized().toString(), QString::number(*digits), value.rounded(*digits).toString()});
    }

    void checkUsual()
    {
        if (!m_product || m_unit.uom.isNull())
            return;
        const auto usual = usualPrice(m_scope, *m_product, m_outcome.quantity.value_or(Decimal()), m_unit.uom);
        if (!usual)
            return;
        const auto perUom = convertedPrice(m_scope.data, *usual, m_product->uom, m_unit.uom);
        if (!perUom || perUom->isZero() || perUom->isNegative())
            return;
        const Decimal net = lessPercent(*m_outcome.priceUnit, m_outcome.discountPercent);
        const Decimal ratio = net / *perUom;
        if (!ratio.isValid())
            return;
        m_outcome.ratio = ratio;
        m_outcome.usual = perUom->normalized().toString();
        if (ratio > unusualAbove || ratio < unusualBelow)
            add(FindingCode::PriceUnusual, Severity::Warning, QStringLiteral(".unitPrice"),
                {net.normalized().toString(), m_outcome.usual,
                 ratio.rounded(ratio < Decimal(1) ? 4 : 1).normalized().toString()});
    }

    const IncomingOrderLine& m_line;
    const Product* m_product;
    const UnitProposal& m_unit;
    const PastOrderLine* m_original;
    const MatchScope& m_scope;
    const QString m_path;
    const QString m_number;
    PriceOutcome m_outcome;
};

} // namespace

PriceOutcome resolvePrice(int lineIndex, const IncomingOrderLine& line, const Product* product,
                          const UnitProposal& unit, const PastOrderLine* original, const MatchScope& scope)
{
    return Resolver(lineIndex, line, product, unit, original, scope).run();
}

} // namespace op::matching
