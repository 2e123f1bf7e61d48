// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ubl/UblFields.h"

namespace op::extraction::ubl {

/// Returns the line that \a orderLine (cac:OrderLine) holds. \a name is the line's field path, "lines[0]".
[[nodiscard]] IncomingOrderLine readLine(UblFields& fields, UblFields::Index orderLine, const QString& name);

/// The dates of one cac:Delivery: promised before requested before estimated; both equal for a single date.
struct DeliveryWindow
{
    DateField from;
    DateField to;
};
[[nodiscard]] DeliveryWindow readDelivery(UblFields& fields, UblFields::Index delivery, const QString& fromName,
                                          const QString& toName);

} // namespace op::extraction::ubl
