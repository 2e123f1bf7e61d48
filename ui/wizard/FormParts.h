// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace op::ui {

/// The FieldNote class is the line below a field: a hint, or what is wrong with what stands in it. Takes no room while
/// it has nothing to say. What it says is also the accessible description of the field.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget* field, QWidget* parent = nullptr);
    /// Shows \a problem with a mark; an empty one gives way to the hint.
    void setProblem(const QString& problem);
    void setHint(const QString& hint);
    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    void tell();
    QWidget* m_field;
    QLabel* m_mark;
    QLabel* m_text;
    QString m_problem;
    QString m_hint;
};

/// Returns a paragraph that wraps and can be copied.
[[nodiscard]] QLabel* paragraph(const QString& text, QWidget* parent);
/// Adds \a field below a label of its own, with its note; sets the label's buddy and the field's names.
FieldNote* addField(QVBoxLayout* layout, const QString& label, QWidget* field, const char* objectName);
/// As above for a field that stands with others in \a row.
FieldNote* addField(QVBoxLayout* layout, const QString& label, QWidget* field, const char* objectName, QWidget* row);
/// Returns the side of an icon that stands in a line of text of \a widget.
[[nodiscard]] int lineIconSize(const QWidget* widget);

} // namespace op::ui
