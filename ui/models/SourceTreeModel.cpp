// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceTreeModel.h"

namespace op::ui {

SourceTreeModel::SourceTreeModel(const documents::SourceView& view, QObject* parent)
    : SourceModel(view, parent),
      m_children(view.elements.size()),
      m_firstChild(view.elements.size() + 1, 0),
      m_row(view.elements.size(), 0)
{
    for (const auto& element : view.elements)
        if (element.parent >= 0)
            ++m_firstChild[element.parent + 1];
    for (qsizetype i = 1; i < m_firstChild.size(); ++i)
        m_firstChild[i] += m_firstChild[i - 1];
    QList<int> filled(view.elements.size(), 0);
    for (int i = 0; i < view.elements.size(); ++i) {
        const int above = view.elements[i].parent;
        if (above < 0)
            continue;
        m_row[i] = filled[above]++;
        m_children[m_firstChild[above] + m_row[i]] = i;
    }
}

QModelIndex SourceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int element = parent.isValid() ? m_children[m_firstChild[itemOf(parent)] + row] : 0;
    return createIndex(row, column, static_cast<quintptr>(element));
}

QModelIndex SourceTreeModel::parent(const QModelIndex& index) const
{
    const int above = index.isValid() ? view().elements[itemOf(index)].parent : -1;
    return above < 0 ? QModelIndex() : indexAt(above, 0);
}

int SourceTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return view().elements.isEmpty() ? 0 : 1;
    if (parent.column() > 0)
        return 0;
    return m_firstChild[itemOf(parent) + 1] - m_firstChild[itemOf(parent)];
}

int SourceTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant SourceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Element");
    case ValueColumn:
        return tr("Value");
    case AttributesColumn:
        return tr("Attributes");
    default:
        return {};
    }
}

QModelIndex SourceTreeModel::indexAt(qsizetype item, int column) const
{
    return createIndex(m_row[item], column, static_cast<quintptr>(item));
}

QString SourceTreeModel::textAt(qsizetype item, int column) const
{
    const auto& element = view().elements[item];
    if (column == NameColumn)
        return element.name;
    if (column == ValueColumn)
        return element.text;
    QStringList attributes;
    for (const auto& attribute : element.attributes)
        attributes.append(attribute.name + QStringLiteral(" = ") + attribute.value);
    return attributes.join(QStringLiteral(", "));
}

std::pair<qsizetype, int> SourceTreeModel::find(const documents::SourcePlace& place) const
{
    return {places().element(place), documents::isAttributePlace(place) ? AttributesColumn : ValueColumn};
}

} // namespace op::ui
