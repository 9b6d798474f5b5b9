/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The export dialog in every format: what can be chosen, what is seen, what is remembered, and what can be done with the
 * file. With the real poise-cli, but where it is to take long.
 */

#include "gui/export/poise-export-choices.h"
#include "gui/export/poise-export-dialog.h"
#include "gui/export/poise-export-done.h"
#include "gui/export/poise-export-preview.h"
#include "gui/export/poise-export-sheet.h"
#include "gui/poise-places.h"
#include "words/poise-words-export.h"

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  PoiseDocument *document;
  PoiseExportDialog *dialog;
  PoiseExportChoices *choices;
} Fixture;

static void
open_dialog (Fixture *f, const char *cli, GSettings *settings)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autofree char *found = cli ? g_strdup (cli) : poise_places_find_cli ();

  f->document = poise_document_new (plan, NULL);
  f->dialog = poise_export_dialog_new (NULL, f->document, found, settings);
  gtk_window_present (GTK_WINDOW (f->dialog));
  gui_test_settle ();
  f->choices
      = POISE_EXPORT_CHOICES (gui_test_find (GTK_WIDGET (f->dialog), POISE_TYPE_EXPORT_CHOICES, NULL));
}

static void
close_dialog (Fixture *f)
{
  gtk_window_destroy (GTK_WINDOW (f->dialog));
  g_object_unref (f->document);
}

/* The row of this title, in sight or not; NULL where it is not. */
static GtkWidget *
find_row (GtkWidget *root, const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_PREFERENCES_ROW (root) && strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0)
    return gtk_widget_get_mapped (root) ? root : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_row (child, title);
  return found;
}

static AdwComboRow *
row (Fixture *f, const char *title)
{
  GtkWidget *found = find_row (GTK_WIDGET (f->dialog), title);

  g_test_message ("row “%s”", title);
  g_assert_true (ADW_IS_COMBO_ROW (found));
  return ADW_COMBO_ROW (found);
}

static void
choose_format (Fixture *f, const char *name)
{
  AdwComboRow *format = row (f, "Format");
  GListModel *model = adw_combo_row_get_model (format);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    if (strcmp (gtk_string_list_get_string (GTK_STRING_LIST (model), i), name) == 0)
      adw_combo_row_set_selected (format, i);
  g_assert_cmpstr (poise_export_choices_get_format (f->choices)->name, ==, name);
  gui_test_settle ();
}

static void
click (Fixture *f, const char *label)
{
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (f->dialog), GTK_TYPE_BUTTON, label), "clicked");
}

static gboolean
is_ready (gpointer dialog)
{
  return poise_export_dialog_get_ready (dialog);
}

static void
assert_shown (Fixture *f, const PoiseExportFormat *format, const char *title, PoiseExportTraits traits)
{
  g_test_message ("%s: %s", format->name, title);
  g_assert_cmpint (find_row (GTK_WIDGET (f->dialog), title) != NULL, ==, (format->traits & traits) != 0);
}

