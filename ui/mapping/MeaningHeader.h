// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/MappingState.h"

#include <QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace op::ui {

/// The MeaningHeader class is the heading of a table with a list over each column, in which a person says which field
/// stands in it. The lists are objects called meaning_A, meaning_B and so on; Tab goes through them.
class MeaningHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MeaningHeader(QWidget* parent = nullptr);
    void setMeanings(const QList<ColumnMeaning>& meanings);
    [[nodiscard]] QComboBox* list(qsizetype column) const { return m_lists.value(column); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(qsizetype column, const QString& field);
    /// The list over \a column has the keyboard now.
    void columnFocused(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void updateGeometries() override;

private:
    void addList(qsizetype column);
    void place();
    [[nodiscard]] int itemOf(const QString& field);

    QStandardItemModel* m_fields; ///< of all lists
    QList<QComboBox*> m_lists;
};

} // namespace op::ui
