// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace op::ui {

/// How settled a field or a line is, as a person sees it: a shape, a word and a colour each (DESIGN.md section 5). What
/// the machine is sure of and what a person confirmed are different marks.
enum class Mark {
    None,    ///< nothing to say: an optional field without a value
    Matched, ///< the machine is sure (>= 95 %)
    ConfirmedByYou,
    PleaseCheck, ///< 80 to 95 %
    MustFix,     ///< below, or something blocks
};

[[nodiscard]] QString markText(Mark mark);
/// Returns the mark's shape in its colour; shapes differ without colour, too.
[[nodiscard]] QIcon markIcon(Mark mark);
/// Returns the mark's colour on the base of \a palette: at least 3:1 against it, told apart without red and green.
[[nodiscard]] QColor markColour(Mark mark, const QPalette& palette);
/// Returns whether \a palette is a dark one. Qt 6.4 does not say.
[[nodiscard]] bool isDark(const QPalette& palette);

} // namespace op::ui
