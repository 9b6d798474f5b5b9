/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Guide". Its texts stand in its template, where translators see them in order.
 */

#include "gui/guide/poise-guide-page.h"

#include "poise-config.h"

struct _PoiseGuidePage
{
  GtkWidget parent_instance;
};

G_DEFINE_TYPE (PoiseGuidePage, poise_guide_page, GTK_TYPE_WIDGET)

static void
poise_guide_page_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_guide_page_parent_class)->dispose (object);
}

static void
poise_guide_page_class_init (PoiseGuidePageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_guide_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-guide-page.ui");
  gtk_widget_class_set_css_name (widget_class, "guide-page");
}

static void
poise_guide_page_init (PoiseGuidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