/* Every format of the table can be chosen and made, has words, and shows the options that mean something in it. */
static void
test_every_format (void)
{
  guint n_formats;
  const PoiseExportFormat *formats = poise_export_get_formats (&n_formats);
  Fixture f;

  open_dialog (&f, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (row (&f, "Format"))), ==, n_formats);
  for (guint i = 0; i < n_formats; i++)
    {
      choose_format (&f, formats[i].name);
      gui_wait_until (is_ready, f.dialog);
      gui_test_find (GTK_WIDGET (f.choices), GTK_TYPE_LABEL, poise_words_export_purpose (formats[i].name));
      assert_shown (&f, &formats[i], "For", POISE_EXPORT_FOR_AUDIENCE);
      assert_shown (&f, &formats[i], "Paper", POISE_EXPORT_OF_PAGES);
      assert_shown (&f, &formats[i], "Orientation", POISE_EXPORT_OF_PAGES);
      assert_shown (&f, &formats[i], "Colour", POISE_EXPORT_IN_COLOUR);
      assert_shown (&f, &formats[i], "Chart", POISE_EXPORT_OF_CHART);
      assert_shown (&f, &formats[i], "Shows", POISE_EXPORT_OF_CHART);
      assert_shown (&f, &formats[i], "Size", POISE_EXPORT_OF_PIXELS);
      assert_shown (&f, &formats[i], "Version", POISE_EXPORT_AS_CARTRIDGE);
      assert_shown (&f, &formats[i], "Schedule", POISE_EXPORT_OF_PARTS);
      g_assert_cmpint (poise_export_choices_get_options (f.choices).audience, ==,
                       formats[i].traits & POISE_EXPORT_USUALLY_FOR_STUDENTS ? POISE_AUDIENCE_STUDENTS
                                                                             : POISE_AUDIENCE_INSTRUCTOR);
      g_assert_cmpint (gui_test_try_find (GTK_WIDGET (f.dialog), GTK_TYPE_BUTTON, "Print…") != NULL, ==,
                       (formats[i].traits & POISE_EXPORT_AS_PAGES) != 0);
    }
  close_dialog (&f);
}

/* ---- What is seen ---- */

static GtkWidget *
find_mapped (GtkWidget *root, GType type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type))
    return gtk_widget_get_mapped (root) ? root : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_mapped (child, type);
  return found;
}

static GtkWidget *
see (Fixture *f, const char *format, GType type)
{
  GtkWidget *preview = gui_test_find (GTK_WIDGET (f->dialog), POISE_TYPE_EXPORT_PREVIEW, NULL);
  GtkWidget *seen;

  choose_format (f, format);
  gui_wait_until (is_ready, f->dialog);
  gui_test_settle ();
  seen = find_mapped (preview, type);
  g_assert_nonnull (seen);
  return seen;
}

static void
test_previews (void)
{
  Fixture f;
  GdkPaintable *picture;
  g_autofree char *text = NULL;

  open_dialog (&f, NULL, NULL);
  picture = gtk_picture_get_paintable (GTK_PICTURE (see (&f, "png", GTK_TYPE_PICTURE)));
  g_assert_cmpint (gdk_paintable_get_intrinsic_width (picture), >, 300);
  picture = gtk_picture_get_paintable (GTK_PICTURE (see (&f, "svg", GTK_TYPE_PICTURE)));
  g_assert_cmpint (gdk_paintable_get_intrinsic_width (picture), >, 150);
  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (see (&f, "csv", GTK_TYPE_TEXT_VIEW))), "text", &text, NULL);
  g_assert_nonnull (strstr (text, "Week 1"));
  g_assert_nonnull (strstr (adw_status_page_get_title (ADW_STATUS_PAGE (see (&f, "ics", ADW_TYPE_STATUS_PAGE))), "ICS"));
  close_dialog (&f);
}

/* The picture grows with its size, and a screen reader hears another chart's numbers. */
static void
test_chart (void)
{
  Fixture f;
  GtkWidget *picture;
  int small, large;

  open_dialog (&f, NULL, NULL);
  picture = see (&f, "png", GTK_TYPE_PICTURE);
  small = gdk_paintable_get_intrinsic_width (gtk_picture_get_paintable (GTK_PICTURE (picture)));
  adw_combo_row_set_selected (row (&f, "Size"), 2);
  g_assert_false (poise_export_dialog_get_ready (f.dialog));
  gui_wait_until (is_ready, f.dialog);
  large = gdk_paintable_get_intrinsic_width (gtk_picture_get_paintable (GTK_PICTURE (picture)));
  g_assert_cmpint (large, ==, 2 * small);
  adw_combo_row_set_selected (row (&f, "Chart"), POISE_SERIES_PURPOSES);
  gui_wait_until (is_ready, f.dialog);
  close_dialog (&f);
}

/* ---- Contents ---- */

