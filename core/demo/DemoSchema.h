// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/RpcAnswer.h"

#include <QHash>
#include <QStringList>

namespace op::demo {

/// One field of a model, as `fields_get` tells it.
struct DemoField
{
    QString name;
    QString type;     ///< char, many2one, ...
    QString relation; ///< model at the other end, for relations
    QString label;
    bool required = false;
    bool readonly = false;
    bool stored = true;
    bool computed = false;
    bool translated = false;
    int digits = -1; ///< fraction digits; -1 = as many as given

    [[nodiscard]] bool isToMany() const { return type == u"one2many" || type == u"many2many"; }
    [[nodiscard]] bool isNumber() const { return type == u"float" || type == u"monetary" || type == u"integer"; }
};

/// The DemoSchema class knows the models and fields of one dialect, read from one table of all.
class DemoSchema
{
public:
    explicit DemoSchema(DemoDialect dialect);

    [[nodiscard]] bool hasModel(const QString& model) const { return m_models.contains(model); }
    [[nodiscard]] QString modelLabel(const QString& model) const;
    [[nodiscard]] QStringList models() const { return m_models.keys(); }
    [[nodiscard]] const QList<DemoField>& fields(const QString& model) const;
    /// Returns the first of \a names that \a model has, empty when it has none of them.
    [[nodiscard]] QString firstOf(const QString& model, const QStringList& names) const;
    /// Returns the field \a name of \a model, null when it has none.
    [[nodiscard]] const DemoField* field(const QString& model, const QString& name) const;

private:
    QHash<QString, QList<DemoField>> m_models;
    QHash<QString, QString> m_labels;
};

} // namespace op::demo
