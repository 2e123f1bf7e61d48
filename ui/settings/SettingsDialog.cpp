// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "core/services/wording/Wording.h"
#include "ui/settings/LimitsPage.h"
#include "ui/settings/UnitsPage.h"
#include "ui/text/Format.h"
#include "ui/wizard/ChargePage.h"
#include "ui/wizard/CompanyPage.h"
#include "ui/wizard/ConnectionWizard.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/StepList.h"
#include "ui/wizard/TaxPage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace op::ui {
namespace {

constexpr int listLines = 8;

} // namespace

SettingsDialog::SettingsDialog(services::Desk& desk, Notices& notices, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_notices(notices),
      m_presenter(desk),
      m_tabs(new QTabWidget(this)),
      m_trouble(new FieldNote(nullptr, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_tabs->setObjectName(QStringLiteral("settingsPages"));
    m_tabs->setAccessibleName(tr("Pages of the settings"));
    m_tabs->setToolTip(tr("Ctrl+Tab leads to the next page"));
    m_trouble->setObjectName(QStringLiteral("settingsTrouble"));
    addPage(tr("&Connections"), makeConnectionsPage());
    addChoicePage(tr("C&ompany"), new CompanyPage(m_presenter.companies(), this));
    addChoicePage(tr("Dutch &taxes"), new TaxPage(m_presenter.taxes(), this));
    addChoicePage(tr("Char&ges"), new ChargePage(m_presenter.charges(), this));
    addChoicePage(tr("&Units"), new UnitsPage(m_presenter.units(), this));
    addPage(tr("&Limits"), new LimitsPage(m_presenter.limits(), this));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(makeButtons());

    connect(&m_presenter, &SettingsPresenter::connectionsChanged, this, &SettingsDialog::listConnections);
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsDialog::refresh);
    connect(&m_presenter, &SettingsPresenter::failed, this,
            [this](const Error& error) { m_trouble->setProblem(services::wording::errorText(error)); });
    connect(&m_presenter, &SettingsPresenter::saved, this, [this] {
        Q_EMIT settingsSaved();
        accept();
    });
    refresh();
    const int unit = fontMetrics().height();
    resize(unit * 60, unit * 40);
}

void SettingsDialog::addPage(const QString& title, QWidget* page)
{
    auto* area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_tabs->addTab(area, title);
}

void SettingsDialog::addChoicePage(const QString& title, WizardPageWidget* page)
{
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    auto* whose = paragraph({}, whole);
    QMargins margins = page->layout()->contentsMargins();
    margins.setLeft(0);
    page->layout()->setContentsMargins(margins);
    layout->addWidget(whose);
    layout->addWidget(page, 1);
    layout->addStretch(0);
    m_whose.append(whose);
    m_choices.append(page);
    addPage(title, whole);
}

QWidget* SettingsDialog::makeConnectionsPage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    m_list = new QListWidget(page);
    m_list->setMaximumHeight(fontMetrics().height() * listLines);
    m_list->setToolTip(tr("The other pages show the settings of the one that is chosen here"));
    addField(layout, tr("Co&nnections to Odoo"), m_list, "connections");
    m_about = paragraph({}, page);
    m_about->setObjectName(QStringLiteral("aboutConnection"));
    layout->addWidget(m_about);
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* name, const QString& tip) {
        auto* made = new QPushButton(text, page);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    QPushButton* add = button(tr("&Add..."), "addConnection", tr("Leads through a new connection page by page"));
    m_change = button(tr("C&hange..."), "changeConnection", tr("Address, database, sign-in and secret of this one"));
    m_test = button(tr("T&est again"), "testConnection", tr("Tries the connection step by step; nothing is stored"));
    m_remove =
        button(tr("&Remove..."), "removeConnection", tr("Removes the connection from this desk, after a question"));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_steps = new StepList(page);
    m_steps->setObjectName(QStringLiteral("testSteps"));
    layout->addWidget(m_steps);
    layout->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_presenter.select(m_list->item(row)->data(Qt::UserRole).toString());
    });
    connect(add, &QPushButton::clicked, this, [this] { openWizard(false); });
    connect(m_change, &QPushButton::clicked, this, [this] { openWizard(true); });
    connect(m_test, &QPushButton::clicked, &m_presenter, &SettingsPresenter::testSelected);
    connect(m_remove, &QPushButton::clicked, this, &SettingsDialog::askToRemove);
    return page;
}

