/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The export dialog with the real poise-cli and with programs that go wrong. What is saved is what is seen.
 */

#include "gui/export/poise-export-dialog.h"
#include "gui/export/poise-export-sheet.h"
#include "gui/poise-places.h"

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

static PoiseDocument *
make_document (const char *template)
{
  g_autoptr (PoisePlan) plan = gui_test_template (template);

  return poise_document_new (plan, NULL);
}

/* The row of this title, in sight or not. */
static GtkWidget *
find_row (GtkWidget *root, const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_PREFERENCES_ROW (root) && strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_row (child, title);
  return found;
}

/* A program that does what @script says in place of poise-cli. */
static char *
make_program (const char *script)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);
  char *path = g_build_filename (folder, "poise-cli", NULL);
  g_autofree char *text = g_strconcat ("#!/bin/sh\n", script, "\n", NULL);

  g_assert_true (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  return path;
}

static void
remove_program (char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_remove (path);
  g_rmdir (folder);
  g_free (path);
}

static PoiseExportDialog *
show_dialog (PoiseDocument *document, const char *cli)
{
  PoiseExportDialog *dialog = poise_export_dialog_new (NULL, document, cli, NULL);

  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *)data;
}

static gboolean
is_ready (gpointer dialog)
{
  return poise_export_dialog_get_ready (dialog);
}

static gboolean
first_sheet_is_drawn (gpointer dialog)
{
  GtkWidget *sheet = gui_test_try_find (dialog, POISE_TYPE_EXPORT_SHEET, NULL);

  return sheet && poise_export_sheet_is_drawn (POISE_EXPORT_SHEET (sheet));
}

static gboolean
has_failed (gpointer dialog)
{
  GtkWidget *page = gui_test_try_find (dialog, ADW_TYPE_STATUS_PAGE, NULL);

  return page && gtk_widget_get_mapped (page);
}

/* What is said below the heading of the failure. */
static const char *
get_failure (PoiseExportDialog *dialog)
{
  GtkWidget *message;

  gui_wait_until (has_failed, dialog);
  g_assert_false (poise_export_dialog_get_ready (dialog));
  message = adw_status_page_get_child (ADW_STATUS_PAGE (gui_test_find (GTK_WIDGET (dialog), ADW_TYPE_STATUS_PAGE, NULL)));
  message = gtk_widget_get_first_child (message);
  return gtk_label_get_label (GTK_LABEL (message));
}

static guint
count_sheets (GtkWidget *widget, guint *n_drawn)
{
  guint n = 0;

  if (POISE_IS_EXPORT_SHEET (widget))
    {
      *n_drawn += poise_export_sheet_is_drawn (POISE_EXPORT_SHEET (widget));
      return 1;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += count_sheets (child, n_drawn);
  return n;
}

/* ---- Making ---- */

static void
test_pages (void)
{
  g_autofree char *cli = poise_places_find_cli ();
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, cli);
  GtkWidget *save = gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…");
  GtkWidget *scrolled = gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_SCROLLED_WINDOW, "Preview");
  GtkAdjustment *adjustment;
  g_autofree char *first = NULL, *last = NULL;
  guint n_drawn = 0, n_sheets;

  g_assert_false (poise_export_dialog_get_ready (dialog));
  g_assert_false (gtk_widget_get_sensitive (save));
  gui_wait_until (is_ready, dialog);
  g_assert_true (gtk_widget_get_sensitive (save));
  gui_wait_until (first_sheet_is_drawn, dialog);

  n_sheets = count_sheets (GTK_WIDGET (dialog), &n_drawn);
  g_assert_cmpuint (n_sheets, >, 3);
  g_assert_cmpuint (n_drawn, <, n_sheets); /* those far away are not drawn */
  first = g_strdup_printf ("Page 1 of %u", n_sheets);
  last = g_strdup_printf ("Page %u of %u", n_sheets, n_sheets);
  gui_wait_for_label (GTK_WIDGET (dialog), first);

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  gui_wait_for_label (GTK_WIDGET (dialog), last);
  gui_wait_while (first_sheet_is_drawn, dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* A choice makes the PDF anew; many choices at once make it once. */
static void
test_choices (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);
  g_autofree char *log = g_build_filename (folder, "log", NULL);
  g_autofree char *cli = poise_places_find_cli ();
  g_autofree char *script = g_strdup_printf ("echo \"$@\" >> '%s'; exec '%s' \"$@\"", log, cli);
  char *program = make_program (script);
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, program);
  AdwComboRow *audience = ADW_COMBO_ROW (find_row (GTK_WIDGET (dialog), "For"));
  AdwComboRow *paper = ADW_COMBO_ROW (find_row (GTK_WIDGET (dialog), "Paper"));
  g_autofree char *said = NULL;

  adw_combo_row_set_selected (paper, 0);
  gui_wait_until (is_ready, dialog);
  adw_combo_row_set_selected (audience, 1);
  g_assert_false (poise_export_dialog_get_ready (dialog));
  adw_combo_row_set_selected (paper, 1);
  gui_wait_until (is_ready, dialog);

  g_assert_true (g_file_get_contents (log, &said, NULL, NULL));
  g_assert_cmpstr (said, ==, "export --format=pdf --audience=instructor --paper=a4 -o - -\n"
                             "export --format=pdf --audience=students --paper=letter -o - -\n");
  gtk_window_destroy (GTK_WINDOW (dialog));
  remove_program (program);
  g_remove (log);
  g_rmdir (folder);
}

