// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderValidator.h"

#include "core/base/CheckDigit.h"
#include "core/extraction/FieldPaths.h"

#include <algorithm>

namespace op::extraction {
namespace {

constexpr FindingCode ownCodes[] = {FindingCode::LineArithmetic, FindingCode::TotalsApart, FindingCode::DateOrder,
                                    FindingCode::NoLines,        FindingCode::NoNumber,    FindingCode::CheckDigit};

// Amounts are rounded to the currency's digits when they are printed; these currencies have none (ISO 4217).
int amountDigits(const DecimalField& amount, const QString& currency)
{
    static const QStringList wholeCurrencies{QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("CLP"),
                                             QStringLiteral("VND"), QStringLiteral("ISK"), QStringLiteral("HUF")};
    const int written = amount.value->scale();
    return wholeCurrencies.contains(currency) && written == 0 ? 0 : std::max(written, 2);
}

struct LineCheck
{
    qsizetype index = 0;
    QString lineNo;
    Decimal computed;
    Decimal printed;
};

QList<LineCheck> wrongLines(const IncomingOrder& order)
{
    QList<LineCheck> wrong;
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        const IncomingOrderLine& line = order.lines[i];
        const std::optional<Decimal> computed = computedLineTotal(line);
        if (!computed || !line.lineTotal.has())
            continue;
        const Decimal tolerance(1, amountDigits(line.lineTotal, order.currency.valueOr(QString())));
        if (!((*computed - *line.lineTotal.value).abs() <= tolerance))
            wrong.append({i, lineNumber(line, i), *computed, *line.lineTotal.value});
    }
    return wrong;
}

class Checker
{
public:
    Checker(const IncomingOrder& order, const ValidationPolicy& policy) : m_order(order), m_policy(policy) {}

    Findings run()
    {
        checkPresence();
        checkLines();
        checkTotals();
        checkDates();
        checkDigits();
        return std::move(m_findings);
    }

private:
    void add(FindingCode code, Severity severity, const QString& subject, QStringList arguments = {})
    {
        m_findings.append({code, severity, subject, std::move(arguments)});
    }

    void checkPresence()
    {
        if (!m_order.documentNumber.has())
            add(FindingCode::NoNumber, Severity::Warning, QStringLiteral("documentNumber"));
        if (!m_order.lines.isEmpty())
            return;
        // A confirmation may accept or refuse as a whole; an order without lines orders nothing.
        const bool headerOnly = m_order.documentType == DocumentType::OrderResponse;
        add(FindingCode::NoLines, headerOnly ? Severity::Info : Severity::Blocking, QString());
    }

    void checkLines()
    {
        for (const LineCheck& check : wrongLines(m_order))
            add(FindingCode::LineArithmetic, Severity::Warning, QStringLiteral("lines[%1].lineTotal").arg(check.index),
                {check.lineNo, check.computed.normalized().toString(), check.printed.toString()});
    }

    // Sums the printed line totals (the computed ones where none is printed) of the lines that \a counts accepts.
    template <class Counts>
    std::optional<Decimal> sumOfLines(Counts counts) const
    {
        Decimal sum;
        for (const IncomingOrderLine& line : m_order.lines) {
            if (!counts(line))
                continue;
            const std::optional<Decimal> total = line.lineTotal.has() ? line.lineTotal.value : computedLineTotal(line);
            if (!total)
                return std::nullopt;
            sum += *total;
        }
        return sum;
    }

    bool isApart(const Decimal& stated, const Decimal& computed) const
    {
        const Decimal relative = stated.abs() * m_policy.totalsRelative;
        const Decimal tolerance = relative > m_policy.totalsAbsolute ? relative : m_policy.totalsAbsolute;
        return !((stated - computed).abs() <= tolerance);
    }

    // One of \a computed is enough: senders disagree about what goes into a total.
    void checkTotal(const QString& name, const DecimalField& stated, const QList<std::optional<Decimal>>& computed,
                    Severity severity)
    {
        if (!stated.has())
            return;
        std::optional<Decimal> first;
        for (const std::optional<Decimal>& candidate : computed) {
            if (!candidate || !candidate->isValid())
                continue;
            if (!isApart(*stated.value, *candidate))
                return;
            if (!first)
                first = candidate;
        }
        if (!first)
            return;
        add(FindingCode::TotalsApart, severity, QStringLiteral("totals.") + name,
            {name, stated.value->toString(), first->normalized().toString(),
             (*stated.value - *first).normalized().toString()});
    }

