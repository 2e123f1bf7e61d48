// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/settings/WorkspaceSettings.h"
#include "ui/wizard/CompanyChoice.h"

namespace op::ui {

/// The UnitAliases class is which unit of Odoo is meant by words that papers use ("doos à 200"). No widgets; GUI
/// thread.
class UnitAliases : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        QString written; ///< as on the paper; compared without case, accents and punctuation
        UomId unit;
    };
    using QObject::QObject;
    void load(const masterdata::SnapshotPtr& snapshot, const settings::ConnectionSettings& settings);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const QList<RecordChoice>& units() const { return m_units; }
    void add();
    void remove(int row);
    void setWritten(int row, const QString& written);
    void setUnit(int row, UomId unit);
    [[nodiscard]] QString problem(int row) const;
    [[nodiscard]] bool isValid() const;
    void apply(settings::ConnectionSettings& settings) const;

Q_SIGNALS:
    void loaded(); ///< rows came or went
    void changed();

private:
    QList<Row> m_rows;
    QList<RecordChoice> m_units;
    bool m_isLoaded = false;
};

} // namespace op::ui
