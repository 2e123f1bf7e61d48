// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Newcomer.h"
#include "app/desktop/Stage.h"

#include <QDir>
#include <QPushButton>

namespace op::desktop {
namespace {

using demo::DemoTrouble;
using ui::WizardPage;
using KeyRing = Newcomer::KeyRing;

template <class... Arguments>
std::shared_ptr<Newcomer> newcomer(Stage& stage, Arguments... arguments)
{
    static int made = 0;
    stage.window.closeCase();
    auto person = std::make_shared<Newcomer>(QDir(stage.folder).filePath(QStringLiteral("newcomer-%1").arg(++made)),
                                             arguments...);
    stage.props = person;
    return person;
}

void begin(Stage& stage, Newcomer& person, const FirstSteps& steps)
{
    person.begin(steps);
    stage.shown = person.wizard();
    stage.isReady = [&person] { return person.hasArrived(); };
}

FirstSteps at(const QString& address, bool looks)
{
    FirstSteps steps;
    steps.address = address;
    steps.last = WizardPage::Address;
    steps.goesOn = looks;
    return steps;
}

FirstSteps to(WizardPage page)
{
    FirstSteps steps;
    steps.last = page;
    return steps;
}

/// A scene of the first page, in which the address of the server is typed with \a scheme.
Scene lookScene(const char* name, const char* scheme, demo::DemoWire wire, std::optional<DemoTrouble> trouble = {})
{
    return {name, [=](Stage& stage) {
                const auto person = newcomer(stage, KeyRing::Present, demo::DemoDialect::Odoo19, wire);
                if (trouble)
                    person->plan("common", "version", *trouble);
                QUrl url = person->server().url();
                url.setScheme(QLatin1String(scheme));
                begin(stage, *person, at(url.toString(), true));
            }};
}

/// A scene of the first page, in which \a address is typed.
Scene addressScene(const char* name, const char* address, bool looks)
{
    return {name, [=](Stage& stage) {
                const auto person = newcomer(stage);
                begin(stage, *person, at(QLatin1String(address), looks));
            }};
}

/// A scene of the page \a last before a server that answers \a method of \a model with \a trouble.
Scene troubleScene(const char* name, WizardPage last, const char* model, const char* method, DemoTrouble trouble)
{
    return {name, [=](Stage& stage) {
                const auto person = newcomer(stage);
                person->plan(model, method, trouble);
                begin(stage, *person, to(last));
            }};
}

void showSilentServer(Stage& stage)
{
    const auto person = newcomer(stage);
    person->server().stop();
    begin(stage, *person, at(person->server().url().toString(), true));
}

void showNoDatabaseList(Stage& stage)
{
    const auto person = newcomer(stage);
    person->plan("db", "list", DemoTrouble::AccessRefused);
    person->plan("web", "database/list", DemoTrouble::AccessRefused);
    FirstSteps steps = to(WizardPage::SignIn);
    steps.database.clear();
    steps.login.clear();
    steps.secret.clear();
    begin(stage, *person, steps);
}

/// Signs in with what \a change makes of the right words.
Scene signInScene(const char* name, WizardPage last, void (*change)(FirstSteps&))
{
    return {name, [=](Stage& stage) {
                const auto person = newcomer(stage);
                FirstSteps steps = to(last);
                change(steps);
                begin(stage, *person, steps);
            }};
}

/// Ten wrong secrets, and Odoo takes not even the right one for a while.
void showClosedDoor(Stage& stage)
{
    const auto person = newcomer(stage, KeyRing::Present, demo::DemoDialect::Odoo14);
    person->server().failSignIns(10);
    begin(stage, *person, to(WizardPage::Test));
}

void showNoRights(Stage& stage)
{
    const auto person = newcomer(stage);
    for (const char* method : {"has_access", "check_access_rights"})
        for (const char* model : {"product.supplierinfo", "account.tax"})
            person->plan(model, method, DemoTrouble::SaysNo);
    FirstSteps steps = to(WizardPage::Test);
    steps.login = QStringLiteral("plain");
    steps.secret = QStringLiteral("plain");
    begin(stage, *person, steps);
}

void showNoKeyRing(Stage& stage)
{
    const auto person = newcomer(stage, KeyRing::Absent);
    begin(stage, *person, to(WizardPage::Sync));
}

/// The master data come slowly, and then the person does not want them after all.
void showSlowSync(Stage& stage, bool isStopped)
{
    const auto person = newcomer(stage);
    person->plan("product.product", "search_read", DemoTrouble::DelayBefore, std::chrono::seconds(1));
    begin(stage, *person, to(WizardPage::Sync));
    ui::FirstSync& sync = person->wizard()->presenter().sync();
    const auto isReading = [&sync] { return sync.isRunning() && sync.done() > 0; };
    if (!isStopped) {
        stage.isReady = isReading;
        return;
    }
    auto* stop = person->wizard()->findChild<QPushButton*>(QStringLiteral("stopSync"));
    QObject::connect(&sync, &ui::FirstSync::changed, stop, [isReading, stop] {
        if (isReading())
            stop->click();
    });
}

} // namespace

std::vector<Scene> wizardScenes()
{
    using demo::DemoWire;
    return {
        addressScene("wizard-address-wrong", "our odoo", false),
        addressScene("wizard-address-plain", "http://erp.waterland.example", false),
        addressScene("wizard-address-unknown", "erp.waterland.invalid", true),
        {"wizard-address-silent", showSilentServer},
        lookScene("wizard-not-odoo", "http", DemoWire::Plain, DemoTrouble::GarbageAfter),
        lookScene("wizard-moved", "http", DemoWire::Plain, DemoTrouble::Moved),
        lookScene("wizard-not-encrypted", "https", DemoWire::Plain),
        lookScene("wizard-encrypted-only", "http", DemoWire::Encrypted),
        lookScene("wizard-certificate", "https", DemoWire::Encrypted),
        lookScene("wizard-too-old", "http", DemoWire::Plain, DemoTrouble::OldVersion),
        {"wizard-no-database-list", showNoDatabaseList},
        signInScene("wizard-sign-in", WizardPage::SignIn, [](FirstSteps&) {}),
        signInScene("wizard-test-database", WizardPage::Test,
                    [](FirstSteps& steps) { steps.database = QStringLiteral("Demo"); }),
        signInScene("wizard-test-sign-in", WizardPage::Test,
                    [](FirstSteps& steps) { steps.secret = QStringLiteral("wrong"); }),
        {"wizard-test-closed-door", showClosedDoor},
        troubleScene("wizard-test-no-app", WizardPage::Test, "purchase.order", "fields_get", DemoTrouble::ModelMissing),
        {"wizard-test-no-rights", showNoRights},
        troubleScene("wizard-test-no-warehouse", WizardPage::Test, "stock.picking.type", "search_read",
                     DemoTrouble::FindsNothing),
        signInScene("wizard-test-good", WizardPage::Test, [](FirstSteps&) {}),
        {"wizard-sync-no-key-ring", showNoKeyRing},
        {"wizard-sync-running", [](Stage& stage) { showSlowSync(stage, false); }},
        {"wizard-sync-stopped", [](Stage& stage) { showSlowSync(stage, true); }},
        troubleScene("wizard-sync-failed", WizardPage::Sync, "product.supplierinfo", "search_read",
                     DemoTrouble::AccessRefused),
        signInScene("wizard-company", WizardPage::Company,
                    [](FirstSteps& steps) { steps.login = steps.secret = QStringLiteral("admin"); }),
        signInScene("wizard-taxes", WizardPage::Taxes, [](FirstSteps&) {}),
        signInScene("wizard-charges", WizardPage::Charges, [](FirstSteps&) {}),
        signInScene("wizard-done", WizardPage::Done, [](FirstSteps&) {}),
    };
}

} // namespace op::desktop
