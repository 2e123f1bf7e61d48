// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QWidget>

namespace op::ui {

/// The WorkspaceErrorPage class is the window when the workspace cannot be opened: which one, why, and what to do. The
/// workspace is not touched.
class WorkspaceErrorPage : public QWidget
{
    Q_OBJECT

public:
    /// \a backup is the path of the newest backup, empty when none was found.
    WorkspaceErrorPage(const QString& folder, const Error& error, const QString& backup, QWidget* parent = nullptr);

Q_SIGNALS:
    void tryAgainWanted();
};

} // namespace op::ui
