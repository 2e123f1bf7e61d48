// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/review/CaseState.h"

#include <QLocale>

namespace op::ui {

/// Returns what the screen shows for \a sheet, numbers and dates as \a locale writes them. Pure.
[[nodiscard]] CaseState buildCaseState(const services::CaseSheet& sheet, const QLocale& locale = {});

/// Returns the fields of the line or charge at \a stop ("lines[3]"), in form order, for its editor. Pure.
[[nodiscard]] QList<FieldRow> buildLineFields(const services::CaseSheet& sheet, const QString& stop,
                                              const QLocale& locale = {});

} // namespace op::ui
