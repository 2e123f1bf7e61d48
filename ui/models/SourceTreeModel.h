// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SourceModel.h"

namespace op::ui {

/// The SourceTreeModel class is an XML document as a tree with its elements' names, values and attributes.
class SourceTreeModel : public SourceModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, AttributesColumn, ColumnCount };

    explicit SourceTreeModel(const documents::SourceView& view, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    using SourceModel::find;
    [[nodiscard]] qsizetype itemCount() const override { return view().elements.size(); }
    [[nodiscard]] QModelIndex indexAt(qsizetype item, int column) const override;
    [[nodiscard]] QString textAt(qsizetype item, int column) const override;
    [[nodiscard]] std::pair<qsizetype, int> find(const documents::SourcePlace& place) const override;

private:
    // children of element e are m_children[m_firstChild[e] .. m_firstChild[e + 1])
    QList<int> m_children;
    QList<int> m_firstChild;
    QList<int> m_row; ///< of each element below its parent
};

} // namespace op::ui
