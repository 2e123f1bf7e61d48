// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoSchema.h"

#include <QFile>

#include <algorithm>

// Resources of a static library have to be named from outside any namespace.
static void useDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

DemoField fieldOf(const QString& line)
{
    const QStringList words = line.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
    DemoField field;
    field.label = line.section(u'|', 1).trimmed();
    field.name = words.value(0);
    field.type = words.value(1);
    for (qsizetype i = 2; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word.startsWith(u'>'))
            field.relation = word.mid(1);
        else if (word == u"digits")
            field.digits = words.value(++i).toInt();
        field.required |= word == u"required";
        field.readonly |= word == u"readonly";
        field.computed |= word == u"computed";
        field.translated |= word == u"translated";
        field.stored &= word != u"unstored";
    }
    return field;
}

/// The fields that every model has.
QList<DemoField> commonFields()
{
    QList<DemoField> fields;
    static const QStringList lines{u"id integer readonly | ID"_s,
                                   u"display_name char readonly unstored computed | Display Name"_s,
                                   u"create_date datetime readonly | Created on"_s,
                                   u"write_date datetime readonly | Last Updated on"_s,
                                   u"create_uid many2one >res.users readonly | Created by"_s,
                                   u"write_uid many2one >res.users readonly | Last Updated by"_s};
    for (const QString& line : lines)
        fields.append(fieldOf(line));
    return fields;
}

} // namespace

RpcFault RpcFault::traceback(const QString& lastLine)
{
    return {
        1,
        u"Traceback (most recent call last):\n  File \"odoo/addons/base/controllers/rpc.py\", line 61, in xmlrpc_2\n"
        "    response = self._xmlrpc(service)\n  File \"odoo/service/model.py\", line 66, in dispatch\n"
        "    res = fn(db, uid, *params)\n"_s
            + lastLine + u'\n'};
}

DemoSchema::DemoSchema(DemoDialect dialect)
{
    useDemoResources();
    QFile file(dialect == DemoDialect::Odoo14 ? u":/demo/schema-14.txt"_s : u":/demo/schema-19.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("the demo server's field table is not linked in");
    QString model;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        if (line.startsWith(u"model ")) {
            model = line.section(u' ', 1, 1);
            m_labels.insert(model, line.section(u'|', 1).trimmed());
            m_models.insert(model, commonFields());
        } else {
            m_models[model].append(fieldOf(line));
        }
    }
}

QString DemoSchema::modelLabel(const QString& model) const
{
    return m_labels.value(model, model);
}

const QList<DemoField>& DemoSchema::fields(const QString& model) const
{
    static const QList<DemoField> none;
    const auto found = m_models.constFind(model);
    return found == m_models.cend() ? none : *found;
}

const DemoField* DemoSchema::field(const QString& model, const QString& name) const
{
    const QList<DemoField>& all = fields(model);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&name](const DemoField& field) { return field.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace op::demo
