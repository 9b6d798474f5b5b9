/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Printing, to files: what comes out are the pages of the PDF, to the pixel where the paper is the same, and whole
 * where it is not. Also through the toolkit's own dialog.
 */

#include "gui/export/poise-export-dialog.h"
#include "gui/export/poise-export-run.h"
#include "gui/export/poise-print.h"
#include "gui/poise-places.h"

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include <glib/gstdio.h>
#include <string.h>

#define WIDTH 300 /* of the pictures that are compared, in pixels */

/* What an asynchronous call came to. */
static void
take_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static PoiseExportPages *
open_pages (GBytes *bytes)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  PoiseExportPages *pages;

  poise_export_pages_open_async (bytes, NULL, take_result, &result);
  gui_wait_until (is_set, &result);
  pages = poise_export_pages_open_finish (result, &error);
  g_assert_no_error (error);
  return pages;
}

static PoiseExportPages *
make_pages (const char *template, const PoiseExportOptions *options)
{
  g_autofree char *cli = poise_places_find_cli ();
  g_autoptr (PoisePlan) plan = gui_test_template (template);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  poise_export_run_async (cli, plan, poise_export_find_format ("pdf", NULL), options, NULL, NULL, take_result, &result);
  gui_wait_until (is_set, &result);
  bytes = poise_export_run_finish (result, &error);
  g_assert_no_error (error);
  return open_pages (bytes);
}

static GdkTexture *
draw (PoiseExportPages *pages, guint index, char **text)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GdkTexture *texture;

  poise_export_pages_draw_async (pages, index, WIDTH, NULL, take_result, &result);
  gui_wait_until (is_set, &result);
  texture = poise_export_pages_draw_finish (pages, result, text, &error);
  g_assert_no_error (error);
  return texture;
}

/* The mean difference of two pictures of one size, from 0 to 255 */
static double
compare (GdkTexture *a, GdkTexture *b)
{
  gsize stride = 4 * (gsize) gdk_texture_get_width (a);
  gsize size = stride * gdk_texture_get_height (a);
  g_autofree guchar *pixels_a = g_malloc (size);
  g_autofree guchar *pixels_b = g_malloc (size);
  double sum = 0;

  g_assert_cmpint (gdk_texture_get_width (a), ==, gdk_texture_get_width (b));
  g_assert_cmpint (gdk_texture_get_height (a), ==, gdk_texture_get_height (b));
  gdk_texture_download (a, pixels_a, stride);
  gdk_texture_download (b, pixels_b, stride);
  for (gsize i = 0; i < size; i++)
    sum += ABS ((int) pixels_a[i] - (int) pixels_b[i]);
  return sum / size;
}

/* Letters alone: where words end on scaled paper is poppler's guess. */
static char *
squeeze (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t\f", -1);

  return g_strjoinv ("", words);
}

/* Text is printed as text. It is not the same to the letter: of what a chart cuts short, the PDF knows the whole, and a
 * printer what is seen. */
static void
assert_same_words (const char *printed, const char *made)
{
  g_autofree char *printed_words = squeeze (printed);
  g_autofree char *words = squeeze (made);

  g_assert_cmpuint (2 * strlen (printed_words), >, strlen (words));
  g_assert_true (g_str_has_suffix (printed_words, words + strlen (words) - MIN (9, strlen (words))));
}

static void
assert_same_pages (PoiseExportPages *made, PoiseExportPages *printed)
{
  g_assert_cmpuint (poise_export_pages_get_n (printed), ==, poise_export_pages_get_n (made));
  for (guint i = 0; i < poise_export_pages_get_n (made); i++)
    {
      double width, height, printed_width, printed_height;
      g_autofree char *text = NULL, *printed_text = NULL;
      g_autoptr (GdkTexture) picture = draw (made, i, &text);
      g_autoptr (GdkTexture) printed_picture = draw (printed, i, &printed_text);

      poise_export_pages_get_size (made, i, &width, &height);
      poise_export_pages_get_size (printed, i, &printed_width, &printed_height);
      g_assert_cmpfloat_with_epsilon (printed_width, width, 1);
      g_assert_cmpfloat_with_epsilon (printed_height, height, 1);
      assert_same_words (printed_text, text);
      g_assert_cmpfloat (compare (printed_picture, picture), <, 1);
    }
}

