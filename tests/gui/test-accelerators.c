/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of keys and the running window say the same: each key that works is told of, each that is told of
 * works, and what menus say of keys is true.
 */

#include "gui/gui-test.h"

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"
#include "gui/poise-accelerators.h"
#include "poise-config.h"

#include <string.h>

static GHashTable *
set_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* A key and what it starts, as text: "<Control>z win.undo". Without an action: "<Control>a ". */
static char *
name_binding (guint key, GdkModifierType modifiers, const char *action, GVariant *target)
{
  g_autofree char *keys = gtk_accelerator_name (key, modifiers);
  g_autofree char *detailed = target ? g_action_print_detailed_name (action, target) : g_strdup (action);

  return g_strdup_printf ("%s %s", keys, detailed);
}

static void
add_row_keys (GHashTable *set, const PoiseAccelerator *row)
{
  g_auto (GStrv) keys = g_strsplit (row->keys, " ", -1);

  for (guint i = 0; keys[i]; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;
      GdkModifierType modifiers;
      guint key;

      g_assert_true (gtk_accelerator_parse (keys[i], &key, &modifiers));
      if (*row->action)
        g_assert_true (g_action_parse_detailed_name (row->action, &name, &target, NULL));
      g_hash_table_add (set, name_binding (key, modifiers, name ? name : "", target));
    }
}

/* ---- What listens in a window ---- */

static void
add_trigger (GHashTable *set, GtkShortcutTrigger *trigger, const char *action, GVariant *target)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    {
      add_trigger (set, gtk_alternative_trigger_get_first (GTK_ALTERNATIVE_TRIGGER (trigger)), action, target);
      add_trigger (set, gtk_alternative_trigger_get_second (GTK_ALTERNATIVE_TRIGGER (trigger)), action, target);
    }
  else if (GTK_IS_KEYVAL_TRIGGER (trigger))
    {
      g_hash_table_add (set, name_binding (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)),
                                           gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)), action,
                                           target));
    }
}

/* (transfer container): the shortcuts of all controllers of @widget, those of its class among them */
static GPtrArray *
shortcuts_of (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  GPtrArray *shortcuts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (controller)); k++)
          g_ptr_array_add (shortcuts, g_list_model_get_item (G_LIST_MODEL (controller), k));
    }
  return shortcuts;
}

/* (nullable) (transfer full): a widget of the toolkit that @widget is a kind of; none where that is abstract */
static GtkWidget *
make_toolkit_kind (GtkWidget *widget)
{
  GType type = G_OBJECT_TYPE (widget);

  while (g_str_has_prefix (g_type_name (type), "Poise"))
    type = g_type_parent (type);
  return G_TYPE_IS_ABSTRACT (type) ? NULL : g_object_ref_sink (g_object_new (type, NULL));
}

static void
add_shortcuts (GHashTable *set, GtkWidget *widget, gboolean with_actions)
{
  g_autoptr (GPtrArray) shortcuts = shortcuts_of (widget);

  for (guint i = 0; i < shortcuts->len; i++)
    {
      GtkShortcut *shortcut = shortcuts->pdata[i];
      GtkShortcutAction *action = gtk_shortcut_get_action (shortcut);
      const char *name = "callback";

      if (GTK_IS_NAMED_ACTION (action))
        name = gtk_named_action_get_action_name (GTK_NAMED_ACTION (action));
      add_trigger (set, gtk_shortcut_get_trigger (shortcut), with_actions ? name : "",
                   with_actions ? gtk_shortcut_get_arguments (shortcut) : NULL);
    }
}

/* Adds what Poise itself lets @widget listen for: nothing that the toolkit's widget does by itself. */
static void
add_own_keys (GHashTable *set, GtkWidget *widget)
{
  g_autoptr (GtkWidget) kind = make_toolkit_kind (widget);
  g_autoptr (GHashTable) by_kind = set_new ();
  g_autoptr (GHashTable) all = set_new ();
  GHashTableIter iter;
  gpointer binding;

  add_shortcuts (all, widget, TRUE);
  if (kind)
    add_shortcuts (by_kind, kind, TRUE);
  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, &binding, NULL))
    if (!g_hash_table_contains (by_kind, binding))
      g_hash_table_add (set, g_strdup (binding));
  if (GTK_IS_WINDOW (kind))
    gtk_window_destroy (GTK_WINDOW (kind));
}

/* Everything that listens below @root: what Poise itself lets listen, or what the toolkit does ("<Control>a "). */
static void
add_keys_below (GHashTable *set, GtkWidget *root, gboolean own)
{
  if (own && g_str_has_prefix (G_OBJECT_TYPE_NAME (root), "Poise"))
    add_own_keys (set, root);
  if (!own)
    add_shortcuts (set, root, FALSE);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    add_keys_below (set, child, own);
}

