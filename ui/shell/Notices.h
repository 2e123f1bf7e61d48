// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>

#include <functional>

namespace op::ui {

/// Something to tell in the window's message bar; never a box in the way.
struct Notice
{
    enum class Kind { Done, Information, Warning, Error } kind = Kind::Information;
    QString text;              ///< a whole sentence
    QString details;           ///< for the "Details" button: a server's words; may be empty
    QString action;            ///< label of a button ("Undo", "Open in Odoo"); empty = none
    std::function<void()> act; ///< what the button does
    int milliseconds = 10'000; ///< how long it stays; 0 = until it is closed (errors)
};

/// The Notices class carries what screens have to say to the one message bar. GUI thread.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void post(const Notice& notice) { Q_EMIT posted(notice); }
    /// Posts \a error in words, until it is closed.
    void post(const Error& error);

Q_SIGNALS:
    void posted(const op::ui::Notice& notice);
};

} // namespace op::ui
