// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/TaxResolver.h"

#include "core/base/TextFold.h"
#include "core/matching/TaxPresets.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using masterdata::Product;
using masterdata::Tax;

const Decimal rateTolerance(5, 2);

// By external id in the Dutch chart, else by the words that charts use; 19's invoice label says "0% EU" where the
// amount says 21.
bool soundsLikeNothing(const Tax& tax)
{
    static const QRegularExpression dutchIds(QStringLiteral(R"((?:^|[._])(?:\d+_)?btw_(?:ink_0|I_|E1|E2|E_overig))"));
    if (dutchIds.match(tax.xmlId).hasMatch())
        return true;
    static const QRegularExpression words(QStringLiteral(
        R"(\b(?:verlegd|reverse charge|reverse|intracom\w*|innergemeinschaft\w*|i g e|cocont\w*|autoliquid\w*|ex eu|ex o eu|import\w*|einfuhr\w*|(?:binnen|buiten|hors|aus) (?:de )?(?:eu|ue)|0 eu)\b)"));
    const QString text = foldedKey(tax.name + u' ' + tax.invoiceLabel);
    if (words.match(text).hasMatch())
        return true;
    static const QRegularExpression zeroLabel(QStringLiteral(R"(^\s*0([.,]0+)?\s*%)"));
    return zeroLabel.match(tax.invoiceLabel).hasMatch();
}

// Categories whose rate is 0 whatever the paper prints beside them (UNCL 5305).
bool isZeroCategory(const QString& category)
{
    static const QStringList zero{QStringLiteral("Z"),  QStringLiteral("E"), QStringLiteral("AE"), QStringLiteral("K"),
                                  QStringLiteral("IC"), QStringLiteral("G"), QStringLiteral("O")};
    return zero.contains(category.trimmed().toUpper());
}

std::optional<Decimal> paperRate(const PaperTax& paper)
{
    if (paper.rate && paper.rate->isValid())
        return paper.rate;
    return isZeroCategory(paper.category) ? std::optional(Decimal(0)) : std::nullopt;
}

QString namesOf(const QList<TaxId>& taxes, const MatchScope& scope)
{
    QStringList names;
    for (const TaxId id : taxes)
        if (const Tax* tax = scope.data.tax(id))
            names.append(tax->name);
    return names.join(QStringLiteral(", "));
}

class Resolver
{
public:
    Resolver(const QString& path, const Product* product, const PaperTax& paper, const MatchScope& scope)
        : m_path(path + QStringLiteral(".taxes")),
          m_product(product),
          m_paper(paper),
          m_scope(scope)
    {}

    TaxOutcome run()
    {
        if (const QList<qint64>* chosen = m_scope.choice(m_path))
            byPerson(*chosen);
        else if (m_product)
            byChain();
        if (m_outcome.proposal.decided)
            crossCheck();
        if (m_product && !m_scope.choice(m_path))
            checkPrices();
        return std::move(m_outcome);
    }

private:
    void add(FindingCode code, Severity severity, const QStringList& arguments)
    {
        m_outcome.findings.append(Finding{code, severity, m_path, arguments});
    }

    void step(const QString& rule, const QList<TaxId>& taxes, const QString& detail = {})
    {
        m_outcome.proposal.chain.append({rule, taxes, detail});
        m_outcome.proposal.taxes = taxes;
    }

    // Any tax can be stored through the interface, also one of sales or of another company (odoo-rpc.md 6.2): checked
    // here.
    void byPerson(const QList<qint64>& chosen)
    {
        QList<TaxId> taxes;
        m_outcome.proposal.decided = true;
        for (const qint64 id : chosen) {
            const TaxId taxId(id);
            const Tax* tax = m_scope.data.tax(taxId);
            if (!tax || !tax->active || tax->use != u"purchase") {
                add(FindingCode::TaxMissing, Severity::Blocking, {tax ? tax->name : QString::number(id)});
                m_outcome.proposal.decided = false;
                continue;
            }
            if (!m_scope.company.isNull() && tax->company != m_scope.company)
                add(FindingCode::TaxOtherCompany, Severity::Blocking, {tax->name});
            taxes.append(taxId);
        }
        step(QStringLiteral("person"), taxes);
    }

    void byChain()
    {
        step(QStringLiteral("productTaxes"), m_product->supplierTaxes);
        QList<TaxId> own;
        for (const TaxId id : m_product->supplierTaxes) {
            if (isUsable(id))
                own.append(id);
        }
        step(QStringLiteral("companyFilter"), own);
        if (own.isEmpty() && byPreset())
            return;
        if (own.isEmpty()) {
            const std::optional<Decimal> rate = paperRate(m_paper);
            m_outcome.proposal.decided = rate && rate->isZero();
            if (!m_outcome.proposal.decided)
                add(FindingCode::TaxMissing, Severity::Blocking, {});
            return;
        }
        m_outcome.proposal.decided = map(own);
        if (!m_outcome.proposal.decided)
            add(FindingCode::TaxMissing, Severity::Blocking, {});
    }

