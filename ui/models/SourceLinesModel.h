// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SourceRowsModel.h"

namespace op::ui {

/// The SourceLinesModel class is a text document, line by line; the vertical header holds the numbers of the lines.
class SourceLinesModel : public SourceRowsModel
{
    Q_OBJECT

public:
    explicit SourceLinesModel(const documents::SourceView& view, QObject* parent = nullptr)
        : SourceRowsModel(view, 1, parent)
    {}

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    using SourceModel::find;
    [[nodiscard]] qsizetype itemCount() const override { return view().lines.size(); }
    [[nodiscard]] QString textAt(qsizetype item, int column) const override;
    [[nodiscard]] std::pair<qsizetype, int> find(const documents::SourcePlace& place) const override;
    [[nodiscard]] qsizetype mostShown() const override { return documents::ViewLimits().maxText; }
};

} // namespace op::ui
