/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Listening for the keys of the table, and the window that tells of them.
 */

#include "gui/poise-accelerators.h"

#include "poise-config.h"

#include <glib/gi18n.h>
#include <string.h>

static void
append_shortcut (GString *ui, const PoiseAccelerator *row)
{
  g_autofree char *keys = poise_words_keys_shown (row);
  g_autofree char *object
      = g_markup_printf_escaped ("<child><object class=\"GtkShortcutsShortcut\">"
                                 "<property name=\"accelerator\">%s</property>"
                                 "<property name=\"title\">%s</property>"
                                 "</object></child>",
                                 keys, poise_words_keys_title (row));

  g_string_append (ui, object);
}

static void
open_group (GString *ui, const PoiseAccelerator *row)
{
  g_autofree char *object = g_markup_printf_escaped (
      "<child><object class=\"GtkShortcutsGroup\"><property name=\"title\">%s</property>", poise_words_keys_group (row));

  g_string_append (ui, object);
}

static GtkShortcutAction *
make_action (const PoiseAccelerator *row, GVariant **target)
{
  g_autofree char *name = NULL;

  if (!g_action_parse_detailed_name (row->action, &name, target, NULL))
    g_assert_not_reached ();
  return gtk_named_action_new (name);
}

/** poise_accelerators_add_to_application: @application: is to listen for the keys that are its */
void
poise_accelerators_add_to_application (GtkApplication *application)
{
  guint n_rows;
  const PoiseAccelerator *table = poise_words_keys (&n_rows);

  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (guint i = 0; i < n_rows; i++)
    if (table[i].owner == POISE_KEYS_OF_APPLICATION)
      {
        g_auto (GStrv) keys = g_strsplit (table[i].keys, " ", -1);

        gtk_application_set_accels_for_action (application, table[i].action, (const char *const *) keys);
      }
}

static void
add_binding (GtkWidgetClass *class, const PoiseAccelerator *row)
{
  g_auto (GStrv) keys = g_strsplit (row->keys, " ", -1);

  for (guint k = 0; keys[k]; k++)
    {
      g_autoptr (GVariant) target = NULL;
      GtkShortcutAction *action = make_action (row, &target);
      g_autoptr (GtkShortcut) shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[k]), action);

      gtk_shortcut_set_arguments (shortcut, target);
      gtk_widget_class_add_shortcut (class, shortcut);
    }
}

/**
 * poise_accelerators_add_bindings:
 * @class: of the widget that is to listen, in its class_init
 * @owner: which rows are its
 */
void
poise_accelerators_add_bindings (GtkWidgetClass *class, PoiseKeysOwner owner)
{
  guint n_rows;
  const PoiseAccelerator *table = poise_words_keys (&n_rows);

  g_return_if_fail (GTK_IS_WIDGET_CLASS (class));

  for (guint i = 0; i < n_rows; i++)
    if (table[i].owner == owner)
      add_binding (class, &table[i]);
}

/**
 * poise_accelerators_add_mode_bindings:
 * @class: of another widget with the action "activity.set-mode" that is to listen for its keys, in its class_init
 */
void
poise_accelerators_add_mode_bindings (GtkWidgetClass *class)
{
  guint n_rows;
  const PoiseAccelerator *table = poise_words_keys (&n_rows);

  g_return_if_fail (GTK_IS_WIDGET_CLASS (class));

  for (guint i = 0; i < n_rows; i++)
    if (g_str_has_prefix (table[i].action, "activity.set-mode("))
      add_binding (class, &table[i]);
}

/**
 * poise_accelerators_to_ui:
 *
 * Returns: (transfer full): a GtkShortcutsWindow called "shortcuts" with all rows, in the language of the
 *   person, for GtkBuilder
 */
char *
poise_accelerators_to_ui (void)
{
  guint n_rows;
  const PoiseAccelerator *table = poise_words_keys (&n_rows);
  GString *ui = g_string_new (NULL);
  g_autofree char *head = g_markup_printf_escaped ("<interface><object class=\"GtkShortcutsWindow\" id=\"shortcuts\">"
                                                   "<property name=\"title\">%s</property>"
                                                   /* GTK 4.18 takes it for nothing in particular otherwise, and without a name. */
                                                   "<property name=\"accessible-role\">window</property>"
                                                   "<property name=\"modal\">True</property>"
                                                   "<child><object class=\"GtkShortcutsSection\">"
                                                   "<property name=\"section-name\">shortcuts</property>"
                                                   "<property name=\"max-height\">12</property>",
                                                   _ ("Keyboard Shortcuts"));

  g_string_append (ui, head);
  for (guint i = 0; i < n_rows; i++)
    {
      if (i == 0 || strcmp (table[i].group, table[i - 1].group) != 0)
        open_group (ui, &table[i]);
      append_shortcut (ui, &table[i]);
      if (i + 1 == n_rows || strcmp (table[i].group, table[i + 1].group) != 0)
        g_string_append (ui, "</object></child>");
    }
  g_string_append (ui, "</object></child></object></interface>");
  return g_string_free (ui, FALSE);
}
