// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/XmlTree.h"

namespace op::documents {

XmlTree::Index XmlTree::child(Index parent, QStringView namespaceUri, QStringView name) const
{
    if (parent == none)
        return none;
    for (Index i = node(parent).firstChild; i != none; i = node(i).nextSibling) {
        if (node(i).name == name && node(i).namespaceUri == namespaceUri)
            return i;
    }
    return none;
}

QList<XmlTree::Index> XmlTree::children(Index parent, QStringView namespaceUri, QStringView name) const
{
    QList<Index> found;
    if (parent == none)
        return found;
    for (Index i = node(parent).firstChild; i != none; i = node(i).nextSibling) {
        if (node(i).name == name && node(i).namespaceUri == namespaceUri)
            found.append(i);
    }
    return found;
}

QString XmlTree::attribute(Index index, QStringView name) const
{
    if (index == none)
        return {};
    for (const XmlAttribute& attribute : node(index).attributes) {
        if (attribute.name == name && attribute.namespaceUri.isEmpty())
            return attribute.value;
    }
    return {};
}

SourcePlace XmlTree::place(Index index) const
{
    SourcePlace place;
    if (index == none)
        return place;
    place.line = node(index).line;
    place.column = node(index).column;
    for (Index i = index; i != none; i = node(i).parent) {
        QString step = u'/' + node(i).name;
        if (node(i).hasTwin)
            step += QStringLiteral("[%1]").arg(node(i).position);
        place.path.prepend(step);
    }
    return place;
}

void XmlTreeBuilder::open(XmlTree::Node node)
{
    const auto index = static_cast<XmlTree::Index>(m_tree.size());
    node.firstChild = node.lastChild = node.nextSibling = XmlTree::none;
    node.parent = m_open.empty() ? XmlTree::none : m_open.back().index;
    node.position = 1;
    node.hasTwin = false;
    if (!m_open.empty()) {
        Level& level = m_open.back();
        Namesakes& namesakes = level.children[node.namespaceUri + u'\n' + node.name];
        if (namesakes.count == 0) {
            namesakes.first = index;
        } else {
            node.hasTwin = true;
            m_tree.node(namesakes.first).hasTwin = true;
        }
        node.position = ++namesakes.count;
        XmlTree::Node& parent = m_tree.node(level.index);
        if (parent.lastChild == XmlTree::none)
            parent.firstChild = index;
        else
            m_tree.node(parent.lastChild).nextSibling = index;
        parent.lastChild = index;
    }
    m_tree.m_nodes.push_back(std::move(node));
    m_open.push_back({index, {}});
}

void XmlTreeBuilder::addText(QStringView text)
{
    if (!m_open.empty())
        m_tree.node(m_open.back().index).text += text;
}

void XmlTreeBuilder::close()
{
    if (!m_open.empty())
        m_open.pop_back();
}

} // namespace op::documents
