// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/Deliver.h"
#include "core/services/desk/Desk.h"

namespace op::services {
namespace {

using extraction::TableMapping;

Result<ReaderClient> readerWith(Office& office, ReaderOptions options, const std::optional<TableMapping>& mapping)
{
    OP_TRY(options.mappings, office.mappings().list());
    if (mapping) {
        options.mappings.removeIf([&mapping](const TableMapping& stored) {
            return stored.name.compare(mapping->name, Qt::CaseInsensitive) == 0;
        });
        options.mappings.append(*mapping);
    }
    return ReaderClient(std::move(options));
}

} // namespace

QFuture<Result<QList<TableMapping>>> Desk::mappings()
{
    return m_desk.run([](Office& office) { return office.mappings().list(); });
}

QFuture<Result<void>> Desk::saveMapping(const TableMapping& mapping)
{
    return m_desk.runSurely([mapping](Office& office) { return office.mappings().save(mapping); });
}

QFuture<Result<void>> Desk::removeMapping(const QString& name)
{
    return m_desk.runSurely([name](Office& office) { return office.mappings().remove(name); });
}

QFuture<Result<extraction::ReadResult>> Desk::tryMapping(qint64 caseId, const std::optional<TableMapping>& mapping)
{
    return m_view.run([=, options = m_reader.options()](Office& office) -> Result<extraction::ReadResult> {
        OP_TRY(const ReaderClient reader, readerWith(office, options, mapping));
        OP_TRY(const review::ReviewCase loaded, office.cases().load(caseId));
        OP_TRY(const QByteArray bytes, office.documents().bytes(loaded.document.sha256));
        return reader.readBytes(bytes, loaded.document.fileName);
    });
}

QFuture<Result<IntakeItem>> Desk::readAgain(qint64 caseId)
{
    auto read = m_view.runSurely([=, options = m_reader.options()](Office& office) -> Result<IntakeItem> {
        OP_TRY(const ReaderClient reader, readerWith(office, options, std::nullopt));
        return IntakeService(
                   office,
                   [&reader](const QByteArray& bytes, const QString& name) { return reader.readBytes(bytes, name); })
            .readAgain(caseId);
    });
    deliver(read, this, [this](const Result<IntakeItem>& item) {
        if (item && item->outcome == IntakeItem::Outcome::ReadAgain)
            for (const qint64 id : item->cases)
                Q_EMIT caseChanged(id);
    });
    return read;
}

} // namespace op::services
