// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace op {

/// The Clock class tells the time; tests hand in one of their own. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Returns the present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace op
