// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/review/CandidateRows.h"
#include "ui/review/CaseState.h"

#include <QLocale>
#include <QObject>

#include <deque>
#include <functional>

namespace op::ui {

class Notices;

/// The CasePresenter class is the desk in front of one case, without a widget: what the case looks like, what may be
/// decided, and what became of it.
///
/// GUI thread. Decisions are sent one after the other in the order in which they were made, also those made while an
/// earlier one is under way, and also for a case that the person has left meanwhile. After one that failed, an approval
/// that waits behind it is dropped and said: nobody approves what they have not seen.
class CasePresenter : public QObject
{
    Q_OBJECT

public:
    CasePresenter(services::Desk& desk, Notices& notices, QObject* parent = nullptr);

    void openCase(qint64 caseId);
    void closeCase();
    /// Loads the case again; what is shown stays until the answer is here.
    void reload();

    [[nodiscard]] qint64 caseId() const { return m_caseId; }
    /// Returns whether state() is that of caseId().
    [[nodiscard]] bool isLoaded() const { return m_caseId != 0 && m_state.id == m_caseId; }
    [[nodiscard]] bool isBusy() const { return !m_queue.empty(); }
    [[nodiscard]] const CaseState& state() const { return m_state; }
    [[nodiscard]] const services::CaseSheet& sheet() const { return m_sheet; }
    /// Returns the fields of the line or charge at \a stop.
    [[nodiscard]] QList<FieldRow> lineFields(const QString& stop) const;
    /// Returns the candidates for \a path ("vendor", "lines[0].product"), best first.
    [[nodiscard]] QList<CandidateRow> candidates(const QString& path) const;

    // --- decisions; each is stored by the desk, stateChanged() follows
    void choose(const QString& path, const QList<qint64>& ids, const QString& reason = {});
    /// Returns whether choose() wants a reason for \a ids at \a path: other taxes than those that were worked out.
    [[nodiscard]] bool wantsReason(const QString& path, const QList<qint64>& ids) const;
    /// Takes what a person typed for the document field at \a path. Returns why it cannot be understood, as a sentence;
    /// empty when it was sent or says nothing new.
    [[nodiscard]] QString type(const QString& path, const QString& text);
    /// Takes the value that is shown for \a path (best candidate, or the value as it stands) as right. Returns false
    /// where there is nothing to take.
    bool acceptSuggestion(const QString& path);
    void letPass(const FindingRow& finding, const QString& reason);
    /// Sends all the same what looks like an order that is known already.
    void orderDespiteDuplicate(const QString& reason);
    void approve(bool goOn);
    void hold(const QString& reason);
    void reject(const QString& reason);
    void reopen();
    void undo();
    void redo();

    /// Looks \a text up in the master data for the record field at \a path; searched() answers, the newest wish only.
    void search(const QString& path, const QString& text);

Q_SIGNALS:
    void stateChanged();
    void busyChanged();
    void searched(const QString& path, const QString& text, const QList<op::ui::CandidateRow>& rows);
    /// The case is decided (approved, held, rejected); \a goOn: the person wants the next one.
    void settled(qint64 caseId, bool goOn);
    /// An approval was refused because of open points; \a stop is the first of them.
    void openPointsLeft(const QString& stop);
    void openFailed();

private:
    struct Wish
    {
        qint64 caseId = 0;
        review::ReviewDecision decision;
        bool isRedo = false; ///< which undo it takes back is known when its turn comes
        bool goOn = false;
    };
    void decide(review::ReviewDecision decision, bool goOn = false, bool isRedo = false);
    void sendNext();
    void answered(const Result<services::CaseSheet>& sheet);
    void refused(const Wish& wish, const Error& error);
    void show(const services::CaseSheet& sheet);
    void offerUndo(const Wish& wish, const services::CaseSheet& sheet);
    void searchNow();

    services::Desk& m_desk;
    Notices& m_notices;
    QLocale m_locale;
    qint64 m_caseId = 0;
    services::CaseSheet m_sheet;
    CaseState m_state;
    std::deque<Wish> m_queue; ///< the first is under way
    bool m_isLoading = false;
    bool m_loadAgain = false;
    QString m_searchPath;
    QString m_searchText;
    bool m_isSearching = false;
    bool m_searchAgain = false;
};

} // namespace op::ui
