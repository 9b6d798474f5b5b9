/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What those who hear the list are told of a step that they took in it.
 */

#pragma once

#include "core/poise-picks.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_list_tell_mode (GtkWidget *list, const PoisePicks *picks, PoiseMode mode);
void poise_list_tell_moved (GtkWidget *list, const PoisePlan *plan, const PoisePicks *picks);

G_END_DECLS