/* ---- Files ---- */

typedef struct
{
  char *folder;
  char *path; /* of what is printed */
} Place;

static void
place_init (Place *place)
{
  place->folder = g_dir_make_tmp ("poise-print-XXXXXX", NULL);
  place->path = g_build_filename (place->folder, "printed.pdf", NULL);
}

static void
place_clear (Place *place)
{
  g_remove (place->path);
  g_rmdir (place->folder);
  g_free (place->folder);
  g_free (place->path);
}

static PoiseExportPages *
open_printed (const Place *place)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *data;
  gsize size;

  g_file_get_contents (place->path, &data, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (data, size);
  return open_pages (bytes);
}

static void
on_done (GtkPrintOperation *operation, GtkPrintOperationResult result, int *ended)
{
  *ended = result + 1;
}

static gboolean
has_ended (gpointer ended)
{
  return *(int *) ended != 0;
}

/* (transfer full): what comes of @pages on a paper of this name, NULL for their own */
static PoiseExportPages *
print (PoiseExportPages *pages, const char *paper)
{
  g_autoptr (GtkPrintOperation) operation = poise_print_new (pages, "Plan");
  g_autoptr (GError) error = NULL;
  PoiseExportPages *printed;
  Place place;
  int ended = 0;

  place_init (&place);
  if (paper)
    {
      GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);
      GtkPaperSize *size = gtk_paper_size_new (paper);

      gtk_page_setup_set_paper_size (setup, size);
      gtk_paper_size_free (size);
    }
  gtk_print_operation_set_export_filename (operation, place.path);
  g_signal_connect (operation, "done", G_CALLBACK (on_done), &ended);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  gui_wait_until (has_ended, &ended);
  g_assert_cmpint (ended - 1, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  printed = open_printed (&place);
  place_clear (&place);
  return printed;
}

/* ---- Cases ---- */

static void
test_pages (void)
{
  static const PoiseExportOptions table[] = {
    { .paper = POISE_PAPER_A4 },
    { .paper = POISE_PAPER_LETTER, .audience = POISE_AUDIENCE_STUDENTS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (PoiseExportPages) pages = make_pages ("sample", &table[i]);
      g_autoptr (PoiseExportPages) printed = print (pages, NULL);

      g_assert_cmpuint (poise_export_pages_get_n (pages), >, 2);
      assert_same_pages (pages, printed);
    }
}

/* On other paper all is there, smaller or larger: in the middle, and as high as it is wide. */
static void
test_other_paper (void)
{
  static const char *const papers[] = { GTK_PAPER_NAME_A3, GTK_PAPER_NAME_A5, GTK_PAPER_NAME_LETTER };
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoiseExportPages) pages = make_pages ("empty", &options);
  g_autofree char *text = NULL;
  g_autoptr (GdkTexture) picture = draw (pages, 0, &text);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (PoiseExportPages) printed = print (pages, papers[i]);
      GtkPaperSize *paper = gtk_paper_size_new (papers[i]);
      g_autofree char *printed_text = NULL;
      g_autoptr (GdkTexture) printed_picture = draw (printed, 0, &printed_text);
      double width, height;

      poise_export_pages_get_size (printed, 0, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, gtk_paper_size_get_width (paper, GTK_UNIT_POINTS), 1);
      g_assert_cmpfloat_with_epsilon (height, gtk_paper_size_get_height (paper, GTK_UNIT_POINTS), 1);
      assert_same_words (printed_text, text);
      if (i == 0) /* of the same shape as A4 */
        g_assert_cmpfloat (compare (printed_picture, picture), <, 1);
      gtk_paper_size_free (paper);
    }
}

/* ---- Through the dialogs ---- */

