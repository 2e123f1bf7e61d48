// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace op::ui {

/// Returns the icon called \a name, drawn from resources `:/icons/<name>.svg`. The drawings use one colour
/// ("currentColor"), which is the text colour of the application's palette at the moment of painting, so that one
/// drawing serves light and dark. A null icon for an unknown name (a debug build stops there).
[[nodiscard]] QIcon icon(const QString& name);

/// As above in \a colour: for marks, whose colour carries meaning beside shape and word.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);

} // namespace op::ui
