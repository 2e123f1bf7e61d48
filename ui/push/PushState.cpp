// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/PushState.h"

#include "core/base/Percent.h"
#include "core/services/wording/RecordText.h"
#include "core/services/wording/Wording.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace op::ui {
namespace {

namespace wording = services::wording;
using drafting::PurchaseOrderDraft;
using drafting::PushOutcome;
using drafting::PushResult;
using review::ReviewState;

class PushText
{
    Q_DECLARE_TR_FUNCTIONS(PushState)
};

SummaryLine summaryLine(const drafting::DraftLine& line, const masterdata::SnapshotPtr& data, const QLocale& locale,
                        int places)
{
    SummaryLine row;
    row.product = wording::productText(data, line.product);
    if (line.name != row.product)
        row.text = line.name;
    row.quantity = PushText::tr("%1 %2").arg(decimalText(line.quantity, locale), wording::unitText(data, line.uom));
    row.price = decimalText(line.priceUnit, locale, places);
    if (!line.discountPercent.isZero())
        row.price = PushText::tr("%1 less %2 %").arg(row.price, decimalText(line.discountPercent, locale));
    row.taxes = wording::taxesText(data, line.taxes);
    if (row.taxes.isEmpty())
        row.taxes = PushText::tr("no tax");
    const Decimal net = lessPercent(line.priceUnit, line.discountPercent);
    row.total = decimalText((net * line.quantity).rounded(places), locale, places);
    row.date = dateText(line.plannedDate.date(), locale);
    return row;
}

// A wire value as a person of this locale writes it; ids of records as their names.
QString shownValue(const QString& field, const QString& value, const masterdata::SnapshotPtr& data,
                   const QLocale& locale)
{
    static const QStringList records{
        QStringLiteral("vendor"),   QStringLiteral("company"),     QStringLiteral("pickingType"),
        QStringLiteral("currency"), QStringLiteral("paymentTerm"), QStringLiteral("fiscalPosition"),
        QStringLiteral("product"),  QStringLiteral("taxes"),       QStringLiteral("uom")};
    const QString member = field.section(u'.', -1);
    // a whole line that the other side does not have (StoredOrder): id of the product and quantity
    static const QRegularExpression wholeLine(QStringLiteral("^([0-9]+) x ([0-9.]+)$"));
    if (const auto line = wholeLine.match(value); line.hasMatch() && field.startsWith(QLatin1String("lines["))) {
        const Decimal quantity = Decimal::parse(line.captured(2)).value_or(Decimal(0));
        return PushText::tr("%1 of %2", "quantity of product")
            .arg(decimalText(quantity, locale), wording::productText(data, ProductId(line.captured(1).toLongLong())));
    }
    if (records.contains(member)) {
        QList<qint64> ids;
        for (const QString& id : value.split(u',', Qt::SkipEmptyParts))
            if (const qint64 number = id.trimmed().toLongLong(); number > 0)
                ids.append(number);
        const QString path = member == QLatin1String("uom") ? QStringLiteral("unit") : member;
        return ids.isEmpty() ? QStringLiteral("\u2013") : wording::choiceText(data, path, ids);
    }
    if (const std::optional<Decimal> number = Decimal::parse(value))
        return decimalText(*number, locale);
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    if (date.isValid() && (value.size() == 10 || value.size() > 18))
        return dateText(date, locale);
    return value.isEmpty() ? QStringLiteral("\u2013") : value;
}

QString wayText(drafting::PushWay way)
{
    switch (way) {
    case drafting::PushWay::Load:
        return PushText::tr("Created under its own key: Odoo itself forbids a second one.");
    case drafting::PushWay::Create:
        return PushText::tr("Created without a key, because this server refuses them; looked for before and after.");
    case drafting::PushWay::Found:
        return PushText::tr("It was in Odoo already under its own key; nothing was sent again.");
    }
    return {};
}

void fillReceipt(PushOutcomeView& view, const drafting::PushReceipt& receipt, const masterdata::SnapshotPtr& data,
                 const QLocale& locale)
{
    view.url = receipt.url;
    view.when = momentText(receipt.at, locale);
    view.notes.append(wayText(receipt.way));
    if (!receipt.attachmentProblem.isEmpty())
        view.notes.append(PushText::tr("The document could not be attached to it: %1").arg(receipt.attachmentProblem));
    else if (receipt.attachmentId != 0)
        view.notes.append(PushText::tr("The document is attached to it."));
    if (!receipt.differences.isEmpty())
        view.differencesTitle = PushText::tr("Odoo stores these values otherwise than approved:");
    view.differences = differenceRows(receipt.differences, data, locale);
}

void fillExisting(PushOutcomeView& view, const PushResult& result, const masterdata::SnapshotPtr& data,
                  const QLocale& locale)
{
    if (result.existing.isEmpty())
        return;
    const drafting::ExistingOrder& order = result.existing.first();
    if (!order.differences.isEmpty())
        view.differencesTitle = PushText::tr("The order %1 in Odoo differs from this paper:").arg(order.name);
    else
        view.notes.append(PushText::tr("The order %1 in Odoo holds the same as this paper.").arg(order.name));
    view.differences = differenceRows(order.differences, data, locale);
}

void fillError(PushOutcomeView& view, const PushResult& result)
{
    if (!result.error)
        return;
    view.cause = wording::errorText(*result.error);
    view.next = wording::nextActionText(*result.error);
    view.details = result.error->detail;
}

// What was in Odoo for certain may be sent once more, by a person who says why.
QString repostQuestion(ReviewState state, const PushResult& result)
{
    if (!result.receipt || result.receipt->id.isNull())
        return {};
    const QString name =
        result.receipt->name.isEmpty() ? QString::number(result.receipt->id.value) : result.receipt->name;
    if (state == ReviewState::InOdoo)
        return PushText::tr("Its draft order in Odoo is %1. Why is a new one needed?").arg(name);
    if (state == ReviewState::Failed)
        return PushText::tr("Its draft order %1 is no longer in Odoo. Why is a new one needed?").arg(name);
    return {};
}

void fillSettled(PushOutcomeView& view, const services::CaseSheet& sheet, const QLocale& locale)
{
    const PushResult& result = *sheet.pushed;
    view.repostQuestion = repostQuestion(sheet.view.reviewCase.state, result);
    switch (sheet.view.reviewCase.state) {
    case ReviewState::InOdoo:
        view.icon = QStringLiteral("state-in-odoo");
        view.headline = PushText::tr("In Odoo as %1").arg(result.receipt ? result.receipt->name : QString());
        view.next = PushText::tr("The order is a draft there: open it in Odoo to confirm it.");
        break;
    case ReviewState::NotSure:
        view.icon = QStringLiteral("state-not-sure");
        view.headline = PushText::tr("Not sure whether it arrived");
        fillError(view, result);
        view.next =
            PushText::tr("Look again: it is looked up under its own key first, so there will be one order only.");
        view.mayLookAgain = true;
        break;
    case ReviewState::Failed:
        view.icon = QStringLiteral("state-failed");
        view.headline = PushText::tr("Not sent: nothing was stored in Odoo");
        view.cause = wording::pushOutcomeText(result);
        fillError(view, result);
        view.maySend = true;
        break;
    case ReviewState::Duplicate:
        view.icon = QStringLiteral("state-duplicate");
        view.headline = wording::pushOutcomeText(result);
        view.next = PushText::tr("If it is to be ordered all the same, say why at the top of the case.");
        break;
    default:
        break;
    }
    if (result.receipt)
        fillReceipt(view, *result.receipt, sheet.snapshot, locale);
    fillExisting(view, result, sheet.snapshot, locale);
}

} // namespace

