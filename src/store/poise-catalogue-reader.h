/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list of tools as a file: "format": "poise-tools", written as data/tools.json is.
 */

#pragma once

#include "advisor/poise-catalogue.h"

G_BEGIN_DECLS

PoiseCatalogue *poise_catalogue_reader_read (GBytes *bytes, GError **error);

G_END_DECLS
