/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A recent plan in a list.
 */

#include "gui/recall/poise-recent-row.h"

#include "poise-config.h"
#include "store/poise-portal-file.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseRecentRow
{
  AdwActionRow parent_instance;

  char *folder; /* to be shown */
  gboolean missing;
  GCancellable *cancellable;
  GtkWidget *remove_button;
};

G_DEFINE_TYPE (PoiseRecentRow, poise_recent_row, ADW_TYPE_ACTION_ROW)

/* Only that nothing is there; a disk that does not answer, or a closed folder, may still have it. */
static void
on_asked (GObject *file, GAsyncResult *result, gpointer data)
{
  PoiseRecentRow *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (file), result, &error);
  g_autofree char *subtitle = NULL;

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return;
  self->missing = TRUE;
  /* Translators: of a file that is no longer in the folder that is named. */
  subtitle = g_strdup_printf (_ ("No longer in “%s”"), self->folder);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  /* It keeps its action: a row that loses one is insensitive, and its button with it. */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "missing");
}

static void
poise_recent_row_dispose (GObject *object)
{
  PoiseRecentRow *self = POISE_RECENT_ROW (object);

  g_cancellable_cancel (self->cancellable);
  G_OBJECT_CLASS (poise_recent_row_parent_class)->dispose (object);
}

static void
poise_recent_row_finalize (GObject *object)
{
  PoiseRecentRow *self = POISE_RECENT_ROW (object);

  g_object_unref (self->cancellable);
  g_free (self->folder);
  G_OBJECT_CLASS (poise_recent_row_parent_class)->finalize (object);
}

static void
poise_recent_row_class_init (PoiseRecentRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_recent_row_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_recent_row_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-recent-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseRecentRow, remove_button);
}

static void
poise_recent_row_init (PoiseRecentRow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* "~/Courses" for a folder of the person's own */
static char *
name_folder (GFile *file)
{
  g_autoptr (GFile) seen = poise_portal_file_see_through (file);
  g_autoptr (GFile) folder = g_file_get_parent (seen);
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autofree char *below = folder ? g_file_get_relative_path (home, folder) : NULL;

  if (!folder)
    return g_file_get_parse_name (file);
  if (g_file_equal (folder, home))
    return g_strdup ("~");
  return below ? g_strconcat ("~/", below, NULL) : g_file_get_parse_name (folder);
}

static char *
name_day (gint64 time)
{
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (time);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate day, today;
  int year, month, day_of_month;

  if (!then)
    return g_strdup ("");
  g_date_time_get_ymd (then, &year, &month, &day_of_month);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, day_of_month, month, year);
  g_date_time_get_ymd (now, &year, &month, &day_of_month);
  g_date_clear (&today, 1);
  g_date_set_dmy (&today, day_of_month, month, year);
  return poise_words_day (&day, &today);
}

static char *
name_plan (PoiseRecentPlan plan, GFile *file)
{
  g_autofree char *name = NULL;

  if (*plan.title)
    return g_strdup (plan.title);
  name = g_file_get_basename (file);
  return g_filename_display_name (name);
}

/* The target first: an action that wants one is not to be seen without. */
static void
set_action (GtkActionable *actionable, const char *name, const char *uri)
{
  gtk_actionable_set_action_target (actionable, "s", uri);
  gtk_actionable_set_action_name (actionable, name);
}

/**
 * poise_recent_row_new:
 * @plan: what it is to show
 *
 * Returns: (transfer floating): the row, which opens the plan when activated
 */
GtkWidget *
poise_recent_row_new (PoiseRecentPlan plan)
{
  PoiseRecentRow *self = g_object_new (POISE_TYPE_RECENT_ROW, NULL);
  g_autoptr (GFile) file = g_file_new_for_uri (plan.uri);
  g_autofree char *title = name_plan (plan, file);
  g_autofree char *day = name_day (plan.time);
  g_autofree char *subtitle = NULL;
  g_autofree char *remove = NULL;

  self->folder = name_folder (file);
  subtitle = poise_words_join_facts ((const char *const[]){ day, self->folder, NULL });
  /* Translators: the title of a plan; said by a screen reader. */
  remove = g_strdup_printf (_ ("Remove “%s” from the List"), title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  set_action (GTK_ACTIONABLE (self), "app.open-uri", plan.uri);
  set_action (GTK_ACTIONABLE (self->remove_button), "app.forget-plan", plan.uri);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_LOW,
                           self->cancellable, on_asked, self);
  return GTK_WIDGET (self);
}

/** poise_recent_row_is_missing: Returns: whether the plan's file is known to have gone */
gboolean
poise_recent_row_is_missing (PoiseRecentRow *self)
{
  g_return_val_if_fail (POISE_IS_RECENT_ROW (self), FALSE);
  return self->missing;
}
