/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A source, as three lines and a link.
 */

#include "gui/advice/poise-advice-source.h"

#include "poise-config.h"
#include "words/poise-words-advice.h"

#include <glib/gi18n.h>

struct _PoiseAdviceSource
{
  GtkWidget parent_instance;

  GtkLabel *cited;
  GtkLabel *evidence;
  GtkLabel *title;
  GtkLabel *place;
  GtkLinkButton *link;
};

G_DEFINE_TYPE (PoiseAdviceSource, poise_advice_source, GTK_TYPE_WIDGET)

static void
poise_advice_source_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_advice_source_parent_class)->dispose (object);
}

static void
poise_advice_source_class_init (PoiseAdviceSourceClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_advice_source_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-advice-source.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceSource, cited);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceSource, evidence);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceSource, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceSource, place);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceSource, link);
}

static void
poise_advice_source_init (PoiseAdviceSource *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** poise_advice_source_show: @source: what to show from now on */
void
poise_advice_source_show (PoiseAdviceSource *self, const PoiseSource *source)
{
  const char *place = poise_words_source_place (source);
  g_autofree char *cited = poise_words_source (source);
  /* Translators: what a screen reader calls the link to a source; %s is for example “Hrastinski 2008”. */
  g_autofree char *name = g_strdup_printf (_ ("Open source: %s"), cited);

  g_return_if_fail (POISE_IS_ADVICE_SOURCE (self));

  gtk_label_set_label (self->cited, cited);
  gtk_label_set_label (self->evidence, poise_words_evidence (source->evidence));
  gtk_label_set_label (self->title, source->title);
  gtk_label_set_label (self->place, place ? place : "");
  gtk_widget_set_visible (GTK_WIDGET (self->place), place != NULL);
  gtk_link_button_set_uri (self->link, source->uri);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->link), source->uri);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->link), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
