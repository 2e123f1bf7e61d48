// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPanel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace op::ui {

HistoryPanel::HistoryPanel(services::Desk& desk, QWidget* parent) : QWidget(parent), m_presenter(desk)
{
    setObjectName(QStringLiteral("historyPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(makeList(), 1);
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("historySaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    layout->addWidget(m_said);
    setFocusProxy(m_table);

    connect(&m_presenter, &HistoryPresenter::loaded, this, &HistoryPanel::showRows);
    connect(&m_presenter, &HistoryPresenter::said, m_said, [this](const QString& text) {
        m_said->setText(text);
        m_said->show();
    });
    connect(m_newestFirst, &QCheckBox::toggled, this, [this](bool newestFirst) {
        m_presenter.model().setNewestFirst(newestFirst);
        showRows();
    });
    connect(m_csv, &QPushButton::clicked, this, [this] { choosePath(HistoryPresenter::Format::Csv); });
    connect(m_text, &QPushButton::clicked, this, [this] { choosePath(HistoryPresenter::Format::PlainText); });
    showRows();
}

HistoryPanel::~HistoryPanel() = default;

QWidget* HistoryPanel::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins({});
    m_newestFirst = new QCheckBox(tr("Ne&west first"), top);
    m_newestFirst->setObjectName(QStringLiteral("historyNewestFirst"));
    m_newestFirst->setToolTip(tr("Turns the order of the list (Alt+W)"));
    m_newestFirst->setChecked(m_presenter.model().isNewestFirst());
    m_csv = new QPushButton(tr("Save as &CSV..."), top);
    m_csv->setObjectName(QStringLiteral("historyCsv"));
    m_csv->setToolTip(tr("Writes the history for a spreadsheet (Alt+C)"));
    m_text = new QPushButton(tr("Save as te&xt..."), top);
    m_text->setObjectName(QStringLiteral("historyText"));
    m_text->setToolTip(tr("Writes the history as plain text, to print it (Alt+X)"));
    row->addWidget(m_newestFirst);
    row->addStretch();
    row->addWidget(m_csv);
    row->addWidget(m_text);
    return top;
}

QWidget* HistoryPanel::makeList()
{
    m_pages = new QStackedWidget(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History of the case"));
    m_table->setModel(&m_presenter.model());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_empty = new QLabel(m_pages);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    return m_pages;
}

void HistoryPanel::showCase(qint64 caseId)
{
    m_said->hide();
    m_presenter.showCase(caseId);
    showRows();
}

void HistoryPanel::showRows()
{
    const bool isEmpty = m_presenter.model().rowCount() == 0;
    m_empty->setText(m_presenter.caseId() == 0 ? tr("Open a case to see what happened to it.") : QString());
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_csv->setEnabled(!isEmpty);
    m_text->setEnabled(!isEmpty);
}

void HistoryPanel::choosePath(HistoryPresenter::Format format)
{
    const bool isCsv = format == HistoryPresenter::Format::Csv;
    const QString suffix = isCsv ? QStringLiteral("csv") : QStringLiteral("txt");
    auto* dialog = new QFileDialog(this, tr("Save the history"), QString(),
                                   isCsv ? tr("CSV files (*.csv)") : tr("Text files (*.txt)"));
    dialog->setObjectName(QStringLiteral("historyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_presenter.model().story().reference + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter,
            [this, format](const QString& path) { m_presenter.saveTo(path, format); });
    dialog->open();
}

} // namespace op::ui
