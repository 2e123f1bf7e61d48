// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/MappingDialog.h"

#include "ui/mapping/MappingWords.h"
#include "ui/mapping/MeaningHeader.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/ProductPicker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace op::ui {
namespace {

constexpr int mostRowsAbove = 20; ///< as many as are shown

QTableView* makeTable(QAbstractItemModel* model, const char* name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 3 / 2);
    return table;
}

} // namespace

MappingDialog::MappingDialog(services::Desk& desk, Notices& notices, qint64 caseId, QWidget* parent)
    : QDialog(parent),
      m_presenter(desk, notices)
{
    setObjectName(QStringLiteral("mappingDialog"));
    setWindowTitle(tr("What the columns mean"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* layout = new QVBoxLayout(this);
    m_intro = paragraph(QString(), this);
    m_intro->setObjectName(QStringLiteral("mappingIntro"));
    layout->addWidget(m_intro);
    auto* below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(makeChoices());
    below->addWidget(makePreview());
    below->setStretchFactor(1, 1);
    below->setChildrenCollapsible(false);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(makeGrid());
    parts->addWidget(below);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    layout->addWidget(parts, 1);
    layout->addWidget(makeButtons());
    connectParts();
    const int em = fontMetrics().horizontalAdvance(u'M');
    resize(em * 84, em * 56);
    showBusy();
    m_presenter.load(caseId);
}

MappingDialog::~MappingDialog()
{
    // lists that lose the focus while the dialog goes have nobody left to tell
    m_meanings->disconnect();
}

QWidget* MappingDialog::makeGrid()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    m_grid = makeTable(&m_rows, "mappingGrid", part);
    m_grid->setAccessibleName(tr("The first rows of the file"));
    m_meanings = new MeaningHeader(m_grid);
    m_meanings->setObjectName(QStringLiteral("mappingMeanings"));
    m_grid->setHorizontalHeader(m_meanings);
    m_columnsNote = new FieldNote(m_grid, part);
    m_columnsNote->setObjectName(QStringLiteral("mappingGridNote"));
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_columnsNote);
    return part;
}

QWidget* MappingDialog::makeChoices()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    m_name = new QLineEdit(page);
    m_nameNote = addField(layout, tr("&Name for files of this kind"), m_name, "mappingName");
    m_above = new QSpinBox(page);
    m_above->setRange(0, mostRowsAbove);
    m_above->setSpecialValueText(tr("none: the first row is an order line"));
    m_above->setToolTip(tr("Headings and titles that stand above the first order line"));
    addField(layout, tr("&Rows of headings above the order lines"), m_above, "mappingRowsAbove");
    m_paper = new QComboBox(page);
    m_paper->addItem(tr("orders"), false);
    m_paper->addItem(tr("confirmations of vendors"), true);
    m_paper->setToolTip(tr("What kind of papers these files are"));
    addField(layout, tr("These &files are"), m_paper, "mappingPaper");
    m_dates = new QComboBox(page);
    m_dates->addItem(tr("as the dates tell"), QString());
    for (const QString& format : dateFormats())
        m_dates->addItem(dateFormatText(format), format);
    m_dates->setToolTip(tr("How dates are written in these files"));
    addField(layout, tr("&Dates are written"), m_dates, "mappingDates");
    m_decimals = new QComboBox(page);
    m_decimals->addItem(tr("as the numbers tell"), QString());
    m_decimals->addItem(tr("a comma: 12,50"), QStringLiteral(","));
    m_decimals->addItem(tr("a point: 12.50"), QStringLiteral("."));
    m_decimals->setToolTip(tr("What stands before the decimals in these files"));
    addField(layout, tr("The decimal &mark is"), m_decimals, "mappingDecimals");
    m_vendor = new ProductPicker(page);
    m_vendor->setToolTip(tr("When all files of this kind are for one vendor"));
    m_vendorNote = addField(layout, tr("&Vendor of all these files (optional)"), m_vendor, "mappingVendor");
    m_currency = new QLineEdit(page);
    m_currency->setPlaceholderText(tr("EUR"));
    m_currency->setToolTip(tr("The currency of all these files, when no column says it"));
    m_currencyNote = addField(layout, tr("&Currency of all these files (optional)"), m_currency, "mappingCurrency");
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(page->minimumSizeHint().width() + scroll->fontMetrics().height() * 2);
    return scroll;
}

QWidget* MappingDialog::makePreview()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    m_title = paragraph(QString(), part);
    m_title->setObjectName(QStringLiteral("mappingPreviewTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts = paragraph(QString(), part);
    m_facts->setObjectName(QStringLiteral("mappingPreviewFacts"));
    m_order = makeTable(&m_lines, "mappingPreviewLines", part);
    m_order->setAccessibleName(tr("The lines of the first order"));
    m_findings = new FieldNote(m_order, part);
    m_findings->setObjectName(QStringLiteral("mappingPreviewFindings"));
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_order, 1);
    layout->addWidget(m_findings);
    layout->addStretch(0);
    return part;
}

QWidget* MappingDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save and read again"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("mappingSave"));
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setToolTip(tr("Remembers the meanings for files like this one and reads this one with them (%1)")
                           .arg(m_save->shortcut().toString(QKeySequence::NativeText)));
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("mappingCancel"));
    cancel->setToolTip(tr("Leaves the file unread (Esc)"));
    cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &MappingDialog::reject);
    return buttons;
}

