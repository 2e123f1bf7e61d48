// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Notices.h"
#include "ui/wizard/WizardPresenter.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace op::ui {

class FieldNote;
class WizardPageWidget;

/// The ConnectionWizard class leads a person from nothing to a connection with master data, page by page, with the
/// pages at the left (WizardPresenter.h says in which order and why). Shown with open(); never waits.
///
/// Cancelling keeps what was typed for next time, never the secret. The demo is the shell's: demoWanted() asks for it.
class ConnectionWizard : public QDialog
{
    Q_OBJECT

public:
    ConnectionWizard(services::Desk& desk, Notices& notices, QWidget* parent = nullptr);
    /// Changes \a connection instead of making a new one; before open().
    void edit(const storage::Connection& connection);
    void reject() override;

    [[nodiscard]] WizardPresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    /// The connection \a name is stored and has master data.
    void connectionReady(const QString& name);
    /// The person wants to look around with sample data, without a server.
    void demoWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPage(WizardPage page, WizardPageWidget* widget);
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] WizardPageWidget* makeDonePage();
    void show(WizardPage page);
    void showTitle();
    void refresh();
    void end(int result);

    Notices& m_notices;
    WizardPresenter m_presenter;
    QListWidget* m_steps;
    QLabel* m_title;
    QStackedWidget* m_stack;
    FieldNote* m_trouble;
    QPushButton* m_demo = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QList<WizardPageWidget*> m_pages;
    QLabel* m_summary = nullptr;
};

} // namespace op::ui