PushSummary summaryOf(const drafting::DraftOrFindings& draft, const masterdata::SnapshotPtr& data,
                      const QLocale& locale)
{
    PushSummary summary;
    if (const auto* findings = std::get_if<extraction::Findings>(&draft)) {
        QSet<QString> told; // the first reason says it best: what follows from it would only repeat it
        for (const extraction::Finding& finding : *findings) {
            if (finding.severity != extraction::Severity::Blocking
                || (!finding.subject.isEmpty() && told.contains(finding.subject)))
                continue;
            told.insert(finding.subject);
            summary.blocking.append(
                finding.subject.isEmpty()
                    ? wording::findingText(finding)
                    : PushText::tr("%1: %2").arg(wording::fieldText(finding.subject), wording::findingText(finding)));
        }
        if (summary.blocking.isEmpty())
            summary.blocking.append(PushText::tr("There is nothing to order on this paper."));
        return summary;
    }
    const auto& order = std::get<PurchaseOrderDraft>(draft);
    const auto fact = [&summary](const QString& name, const QString& value) {
        if (!value.isEmpty())
            summary.facts.append({name, value});
    };
    fact(PushText::tr("Vendor"), wording::vendorText(data, order.vendor));
    fact(PushText::tr("Company"), wording::companyText(data, order.company));
    fact(PushText::tr("Vendor reference"), order.partnerRef);
    fact(PushText::tr("Source"), order.origin);
    fact(PushText::tr("Date"), dateText(order.orderDate.date(), locale));
    fact(PushText::tr("Receipt"), wording::pickingTypeText(data, order.pickingType));
    fact(PushText::tr("Payment term"), wording::paymentTermText(data, order.paymentTerm));
    fact(PushText::tr("Fiscal position"), wording::fiscalPositionText(data, order.fiscalPosition));
    fact(PushText::tr("Note"), order.note);
    fact(PushText::tr("Attached"), order.documentName);
    const masterdata::Currency* currency = data ? data->currency(order.currency) : nullptr;
    const int places = currency && !currency->rounding.isZero() ? currency->rounding.significantScale() : 2;
    for (const drafting::DraftLine& line : order.lines)
        summary.lines.append(summaryLine(line, data, locale, places));
    const QString untaxed = decimalText(order.expectedUntaxed, locale, places);
    const QString money = wording::currencyText(data, order.currency);
    if (order.expectedTax)
        summary.total = PushText::tr("%1 without tax + %2 tax = %3 %4", "amounts: without tax, tax, total, currency")
                            .arg(untaxed, decimalText(*order.expectedTax, locale, places),
                                 decimalText(order.expectedUntaxed + *order.expectedTax, locale, places), money);
    else
        summary.total = PushText::tr("%1 %2 without tax").arg(untaxed, money);
    return summary;
}