static void
toggle (Fixture *f, const char *part)
{
  gtk_widget_activate (find_row (GTK_WIDGET (f->dialog), part));
}

/* Students have no rows for what they must not see; the last part stays. */
static void
test_contents (void)
{
  Fixture f;

  open_dialog (&f, NULL, NULL);
  g_assert_cmpuint (poise_export_choices_get_options (f.choices).parts, ==, 0);
  toggle (&f, "Notes");
  g_assert_cmpuint (poise_export_choices_get_options (f.choices).parts, ==,
                    poise_export_get_usual_parts (POISE_AUDIENCE_INSTRUCTOR) & ~POISE_PART_NOTES);
  toggle (&f, "Notes");
  g_assert_cmpuint (poise_export_choices_get_options (f.choices).parts, ==, 0);

  adw_combo_row_set_selected (row (&f, "For"), 1);
  gui_test_settle ();
  g_assert_null (find_row (GTK_WIDGET (f.dialog), "Notes"));
  g_assert_null (find_row (GTK_WIDGET (f.dialog), "Advice"));
  g_assert_cmpuint (poise_export_choices_get_options (f.choices).parts, ==, 0);
  toggle (&f, "Balance");
  toggle (&f, "Charts");
  toggle (&f, "Learning outcomes");
  toggle (&f, "Assessment");
  g_assert_cmpuint (poise_export_choices_get_options (f.choices).parts, ==, POISE_PART_SCHEDULE);
  g_assert_false (gtk_widget_get_sensitive (find_row (GTK_WIDGET (f.dialog), "Schedule")));
  gui_wait_until (is_ready, f.dialog);
  close_dialog (&f);
}

/* ---- Memory ---- */

/* Each format has its own; the next dialog begins with the last format. */
static void
test_memory (void)
{
  g_autoptr (GSettings) settings = poise_places_find_settings ();
  Fixture f;

  g_assert_nonnull (settings);
  g_settings_reset (settings, "export-format");
  g_settings_reset (settings, "export-choices");
  open_dialog (&f, NULL, settings);
  g_assert_cmpstr (poise_export_choices_get_format (f.choices)->name, ==, "pdf");
  adw_combo_row_set_selected (row (&f, "For"), 1);
  adw_combo_row_set_selected (row (&f, "Orientation"), 1);
  choose_format (&f, "png");
  g_assert_cmpuint (adw_combo_row_get_selected (row (&f, "For")), ==, 0);
  adw_combo_row_set_selected (row (&f, "Chart"), POISE_SERIES_LEARNING_TYPES);
  close_dialog (&f);

  open_dialog (&f, NULL, settings);
  g_assert_cmpstr (poise_export_choices_get_format (f.choices)->name, ==, "png");
  g_assert_cmpuint (adw_combo_row_get_selected (row (&f, "Chart")), ==, POISE_SERIES_LEARNING_TYPES);
  choose_format (&f, "pdf");
  g_assert_cmpuint (adw_combo_row_get_selected (row (&f, "For")), ==, 1);
  g_assert_cmpuint (adw_combo_row_get_selected (row (&f, "Orientation")), ==, 1);
  close_dialog (&f);
}

/* ---- Long work ---- */

static gboolean
can_stop (gpointer dialog)
{
  return gui_test_try_find (dialog, GTK_TYPE_BUTTON, "Stop") != NULL;
}

