// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CasePage.h"

#include "core/services/OrderLink.h"
#include "core/services/desk/Deliver.h"
#include "ui/push/PushPanel.h"
#include "ui/review/CandidatePanel.h"
#include "ui/review/DuplicateBar.h"
#include "ui/review/FieldForm.h"
#include "ui/review/FindingsPanel.h"
#include "ui/review/LinesView.h"
#include "ui/review/ReasonBar.h"
#include "ui/review/TotalsBar.h"
#include "ui/shell/Notices.h"
#include "ui/style/States.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QShortcut>
#include <QTabWidget>
#include <QUrl>

namespace op::ui {
namespace {

// Which field of the paper stands behind what is chosen here.
QString paperPathOf(const QString& path)
{
    if (path == QLatin1String("vendor"))
        return QStringLiteral("seller.name");
    if (path == QLatin1String("company"))
        return QStringLiteral("buyer.name");
    if (path == QLatin1String("paymentTerm"))
        return QStringLiteral("paymentTerms");
    return path;
}

bool isLine(const QString& path)
{
    return path.startsWith(QLatin1String("lines[")) || path.startsWith(QLatin1String("charges["));
}

std::optional<extraction::ColumnTrouble> columnTroubleOf(const services::CaseView& view)
{
    return view.reviewCase.state == review::ReviewState::CannotRead
        ? extraction::columnTrouble(view.reviewCase.readFindings)
        : std::nullopt;
}

} // namespace

CasePage::CasePage(services::Desk& desk, Notices& notices, QWidget* parent)
    : QWidget(parent),
      m_notices(notices),
      m_desk(desk),
      m_presenter(desk, notices)
{
    makeActions();
    makeLayout();
    makeKeys();
    connectParts();
    showState();
}

CasePage::~CasePage()
{
    // a field that loses the focus while the window goes has nobody left to tell
    for (const QWidget* part : std::initializer_list<const QWidget*>{m_header, m_lineForm, m_lines, m_candidates})
        part->disconnect();
}

void CasePage::openCase(qint64 caseId)
{
    commit();
    m_reason->cancel();
    m_isArriving = caseId != m_presenter.caseId();
    if (m_isArriving) {
        m_place.clear();
        m_hint->clear();
    }
    m_presenter.openCase(caseId);
}

void CasePage::connectParts()
{
    connect(&m_presenter, &CasePresenter::stateChanged, this, &CasePage::showState);
    connect(&m_presenter, &CasePresenter::busyChanged, this, &CasePage::showActions);
    connect(&m_presenter, &CasePresenter::openFailed, this, &CasePage::closed);
    connect(&m_presenter, &CasePresenter::openPointsLeft, this, &CasePage::goTo);
    connect(&m_presenter, &CasePresenter::searched, m_candidates, &CandidatePanel::setFound);
    connect(&m_presenter, &CasePresenter::settled, this, [this](qint64 caseId, bool goOn) {
        if (goOn)
            Q_EMIT nextWanted(caseId);
        else if (m_presenter.state().mayPush)
            m_tabs->setCurrentWidget(m_push);
    });
    connect(m_push, &PushPanel::outcomeChanged, this, &CasePage::showActions);
    connect(m_push, &PushPanel::repostWanted, this, &CasePage::repost);

    for (FieldForm* form : {m_header, m_lineForm}) {
        connect(form, &FieldForm::focused, this, &CasePage::cameTo);
        connect(form, &FieldForm::typed, this, &CasePage::type);
        connect(form, &FieldForm::chosen, this, &CasePage::choose);
        connect(form, &FieldForm::suggestionAccepted, &m_presenter, &CasePresenter::acceptSuggestion);
        connect(form, &FieldForm::candidatesWanted, this, [this](const QString& path) {
            cameTo(path);
            m_tabs->setCurrentIndex(0);
            m_candidates->focusCandidates();
        });
    }
    connect(m_lines, &LinesView::currentPathChanged, this, [this](const QString& path) {
        if (m_lines->hasFocus())
            cameTo(path);
    });
    connect(m_lines, &LinesView::focused, this, [this] { cameTo(m_lines->currentPath()); });
    connect(m_lines, &LinesView::suggestionAccepted, this,
            [this](const QString& path) { m_presenter.acceptSuggestion(path + QStringLiteral(".product")); });
    connect(m_lines, &LinesView::candidatesWanted, this, [this](const QString& path) {
        cameTo(path);
        m_tabs->setCurrentIndex(0);
        m_candidates->focusCandidates();
    });
    connect(m_lines, &LinesView::editWanted, this, [this](const QString& path) {
        cameTo(path);
        m_tabs->setCurrentIndex(0);
        if (FieldEditor* first = m_lineForm->fieldAt(0))
            first->editor()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_candidates, &CandidatePanel::chosen, this,
            [this](const QString& path, qint64 id) { m_presenter.choose(path, {id}); });
    connect(m_candidates, &CandidatePanel::searchWanted, &m_presenter, &CasePresenter::search);
    connect(m_candidates, &CandidatePanel::left, this, [this] { goTo(m_place); });
    connect(m_findings, &FindingsPanel::placeWanted, this, &CasePage::goTo);
    connect(m_findings, &FindingsPanel::letPassWanted, this, [this](const FindingRow& finding) {
        m_reason->ask(tr("Why may it pass?"), tr("Let it pass"),
                      [this, finding](const QString& reason) { m_presenter.letPass(finding, reason); });
    });
    // a choice that was not given a reason is not taken: the form goes back to what is stored
    connect(m_reason, &ReasonBar::left, this, &CasePage::showState);
    connect(m_duplicates, &DuplicateBar::caseWanted, this, &CasePage::caseWanted);
    connect(m_duplicates, &DuplicateBar::orderWanted, this, &CasePage::lookAtOrder);
    connect(m_duplicates, &DuplicateBar::allTheSameWanted, this, [this] {
        m_reason->ask(tr("Why is it to be ordered although it is known already?"), tr("Order all the same"),
                      [this](const QString& reason) { m_presenter.orderDespiteDuplicate(reason); });
    });
}

// --- what is shown

void CasePage::showState()
{
    const CaseState& state = m_presenter.state();
    m_title->setText(state.title);
    m_subtitle->setText(state.subtitle);
    m_state->setText(state.stateText);
    const int side = fontMetrics().height() * 5 / 4;
    m_stateIcon->setPixmap(m_presenter.isLoaded() ? stateIcon(state.state).pixmap(side, side) : QPixmap());
    m_duplicates->setNotes(state.duplicates, state.isEditable || state.state == review::ReviewState::Duplicate);
    m_header->setVisible(!state.header.isEmpty());
    m_header->setFields(state.header, state.isEditable || state.state == review::ReviewState::CustomersOrder);
    m_lines->setVisible(!state.lines.isEmpty());
    m_lines->setRows(state.lines);
    m_findings->setRows(state.findings, state.isEditable);
    const int count = static_cast<int>(state.findings.size());
    m_tabs->setTabText(1, count > 0 ? tr("To check (%1)").arg(count) : tr("To check"));
    m_totals->setTotals(state.totals);
    if (m_presenter.isLoaded())
        m_push->show(m_presenter.sheet());
    m_open->setText(state.openCount > 0 ? tr("%n open point(s)", nullptr, state.openCount) : QString());
    showActions();
    showDetails();
    if (m_isArriving && m_presenter.isLoaded()) {
        m_isArriving = false;
        if (!state.lines.isEmpty())
            m_lines->setCurrentPath(state.lines.first().path);
        const QString first = state.openStops().value(0);
        goTo(first.isEmpty() ? m_lines->currentPath() : first);
        // what is on its way is looked at for where it is
        if (state.mayPush || state.isInOdoo)
            m_tabs->setCurrentWidget(m_push);
    } else {
        keepFocus();
    }
}

void CasePage::showActions()
{
    const CaseState& state = m_presenter.state();
    m_approveNext->setEnabled(state.mayApprove);
    m_approve->setEnabled(state.mayApprove);
    const auto trouble = m_presenter.isLoaded() ? columnTroubleOf(m_presenter.sheet().view) : std::nullopt;
    m_columns->setText(trouble && trouble->code == ErrorCode::MappingsAmbiguous ? tr("Choose among the meanings...")
                                                                                : tr("Tell what the columns mean..."));
    m_columns->setEnabled(trouble.has_value());
    m_columns->setVisible(trouble.has_value());
    m_hold->setEnabled(state.mayHold);
    m_reject->setEnabled(state.mayHold || state.state == review::ReviewState::OnHold);
    m_reopen->setEnabled(state.mayReopen);
    m_reopen->setVisible(state.mayReopen);
    // what was sent is not taken back here
    m_undo->setVisible(!state.isInOdoo);
    m_redo->setVisible(!state.isInOdoo);
    m_openInOdoo->setVisible(!m_push->outcome().url.isEmpty());
    const PushOutcomeView& outcome = m_push->outcome();
    m_send->setVisible(outcome.maySend || outcome.mayLookAgain);
    m_repost->setEnabled(!outcome.repostQuestion.isEmpty());
    m_send->setText(outcome.mayLookAgain ? tr("Look again") : tr("Send to Odoo"));
    m_undo->setEnabled(!state.undoText.isEmpty());
    m_undo->setToolTip(state.undoText.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1 (Alt+Z)").arg(state.undoText));
    m_redo->setEnabled(!state.redoText.isEmpty());
    m_redo->setToolTip(state.redoText.isEmpty() ? tr("Nothing to redo")
                                                : tr("Redo: %1 (Alt+Shift+Z)").arg(state.redoText));
}

void CasePage::showDetails()
{
    const CaseState& state = m_presenter.state();
    CandidateSubject subject;
    subject.isEditable = state.isEditable;
    QList<FieldRow> lineFields;
    if (isLine(m_place)) {
        const QString stop = stopOf(m_place);
        lineFields = m_presenter.lineFields(stop);
        if (const LineRow* line = state.line(stop)) {
            subject.path = line->productPath();
            subject.title = line->isCharge ? tr("Product for the charge \"%1\":").arg(line->paperText)
                                           : tr("Product for line %1, \"%2\":").arg(line->number, line->paperText);
            subject.trouble = line->trouble;
            subject.searchHint = tr("Search products (0)");
        }
    } else if (const FieldRow* field = state.field(m_place)) {
        const bool isRecord = field->kind == FieldKind::Record;
        subject.path = isRecord ? field->path : QString();
        subject.title = isRecord   ? tr("%1 for \"%2\":").arg(field->label, paperTextFor(m_presenter.sheet(), m_place))
            : field->why.isEmpty() ? field->label
                                   : tr("%1: %2").arg(field->label, field->why);
        subject.trouble = field->trouble;
        subject.searchHint = tr("Search vendors (0)");
    }
    if (!subject.path.isEmpty())
        subject.rows = m_presenter.candidates(subject.path);
    m_candidates->setSubject(subject);
    m_lineForm->setFields(lineFields, state.isEditable);
    m_lineArea->setVisible(!lineFields.isEmpty());
}

// --- where the person is

void CasePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_presenter.isLoaded())
        showState();
}

void CasePage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_presenter.isLoaded() && !m_isArriving)
        goTo(m_place);
}

