// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learned/LearnedPresenter.h"

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace op::ui {

/// The LearnedDialog class lists what was learned (this vendor's number or text means that product) with who, when and
/// from which order, and lets a person take it back. Not modal: show() it. Before a choice is removed, a strip in the
/// dialog says how many open orders use it.
class LearnedDialog : public QDialog
{
    Q_OBJECT

public:
    LearnedDialog(services::Desk& desk, Notices& notices, QWidget* parent = nullptr);
    ~LearnedDialog() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeList();
    QFrame* makeQuestion();
    QWidget* makeButtons();
    void connectAll();

    void showRows();
    void fitColumns();
    void showSelection();
    void showQuestion(qint64 id, int openOrders);
    void closeQuestion();
    void chooseExport();
    void chooseImport();
    [[nodiscard]] qint64 selectedId() const;

    LearnedPresenter m_presenter;
    QSortFilterProxyModel* m_sorted = nullptr;
    QComboBox* m_connection = nullptr;
    QLabel* m_connectionLabel = nullptr;
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_showRemoved = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_detail = nullptr;
    QFrame* m_question = nullptr;
    QLabel* m_questionText = nullptr;
    QPushButton* m_yes = nullptr;
    QPushButton* m_no = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_import = nullptr;
    qint64 m_asked = 0; ///< the choice that the question is about
};

} // namespace op::ui