/* Who does not want to wait stops it, and can begin again; a program that was stopped is gone. */
static void
test_stop (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);
  g_autofree char *program = g_build_filename (folder, "poise-cli", NULL);
  g_autofree char *cli = poise_places_find_cli ();
  g_autofree char *flag = g_build_filename (folder, "quick", NULL);
  g_autofree char *script
      = g_strdup_printf ("#!/bin/sh\n[ -e '%s' ] && exec '%s' \"$@\"\nexec sleep 60\n", flag, cli);
  Fixture f;

  g_assert_true (g_file_set_contents_full (program, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  open_dialog (&f, program, NULL);
  gui_wait_until (can_stop, f.dialog);
  click (&f, "Stop");
  gui_test_find (GTK_WIDGET (f.dialog), GTK_TYPE_LABEL, "Stopped");
  g_assert_null (gui_test_try_find (GTK_WIDGET (f.dialog), GTK_TYPE_BUTTON, "Stop"));
  g_assert_false (poise_export_dialog_get_ready (f.dialog));
  g_assert_true (g_file_set_contents (flag, "", 0, NULL));
  click (&f, "Make It");
  gui_wait_until (is_ready, f.dialog);
  close_dialog (&f);
  g_remove (flag);
  g_remove (program);
  g_rmdir (folder);
}

/* ---- Afterwards ---- */

static gboolean
shows_done (gpointer dialog)
{
  return gui_test_try_find (dialog, GTK_TYPE_BUTTON, "Show in Folder") != NULL;
}

static GFile *
save (Fixture *f, const char *folder, const char *name)
{
  GFile *file = g_file_new_build_filename (folder, name, NULL);

  gui_wait_until (is_ready, f->dialog);
  poise_export_dialog_save_to (f->dialog, file);
  gui_wait_until (shows_done, f->dialog);
  return file;
}

static void
on_method (GDBusConnection *bus,
           const char *sender,
           const char *path,
           const char *interface,
           const char *method,
           GVariant *parameters,
           GDBusMethodInvocation *invocation,
           gpointer data)
{
  g_variant_get (parameters, "(^ass)", data, NULL);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static void
on_name (GDBusConnection *bus, const char *name, gpointer data)
{
  *(gboolean *) data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* A file manager is asked to show the very file. */
static void
test_show_in_folder (void)
{
  static const char interface[]
      = "<node><interface name='org.freedesktop.FileManager1'><method name='ShowItems'>"
        "<arg type='as' direction='in'/><arg type='s' direction='in'/></method></interface></node>";
  static const GDBusInterfaceVTable calls = { .method_call = on_method };
  g_autofree char *folder = g_dir_make_tmp ("poise export-XXXXXX", NULL);
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (interface, NULL);
  g_auto (GStrv) shown = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *uri = NULL;
  gboolean owned = FALSE;
  guint object_id, name_id;
  Fixture f;

  object_id = g_dbus_connection_register_object (bus, "/org/freedesktop/FileManager1", node->interfaces[0], &calls, &shown,
                                                 NULL, NULL);
  name_id = g_bus_own_name_on_connection (bus, "org.freedesktop.FileManager1", 0, on_name, NULL, &owned, NULL);
  gui_wait_until (is_true, &owned);
  open_dialog (&f, NULL, NULL);
  file = save (&f, folder, "Plan & more.pdf");
  click (&f, "Show in Folder");
  gui_wait_until (is_set, &shown);
  uri = g_file_get_uri (file);
  g_assert_cmpuint (g_strv_length (shown), ==, 1);
  g_assert_cmpstr (shown[0], ==, uri);
  close_dialog (&f);
  g_bus_unown_name (name_id);
  g_dbus_connection_unregister_object (bus, object_id);
  g_file_delete (file, NULL, NULL);
  g_rmdir (folder);
}

/* ---- Opening ---- */

static gboolean
is_written (gpointer path)
{
  g_autofree char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) && g_str_has_suffix (text, "\n");
}

/* (transfer full): a program for files of @type, which writes down what it is to open */
static GAppInfo *
register_program (const char *folder, const char *type, const char *log)
{
  g_autofree char *program = g_build_filename (folder, "viewer", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\nprintf '%%s\\n' \"$@\" > '%s'\n", log);
  g_autofree char *command = g_shell_quote (program);
  GAppInfo *viewer;

  g_assert_true (g_file_set_contents_full (program, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  viewer = g_app_info_create_from_commandline (command, "Viewer", G_APP_INFO_CREATE_NONE, NULL);
  g_assert_nonnull (viewer);
  g_assert_true (g_app_info_set_as_default_for_type (viewer, type, NULL));
  return viewer;
}

/* The program that the desktop has for such files gets the very file. */
static void
test_open (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);
  g_autofree char *log = g_build_filename (folder, "log", NULL);
  g_autofree char *program = g_build_filename (folder, "viewer", NULL);
  g_autofree char *type = g_content_type_guess ("plan.pdf", NULL, 0, NULL);
  g_autoptr (GAppInfo) viewer = register_program (folder, type, log);
  g_autoptr (GFile) file = NULL;
  g_autofree char *expected = NULL, *opened = NULL;
  Fixture f;

  open_dialog (&f, NULL, NULL);
  file = save (&f, folder, "Plan & more.pdf");
  click (&f, "Open");
  gui_wait_until (is_written, log);
  expected = g_strconcat (g_file_peek_path (file), "\n", NULL);
  g_assert_true (g_file_get_contents (log, &opened, NULL, NULL));
  g_assert_cmpstr (opened, ==, expected);
  close_dialog (&f);
  g_assert_true (g_app_info_delete (viewer));
  g_remove (program);
  g_remove (log);
  g_file_delete (file, NULL, NULL);
  g_rmdir (folder);
}

/* Back from the end, another format can be made and saved. */
static void
test_another (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);
  g_autoptr (GFile) first = NULL, second = NULL;
  g_autofree char *kept = NULL;
  Fixture f;

  open_dialog (&f, NULL, NULL);
  first = save (&f, folder, "plan.pdf");
  click (&f, "Back");
  gui_test_settle ();
  choose_format (&f, "csv");
  second = save (&f, folder, "plan.csv");
  gui_test_find (GTK_WIDGET (f.dialog), GTK_TYPE_LABEL, "“plan.csv” saved");
  g_assert_true (g_file_load_contents (second, NULL, &kept, NULL, NULL, NULL));
  g_assert_nonnull (strstr (kept, "Week 1"));
  close_dialog (&f);
  g_file_delete (first, NULL, NULL);
  g_file_delete (second, NULL, NULL);
  g_rmdir (folder);
}

/* With little room, options or preview. */
static void
test_narrow (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autofree char *cli = poise_places_find_cli ();
  Fixture f = { .document = poise_document_new (plan, NULL) };
  GtkWidget *toggle;

  f.dialog = poise_export_dialog_new (NULL, f.document, cli, NULL);
  gtk_window_set_default_size (GTK_WINDOW (f.dialog), 360, 640);
  gtk_window_present (GTK_WINDOW (f.dialog));
  gui_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f.dialog)), <=, 360);
  g_assert_nonnull (find_row (GTK_WIDGET (f.dialog), "Format"));
  toggle = gui_test_find (GTK_WIDGET (f.dialog), GTK_TYPE_TOGGLE_BUTTON, "Preview");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  gui_test_settle ();
  g_assert_null (find_row (GTK_WIDGET (f.dialog), "Format"));
  gui_wait_until (is_ready, f.dialog);
  gui_test_settle ();
  g_assert_nonnull (find_mapped (GTK_WIDGET (f.dialog), POISE_TYPE_EXPORT_SHEET));
  close_dialog (&f);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/export-formats/every-format", test_every_format);
  g_test_add_func ("/gui/export-formats/previews", test_previews);
  g_test_add_func ("/gui/export-formats/chart", test_chart);
  g_test_add_func ("/gui/export-formats/contents", test_contents);
  g_test_add_func ("/gui/export-formats/memory", test_memory);
  g_test_add_func ("/gui/export-formats/stop", test_stop);
  g_test_add_func ("/gui/export-formats/show-in-folder", test_show_in_folder);
  g_test_add_func ("/gui/export-formats/open", test_open);
  g_test_add_func ("/gui/export-formats/another", test_another);
  g_test_add_func ("/gui/export-formats/narrow", test_narrow);
  return gui_test_run ();
}
