// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FieldRows.h"

#include "core/extraction/FieldPaths.h"
#include "core/extraction/FieldText.h"
#include "core/matching/Candidates.h"
#include "core/services/wording/RecordText.h"
#include "core/services/wording/Wording.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace op::ui {
namespace {

namespace wording = services::wording;
using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using Kind = review::ReviewDecision::Kind;

class CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseState)
};

FieldKind kindOf(const extraction::TextField&)
{
    return FieldKind::Text;
}

FieldKind kindOf(const extraction::DecimalField&)
{
    return FieldKind::Number;
}

FieldKind kindOf(const extraction::DateField&)
{
    return FieldKind::Date;
}

// Only a question is asked here; how sure the suggestion is decides about the mark.
bool asksToConfirm(FindingCode code)
{
    return code == FindingCode::VendorNotConfirmed || code == FindingCode::ProductNotConfirmed
        || code == FindingCode::TaxFromPreset;
}

bool isAt(const QString& subject, const QString& path)
{
    return subject == path || (subject.startsWith(path) && subject.size() > path.size() && subject[path.size()] == u'.')
        || (!subject.contains(u'[') && stopOf(subject) == path);
}

void sortOptions(QList<Option>& options)
{
    std::stable_sort(options.begin(), options.end(), [](const Option& a, const Option& b) {
        if (a.isUsable != b.isUsable)
            return a.isUsable;
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
}

Option noneOption()
{
    return {0, CaseText::tr("none"), true};
}

} // namespace

Mark markOfConfidence(double confidence)
{
    switch (matching::bandOf(confidence)) {
    case matching::Band::Matched:
        return Mark::Matched;
    case matching::Band::PleaseCheck:
        return Mark::PleaseCheck;
    case matching::Band::MustFix:
        return Mark::MustFix;
    }
    return Mark::MustFix;
}

QString certaintyText(double confidence)
{
    return CaseText::tr("certainty %1 %").arg(std::clamp(qRound(confidence * 100), 0, 100));
}

FieldRows::FieldRows(const services::CaseSheet& sheet, const QLocale& locale) : m_sheet(sheet), m_locale(locale)
{
    for (const review::ReviewDecision& decision : review::effectiveDecisions(sheet.view.reviewCase.decisions))
        if (decision.kind == Kind::Set || decision.kind == Kind::Choose)
            m_byPerson.insert(decision.path);
}

Mark FieldRows::markAt(const QString& path, Mark base) const
{
    Mark mark = base;
    for (const Finding& finding : m_sheet.view.evaluation.findings) {
        if (!isAt(finding.subject, path))
            continue;
        const bool blocks = finding.severity == Severity::Blocking;
        if (blocks && !asksToConfirm(finding.code))
            return Mark::MustFix;
        if (blocks || (finding.severity == Severity::Warning && mark != Mark::ConfirmedByYou))
            mark = std::max(mark, Mark::PleaseCheck);
    }
    return mark;
}

Mark FieldRows::markOf(const matching::MatchProposal& proposal) const
{
    if (proposal.decidedId() != 0)
        return isByPerson(proposal.subject) ? Mark::ConfirmedByYou : Mark::Matched;
    if (proposal.candidates.isEmpty() || proposal.verdict == matching::Verdict::NoMatch
        || proposal.verdict == matching::Verdict::Ambiguous)
        return Mark::MustFix;
    // a suggestion is at best to be checked, however sure it looks
    return std::max(Mark::PleaseCheck, markOfConfidence(proposal.candidates.first().confidence));
}

QStringList FieldRows::troubleAt(const QString& path) const
{
    QStringList texts;
    for (const Finding& finding : m_sheet.view.evaluation.findings)
        if (finding.severity != Severity::Info && isAt(finding.subject, path))
            texts.append(wording::findingText(finding));
    texts.removeDuplicates();
    return texts;
}

FieldRow FieldRows::documentField(const QString& path, const QString& label) const
{
    FieldRow row;
    row.path = path;
    row.label = label;
    const QString subject = path;
    extraction::visitFields(order(), [&](const QString& fieldPath, const auto& field) {
        if (fieldPath != path)
            return;
        row.kind = kindOf(field);
        const QString written = field.raw.simplified();
        if (field.value) {
            row.text = valueText(*field.value, m_locale);
            if (!written.isEmpty() && written != row.text && written != extraction::plainText(*field.value))
                row.raw = written;
            row.mark = field.origin == extraction::FieldOrigin::Typed ? Mark::ConfirmedByYou
                                                                      : markOfConfidence(field.confidence);
            if (field.origin == extraction::FieldOrigin::Extracted)
                row.certainty = certaintyText(field.confidence);
        } else {
            row.raw = written;
        }
    });
    if (isByPerson(path))
        row.mark = Mark::ConfirmedByYou;
    row.mark = markAt(subject, row.mark);
    row.trouble = troubleAt(subject);
    return row;
}

FieldRow FieldRows::choiceField(const QString& path, const QString& label, const QList<qint64>& ids,
                                QList<Option> options) const
{
    FieldRow row;
    row.path = path;
    row.label = label;
    row.kind = FieldKind::Choice;
    row.ids = ids;
    row.options = std::move(options);
    row.text = wording::choiceText(m_sheet.snapshot, path, ids);
    const Mark base = isByPerson(path) ? Mark::ConfirmedByYou : ids.isEmpty() ? Mark::None : Mark::Matched;
    row.mark = markAt(path, base);
    row.trouble = troubleAt(path);
    return row;
}

FieldRow FieldRows::recordField(const QString& path, const QString& label,
                                const matching::MatchProposal& proposal) const
{
    FieldRow row;
    row.path = path;
    row.label = label;
    row.kind = FieldKind::Record;
    if (!proposal.candidates.isEmpty() && proposal.verdict != matching::Verdict::NoMatch) {
        const matching::MatchCandidate& best = proposal.candidates.first();
        row.text = best.record.displayName;
        row.certainty = certaintyText(best.confidence);
        if (proposal.decidedId() != 0)
            row.ids = {best.record.id};
    }
    row.why = wording::verdictText(proposal.verdict);
    if (!proposal.rule.isEmpty())
        row.why += QStringLiteral(", ") + wording::ruleText(proposal.rule);
    row.mark = markAt(path, markOf(proposal));
    row.trouble = troubleAt(path);
    return row;
}

Option FieldRows::archivedOption(qint64 id, const QString& name) const
{
    return {id, CaseText::tr("%1 (archived)").arg(name), false};
}

QList<Option> FieldRows::companies() const
{
    QList<Option> options;
    if (!m_sheet.snapshot)
        return options;
    for (const masterdata::Company& company : m_sheet.snapshot->data().companies)
        options.append({company.id.value, company.name, true});
    sortOptions(options);
    return options;
}

QList<Option> FieldRows::currencies(CurrencyId current) const
{
    QList<Option> options;
    if (!m_sheet.snapshot)
        return options;
    for (const masterdata::Currency& currency : m_sheet.snapshot->data().currencies)
        if (currency.active)
            options.append({currency.id.value, currency.code, true});
        else if (currency.id == current)
            options.append(archivedOption(currency.id.value, currency.code));
    sortOptions(options);
    return options;
}

QList<Option> FieldRows::paymentTerms() const
{
    QList<Option> options;
    if (!m_sheet.snapshot)
        return options;
    for (const masterdata::PaymentTerm& term : m_sheet.snapshot->data().paymentTerms)
        if (term.company.isNull() || term.company == proposal().company)
            options.append({term.id.value, term.name, true});
    sortOptions(options);
    options.prepend(noneOption());
    return options;
}

QList<Option> FieldRows::fiscalPositions(FiscalPositionId current) const
{
    QList<Option> options;
    if (!m_sheet.snapshot)
        return options;
    for (const masterdata::FiscalPosition& position : m_sheet.snapshot->data().fiscalPositions) {
        if (position.company.isNull() || position.company == proposal().company)
            options.append(position.active ? Option{position.id.value, position.name, true}
                                           : archivedOption(position.id.value, position.name));
        else if (position.id == current)
            options.append({position.id.value, CaseText::tr("%1 (other company)").arg(position.name), false});
    }
    sortOptions(options);
    options.prepend(noneOption());
    return options;
}

QList<Option> FieldRows::pickingTypes(PickingTypeId current) const
{
    QList<Option> options;
    if (!m_sheet.snapshot)
        return options;
    for (const masterdata::PickingType& type : m_sheet.snapshot->data().pickingTypes) {
        const QString name = wording::pickingTypeText(m_sheet.snapshot, type.id);
        if (type.company == proposal().company)
            options.append(type.active ? Option{type.id.value, name, true} : archivedOption(type.id.value, name));
        else if (type.id == current)
            options.append({type.id.value, CaseText::tr("%1 (other company)").arg(name), false});
    }
    sortOptions(options);
    return options;
}

QList<Option> FieldRows::units(ProductId product, UomId current) const
{
    QList<Option> options;
    if (!m_sheet.snapshot)
        return options;
    const masterdata::Product* record = m_sheet.snapshot->product(product);
    const masterdata::Uom* own = record ? m_sheet.snapshot->uom(record->uom) : nullptr;
    for (const masterdata::Uom& uom : m_sheet.snapshot->data().uoms) {
        if (own && uom.kind != own->kind && uom.id != current)
            continue;
        const QString name = matching::shownText(uom.names);
        options.append(uom.active ? Option{uom.id.value, name, true} : archivedOption(uom.id.value, name));
    }
    sortOptions(options);
    return options;
}

QList<Option> FieldRows::purchaseTaxes(const QList<TaxId>& current) const
{
    QList<Option> options;
    if (!m_sheet.snapshot)
        return options;
    for (const masterdata::Tax& tax : m_sheet.snapshot->data().taxes) {
        const bool isOurs =
            tax.use == QLatin1String("purchase") && (proposal().company.isNull() || tax.company == proposal().company);
        if (isOurs)
            options.append(tax.active ? Option{tax.id.value, tax.name, true} : archivedOption(tax.id.value, tax.name));
        else if (current.contains(tax.id))
            options.append({tax.id.value, CaseText::tr("%1 (not usable here)").arg(tax.name), false});
    }
    sortOptions(options);
    return options;
}

} // namespace op::ui