void MappingDialog::connectParts()
{
    connect(&m_presenter, &MappingPresenter::loaded, this, &MappingDialog::showLoaded);
    connect(&m_presenter, &MappingPresenter::loadFailed, this, &QDialog::reject);
    connect(&m_presenter, &MappingPresenter::changed, this, &MappingDialog::showChanged);
    connect(&m_presenter, &MappingPresenter::previewChanged, this, &MappingDialog::showPreview);
    connect(&m_presenter, &MappingPresenter::busyChanged, this, &MappingDialog::showBusy);
    connect(&m_presenter, &MappingPresenter::vendorsFound, m_vendor, &ProductPicker::offer);
    connect(&m_presenter, &MappingPresenter::saved, this, [this](const QList<qint64>& cases) {
        Q_EMIT saved(cases);
        accept();
    });
    connect(m_meanings, &MeaningHeader::chosen, &m_presenter, &MappingPresenter::setField);
    connect(m_meanings, &MeaningHeader::columnFocused, this,
            [this](int column) { m_grid->scrollTo(m_rows.index(0, column)); });
    connect(m_above, &QSpinBox::valueChanged, &m_presenter, &MappingPresenter::setRowsAbove);
    connect(m_paper, &QComboBox::activated, this,
            [this] { m_presenter.setConfirmation(m_paper->currentData().toBool()); });
    connect(m_dates, &QComboBox::activated, this,
            [this] { m_presenter.setDateFormat(m_dates->currentData().toString()); });
    connect(m_decimals, &QComboBox::activated, this, [this] {
        const QString mark = m_decimals->currentData().toString();
        m_presenter.setDecimalMark(mark.isEmpty() ? QChar() : mark[0]);
    });
    connect(m_vendor, &ProductPicker::searched, &m_presenter, &MappingPresenter::searchVendors);
    connect(m_vendor, &ProductPicker::chosen, this,
            [this](const RecordChoice& vendor) { m_presenter.setVendor(vendor.id); });
    connect(m_vendor, &QLineEdit::editingFinished, this, &MappingDialog::showVendorProblem);
    connect(m_currency, &QLineEdit::textEdited, &m_presenter, &MappingPresenter::setCurrency);
    connect(m_name, &QLineEdit::textEdited, &m_presenter, &MappingPresenter::setName);
}

// --- what is shown

void MappingDialog::showLoaded()
{
    const MappingState& state = m_presenter.state();
    m_intro->setText(
        tr("%1 has no heading that says where article numbers and quantities stand. Say above each column what it "
           "holds; files that look like this one are read the same way from then on.")
            .arg(state.fileName));
    m_rows.setTexts(state.rows);
    m_name->setText(state.name);
    m_above->setMaximum(std::max(0, static_cast<int>(state.rows.size()) - 1));
    m_above->setValue(state.rowsAbove);
    m_vendor->setEnabled(!state.connection.isEmpty());
    if (state.connection.isEmpty())
        m_vendorNote->setHint(tr("Vendors can be chosen once the workspace is connected to Odoo."));
    showChanged();
    m_grid->resizeColumnsToContents();
    showBusy();
    if (QComboBox* first = m_meanings->list(0))
        first->setFocus(Qt::OtherFocusReason);
}

void MappingDialog::showChanged()
{
    const MappingState& state = m_presenter.state();
    const MappingProblems problems = m_presenter.problems();
    m_meanings->setMeanings(state.columns);
    m_rows.setRowsAbove(state.rowsAbove);
    m_columnsNote->setProblem(problems.columns);
    m_currencyNote->setProblem(problems.currency);
    m_nameNote->setProblem(problems.name);
}

void MappingDialog::showPreview()
{
    const OrderPreview& preview = m_presenter.preview();
    const bool isOrder = preview.problem.isEmpty();
    m_title->setText(isOrder ? preview.title : tr("There is no order yet."));
    m_facts->setText(isOrder ? preview.facts : QString());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_lines.setTexts(preview.lines, preview.heads);
    m_order->setVisible(isOrder);
    m_order->resizeColumnsToContents();
    // what is wrong with the columns stands below them
    m_findings->setProblem(isOrder                                                 ? preview.findings
                               : preview.problem == m_presenter.problems().columns ? QString()
                                                                                   : preview.problem);
}

void MappingDialog::showBusy()
{
    m_save->setEnabled(m_presenter.isLoaded() && !m_presenter.isBusy());
}

void MappingDialog::showVendorProblem()
{
    m_vendorNote->setProblem(m_vendor->isSettled() ? QString() : tr("Choose a vendor from the list, or none."));
}

void MappingDialog::save()
{
    showVendorProblem();
    if (!m_vendor->isSettled())
        return m_vendor->setFocus(Qt::OtherFocusReason);
    m_presenter.save();
    focusProblem();
}

void MappingDialog::focusProblem()
{
    const MappingProblems problems = m_presenter.problems();
    QWidget* place = !problems.columns.isEmpty() ? m_meanings->list(0)
        : !problems.name.isEmpty()               ? static_cast<QWidget*>(m_name)
        : !problems.currency.isEmpty()           ? m_currency
                                                 : nullptr;
    if (place)
        place->setFocus(Qt::OtherFocusReason);
}

void MappingDialog::reject()
{
    // what is being stored is stored in a moment; the case would otherwise stay unread behind it
    if (!m_presenter.isBusy())
        QDialog::reject();
}

} // namespace op::ui
