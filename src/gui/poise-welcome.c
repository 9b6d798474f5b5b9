/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a window shows while it has no plan. The recent plans are read when the page comes into sight, so
 * that a file that has gone is not offered.
 */

#include "gui/poise-welcome.h"

#include "poise-config.h"

#include <glib/gi18n.h>

#define MOST_RECENT 5

struct _PoiseWelcome
{
  AdwBin parent_instance;

  AdwStatusPage *page;
  GtkListBox *recent;
  GtkWidget *recent_group;
};

G_DEFINE_TYPE (PoiseWelcome, poise_welcome, ADW_TYPE_BIN)

static gboolean
is_plan (GtkRecentInfo *info)
{
  return g_str_has_suffix (gtk_recent_info_get_uri (info), ".poise.json") && gtk_recent_info_exists (info);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) b),
                              gtk_recent_info_get_modified ((GtkRecentInfo *) a));
}

static GtkWidget *
recent_row (GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *place = folder ? g_file_get_parse_name (folder) : g_strdup ("");
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  name[strlen (name) - strlen (".poise.json")] = '\0';
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-uri");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gtk_recent_info_get_uri (info));
  return row;
}

static void
update_recent (PoiseWelcome *self)
{
  GList *infos = g_list_sort (gtk_recent_manager_get_items (gtk_recent_manager_get_default ()), compare_newest_first);
  GtkWidget *row;
  guint n_rows = 0;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->recent))))
    gtk_list_box_remove (self->recent, row);
  for (GList *l = infos; l && n_rows < MOST_RECENT; l = l->next)
    if (is_plan (l->data))
      {
        gtk_list_box_append (self->recent, recent_row (l->data));
        n_rows++;
      }
  gtk_widget_set_visible (self->recent_group, n_rows > 0);
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

static void
poise_welcome_map (GtkWidget *widget)
{
  update_recent (POISE_WELCOME (widget));
  GTK_WIDGET_CLASS (poise_welcome_parent_class)->map (widget);
}

static void
poise_welcome_class_init (PoiseWelcomeClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  widget_class->map = poise_welcome_map;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseWelcome, page);
  gtk_widget_class_bind_template_child (widget_class, PoiseWelcome, recent);
  gtk_widget_class_bind_template_child (widget_class, PoiseWelcome, recent_group);
}

static void
poise_welcome_init (PoiseWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_status_page_set_icon_name (self->page, POISE_APPLICATION_ID);
}
