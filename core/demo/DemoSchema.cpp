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
        if (word.front().isDigit())
            continue; // the versions
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

/// Whether a line of the table is about the version \a major: its word "12-18", "16-" or "19" says so, or it has none.
bool isOf(const QString& line, int major)
{
    const QStringList words = line.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.front().isDigit() || words[i - 1] == u"digits")
            continue;
        const int first = word.section(u'-', 0, 0).toInt();
        const QString last = word.contains(u'-') ? word.section(u'-', 1) : word;
        return major >= first && (last.isEmpty() || major <= last.toInt());
    }
    return true;
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
    QFile file(u":/demo/schema.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("the demo server's field table is not linked in");
    QString model;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        const bool played = isOf(line, majorOf(dialect));
        if (line.startsWith(u"model ")) {
            model = played ? line.section(u' ', 1, 1) : QString();
            if (!played)
                continue;
            m_labels.insert(model, line.section(u'|', 1).trimmed());
            m_models.insert(model, commonFields());
        } else if (played && !model.isEmpty()) {
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

QString DemoSchema::firstOf(const QString& model, const QStringList& names) const
{
    const auto found =
        std::find_if(names.cbegin(), names.cend(), [&](const QString& name) { return field(model, name) != nullptr; });
    return found == names.cend() ? QString() : *found;
}

const DemoField* DemoSchema::field(const QString& model, const QString& name) const
{
    const QList<DemoField>& all = fields(model);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&name](const DemoField& field) { return field.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace op::demo
