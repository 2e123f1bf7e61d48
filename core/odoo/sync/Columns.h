// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooDate.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/profile/FieldMap.h"

#include <QList>

namespace op::odoo {

/// One column of a reply, or none: a field that this server lacks reads as empty.
class Column
{
public:
    Column() = default;
    explicit Column(int index) : m_index(index) {}

    [[nodiscard]] bool isPresent() const { return m_index >= 0; }
    [[nodiscard]] QString text(const RpcRow& row) const { return isPresent() ? row.text(index()) : QString(); }
    [[nodiscard]] qint64 integer(const RpcRow& row) const { return isPresent() ? row.integer(index()) : 0; }
    [[nodiscard]] Decimal decimal(const RpcRow& row) const { return isPresent() ? row.decimal(index()) : Decimal(); }
    [[nodiscard]] bool boolean(const RpcRow& row, bool absent = false) const
    {
        return isPresent() ? row.boolean(index()) : absent;
    }
    [[nodiscard]] QString name(const RpcRow& row) const { return isPresent() ? row.many2oneName(index()) : QString(); }
    [[nodiscard]] QDateTime dateTime(const RpcRow& row) const { return parseOdooDateTime(text(row)); }
    [[nodiscard]] QDate date(const RpcRow& row) const { return parseOdooDate(text(row)); }
    /// Returns the id of a many2one.
    template <class IdType>
    [[nodiscard]] IdType link(const RpcRow& row) const
    {
        return IdType(isPresent() ? row.many2oneId(index()) : 0);
    }
    /// Returns the ids of an x2many.
    [[nodiscard]] std::vector<qint64> ids(const RpcRow& row) const
    {
        return isPresent() ? row.ids(index()) : std::vector<qint64>();
    }
    template <class IdType>
    [[nodiscard]] QList<IdType> links(const RpcRow& row) const
    {
        const std::vector<qint64> numbers = ids(row);
        QList<IdType> result;
        result.reserve(static_cast<qsizetype>(numbers.size()));
        for (const qint64 number : numbers)
            result.append(IdType(number));
        return result;
    }

private:
    [[nodiscard]] size_t index() const { return static_cast<size_t>(m_index); }
    int m_index = -1;
};

/// The Columns class collects the fields of one `search_read` and hands out their columns.
class Columns
{
public:
    Columns(const FieldMap& fields, QString model) : m_fields(fields), m_model(std::move(model)) {}

    /// Asks for \a field, which every server has; names() fails when this one does not.
    Column need(const QString& field)
    {
        if (!m_fields.has(m_model, field)) {
            if (m_missing.isEmpty())
                m_missing = field;
            return {};
        }
        m_names.append(field);
        return Column(static_cast<int>(m_names.size()) - 1);
    }
    /// Asks for \a field where the server has it.
    Column optional(const QString& field) { return m_fields.has(m_model, field) ? need(field) : Column(); }
    Column optional(Field field) { return m_fields.has(field) ? need(m_fields.name(field)) : Column(); }

    /// Returns the fields to ask for; OdooMissingField when a needed one is not there.
    [[nodiscard]] Result<QStringList> names() const
    {
        if (!m_missing.isEmpty())
            return failure(ErrorCode::OdooMissingField, {m_model, m_missing});
        return m_names;
    }
    [[nodiscard]] const QString& model() const { return m_model; }
    [[nodiscard]] bool has(const QString& field) const { return m_fields.has(m_model, field); }

private:
    const FieldMap& m_fields;
    QString m_model;
    QStringList m_names;
    QString m_missing;
};

} // namespace op::odoo
