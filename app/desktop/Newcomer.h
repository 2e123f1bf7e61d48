// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoOdoo.h"
#include "core/services/desk/Desk.h"
#include "ui/shell/Notices.h"
#include "ui/wizard/ConnectionWizard.h"

#include <QPointer>
#include <QTimer>

#include <set>

namespace op::desktop {

/// What somebody who connects for the first time types, and how far it goes.
struct FirstSteps
{
    QString address; ///< empty: that of the newcomer's own server
    QString database = QStringLiteral("demo");
    QString login = QStringLiteral("orderpilot");
    QString secret = QStringLiteral("orderpilot");
    ui::WizardPage last = ui::WizardPage::Test; ///< the picture is of this page
    bool goesOn = false;                        ///< "Next" is pressed on the last page too
};

/// The Newcomer class is somebody with an empty workspace, an Odoo and the connection wizard, who types and presses
/// "Next" as a person would. GUI thread; goes on by itself, a step at a time.
class Newcomer : public QObject
{
    Q_OBJECT

public:
    enum class KeyRing { Present, Absent };

    /// \a folder is for the workspace.
    explicit Newcomer(const QString& folder, KeyRing keyRing = KeyRing::Present,
                      demo::DemoDialect dialect = demo::DemoDialect::Odoo19,
                      demo::DemoWire wire = demo::DemoWire::Plain);

    [[nodiscard]] demo::DemoOdoo& server() { return m_server; }
    [[nodiscard]] services::Desk& desk() { return *m_desk; }
    /// Plans what the server does wrong with every call of \a method.
    void plan(const char* model, const char* method, demo::DemoTrouble trouble,
              std::chrono::milliseconds wait = std::chrono::milliseconds(0));
    /// Opens the wizard and starts.
    void begin(const FirstSteps& steps);
    [[nodiscard]] ui::ConnectionWizard* wizard() const { return m_wizard; }
    /// Returns whether the last page has shown what it shows.
    [[nodiscard]] bool hasArrived() const;

private:
    void step();
    void act(ui::WizardPage page);
    void type(const char* field, const QString& text);
    [[nodiscard]] bool isAtWork() const;

    demo::DemoOdoo m_server;
    ui::Notices m_notices;
    std::unique_ptr<services::Desk> m_desk;
    std::unique_ptr<QWidget> m_parent; ///< owns the wizard as a window would
    QPointer<ui::ConnectionWizard> m_wizard;
    FirstSteps m_steps;
    std::set<ui::WizardPage> m_done; ///< pages that were acted on
    QTimer m_timer;
};

} // namespace op::desktop
