// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/MappingPresenter.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/Wording.h"
#include "ui/mapping/MappingWords.h"
#include "ui/mapping/OrderPreviewBuilder.h"

#include <QFileInfo>

namespace op::ui {
namespace {

namespace wording = services::wording;
using extraction::ReadResult;

constexpr std::chrono::milliseconds pauseBeforeLook{200};
constexpr int mostVendors = 12;
constexpr qsizetype fewestLetters = 2;

QString firstTrouble(const ReadResult& read)
{
    return read.findings.isEmpty() ? MappingPresenter::tr("No order can be read from this file so.")
                                   : wording::findingText(read.findings.first());
}

} // namespace

MappingPresenter::MappingPresenter(services::Desk& desk, Notices& notices, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_notices(notices)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLook);
    connect(&m_pause, &QTimer::timeout, this, &MappingPresenter::look);
}

// --- loading

void MappingPresenter::load(qint64 caseId)
{
    m_caseId = caseId;
    const auto failed = [this](const Error& error) {
        m_notices.post(error);
        Q_EMIT loadFailed();
    };
    services::deliver(m_desk.mappings(), this, [this](const Result<QList<extraction::TableMapping>>& stored) {
        if (stored)
            for (const extraction::TableMapping& mapping : *stored)
                m_taken.append(mapping.name);
    });
    services::deliver(m_desk.openCase(caseId), this, [this, failed](const Result<services::CaseSheet>& sheet) {
        if (!sheet)
            return failed(sheet.error());
        m_state.connection = sheet->view.reviewCase.connection;
        m_state.fileName = sheet->view.reviewCase.document.fileName;
        m_snapshot = sheet->snapshot;
        services::deliver(m_desk.tryMapping(m_caseId, std::nullopt), this, [this, failed](const auto& read) {
            if (!read)
                return failed(read.error());
            tableCame(*read);
        });
    });
}

void MappingPresenter::tableCame(const ReadResult& read)
{
    m_table = read.table;
    if (m_table.isEmpty()) {
        Notice notice;
        notice.kind = Notice::Kind::Error;
        notice.text = tr("%1 is no table with columns.").arg(m_state.fileName);
        notice.milliseconds = 0;
        m_notices.post(notice);
        Q_EMIT loadFailed();
        return;
    }
    m_state.separator = m_table.value(QLatin1String("separator")).toString();
    m_state.columnCount = m_table.value(QLatin1String("columns")).toInteger();
    m_state.rowsAbove = static_cast<int>(m_table.value(QLatin1String("headerRow")).toInteger());
    qsizetype shown = 0;
    for (const auto& row : m_table.value(QLatin1String("rows")).toArray()) {
        QStringList cells;
        for (const auto& cell : row.toArray())
            cells.append(cell.toString());
        shown = std::max(shown, cells.size());
        m_state.rows.append(cells);
    }
    m_state.columns.resize(shown);
    for (const auto& value : m_table.value(QLatin1String("guesses")).toArray()) {
        const QJsonObject guess = value.toObject();
        const qsizetype column = guess.value(QLatin1String("column")).toInteger() - 1;
        if (column >= 0 && column < shown)
            m_state.columns[column] = {guess.value(QLatin1String("field")).toString(),
                                       guessReasonText(guess.value(QLatin1String("reason")).toString())};
    }
    m_state.name = QFileInfo(m_state.fileName).completeBaseName();
    m_isLoaded = true;
    Q_EMIT loaded();
    look();
}

// --- what the person says

void MappingPresenter::touch()
{
    m_pause.start();
    Q_EMIT changed();
}

void MappingPresenter::setField(qsizetype column, const QString& field)
{
    if (column < 0 || column >= m_state.columns.size() || m_state.columns[column].field == field)
        return;
    m_state.columns[column] = {field, QString()};
    touch();
}

void MappingPresenter::setRowsAbove(int rows)
{
    if (std::exchange(m_state.rowsAbove, rows) != rows)
        touch();
}

void MappingPresenter::setConfirmation(bool isConfirmation)
{
    if (std::exchange(m_state.isConfirmation, isConfirmation) != isConfirmation)
        touch();
}

void MappingPresenter::setDateFormat(const QString& format)
{
    if (std::exchange(m_state.dateFormat, format) != format)
        touch();
}

void MappingPresenter::setDecimalMark(QChar mark)
{
    if (std::exchange(m_state.decimalMark, mark) != mark)
        touch();
}

void MappingPresenter::setVendor(qint64 id)
{
    // a mapping keeps the name that the record itself has, which may differ from the one that is shown
    const masterdata::Partner* partner = m_snapshot && id != 0 ? m_snapshot->partner(PartnerId(id)) : nullptr;
    const RecordChoice vendor = partner ? RecordChoice{id, partner->name} : RecordChoice{};
    if (std::exchange(m_state.vendor, vendor) != vendor)
        touch();
}

