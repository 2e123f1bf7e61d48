// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/TabList.h"

#include "ui/queue/QueuePresenter.h"
#include "ui/style/Icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace op::ui {
namespace {

constexpr int countRole = Qt::UserRole;

/// Paints the count at the far end of the line; bold where there is something to do.
class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, -option.fontMetrics.averageCharWidth(), 0),
                          Qt::AlignVCenter | (option.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft),
                          QLocale().toString(index.data(countRole).toInt()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.rwidth() += option.fontMetrics.horizontalAdvance(QStringLiteral("  100,000 "));
        size.setHeight(option.fontMetrics.height() * 9 / 5);
        return size;
    }
};

} // namespace

TabList::TabList(QueuePresenter& presenter, QWidget* parent) : QListWidget(parent), m_presenter(presenter)
{
    setObjectName(QStringLiteral("queueTabs"));
    setAccessibleName(tr("Views of the queue"));
    setItemDelegate(new CountDelegate(this));
    const int side = fontMetrics().height();
    setIconSize({side, side});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QueueTab tab : queueTabs())
        new QListWidgetItem(icon(tabIcon(tab)), tabText(tab), this);
    setMinimumWidth(sizeHint().width());
    setCurrentRow(static_cast<int>(queueTabs().indexOf(m_presenter.tab())));
    showCounts();
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_presenter.setTab(queueTabs().at(row));
    });
    connect(this, &QListWidget::itemClicked, this, &TabList::tabChosen);
    connect(this, &QListWidget::itemActivated, this, &TabList::tabChosen);
    connect(&m_presenter, &QueuePresenter::tabChanged, this,
            [this] { setCurrentRow(static_cast<int>(queueTabs().indexOf(m_presenter.tab()))); });
    connect(&m_presenter, &QueuePresenter::countsChanged, this, &TabList::showCounts);
}

QSize TabList::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * frameWidth(), QListWidget::sizeHint().height()};
}

void TabList::showCounts()
{
    for (int row = 0; row < count(); ++row) {
        const QueueTab tab = queueTabs().at(row);
        const int cases = m_presenter.count(tab);
        item(row)->setData(countRole, cases);
        item(row)->setData(Qt::AccessibleTextRole, tr("%1: %n order(s)", nullptr, cases).arg(tabText(tab)));
    }
}

} // namespace op::ui
