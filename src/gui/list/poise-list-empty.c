/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in the place of the list while a plan is empty: what to type, and where.
 */

#include "gui/list/poise-list-empty.h"

#include "poise-config.h"

struct _PoiseListEmpty
{
  AdwBin parent_instance;
};

G_DEFINE_TYPE (PoiseListEmpty, poise_list_empty, ADW_TYPE_BIN)

static void
poise_list_empty_class_init (PoiseListEmptyClass *class)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (class), POISE_RESOURCE_PREFIX "/poise-list-empty.ui");
}

static void
poise_list_empty_init (PoiseListEmpty *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
