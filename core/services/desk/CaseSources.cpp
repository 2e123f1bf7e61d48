// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/CaseSources.h"

#include "core/documents/HarmlessText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace op::services {
namespace {

// What a view costs in the cache, roughly in characters.
qsizetype costOf(const documents::SourceView& view)
{
    constexpr qsizetype costOfEntry = 32;
    qsizetype cost = costOfEntry * (1 + view.elements.size() + view.lines.size() + view.rows.size());
    for (const auto& element : view.elements)
        cost += element.text.size();
    for (const auto& line : view.lines)
        cost += line.text.size();
    for (const auto& row : view.rows)
        for (const QString& cell : row.cells)
            cost += costOfEntry + cell.size();
    return cost;
}

QLatin1String endingOf(const QString& mediaType)
{
    struct Ending
    {
        QLatin1String mediaType;
        QLatin1String ending;
    };
    static constexpr Ending endings[] = {
        {QLatin1String("application/xml"), QLatin1String("xml")},
        {QLatin1String("application/pdf"), QLatin1String("pdf")},
        {QLatin1String("application/edifact"), QLatin1String("edi")},
        {QLatin1String("application/zip"), QLatin1String("zip")},
        {QLatin1String("message/rfc822"), QLatin1String("eml")},
        {QLatin1String("text/csv"), QLatin1String("csv")},
        {QLatin1String("text/html"), QLatin1String("html")},
        {QLatin1String("image/png"), QLatin1String("png")},
        {QLatin1String("image/jpeg"), QLatin1String("jpg")},
        {QLatin1String("image/tiff"), QLatin1String("tif")},
        {QLatin1String("image/gif"), QLatin1String("gif")},
    };
    for (const Ending& known : endings)
        if (known.mediaType == mediaType)
            return known.ending;
    return QLatin1String("txt");
}

} // namespace

Result<CaseSource> SourceViewCache::get(Office& office, qint64 caseId)
{
    OP_TRY(const review::ReviewCase loaded, office.cases().load(caseId));
    CaseSource source;
    source.fileName = loaded.document.fileName;
    if (loaded.order)
        source.fields = extraction::fieldPlaces(*loaded.order);
    if (const documents::SourceView* known = m_views.object(loaded.document.sha256)) {
        source.view = *known;
        return source;
    }
    OP_TRY(const QByteArray bytes, office.documents().bytes(loaded.document.sha256));
    OP_TRY(source.view, m_reader.view(bytes, source.fileName));
    m_views.insert(loaded.document.sha256, new documents::SourceView(source.view), costOf(source.view));
    return source;
}

QString nameOfCopy(const QString& fileName, const QString& mediaType)
{
    constexpr qsizetype longest = 80; // characters; at three bytes each below what file systems allow
    static const QStringList endings =
        QStringLiteral("xml csv txt tsv edi eml pdf png jpg jpeg tif tiff gif xlsx xls ods docx doc odt htm html zip")
            .split(u' ');
    QString name = QFileInfo(documents::harmlessText(fileName).replace(u'\\', u'/')).fileName();
    for (QChar& c : name)
        if (c == u'\n' || c == u'\t' || c == u':')
            c = u' ';
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    QString ending = QFileInfo(name).suffix();
    if (!endings.contains(ending, Qt::CaseInsensitive))
        ending = endingOf(mediaType);
    else
        name.chop(ending.size() + 1);
    return (name.isEmpty() ? QStringLiteral("document") : name.left(longest)) + u'.' + ending;
}

Result<QString> copyDocument(Office& office, qint64 caseId, const QString& folder)
{
    OP_TRY(const review::ReviewCase loaded, office.cases().load(caseId));
    const documents::SourceDocument& document = loaded.document;
    // checked against its hash: another program shall not be given what the disk made of it
    OP_TRY(const QByteArray bytes, office.documents().bytes(document.sha256));
    const QString own = QDir(folder).filePath(QString::fromLatin1(document.sha256.toHex().left(12)));
    const QString path = QDir(own).filePath(nameOfCopy(document.fileName, document.mediaType));
    QFile file(path);
    // what is open in another program is given once more, not written over
    if (file.exists() && file.size() == bytes.size())
        return path;
    QFile::remove(path);
    if (!QDir().mkpath(own) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileUnreadable, {document.fileName, file.errorString()}, path);
    file.setPermissions(QFile::ReadOwner);
    return path;
}

} // namespace op::services
