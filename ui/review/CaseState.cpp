// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CaseState.h"

#include <algorithm>

namespace op::ui {
namespace {

// The form from top to bottom, open or not: where a person stands in it.
QStringList formOrder(const CaseState& state)
{
    QStringList order;
    for (const FieldRow& field : state.header)
        order.append(field.path);
    for (const LineRow& line : state.lines)
        order.append(line.path);
    for (const FindingRow& finding : state.findings)
        if (finding.stop.isEmpty() && !order.contains(finding.subject))
            order.append(finding.subject);
    return order;
}

} // namespace

const FieldRow* CaseState::field(const QString& path) const
{
    const auto it =
        std::find_if(header.begin(), header.end(), [&path](const FieldRow& row) { return row.path == path; });
    return it == header.end() ? nullptr : &*it;
}

const LineRow* CaseState::line(const QString& path) const
{
    const auto it = std::find_if(lines.begin(), lines.end(), [&path](const LineRow& row) { return row.path == path; });
    return it == lines.end() ? nullptr : &*it;
}

QStringList CaseState::openStops() const
{
    QStringList stops;
    for (const FieldRow& row : header)
        if (row.isOpen())
            stops.append(row.path);
    for (const LineRow& row : lines)
        if (row.isOpen())
            stops.append(row.path);
    for (const FindingRow& finding : findings)
        if (finding.stop.isEmpty() && finding.severity == extraction::Severity::Blocking
            && !stops.contains(finding.subject))
            stops.append(finding.subject);
    return stops;
}

QString stopOf(const QString& path)
{
    if (path.startsWith(QLatin1String("lines[")) || path.startsWith(QLatin1String("charges[")))
        return path.section(u'.', 0, 0);
    if (path.startsWith(QLatin1String("seller.")))
        return QStringLiteral("vendor");
    if (path.startsWith(QLatin1String("buyer.")))
        return QStringLiteral("company");
    if (path == QLatin1String("paymentTerms"))
        return QStringLiteral("paymentTerm");
    return path.contains(u'.') || path == QLatin1String("order") ? QString() : path;
}

Stop nextStop(const CaseState& state, const QString& current, bool isBackward)
{
    const QStringList stops = state.openStops();
    if (stops.isEmpty())
        return {};
    const QStringList order = formOrder(state);
    const QString stop = stopOf(current);
    const qsizetype here = order.indexOf(stop.isEmpty() ? current : stop);
    if (isBackward) {
        for (auto it = stops.crbegin(); it != stops.crend(); ++it)
            if (here >= 0 && order.indexOf(*it) < here)
                return {*it, false};
        return {stops.last(), here >= 0};
    }
    for (const QString& candidate : stops)
        if (order.indexOf(candidate) > here)
            return {candidate, false};
    return {stops.first(), true};
}

} // namespace op::ui
