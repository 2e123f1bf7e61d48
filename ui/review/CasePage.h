// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CasePresenter.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace op::ui {

class CandidatePanel;
class DuplicateBar;
class FieldForm;
class FindingsPanel;
class LinesView;
class PushPanel;
class ReasonBar;
class TotalsBar;

/// The CasePage class is the screen of one case: form, lines, suggestions, findings, totals and what may be done,
/// beside the document. Layout and keys only; what is shown and decided is the CasePresenter's.
///
/// Letters and digits act only while no text field has the focus. Its actions (actions()) suit a window's menu.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    CasePage(services::Desk& desk, Notices& notices, QWidget* parent = nullptr);
    ~CasePage() override;

    void openCase(qint64 caseId);
    [[nodiscard]] qint64 caseId() const { return m_presenter.caseId(); }
    /// Puts \a view (takes it over) to the right of the form.
    void setSourceView(QWidget* view);
    /// Puts \a view (takes it over) under the tab "History".
    void setHistoryView(QWidget* view);

    /// How the room is shared between order and paper, and between lines and details; for the window to remember.
    [[nodiscard]] QByteArray panesState() const;
    [[nodiscard]] QByteArray rowsState() const;
    /// Takes what panesState() and rowsState() gave; anything else changes nothing.
    void restoreShares(const QByteArray& panes, const QByteArray& rows);

public Q_SLOTS:
    /// Gives the field at \a path the focus; a path below a line goes to its line.
    void focusField(const QString& path);

Q_SIGNALS:
    /// The person is done here and wants the queue.
    void closed();
    /// The person wants the case after \a current.
    void nextWanted(qint64 current);
    /// The field of the paper that belongs to what has the focus now: "seller.name", "lines[2].quantity", "lines[2]".
    void fieldFocused(const QString& path);
    /// Another case is to be looked at (the one that this one repeats).
    void caseWanted(qint64 caseId);
    /// The person wants to say what the columns of the case's table mean (MappingDialog).
    void mappingWanted(qint64 caseId);
    /// Several meanings fit the table in \a fileName; the person wants to say which of \a names counts
    /// (MappingsDialog::choose()).
    void mappingChoiceWanted(const QString& fileName, const QString& names);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    [[nodiscard]] QWidget* makeTitle();
    [[nodiscard]] QWidget* makeDetails();
    [[nodiscard]] QWidget* makeButtons();
    void makeActions();
    void makeKeys();
    void connectParts();
    QAction* addCaseAction(const QString& name, const QString& text, const QKeySequence& keys, void (CasePage::*act)());
    void key(const QKeySequence& keys, std::function<void()> act);

    void showState();
    void showActions();
    void showDetails();
    void cameTo(const QString& path);
    void keepFocus();
    void goTo(const QString& stop);
    void goToOpen(bool isBackward);
    void digit(int number);
    void type(const QString& path, const QString& text);
    void choose(const QString& path, const QList<qint64>& ids);
    void commit();

    void approveAndGoOn();
    void approveAndStay();
    void sayColumns();
    void hold();
    void reject();
    void reopen();
    void undo();
    void redo();
    void send();
    void repost();
    void openInOdoo();
    void lookAtOrder(qint64 orderId);

    Notices& m_notices;
    services::Desk& m_desk;
    CasePresenter m_presenter;
    QString m_place;          ///< field or line that the details are about
    bool m_isArriving = true; ///< the case was opened and is not shown yet
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_stateIcon = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_open = nullptr;
    DuplicateBar* m_duplicates = nullptr;
    FieldForm* m_header = nullptr;
    LinesView* m_lines = nullptr;
    QTabWidget* m_tabs = nullptr;
    CandidatePanel* m_candidates = nullptr;
    FieldForm* m_lineForm = nullptr;
    QWidget* m_lineArea = nullptr; ///< scrolls m_lineForm
    FindingsPanel* m_findings = nullptr;
    PushPanel* m_push = nullptr;
    TotalsBar* m_totals = nullptr;
    ReasonBar* m_reason = nullptr;
    QSplitter* m_panes = nullptr;
    QSplitter* m_rows = nullptr;
    QAction* m_approveNext = nullptr;
    QAction* m_approve = nullptr;
    QAction* m_columns = nullptr;
    QAction* m_hold = nullptr;
    QAction* m_reject = nullptr;
    QAction* m_reopen = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_send = nullptr;
    QAction* m_repost = nullptr;
    QAction* m_openInOdoo = nullptr;
};

} // namespace op::ui
