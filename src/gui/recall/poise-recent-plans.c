/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plans opened or saved last, kept in the settings.
 */

#include "gui/recall/poise-recent-plans.h"

#include "gui/recall/poise-desktop-recent.h"
#include "gui/recall/poise-recent-list.h"
#include "poise-config.h"

#include <glib/gi18n.h>
#include <string.h>

/* What the person told the desktop under "File History". */
static gboolean
may_remember (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  gboolean may = TRUE;

  if (settings)
    g_object_get (settings, "gtk-recent-files-enabled", &may, NULL);
  return may;
}

/**
 * poise_recent_plans_get:
 * @settings: (nullable): of Poise
 *
 * Returns: (transfer full): the list, as poise-recent-list.h describes it; empty where there are no settings
 */
GVariant *
poise_recent_plans_get (GSettings *settings)
{
  g_autoptr (GVariant) kept = NULL;

  if (!settings)
    return g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("(ssx)"), NULL, 0));
  kept = g_settings_get_value (settings, "recent-plans");
  return poise_recent_list_clean (kept);
}

/* What the desktop does not take is on Poise's own list. */
static void
on_noted (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!poise_desktop_recent_note_finish (result, &error))
    g_debug ("recent files: %s", error->message);
}

/**
 * poise_recent_plans_note:
 * @settings: (nullable): of Poise
 * @file: that a plan has been read from or written to just now
 * @title: of the plan
 */
void
poise_recent_plans_note (GSettings *settings, GFile *file, const char *title)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (GVariant) kept = NULL;
  g_autoptr (GVariant) list = NULL;

  if (!may_remember ())
    return;
  poise_desktop_recent_note_async (file, on_noted, NULL);
  if (!settings)
    return;
  kept = g_settings_get_value (settings, "recent-plans");
  list = poise_recent_list_add (kept, uri, title, g_get_real_time () / G_USEC_PER_SEC);
  g_settings_set_value (settings, "recent-plans", list);
}

/** poise_recent_plans_forget: Takes the plan at @uri from the list. */
void
poise_recent_plans_forget (GSettings *settings, const char *uri)
{
  g_autoptr (GVariant) kept = NULL;
  g_autoptr (GVariant) list = NULL;

  if (!settings)
    return;
  kept = g_settings_get_value (settings, "recent-plans");
  list = poise_recent_list_remove (kept, uri);
  g_settings_set_value (settings, "recent-plans", list);
}

/** poise_recent_plans_clear: Forgets them all; the files stay. */
void
poise_recent_plans_clear (GSettings *settings)
{
  if (settings)
    g_settings_reset (settings, "recent-plans");
}

static gboolean
is_title_of_two (GVariant *list, const char *title)
{
  guint n_of_it = 0;

  for (gsize i = 0; i < g_variant_n_children (list); i++)
    n_of_it += strcmp (poise_recent_list_get (list, i).title, title) == 0;
  return n_of_it > 1;
}

/* The title; the file's name where there is none, and beside one that two have. No underscore is a mnemonic. */
static char *
menu_label (GVariant *list, PoiseRecentPlan plan)
{
  g_autoptr (GFile) file = g_file_new_for_uri (plan.uri);
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *label = NULL;
  g_auto (GStrv) parts = NULL;

  if (!*plan.title)
    label = g_steal_pointer (&name);
  else if (is_title_of_two (list, plan.title))
    /* Translators: the title of a plan, and the name of its file. */
    label = g_strdup_printf (_ ("%s (%s)"), plan.title, name);
  else
    label = g_strdup (plan.title);
  parts = g_strsplit (label, "_", -1);
  return g_strjoinv ("__", parts);
}

static gboolean
is_file (PoiseRecentPlan plan, GFile *file)
{
  g_autoptr (GFile) own = g_file_new_for_uri (plan.uri);

  return file && g_file_equal (own, file);
}

/**
 * poise_recent_plans_list_menu:
 * @settings: (nullable): of Poise
 * @action: that takes the address of a plan
 * @except: (nullable): a file that is not offered
 *
 * Returns: (transfer full): a menu of the recent plans
 */
GMenu *
poise_recent_plans_list_menu (GSettings *settings, const char *action, GFile *except)
{
  g_autoptr (GVariant) list = poise_recent_plans_get (settings);
  GMenu *menu = g_menu_new ();

  for (gsize i = 0; i < g_variant_n_children (list); i++)
    {
      PoiseRecentPlan plan = poise_recent_list_get (list, i);
      g_autofree char *label = menu_label (list, plan);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      if (is_file (plan, except))
        continue;
      g_menu_item_set_action_and_target (item, action, "s", plan.uri);
      g_menu_append_item (menu, item);
    }
  return menu;
}

/**
 * poise_recent_plans_to_menu:
 * @settings: (nullable): of Poise
 *
 * Returns: (transfer full): a menu of the recent plans, and of forgetting them
 */
GMenuModel *
poise_recent_plans_to_menu (GSettings *settings)
{
  g_autoptr (GMenu) plans = poise_recent_plans_list_menu (settings, "app.open-uri", NULL);
  g_autoptr (GMenu) commands = g_menu_new ();
  GMenu *menu = g_menu_new ();

  g_menu_append (commands, _ ("_Clear List"), "app.clear-recent-plans");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (plans));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (commands));
  return G_MENU_MODEL (menu);
}
