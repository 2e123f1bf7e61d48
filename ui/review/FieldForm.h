// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/FieldEditor.h"

class QGridLayout;

namespace op::ui {

/// The FieldForm class lays fields out in columns, row by row, in the order in which Tab visits them. Fields that stay
/// keep their widget, so that neither focus nor half-typed text is lost when the case is loaded again.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    /// \a prefix begins the object names of the fields: prefix + path.
    FieldForm(int columns, const QString& prefix, QWidget* parent = nullptr);

    void setFields(const QList<FieldRow>& rows, bool isEditable);
    /// Returns the editor of \a path, nullptr when the form has none.
    [[nodiscard]] FieldEditor* field(const QString& path) const;
    [[nodiscard]] FieldEditor* fieldAt(qsizetype index) const { return m_fields.value(index); }
    /// Takes what stands typed but not yet finished.
    void commit();

Q_SIGNALS:
    void focused(const QString& path);
    void typed(const QString& path, const QString& text);
    void chosen(const QString& path, const QList<qint64>& ids);
    void suggestionAccepted(const QString& path);
    void candidatesWanted(const QString& path);

private:
    void rebuild(const QList<FieldRow>& rows);
    [[nodiscard]] FieldEditor* makeField(const FieldRow& row);

    const int m_columns;
    const QString m_prefix;
    QGridLayout* m_grid;
    QList<FieldEditor*> m_fields;
    QList<QLabel*> m_labels;
};

} // namespace op::ui
