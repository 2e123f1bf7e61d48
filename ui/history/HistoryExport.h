// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QLocale>

namespace op::ui {

/// One entry of a history in words.
struct HistoryLine
{
    QString when; ///< local time with its zone
    QString who;
    QString kind;
    QString what;
    QString state; ///< "matched → approved"; empty where the state stayed
};

/// Returns \a entry of \a story in words.
[[nodiscard]] HistoryLine historyLine(const storage::HistoryEntry& entry, const services::CaseStory& story);
/// Returns the headings of the members of HistoryLine, in their order.
[[nodiscard]] QStringList historyHeader();

/// Returns \a story, oldest first, as CSV for a spreadsheet: UTF-8 with a mark, separated by commas, times as ISO with
/// their distance to UTC; no cell begins like a formula.
[[nodiscard]] QByteArray historyCsv(const services::CaseStory& story);
/// Returns \a story, oldest first, as plain text to print: UTF-8, lines of at most \a width characters.
[[nodiscard]] QByteArray historyText(const services::CaseStory& story, int width = 80);

} // namespace op::ui
