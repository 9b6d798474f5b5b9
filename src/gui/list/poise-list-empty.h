/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in the place of the list while a plan is empty.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_EMPTY (poise_list_empty_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListEmpty, poise_list_empty, POISE, LIST_EMPTY, AdwBin)

G_END_DECLS
