// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CasePresenter.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/RecordText.h"
#include "core/services/wording/Wording.h"
#include "ui/review/CaseStateBuilder.h"
#include "ui/review/FieldRows.h"
#include "ui/shell/Notices.h"
#include "ui/text/Format.h"

#include <QPointer>

#include <algorithm>

namespace op::ui {

namespace wording = services::wording;
using services::CaseSheet;
using services::deliver;
using Kind = review::ReviewDecision::Kind;

namespace {

constexpr int searchLimit = 20;

review::ReviewDecision decisionOf(Kind kind, const QString& path = {})
{
    review::ReviewDecision decision;
    decision.kind = kind;
    decision.path = path;
    return decision;
}

} // namespace

CasePresenter::CasePresenter(services::Desk& desk, Notices& notices, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_notices(notices)
{
    connect(&m_desk, &services::Desk::workspaceChanged, this, &CasePresenter::reload);
    connect(&m_desk, &services::Desk::masterDataChanged, this, &CasePresenter::reload);
    connect(&m_desk, &services::Desk::casePushed, this, [this](int, const services::PushItem& item) {
        if (item.caseId == m_caseId)
            reload();
    });
}

void CasePresenter::openCase(qint64 caseId)
{
    m_caseId = caseId;
    reload();
}

void CasePresenter::closeCase()
{
    m_caseId = 0;
    m_state = {};
    m_sheet = {};
    Q_EMIT stateChanged();
}

void CasePresenter::reload()
{
    if (m_caseId == 0 || !m_queue.empty())
        return; // the answer of the decision that is under way brings the newest state
    if (m_isLoading) {
        m_loadAgain = true;
        return;
    }
    m_isLoading = true;
    deliver(m_desk.openCase(m_caseId), this, [this, wanted = m_caseId](const Result<CaseSheet>& sheet) {
        m_isLoading = false;
        if (std::exchange(m_loadAgain, false) || wanted != m_caseId) {
            reload();
            return;
        }
        if (sheet) {
            show(*sheet);
            return;
        }
        m_notices.post(sheet.error());
        Q_EMIT openFailed();
    });
}

void CasePresenter::show(const CaseSheet& sheet)
{
    if (!m_queue.empty() && m_queue.front().caseId != sheet.view.reviewCase.id)
        return;
    m_sheet = sheet;
    CaseState state = buildCaseState(m_sheet, m_locale);
    // a reload that changes nothing leaves the screen alone
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

QList<FieldRow> CasePresenter::lineFields(const QString& stop) const
{
    return isLoaded() && m_state.hasOrder ? buildLineFields(m_sheet, stop, m_locale) : QList<FieldRow>();
}

QList<CandidateRow> CasePresenter::candidates(const QString& path) const
{
    return isLoaded() && m_state.hasOrder ? candidatesFor(m_sheet, path) : QList<CandidateRow>();
}

// --- decisions

void CasePresenter::choose(const QString& path, const QList<qint64>& ids, const QString& reason)
{
    review::ReviewDecision decision = decisionOf(Kind::Choose, path);
    decision.ids = ids;
    decision.reason = reason;
    decide(decision);
}

bool CasePresenter::wantsReason(const QString& path, const QList<qint64>& ids) const
{
    return isLoaded() && m_state.hasOrder && review::overridesTaxes(m_sheet.view.evaluation, path, ids);
}

QString CasePresenter::type(const QString& path, const QString& text)
{
    if (!isLoaded() || !m_state.hasOrder)
        return {};
    const QString typed = text.trimmed();
    const FieldRow now = FieldRows(m_sheet, m_locale).documentField(path, {});
    if (typed == now.text)
        return {};
    review::ReviewDecision decision = decisionOf(Kind::Set, path);
    decision.value = typed;
    if (now.kind == FieldKind::Number && !typed.isEmpty()) {
        const std::optional<Decimal> number = typedDecimal(typed, m_locale);
        if (!number)
            return tr("\"%1\" is not clear as a number. Type it as %2.")
                .arg(typed, decimalText(Decimal(123450, 2), m_locale, 2));
        decision.value = number->toString();
    }
    if (now.kind == FieldKind::Date && !typed.isEmpty()) {
        const std::optional<QDate> date = typedDate(typed, m_locale);
        if (!date)
            return tr("\"%1\" is not clear as a date. Type it as %2.")
                .arg(typed, dateText(QDate(2026, 12, 31), m_locale));
        decision.value = date->toString(Qt::ISODate);
    }
    if (const Result<QString> stored = review::fieldValue(m_sheet.view.evaluation.order, path);
        stored && *stored == decision.value)
        return {};
    decide(decision);
    return {};
}

bool CasePresenter::acceptSuggestion(const QString& path)
{
    if (!isLoaded() || !m_state.isEditable)
        return false;
    const QList<CandidateRow> rows = candidates(path);
    if (!rows.isEmpty()) {
        // a record that cannot be used, and one of two equals, has to be chosen by itself
        if (!rows.first().isUsable || rows.first().mark == Mark::ConfirmedByYou)
            return false;
        choose(path, {rows.first().id});
        return true;
    }
    const FieldRow* field = m_state.field(path);
    const QList<FieldRow> ofLine = field ? QList<FieldRow>() : lineFields(stopOf(path));
    for (const FieldRow& row : ofLine)
        if (row.path == path)
            field = &row;
    if (!field || !field->isOpen())
        return false;
    const bool isChosen = field->kind == FieldKind::Choice || field->kind == FieldKind::Several;
    if (isChosen && !field->ids.isEmpty()) {
        choose(path, field->ids);
        return true;
    }
    const Result<QString> value = review::fieldValue(m_sheet.view.evaluation.order, path);
    if (isChosen || !value || value->isEmpty())
        return false;
    review::ReviewDecision decision = decisionOf(Kind::Set, path);
    decision.value = *value;
    decide(decision);
    return true;
}

void CasePresenter::letPass(const FindingRow& finding, const QString& reason)
{
    review::ReviewDecision decision = decisionOf(Kind::Accept, finding.subject);
    decision.value = extraction::findingCodeName(finding.code);
    decision.reason = reason;
    decide(decision);
}

void CasePresenter::orderDespiteDuplicate(const QString& reason)
{
    if (m_state.state == review::ReviewState::Duplicate) {
        review::ReviewDecision decision = decisionOf(Kind::Reopen);
        decision.reason = reason;
        decide(decision);
    }
    for (const FindingRow& finding : m_state.findings)
        if (finding.code == extraction::FindingCode::AlreadyInOdoo
            || finding.code == extraction::FindingCode::DuplicateOrder)
            letPass(finding, reason);
}

void CasePresenter::approve(bool goOn)
{
    decide(decisionOf(Kind::Approve), goOn);
}

void CasePresenter::hold(const QString& reason)
{
    review::ReviewDecision decision = decisionOf(Kind::Hold);
    decision.reason = reason;
    decide(decision, true);
}

void CasePresenter::reject(const QString& reason)
{
    review::ReviewDecision decision = decisionOf(Kind::Reject);
    decision.reason = reason;
    decide(decision, true);
}

void CasePresenter::reopen()
{
    decide(decisionOf(Kind::Reopen));
}

void CasePresenter::undo()
{
    decide(decisionOf(Kind::Undo));
}

void CasePresenter::redo()
{
    decide(decisionOf(Kind::Undo), false, true);
}

void CasePresenter::decide(review::ReviewDecision decision, bool goOn, bool isRedo)
{
    if (m_caseId == 0)
        return;
    m_queue.push_back({m_caseId, std::move(decision), isRedo, goOn});
    if (m_queue.size() > 1)
        return;
    Q_EMIT busyChanged();
    sendNext();
}

void CasePresenter::sendNext()
{
    Wish& wish = m_queue.front();
    if (wish.isRedo)
        wish.decision.undoes = review::redoableUndo(m_sheet.view.reviewCase.decisions);
    deliver(m_desk.decide(wish.caseId, wish.decision), this,
            [this](const Result<CaseSheet>& sheet) { answered(sheet); });
}

void CasePresenter::answered(const Result<CaseSheet>& sheet)
{
    const Wish wish = m_queue.front();
    const bool isShown = wish.caseId == m_caseId;
    if (sheet) {
        const auto before = m_state.decisions;
        const auto after = static_cast<int>(sheet->view.reviewCase.decisions.size());
        if (isShown) {
            const bool isForeign = isLoaded() && after > before + 1;
            show(*sheet);
            if (isForeign)
                m_notices.post({Notice::Kind::Warning,
                                tr("Somebody else decided something about this case meanwhile. Please look again."),
                                {},
                                {},
                                {},
                                10'000});
        }
        offerUndo(wish, *sheet);
    } else {
        refused(wish, sheet.error());
    }
    m_queue.pop_front();
    if (m_queue.empty()) {
        Q_EMIT busyChanged();
        if (!sheet && isShown)
            reload();
    } else {
        sendNext();
    }
    const bool settles =
        wish.decision.kind == Kind::Approve || wish.decision.kind == Kind::Hold || wish.decision.kind == Kind::Reject;
    if (sheet && settles && isShown)
        Q_EMIT settled(wish.caseId, wish.goOn);
}

void CasePresenter::refused(const Wish& wish, const Error& error)
{
    const bool isOpen = wish.decision.kind == Kind::Approve && error.code == ErrorCode::InvalidArgument
        && error.arguments.value(0) == QLatin1String("open");
    if (isOpen) {
        const int points = error.arguments.value(1).toInt();
        m_notices.post({Notice::Kind::Warning, tr("%n point(s) are still open.", nullptr, points), {}, {}, {}, 6'000});
        if (wish.caseId == m_caseId)
            Q_EMIT openPointsLeft(m_state.openStops().value(0));
    } else if (error.code == ErrorCode::Conflict) {
        m_notices.post({Notice::Kind::Warning,
                        tr("This case was changed elsewhere meanwhile, so \"%1\" was not done. It was loaded again; "
                           "please look before you go on.")
                            .arg(wording::decisionText(wish.decision, m_sheet.snapshot)),
                        wording::errorText(error),
                        {},
                        {},
                        0});
    } else {
        m_notices.post(error);
    }
    const auto waitsToApprove = [&wish](const Wish& other) {
        return other.caseId == wish.caseId && other.decision.kind == Kind::Approve;
    };
    const auto gone = std::remove_if(m_queue.begin() + 1, m_queue.end(), waitsToApprove);
    if (gone != m_queue.end())
        m_notices.post({Notice::Kind::Warning,
                        tr("The case was not approved, because what came before failed."),
                        {},
                        {},
                        {},
                        10'000});
    m_queue.erase(gone, m_queue.end());
}

void CasePresenter::offerUndo(const Wish& wish, const CaseSheet& sheet)
{
    const Kind kind = wish.decision.kind;
    if (kind != Kind::Approve && kind != Kind::Hold && kind != Kind::Reject)
        return;
    const review::ReviewCase& stored = sheet.view.reviewCase;
    Notice notice;
    notice.kind = Notice::Kind::Done;
    const QString name = stored.number.isEmpty() ? stored.reference : stored.number;
    notice.text = kind == Kind::Approve ? tr("Order %1 is approved.").arg(name)
        : kind == Kind::Hold            ? tr("Order %1 is on hold.").arg(name)
                                        : tr("Order %1 is rejected.").arg(name);
    notice.action = tr("Undo");
    review::ReviewDecision undo = decisionOf(Kind::Undo);
    undo.undoes = stored.decisions.isEmpty() ? 0 : stored.decisions.last().number;
    notice.act = [this, self = QPointer(this), id = wish.caseId, undo] {
        if (!self)
            return;
        m_queue.push_back({id, undo, false, false});
        if (m_queue.size() == 1)
            sendNext();
    };
    m_notices.post(notice);
}

// --- look-ups

void CasePresenter::search(const QString& path, const QString& text)
{
    m_searchPath = path;
    m_searchText = text.trimmed();
    if (m_isSearching)
        m_searchAgain = true;
    else
        searchNow();
}

void CasePresenter::searchNow()
{
    if (!isLoaded() || m_searchText.isEmpty())
        return;
    m_isSearching = true;
    const QString path = m_searchPath;
    const QString text = m_searchText;
    const bool isVendor = path == QLatin1String("vendor");
    const auto found = isVendor
        ? m_desk.searchVendors(m_state.connection, text, searchLimit)
        : m_desk.searchProducts(m_state.connection, text, searchLimit, m_sheet.view.evaluation.proposal.company);
    deliver(found, this, [this, path, text](const Result<QList<matching::MatchCandidate>>& candidates) {
        m_isSearching = false;
        if (std::exchange(m_searchAgain, false)) {
            searchNow();
            return;
        }
        if (!candidates) {
            m_notices.post(candidates.error());
            return;
        }
        const Result<QList<qint64>> chosen = review::currentChoice(m_sheet.view.evaluation, path);
        Q_EMIT searched(path, text, candidateRows(*candidates, text, chosen ? chosen->value(0) : 0, m_sheet.snapshot));
    });
}

} // namespace op::ui
