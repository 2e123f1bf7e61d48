// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/CaseEvaluation.h"

#include <QCryptographicHash>

namespace op::review {
namespace {

/// Strings values together, one a line, so that no two contents print the same text.
class Content
{
public:
    void add(const QString& value)
    {
        m_text += value.toUtf8();
        m_text += '\n';
    }
    void add(qint64 value) { add(QString::number(value)); }
    void add(const Decimal& value) { add(value.normalized().toString()); }
    void add(const std::optional<Decimal>& value) { add(value ? value->normalized().toString() : QString()); }
    void add(const QList<TaxId>& taxes)
    {
        QStringList ids;
        for (const TaxId tax : taxes)
            ids.append(QString::number(tax.value));
        add(ids.join(u','));
    }

    [[nodiscard]] QString digest() const
    {
        return QString::fromLatin1(QCryptographicHash::hash(m_text, QCryptographicHash::Sha256).toHex());
    }

private:
    QByteArray m_text;
};

} // namespace

QString contentDigest(const CaseEvaluation& evaluation)
{
    const matching::OrderProposal& proposal = evaluation.proposal;
    Content content;
    content.add(proposal.company.value);
    content.add(proposal.vendor.decidedId());
    content.add(proposal.currency.value);
    content.add(proposal.paymentTerm.value);
    content.add(proposal.fiscalPosition.value);
    content.add(proposal.pickingType.value);
    // dates are left out: where the paper has none they follow the calendar
    for (const matching::LineProposal& line : proposal.lines) {
        if (!line.ordered)
            continue;
        content.add(QStringLiteral("line"));
        content.add(line.product.decidedId());
        content.add(line.quantity);
        content.add(line.unit.uom.value);
        content.add(line.priceUnit);
        content.add(line.discountPercent);
        content.add(line.taxes.taxes);
    }
    for (const matching::ChargeProposal& charge : proposal.charges) {
        content.add(QStringLiteral("charge"));
        content.add(charge.product.value);
        content.add(charge.amount);
        content.add(charge.taxes.taxes);
    }
    return content.digest();
}

} // namespace op::review
