/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart given away as a picture: onto the clipboard and into files, by the bytes of the export.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "export/poise-export-picture.h"
#include "gui/balance/poise-chart-card.h"
#include "gui/balance/poise-chart-menu.h"

#include <glib/gstdio.h>

typedef struct
{
  PoiseWindow *window;
  GtkWidget *card;
  PoiseChartMenu *menu;
  const PoiseSeries *series;
  char *folder;
} Fixture;

/* The rhythm of the sample */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autoptr (GError) error = NULL;

  fixture->window = gui_test_window (plan, 900, 700);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", "balance");
  gui_test_settle ();
  fixture->card = gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_CHART_CARD, NULL);
  fixture->menu = POISE_CHART_MENU (gui_test_find (fixture->card, POISE_TYPE_CHART_MENU, NULL));
  fixture->series = poise_chart_view_get_series (poise_chart_card_get_view (POISE_CHART_CARD (fixture->card)));
  g_assert_cmpint (fixture->series->kind, ==, POISE_SERIES_SECTIONS);
  fixture->folder = g_dir_make_tmp ("poise-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gdk_clipboard_set_content (gdk_display_get_clipboard (gdk_display_get_default ()), NULL);
  gui_test_close (fixture->window);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static gboolean
is_busy (gpointer menu)
{
  return poise_chart_menu_get_busy (menu);
}

static void
run (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->menu), action, NULL));
  gui_wait_while (is_busy, fixture->menu);
}

/* What the export makes of the same series */
static GBytes *
expected_bytes (Fixture *fixture, const char *format)
{
  const PoiseExportOptions options = { .audience = POISE_AUDIENCE_INSTRUCTOR };
  g_autoptr (PoiseChartPicture) picture = poise_export_picture_new_of (fixture->series, &options);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_str_equal (format, "svg") ? poise_export_picture_to_svg (picture, &error)
                                              : poise_export_picture_to_png (picture, 2, &error);

  g_assert_no_error (error);
  return bytes;
}

/* ---- Copying ---- */

typedef struct
{
  GMemoryOutputStream *memory;
  gboolean done;
} Reading;

static void
on_spliced (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  Reading *reading = data;

  g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, &error);
  g_assert_no_error (error);
  reading->done = TRUE;
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  Reading *reading = data;
  const char *type;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, &type, &error);

  g_assert_no_error (error);
  g_output_stream_splice_async (G_OUTPUT_STREAM (reading->memory), stream,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, on_spliced, data);
}

static gboolean
is_read (gpointer data)
{
  return ((Reading *)data)->done;
}

/* As another program reads it */
static GBytes *
read_clipboard (const char *type)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  Reading reading = { G_MEMORY_OUTPUT_STREAM (memory), FALSE };

  gdk_clipboard_read_async (gdk_display_get_clipboard (gdk_display_get_default ()), (const char *[]){ type, NULL },
                            G_PRIORITY_DEFAULT, NULL, on_opened, &reading);
  gui_wait_until (is_read, &reading);
  return g_memory_output_stream_steal_as_bytes (reading.memory);
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *action, *format, *type;
  } cases[] = { { "chart.copy-png", "png", "image/png" }, { "chart.copy-svg", "svg", "image/svg+xml" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) expected = expected_bytes (fixture, cases[i].format);
      g_autoptr (GBytes) bytes = NULL;

      run (fixture, cases[i].action);
      gui_wait_for_label (GTK_WIDGET (fixture->window), "Picture of the chart copied");
      bytes = read_clipboard (cases[i].type);
      g_assert_true (g_bytes_equal (bytes, expected));
    }
}

/* For programs that ask for another kind of picture, GTK makes it of the same. */
static void
test_copy_texture (Fixture *fixture, gconstpointer data)
{
  GdkContentFormats *formats;

  run (fixture, "chart.copy-png");
  formats = gdk_clipboard_get_formats (gdk_display_get_clipboard (gdk_display_get_default ()));
  g_assert_true (gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE));
}

/* ---- Saving ---- */

