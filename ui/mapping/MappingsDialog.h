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
/// wanted; the message bar offers to undo that. Documents that waited are read again after each change. Shown with
/// open().
class MappingsDialog : public QDialog
{
    Q_OBJECT

public:
    MappingsDialog(services::Desk& desk, Notices& notices, QWidget* parent = nullptr);
    /// Shows only the mappings called \a names (joined by ", "), which all fit \a fileName, so that a person keeps one
    /// of them. Closes itself once no two are left.
    void choose(const QString& fileName, const QString& names);

private:
    void load();
    void show(const QList<extraction::TableMapping>& mappings);
    void showCurrent();
    void remove();
    void keepCurrent();
    void removeThese(const QList<extraction::TableMapping>& gone);

    services::Desk& m_desk;
    Notices& m_notices;
    QList<extraction::TableMapping> m_mappings;
    TextGridModel m_model;
    QTableView* m_table;
    QString m_among;         ///< names to choose among; empty: all are listed
    bool m_isChosen = false; ///< one of those is left
    QLabel* m_intro;
    QLabel* m_empty;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

} // namespace op::ui
