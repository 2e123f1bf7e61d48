// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SourceModel.h"

namespace op::ui {

/// The SourceRowsModel class is what the flat models of a document's view have in common: each item is a row.
class SourceRowsModel : public SourceModel
{
    Q_OBJECT

public:
    SourceRowsModel(const documents::SourceView& view, int columns, QObject* parent);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QModelIndex indexAt(qsizetype item, int column) const override;

private:
    int m_columns;
};

} // namespace op::ui
