/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The desktop's own dialogs in which the files of plans are chosen, and the names that they suggest.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the names of plans end in */
#define POISE_PLAN_CHOOSER_SUFFIX ".poise.json"

GtkNativeDialog *poise_plan_chooser_new_to_open (GtkWindow *parent);
GtkNativeDialog *poise_plan_chooser_new_to_import (GtkWindow *parent);
GtkNativeDialog *poise_plan_chooser_new_to_compare (GtkWindow *parent);
GtkNativeDialog *poise_plan_chooser_new_to_save (GtkWindow *parent, GFile *file, const char *title);

char *poise_plan_chooser_suggest_name (const char *title);

G_END_DECLS