    void checkTotals()
    {
        if (m_order.lines.isEmpty())
            return;
        const OrderTotals& totals = m_order.totals;
        const DocumentType type = m_order.documentType;
        const std::optional<Decimal> all = sumOfLines([](const IncomingOrderLine&) { return true; });
        const std::optional<Decimal> accepted = sumOfLines([type](const IncomingOrderLine& line) {
            const LineConfirmation confirmation = confirmationOf(type, line);
            return confirmation != LineConfirmation::NotAccepted && confirmation != LineConfirmation::AlreadyDelivered;
        });
        checkTotal(QStringLiteral("lines"), totals.lines, {all, accepted}, Severity::Blocking);

        std::optional<Decimal> net = totals.lines.has() ? totals.lines.value : all;
        if (net)
            net = *net - sumOfCharges(false) + sumOfCharges(true);
        checkTotal(QStringLiteral("net"), totals.net, {net}, Severity::Blocking);
        const std::optional<Decimal> base = totals.net.has() ? totals.net.value : net;
        const std::optional<Decimal> gross =
            base && totals.tax.has() ? std::optional(*base + *totals.tax.value) : std::nullopt;
        checkTotal(QStringLiteral("gross"), totals.gross, {gross}, Severity::Warning);

        const Decimal correction = totals.rounding.valueOr(Decimal()) - totals.prepaid.valueOr(Decimal());
        const auto corrected = [&](const std::optional<Decimal>& value) {
            return value ? std::optional(*value + correction) : std::nullopt;
        };
        // Without a stated gross nobody knows whether payable includes the tax: both readings count.
        if (totals.gross.has())
            checkTotal(QStringLiteral("payable"), totals.payable, {corrected(totals.gross.value)}, Severity::Warning);
        else
            checkTotal(QStringLiteral("payable"), totals.payable, {corrected(gross), corrected(base)},
                       Severity::Warning);
    }

    // The stated total of allowances or charges, else what the header lists.
    Decimal sumOfCharges(bool isCharge) const
    {
        const DecimalField& stated = isCharge ? m_order.totals.charges : m_order.totals.allowances;
        if (stated.has())
            return *stated.value;
        Decimal sum;
        for (const HeaderCharge& charge : m_order.headerCharges) {
            if (charge.isCharge == isCharge)
                sum += charge.amount.valueOr(Decimal());
        }
        return sum;
    }

    void checkDate(const QString& subject, const DateField& date)
    {
        if (date.has() && m_order.issueDate.has() && *date.value < *m_order.issueDate.value)
            add(FindingCode::DateOrder, Severity::Warning, subject, {subject, date.value->toString(Qt::ISODate)});
    }

    void checkDates()
    {
        checkDate(QStringLiteral("deliveryTo"), m_order.deliveryTo.has() ? m_order.deliveryTo : m_order.deliveryFrom);
        if (m_order.deliveryFrom.has() && m_order.deliveryTo.has()
            && *m_order.deliveryFrom.value > *m_order.deliveryTo.value)
            add(FindingCode::DateOrder, Severity::Warning, QStringLiteral("deliveryFrom"),
                {QStringLiteral("deliveryFrom"), m_order.deliveryFrom.value->toString(Qt::ISODate)});
        for (qsizetype i = 0; i < m_order.lines.size(); ++i)
            checkDate(QStringLiteral("lines[%1].deliveryDate").arg(i), m_order.lines[i].deliveryDate);
    }

    void checkGln(const QString& subject, const std::optional<Party>& party)
    {
        if (party && party->gln.has() && !isGln(*party->gln.value))
            add(FindingCode::CheckDigit, Severity::Warning, subject, {subject, *party->gln.value});
    }

    void checkDigits()
    {
        checkGln(QStringLiteral("buyer.gln"), m_order.buyer);
        checkGln(QStringLiteral("seller.gln"), m_order.seller);
        checkGln(QStringLiteral("deliverTo.gln"), m_order.deliverTo);
        for (qsizetype i = 0; i < m_order.lines.size(); ++i) {
            const TextField& gtin = m_order.lines[i].gtin;
            const QString subject = QStringLiteral("lines[%1].gtin").arg(i);
            if (gtin.has() && !isGtin(*gtin.value))
                add(FindingCode::CheckDigit, Severity::Warning, subject, {subject, *gtin.value});
        }
    }

    const IncomingOrder& m_order;
    const ValidationPolicy& m_policy;
    Findings m_findings;
};

} // namespace

Findings validateOrder(const IncomingOrder& order, const ValidationPolicy& policy)
{
    return Checker(order, policy).run();
}

Findings revalidated(const Findings& findings, const IncomingOrder& order, const ValidationPolicy& policy)
{
    Findings result;
    for (const Finding& finding : findings) {
        if (std::find(std::begin(ownCodes), std::end(ownCodes), finding.code) == std::end(ownCodes))
            result.append(finding);
    }
    return result + validateOrder(order, policy);
}

QStringList arithmeticWarnings(const IncomingOrder& order)
{
    QStringList warnings;
    for (const LineCheck& check : wrongLines(order))
        warnings += QStringLiteral("line %1: quantity x price = %2, printed %3")
                        .arg(check.lineNo, check.computed.normalized().toString(), check.printed.toString());
    return warnings;
}

std::optional<Decimal> computedLineTotal(const IncomingOrderLine& line)
{
    if (!line.quantity.has() || !line.unitPrice.has())
        return std::nullopt;
    const Decimal base = line.priceBaseQuantity.valueOr(Decimal(1));
    if (base.isZero())
        return std::nullopt;
    const Decimal goods = *line.quantity.value * *line.unitPrice.value / base;
    Decimal discount = line.discountAmount.valueOr(Decimal());
    if (!line.discountAmount.has() && line.discountPercent.has())
        discount = goods * *line.discountPercent.value / Decimal(100);
    const Decimal total = goods - discount + line.chargeAmount.valueOr(Decimal());
    return total.isValid() ? std::optional(total) : std::nullopt;
}

} // namespace op::extraction
