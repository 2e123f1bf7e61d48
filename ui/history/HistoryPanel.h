// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryPresenter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace op::ui {

/// The HistoryPanel class shows everything that happened to a case, in words, and writes it to a file. It follows the
/// case by itself.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(services::Desk& desk, QWidget* parent = nullptr);
    ~HistoryPanel() override;

public Q_SLOTS:
    /// Shows \a caseId, 0 for none.
    void showCase(qint64 caseId);

private:
    QWidget* makeTop();
    QWidget* makeList();
    void showRows();
    void choosePath(HistoryPresenter::Format format);

    HistoryPresenter m_presenter;
    QCheckBox* m_newestFirst = nullptr;
    QPushButton* m_csv = nullptr;
    QPushButton* m_text = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace op::ui
