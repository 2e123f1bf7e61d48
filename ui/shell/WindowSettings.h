// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace op::ui {

/// What the window remembers for this person; not part of the workspace.
struct WindowSettings
{
    QByteArray geometry;
    QByteArray splitter;
    QByteArray casePanes; ///< order and paper
    QByteArray caseRows;  ///< lines and details of an order
    QByteArray columns;   ///< of the queue
    QString tab;          ///< tabName()
    QString theme;        ///< themeName()
    QString language;     ///< two letters; empty = the system's
    QString connection;   ///< the one papers were taken in for last

    /// Returns the file where a person's settings lie: `orderpilot/window.ini` in the user's configuration.
    [[nodiscard]] static QString defaultFile();
    /// Reads \a file. A missing one gives the defaults; so does one that is no settings file, which is put aside and
    /// reported in \a isBroken.
    [[nodiscard]] static WindowSettings load(const QString& file, bool* isBroken = nullptr);
    /// Writes what can be written; a full or closed disk costs nothing but the comfort.
    void save(const QString& file) const;
};

} // namespace op::ui
