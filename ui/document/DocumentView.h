// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/DocumentPresenter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace op::ui {

class ElidedLabel;
class FindBar;
class SourceViews;

/// The DocumentView class is the pane beside a case that shows its document and where each field was read from.
///
/// Keys in it: Ctrl+F, F3 and Shift+F3 find; Ctrl+Down and Ctrl+Up go from mark to mark, Return from a mark to its
/// field; Ctrl+C copies; Ctrl with plus, minus and 0 changes the size of the text; Ctrl+Shift+O opens a copy of the
/// document with another program.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    DocumentView(services::Desk& desk, Notices& notices, QWidget* parent = nullptr);
    ~DocumentView() override;

    /// Shows the document of the case; 0: none.
    void showCase(qint64 caseId);
    /// Scrolls to where the field or choice \a path was read from and marks it strongly.
    void markField(const QString& path);

Q_SIGNALS:
    /// A person chose the mark of the field \a path.
    void fieldPicked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addActions();
    [[nodiscard]] QAction* action(const QString& name, const QString& text, const QList<QKeySequence>& keys);
    [[nodiscard]] QToolButton* button(QAction* action, const QString& iconName, const QString& name);
    [[nodiscard]] QWidget* reasonPage();
    void refresh();
    void showPage();
    void showMarks();
    void find(const QString& text);
    void goToHit(qsizetype step);
    void goToMark(bool forward);
    void zoom(int steps);

    DocumentPresenter* m_presenter;
    SourceViews* m_views;
    FindBar* m_findBar = nullptr;
    ElidedLabel* m_name = nullptr;
    QLabel* m_remarks = nullptr;
    QLabel* m_reason = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_emptyPage = nullptr;
    QWidget* m_loadingPage = nullptr;
    QWidget* m_reasonPage = nullptr;
    QWidget* m_reasonOpen = nullptr;
    QWidget* m_retry = nullptr;
    ElidedLabel* m_note = nullptr;
    QAction* m_open = nullptr;
    QAction* m_find = nullptr;
    QTimer m_patience; ///< until a document that has not come is said to be loading
    QModelIndexList m_hits;
    int m_zoom = 0;
};

} // namespace op::ui
