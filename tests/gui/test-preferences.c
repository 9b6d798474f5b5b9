/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each preference does what it says, and the window shows what the settings say.
 */

#include "gui/gui-test.h"

#include "gui/dialogs/poise-preferences.h"
#include "gui/poise-new-plan.h"

#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>

static GSettings *
settings (void)
{
  static const char *const keys[] = { "color-scheme", "reopen-plans", "instructor", "section-days" };
  GSettings *found = poise_application_get_settings (gui_test_application ());

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (found, keys[i]);
  return found;
}

static GtkWidget *
find (PoisePreferences *preferences, GType type, const char *label)
{
  return gui_test_find (GTK_WIDGET (preferences), type, label);
}

/* From the settings to the window and back, one row after the other. */
static void
test_rows (void)
{
  GSettings *kept = settings ();
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  PoisePreferences *preferences;
  GtkWidget *style, *reopen, *instructor, *days;
  g_autofree char *scheme = NULL;
  g_autofree char *name = NULL;

  g_settings_set_string (kept, "color-scheme", "dark");
  g_settings_set_string (kept, "instructor", "Ada");
  g_settings_set_int (kept, "section-days", 14);
  preferences = poise_preferences_new (GTK_WINDOW (window), kept, NULL);
  gtk_window_present (GTK_WINDOW (preferences));
  gui_test_settle ();
  style = find (preferences, ADW_TYPE_COMBO_ROW, NULL);
  reopen = find (preferences, GTK_TYPE_SWITCH, NULL);
  instructor = find (preferences, ADW_TYPE_ENTRY_ROW, NULL);
  days = find (preferences, GTK_TYPE_SPIN_BUTTON, NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (style)), ==, 2);
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (reopen)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (instructor)), ==, "Ada");
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (days)), ==, 14);

  adw_combo_row_set_selected (ADW_COMBO_ROW (style), 1);
  gtk_switch_set_active (GTK_SWITCH (reopen), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (instructor), "Grace");
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (days), 1);
  scheme = g_settings_get_string (kept, "color-scheme");
  name = g_settings_get_string (kept, "instructor");
  g_assert_cmpstr (scheme, ==, "light");
  g_assert_false (g_settings_get_boolean (kept, "reopen-plans"));
  g_assert_cmpstr (name, ==, "Grace");
  g_assert_cmpint (g_settings_get_int (kept, "section-days"), ==, 1);
  gtk_window_destroy (GTK_WINDOW (preferences));
  gui_test_close (window);
  settings ();
}

/* Settings of the same keys, of which an administrator has locked all. */
static GSettings *
lock_all (void)
{
  GSettings *kept = settings ();
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), "locked", NULL);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autofree char *file = g_build_filename (folder, "own", NULL);
  g_autofree char *locks = g_build_filename (folder, "locks", NULL);
  g_autoptr (GString) keys = g_string_new (NULL);
  g_auto (GStrv) names = NULL;
  g_autoptr (GSettingsBackend) plain = g_keyfile_settings_backend_new (file, "/", NULL);
  g_autoptr (GSettingsBackend) locked = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_object_get (kept, "settings-schema", &schema, NULL);
  names = g_settings_schema_list_keys (schema);
  for (char **name = names; *name; name++)
    g_string_append_printf (keys, "%s%s\n", g_settings_schema_get_path (schema), *name);
  g_assert_true (g_file_set_contents (locks, keys->str, -1, NULL));
  locked = g_object_new (G_OBJECT_TYPE (plain), "filename", file, "root-path", "/", "defaults-dir", folder, NULL);
  return g_settings_new_full (schema, locked, NULL);
}

/* What an administrator has decided cannot be touched, so that nobody thinks they have changed it. */
static void
test_locked (void)
{
  g_autoptr (GSettings) locked = lock_all ();
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  PoisePreferences *preferences = poise_preferences_new (GTK_WINDOW (window), locked, NULL);
  const GType types[] = { ADW_TYPE_COMBO_ROW, GTK_TYPE_SWITCH, ADW_TYPE_ENTRY_ROW, GTK_TYPE_SPIN_BUTTON };

  gtk_window_present (GTK_WINDOW (preferences));
  gui_test_settle ();
  g_assert_false (g_settings_is_writable (locked, "section-days"));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_test_message ("%s", g_type_name (types[i]));
      g_assert_false (gtk_widget_get_sensitive (find (preferences, types[i], NULL)));
    }
  gtk_window_destroy (GTK_WINDOW (preferences));
  gui_test_close (window);
}

static void
test_style (void)
{
  static const struct
  {
    const char *nick;
    AdwColorScheme scheme;
  } cases[] = {
    { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
    { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
    { "system", ADW_COLOR_SCHEME_DEFAULT },
  };
  GSettings *kept = settings ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_settings_set_string (kept, "color-scheme", cases[i].nick);
      g_assert_cmpint (adw_style_manager_get_color_scheme (adw_style_manager_get_default ()), ==, cases[i].scheme);
    }
}

/* What a plan says by itself stays; what is so anyway is not written into the file. */
static void
test_fill (void)
{
  static const struct
  {
    const char *instructor;
    int section_days;
    const char *filled_instructor;
    int filled_section_days;
  } cases[] = {
    { "", 7, NULL, POISE_UNSET },
    { "Ada", 7, "Ada", POISE_UNSET },
    { "", 1, NULL, 1 },
    { "Ada", 14, "Ada", 14 },
  };
  g_autoptr (PoisePlan) empty = gui_test_template ("empty");
  g_autoptr (PoisePlan) named = poise_record_with_text (empty, POISE_PLAN_INSTRUCTOR, "Grace");
  g_autoptr (PoisePlan) own = poise_record_with_number (named, POISE_PLAN_SECTION_DAYS, 3);
  g_autoptr (PoisePlan) same = poise_new_plan_fill (own, "Ada", 14);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) filled = poise_new_plan_fill (empty, cases[i].instructor, cases[i].section_days);

      g_assert_cmpstr (filled->instructor, ==, cases[i].filled_instructor);
      g_assert_cmpint (filled->section_days, ==, cases[i].filled_section_days);
    }
  g_assert_true (same == own);
}

/* A new plan has it, the sample has not; and a new plan that nobody has touched is not asked about. */
static void
test_new_plan (void)
{
  GSettings *kept = settings ();
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  PoiseWindow *sample = gui_test_window (NULL, 800, 600);
  PoisePlan *plan;

  g_settings_set_string (kept, "instructor", "  Ada ");
  g_settings_set_int (kept, "section-days", 5);
  poise_window_start (window, "empty");
  poise_window_start (sample, "sample");
  plan = poise_workspace_get_plan (poise_window_get_workspace (window));
  g_assert_cmpstr (plan->instructor, ==, "Ada");
  g_assert_cmpint (plan->section_days, ==, 5);
  g_assert_false (poise_document_get_modified (poise_workspace_get_document (poise_window_get_workspace (window))));
  plan = poise_workspace_get_plan (poise_window_get_workspace (sample));
  g_assert_cmpstr (plan->instructor, !=, "Ada");
  gui_test_close (window);
  gui_test_close (sample);
  settings ();
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/preferences/rows", test_rows);
  g_test_add_func ("/gui/preferences/locked", test_locked);
  g_test_add_func ("/gui/preferences/style", test_style);
  g_test_add_func ("/gui/preferences/fill", test_fill);
  g_test_add_func ("/gui/preferences/new-plan", test_new_plan);
  return gui_test_run ();
}
