// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/OrderPreviewBuilder.h"

#include "core/extraction/FieldPaths.h"
#include "core/services/wording/Wording.h"
#include "ui/mapping/MappingWords.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace op::ui {
namespace {

using extraction::Finding;
using extraction::IncomingOrder;

class Preview
{
    Q_DECLARE_TR_FUNCTIONS(OrderPreview)
};

constexpr qsizetype mostLines = 20;
constexpr qsizetype mostFindings = 3;

template <class Field>
QString textOf(const Field& field, const QLocale& locale)
{
    if (field.value)
        return valueText(*field.value, locale);
    const QString written = field.raw.simplified();
    return written.isEmpty() ? QString() : QStringLiteral("? ") + written;
}

QString factsOf(const IncomingOrder& order, const QLocale& locale)
{
    QStringList facts;
    extraction::visitFields(order, [&](const QString& path, const auto& field) {
        const QString text = textOf(field, locale);
        if (!text.isEmpty() && columnFields().contains(path))
            facts.append(Preview::tr("%1: %2").arg(columnFieldText(path), text));
    });
    return facts.join(u'\n');
}

QString findingsOf(const extraction::ReadResult& read)
{
    QStringList sentences;
    for (const Finding& finding : extraction::findingsOf(read, 0))
        if (finding.severity != extraction::Severity::Info)
            sentences.append(services::wording::findingText(finding));
    sentences.removeDuplicates();
    const qsizetype more = sentences.size() - mostFindings;
    if (more > 0) {
        sentences.resize(mostFindings);
        sentences.append(Preview::tr("There is/are %n more to check.", nullptr, static_cast<int>(more)));
    }
    return sentences.join(u'\n');
}

} // namespace

OrderPreview orderPreview(const extraction::ReadResult& read, const MappingState& state, const QLocale& locale)
{
    const IncomingOrder& order = read.orders.first();
    OrderPreview preview;
    preview.title =
        Preview::tr("This file holds %n order(s). The first one:", nullptr, static_cast<int>(read.orders.size()));
    preview.facts = factsOf(order, locale);
    preview.findings = findingsOf(read);
    QStringList members;
    for (const ColumnMeaning& column : state.columns) {
        const bool isLine = column.field.startsWith(u"lines.");
        if (!isLine || members.contains(column.field.mid(6)))
            continue;
        members.append(column.field.mid(6));
        preview.heads.append(columnFieldText(column.field));
    }
    for (const extraction::IncomingOrderLine& line : order.lines) {
        if (preview.lines.size() == mostLines)
            break;
        QStringList cells(members.size());
        extraction::visitLineFields(QString(), line, [&](const QString& path, const auto& field) {
            if (const qsizetype at = members.indexOf(path.mid(1)); at >= 0)
                cells[at] = textOf(field, locale);
        });
        preview.lines.append(cells);
    }
    return preview;
}

} // namespace op::ui
