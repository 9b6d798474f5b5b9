/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in the place of the list where nothing is found: its button starts "find.clear".
 */

#include "gui/find/poise-nothing-found.h"

#include "poise-config.h"

struct _PoiseNothingFound
{
  AdwBin parent_instance;
};

G_DEFINE_TYPE (PoiseNothingFound, poise_nothing_found, ADW_TYPE_BIN)

static void
poise_nothing_found_class_init (PoiseNothingFoundClass *class)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (class),
                                               POISE_RESOURCE_PREFIX "/poise-nothing-found.ui");
}

static void
poise_nothing_found_init (PoiseNothingFound *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