PushOutcomeView outcomeOf(const services::CaseSheet& sheet, bool isUnderWay, const QLocale& locale)
{
    PushOutcomeView view;
    const ReviewState state = sheet.view.reviewCase.state;
    if (isUnderWay || state == ReviewState::Sending) {
        view.icon = QStringLiteral("state-sending");
        view.headline = PushText::tr("Sending to Odoo...");
        // a crash left it in the middle: the same key finds out what became of it
        view.mayLookAgain = !isUnderWay;
        return view;
    }
    if (state == ReviewState::Queued) {
        view.icon = QStringLiteral("state-queued");
        view.headline = PushText::tr("Queued: it is sent as soon as Odoo can be reached");
        view.maySend = true;
        return view;
    }
    const bool isSettled = state == ReviewState::InOdoo || state == ReviewState::NotSure || state == ReviewState::Failed
        || state == ReviewState::Duplicate;
    if (isSettled && sheet.pushed) {
        fillSettled(view, sheet, locale);
        return view;
    }
    if (state == ReviewState::Approved) {
        view.icon = QStringLiteral("state-approved");
        view.headline = PushText::tr("Approved: this will be created in Odoo as a draft order");
        view.maySend = true;
        return view;
    }
    view.icon = QStringLiteral("state-in-review");
    view.headline = PushText::tr("Not approved yet: this would be created in Odoo as a draft order");
    return view;
}

QList<DifferenceRow> differenceRows(const QList<drafting::FieldDifference>& differences,
                                    const masterdata::SnapshotPtr& data, const QLocale& locale)
{
    QList<DifferenceRow> rows;
    for (const drafting::FieldDifference& difference : differences)
        rows.append({wording::fieldText(difference.field),
                     shownValue(difference.field, difference.approved, data, locale),
                     shownValue(difference.field, difference.stored, data, locale)});
    return rows;
}

} // namespace op::ui
