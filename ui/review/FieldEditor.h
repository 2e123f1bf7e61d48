// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/CaseState.h"

#include <QLabel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace op::ui {

class ElidedLabel;
class RecordButton;
class SeveralPicker;

/// The FieldEditor class is one field of a form: its mark, what is edited, and below it the paper's own words where
/// they differ. It keeps what a person is typing when the case is loaded again.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// Makes the editor for fields of \a kind; \a name is its object name.
    FieldEditor(FieldKind kind, const QString& name, QWidget* parent = nullptr);

    void setRow(const FieldRow& row, bool isEditable);
    [[nodiscard]] const FieldRow& row() const { return m_row; }
    /// Says why what was typed is not understood; the text stays as typed.
    void showProblem(const QString& sentence);
    /// Takes what stands typed but not yet finished.
    void commit();
    /// Returns the widget that takes the focus.
    [[nodiscard]] QWidget* editor() const { return m_editor; }

Q_SIGNALS:
    void focused(const QString& path);
    void typed(const QString& path, const QString& text);
    void chosen(const QString& path, const QList<qint64>& ids);
    void suggestionAccepted(const QString& path);
    void candidatesWanted(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeEditor();
    void fillChoice(bool isEditable);
    void showNote();
    [[nodiscard]] bool confirmsWith(int key) const;

    const FieldKind m_kind;
    FieldRow m_row;
    QString m_problem;
    QLabel* m_mark;
    ElidedLabel* m_note;
    QToolButton* m_confirm = nullptr; ///< of Several: takes what is proposed as it stands
    QWidget* m_editor = nullptr;
    // exactly one of these is the editor
    QLineEdit* m_line = nullptr;
    QComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    RecordButton* m_record = nullptr;
    SeveralPicker* m_several = nullptr;
};

} // namespace op::ui
