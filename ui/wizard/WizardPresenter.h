// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/AddressStep.h"
#include "ui/wizard/ChargeChoice.h"
#include "ui/wizard/CompanyChoice.h"
#include "ui/wizard/ConnectionCheck.h"
#include "ui/wizard/FirstSync.h"
#include "ui/wizard/SignInStep.h"
#include "ui/wizard/TaxChoice.h"

namespace op::ui {

/// The pages in their order. Master data come before what is chosen from them: a person picks companies, receipt types,
/// taxes and products by name out of what is there, and nobody is asked for something that cannot be looked up yet. So
/// the connection is stored as soon as its test is good and the person goes on; until then nothing is.
enum class WizardPage { Address, SignIn, Test, Sync, Company, Taxes, Charges, Done };
inline constexpr int wizardPageCount = static_cast<int>(WizardPage::Done) + 1;

/// The WizardPresenter class leads from nothing to a connection with master data. It knows the order of pages, when one
/// is complete, and what is stored when; what a page holds lies in the page's own object. No widgets; GUI thread.
class WizardPresenter : public QObject
{
    Q_OBJECT

public:
    /// Begins with what was typed before a cancel, if anything.
    explicit WizardPresenter(services::Desk& desk, QObject* parent = nullptr);
    /// Changes a stored connection instead of making one.
    void edit(const storage::Connection& connection);

    [[nodiscard]] AddressStep& address() { return m_address; }
    [[nodiscard]] SignInStep& signIn() { return m_signIn; }
    [[nodiscard]] ConnectionCheck& check() { return m_check; }
    [[nodiscard]] FirstSync& sync() { return m_sync; }
    [[nodiscard]] CompanyChoice& companies() { return m_companies; }
    [[nodiscard]] TaxChoice& taxes() { return m_taxes; }
    [[nodiscard]] ChargeChoice& charges() { return m_charges; }

    [[nodiscard]] WizardPage page() const { return m_page; }
    [[nodiscard]] static QString title(WizardPage page);
    [[nodiscard]] bool canGoNext() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool isEditing() const { return m_signIn.isExisting(); }
    /// What was typed, as it would be stored.
    [[nodiscard]] storage::Connection connection() const;
    /// Returns for how long the server takes no sign-ins from here; next() rests as long.
    [[nodiscard]] int waitSeconds() const;

    void next();
    void back();
    void test();
    void startSync();
    void askAtEachStart();
    /// Ends without a new connection, or with the one that is stored already; what was typed is kept for next time.
    void cancel();
    /// Returns the name of the stored connection; empty while there is none.
    [[nodiscard]] QString storedName() const { return m_sync.isStored() ? m_sync.connection().name : QString(); }

Q_SIGNALS:
    void pageChanged(op::ui::WizardPage page);
    void changed();
    void failed(const op::Error& error); ///< settings could not be read or written; the page stays
    void finished();

private:
    void show(WizardPage page);
    void remember() const;
    void loadChoices();
    void saveChoices(WizardPage then);

    services::Desk& m_desk;
    AddressStep m_address;
    SignInStep m_signIn;
    ConnectionCheck m_check;
    FirstSync m_sync;
    CompanyChoice m_companies;
    TaxChoice m_taxes;
    ChargeChoice m_charges;
    WizardPage m_page = WizardPage::Address;
    bool m_isSaving = false;
    bool m_hasChoices = false;
    storage::Connection m_original; ///< of an edit
};

} // namespace op::ui