static gboolean
is_ready (gpointer dialog)
{
  return poise_export_dialog_get_ready (dialog);
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static gboolean
has_printer (gpointer dialog)
{
  g_autoptr (GObject) printer = NULL;

  g_object_get (dialog, "selected-printer", &printer, NULL);
  return printer != NULL;
}

static gboolean
file_has_end (gpointer path)
{
  g_autofree char *data = NULL;
  gsize size;

  return g_file_get_contents (path, &data, &size, NULL) && size > 6 && memcmp (data + size - 6, "%%EOF\n", 6) == 0;
}

static void
count (PoiseExportDialog *dialog, guint *n)
{
  (*n)++;
}

/* The toolkit's dialog, with the printer that writes to a file */
static GtkWindow *
wait_for_printers (PoiseExportDialog *dialog, const Place *place)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autofree char *uri = g_filename_to_uri (place->path, NULL, NULL);
  GtkWindow *printers;

  gtk_print_settings_set_printer (settings, "Print to File");
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf");
  g_object_set_data_full (G_OBJECT (dialog), "poise-print-settings", g_object_ref (settings), g_object_unref);
  gui_wait_until (is_ready, dialog);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "export.print", NULL);
  g_type_ensure (g_type_from_name ("GtkPrintUnixDialog"));
  printers = gui_wait_for_window (g_type_from_name ("GtkPrintUnixDialog"));
  gui_wait_until (has_printer, printers);
  return printers;
}

static void
test_dialog (void)
{
  const PoiseExportOptions options = { .paper = POISE_PAPER_A4 };
  g_autofree char *cli = poise_places_find_cli ();
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  PoiseExportDialog *dialog = poise_export_dialog_new_to_print (NULL, document, cli, NULL);
  g_autoptr (PoiseExportPages) pages = NULL;
  g_autoptr (PoiseExportPages) printed = NULL;
  gboolean gone;
  guint n_printed = 0;
  Place place;

  place_init (&place);
  gui_test_watch (dialog, &gone);
  g_signal_connect (dialog, "printed", G_CALLBACK (count), &n_printed);
  gtk_window_present (GTK_WINDOW (dialog));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (dialog)), ==, "Print");
  g_assert_null (gui_test_try_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…"));
  gtk_dialog_response (GTK_DIALOG (wait_for_printers (dialog, &place)), GTK_RESPONSE_OK);
  gui_wait_until (is_true, &gone);
  gui_wait_until (file_has_end, place.path);

  g_assert_cmpuint (n_printed, ==, 1);
  printed = open_printed (&place);
  pages = make_pages ("sample", &options);
  assert_same_pages (pages, printed);
  place_clear (&place);
}

/* Who thinks better of it is back at the pages, and can print again. */
static void
test_cancelled (void)
{
  g_autofree char *cli = poise_places_find_cli ();
  g_autoptr (PoisePlan) plan = gui_test_template ("empty");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  PoiseExportDialog *dialog = poise_export_dialog_new (NULL, document, cli, NULL);
  GtkWidget *print, *save;
  Place place;

  place_init (&place);
  gtk_window_present (GTK_WINDOW (dialog));
  print = gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Print…");
  save = gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save…");
  g_assert_false (gtk_widget_is_sensitive (print));
  gtk_dialog_response (GTK_DIALOG (wait_for_printers (dialog, &place)), GTK_RESPONSE_CANCEL);
  gui_wait_until ((GuiCondition) gtk_widget_is_sensitive, print);
  g_assert_true (gtk_widget_is_sensitive (save));
  g_assert_false (g_file_test (place.path, G_FILE_TEST_EXISTS));
  gtk_window_destroy (GTK_WINDOW (dialog));
  place_clear (&place);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/print/pages", test_pages);
  g_test_add_func ("/gui/print/other-paper", test_other_paper);
  g_test_add_func ("/gui/print/dialog", test_dialog);
  g_test_add_func ("/gui/print/cancelled", test_cancelled);
  return gui_test_run ();
}
