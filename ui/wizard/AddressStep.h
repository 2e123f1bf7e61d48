// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/ConnectionAddress.h"
#include "core/services/desk/Desk.h"
#include "ui/wizard/StepRow.h"

#include <QObject>

namespace op::ui {

/// The AddressStep class is what the wizard's first page knows: where the server is, and what it says before anybody
/// signs in (version, databases). No widgets; GUI thread.
class AddressStep : public QObject
{
    Q_OBJECT

public:
    explicit AddressStep(services::Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const QString& typed() const { return m_typed; }
    void setTyped(const QString& address);
    /// Returns the address as it will be used, empty while what is typed is none.
    [[nodiscard]] QString completed() const;
    /// Plain http to another machine: whoever is on the way can read the secret, so it takes a second yes.
    [[nodiscard]] bool needsPlainConsent() const;
    [[nodiscard]] bool plainAllowed() const { return m_plainAllowed; }
    void setPlainAllowed(bool allowed);
    [[nodiscard]] const QString& caFile() const { return m_caFile; }
    void setCaFile(const QString& path);

    // why the page is not complete, for the text beside each field; empty = nothing is wrong
    [[nodiscard]] QString addressProblem() const;
    [[nodiscard]] QString consentProblem() const;
    [[nodiscard]] QString caFileProblem() const;
    [[nodiscard]] bool isComplete() const;

    /// Asks the server for its version and databases; answered() or changed() with trouble() follows.
    void look();
    void stop();
    [[nodiscard]] bool isLooking() const { return m_job != 0; }
    /// What went wrong with the last look: the step that failed, with cause and fix.
    [[nodiscard]] const std::optional<StepRow>& trouble() const { return m_trouble; }
    /// Returns whether the server answered at this very address.
    [[nodiscard]] bool hasAnswered() const { return m_hasAnswered; }
    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] int majorVersion() const; ///< 0 = not known
    [[nodiscard]] const QStringList& databases() const { return m_databases; }

    /// Fills in address, consent and authority.
    void describe(storage::Connection& connection) const;

Q_SIGNALS:
    void changed();
    void answered();

private:
    void forgetAnswer();
    void judge(const odoo::ConnectionReport& report);

    services::Desk& m_desk;
    QString m_typed;
    bool m_plainAllowed = false;
    QString m_caFile;
    int m_job = 0;
    bool m_hasAnswered = false;
    std::optional<StepRow> m_trouble;
    QString m_version;
    QStringList m_databases;
};

} // namespace op::ui
