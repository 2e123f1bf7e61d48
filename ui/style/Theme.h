// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include <optional>

namespace op::ui {

enum class Theme { System, Light, Dark };

/// Returns the word for settings and command line: "system", "light", "dark".
[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] std::optional<Theme> themeFromName(QStringView name);

/// Our palettes: text has at least 4.5:1 on what it stands on, also when it is disabled 3:1.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Gives the application Fusion and the palette of \a theme; System is light or dark as the desktop's own palette was
/// when the program began. May be called again at any time. GUI thread, with a QApplication.
void applyTheme(Theme theme);

} // namespace op::ui