static void
add_accelerators (GHashTable *set, GtkApplication *application)
{
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (application);

  for (guint i = 0; actions[i]; i++)
    {
      g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, actions[i]);
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      g_assert_true (g_action_parse_detailed_name (actions[i], &name, &target, NULL));
      for (guint k = 0; keys[k]; k++)
        {
          GdkModifierType modifiers;
          guint key;

          g_assert_true (gtk_accelerator_parse (keys[k], &key, &modifiers));
          g_hash_table_add (set, name_binding (key, modifiers, name, target));
        }
    }
}

static void
assert_all_in (GHashTable *some, GHashTable *all, const char *complaint)
{
  GHashTableIter iter;
  gpointer binding;
  guint n_missing = 0;

  g_hash_table_iter_init (&iter, some);
  while (g_hash_table_iter_next (&iter, &binding, NULL))
    if (!g_hash_table_contains (all, binding))
      {
        g_test_message ("%s: %s", (char *) binding, complaint);
        n_missing++;
      }
  g_assert_cmpuint (n_missing, ==, 0);
}

/* With a row selected that can go up and down, and something to be pasted, so that every action can be done. */
static PoiseWindow *
open_window (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoiseWindow *window = gui_test_window (plan, 1200, 800);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (window)), "Read");
  poise_picks_add_activity (picks, "activity-00-00001");
  poise_workspace_reveal (poise_window_get_workspace (window), picks);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", NULL);
  gui_test_settle ();
  return window;
}

/* Accelerators of the application, bindings of classes, controllers in templates: all of them are in the table. */
static void
test_all_are_told_of (void)
{
  g_autoptr (GHashTable) works = set_new ();
  g_autoptr (GHashTable) told = set_new ();
  PoiseWindow *window = open_window ();
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    add_row_keys (told, &rows[i]);
  add_accelerators (works, GTK_APPLICATION (gui_test_application ()));
  g_assert_cmpuint (g_hash_table_size (works), >=, 10);
  add_keys_below (works, GTK_WIDGET (window), TRUE);
  g_assert_true (g_hash_table_contains (works, "<Control>z win.undo"));
  g_assert_true (g_hash_table_contains (works, "F2 activity.rename"));
  assert_all_in (works, told, "works, but is not in the table");
  gui_test_close (window);
}

/* Where each row of the table says that somebody listens, somebody does. */
static void
test_all_work (void)
{
  GHashTable *sets[POISE_KEYS_OF_TOOLKIT + 1];
  PoiseWindow *window = open_window ();
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    sets[i] = set_new ();
  add_accelerators (sets[POISE_KEYS_OF_APPLICATION], GTK_APPLICATION (gui_test_application ()));
  add_own_keys (sets[POISE_KEYS_OF_WINDOW], GTK_WIDGET (window));
  add_own_keys (sets[POISE_KEYS_OF_LIST], gui_test_find (GTK_WIDGET (window), POISE_TYPE_ACTIVITY_LIST, NULL));
  add_keys_below (sets[POISE_KEYS_OF_TOOLKIT], GTK_WIDGET (window), FALSE);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (GHashTable) row = set_new ();

      g_test_message ("%s: %s", rows[i].keys, rows[i].title);
      add_row_keys (row, &rows[i]);
      assert_all_in (row, sets[rows[i].owner], "is in the table, but nobody listens");
    }
  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    g_hash_table_unref (sets[i]);
  gui_test_close (window);
}

static gboolean
is_of_a_class (GtkWidget *from, const char *name, GVariant *target)
{
  for (GtkWidget *widget = from; widget; widget = gtk_widget_get_parent (widget))
    {
      const char *action, *property;
      const GVariantType *type;
      GType owner;

      for (guint i = 0;
           gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (widget), i, &owner, &action, &type, &property); i++)
        if (strcmp (action, name) == 0)
          return type ? target && g_variant_is_of_type (target, type) : !target;
    }
  return FALSE;
}

/* A button with an action is sensitive if somebody above it has the action, with that kind of target, enabled. */
static gboolean
is_of_a_group (GtkWidget *from, const char *name, GVariant *target)
{
  GtkWidget *button = gtk_button_new ();
  gboolean is;

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), name);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_widget_set_parent (button, from);
  is = gtk_widget_is_sensitive (button);
  gtk_widget_unparent (button);
  return is;
}

/* An action that nobody has would be a key that does nothing. */
static void
test_actions_exist (void)
{
  PoiseWindow *window = open_window ();
  GtkWidget *list = gui_test_find (GTK_WIDGET (window), POISE_TYPE_ACTIVITY_LIST, NULL);
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  g_assert_false (is_of_a_class (list, "activity.nothing", NULL));
  g_assert_false (is_of_a_group (list, "activity.nothing", NULL));
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      if (!*rows[i].action)
        continue;
      g_test_message ("%s", rows[i].action);
      g_assert_true (g_action_parse_detailed_name (rows[i].action, &name, &target, NULL));
      g_assert_true (is_of_a_class (list, name, target) || is_of_a_group (list, name, target));
    }
  gui_test_close (window);
}

