// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SourceRowsModel.h"

namespace op::ui {

/// The SourceGridModel class is a table of texts: rows and columns are named as in a spreadsheet, and a cell that a
/// short row lacks is empty.
class SourceGridModel : public SourceRowsModel
{
    Q_OBJECT

public:
    explicit SourceGridModel(const documents::SourceView& view, QObject* parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    using SourceModel::find;
    [[nodiscard]] qsizetype itemCount() const override { return view().rows.size(); }
    [[nodiscard]] QString textAt(qsizetype item, int column) const override;
    [[nodiscard]] std::pair<qsizetype, int> find(const documents::SourcePlace& place) const override;
};

} // namespace op::ui
