// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/QueuePresenter.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QTableView;

namespace op::ui {

class EmptyState;

/// The QueueView class is the list of cases with its filter line. It keeps the current case and the place in the list
/// while the queue changes below it.
class QueueView : public QWidget
{
    Q_OBJECT

public:
    explicit QueueView(QueuePresenter& presenter, QWidget* parent = nullptr);

    /// Returns the selected cases in the order of the list; those whose rows are not there yet are left out.
    [[nodiscard]] QList<qint64> selectedCases() const;
    [[nodiscard]] qint64 currentCase() const;
    /// Makes the next case after the current one that a person has to look at current; returns false at the end.
    bool goToNextOpen();
    /// Makes \a caseId current where it is in the list.
    void goTo(qint64 caseId);
    /// Returns the case to show after \a caseId was dealt with, 0 when none is left in the view.
    [[nodiscard]] qint64 caseAfter(qint64 caseId) const;
    void focusFilter();
    void focusList();
    void clearFilter();

    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray& state);

Q_SIGNALS:
    /// A person opened the case.
    void caseActivated(qint64 caseId);
    void selectionChanged();
    /// The button of an empty list: papers are wanted.
    void takeInWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void moveBy(int rows);
    void sortBy(int column);
    void tellShownRows();
    void rememberPlace();
    void restorePlace();
    void afterReset();
    void showEmptiness();
    void sizeColumns();

    QueuePresenter& m_presenter;
    QLineEdit* m_filter;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    qint64 m_currentCase = 0; ///< survives what takes the current row away
    int m_currentRow = 0;
    qint64 m_topCase = 0;
    int m_place = 0;
    int m_sortColumn = QueueModel::ReceivedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace op::ui
