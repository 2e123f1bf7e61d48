// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooValue.h"

#include <string>
#include <string_view>
#include <vector>

namespace op::odoo {

/// What one node of a ValueTape is.
enum class TapeKind : quint8 { Nil, Boolean, Integer, Double, Text, DateTime, Base64, Array, Struct, MemberName };

/// The TapeNode struct is one value, or the name of a struct's member, in document order.
struct TapeNode
{
    quint32 end = 0;    ///< index of the first node behind this one's children
    quint32 offset = 0; ///< of its bytes in the arena
    quint32 length = 0;
    TapeKind kind = TapeKind::Nil;
    qint64 number = 0; ///< of integers and booleans
};

/// The ValueTape class holds decoded values flat: nodes in document order, their UTF-8 bytes in one arena.
///
/// Text is turned into QString only when asked for, and clear() keeps the memory, so that a stream of rows costs
/// as much as its largest row. Struct children alternate name and value. One writer, not thread-safe.
class ValueTape
{
public:
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_nodes.size()); }
    [[nodiscard]] const TapeNode& node(quint32 index) const { return m_nodes[index]; }
    [[nodiscard]] TapeNode& node(quint32 index) { return m_nodes[index]; }
    [[nodiscard]] std::string_view bytes(const TapeNode& node) const
    {
        return {m_arena.data() + node.offset, node.length};
    }

    [[nodiscard]] QString text(quint32 index) const;    ///< empty for all but texts and dates
    [[nodiscard]] qint64 integer(quint32 index) const;  ///< 0 for all but integers
    [[nodiscard]] bool boolean(quint32 index) const;    ///< true for True and numbers that are not 0
    [[nodiscard]] Decimal decimal(quint32 index) const; ///< 0 for all but numbers; invalid beyond Decimal's range
    [[nodiscard]] OdooValue value(quint32 index) const; ///< the node with all its children

    // writing
    void clear();
    quint32 append(TapeKind kind);
    [[nodiscard]] quint32 arenaSize() const { return static_cast<quint32>(m_arena.size()); }
    void appendBytes(const char* data, size_t size) { m_arena.append(data, size); }
    [[nodiscard]] std::string_view bytesFrom(quint32 offset) const { return std::string_view(m_arena).substr(offset); }
    void truncateArena(quint32 size) { m_arena.resize(size); }
    /// Ends the text of \a index: what was appended to the arena since its offset.
    void closeText(quint32 index) { m_nodes[index].length = arenaSize() - m_nodes[index].offset; }
    [[nodiscard]] size_t capacity() const { return m_arena.capacity() + m_nodes.capacity() * sizeof(TapeNode); }

private:
    std::vector<TapeNode> m_nodes;
    std::string m_arena;
};

} // namespace op::odoo
