// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/HarmlessText.h"
#include "core/documents/SourceView.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

// Elements, lines and rows are arrays, not objects: a document has tens of thousands of them.
//   element: [parent, position, line, column, name, text, attribute name, attribute value, ...]
//   line:    [line, column, text]
//   row:     [line, cell, ...]
namespace op::documents {
namespace {

using Element = SourceView::Element;

constexpr double largestWhole = 9'007'199'254'740'992.0;

QJsonArray toJson(const Element& element)
{
    QJsonArray json{element.parent, element.position, element.line, element.column, element.name, element.text};
    for (const SourceView::Attribute& attribute : element.attributes) {
        json.append(attribute.name);
        json.append(attribute.value);
    }
    return json;
}

QJsonArray toJson(const SourceView::Row& row)
{
    QJsonArray json{row.line};
    for (const QString& cell : row.cells)
        json.append(cell);
    return json;
}

// Reads values and remembers whether one of them was not as it must be.
class Reader
{
public:
    explicit Reader(const ViewLimits& limits) : m_limits(limits) {}

    qint64 number(const QJsonValue& json, qint64 least = 0)
    {
        const double value = json.toDouble(-2);
        if (!json.isDouble() || std::floor(value) != value || value < static_cast<double>(least)
            || value > largestWhole) {
            m_good = false;
            return 0;
        }
        return static_cast<qint64>(value);
    }

    QString text(const QJsonValue& json)
    {
        const QString value = json.toString();
        m_characters += value.size();
        m_good = m_good && json.isString() && value.size() <= m_limits.maxText + 1 && isHarmless(value)
            && m_characters <= m_limits.maxCharacters + m_limits.maxText;
        return value;
    }

    QJsonArray array(const QJsonValue& json, qsizetype least, qsizetype most)
    {
        const QJsonArray value = json.toArray();
        m_good = m_good && json.isArray() && value.size() >= least && value.size() <= most;
        return m_good ? value : QJsonArray();
    }

    void expect(bool condition) { m_good = m_good && condition; }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    const ViewLimits& m_limits;
    qsizetype m_characters = 0;
    bool m_good = true;
};

Element elementFrom(Reader& read, const QJsonValue& json, qsizetype index, qsizetype mostAttributes)
{
    constexpr qsizetype fixed = 6;
    const QJsonArray members = read.array(json, fixed, fixed + 2 * mostAttributes);
    Element element;
    const qint64 parent = read.number(members.at(0), -1);
    read.expect(parent < index && (parent >= 0) == (index > 0));
    const qint64 position = read.number(members.at(1));
    read.expect(position <= std::numeric_limits<int>::max() && (members.size() - fixed) % 2 == 0);
    element.parent = static_cast<int>(parent);
    element.position = static_cast<int>(position);
    element.line = read.number(members.at(2));
    element.column = read.number(members.at(3));
    element.name = read.text(members.at(4));
    element.text = read.text(members.at(5));
    for (qsizetype i = fixed; i + 1 < members.size() && read.isGood(); i += 2)
        element.attributes.append({read.text(members.at(i)), read.text(members.at(i + 1))});
    return element;
}

SourceView::Row rowFrom(Reader& read, const QJsonValue& json, qsizetype mostCells)
{
    const QJsonArray members = read.array(json, 1, mostCells + 1);
    SourceView::Row row;
    row.line = read.number(members.at(0));
    for (qsizetype i = 1; i < members.size() && read.isGood(); ++i)
        row.cells.append(read.text(members.at(i)));
    return row;
}

} // namespace

QJsonObject toJson(const SourceView& view)
{
    QJsonObject json{{QLatin1String("shape"), shapeName(view.shape)},
                     {QLatin1String("format"), view.format},
                     {QLatin1String("limit"), limitName(view.limit)},
                     {QLatin1String("limitValue"), view.limitValue},
                     {QLatin1String("cutTexts"), view.cutTexts},
                     {QLatin1String("troubleLine"), view.troublePlace.line},
                     {QLatin1String("troubleColumn"), view.troublePlace.column}};
    QJsonArray elements;
    for (const Element& element : view.elements)
        elements.append(toJson(element));
    QJsonArray lines;
    for (const SourceView::Line& line : view.lines)
        lines.append(QJsonArray{line.line, line.column, line.text});
    QJsonArray rows;
    for (const SourceView::Row& row : view.rows)
        rows.append(toJson(row));
    json.insert(QLatin1String("elements"), elements);
    json.insert(QLatin1String("lines"), lines);
    json.insert(QLatin1String("rows"), rows);
    return json;
}

std::optional<SourceView> sourceViewFromJson(const QJsonObject& json, const ViewLimits& limits)
{
    Reader read(limits);
    SourceView view;
    const auto shape = shapeFromName(json.value(QLatin1String("shape")).toString());
    const auto limit = limitFromName(json.value(QLatin1String("limit")).toString());
    if (!shape || !limit)
        return std::nullopt;
    view.shape = *shape;
    view.limit = *limit;
    view.format = read.text(json.value(QLatin1String("format")));
    view.limitValue = read.number(json.value(QLatin1String("limitValue")));
    view.cutTexts = read.number(json.value(QLatin1String("cutTexts")));
    view.troublePlace.line = read.number(json.value(QLatin1String("troubleLine")));
    view.troublePlace.column = read.number(json.value(QLatin1String("troubleColumn")));

    const QJsonArray elements = read.array(json.value(QLatin1String("elements")), 0, limits.maxElements);
    const QJsonArray lines = read.array(json.value(QLatin1String("lines")), 0, limits.maxLines);
    const QJsonArray rows = read.array(json.value(QLatin1String("rows")), 0, limits.maxRows);
    for (qsizetype i = 0; i < elements.size() && read.isGood(); ++i)
        view.elements.append(elementFrom(read, elements.at(i), i, limits.maxAttributes));
    for (qsizetype i = 0; i < lines.size() && read.isGood(); ++i) {
        const QJsonArray members = read.array(lines.at(i), 3, 3);
        view.lines.append({read.text(members.at(2)), read.number(members.at(0), 1), read.number(members.at(1), 1)});
        const auto& line = view.lines.last();
        read.expect(i == 0
                    || std::pair(view.lines[i - 1].line, view.lines[i - 1].column) < std::pair(line.line, line.column));
    }
    qsizetype cells = 0;
    for (qsizetype i = 0; i < rows.size() && read.isGood(); ++i) {
        view.rows.append(rowFrom(read, rows.at(i), limits.maxCells - cells));
        cells += view.rows.last().cells.size();
    }
    read.expect(view.elements.isEmpty() || view.shape == SourceView::Shape::Tree);
    read.expect(view.lines.isEmpty() || view.shape == SourceView::Shape::Text);
    read.expect(view.rows.isEmpty() || view.shape == SourceView::Shape::Grid);
    return read.isGood() ? std::optional(view) : std::nullopt;
}

} // namespace op::documents