static void
test_save (Fixture *fixture, gconstpointer data)
{
  static const char *const formats[] = { "png", "svg" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, formats[i], NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GBytes) expected = expected_bytes (fixture, formats[i]);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      poise_chart_menu_save_to (fixture->menu, formats[i], file);
      gui_wait_while (is_busy, fixture->menu);
      bytes = g_file_load_bytes (file, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_bytes_equal (bytes, expected));
      g_remove (path);
    }
}

static void
test_save_fails (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "nowhere", "picture.svg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWindow *dialog;

  poise_chart_menu_save_to (fixture->menu, "svg", file);
  gui_wait_while (is_busy, fixture->menu);
  dialog = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==, "The Picture Could Not Be Saved");
  gtk_window_destroy (dialog);
}

/* The dialog proposes a name that tells what it is. */
static void
test_ask (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->menu), "chart.save-svg", NULL));
  dialog = gui_wait_for_window (GTK_TYPE_FILE_CHOOSER_DIALOG);
  {
    g_autofree char *name = gtk_file_chooser_get_current_name (GTK_FILE_CHOOSER (dialog));

    g_assert_cmpstr (name, ==, "Academic Writing – Rhythm, by time.svg");
  }
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  gui_test_settle ();
  g_assert_false (poise_chart_menu_get_busy (fixture->menu));
}

/* ---- States ---- */

static void
test_without_chart (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = gui_test_find (GTK_WIDGET (fixture->menu), GTK_TYPE_MENU_BUTTON, NULL);

  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (fixture->menu)));
  g_assert_true (gui_test_is_called (button, "Picture of the Chart"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Rhythm");

  poise_chart_menu_set_series (fixture->menu, NULL);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (fixture->menu)));
  run (fixture, "chart.copy-png");
  run (fixture, "chart.save-svg");
  g_assert_null (gdk_clipboard_get_content (gdk_display_get_clipboard (gdk_display_get_default ())));
}

/* Who comes to the page is at a chart, not at what can be done with it. */
static void
test_focus (Fixture *fixture, gconstpointer data)
{
  g_assert_true (gui_test_has_focus (GTK_WIDGET (poise_chart_card_get_view (POISE_CHART_CARD (fixture->card)))));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->menu), GTK_DIR_TAB_FORWARD));
  g_assert_true (gui_test_has_focus (GTK_WIDGET (fixture->menu)));
}

/* Every entry of the menu does something here. */
static void
test_menu (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = gui_test_find (GTK_WIDGET (fixture->menu), GTK_TYPE_MENU_BUTTON, NULL);
  GMenuModel *menu;
  guint n_actions = 0;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  menu = gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button));
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);

      for (int k = 0; k < g_menu_model_get_n_items (section); k++, n_actions++)
        {
          g_autofree char *action = NULL;

          g_assert_true (g_menu_model_get_item_attribute (section, k, G_MENU_ATTRIBUTE_ACTION, "s", &action));
          g_assert_true (g_str_has_prefix (action, "chart."));
        }
    }
  g_assert_cmpuint (n_actions, ==, 4);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

/* A window may close while a picture is being made. */
static void
test_gone (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  g_autoptr (PoiseSeries) series = poise_series_new (balance, POISE_SERIES_COURSE, FALSE, POISE_SERIES_ALL);
  PoiseChartMenu *menu = POISE_CHART_MENU (g_object_ref_sink (poise_chart_menu_new ()));
  gboolean gone;

  gui_test_watch (menu, &gone);
  poise_chart_menu_set_series (menu, series);
  gtk_widget_activate_action (GTK_WIDGET (menu), "chart.copy-png", NULL);
  g_assert_true (poise_chart_menu_get_busy (menu));
  g_object_run_dispose (G_OBJECT (menu));
  g_object_unref (menu);
  while (!gone)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (gdk_clipboard_get_content (gdk_display_get_clipboard (gdk_display_get_default ())));
}

#define ADD(path, function) g_test_add ("/gui/chart-menu/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  ADD ("copy", test_copy);
  ADD ("copy-texture", test_copy_texture);
  ADD ("save", test_save);
  ADD ("save-fails", test_save_fails);
  ADD ("ask", test_ask);
  ADD ("without-chart", test_without_chart);
  ADD ("focus", test_focus);
  ADD ("menu", test_menu);
  g_test_add_func ("/gui/chart-menu/gone", test_gone);
  return gui_test_run ();
}