/* The document is in its own language where there are texts in it; else in that of the window, which needs
 * no saying. A Swedish catalogue is there in this test. */
static void
test_language (void)
{
  static const struct
  {
    const char *of_the_plan;
    const char *option; /* (nullable) */
  } table[] = {
    { NULL, NULL }, { "en-GB", NULL }, { "de", NULL }, { "sv", "--language=sv" }, { "sv-FI", "--language=sv" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *expected = g_strdup_printf ("--paper=a4 %s%s-o - -", table[i].option ? table[i].option : "",
                                                   table[i].option ? " " : "");
      char *program = make_program ("echo \"$@\" >&2; exit 1");
      g_autoptr (PoisePlan) plan = poise_plan_new ();
      g_autoptr (PoisePlan) spoken = poise_record_with_text (plan, POISE_PLAN_LANGUAGE, table[i].of_the_plan);
      g_autoptr (PoiseDocument) document = poise_document_new (spoken, NULL);
      PoiseExportDialog *dialog = show_dialog (document, program);
      GtkWidget *row = find_row (GTK_WIDGET (dialog), "Language");

      g_assert_true (gtk_widget_get_visible (row));
      adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (GTK_WIDGET (dialog), "Paper")), 0);
      g_assert_true (g_str_has_suffix (get_failure (dialog), expected));
      gtk_window_destroy (GTK_WINDOW (dialog));
      remove_program (program);
    }
}

/* What is edited while the dialog is open is in what it shows. */
static void
test_edit (void)
{
  g_autofree char *cli = poise_places_find_cli ();
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, cli);
  g_autoptr (PoisePlan) empty = poise_plan_new ();

  gui_wait_until (is_ready, dialog);
  poise_document_apply (document, empty, POISE_EDIT_DELETE, NULL);
  g_assert_false (poise_export_dialog_get_ready (dialog));
  gui_wait_for_label (GTK_WIDGET (dialog), "Page 1 of 1");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static gboolean
file_exists (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static gboolean
process_exists (gpointer pid)
{
  return kill (*(pid_t *)pid, 0) == 0;
}

/* The program is ended too. */
static void
test_closed_while_making (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);
  g_autofree char *log = g_build_filename (folder, "pid", NULL);
  g_autofree char *script = g_strdup_printf ("echo $$ > '%s.new'; mv '%s.new' '%s'; exec sleep 60", log, log, log);
  char *program = make_program (script);
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, program);
  gboolean gone;
  g_autofree char *said = NULL;
  pid_t pid;

  gui_test_watch (dialog, &gone);
  gui_wait_until (file_exists, log);
  g_assert_true (g_file_get_contents (log, &said, NULL, NULL));
  pid = g_ascii_strtoll (said, NULL, 10);
  g_assert_cmpint (kill (pid, 0), ==, 0);
  gtk_window_close (GTK_WINDOW (dialog));
  gui_wait_until (is_true, &gone);
  gui_wait_while (process_exists, &pid);
  remove_program (program);
  g_remove (log);
  g_rmdir (folder);
}

