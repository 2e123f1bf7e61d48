// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/DemoSetup.h"

#include "core/demo/DemoOdoo.h"

namespace op::app {

storage::Connection demoConnection(const demo::DemoOdoo& server)
{
    const odoo::OdooEndpoint endpoint = server.endpoint();
    storage::Connection connection;
    connection.name = QStringLiteral("demo");
    connection.url = endpoint.url.toString();
    connection.database = endpoint.database;
    connection.login = endpoint.login;
    return connection;
}

void chooseChargeProducts(settings::ConnectionSettings& chosen, const masterdata::MasterDataSnapshot& snapshot)
{
    for (const masterdata::Product& product : snapshot.data().products) {
        if (product.defaultCode == QLatin1String("WT-FREIGHT"))
            chosen.chargeProducts.insert(QStringLiteral("freight"), product.id);
        else if (product.defaultCode == QLatin1String("WT-HANDLING"))
            chosen.chargeProducts.insert(QStringLiteral("handling"), product.id);
        else if (product.defaultCode == QLatin1String("WT-DISCOUNT"))
            chosen.chargeProducts.insert(QStringLiteral("discount"), product.id);
    }
}

} // namespace op::app
