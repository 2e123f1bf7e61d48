// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op::documents {

/// Where in the source a value stands, so that a person can be shown it.
/// `path` is the place in the format's own words (XPath with positions, sheet cell "B7", EDIFACT segment "LIN[3]/PIA",
/// mail line).
struct SourcePlace
{
    QString path;
    qint64 line = 0;   ///< 1-based; 0 = unknown
    qint64 column = 0; ///< 1-based; 0 = unknown
    int page = 0;      ///< 1-based; 0 = the format has no pages
    // box on the page in points from the upper left; empty without pages
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

} // namespace op::documents
