// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/CompanyChoice.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace op::ui {

/// The ProductPicker class is a line in which a product is searched by code or name and chosen from a list, by keys
/// (Down, Return) or mouse. Only what is chosen counts; emptied, it stands for no product.
class ProductPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit ProductPicker(QWidget* parent = nullptr);
    void setChosen(const RecordChoice& product);
    /// Offers \a products below the line while it has the keyboard.
    void offer(const QList<RecordChoice>& products);
    /// Returns whether the text is that of the chosen product, or empty.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void searched(const QString& text);
    void chosen(const op::ui::RecordChoice& product);

private:
    QCompleter* m_completer;
    QStandardItemModel* m_model;
    RecordChoice m_chosen;
};

} // namespace op::ui