/* One key does one thing wherever the focus is: the application's and the window's, and those beside the list's. */
static void
test_no_key_twice (void)
{
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);
  g_autoptr (GHashTable) everywhere = set_new ();

  for (guint i = 0; i < n_rows; i++)
    {
      g_auto (GStrv) keys = g_strsplit (rows[i].keys, " ", -1);

      for (guint k = 0; keys[k]; k++)
        {
          GdkModifierType modifiers;
          guint key;

          g_assert_true (gtk_accelerator_parse (keys[k], &key, &modifiers));
          g_test_message ("%s", keys[k]);
          g_assert_true (g_hash_table_add (everywhere, gtk_accelerator_name (key, modifiers)));
        }
    }
}

/* ---- What the person is shown ---- */

static void
collect_shortcuts (GtkWidget *root, GHashTable *shown)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (root))
    {
      g_autofree char *keys = NULL;
      g_autofree char *title = NULL;

      g_object_get (root, "accelerator", &keys, "title", &title, NULL);
      if (title && keys) /* those that stand by for searching have none yet */
        g_hash_table_insert (shown, g_steal_pointer (&title), g_steal_pointer (&keys));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    collect_shortcuts (child, shown);
}

static void
test_window_of_shortcuts (void)
{
  g_autofree char *ui = poise_accelerators_to_ui ();
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_string (ui, -1);
  GtkWidget *shortcuts = GTK_WIDGET (gtk_builder_get_object (builder, "shortcuts"));
  g_autoptr (GHashTable) shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  g_assert_true (GTK_IS_SHORTCUTS_WINDOW (shortcuts));
  collect_shortcuts (shortcuts, shown);
  g_assert_cmpuint (g_hash_table_size (shown), ==, n_rows);
  for (guint i = 0; i < n_rows; i++)
    {
      const char *keys = g_hash_table_lookup (shown, rows[i].title);

      g_test_message ("%s", rows[i].title);
      g_assert_nonnull (keys);
      g_assert_true (g_str_has_prefix (rows[i].keys, keys));
      g_assert_null (strstr (keys, "KP_"));
    }
  gtk_window_destroy (GTK_WINDOW (shortcuts));
}

/* "<Control>d" beside an item of a menu, where the menu cannot know by itself */
static void
check_menus_of (const char *name, guint *n_checked)
{
  g_autofree char *path = g_strconcat (POISE_RESOURCE_PREFIX "/", name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GRegex) regex
      = g_regex_new ("<attribute name=\"action\">([^<]+)</attribute>\\s*"
                     "(?:<attribute name=\"target\"[^>]*>([^<]+)</attribute>\\s*)?"
                     "<attribute name=\"accel\">([^<]+)</attribute>",
                     0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  g_regex_match_full (regex, text, size, 0, 0, &match, NULL);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *action = g_match_info_fetch (match, 1);
      g_autofree char *target = g_match_info_fetch (match, 2);
      g_autofree char *accel = g_match_info_fetch (match, 3);
      g_autofree char *detailed = *target ? g_strdup_printf ("%s(%s)", action, target) : g_strdup (action);
      g_auto (GStrv) parts = g_strsplit (accel, "&lt;", -1);
      g_autofree char *left = g_strjoinv ("<", parts);
      g_auto (GStrv) more = g_strsplit (left, "&gt;", -1);
      g_autofree char *key = g_strjoinv (">", more);
      gboolean found = FALSE;

      for (guint i = 0; i < n_rows; i++)
        if (strcmp (rows[i].action, detailed) == 0)
          {
            g_auto (GStrv) keys = g_strsplit (rows[i].keys, " ", 2);

            found = found || strcmp (keys[0], key) == 0;
          }
      g_test_message ("%s: %s is %s", name, detailed, key);
      g_assert_true (found);
      (*n_checked)++;
    }
}

static void
test_menus (void)
{
  g_auto (GStrv) names = g_resources_enumerate_children (POISE_RESOURCE_PREFIX, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint n_checked = 0;

  for (guint i = 0; names[i]; i++)
    if (g_str_has_suffix (names[i], ".ui"))
      check_menus_of (names[i], &n_checked);
  g_assert_cmpuint (n_checked, >=, 8);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/accelerators/all-are-told-of", test_all_are_told_of);
  g_test_add_func ("/gui/accelerators/all-work", test_all_work);
  g_test_add_func ("/gui/accelerators/actions-exist", test_actions_exist);
  g_test_add_func ("/gui/accelerators/no-key-twice", test_no_key_twice);
  g_test_add_func ("/gui/accelerators/window-of-shortcuts", test_window_of_shortcuts);
  g_test_add_func ("/gui/accelerators/menus", test_menus);
  return gui_test_run ();
}
