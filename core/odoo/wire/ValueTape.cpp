// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/wire/ValueTape.h"

namespace op::odoo {

namespace {

QString fromUtf8(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

void ValueTape::clear()
{
    m_nodes.clear();
    m_arena.clear();
}

quint32 ValueTape::append(TapeKind kind)
{
    const quint32 index = size();
    m_nodes.push_back({.end = index + 1, .offset = arenaSize(), .length = 0, .kind = kind, .number = 0});
    return index;
}

QString ValueTape::text(quint32 index) const
{
    const TapeNode& node = m_nodes[index];
    return node.kind == TapeKind::Text || node.kind == TapeKind::DateTime ? fromUtf8(bytes(node)) : QString();
}

qint64 ValueTape::integer(quint32 index) const
{
    const TapeNode& node = m_nodes[index];
    return node.kind == TapeKind::Integer ? node.number : 0;
}

bool ValueTape::boolean(quint32 index) const
{
    const TapeNode& node = m_nodes[index];
    if (node.kind == TapeKind::Double)
        return value(index).toBool();
    return (node.kind == TapeKind::Integer || node.kind == TapeKind::Boolean) && node.number != 0;
}

Decimal ValueTape::decimal(quint32 index) const
{
    const TapeNode& node = m_nodes[index];
    if (node.kind == TapeKind::Integer)
        return {node.number, 0};
    if (node.kind != TapeKind::Double)
        return {};
    const std::string_view digits = bytes(node);
    return Decimal::parseFloat(QByteArrayView(digits.data(), static_cast<qsizetype>(digits.size())))
        .value_or(Decimal::invalid());
}

OdooValue ValueTape::value(quint32 index) const
{
    const TapeNode& node = m_nodes[index];
    switch (node.kind) {
    case TapeKind::Nil:
        return {};
    case TapeKind::Boolean:
        return node.number != 0;
    case TapeKind::Integer:
        return node.number;
    case TapeKind::Double:
        return decimal(index);
    case TapeKind::Text:
    case TapeKind::MemberName:
        return fromUtf8(bytes(node));
    case TapeKind::DateTime:
        return OdooValue::DateTime{fromUtf8(bytes(node))};
    case TapeKind::Base64: {
        const std::string_view encoded = bytes(node);
        return QByteArray::fromBase64(QByteArray::fromRawData(encoded.data(), static_cast<qsizetype>(encoded.size())));
    }
    case TapeKind::Array: {
        OdooList list;
        for (quint32 child = index + 1; child < node.end; child = m_nodes[child].end)
            list.push_back(value(child));
        return list;
    }
    case TapeKind::Struct: {
        OdooStruct members;
        for (quint32 child = index + 1; child + 1 < node.end; child = m_nodes[child + 1].end)
            members.emplace_back(fromUtf8(bytes(m_nodes[child])), value(child + 1));
        return members;
    }
    }
    return {};
}

} // namespace op::odoo
