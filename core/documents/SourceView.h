// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/documents/SourcePlace.h"
#include "core/documents/TextTable.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace op::documents {

/// How much of a document is shown. What lies beyond is left out, and the view says so.
struct ViewLimits
{
    qsizetype maxElements = 100'000;
    qsizetype maxRows = 50'000;
    qsizetype maxCells = 500'000;
    qsizetype maxLines = 50'000;
    qsizetype maxCharacters = 4'000'000; ///< of all texts together
    qsizetype maxText = 4'000;           ///< characters of one value, cell or line
    qsizetype maxAttributes = 500;       ///< of one element
};

/// The SourceView is a document as a person is shown it, without its bytes: made in the reader process, bounded, all
/// texts harmless (HarmlessText.h). Cheap to copy; value type; any thread.
struct SourceView
{
    enum class Shape {
        None, ///< nothing to show: an empty file, a picture, an archive ...
        Text, ///< lines, also of XML that is broken
        Tree, ///< XML
        Grid, ///< delimited text
    };
    /// What there was more of than ViewLimits allow.
    enum class Limit { None, Elements, Rows, Lines, Characters };

    struct Attribute
    {
        QString name; ///< local name
        QString value;
        friend bool operator==(const Attribute&, const Attribute&) = default;
    };
    /// An element of a tree, in document order: a parent stands before its children.
    struct Element
    {
        QString name; ///< local name
        QString text; ///< own text
        QList<Attribute> attributes;
        int parent = -1;
        int position = 0; ///< 1-based among siblings of the same name; 0 = there is no such sibling
        qint64 line = 0;
        qint64 column = 0;
        friend bool operator==(const Element&, const Element&) = default;
    };
    /// A line of text, or the part of a long one that starts at \a column.
    struct Line
    {
        QString text;
        qint64 line = 0;
        qint64 column = 1;
        friend bool operator==(const Line&, const Line&) = default;
    };
    using Row = TextTable::Row;

    Shape shape = Shape::None;
    QString format; ///< as the bytes tell: "xml", "edifact-orders-d96a", "pdf", "empty", ...
    QList<Element> elements;
    QList<Line> lines;
    QList<Row> rows;
    Limit limit = Limit::None;    ///< why the end is missing
    qint64 limitValue = 0;        ///< how many are shown
    qint64 cutTexts = 0;          ///< texts that were longer than ViewLimits::maxText; they end in "…"
    std::optional<Error> trouble; ///< why the document is shown as plain text, or not at all
    SourcePlace troublePlace;     ///< line and column of the trouble; 0 = unknown

    /// Returns the place of an element as XmlTree::place() spells it.
    [[nodiscard]] SourcePlace elementPlace(qsizetype index) const;
};

/// The PlaceIndex class finds what stands at a place of a view. Built in one pass; keeps the view.
class PlaceIndex
{
public:
    PlaceIndex() = default;
    explicit PlaceIndex(SourceView view);

    [[nodiscard]] const SourceView& view() const { return m_view; }
    /// Returns the index of the element at \a place (of the one that has the attribute), -1 where none is or it was
    /// left out.
    [[nodiscard]] int element(const SourcePlace& place) const;
    /// Returns the index in `lines` of the line (or part of one) that holds \a place, -1 where none does.
    [[nodiscard]] int line(const SourcePlace& place) const;
    /// Returns the cell in `rows` that \a place names ("B7", "Sheet!B7"); for a place that has only a line the first
    /// cell of the row that holds it. std::nullopt where there is no such row.
    [[nodiscard]] std::optional<CellIndex> cell(const SourcePlace& place) const;

private:
    SourceView m_view;
    QHash<std::pair<qint64, qint64>, int> m_elements; ///< by line and column
};

/// Returns whether \a place is that of an attribute: "/Order/Line/Quantity/@unitCode".
[[nodiscard]] bool isAttributePlace(const SourcePlace& place);

[[nodiscard]] QString shapeName(SourceView::Shape shape);
[[nodiscard]] std::optional<SourceView::Shape> shapeFromName(QStringView name);
[[nodiscard]] QString limitName(SourceView::Limit limit);
[[nodiscard]] std::optional<SourceView::Limit> limitFromName(QStringView name);

// JSON form (SourceViewJson.cpp); `trouble` is no part of it, the message carries errors in its own way.
[[nodiscard]] QJsonObject toJson(const SourceView& view);
/// Returns the view in \a json; nothing for one that toJson() would not have written: unknown words, a parent after its
/// child, texts that are not harmless, more than \a limits allow. What came out of the reader is not trusted.
[[nodiscard]] std::optional<SourceView> sourceViewFromJson(const QJsonObject& json, const ViewLimits& limits = {});

} // namespace op::documents
