// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsPresenter.h"
#include "ui/shell/Notices.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace op::ui {

class ConnectionWizard;
class FieldNote;
class LimitsPage;
class StepList;
class UnitsPage;
class WizardPageWidget;

/// The SettingsDialog class shows what a person may change: connections, what belongs to each of them, and the limits
/// of the workspace. Shown with open(). Fields are stored by Save, all or none; connections are changed at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(services::Desk& desk, Notices& notices, QWidget* parent = nullptr);
    [[nodiscard]] SettingsPresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    /// A connection was added, or changed and read anew.
    void connectionReady(const QString& name);
    void demoWanted();
    void settingsSaved();

private:
    [[nodiscard]] QWidget* makeConnectionsPage();
    void addChoicePage(const QString& title, WizardPageWidget* page);
    void addPage(const QString& title, QWidget* page);
    [[nodiscard]] QWidget* makeButtons();
    void listConnections();
    void refresh();
    void openWizard(bool toChange);
    void askToRemove();

    services::Desk& m_desk;
    Notices& m_notices;
    SettingsPresenter m_presenter;
    QTabWidget* m_tabs;
    QListWidget* m_list = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_remove = nullptr;
    StepList* m_steps = nullptr;
    QList<QLabel*> m_whose;
    QList<QWidget*> m_choices;
    FieldNote* m_trouble;
    QPushButton* m_save = nullptr;
    QPointer<ConnectionWizard> m_wizard;
};

} // namespace op::ui
