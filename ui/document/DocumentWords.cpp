// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/DocumentWords.h"

#include "core/services/wording/Wording.h"

#include <QCoreApplication>

namespace op::ui {
namespace {

class Document
{
    Q_DECLARE_TR_FUNCTIONS(Document)

public:
    static QString nothing(const QString& format)
    {
        if (format == u"empty")
            return tr("The file is empty.");
        if (format == u"pdf")
            return tr("PDF documents are not shown here. Open the document with another program to see it.");
        if (format == u"png" || format == u"jpeg" || format == u"gif" || format == u"tiff")
            return tr("Pictures are not shown here. Open the document with another program to see it.");
        if (format == u"xlsx" || format == u"ods" || format == u"docx" || format == u"odt" || format == u"ole")
            return tr("Office documents are not shown here. Open the document with another program to see it.");
        if (format == u"zip")
            return tr("Archives are not shown here. Open the document with another program to see what it holds.");
        return tr("This kind of file holds no text that can be shown here. Open it with another program to see it.");
    }

    static QString shortened(const documents::SourceView& view)
    {
        const int shown = static_cast<int>(view.limitValue);
        switch (view.limit) {
        case documents::SourceView::Limit::None:
            return {};
        case documents::SourceView::Limit::Elements:
            return tr("The document is long: only its first %n element(s) are shown.", nullptr, shown);
        case documents::SourceView::Limit::Rows:
            return tr("The document is long: only its first %n row(s) are shown.", nullptr, shown);
        case documents::SourceView::Limit::Lines:
            return tr("The document is long: only its first %n line(s) are shown.", nullptr, shown);
        case documents::SourceView::Limit::Characters:
            return tr("The document is long: only its first %n character(s) are shown.", nullptr, shown);
        }
        return {};
    }

    static QString cutTexts(int count)
    {
        return tr("%n long text(s) end with an ellipsis where they were cut.", nullptr, count);
    }

    static QString marked(const QString& path, const QList<extraction::FieldPlace>& places, bool isShown)
    {
        const QString field = services::wording::fieldText(path);
        if (places.isEmpty())
            return tr("%1: nothing was read from this document.").arg(field);
        const extraction::FieldPlace& first = places.first();
        const QString line = QString::number(first.place.line);
        if (!isShown)
            return tr("%1: read in line %2, beyond what is shown here.").arg(field, line);
        const QString raw = first.raw.simplified();
        return first.place.line > 0 ? tr("%1: \"%2\" in line %3").arg(field, raw, line)
                                    : tr("%1: \"%2\"").arg(field, raw);
    }

    static QString valuesRead(int count)
    {
        return count == 0
            ? tr("No values were read from this document.")
            : tr("%n value(s) were read from this document. Choose a mark to go to its field.", nullptr, count);
    }
};

} // namespace

QString nothingToShowText(const QString& format)
{
    return Document::nothing(format);
}

QStringList remarksOn(const documents::SourceView& view)
{
    QStringList remarks;
    if (view.trouble)
        remarks.append(services::wording::errorText(*view.trouble));
    if (view.limit != documents::SourceView::Limit::None)
        remarks.append(Document::shortened(view));
    if (view.cutTexts > 0)
        remarks.append(Document::cutTexts(static_cast<int>(view.cutTexts)));
    return remarks;
}

QString markedText(const QString& path, const QList<extraction::FieldPlace>& places, bool isShown)
{
    return Document::marked(path, places, isShown);
}

QString valuesReadText(qsizetype count)
{
    return Document::valuesRead(static_cast<int>(count));
}

} // namespace op::ui
