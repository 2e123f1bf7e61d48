// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/review/CaseState.h"

namespace op::ui {

/// One record that may be the one, with what speaks for and against it in words.
struct CandidateRow
{
    qint64 id = 0;
    QString name;
    QString markedName; ///< rich text: what differs from the paper is bold and underlined
    QStringList speaksFor;
    QStringList speaksAgainst;
    Mark mark = Mark::None;
    QString certainty; ///< the number, for tooltip and evidence
    bool isChosen = false;
    bool isUsable = true; ///< false: archived, not for purchase or of another company
    friend bool operator==(const CandidateRow&, const CandidateRow&) = default;
};

/// Returns \a candidates as rows; \a paper is what the document calls the thing, \a chosen the id that stands now.
[[nodiscard]] QList<CandidateRow> candidateRows(const QList<matching::MatchCandidate>& candidates, const QString& paper,
                                                qint64 chosen, const masterdata::SnapshotPtr& data);

/// Returns the candidates of the record field at \a path ("vendor", "lines[3].product"), best first; empty for others.
[[nodiscard]] QList<CandidateRow> candidatesFor(const services::CaseSheet& sheet, const QString& path);

/// Returns what the document calls the record at \a path: a vendor's name, a line's text.
[[nodiscard]] QString paperTextFor(const services::CaseSheet& sheet, const QString& path);

/// Returns \a text as rich text in which the words and numbers that do not occur in \a other are bold and underlined.
[[nodiscard]] QString markedDifference(const QString& text, const QString& other);

} // namespace op::ui
