#pragma once

#include "listing/listing.h"

namespace listing {

QByteArray csv(const Listing &listing);
QByteArray json(const Listing &listing);
QByteArray html(const Listing &listing);

} // namespace listing
