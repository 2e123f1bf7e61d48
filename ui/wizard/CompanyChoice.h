// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/settings/WorkspaceSettings.h"

#include <QObject>

namespace op::ui {

/// A record to choose from.
struct RecordChoice
{
    qint64 id = 0;
    QString name;
    friend bool operator==(const RecordChoice&, const RecordChoice&) = default;
};

/// The CompanyChoice class is which company orders are for by default, and into which receipt type each company's
/// goods go. No widgets; GUI thread.
class CompanyChoice : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        RecordChoice company;
        QList<RecordChoice> receiptTypes; ///< in Odoo's own order; empty: the company has none
        PickingTypeId chosen;             ///< null = the first of them, as Odoo itself does
    };
    using QObject::QObject;

    void load(const masterdata::SnapshotPtr& snapshot, const settings::ConnectionSettings& settings);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] CompanyId defaultCompany() const { return m_defaultCompany; }
    void setDefaultCompany(CompanyId company);
    void setReceiptType(CompanyId company, PickingTypeId type);
    /// Returns why nothing was chosen yet; empty = nothing is wrong.
    [[nodiscard]] QString problem() const;
    void apply(settings::ConnectionSettings& settings) const;

Q_SIGNALS:
    void loaded();
    void changed();

private:
    QList<Row> m_rows;
    CompanyId m_defaultCompany;
};

} // namespace op::ui
