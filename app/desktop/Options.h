// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Theme.h"

#include <QStringList>

#include <optional>

namespace op::desktop {

/// What the command line of the window asks for.
struct Options
{
    QString workspace; ///< folder
    QString secretFile;
    QString language;               ///< empty: as the settings of the window say, else the system's
    std::optional<ui::Theme> theme; ///< as the settings of the window say when absent
    QString screenshots;            ///< folder; pictures are wanted instead of a window
    QString scene;                  ///< only this one of the pictures
    bool isDemo = false;
    bool watchesStalls = false;
    QString message;    ///< to be printed before leaving: help, version, or what is wrong with the arguments
    int exitStatus = 0; ///< with a message
};

/// Reads \a arguments, the program's name first. Needs no application object, so that `--help` works without a display.
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace op::desktop
