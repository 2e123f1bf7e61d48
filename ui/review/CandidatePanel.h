// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CandidatesModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace op::ui {

/// What the panel is about.
struct CandidateSubject
{
    QString path;        ///< record field; empty: nothing to choose here
    QString title;       ///< a sentence
    QStringList trouble; ///< what is to be said about it
    QString searchHint;
    QList<CandidateRow> rows;
    bool isEditable = false;
};

/// The CandidatePanel class offers the records for one field with their reasons, and a search over the master data.
/// 1 to 9 choose, Return or Space take the current one, 0 goes to the search, Escape leaves.
class CandidatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CandidatePanel(QWidget* parent = nullptr);

    /// Shows \a subject; a search that is under way for the same field stays.
    void setSubject(const CandidateSubject& subject);
    void setFound(const QString& path, const QString& text, const QList<CandidateRow>& rows);
    /// Chooses the candidate with the number that is shown; returns whether there is one.
    bool chooseNumber(int number);
    void focusCandidates();
    void focusSearch();
    [[nodiscard]] bool hasFocusInside() const;
    [[nodiscard]] const CandidateSubject& subject() const { return m_subject; }

Q_SIGNALS:
    void chosen(const QString& path, qint64 id);
    void searchWanted(const QString& path, const QString& text);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void endSearch();
    void showCounts();

    CandidatesModel m_model;
    CandidateSubject m_subject;
    bool m_isFound = false; ///< the list shows what was searched
    QLabel* m_title;
    QLabel* m_trouble;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_more;
    QLineEdit* m_search;
};

} // namespace op::ui
