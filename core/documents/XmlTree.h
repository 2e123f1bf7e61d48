// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/SourcePlace.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace op::documents {

struct XmlAttribute
{
    QString namespaceUri;
    QString name; ///< local name
    QString value;
    friend bool operator==(const XmlAttribute&, const XmlAttribute&) = default;
};

/// The XmlTree class is an XML document as a tree of elements that know where they stand: what the reader of XML files
/// makes and the extractors of XML formats walk. Elements are known by namespace URI and local name, never by prefix.
/// Comments and processing instructions are not kept; text is the element's own text, joined. Value type; any thread.
class XmlTree
{
public:
    using Index = int;
    static constexpr Index none = -1;

    struct Node
    {
        QString namespaceUri;
        QString name; ///< local name
        QString text; ///< own text, as written, entities resolved
        QList<XmlAttribute> attributes;
        Index parent = none;
        Index firstChild = none;
        Index lastChild = none;
        Index nextSibling = none;
        int position = 1;     ///< 1-based among the siblings of the same name
        bool hasTwin = false; ///< a sibling shares the name
        qint64 line = 0;      ///< 1-based, where the start tag begins
        qint64 column = 0;
    };

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] Index root() const { return m_nodes.empty() ? none : 0; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_nodes.size()); }
    [[nodiscard]] const Node& node(Index index) const { return m_nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] Node& node(Index index) { return m_nodes[static_cast<size_t>(index)]; }

    /// Returns the first child of \a parent called \a name in \a namespaceUri, or none. A \a parent of none has no
    /// children.
    [[nodiscard]] Index child(Index parent, QStringView namespaceUri, QStringView name) const;
    /// Returns all such children in document order.
    [[nodiscard]] QList<Index> children(Index parent, QStringView namespaceUri, QStringView name) const;
    /// Returns the value of the attribute without namespace called \a name, a null string without one.
    [[nodiscard]] QString attribute(Index index, QStringView name) const;

    /// Returns the place of the element: "/Order/OrderLine[2]/LineItem/Quantity" with line and column. Steps are local
    /// names; a step carries its position where siblings share the name.
    [[nodiscard]] SourcePlace place(Index index) const;

private:
    friend class XmlTreeBuilder;
    std::vector<Node> m_nodes;
};

/// The XmlTreeBuilder class makes an XmlTree from start tags, texts and end tags in document order. Time is linear in
/// the nodes, however the names alternate.
class XmlTreeBuilder
{
public:
    /// Opens an element below the open one; of \a node only names, attributes and place count.
    void open(XmlTree::Node node);
    /// Appends \a text to the open element.
    void addText(QStringView text);
    void close();
    [[nodiscard]] qsizetype depth() const { return static_cast<qsizetype>(m_open.size()); }
    [[nodiscard]] const XmlTree& tree() const { return m_tree; }
    [[nodiscard]] XmlTree take() { return std::move(m_tree); }

private:
    struct Namesakes
    {
        XmlTree::Index first = XmlTree::none;
        int count = 0;
    };
    struct Level
    {
        XmlTree::Index index = XmlTree::none;
        QHash<QString, Namesakes> children;
    };

    XmlTree m_tree;
    std::vector<Level> m_open;
};

} // namespace op::documents
