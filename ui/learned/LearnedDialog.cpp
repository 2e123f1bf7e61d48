// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learned/LearnedDialog.h"

#include "core/base/TextFold.h"
#include "ui/style/Marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace op::ui {
namespace {

/// Shows the rows in which every word of the filter line occurs.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& text)
    {
        m_words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(LearnedModel::SearchRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

QPushButton* makeButton(const QString& name, const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

LearnedDialog::LearnedDialog(services::Desk& desk, Notices& notices, QWidget* parent)
    : QDialog(parent),
      m_presenter(desk, notices)
{
    setObjectName(QStringLiteral("learnedDialog"));
    setWindowTitle(tr("Remembered choices"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(makeList(), 1);
    layout->addWidget(m_detail);
    layout->addWidget(makeQuestion());
    layout->addWidget(makeButtons());
    connectAll();
    // as wide as its columns need, in the font's own measure
    const int em = fontMetrics().horizontalAdvance(u'M');
    resize(em * 100, em * 40);
    showRows();
    m_presenter.load();
}

LearnedDialog::~LearnedDialog() = default;

QWidget* LearnedDialog::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins({});
    m_connectionLabel = new QLabel(tr("C&onnection:"), top);
    m_connection = new QComboBox(top);
    m_connection->setObjectName(QStringLiteral("learnedConnection"));
    m_connection->setToolTip(tr("Each connection has choices of its own (Alt+O)"));
    m_connectionLabel->setBuddy(m_connection);
    m_filter = new QLineEdit(top);
    m_filter->setObjectName(QStringLiteral("learnedFilter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Vendor, number, product, person..."));
    m_filter->setToolTip(tr("Shows the rows in which every word occurs (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_showRemoved = new QCheckBox(tr("&Show removed ones"), top);
    m_showRemoved->setObjectName(QStringLiteral("learnedShowRemoved"));
    m_showRemoved->setToolTip(tr("Also lists choices that no longer count; they can be restored (Alt+S)"));
    row->addWidget(m_connectionLabel);
    row->addWidget(m_connection);
    row->addWidget(m_filter, 1);
    row->addWidget(m_showRemoved);
    return top;
}

QWidget* LearnedDialog::makeList()
{
    m_sorted = new WordFilter(this);
    m_sorted->setSourceModel(&m_presenter.model());
    m_sorted->setSortRole(LearnedModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_pages = new QStackedWidget(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("learnedTable"));
    m_table->setAccessibleName(tr("Remembered choices"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(LearnedModel::Product, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LearnedModel::TaughtAt, Qt::DescendingOrder);
    m_empty = new QLabel(m_pages);
    m_empty->setObjectName(QStringLiteral("learnedEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_detail = new QLabel(this);
    m_detail->setObjectName(QStringLiteral("learnedDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setTextFormat(Qt::PlainText);
    return m_pages;
}

QFrame* LearnedDialog::makeQuestion()
{
    m_question = new QFrame(this);
    m_question->setObjectName(QStringLiteral("learnedQuestion"));
    m_question->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(m_question);
    auto* mark = new QLabel(m_question);
    const int size = fontMetrics().height();
    mark->setPixmap(markIcon(Mark::PleaseCheck).pixmap(size, size));
    m_questionText = new QLabel(m_question);
    m_questionText->setObjectName(QStringLiteral("learnedQuestionText"));
    m_questionText->setWordWrap(true);
    m_questionText->setTextFormat(Qt::PlainText);
    m_yes = makeButton(QStringLiteral("learnedQuestionYes"), tr("Remove &it"),
                       tr("Takes the choice back; it can be restored (Return)"), m_question);
    m_no = makeButton(QStringLiteral("learnedQuestionNo"), tr("&Keep it"), tr("Leaves all as it is (Esc)"), m_question);
    row->addWidget(mark);
    row->addWidget(m_questionText, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    m_question->hide();
    return m_question;
}

QWidget* LearnedDialog::makeButtons()
{
    auto* bottom = new QWidget(this);
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins({});
    m_remove = makeButton(QStringLiteral("learnedRemove"), tr("&Remove..."),
                          tr("Takes the selected choice back (Delete)"), bottom);
    m_restore = makeButton(QStringLiteral("learnedRestore"), tr("Res&tore"),
                           tr("Lets a removed choice count again (Alt+T)"), bottom);
    m_export = makeButton(QStringLiteral("learnedExport"), tr("&Export..."),
                          tr("Writes all choices of this connection to a JSON file (Alt+E)"), bottom);
    m_import = makeButton(QStringLiteral("learnedImport"), tr("I&mport..."),
                          tr("Takes in choices from such a file (Alt+M)"), bottom);
    auto* close = makeButton(QStringLiteral("learnedClose"), tr("&Close"), tr("Closes this list (Esc)"), bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(m_remove);
    row->addWidget(m_restore);
    row->addStretch();
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addWidget(close);
    return bottom;
}

void LearnedDialog::connectAll()
{
    connect(&m_presenter, &LearnedPresenter::loaded, this, &LearnedDialog::showRows);
    connect(&m_presenter, &LearnedPresenter::removalAsked, this, &LearnedDialog::showQuestion);
    connect(&m_presenter, &LearnedPresenter::connectionsChanged, this, [this] {
        const QSignalBlocker quiet(m_connection);
        m_connection->clear();
        m_connection->addItems(m_presenter.connections());
        m_connection->setCurrentText(m_presenter.connection());
        showRows();
    });
    connect(m_connection, &QComboBox::currentTextChanged, &m_presenter, &LearnedPresenter::setConnection);
    connect(m_showRemoved, &QCheckBox::toggled, &m_presenter, &LearnedPresenter::setShowsRemoved);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        static_cast<WordFilter*>(m_sorted)->setWords(text);
        showRows();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LearnedDialog::showSelection);
    connect(&m_presenter.model(), &QAbstractItemModel::dataChanged, this, &LearnedDialog::showSelection);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_presenter.askRemoval(selectedId()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_presenter.restore(selectedId()); });
    connect(m_export, &QPushButton::clicked, this, &LearnedDialog::chooseExport);
    connect(m_import, &QPushButton::clicked, this, &LearnedDialog::chooseImport);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_presenter.remove(m_asked);
        closeQuestion();
    });
    connect(m_no, &QPushButton::clicked, this, &LearnedDialog::closeQuestion);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, &QAbstractButton::click);
}

void LearnedDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isNo = (isEscape && m_question->isVisible()) || (isReturn && m_no->hasFocus());
    if (isNo)
        closeQuestion();
    else if (isReturn && m_yes->hasFocus())
        m_yes->click();
    else if (isEscape && m_filter->hasFocus() && !m_filter->text().isEmpty())
        m_filter->clear();
    else
        QDialog::keyPressEvent(event);
}

void LearnedDialog::showRows()
{
    const bool isEmpty = m_sorted->rowCount() == 0;
    const bool hasConnection = !m_presenter.connection().isEmpty();
    if (!hasConnection)
        m_empty->setText(tr("There is no connection yet. Set one up first; choices are remembered per connection."));
    else if (m_filter->text().isEmpty())
        m_empty->setText(tr("Nothing was learned yet. When you choose a product for a vendor's number or text, the "
                            "choice is remembered here at once and used for other open orders and the next ones. "
                            "Undo takes it back."));
    else
        m_empty->setText(tr("No remembered choice holds these words. Clear the filter to see all."));
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_connection->setVisible(m_presenter.connections().size() > 1);
    m_connectionLabel->setVisible(m_presenter.connections().size() > 1);
    m_export->setEnabled(m_presenter.model().rowCount() > 0);
    m_import->setEnabled(hasConnection);
    if (!isEmpty && !m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(0);
        fitColumns();
        // the list is what one came for; who types in the filter line goes on typing
        if (m_filter->text().isEmpty())
            m_table->setFocus();
    }
    showSelection();
}

void LearnedDialog::fitColumns()
{
    // the product gets what the others leave; a long name of a vendor or a long text must not take all of it
    const int widest = fontMetrics().horizontalAdvance(u'M') * 15;
    for (int column = 0; column < LearnedModel::ColumnCount; ++column) {
        if (column == LearnedModel::Product)
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
}

void LearnedDialog::showSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool isRemoved = !rows.isEmpty() && rows.first().data(LearnedModel::RemovedRole).toBool();
    m_remove->setEnabled(!rows.isEmpty() && !isRemoved);
    m_restore->setEnabled(isRemoved);
    m_detail->setText(rows.isEmpty() ? QString() : rows.first().data(LearnedModel::StoryRole).toString());
    if (m_question->isVisible() && selectedId() != m_asked)
        closeQuestion();
}

void LearnedDialog::showQuestion(qint64 id, int openOrders)
{
    if (id != selectedId())
        return; // the person went on meanwhile
    m_asked = id;
    m_questionText->setText(
        openOrders == 0
            ? tr("No open order uses this choice. Remove it?")
            : tr("Used by %n open order(s), which will be judged without it. Remove it?", nullptr, openOrders));
    m_question->show();
    m_no->setFocus();
}

void LearnedDialog::closeQuestion()
{
    m_asked = 0;
    m_question->hide();
    m_table->setFocus();
}

void LearnedDialog::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export remembered choices"), QString(), tr("JSON files (*.json)"));
    dialog->setObjectName(QStringLiteral("learnedExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &LearnedPresenter::exportTo);
    dialog->open();
}

void LearnedDialog::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import remembered choices"), QString(), tr("JSON files (*.json)"));
    dialog->setObjectName(QStringLiteral("learnedImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &LearnedPresenter::importFrom);
    dialog->open();
}

qint64 LearnedDialog::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.first().data(LearnedModel::IdRole).toLongLong();
}

} // namespace op::ui
