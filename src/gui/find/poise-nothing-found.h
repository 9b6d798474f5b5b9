/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in the place of the list where nothing is found.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_NOTHING_FOUND (poise_nothing_found_get_type ())
G_DECLARE_FINAL_TYPE (PoiseNothingFound, poise_nothing_found, POISE, NOTHING_FOUND, AdwBin)

G_END_DECLS
