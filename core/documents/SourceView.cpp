// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/SourceView.h"

#include <algorithm>
#include <tuple>

namespace op::documents {
namespace {

template <class Enum>
struct Word
{
    Enum value;
    QLatin1String name;
};

constexpr Word<SourceView::Shape> shapes[] = {{SourceView::Shape::None, QLatin1String("none")},
                                              {SourceView::Shape::Text, QLatin1String("text")},
                                              {SourceView::Shape::Tree, QLatin1String("tree")},
                                              {SourceView::Shape::Grid, QLatin1String("grid")}};
constexpr Word<SourceView::Limit> limits[] = {{SourceView::Limit::None, QLatin1String("none")},
                                              {SourceView::Limit::Elements, QLatin1String("elements")},
                                              {SourceView::Limit::Rows, QLatin1String("rows")},
                                              {SourceView::Limit::Lines, QLatin1String("lines")},
                                              {SourceView::Limit::Characters, QLatin1String("characters")}};

constexpr QLatin1String attributeStep("/@");

template <class Enum, size_t count>
QString nameOf(const Word<Enum> (&words)[count], Enum value)
{
    const auto* found =
        std::find_if(std::begin(words), std::end(words), [&](const auto& w) { return w.value == value; });
    return found == std::end(words) ? QString() : QString(found->name);
}

template <class Enum, size_t count>
std::optional<Enum> valueOf(const Word<Enum> (&words)[count], QStringView name)
{
    const auto* found = std::find_if(std::begin(words), std::end(words), [&](const auto& w) { return w.name == name; });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

} // namespace

SourcePlace SourceView::elementPlace(qsizetype index) const
{
    SourcePlace place;
    if (index < 0 || index >= elements.size())
        return place;
    place.line = elements[index].line;
    place.column = elements[index].column;
    QStringList steps;
    for (qsizetype at = index; at >= 0; at = elements[at].parent) {
        const Element& element = elements[at];
        steps.prepend(element.position > 0 ? QStringLiteral("%1[%2]").arg(element.name).arg(element.position)
                                           : element.name);
    }
    place.path = u'/' + steps.join(u'/');
    return place;
}

PlaceIndex::PlaceIndex(SourceView view) : m_view(std::move(view))
{
    m_elements.reserve(m_view.elements.size());
    for (int i = 0; i < m_view.elements.size(); ++i)
        m_elements.insert({m_view.elements[i].line, m_view.elements[i].column}, i);
}

int PlaceIndex::element(const SourcePlace& place) const
{
    const qsizetype attribute = place.path.lastIndexOf(attributeStep);
    const QString path = attribute < 0 ? place.path : place.path.left(attribute);
    const int index = m_elements.value({place.line, place.column}, -1);
    if (index >= 0 && (path.isEmpty() || m_view.elementPlace(index).path == path))
        return index;
    if (path.isEmpty())
        return -1;
    // a place without line and column: only elements of the last step's name are spelled out
    const QStringView last = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    for (int i = 0; i < m_view.elements.size(); ++i)
        if (last.startsWith(m_view.elements[i].name) && m_view.elementPlace(i).path == path)
            return i;
    return -1;
}

bool isAttributePlace(const SourcePlace& place)
{
    return place.path.contains(attributeStep);
}

int PlaceIndex::line(const SourcePlace& place) const
{
    const QList<SourceView::Line>& lines = m_view.lines;
    if (place.line <= 0 || lines.isEmpty() || place.line > lines.last().line)
        return -1;
    const std::pair<qint64, qint64> wanted(place.line, std::max<qint64>(place.column, 1));
    const auto after = std::upper_bound(lines.begin(), lines.end(), wanted, [](const auto& key, const auto& line) {
        return key < std::pair(line.line, line.column);
    });
    if (after == lines.begin() || std::prev(after)->line != place.line)
        return -1;
    return static_cast<int>(std::prev(after) - lines.begin());
}

std::optional<CellIndex> PlaceIndex::cell(const SourcePlace& place) const
{
    const QList<SourceView::Row>& rows = m_view.rows;
    const QStringView name = QStringView(place.path).sliced(place.path.lastIndexOf(u'!') + 1);
    if (const std::optional<CellIndex> named = cellFromName(name))
        return named->row < rows.size() ? named : std::nullopt;
    if (!name.isEmpty() || place.line <= 0)
        return std::nullopt;
    const auto after = std::upper_bound(rows.begin(), rows.end(), place.line,
                                        [](qint64 line, const SourceView::Row& row) { return line < row.line; });
    return after == rows.begin() ? std::nullopt : std::optional(CellIndex{after - rows.begin() - 1, 0});
}

QString shapeName(SourceView::Shape shape)
{
    return nameOf(shapes, shape);
}

std::optional<SourceView::Shape> shapeFromName(QStringView name)
{
    return valueOf(shapes, name);
}

QString limitName(SourceView::Limit limit)
{
    return nameOf(limits, limit);
}

std::optional<SourceView::Limit> limitFromName(QStringView name)
{
    return valueOf(limits, name);
}

} // namespace op::documents
