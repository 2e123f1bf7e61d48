// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/TaxPresets.h"
#include "core/settings/WorkspaceSettings.h"
#include "ui/wizard/CompanyChoice.h"

namespace op::ui {

/// The TaxChoice class is which purchase tax each of the Dutch presets means in each company: found in the chart, or
/// chosen by a person, or left open. No widgets; GUI thread.
class TaxChoice : public QObject
{
    Q_OBJECT

public:
    /// What a preset means; a null tax is "these lines carry no tax".
    using Meaning = std::optional<TaxId>;

    using QObject::QObject;
    void load(const masterdata::SnapshotPtr& snapshot, const settings::ConnectionSettings& settings);

    [[nodiscard]] const QList<RecordChoice>& companies() const { return m_companies; }
    /// The company whose map is shown.
    [[nodiscard]] CompanyId company() const { return m_company; }
    void setCompany(CompanyId company);
    /// Returns what can be chosen in the shown company.
    [[nodiscard]] QList<RecordChoice> taxes() const;

    [[nodiscard]] static QString title(matching::TaxPreset preset);
    [[nodiscard]] Meaning meaning(matching::TaxPreset preset) const;
    void setMeaning(matching::TaxPreset preset, Meaning meaning);
    /// Returns where the meaning comes from, or what to do about one that is open.
    [[nodiscard]] QString note(matching::TaxPreset preset) const;
    [[nodiscard]] bool isOpen(matching::TaxPreset preset) const { return !meaning(preset); }
    void apply(settings::ConnectionSettings& settings) const;

Q_SIGNALS:
    void loaded(); ///< companies or taxes to choose from are others
    void changed();

private:
    using Map = QHash<matching::TaxPreset, TaxId>;
    masterdata::SnapshotPtr m_snapshot;
    QList<RecordChoice> m_companies;
    CompanyId m_company;
    QHash<CompanyId, Map> m_maps;
};

} // namespace op::ui
