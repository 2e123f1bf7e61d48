// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryExport.h"

#include "core/services/wording/HistoryText.h"
#include "core/services/wording/Wording.h"

#include <QCoreApplication>

namespace op::ui {
namespace {

namespace wording = services::wording;

class History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// A file name or a reason comes from outside: a spreadsheet must not take it for a formula.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    return text;
}

QString csvRow(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + QStringLiteral("\r\n");
}

// Breaks at blanks; what has none stays whole.
QString wrapped(const QString& text, int width, const QString& indent)
{
    QString result;
    QString line;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!line.isEmpty() && indent.size() + line.size() + 1 + word.size() > width) {
            result += indent + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return line.isEmpty() ? result : result + indent + line + u'\n';
}

} // namespace

HistoryLine historyLine(const storage::HistoryEntry& entry, const services::CaseStory& story)
{
    HistoryLine line;
    const QDateTime local = entry.at.toLocalTime();
    line.when = QLocale().toString(local, QLocale::ShortFormat) + u' ' + local.timeZoneAbbreviation();
    line.who = wording::actorText(entry.actor);
    line.kind = wording::historyKindText(entry);
    line.what = wording::historyText(entry, story.snapshot, story.entries);
    if (entry.to && entry.from && *entry.from != *entry.to)
        line.state = History::tr("%1 → %2").arg(wording::stateText(*entry.from), wording::stateText(*entry.to));
    else if (entry.to && !entry.from)
        line.state = wording::stateText(*entry.to);
    return line;
}

QStringList historyHeader()
{
    return {History::tr("When"), History::tr("Who"), History::tr("Kind"), History::tr("What happened"),
            History::tr("State")};
}

QByteArray historyCsv(const services::CaseStory& story)
{
    QString csv = QChar(QChar::ByteOrderMark) + csvRow(historyHeader());
    for (const storage::HistoryEntry& entry : story.entries) {
        const HistoryLine line = historyLine(entry, story);
        const QDateTime local = entry.at.toLocalTime();
        csv += csvRow({local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate), line.who, line.kind,
                       line.what, line.state});
    }
    return csv.toUtf8();
}

QByteArray historyText(const services::CaseStory& story, int width)
{
    const QString title = History::tr("History of %1").arg(story.reference);
    QString text = title + u'\n' + QString(title.size(), u'=') + u'\n';
    for (const storage::HistoryEntry& entry : story.entries) {
        const HistoryLine line = historyLine(entry, story);
        QStringList head{line.when, line.who, line.kind};
        if (!line.state.isEmpty())
            head.append(line.state);
        text += u'\n' + wrapped(head.join(QStringLiteral(" · ")), width, {})
            + wrapped(line.what, width, QStringLiteral("    "));
    }
    return text.toUtf8();
}

} // namespace op::ui
