// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ubl/UblFields.h"

namespace op::extraction::ubl {

/// Returns the buyer of \a root (BuyerCustomerParty), nothing when the paper names none.
[[nodiscard]] std::optional<Party> readBuyer(const UblFields& fields, UblFields::Index root);
/// Returns the seller of \a root (SellerSupplierParty), with the account to pay to from PaymentMeans.
[[nodiscard]] std::optional<Party> readSeller(const UblFields& fields, UblFields::Index root);
/// Returns who receives the goods of \a delivery: its DeliveryParty, with GLN and town of the DeliveryLocation.
[[nodiscard]] std::optional<Party> readDeliverTo(const UblFields& fields, UblFields::Index delivery);

} // namespace op::extraction::ubl
