// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SourceModel.h"

namespace op::ui {

/// The SourceGridModel class is a table of texts: rows and columns are named as in a spreadsheet, and a cell that a
/// short row lacks is empty.
class SourceGridModel : public SourceModel
{
    Q_OBJECT

public:
    explicit SourceGridModel(const documents::SourceView& view, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    using SourceModel::find;
    [[nodiscard]] qsizetype itemCount() const override { return view().rows.size(); }
    [[nodiscard]] QModelIndex indexAt(qsizetype item, int column) const override;
    [[nodiscard]] QString textAt(qsizetype item, int column) const override;
    [[nodiscard]] std::pair<qsizetype, int> find(const documents::SourcePlace& place) const override;

private:
    int m_columns = 1;
};

} // namespace op::ui
