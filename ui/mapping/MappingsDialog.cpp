// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/MappingsDialog.h"

#include "core/services/desk/Deliver.h"
#include "ui/mapping/MappingWords.h"
#include "ui/wizard/FormParts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace op::ui {
namespace {

QString columnsText(const extraction::TableMapping& mapping)
{
    QStringList parts;
    for (const extraction::MappedColumn& column : mapping.columns)
        parts.append(
            MappingsDialog::tr("%1: %2").arg(documents::columnName(column.column), columnFieldText(column.field)));
    return parts.join(QStringLiteral(", "));
}

bool isAmong(const QString& names, const QString& name)
{
    const QString separator = QStringLiteral(", ");
    return names.isEmpty() || (separator + names + separator).contains(separator + name + separator);
}

} // namespace

MappingsDialog::MappingsDialog(services::Desk& desk, Notices& notices, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_notices(notices),
      m_table(new QTableView(this)),
      m_intro(paragraph(QString(), this)),
      m_empty(paragraph(tr("Nothing was said about columns yet. A table that cannot be read offers it."), this)),
      m_keep(nullptr),
      m_remove(nullptr)
{
    setObjectName(QStringLiteral("mappingsDialog"));
    setWindowTitle(tr("Meanings of columns"));
    m_intro->setObjectName(QStringLiteral("mappingsIntro"));
    m_empty->setObjectName(QStringLiteral("mappingsEmpty"));
    m_table->setObjectName(QStringLiteral("mappingsTable"));
    m_table->setAccessibleName(tr("Meanings of columns"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_keep = buttons->addButton(tr("&Keep only this one"), QDialogButtonBox::ActionRole);
    m_keep->setObjectName(QStringLiteral("mappingsKeep"));
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(tr("Removes the others that fit and reads the file with this one"));
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("mappingsRemove"));
    m_remove->setAutoDefault(false);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setToolTip(tr("Files of this kind are no longer read this way (%1)")
                             .arg(m_remove->shortcut().toString(QKeySequence::NativeText)));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("mappingsClose"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &MappingsDialog::keepCurrent);
    connect(m_remove, &QPushButton::clicked, this, &MappingsDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MappingsDialog::showCurrent);
    connect(&m_desk, &services::Desk::workspaceChanged, this, &MappingsDialog::load);
    const int em = fontMetrics().horizontalAdvance(u'M');
    resize(em * 64, em * 24);
    m_intro->hide();
    m_empty->hide();
    m_keep->hide();
    showCurrent();
    load();
}

void MappingsDialog::choose(const QString& fileName, const QString& names)
{
    m_among = names;
    m_isChosen = false;
    m_intro->setText(
        tr("Each of these fits %1, so it was not read. Keep the one that says what its columns mean.").arg(fileName));
    m_intro->show();
    m_keep->show();
    load();
}

void MappingsDialog::load()
{
    services::deliver(m_desk.mappings(), this, [this](const Result<QList<extraction::TableMapping>>& all) {
        if (all)
            show(*all);
        else
            m_notices.post(all.error());
    });
}

void MappingsDialog::show(const QList<extraction::TableMapping>& mappings)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_mappings = mappings;
    m_mappings.removeIf([this](const extraction::TableMapping& mapping) { return !isAmong(m_among, mapping.name); });
    if (!m_among.isEmpty() && m_mappings.size() < 2) {
        // the list is read once more after each change of the workspace
        if (!std::exchange(m_isChosen, true))
            accept();
        return;
    }
    QList<QStringList> rows;
    for (const extraction::TableMapping& mapping : m_mappings)
        rows.append({mapping.name, mapping.vendorName, columnsText(mapping)});
    m_model.setTexts(rows, {tr("Name"), tr("Vendor"), tr("Columns")});
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(1);
    if (!rows.isEmpty()) {
        m_table->selectRow(std::min(row, static_cast<int>(rows.size()) - 1));
        m_table->setFocus(Qt::OtherFocusReason);
    }
    showCurrent();
}

void MappingsDialog::showCurrent()
{
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_keep->setEnabled(m_table->currentIndex().isValid());
}

void MappingsDialog::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_mappings.size())
        return;
    removeThese({m_mappings[row]});
}

void MappingsDialog::keepCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_mappings.size())
        return;
    QList<extraction::TableMapping> others = m_mappings;
    others.removeAt(row);
    removeThese(others);
}

void MappingsDialog::removeThese(const QList<extraction::TableMapping>& gone)
{
    m_remove->setEnabled(false);
    m_keep->setEnabled(false);
    QStringList names;
    for (const extraction::TableMapping& mapping : gone)
        names.append(mapping.name);
    Notice notice;
    notice.kind = Notice::Kind::Done;
    notice.text = tr("The meanings %1 are removed.").arg(names.join(QStringLiteral(", ")));
    notice.action = tr("Undo");
    // the message outlives this dialog
    notice.act = [&desk = m_desk, &notices = m_notices, dialog = QPointer(this), gone] {
        for (const extraction::TableMapping& mapping : gone)
            services::deliver(desk.saveMapping(mapping), &notices,
                              [&desk, &notices, dialog](const Result<void>& restored) {
                                  if (restored)
                                      desk.readWaiting();
                                  else
                                      notices.post(restored.error());
                                  if (dialog)
                                      dialog->load();
                              });
    };
    for (const extraction::TableMapping& mapping : gone)
        services::deliver(m_desk.removeMapping(mapping.name), this,
                          [this, notice, isLast = mapping.name == names.last()](const Result<void>& removed) {
                              if (!removed)
                                  m_notices.post(removed.error());
                              if (!isLast)
                                  return;
                              load();
                              m_desk.readWaiting(); // what is gone may have been one of two that fit
                              if (removed)
                                  m_notices.post(notice);
                          });
}

} // namespace op::ui
