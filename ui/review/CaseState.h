// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Finding.h"
#include "core/matching/HeaderRules.h"
#include "core/review/ReviewState.h"
#include "ui/style/Marks.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace op::ui {

/// One record that may be chosen for a field.
struct Option
{
    qint64 id = 0; ///< 0 = none of them, where that is a legal answer
    QString text;
    bool isUsable = true; ///< false: archived or of another company; shown as such, never preselected
    friend bool operator==(const Option&, const Option&) = default;
};

/// How a field is worked with.
enum class FieldKind {
    Record,  ///< candidates with reasons, search of master data
    Choice,  ///< one of `options`
    Several, ///< any of `options`
    Text,
    Date,
    Number,
    YesNo,
};

/// One field of the form as a person sees it; every text is for people, in the locale it was built with.
struct FieldRow
{
    QString path; ///< choice path or document field: goes back into a decision
    QString label;
    FieldKind kind = FieldKind::Text;
    QString text;      ///< the value; empty = none
    QString raw;       ///< as it stands on the paper, where that differs from `text`
    QString why;       ///< how the value came about, in words
    QString certainty; ///< the number behind the mark, for the tooltip; empty without one
    Mark mark = Mark::None;
    QList<qint64> ids; ///< chosen records of Record, Choice and Several; {1} of a YesNo that is on
    QList<Option> options;
    QStringList trouble; ///< what is to be said about this field
    [[nodiscard]] bool isOpen() const { return mark == Mark::PleaseCheck || mark == Mark::MustFix; }
    friend bool operator==(const FieldRow&, const FieldRow&) = default;
};

/// A line, or a charge of the header, as the paper says it and as it is proposed.
struct LineRow
{
    QString path; ///< "lines[3]", "charges[0]"
    QString number;
    bool isCharge = false;
    bool isOrdered = true;
    Mark mark = Mark::None;
    QString paperCode;
    QString paperText;
    QString paperQuantity; ///< with its unit as written
    QString paperPrice;
    QString paperTotal;
    QString product; ///< what is proposed; empty = nothing
    bool isProductSettled = false;
    QString quantity; ///< with the name of the unit
    QString price;
    QString discount;
    QString taxes; ///< names
    QString date;
    QString total;
    QStringList trouble;
    [[nodiscard]] QString productPath() const { return path + QStringLiteral(".product"); }
    [[nodiscard]] bool isOpen() const { return mark == Mark::PleaseCheck || mark == Mark::MustFix; }
    friend bool operator==(const LineRow&, const LineRow&) = default;
};

struct FindingRow
{
    extraction::FindingCode code = extraction::FindingCode::FieldNotUnderstood;
    extraction::Severity severity = extraction::Severity::Warning;
    QString subject; ///< goes back into a decision
    QString stop;    ///< field or line it belongs to; empty: the order as a whole
    QString place;   ///< in words
    QString text;
    bool isAcceptable = false; ///< a person may let it pass with a reason
    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

struct TotalsRow
{
    QString stated;
    QString computed;
    QString difference; ///< empty: none
    QString inOdoo;     ///< what Odoo will store: without tax, tax, total; empty: not known
    Mark mark = Mark::None;
    QString text; ///< one sentence
    friend bool operator==(const TotalsRow&, const TotalsRow&) = default;
};

/// That this paper, or an order like it, is known already.
struct DuplicateNote
{
    QString text;
    qint64 caseId = 0;  ///< to look at; 0: none
    qint64 orderId = 0; ///< in Odoo, to look at; 0: none
    friend bool operator==(const DuplicateNote&, const DuplicateNote&) = default;
};

/// Everything the screen of one case shows. A value: built from a CaseSheet, compared, thrown away.
struct CaseState
{
    qint64 id = 0;
    review::ReviewState state = review::ReviewState::Received;
    QString title;     ///< vendor and number
    QString subtitle;  ///< kind of paper, file, reference
    QString stateText; ///< word for the state
    QString connection;
    bool hasOrder = false;
    bool isEditable = false;
    bool isOffline = false;     ///< no master data: nothing to choose from
    int openCount = 0;          ///< findings that block
    QList<FieldRow> header;     ///< in form order
    QList<LineRow> lines;       ///< lines of the paper, then charges
    QList<FindingRow> findings; ///< those that block first
    QList<DuplicateNote> duplicates;
    TotalsRow totals;
    QString undoText; ///< what undo would take back; empty: nothing
    QString redoText;
    int decisions = 0;       ///< stored so far
    bool mayApprove = false; ///< its state allows it; open points are said when it is tried
    bool mayHold = false;
    bool mayReopen = false;
    bool mayPush = false;
    bool isInOdoo = false;

    [[nodiscard]] const FieldRow* field(const QString& path) const;
    [[nodiscard]] const LineRow* line(const QString& path) const;
    /// Returns the places that wait for a person, in form order: paths of fields and lines, then of totals and findings
    /// that belong to none.
    [[nodiscard]] QStringList openStops() const;
};

/// Where N leads.
struct Stop
{
    QString path; ///< empty: nothing is open
    bool isWrapped = false;
};

/// Returns the open place after (before, with \a isBackward) \a current, which may be any path of the case.
[[nodiscard]] Stop nextStop(const CaseState& state, const QString& current, bool isBackward);

/// Returns the field or line row that \a path ("lines[3].unitPrice", "seller.vatNumber") belongs to: "lines[3]",
/// "vendor". An empty text for the order as a whole.
[[nodiscard]] QString stopOf(const QString& path);

} // namespace op::ui
