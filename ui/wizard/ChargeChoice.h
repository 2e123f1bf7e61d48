// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/wizard/CompanyChoice.h"

namespace op::ui {

/// The ChargeChoice class is which product stands for each kind of charge on a paper (freight, handling, ...). Products
/// are searched in the connection's master data. No widgets; GUI thread.
class ChargeChoice : public QObject
{
    Q_OBJECT

public:
    explicit ChargeChoice(services::Desk& desk, QObject* parent = nullptr);

    /// The kinds, by their word in the settings, in the order in which they are asked.
    [[nodiscard]] static const QStringList& kinds();
    [[nodiscard]] static QString title(const QString& kind);

    void load(const QString& connection, const masterdata::SnapshotPtr& snapshot,
              const settings::ConnectionSettings& settings);
    /// Returns what is chosen, with an id of 0 while nothing is.
    [[nodiscard]] RecordChoice chosen(const QString& kind) const { return m_chosen.value(kind); }
    void choose(const QString& kind, const RecordChoice& product);
    /// Looks for products; found() follows for the newest search of a kind only.
    void search(const QString& kind, const QString& text);
    void apply(settings::ConnectionSettings& settings) const;

Q_SIGNALS:
    void changed();
    void found(const QString& kind, const QList<op::ui::RecordChoice>& products);

private:
    services::Desk& m_desk;
    QString m_connection;
    CompanyId m_company;
    bool m_isLoaded = false;
    QHash<QString, RecordChoice> m_chosen;
    QHash<QString, int> m_searches;
};

} // namespace op::ui
