// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDatabase.h"

namespace op::demo {

/// The DomainEvaluator class decides which records a search domain means: Odoo's prefix notation with & | !, the
/// comparisons = != in, not in, like, ilike, not ilike, =like, =ilike, child_of, > >= < <=, and paths over relations.
class DomainEvaluator
{
public:
    DomainEvaluator(const DemoDatabase& database, QString language)
        : m_database(database),
          m_language(std::move(language))
    {}

    /// Returns the ids of \a model that \a domain means, ascending; the fault that a real server gives for a bad one.
    [[nodiscard]] RpcAnswer<QList<qint64>> search(const QString& model, const OdooValue& domain) const;
    /// Returns whether the domain names the field \a field, directly or behind a path.
    [[nodiscard]] static bool names(const OdooValue& domain, QStringView field);

private:
    struct Leaf
    {
        QStringList path;
        QString comparator;
        OdooValue operand;
    };
    using Answer = RpcAnswer<bool>;

    [[nodiscard]] RpcAnswer<void> check(const QString& model, const OdooValue& domain) const;
    [[nodiscard]] RpcAnswer<void> checkLeaf(const QString& model, const OdooValue& leaf) const;
    [[nodiscard]] bool matches(const QString& model, qint64 id, const OdooList& domain) const;
    [[nodiscard]] bool matchesTerm(const QString& model, qint64 id, const OdooList& domain, size_t& at) const;
    [[nodiscard]] bool matchesLeaf(const QString& model, qint64 id, const Leaf& leaf) const;
    [[nodiscard]] bool compare(const DemoField& field, const OdooValue& stored, const Leaf& leaf) const;
    [[nodiscard]] bool isChildOf(const QString& model, qint64 id, const OdooValue& ancestors) const;

    const DemoDatabase& m_database;
    QString m_language;
};

} // namespace op::demo
