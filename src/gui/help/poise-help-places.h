/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which page of the help is about which part of the windows, in one table.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** POISE_HELP_CONTENTS: the page that leads to all others. */
#define POISE_HELP_CONTENTS "index"

const char *poise_help_places_find (GtkWindow *window);
void poise_help_places_set (GtkWidget *widget, const char *page);

/* For tests */
typedef struct _PoiseHelpPlace PoiseHelpPlace;

struct _PoiseHelpPlace
{
  const char *type; /* of a widget, by its name */
  const char *page; /* with a section of it, after “#”; (nullable): that of the window it stands over */
  gboolean shown;   /* whether it is what a window is about that shows it, wherever the focus is */
  gboolean (*when) (GtkWidget *widget); /* (nullable): always */
};

const PoiseHelpPlace *poise_help_places_get (guint *n_places);

G_END_DECLS
