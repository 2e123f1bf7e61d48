// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceModel.h"

#include "core/services/wording/Wording.h"
#include "ui/models/SourceGridModel.h"
#include "ui/models/SourceLinesModel.h"
#include "ui/models/SourceTreeModel.h"

namespace op::ui {
namespace {

constexpr qsizetype mostInTip = 1500;

QString oneLine(const QString& text, qsizetype most)
{
    QString shown = text.left(most);
    shown.replace(u'\n', u' ');
    shown.replace(u'\t', u' ');
    return text.size() > most ? shown + QChar(0x2026) : shown;
}

// The text of a document must not be taken for markup.
QString asTip(const QStringList& lines)
{
    QString tip;
    for (const QString& line : lines)
        tip += QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(line.left(mostInTip).toHtmlEscaped());
    return tip;
}

} // namespace

SourceModel::SourceModel(documents::SourceView view, QObject* parent)
    : QAbstractItemModel(parent),
      m_index(std::move(view))
{}

void SourceModel::setFields(const QList<extraction::FieldPlace>& fields)
{
    QList<Cell> changed = m_fieldsAt.keys() + m_current;
    m_fields = fields;
    m_fieldsAt.clear();
    m_current.clear();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Cell cell = find(fields[i].place);
        if (cell.first >= 0)
            m_fieldsAt[cell].append(i);
    }
    tellChanged(changed + m_fieldsAt.keys());
}

void SourceModel::markField(const QString& path)
{
    const QList<Cell> before = std::exchange(m_current, {});
    for (const extraction::FieldPlace& field : extraction::placesOf(m_fields, path)) {
        const Cell cell = find(field.place);
        if (cell.first >= 0 && !m_current.contains(cell))
            m_current.append(cell);
    }
    tellChanged(before + m_current);
}

void SourceModel::tellChanged(const QList<Cell>& cells)
{
    for (const Cell& cell : cells) {
        const QModelIndex index = indexAt(cell.first, cell.second);
        Q_EMIT dataChanged(index, index, {MarkRole, FieldPathsRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

QModelIndexList SourceModel::currentPlaces() const
{
    QModelIndexList found;
    for (const Cell& cell : m_current)
        found.append(indexAt(cell.first, cell.second));
    return found;
}

QModelIndexList SourceModel::fieldPlaces() const
{
    QModelIndexList found;
    for (auto it = m_fieldsAt.begin(); it != m_fieldsAt.end(); ++it)
        found.append(indexAt(it.key().first, it.key().second));
    return found;
}

QModelIndex SourceModel::troublePlace() const
{
    const Cell cell = view().trouble ? find(view().troublePlace) : Cell(-1, 0);
    return cell.first >= 0 ? indexAt(cell.first, cell.second) : QModelIndex();
}

QModelIndexList SourceModel::find(const QString& text, qsizetype most) const
{
    QModelIndexList found;
    const int columns = columnCount();
    for (qsizetype item = 0; item < itemCount() && !text.isEmpty(); ++item)
        for (int column = 0; column < columns && found.size() < most; ++column)
            if (textAt(item, column).contains(text, Qt::CaseInsensitive))
                found.append(indexAt(item, column));
    return found;
}

SourceMark SourceModel::markOf(const Cell& cell) const
{
    if (m_current.contains(cell))
        return SourceMark::Current;
    if (view().trouble && find(view().troublePlace) == cell)
        return SourceMark::Trouble;
    return m_fieldsAt.contains(cell) ? SourceMark::Field : SourceMark::None;
}

QString SourceModel::tipOf(const Cell& cell, const QString& text) const
{
    QStringList lines;
    for (const qsizetype field : m_fieldsAt.value(cell))
        lines.append(tr("%1: \"%2\"").arg(services::wording::fieldText(m_fields[field].path), m_fields[field].raw));
    if (lines.isEmpty() && oneLine(text, mostShown()) != text)
        lines.append(text);
    return asTip(lines);
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell cell(itemOf(index), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(textAt(cell.first, cell.second), mostShown());
    case WholeTextRole:
        return textAt(cell.first, cell.second);
    case MarkRole:
        return static_cast<int>(markOf(cell));
    case Qt::ToolTipRole:
        return tipOf(cell, textAt(cell.first, cell.second));
    case FieldPathsRole: {
        QStringList paths;
        for (const qsizetype field : m_fieldsAt.value(cell))
            paths.append(m_fields[field].path);
        return paths;
    }
    case Qt::AccessibleTextRole: {
        QStringList words{oneLine(textAt(cell.first, cell.second), mostShown())};
        for (const qsizetype field : m_fieldsAt.value(cell))
            words.append(services::wording::fieldText(m_fields[field].path));
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

std::unique_ptr<SourceModel> makeSourceModel(const documents::SourceView& view)
{
    switch (view.shape) {
    case documents::SourceView::Shape::Tree:
        return std::make_unique<SourceTreeModel>(view);
    case documents::SourceView::Shape::Text:
        return std::make_unique<SourceLinesModel>(view);
    case documents::SourceView::Shape::Grid:
        return std::make_unique<SourceGridModel>(view);
    case documents::SourceView::Shape::None:
        return nullptr;
    }
    return nullptr;
}

} // namespace op::ui
