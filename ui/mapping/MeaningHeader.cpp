// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/MeaningHeader.h"

#include "core/documents/TextTable.h"
#include "ui/mapping/MappingWords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QStandardItemModel>

namespace op::ui {
namespace {

constexpr int letters = 16; ///< width of a closed list

QStandardItem* itemFor(const QString& text, const QString& field)
{
    auto* item = new QStandardItem(text);
    item->setData(field, Qt::UserRole);
    return item;
}

} // namespace

MeaningHeader::MeaningHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_fields(new QStandardItemModel(this))
{
    setDefaultAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setSectionsClickable(false);
    m_fields->appendRow(itemFor(tr("not needed"), QString()));
    for (qsizetype i = 0; i < columnFields().size(); ++i) {
        if (i == 0 || i == usualColumnFields()) {
            auto* line = new QStandardItem;
            line->setData(QStringLiteral("separator"), Qt::AccessibleDescriptionRole);
            line->setFlags(Qt::NoItemFlags);
            m_fields->appendRow(line);
        }
        m_fields->appendRow(itemFor(columnFieldText(columnFields()[i]), columnFields()[i]));
    }
    connect(this, &QHeaderView::sectionResized, this, &MeaningHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &MeaningHeader::place);
}

QSize MeaningHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(fontMetrics().height() * 3 / 2 + (m_lists.isEmpty() ? 0 : m_lists.first()->sizeHint().height()));
    return size;
}

int MeaningHeader::itemOf(const QString& field)
{
    for (int row = 0; row < m_fields->rowCount(); ++row)
        if (const QModelIndex item = m_fields->index(row, 0);
            (item.flags() & Qt::ItemIsEnabled) && item.data(Qt::UserRole).toString() == field)
            return row;
    // a rare one that was suggested: offered under its own name from now on
    m_fields->appendRow(itemFor(columnFieldText(field), field));
    return m_fields->rowCount() - 1;
}

void MeaningHeader::addList(qsizetype column)
{
    const QString name = documents::columnName(column);
    auto* list = new QComboBox(viewport());
    list->setModel(m_fields);
    list->setObjectName(QStringLiteral("meaning_") + name);
    list->setAccessibleName(tr("Meaning of column %1").arg(name));
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(letters);
    list->setFocusPolicy(Qt::StrongFocus);
    list->view()->setMinimumWidth(list->view()->sizeHintForColumn(0) + fontMetrics().height() * 2);
    list->installEventFilter(this);
    connect(list, &QComboBox::activated, this,
            [this, list, column] { Q_EMIT chosen(column, list->currentData().toString()); });
    if (!m_lists.isEmpty())
        setTabOrder(m_lists.last(), list);
    m_lists.append(list);
    list->show();
}

void MeaningHeader::setMeanings(const QList<ColumnMeaning>& meanings)
{
    const bool isNew = m_lists.size() < meanings.size();
    while (m_lists.size() < meanings.size())
        addList(m_lists.size());
    for (qsizetype column = 0; column < meanings.size(); ++column) {
        QComboBox* list = m_lists[column];
        const ColumnMeaning& meaning = meanings[column];
        list->setCurrentIndex(itemOf(meaning.field));
        const QString tip = meaning.why.isEmpty()
            ? tr("What stands in column %1").arg(documents::columnName(column))
            : QStringLiteral("%1\n%2").arg(columnFieldText(meaning.field), meaning.why);
        list->setToolTip(tip);
        list->setAccessibleDescription(meaning.why);
        QFont font = this->font();
        font.setBold(!meaning.field.isEmpty());
        list->setFont(font);
    }
    if (isNew) {
        setMinimumSectionSize(m_lists.first()->sizeHint().width() + fontMetrics().height() / 2);
        updateGeometry();
        updateGeometries();
        place();
    }
}

void MeaningHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MeaningHeader::place()
{
    const int margin = fontMetrics().height() / 4;
    for (int column = 0; column < static_cast<int>(m_lists.size()) && column < count(); ++column) {
        QComboBox* list = m_lists[column];
        const int height = list->sizeHint().height();
        list->setGeometry(sectionViewportPosition(column) + margin / 2, viewport()->height() - height - margin / 2,
                          sectionSize(column) - margin, height);
    }
}

bool MeaningHeader::eventFilter(QObject* watched, QEvent* event)
{
    auto* list = qobject_cast<QComboBox*>(watched);
    const int column = list ? static_cast<int>(m_lists.indexOf(list)) : -1;
    if (column >= 0 && event->type() == QEvent::FocusIn)
        Q_EMIT columnFocused(column);
    // the wheel scrolls the table; it never changes what a column means in passing
    if (column >= 0 && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace op::ui
