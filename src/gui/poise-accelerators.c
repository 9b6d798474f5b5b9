/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All keys of the window, in one table.
 */

#include "gui/poise-accelerators.h"

#include "poise-config.h"

#include <glib/gi18n.h>
#include <string.h>

#define GENERAL NC_ ("shortcuts", "General")
#define PLAN NC_ ("shortcuts", "Plan")
#define EDIT NC_ ("shortcuts", "Edit")
#define ARRANGE NC_ ("shortcuts", "Move and Collapse")
#define MODE NC_ ("shortcuts", "Mode of What Is Selected")
#define PAGES NC_ ("shortcuts", "Pages")

/* In the order of the window of shortcuts. */
static const PoiseAccelerator table[] = {
  { POISE_KEYS_OF_APPLICATION, "<Control>n", "app.new", PLAN, NC_ ("shortcuts", "New plan") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>n", "app.new-from-template", PLAN,
    NC_ ("shortcuts", "New plan from a template") },
  { POISE_KEYS_OF_APPLICATION, "<Control>o", "win.open", PLAN, NC_ ("shortcuts", "Open a plan") },
  { POISE_KEYS_OF_APPLICATION, "<Control>s", "win.save", PLAN, NC_ ("shortcuts", "Save") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>s", "win.save-as", PLAN, NC_ ("shortcuts", "Save as") },
  { POISE_KEYS_OF_APPLICATION, "F5 <Control>r", "win.reload", PLAN, NC_ ("shortcuts", "Reload the file") },
  { POISE_KEYS_OF_APPLICATION, "<Control>e", "win.export", PLAN, NC_ ("shortcuts", "Export") },
  { POISE_KEYS_OF_APPLICATION, "<Control>p", "win.print", PLAN, NC_ ("shortcuts", "Print") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>r", "win.rename-plan", PLAN, NC_ ("shortcuts", "Rename the plan") },
  { POISE_KEYS_OF_APPLICATION, "<Alt>Return", "win.show-course", PLAN, NC_ ("shortcuts", "Details of the course") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>t", "win.towards-target", PLAN,
    NC_ ("shortcuts", "Ways towards the target") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>c", "win.compare", PLAN,
    NC_ ("shortcuts", "Compare with what was saved, or another plan") },

  { POISE_KEYS_OF_WINDOW, "<Control>z", "win.undo", EDIT, NC_ ("shortcuts", "Undo") },
  { POISE_KEYS_OF_WINDOW, "<Control><Shift>z <Control>y", "win.redo", EDIT, NC_ ("shortcuts", "Redo") },
  { POISE_KEYS_OF_APPLICATION, "<Control>l", "win.quick-entry", EDIT, NC_ ("shortcuts", "Type a new activity") },
  { POISE_KEYS_OF_TOOLKIT, "Tab", "", EDIT, NC_ ("shortcuts", "Accept what was understood of a typed line") },
  { POISE_KEYS_OF_APPLICATION, "<Control>f", "win.find", EDIT, NC_ ("shortcuts", "Find activities") },
  { POISE_KEYS_OF_LIST, "F2", "activity.rename", EDIT, NC_ ("shortcuts", "Rename the row") },
  { POISE_KEYS_OF_LIST, "<Control>d", "activity.duplicate", EDIT, NC_ ("shortcuts", "Duplicate what is selected") },
  { POISE_KEYS_OF_LIST, "<Control>x <Shift>Delete", "activity.cut", EDIT, NC_ ("shortcuts", "Cut") },
  { POISE_KEYS_OF_LIST, "<Control>c <Control>Insert", "activity.copy", EDIT, NC_ ("shortcuts", "Copy") },
  { POISE_KEYS_OF_LIST, "<Control>v <Shift>Insert", "activity.paste", EDIT, NC_ ("shortcuts", "Paste") },
  { POISE_KEYS_OF_LIST, "Delete KP_Delete", "activity.delete", EDIT, NC_ ("shortcuts", "Delete what is selected") },
  { POISE_KEYS_OF_TOOLKIT, "<Control>a", "", EDIT, NC_ ("shortcuts", "Select all") },
  { POISE_KEYS_OF_LIST, "Menu <Shift>F10", "activity.show-menu", EDIT, NC_ ("shortcuts", "Menu of the row") },

  { POISE_KEYS_OF_LIST, "<Alt>Up", "activity.move-up", ARRANGE, NC_ ("shortcuts", "Move what is selected up") },
  { POISE_KEYS_OF_LIST, "<Alt>Down", "activity.move-down", ARRANGE, NC_ ("shortcuts", "Move what is selected down") },
  { POISE_KEYS_OF_LIST, "<Alt>Home", "activity.move-to-top", ARRANGE, NC_ ("shortcuts", "Move what is selected to the top") },
  { POISE_KEYS_OF_LIST, "<Alt>End", "activity.move-to-bottom", ARRANGE,
    NC_ ("shortcuts", "Move what is selected to the bottom") },
  { POISE_KEYS_OF_LIST, "<Control><Shift>m", "activity.move-to-section", ARRANGE,
    NC_ ("shortcuts", "Move what is selected to another section") },
  { POISE_KEYS_OF_TOOLKIT, "Left", "", ARRANGE, NC_ ("shortcuts", "Collapse the section") },
  { POISE_KEYS_OF_TOOLKIT, "Right", "", ARRANGE, NC_ ("shortcuts", "Expand the section") },
  { POISE_KEYS_OF_LIST, "<Shift>Left", "section.close-all(true)", ARRANGE, NC_ ("shortcuts", "Collapse all sections") },
  { POISE_KEYS_OF_LIST, "<Shift>Right", "section.close-all(false)", ARRANGE, NC_ ("shortcuts", "Expand all sections") },

  { POISE_KEYS_OF_LIST, "s 1", "activity.set-mode(1)", MODE, NC_ ("shortcuts", "Synchronous") },
  { POISE_KEYS_OF_LIST, "a 2", "activity.set-mode(2)", MODE, NC_ ("shortcuts", "Asynchronous") },
  { POISE_KEYS_OF_LIST, "u 3", "activity.set-mode(0)", MODE, NC_ ("shortcuts", "Undecided") },
  { POISE_KEYS_OF_LIST, "w", "activity.suggest", MODE, NC_ ("shortcuts", "Which mode fits, and why") },
  { POISE_KEYS_OF_APPLICATION, "<Control>m", "win.suggest", MODE,
    NC_ ("shortcuts", "Suggest modes for all that is undecided") },

  { POISE_KEYS_OF_APPLICATION, "<Alt>1", "win.show-page::activities", PAGES, NC_ ("shortcuts", "Activities") },
  { POISE_KEYS_OF_APPLICATION, "<Alt>2", "win.show-page::balance", PAGES, NC_ ("shortcuts", "Balance") },
  { POISE_KEYS_OF_APPLICATION, "<Alt>3", "win.show-page::guide", PAGES, NC_ ("shortcuts", "Guide") },
  { POISE_KEYS_OF_APPLICATION, "<Control>Page_Down", "win.step-page(1)", PAGES, NC_ ("shortcuts", "Next page") },
  { POISE_KEYS_OF_APPLICATION, "<Control>Page_Up", "win.step-page(-1)", PAGES, NC_ ("shortcuts", "Page before") },
  { POISE_KEYS_OF_APPLICATION, "F6", "win.step-part(1)", PAGES, NC_ ("shortcuts", "Next part of the window") },
  { POISE_KEYS_OF_APPLICATION, "<Shift>F6", "win.step-part(-1)", PAGES, NC_ ("shortcuts", "Part of the window before") },
  { POISE_KEYS_OF_TOOLKIT, "Return", "", PAGES, NC_ ("shortcuts", "Details of the row") },
  { POISE_KEYS_OF_WINDOW, "Escape", "win.hide-details", PAGES, NC_ ("shortcuts", "Back to the list") },

  { POISE_KEYS_OF_TOOLKIT, "F10", "", GENERAL, NC_ ("shortcuts", "Main menu") },
  { POISE_KEYS_OF_APPLICATION, "<Control>comma", "app.preferences", GENERAL, NC_ ("shortcuts", "Preferences") },
  { POISE_KEYS_OF_APPLICATION, "<Control>question", "win.shortcuts", GENERAL, NC_ ("shortcuts", "Keyboard shortcuts") },
  { POISE_KEYS_OF_APPLICATION, "<Control>w", "window.close", GENERAL, NC_ ("shortcuts", "Close the window") },
  { POISE_KEYS_OF_APPLICATION, "<Control>q", "app.quit", GENERAL, NC_ ("shortcuts", "Quit") },
};

static const char *
translate (const char *text)
{
  return g_dpgettext2 (NULL, "shortcuts", text);
}

/* The keypad's twin of a key needs no mention. */
static char *
shown_keys (const PoiseAccelerator *row)
{
  g_auto (GStrv) keys = g_strsplit (row->keys, " ", -1);
  GString *shown = g_string_new (NULL);

  for (guint i = 0; keys[i]; i++)
    if (!strstr (keys[i], "KP_"))
      g_string_append_printf (shown, "%s%s", shown->len > 0 ? " " : "", keys[i]);
  return g_string_free (shown, FALSE);
}

static void
append_shortcut (GString *ui, const PoiseAccelerator *row)
{
  g_autofree char *keys = shown_keys (row);
  g_autofree char *object
      = g_markup_printf_escaped ("<child><object class=\"GtkShortcutsShortcut\">"
                                 "<property name=\"accelerator\">%s</property>"
                                 "<property name=\"title\">%s</property>"
                                 "</object></child>",
                                 keys, translate (row->title));

  g_string_append (ui, object);
}

static void
open_group (GString *ui, const char *group)
{
  g_autofree char *object = g_markup_printf_escaped (
      "<child><object class=\"GtkShortcutsGroup\"><property name=\"title\">%s</property>", translate (group));

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

/** poise_accelerators_get: @n_rows: (out): how many there are. Returns: (transfer none) (array length=n_rows): all keys */
const PoiseAccelerator *
poise_accelerators_get (guint *n_rows)
{
  *n_rows = G_N_ELEMENTS (table);
  return table;
}

/** poise_accelerators_add_to_application: @application: is to listen for the keys that are its */
void
poise_accelerators_add_to_application (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
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
  g_return_if_fail (GTK_IS_WIDGET_CLASS (class));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
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
  g_return_if_fail (GTK_IS_WIDGET_CLASS (class));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
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
  GString *ui = g_string_new (NULL);
  g_autofree char *head = g_markup_printf_escaped ("<interface><object class=\"GtkShortcutsWindow\" id=\"shortcuts\">"
                                                   "<property name=\"title\">%s</property>"
                                                   "<property name=\"modal\">True</property>"
                                                   "<child><object class=\"GtkShortcutsSection\">"
                                                   "<property name=\"section-name\">shortcuts</property>"
                                                   "<property name=\"max-height\">12</property>",
                                                   _ ("Keyboard Shortcuts"));

  g_string_append (ui, head);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      if (i == 0 || strcmp (table[i].group, table[i - 1].group) != 0)
        open_group (ui, table[i].group);
      append_shortcut (ui, &table[i]);
      if (i + 1 == G_N_ELEMENTS (table) || strcmp (table[i].group, table[i + 1].group) != 0)
        g_string_append (ui, "</object></child>");
    }
  g_string_append (ui, "</object></child></object></interface>");
  return g_string_free (ui, FALSE);
}
