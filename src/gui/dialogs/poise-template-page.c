/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one template is.
 */

#include "gui/dialogs/poise-template-page.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/poise-amounts.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseTemplatePage
{
  AdwBin parent_instance;

  GtkLabel *name;
  GtkLabel *size;
  GtkWidget *balance;
  PoiseBalanceBar *bar;
  GtkLabel *shares;
  GtkLabel *why;
  GtkLabel *source;
  GtkWidget *error;
  GtkLabel *reason;
  GtkWidget *own_actions;
  GtkWidget *sections_group;
  GtkListBox *sections;
};

enum
{
  SIGNAL_RENAME,
  SIGNAL_DELETE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseTemplatePage, poise_template_page, ADW_TYPE_BIN)

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text && *text);
}

static void
show_source (PoiseTemplatePage *self, PoiseTemplateItem *item)
{
  const char *source = poise_template_item_get_source (item);
  g_autofree char *link
      = source ? g_markup_printf_escaped ("<a href=\"%s\">%s</a>", poise_template_item_get_source_uri (item), source)
               : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->source), link != NULL);
  gtk_label_set_markup (self->source, link ? link : "");
}

static void
show_balance (PoiseTemplatePage *self, const PoiseBalance *balance)
{
  const PoiseTally *tally = &poise_balance_get_course (balance)->total;
  g_autofree char *summary = poise_words_balance_summary (balance);

  gtk_widget_set_visible (self->balance, poise_tally_get_minutes (tally) > 0);
  poise_balance_bar_set (self->bar, tally, poise_balance_get_plan (balance)->target);
  poise_chart_widget_describe (POISE_CHART_WIDGET (self->bar), C_ ("chart", "Balance"), summary);
  gtk_label_set_label (self->shares, summary);
}

static GtkWidget *
section_row (const PoiseBalance *balance, guint index)
{
  g_autofree char *title = poise_words_section_title (poise_balance_get_plan (balance), index);
  gint64 minutes = poise_tally_get_minutes (&poise_balance_get_section (balance, index)->total);
  g_autofree char *time = poise_words_duration (minutes);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (time);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  return row;
}

static void
show_sections (PoiseTemplatePage *self, const PoiseBalance *balance)
{
  GtkWidget *row;
  guint n_sections = balance ? poise_balance_get_n_sections (balance) : 0;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->sections))))
    gtk_list_box_remove (self->sections, row);
  for (guint i = 0; i < n_sections; i++)
    gtk_list_box_append (self->sections, section_row (balance, i));
  gtk_widget_set_visible (self->sections_group, n_sections > 0);
}

static void
show_plan (PoiseTemplatePage *self, PoisePlan *plan)
{
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  g_autofree char *size = poise_words_plan_size (plan);

  show_text (self->size, poise_plan_n_sections (plan) > 0 ? size : NULL);
  show_balance (self, balance);
  show_sections (self, balance);
}

static void
show_error (PoiseTemplatePage *self, PoiseTemplateItem *item)
{
  const GError *error = poise_template_item_get_error (item);
  GFile *file = poise_template_item_get_file (item);
  g_autofree char *sentence = poise_words_error (error);
  g_autofree char *place = poise_words_error_place (error);
  g_autofree char *name = file ? g_file_get_parse_name (file) : NULL;
  g_autoptr (GString) reason = g_string_new (sentence);

  if (place)
    g_string_append_printf (reason, "\n%s", place);
  if (name)
    g_string_append_printf (reason, "\n%s", name);
  gtk_label_set_label (self->reason, reason->str);
  show_text (self->size, NULL);
  gtk_widget_set_visible (self->balance, FALSE);
  show_sections (self, NULL);
}

static void
on_rename (PoiseTemplatePage *self)
{
  g_signal_emit (self, signals[SIGNAL_RENAME], 0);
}

static void
on_delete (PoiseTemplatePage *self)
{
  g_signal_emit (self, signals[SIGNAL_DELETE], 0);
}

static void
poise_template_page_class_init (PoiseTemplatePageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  signals[SIGNAL_RENAME] = g_signal_new ("rename", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DELETE] = g_signal_new ("delete", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (POISE_TYPE_BALANCE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-template-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, name);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, size);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, balance);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, bar);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, shares);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, why);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, source);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, error);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, reason);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, own_actions);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, sections_group);
  gtk_widget_class_bind_template_child (widget_class, PoiseTemplatePage, sections);
  gtk_widget_class_bind_template_callback (widget_class, on_rename);
  gtk_widget_class_bind_template_callback (widget_class, on_delete);
}

static void
poise_template_page_init (PoiseTemplatePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
}

/** poise_template_page_show: @item: what to show */
void
poise_template_page_show (PoiseTemplatePage *self, PoiseTemplateItem *item)
{
  PoisePlan *plan;

  g_return_if_fail (POISE_IS_TEMPLATE_PAGE (self));
  g_return_if_fail (POISE_IS_TEMPLATE_ITEM (item));

  plan = poise_template_item_get_plan (item);
  gtk_label_set_label (self->name, poise_template_item_get_name (item));
  show_text (self->why, poise_template_item_get_why (item));
  show_source (self, item);
  gtk_widget_set_visible (self->error, plan == NULL);
  gtk_widget_set_visible (self->own_actions, poise_template_item_get_file (item) != NULL);
  if (plan)
    show_plan (self, plan);
  else
    show_error (self, item);
}