    [[nodiscard]] bool isUsable(TaxId id) const
    {
        const Tax* tax = m_scope.data.tax(id);
        return tax && tax->active && tax->use == u"purchase" && tax->company == m_scope.company;
    }

    // Returns false when a tax that the position asks for cannot be used.
    bool map(const QList<TaxId>& own)
    {
        const masterdata::FiscalPosition* position = m_scope.data.fiscalPosition(m_scope.fiscalPosition);
        QList<TaxId> mapped = position ? mappedTaxes(m_scope.data, own, position->id) : own;
        const bool anyDropped = mapped.removeIf([this](TaxId id) { return !isUsable(id); }) > 0;
        step(QStringLiteral("fiscalPosition"), mapped, position ? position->name : QString());
        return !anyDropped;
    }

    // The person said once which tax stands for this kind on papers; whether it is right here, a person says as well.
    bool byPreset()
    {
        const std::optional<TaxPreset> preset = taxPresetOf(m_paper.category, m_paper.rate);
        if (!preset)
            return false;
        const QString word = taxPresetName(*preset);
        const TaxId tax = m_scope.context.taxPresets.value(m_scope.company).value(word);
        if (tax.isNull() || !isUsable(tax))
            return false;
        step(QStringLiteral("preset"), {tax}, word);
        if (map({tax}))
            add(FindingCode::TaxFromPreset, Severity::Blocking, {word, namesOf(m_outcome.proposal.taxes, m_scope)});
        else
            add(FindingCode::TaxMissing, Severity::Blocking, {});
        return true;
    }

    void crossCheck()
    {
        const std::optional<Decimal> effective = effectiveRate(m_scope.data, m_outcome.proposal.taxes);
        // reverse charge is not on the bill, though papers like to print the rate beside it
        const bool isReversed = m_paper.category.trimmed().toUpper() == u"AE";
        const std::optional<Decimal> rate = isReversed ? std::optional(Decimal(0)) : paperRate(m_paper);
        if (effective)
            m_outcome.proposal.effectiveRate = *effective;
        const QString proposed = namesOf(m_outcome.proposal.taxes, m_scope);
        if (!effective || !rate)
            return;
        const bool apart = (*effective - *rate).abs() > rateTolerance;
        m_outcome.proposal.chain.append(
            {QStringLiteral("crossCheck"), m_outcome.proposal.taxes,
             rate->normalized().toString() + QStringLiteral(" / ") + effective->normalized().toString()});
        if (apart)
            add(FindingCode::TaxMismatch, Severity::Warning, {rate->normalized().toString(), proposed});
    }

    // Papers state prices without tax; the product's tax may say that its prices hold it.
    void checkPrices()
    {
        QList<TaxId> inside;
        for (const TaxId id : m_outcome.proposal.taxes) {
            const Tax* tax = m_scope.data.tax(id);
            const bool isInside = tax
                && (tax->priceIncluded || std::any_of(tax->children.begin(), tax->children.end(), [this](TaxId child) {
                                      const Tax* part = m_scope.data.tax(child);
                                      return part && part->priceIncluded;
                                  }));
            if (isInside)
                inside.append(id);
        }
        if (!inside.isEmpty())
            add(FindingCode::TaxInPrice, Severity::Warning, {namesOf(inside, m_scope)});
    }

    const QString m_path;
    const Product* m_product;
    const PaperTax& m_paper;
    const MatchScope& m_scope;
    TaxOutcome m_outcome;
};

std::optional<Decimal> rateOf(const masterdata::MasterDataSnapshot& data, const QList<TaxId>& taxes, int depth)
{
    Decimal rate;
    for (const TaxId id : taxes) {
        const Tax* tax = data.tax(id);
        // a group that holds itself has no end
        const bool isGroup = tax && tax->amountType == u"group" && depth < deepestTaxGroup;
        if (!tax || (tax->amountType != u"percent" && !isGroup))
            return std::nullopt;
        if (addsNothing(*tax))
            continue;
        const std::optional<Decimal> one = isGroup ? rateOf(data, tax->children, depth + 1) : tax->amount;
        if (!one)
            return std::nullopt;
        rate += *one;
    }
    return rate;
}

} // namespace

TaxOutcome resolveTaxes(const QString& path, const Product* product, const PaperTax& paper, const MatchScope& scope)
{
    return Resolver(path, product, paper, scope).run();
}

bool addsNothing(const Tax& tax)
{
    return tax.sharesKnown ? tax.sharePercent.isZero() : soundsLikeNothing(tax);
}

std::optional<Decimal> effectiveRate(const masterdata::MasterDataSnapshot& data, const QList<TaxId>& taxes)
{
    return rateOf(data, taxes, 0);
}

} // namespace op::matching
