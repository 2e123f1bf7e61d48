// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ProductPicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace op::ui {

ProductPicker::ProductPicker(QWidget* parent)
    : QLineEdit(parent),
      m_completer(new QCompleter(this)),
      m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Type two letters of a code or name"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty() && m_chosen.id != 0) {
            m_chosen = {};
            Q_EMIT chosen({});
        }
        Q_EMIT searched(text);
    });
    // the completer's own text comes after this signal and would leave the name alone without its record
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        m_chosen = {index.data(Qt::UserRole).toLongLong(), index.data(Qt::DisplayRole).toString()};
        Q_EMIT chosen(m_chosen);
    });
}

void ProductPicker::setChosen(const RecordChoice& product)
{
    if (m_chosen == product && (product.id == 0 || text() == product.name))
        return;
    m_chosen = product;
    setText(product.name);
}

void ProductPicker::offer(const QList<RecordChoice>& products)
{
    m_model->clear();
    for (const RecordChoice& product : products) {
        auto* item = new QStandardItem(product.name);
        item->setData(product.id, Qt::UserRole);
        m_model->appendRow(item);
    }
    if (hasFocus() && !products.isEmpty())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

bool ProductPicker::isSettled() const
{
    return text().isEmpty() || (m_chosen.id != 0 && text() == m_chosen.name);
}

} // namespace op::ui