void MappingPresenter::setCurrency(const QString& currency)
{
    if (std::exchange(m_state.currency, currency) != currency)
        touch();
}

void MappingPresenter::setName(const QString& name)
{
    if (std::exchange(m_state.name, name) != name)
        Q_EMIT changed();
}

void MappingPresenter::searchVendors(const QString& text)
{
    m_searched = text.trimmed();
    if (m_searched.size() < fewestLetters || m_state.connection.isEmpty()) {
        Q_EMIT vendorsFound({});
        return;
    }
    services::deliver(m_desk.searchVendors(m_state.connection, m_searched, mostVendors), this,
                      [this, asked = m_searched](const Result<QList<matching::MatchCandidate>>& found) {
                          if (asked != m_searched)
                              return;
                          QList<RecordChoice> vendors;
                          if (found)
                              for (const matching::MatchCandidate& one : *found)
                                  vendors.append({one.record.id, one.record.displayName});
                          Q_EMIT vendorsFound(vendors);
                      });
}

MappingProblems MappingPresenter::problems() const
{
    MappingProblems problems = problemsOf(m_state, m_taken);
    if (!m_saveTried)
        problems = {problems.columns, problems.currency, QString()};
    return problems;
}

// --- what it makes

void MappingPresenter::showProblem(const QString& problem)
{
    m_preview = {};
    m_preview.problem = problem;
    Q_EMIT previewChanged();
}

void MappingPresenter::look()
{
    m_looking.cancel();
    if (!m_isLoaded || m_isBusy)
        return;
    MappingState state = m_state;
    const MappingProblems problems = problemsOf(state, {});
    if (!problems.columns.isEmpty())
        return showProblem(problems.columns);
    // under a name that is taken it would replace the stored one; what is read does not depend on it
    if (!problemsOf(state, m_taken).name.isEmpty())
        state.name = QStringLiteral("?");
    m_looking = m_desk.tryMapping(m_caseId, mappingOf(state, m_table));
    services::deliver(m_looking, this, [this, asked = m_looking](const Result<ReadResult>& read) {
        if (asked.isCanceled())
            return;
        if (read)
            showPreview(*read);
        else
            showProblem(wording::errorText(read.error()));
    });
}

void MappingPresenter::showPreview(const ReadResult& read)
{
    if (read.orders.isEmpty())
        return showProblem(firstTrouble(read));
    m_preview = orderPreview(read, m_state);
    Q_EMIT previewChanged();
}

// --- saving

void MappingPresenter::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

void MappingPresenter::saveFailed(const Error& error)
{
    setBusy(false);
    showProblem(wording::errorText(error));
}

void MappingPresenter::save()
{
    if (!m_isLoaded || m_isBusy)
        return;
    m_saveTried = true;
    Q_EMIT changed();
    if (!problems().isEmpty())
        return;
    m_pause.stop();
    m_looking.cancel();
    setBusy(true);
    const extraction::TableMapping mapping = mappingOf(m_state, m_table);
    // what reads no order here would leave the case as it is and stand in the way of the next try
    services::deliver(m_desk.tryMapping(m_caseId, mapping), this, [this, mapping](const Result<ReadResult>& read) {
        if (!read)
            return saveFailed(read.error());
        showPreview(*read);
        if (read->orders.isEmpty())
            setBusy(false);
        else
            store(mapping);
    });
}

void MappingPresenter::store(const extraction::TableMapping& mapping)
{
    services::deliver(m_desk.saveMapping(mapping), this, [this, mapping](const Result<void>& stored) {
        if (!stored)
            return saveFailed(stored.error());
        m_taken.append(mapping.name);
        readAgain(mapping.name);
    });
}

void MappingPresenter::readAgain(const QString& name)
{
    services::deliver(m_desk.readAgain(m_caseId), this, [this, name](const Result<services::IntakeItem>& item) {
        if (!item)
            return saveFailed(item.error());
        setBusy(false);
        const int orders = static_cast<int>(item->cases.size());
        Notice notice;
        notice.kind = Notice::Kind::Done;
        notice.text = item->outcome == services::IntakeItem::Outcome::ReadAgain
            ? tr("%1 was read again: %n order(s).", nullptr, orders).arg(m_state.fileName)
            : tr("The meanings are saved as %1.").arg(name);
        m_notices.post(notice);
        // others like it may wait; the message bar tells of them
        m_desk.readWaiting();
        Q_EMIT saved(item->cases);
    });
}

} // namespace op::ui
