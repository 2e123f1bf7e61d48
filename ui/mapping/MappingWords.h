// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace op::ui {

/// Returns the fields that a person may give a column (paths of extraction::table::TableField), the usual ones first.
[[nodiscard]] const QStringList& columnFields();
/// Returns how many of columnFields() are the usual ones.
[[nodiscard]] qsizetype usualColumnFields();
/// Returns what a column with that field is called; a path that is none of columnFields() as it is.
[[nodiscard]] QString columnFieldText(const QString& path);
/// Returns why a column is taken for a field, from extraction::table::guessReasonName(); empty for other words.
[[nodiscard]] QString guessReasonText(const QString& reason);

/// The ways to write a date that are offered, for extraction::dateByFormat().
[[nodiscard]] const QStringList& dateFormats();
/// Returns the order of its parts and an example.
[[nodiscard]] QString dateFormatText(const QString& format);

} // namespace op::ui
