// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QLocale>

namespace op::ui {

/// One line of what will be created.
struct SummaryLine
{
    QString product;
    QString text; ///< as it will stand in Odoo, where it says more than the product
    QString quantity;
    QString price;
    QString taxes;
    QString total;
    QString date;
    friend bool operator==(const SummaryLine&, const SummaryLine&) = default;
};

struct SummaryFact
{
    QString name;
    QString value;
    friend bool operator==(const SummaryFact&, const SummaryFact&) = default;
};

/// Exactly what a push would create, or what stands in its way.
struct PushSummary
{
    QList<SummaryFact> facts;
    QList<SummaryLine> lines;
    QString total;
    QStringList blocking; ///< not empty: nothing can be sent
    friend bool operator==(const PushSummary&, const PushSummary&) = default;
};

/// A value that Odoo stores otherwise than it was approved, or holds otherwise in an order that is there already.
struct DifferenceRow
{
    QString place;
    QString approved;
    QString stored;
    friend bool operator==(const DifferenceRow&, const DifferenceRow&) = default;
};

/// Where the order is on its way to Odoo.
struct PushOutcomeView
{
    QString icon;      ///< name of a drawing
    QString headline;  ///< "In Odoo as P00042"
    QString when;      ///< local time; empty when nothing was sent yet
    QString cause;     ///< in the clerk's words; empty where all is well
    QString next;      ///< the one next thing to do
    QString details;   ///< a server's words
    QStringList notes; ///< way, attachment
    QString differencesTitle;
    QList<DifferenceRow> differences;
    QString url;
    bool maySend = false;
    QString repostQuestion;    ///< what is asked before it is sent once more, naming its order; empty: it cannot be
    bool mayLookAgain = false; ///< the outcome is open: looks it up under the same key, never a second order
    friend bool operator==(const PushOutcomeView&, const PushOutcomeView&) = default;
};

/// Returns \a draft (or what blocks it) for people; \a data may be null. Pure.
[[nodiscard]] PushSummary summaryOf(const drafting::DraftOrFindings& draft, const masterdata::SnapshotPtr& data,
                                    const QLocale& locale = {});

/// Returns where the order of \a sheet is; \a isUnderWay: this window is sending it now. Pure.
[[nodiscard]] PushOutcomeView outcomeOf(const services::CaseSheet& sheet, bool isUnderWay, const QLocale& locale = {});

/// Returns \a differences for people. Pure.
[[nodiscard]] QList<DifferenceRow> differenceRows(const QList<drafting::FieldDifference>& differences,
                                                  const masterdata::SnapshotPtr& data, const QLocale& locale = {});

} // namespace op::ui
