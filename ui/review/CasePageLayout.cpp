// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/PushPanel.h"
#include "ui/review/CandidatePanel.h"
#include "ui/review/CasePage.h"
#include "ui/review/DuplicateBar.h"
#include "ui/review/FieldForm.h"
#include "ui/review/FindingsPanel.h"
#include "ui/review/LinesView.h"
#include "ui/review/ReasonBar.h"
#include "ui/review/TotalsBar.h"
#include "ui/style/Icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace op::ui {
namespace {

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setVisible(action->isVisible());
        button->setAccessibleName(action->text().remove(u'&'));
    });
    return button;
}

} // namespace

QAction* CasePage::addCaseAction(const QString& name, const QString& text, const QKeySequence& keys,
                                 void (CasePage::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(QString(text).remove(u'&'), keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void CasePage::makeActions()
{
    m_approveNext = addCaseAction(QStringLiteral("caseApproveNext"), tr("Approve and next"),
                                  QKeySequence(Qt::CTRL | Qt::Key_Return), &CasePage::approveAndGoOn);
    m_approveNext->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_approve = addCaseAction(QStringLiteral("caseApprove"), tr("Approve"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &CasePage::approveAndStay);
    m_columns = addCaseAction(QStringLiteral("caseColumns"), tr("Tell what the columns mean..."),
                              QKeySequence(Qt::CTRL | Qt::Key_M), &CasePage::sayColumns);
    m_hold = addCaseAction(QStringLiteral("caseHold"), tr("Put on hold..."), QKeySequence(Qt::CTRL | Qt::Key_H),
                           &CasePage::hold);
    m_reject = addCaseAction(QStringLiteral("caseReject"), tr("Reject..."),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &CasePage::reject);
    m_reopen = addCaseAction(QStringLiteral("caseReopen"), tr("Open again"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &CasePage::reopen);
    m_undo = addCaseAction(QStringLiteral("caseUndo"), tr("Undo"), QKeySequence(Qt::ALT | Qt::Key_Z), &CasePage::undo);
    m_redo = addCaseAction(QStringLiteral("caseRedo"), tr("Redo"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Z),
                           &CasePage::redo);
    m_send = addCaseAction(QStringLiteral("caseSend"), tr("Send to Odoo"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &CasePage::send);
    // no button of the bar and no key that is hit by chance: a second order is never made in passing
    m_repost = addCaseAction(QStringLiteral("caseRepost"), tr("Send again as a new draft order..."),
                             QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P), &CasePage::repost);
    m_openInOdoo = addCaseAction(QStringLiteral("caseOpenInOdoo"), tr("Open in Odoo"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &CasePage::openInOdoo);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_send->setIcon(icon(QStringLiteral("send")));
    m_openInOdoo->setIcon(icon(QStringLiteral("open-external")));
}

void CasePage::key(const QKeySequence& keys, std::function<void()> act)
{
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

// A text field keeps letters and digits for itself; everywhere else they act.
void CasePage::makeKeys()
{
    key(QKeySequence(Qt::Key_N), [this] { goToOpen(false); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_N), [this] { goToOpen(true); });
    for (int number = 0; number <= 9; ++number)
        key(QKeySequence(Qt::Key_0 + number), [this, number] { digit(number); });
    // the same from within a text field
    key(QKeySequence(Qt::ALT | Qt::Key_N), [this] { goToOpen(false); });
    key(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_N), [this] { goToOpen(true); });
}

QWidget* CasePage::makeTitle()
{
    auto* bar = new QWidget(this);
    m_title = new QLabel(bar);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_subtitle = new QLabel(bar);
    m_subtitle->setObjectName(QStringLiteral("caseSubtitle"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stateIcon = new QLabel(bar);
    m_state = new QLabel(bar);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setFrameShape(QFrame::StyledPanel);
    m_state->setMargin(4);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    row->addWidget(m_stateIcon, 0, Qt::AlignTop);
    row->addWidget(m_state, 0, Qt::AlignTop);
    return bar;
}

QWidget* CasePage::makeDetails()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    auto* suggestions = new QWidget(m_tabs);
    // made in the order in which Tab goes through them
    m_lineForm = new FieldForm(1, QStringLiteral("line_"), suggestions);
    auto* scroll = new QScrollArea(suggestions);
    scroll->setWidget(m_lineForm);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lineArea = scroll;
    m_candidates = new CandidatePanel(suggestions);
    auto* row = new QHBoxLayout(suggestions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(scroll, 4);
    row->addWidget(m_candidates, 5);
    m_findings = new FindingsPanel(m_tabs);
    m_push = new PushPanel(m_desk, m_tabs);
    m_tabs->addTab(suggestions, tr("Suggestions"));
    m_tabs->addTab(m_findings, tr("To check"));
    m_tabs->addTab(m_push, tr("Send to Odoo"));
    return m_tabs;
}

QWidget* CasePage::makeButtons()
{
    auto* bar = new QWidget(this);
    m_open = new QLabel(bar);
    m_open->setObjectName(QStringLiteral("caseOpenPoints"));
    m_hint = new QLabel(bar);
    m_hint->setObjectName(QStringLiteral("caseHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    QFont strong = font();
    strong.setBold(true);
    QToolButton* first = buttonFor(m_approveNext, bar);
    first->setFont(strong);
    row->addWidget(first);
    for (QAction* action : {m_approve, m_hold, m_reject, m_reopen, m_send, m_openInOdoo})
        row->addWidget(buttonFor(action, bar));
    for (QAction* action : {m_undo, m_redo}) {
        QToolButton* button = buttonFor(action, bar);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly); // long words here would take their room from the paper
        row->addWidget(button);
    }
    row->insertWidget(0, buttonFor(m_columns, bar));
    row->addStretch(1);
    row->addWidget(m_hint);
    row->addWidget(m_open);
    return bar;
}

void CasePage::makeLayout()
{
    setFocusPolicy(Qt::ClickFocus);
    auto* form = new QWidget(this);
    m_duplicates = new DuplicateBar(form);
    m_header = new FieldForm(2, QStringLiteral("header_"), form);
    m_header->setObjectName(QStringLiteral("caseHeader"));
    m_lines = new LinesView(form);
    m_lines->setObjectName(QStringLiteral("caseLines"));
    m_totals = new TotalsBar(form);
    m_rows = new QSplitter(Qt::Vertical, form);
    m_rows->setObjectName(QStringLiteral("caseRows"));
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_lines);
    m_rows->addWidget(makeDetails());
    m_reason = new ReasonBar(form);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 1);

    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(5);
    column->addWidget(makeTitle());
    column->addWidget(m_duplicates);
    column->addWidget(m_header);
    column->addWidget(m_rows, 1);
    column->addWidget(m_totals);
    column->addWidget(m_reason);
    column->addWidget(makeButtons());

    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setObjectName(QStringLiteral("casePanes"));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(form);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
}

void CasePage::setSourceView(QWidget* view)
{
    m_panes->addWidget(view);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    m_panes->setSizes({3000, 2000}); // shares, not pixels
}

QByteArray CasePage::panesState() const
{
    return m_panes->saveState();
}

QByteArray CasePage::rowsState() const
{
    return m_rows->saveState();
}

void CasePage::restoreShares(const QByteArray& panes, const QByteArray& rows)
{
    m_panes->restoreState(panes);
    m_rows->restoreState(rows);
}

void CasePage::setHistoryView(QWidget* view)
{
    m_tabs->addTab(view, tr("History"));
}

} // namespace op::ui