void CasePage::keyPressEvent(QKeyEvent* event)
{
    // what nobody in the page had a use for
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    commit();
    Q_EMIT closed();
}

void CasePage::cameTo(const QString& path)
{
    if (path.isEmpty())
        return;
    Q_EMIT fieldFocused(paperPathOf(path));
    m_hint->clear();
    const bool isSame = stopOf(path) == stopOf(m_place) && isLine(path) == isLine(m_place) && isLine(path);
    const bool moved = !isSame && path != m_place;
    m_place = path;
    if (moved)
        showDetails();
}

void CasePage::keepFocus()
{
    const QWidget* now = window()->focusWidget();
    const bool isHere = now && isAncestorOf(now) && now->isVisible() && now->isEnabled();
    if (!isHere && isVisible() && (!now || isAncestorOf(now)))
        goTo(m_place);
}

void CasePage::focusField(const QString& path)
{
    if (isLine(path)) {
        m_lines->setCurrentPath(stopOf(path));
        cameTo(path);
        if (const FieldEditor* field = m_lineForm->field(path)) {
            field->editor()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    goTo(stopOf(path));
}

void CasePage::goTo(const QString& stop)
{
    const CaseState& state = m_presenter.state();
    if (FieldEditor* field = m_header->field(stop)) {
        field->editor()->setFocus(Qt::ShortcutFocusReason);
        m_tabs->setCurrentIndex(0);
        cameTo(stop); // the field of the case before may have had the focus already
    } else if (state.line(stopOf(stop))) {
        m_tabs->setCurrentIndex(0);
        m_lines->setCurrentPath(stopOf(stop));
        m_lines->setFocus(Qt::ShortcutFocusReason);
        cameTo(stopOf(stop));
    } else if (!state.findings.isEmpty()) {
        m_tabs->setCurrentIndex(1);
        m_findings->focusFinding(stop);
    } else if (!m_lines->isHidden()) {
        m_lines->setFocus(Qt::ShortcutFocusReason);
    } else {
        setFocus(Qt::ShortcutFocusReason);
    }
}

void CasePage::goToOpen(bool isBackward)
{
    const bool isInFindings = m_tabs->currentIndex() == 1 && isAncestorOf(window()->focusWidget())
        && m_findings->isAncestorOf(window()->focusWidget());
    const Stop stop = nextStop(m_presenter.state(), isInFindings ? m_findings->currentSubject() : m_place, isBackward);
    if (stop.path.isEmpty()) {
        m_hint->setText(tr("Nothing is open any more: Ctrl+Return approves."));
        return;
    }
    goTo(stop.path);
    m_hint->setText(stop.isWrapped ? isBackward ? tr("Went on from the end.") : tr("Went on from the top.")
                                   : QString());
}

void CasePage::digit(int number)
{
    const QWidget* now = window()->focusWidget();
    const FieldEditor* vendor = m_header->field(QStringLiteral("vendor"));
    const bool isAboutRecord = m_candidates->hasFocusInside() || now == m_lines || (vendor && now == vendor->editor());
    if (!isAboutRecord)
        return;
    m_tabs->setCurrentIndex(0);
    if (number == 0)
        m_candidates->focusSearch();
    else if (!m_candidates->chooseNumber(number))
        m_hint->setText(tr("There is no suggestion %1.").arg(number));
}

// --- decisions

void CasePage::choose(const QString& path, const QList<qint64>& ids)
{
    if (!m_presenter.wantsReason(path, ids)) {
        m_presenter.choose(path, ids);
        return;
    }
    m_reason->ask(tr("Why other taxes than those of product and fiscal position?"), tr("Take these taxes"),
                  [this, path, ids](const QString& reason) { m_presenter.choose(path, ids, reason); });
}

void CasePage::type(const QString& path, const QString& text)
{
    const QString problem = m_presenter.type(path, text);
    FieldEditor* field = m_header->field(path);
    if (!field)
        field = m_lineForm->field(path);
    if (field && !problem.isEmpty())
        field->showProblem(problem);
}

void CasePage::commit()
{
    m_header->commit();
    m_lineForm->commit();
}

void CasePage::approveAndGoOn()
{
    commit();
    m_presenter.approve(true);
}

void CasePage::approveAndStay()
{
    commit();
    m_presenter.approve(false);
}

void CasePage::sayColumns()
{
    const services::CaseView& view = m_presenter.sheet().view;
    const auto trouble = columnTroubleOf(view);
    if (trouble && trouble->code == ErrorCode::MappingsAmbiguous)
        Q_EMIT mappingChoiceWanted(view.reviewCase.document.fileName, trouble->mappings);
    else
        Q_EMIT mappingWanted(m_presenter.caseId());
}

void CasePage::hold()
{
    commit();
    m_reason->ask(tr("Why is it put on hold?"), tr("Put on hold"),
                  [this](const QString& reason) { m_presenter.hold(reason); });
}

void CasePage::reject()
{
    commit();
    m_reason->ask(tr("Why is it rejected?"), tr("Reject"),
                  [this](const QString& reason) { m_presenter.reject(reason); });
}

void CasePage::reopen()
{
    m_presenter.reopen();
}

void CasePage::undo()
{
    commit();
    m_presenter.undo();
}

void CasePage::redo()
{
    m_presenter.redo();
}

void CasePage::send()
{
    m_tabs->setCurrentWidget(m_push);
    m_push->send();
}

void CasePage::repost()
{
    const QString question = m_push->outcome().repostQuestion;
    if (question.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_push);
    m_reason->ask(question, tr("Send again"), [this](const QString& reason) { m_push->repost(reason); });
}

void CasePage::lookAtOrder(qint64 orderId)
{
    services::deliver(
        m_desk.connections(), this, [this, orderId](const Result<QList<services::Desk::ConnectionInfo>>& known) {
            if (!known) {
                m_notices.post(known.error());
                return;
            }
            for (const services::Desk::ConnectionInfo& info : *known)
                if (info.connection.name == m_presenter.state().connection)
                    QDesktopServices::openUrl(QUrl(services::orderLink(info.connection, PurchaseOrderId(orderId))));
        });
}

void CasePage::openInOdoo()
{
    QDesktopServices::openUrl(QUrl(m_push->outcome().url));
}

} // namespace op::ui