#if !GTK_CHECK_VERSION(4, 14, 0)

typedef struct
{
  PoiseExportDialog *dialog;
  const char *text;
} Told;

/* What is announced describes what has the focus. */
static gboolean
is_told (gpointer data)
{
  const Told *told = data;
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (told->dialog));
  g_autofree char *found = gtk_test_accessible_check_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "\001");

  return found && strstr (found, told->text);
}

/* Who waits hears of it, and when it is there. */
static void
test_long_wait (void)
{
  g_autofree char *cli = poise_places_find_cli ();
  g_autofree char *script = g_strdup_printf ("sleep 2; exec '%s' \"$@\"", cli);
  char *program = make_program (script);
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, program);

  gui_wait_until (is_told, (&(Told){ dialog, "Making the file…" }));
  gui_wait_until (is_told, (&(Told){ dialog, "Page 1 of " }));
  gtk_window_destroy (GTK_WINDOW (dialog));
  remove_program (program);
}

#endif

/* ---- Failing ---- */

static void
test_failure (void)
{
  static const struct
  {
    const char *script;
    const char *message;
  } table[] = {
    { "echo 'No paper left & <none>' >&2; exit 1", "No paper left & <none>" },
    { "cat > /dev/null; printf 'a\\nb\\n' >&2; exit 2", "a\nb" },
    { "exit 1", "The program that makes the file gave no reason." },
    { "kill -SEGV $$", "The program that makes the file ended unexpectedly. The plan is unharmed." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      char *program = make_program (table[i].script);
      g_autoptr (PoiseDocument) document = make_document ("sample");
      PoiseExportDialog *dialog = show_dialog (document, program);

      g_assert_cmpstr (get_failure (dialog), ==, table[i].message);
      g_assert_false (gtk_widget_get_sensitive (gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…")));
      gtk_window_destroy (GTK_WINDOW (dialog));
      remove_program (program);
    }
}

/* What is no PDF, an empty one, and no program at all: something is said, and the next choice tries again. */
static void
test_nonsense (void)
{
  static const char *const scripts[] = { "echo nonsense", "true" };
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog;

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      char *program = make_program (scripts[i]);

      dialog = show_dialog (document, program);
      g_assert_cmpstr (get_failure (dialog), !=, "");
      gtk_window_destroy (GTK_WINDOW (dialog));
      remove_program (program);
    }
  dialog = show_dialog (document, "/nowhere/poise-cli");
  g_assert_nonnull (strstr (get_failure (dialog), "/nowhere/poise-cli"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_recovery (void)
{
  g_autofree char *cli = poise_places_find_cli ();
  g_autofree char *script
      = g_strdup_printf ("case \"$*\" in *students*) exec '%s' \"$@\";; esac; echo no >&2; exit 1", cli);
  char *program = make_program (script);
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, program);

  g_assert_cmpstr (get_failure (dialog), ==, "no");
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (GTK_WIDGET (dialog), "For")), 1);
  gui_wait_until (is_ready, dialog);
  g_assert_false (has_failed (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
  remove_program (program);
}

/* ---- Saving ---- */

static void
count_saved (PoiseExportDialog *dialog, GFile *file, guint *n_saved)
{
  (*n_saved)++;
}

static gboolean
shows_done (gpointer dialog)
{
  return gui_test_try_find (dialog, GTK_TYPE_BUTTON, "Done") != NULL;
}

static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);
  g_autofree char *copy = g_build_filename (folder, "seen.pdf", NULL);
  g_autofree char *path = g_build_filename (folder, "kept.pdf", NULL);
  g_autofree char *cli = poise_places_find_cli ();
  g_autofree char *script = g_strdup_printf ("'%s' \"$@\" | tee '%s'", cli, copy);
  char *program = make_program (script);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, program);
  gboolean gone;
  guint n_saved = 0;
  g_autofree char *seen = NULL, *kept = NULL;
  gsize seen_size, kept_size;

  gui_test_watch (dialog, &gone);
  g_signal_connect (dialog, "saved", G_CALLBACK (count_saved), &n_saved);
  poise_export_dialog_save_to (dialog, file); /* too early: nothing happens */
  gui_wait_until (is_ready, dialog);
  g_assert_false (g_file_query_exists (file, NULL));
  poise_export_dialog_save_to (dialog, file);
  g_assert_false (gtk_widget_get_sensitive (gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…")));
  gui_wait_until (shows_done, dialog);
  g_assert_null (gui_test_try_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…"));
  g_assert_nonnull (gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "“kept.pdf” saved"));
  g_assert_true (gui_test_has_focus (gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Open")));

  g_assert_cmpuint (n_saved, ==, 1);
  g_assert_true (g_file_get_contents (copy, &seen, &seen_size, NULL));
  g_assert_true (g_file_get_contents (path, &kept, &kept_size, NULL));
  g_assert_cmpmem (kept, kept_size, seen, seen_size);
  g_assert_true (g_str_has_prefix (kept, "%PDF-"));
  gtk_widget_activate (gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Done"));
  gui_wait_until (is_true, &gone);
  remove_program (program);
  g_remove (copy);
  g_remove (path);
  g_rmdir (folder);
}

/* The dialog stays, so that another place can be chosen. */
static void
test_save_fails (void)
{
  g_autofree char *cli = poise_places_find_cli ();
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/kept.pdf");
  g_autoptr (PoiseDocument) document = make_document ("empty");
  PoiseExportDialog *dialog = show_dialog (document, cli);
  GtkWindow *told;

  gui_wait_until (is_ready, dialog);
  poise_export_dialog_save_to (dialog, file);
  g_assert_false (gtk_widget_get_sensitive (gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…")));
  told = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (told)), ==, "The File Could Not Be Saved");
  g_assert_true (gtk_widget_get_sensitive (gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…")));
  gtk_window_destroy (told);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The preview can be reached by keyboard, and scrolled then. */
static void
test_keys (void)
{
  static const char *const rows[] = { "Format", "For", "Language", "Paper", "Orientation", "Colour", "Balance", "Charts",
                                      "Learning outcomes", "Schedule", "Assessment", "Advice", "Notes" };
  g_autofree char *cli = poise_places_find_cli ();
  g_autoptr (PoiseDocument) document = make_document ("sample");
  PoiseExportDialog *dialog = show_dialog (document, cli);
  GtkWidget *scrolled = gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_SCROLLED_WINDOW, "Preview");

  gui_wait_until (first_sheet_is_drawn, dialog);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_true (gui_test_has_focus (find_row (GTK_WIDGET (dialog), rows[i])));
      gtk_widget_child_focus (GTK_WIDGET (dialog), GTK_DIR_TAB_FORWARD);
    }
  g_assert_true (gui_test_has_focus (scrolled));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

int
main (int argc, char *argv[])
{
  g_setenv ("POISE_LOCALE_DIR", g_getenv ("POISE_TEST_LOCALE_DIR"), TRUE);
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/export-dialog/pages", test_pages);
  g_test_add_func ("/gui/export-dialog/choices", test_choices);
  g_test_add_func ("/gui/export-dialog/language", test_language);
  g_test_add_func ("/gui/export-dialog/edit", test_edit);
  g_test_add_func ("/gui/export-dialog/closed-while-making", test_closed_while_making);
#if !GTK_CHECK_VERSION(4, 14, 0)
  g_test_add_func ("/gui/export-dialog/long-wait", test_long_wait);
#endif
  g_test_add_func ("/gui/export-dialog/failure", test_failure);
  g_test_add_func ("/gui/export-dialog/nonsense", test_nonsense);
  g_test_add_func ("/gui/export-dialog/recovery", test_recovery);
  g_test_add_func ("/gui/export-dialog/save", test_save);
  g_test_add_func ("/gui/export-dialog/save-fails", test_save_fails);
  g_test_add_func ("/gui/export-dialog/keys", test_keys);
  return gui_test_run ();
}
