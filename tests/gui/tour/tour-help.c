/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages are those of the build folder.
 */

#include "gui/tour/tour-help.h"

#include "gui/help/poise-help-places.h"

/* (nullable): what the page lacks */
static char *
check_page (const char *page)
{
  g_auto (GStrv) parts = g_strsplit (page, "#", 2);
  g_autofree char *name = g_strconcat (parts[0], ".page", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, "..", "data", "help", "help", "C", "poise", name, NULL);
  g_autofree char *section = parts[1] ? g_strdup_printf ("<section id=\"%s\"", parts[1]) : NULL;
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_strdup_printf ("there is no page “%s”", parts[0]);
  return section && !strstr (text, section) ? g_strdup_printf ("the help has no “%s”", page) : NULL;
}

static gboolean
listens (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      guint n = GTK_IS_SHORTCUT_CONTROLLER (controller) ? g_list_model_get_n_items (G_LIST_MODEL (controller)) : 0;

      for (guint k = 0; k < n; k++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
          g_autofree char *key = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

          if (g_str_equal (key, "F1"))
            return TRUE;
        }
    }
  return FALSE;
}

char *
tour_check_help (Tour *tour)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (tour->shown));
  const char *page = poise_help_places_find (GTK_WINDOW (root));
  g_autofree char *lack = NULL;

  if (!page)
    return g_strdup_printf ("no page of the help is about %s", G_OBJECT_TYPE_NAME (root));
  if ((lack = check_page (page)) != NULL)
    return g_steal_pointer (&lack);
  if (!listens (root))
    return g_strdup_printf ("%s does not listen for F1", G_OBJECT_TYPE_NAME (root));
  g_test_message ("F1: %s", page);
  return NULL;
}
