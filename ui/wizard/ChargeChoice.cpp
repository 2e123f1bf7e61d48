// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ChargeChoice.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/RecordText.h"

namespace op::ui {
namespace {

constexpr int shownProducts = 20;

} // namespace

ChargeChoice::ChargeChoice(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

const QStringList& ChargeChoice::kinds()
{
    static const QStringList all{QStringLiteral("freight"),   QStringLiteral("handling"), QStringLiteral("packing"),
                                 QStringLiteral("insurance"), QStringLiteral("discount"), QStringLiteral("other")};
    return all;
}

QString ChargeChoice::title(const QString& kind)
{
    const QStringList titles{tr("Freight"),   tr("Handling"), tr("Packing"),
                             tr("Insurance"), tr("Discount"), tr("Other charges")};
    return titles.value(kinds().indexOf(kind), kind);
}

void ChargeChoice::load(const QString& connection, const masterdata::SnapshotPtr& snapshot,
                        const settings::ConnectionSettings& settings)
{
    m_connection = connection;
    m_company = settings.defaultCompany;
    m_isLoaded = snapshot != nullptr;
    m_chosen.clear();
    for (const QString& kind : kinds()) {
        const ProductId id = settings.chargeProducts.value(kind);
        if (id.isNull())
            continue;
        m_chosen.insert(kind, {id.value, services::wording::productText(snapshot, id)});
    }
    Q_EMIT changed();
}

void ChargeChoice::choose(const QString& kind, const RecordChoice& product)
{
    if (m_chosen.value(kind) == product)
        return;
    if (product.id == 0)
        m_chosen.remove(kind);
    else
        m_chosen.insert(kind, product);
    Q_EMIT changed();
}

void ChargeChoice::search(const QString& kind, const QString& text)
{
    const int number = ++m_searches[kind];
    if (text.trimmed().size() < 2) {
        Q_EMIT found(kind, {});
        return;
    }
    services::deliver(m_desk.searchProducts(m_connection, text, shownProducts, m_company), this,
                      [=, this](const Result<QList<matching::MatchCandidate>>& candidates) {
                          if (number != m_searches.value(kind))
                              return;
                          QList<RecordChoice> products;
                          if (candidates)
                              for (const matching::MatchCandidate& candidate : *candidates)
                                  products.append({candidate.record.id, candidate.record.displayName});
                          Q_EMIT found(kind, products);
                      });
}

void ChargeChoice::apply(settings::ConnectionSettings& settings) const
{
    if (!m_isLoaded)
        return;
    settings.chargeProducts.clear();
    for (auto it = m_chosen.begin(); it != m_chosen.end(); ++it)
        settings.chargeProducts.insert(it.key(), ProductId(it->id));
}

} // namespace op::ui
