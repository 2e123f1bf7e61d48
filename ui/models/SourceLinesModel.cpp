// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceLinesModel.h"

namespace op::ui {

QVariant SourceLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || section >= view().lines.size())
        return {};
    if (orientation == Qt::Horizontal)
        return tr("Text");
    // what goes on from the row above has no number of its own
    const auto& line = view().lines[section];
    const bool goesOn = section > 0 && view().lines[section - 1].line == line.line;
    return goesOn ? QString() : QString::number(line.line);
}

QString SourceLinesModel::textAt(qsizetype item, int) const
{
    return view().lines[item].text;
}

std::pair<qsizetype, int> SourceLinesModel::find(const documents::SourcePlace& place) const
{
    return {places().line(place), 0};
}

} // namespace op::ui