QWidget* SettingsDialog::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setToolTip(tr("Closes without storing what was changed in the fields (Esc)"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save"), row);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(tr("Stores all pages (Return)"));
    m_save->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, &m_presenter, &SettingsPresenter::save);
    return row;
}

void SettingsDialog::listConnections()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const services::Desk::ConnectionInfo& info : m_presenter.connections()) {
        auto* item = new QListWidgetItem(
            tr("%1 \u2013 %2, database %3").arg(info.connection.name, info.connection.url, info.connection.database),
            m_list);
        item->setData(Qt::UserRole, info.connection.name);
    }
}

void SettingsDialog::refresh()
{
    const storage::Connection* selected = m_presenter.selectedConnection();
    QString about = m_presenter.connections().isEmpty()
        ? tr("There is no connection yet. Add one to check orders against your Odoo and to send them.")
        : QString();
    for (int i = 0; i < m_list->count(); ++i) {
        const services::Desk::ConnectionInfo& info = m_presenter.connections()[i];
        if (info.connection.name != m_presenter.selected())
            continue;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(i);
        about = info.syncedAt.isValid()
            ? tr("Signs in as %1. Odoo %2. Master data of %3.")
                  .arg(info.connection.login, info.serverVersion, momentText(info.syncedAt))
            : tr("Signs in as %1. Master data have never been fetched.").arg(info.connection.login);
        const bool isJson2 = info.connection.transport == odoo::transportName(odoo::TransportKind::Json2);
        about += QLatin1Char(' ') + (isJson2 ? tr("Speaks JSON-2 with Odoo.") : tr("Speaks XML-RPC with Odoo."));
    }
    m_about->setText(about);
    const bool isTesting = m_presenter.check().isRunning();
    m_change->setEnabled(selected && !isTesting);
    const bool isClosed = selected && m_presenter.check().waitSeconds(*selected) > 0; // the steps say why
    m_test->setEnabled(selected && !isTesting && !isClosed);
    m_remove->setEnabled(selected && !isTesting);
    const bool showsTest = isTesting || m_presenter.check().hasRun();
    m_steps->setVisible(showsTest);
    if (showsTest)
        m_steps->setRows(m_presenter.check().rows());
    for (QLabel* whose : m_whose)
        whose->setText(!selected ? tr("There is no connection yet.")
                           : m_presenter.hasMasterData()
                           ? tr("For the connection \"%1\".").arg(selected->name)
                           : tr("The connection \"%1\" has no master data to choose from yet. Synchronise it first.")
                                 .arg(selected->name));
    for (QWidget* choice : m_choices)
        choice->setEnabled(m_presenter.hasMasterData());
    m_save->setEnabled(m_presenter.canSave());
    m_trouble->setHint(
        !m_presenter.limits().isValid()      ? tr("Save is off: a number on the page Limits is not right yet.")
            : !m_presenter.units().isValid() ? tr("Save is off: a line on the page Units is not complete yet.")
                                             : QString());
}

void SettingsDialog::openWizard(bool toChange)
{
    const storage::Connection* selected = m_presenter.selectedConnection();
    if (m_wizard || (toChange && !selected))
        return;
    m_wizard = new ConnectionWizard(m_desk, m_notices, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    if (toChange)
        m_wizard->edit(*selected);
    connect(m_wizard, &ConnectionWizard::connectionReady, this, [this](const QString& name) {
        m_presenter.load(); // the wizard stored choices of its own
        Q_EMIT connectionReady(name);
    });
    connect(m_wizard, &ConnectionWizard::demoWanted, this, &SettingsDialog::demoWanted);
    connect(m_wizard, &QDialog::finished, &m_presenter, &SettingsPresenter::reloadConnections);
    m_wizard->open();
}

void SettingsDialog::askToRemove()
{
    const storage::Connection* selected = m_presenter.selectedConnection();
    if (!selected)
        return;
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Remove a connection"),
                        tr("Remove the connection \"%1\"?").arg(selected->name), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("removeQuestion"));
    question->setInformativeText(
        tr("Its secret, its settings and its copy of the master data are removed from this desk. Orders, documents and "
           "history stay, but orders of this connection can no longer be checked or sent. Nothing changes in Odoo."));
    QPushButton* remove = question->addButton(tr("&Remove it"), QMessageBox::DestructiveRole);
    QPushButton* keep = question->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    remove->setObjectName(QStringLiteral("removeIt"));
    keep->setObjectName(QStringLiteral("keepIt"));
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, &m_presenter, &SettingsPresenter::removeSelected);
    question->open();
}

} // namespace op::ui
