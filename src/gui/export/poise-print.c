/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GtkPrintOperation over the pages of a PDF.
 *
 * What always holds: what is printed is the page that was seen, drawn by poppler in its own thread, while the print
 * operation waits (its deferred drawing): nothing blocks, and no one else touches the paper's cairo_t meanwhile. Where
 * the person takes another paper than the pages are made for, they are scaled to fit it, and centred: nothing is cut.
 */

#include "gui/export/poise-print.h"

#include <math.h>

/* How one printed last in this window: the printer, its tray, how many copies. */
#define SETTINGS "poise-print-settings"

/* Papers are told by their size, which PDFs round. */
#define NEARLY 1.0 /* points */

static gboolean
is_paper (GtkPaperSize *paper, double width, double height)
{
  return fabs (gtk_paper_size_get_width (paper, GTK_UNIT_POINTS) - width) < NEARLY
         && fabs (gtk_paper_size_get_height (paper, GTK_UNIT_POINTS) - height) < NEARLY;
}

/* (transfer full): the paper of this size, by its name where it has one, so that a printer finds its tray */
static GtkPaperSize *
find_paper (double width, double height)
{
  static const char *const names[] = { GTK_PAPER_NAME_A4, GTK_PAPER_NAME_LETTER };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkPaperSize *paper = gtk_paper_size_new (names[i]);

      if (is_paper (paper, width, height))
        return paper;
      gtk_paper_size_free (paper);
    }
  return gtk_paper_size_new_custom ("poise", "Poise", width, height, GTK_UNIT_POINTS);
}

/* (transfer full): the paper that the pages are made for, upright or across */
static GtkPageSetup *
make_page_setup (PoiseExportPages *pages)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  double width, height;
  GtkPaperSize *paper;

  poise_export_pages_get_size (pages, 0, &width, &height);
  paper = find_paper (MIN (width, height), MAX (width, height));
  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_page_setup_set_orientation (setup,
                                  width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (paper);
  return setup;
}

static void
on_page_drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkPrintOperation) operation = data;
  g_autoptr (GError) error = NULL;

  if (!poise_export_pages_print_finish (POISE_EXPORT_PAGES (source), result, &error))
    {
      g_warning ("A page could not be printed: %s", error->message);
      gtk_print_operation_cancel (operation);
    }
  gtk_print_operation_draw_page_finish (operation);
}

static void
on_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int index, PoiseExportPages *pages)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double room_width = gtk_print_context_get_width (context);
  double room_height = gtk_print_context_get_height (context);
  double width, height, scale;

  poise_export_pages_get_size (pages, index, &width, &height);
  scale = MIN (room_width / width, room_height / height);
  if (fabs (room_width - width) < NEARLY && fabs (room_height - height) < NEARLY)
    scale = 1;
  cairo_translate (cr, (room_width - scale * width) / 2, (room_height - scale * height) / 2);
  cairo_scale (cr, scale, scale);
  gtk_print_operation_set_defer_drawing (operation);
  poise_export_pages_print_async (pages, index, cr, on_page_drawn, g_object_ref (operation));
}

/**
 * poise_print_new:
 * @pages: what to print
 * @title: of the plan, by which the job is known
 *
 * Returns: (transfer full): an operation that prints @pages without blocking once it is run, and tells of its end by
 *   "done"; whoever runs it keeps it until then
 */
GtkPrintOperation *
poise_print_new (PoiseExportPages *pages, const char *title)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = make_page_setup (pages);

  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_n_pages (operation, poise_export_pages_get_n (pages));
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (on_draw_page), pages, 0);
  g_object_set_data_full (G_OBJECT (operation), "pages", g_object_ref (pages), g_object_unref);
  return operation;
}

/* ---- With the person ---- */

/* Dialogs come and go; the window that they stand over remembers. */
static GObject *
find_memory (GtkWindow *window)
{
  GtkWindow *below = gtk_window_get_transient_for (window);

  return G_OBJECT (below ? below : window);
}

static void
end (GTask *task, GtkPrintOperationResult result, GError *error)
{
  GtkPrintOperation *operation = g_task_get_task_data (task);
  GtkWindow *parent = g_task_get_source_object (task);

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);

      if (settings)
        g_object_set_data_full (find_memory (parent), SETTINGS, g_object_ref (settings), g_object_unref);
      g_task_return_boolean (task, TRUE);
    }
  else if (error)
    g_task_return_error (task, error);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "not wanted");
}

static void
on_done (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    gtk_print_operation_get_error (operation, &error);
  end (task, result, error);
}

/**
 * poise_print_async:
 * @parent: that the dialog of the toolkit stands over
 * @pages: what to print
 * @page: the one that is looked at, from 0, which can be printed alone
 * @title: of the plan, by which the job is known
 *
 * Asks for a printer, then prints. What was chosen is proposed again the next time.
 */
void
poise_print_async (
    GtkWindow *parent, PoiseExportPages *pages, guint page, const char *title, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (parent, NULL, callback, data);
  GtkPrintOperation *operation = poise_print_new (pages, title);
  GtkPrintSettings *settings = g_object_get_data (find_memory (parent), SETTINGS);

  g_task_set_source_tag (task, poise_print_async);
  g_task_set_task_data (task, operation, g_object_unref);
  gtk_print_operation_set_current_page (operation, page);
  if (settings)
    gtk_print_operation_set_print_settings (operation, settings);
  g_signal_connect (operation, "done", G_CALLBACK (on_done), task);
  /* Whatever comes of it is told by "done", also where the dialog cannot even be shown. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

/** poise_print_finish: Returns: whether it was handed over; else an error of GTK, or %G_IO_ERROR_CANCELLED */
gboolean
poise_print_finish (GtkWindow *parent, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
