// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/models/TextGridModel.h"
#include "ui/shell/Notices.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace op::ui {

/// The MappingsDialog class lists what was said about the columns of tables (mappings) and removes what is no longer
/// wanted; the message bar offers to undo that. Shown with open().
class MappingsDialog : public QDialog
{
    Q_OBJECT

public:
    MappingsDialog(services::Desk& desk, Notices& notices, QWidget* parent = nullptr);

private:
    void load();
    void show(const QList<extraction::TableMapping>& mappings);
    void showCurrent();
    void remove();

    services::Desk& m_desk;
    Notices& m_notices;
    QList<extraction::TableMapping> m_mappings;
    TextGridModel m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_remove;
};

} // namespace op::ui
