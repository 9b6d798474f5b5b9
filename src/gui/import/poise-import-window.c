/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Brings a course in from a file that is no plan.
 */

#include "gui/import/poise-import-window.h"

#include "gui/import/poise-import-table.h"
#include "gui/import/poise-mapping-page.h"
#include "gui/import/poise-review-page.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-text-scale.h"
#include "import/poise-import-task.h"
#include "poise-config.h"
#include "words/poise-words-review.h"

/* Milliseconds that reading may take before the window shows that it does. */
#define PRESENT_AFTER 300

struct _PoiseImportWindow
{
  AdwWindow parent_instance;

  GCancellable *cancellable;
  guint present_timeout;
  gboolean reading;
  PoiseImportTable *table;
  PoiseImportReview *decisions; /* (nullable) until it has been read */

  PoiseAdaptiveBin *adaptive;
  GtkWidget *title;
  GtkWidget *cancel;
  GtkWidget *back;
  GtkWidget *next;
  GtkWidget *create;
  GtkStack *stack;
  GtkLabel *reading_label;
  GtkProgressBar *progress;
  GtkLabel *amount;
  GtkWidget *stop;
  PoiseMappingPage *columns; /* (nullable) */
  PoiseReviewPage *review;
};

enum
{
  SIGNAL_ENDED,
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseImportWindow, poise_import_window, ADW_TYPE_WINDOW)

/* ---- Reading ---- */

static void
end_reading (PoiseImportWindow *self, const GError *error)
{
  self->reading = FALSE;
  g_clear_handle_id (&self->present_timeout, g_source_remove);
  g_signal_emit (self, signals[SIGNAL_ENDED], 0, error);
}

static void
stop_reading (PoiseImportWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (!self->reading)
    return;
  g_cancellable_cancel (self->cancellable);
  g_cancellable_set_error_if_cancelled (self->cancellable, &error);
  end_reading (self, error);
}

/* A table has two pages, with a way back to the first. */
static void
show_page (PoiseImportWindow *self, const char *name)
{
  gboolean is_review = g_str_equal (name, "review");
  gboolean has_columns = poise_import_table_get_csv (self->table) != NULL;

  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->create, is_review);
  gtk_widget_set_visible (self->next, !is_review);
  gtk_widget_set_visible (self->back, is_review && has_columns);
  gtk_widget_set_visible (self->cancel, !is_review || !has_columns);
  gtk_widget_grab_focus (is_review ? self->create : self->next);
}

static void
show_review (PoiseImportWindow *self, PoisePlan *plan, PoiseImportReport *report)
{
  g_clear_pointer (&self->decisions, poise_import_review_unref);
  self->decisions = poise_import_review_new (plan, report);
  poise_review_page_show (self->review, self->decisions);
  show_page (self, "review");
}

static void
update_next (PoiseImportWindow *self)
{
  gtk_widget_set_sensitive (self->next, poise_mapping_page_get_makes_activities (self->columns));
}

/* Only for a table: a screen reader is told of pages out of sight as well. */
static void
show_columns (PoiseImportWindow *self)
{
  self->columns = POISE_MAPPING_PAGE (poise_mapping_page_new ());
  g_signal_connect_object (self->columns, "changed", G_CALLBACK (update_next), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->columns), "columns");
  poise_mapping_page_set_csv (self->columns, poise_import_table_get_csv (self->table));
  show_page (self, "columns");
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  GWeakRef *ref = data;
  g_autoptr (PoiseImportWindow) self = g_weak_ref_get (ref);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  PoiseImportReport *report = NULL;

  g_weak_ref_clear (ref);
  g_free (ref);
  if (self == NULL || !self->reading)
    return;
  plan = poise_import_read_finish (result, &report, &error);
  end_reading (self, error);
  if (plan == NULL)
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  if (poise_import_table_get_csv (self->table) != NULL)
    {
      show_columns (self);
      poise_import_report_free (report);
    }
  else
    {
      show_review (self, plan, report);
    }
  gtk_window_present (GTK_WINDOW (self));
}

static void
on_progress (goffset done, goffset size, gpointer data)
{
  PoiseImportWindow *self = data;
  g_autofree char *amount = poise_words_reading_progress (done, size);

  if (size > 0)
    gtk_progress_bar_set_fraction (self->progress, MIN (1.0, (double)done / size));
  else
    gtk_progress_bar_pulse (self->progress);
  gtk_label_set_label (self->amount, amount);
}

static gboolean
on_present_timeout (gpointer data)
{
  PoiseImportWindow *self = data;

  self->present_timeout = 0;
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (self->stop);
  return G_SOURCE_REMOVE;
}

/* With little room or large texts the buttons need all of it. */
static void
on_room (PoiseImportWindow *self)
{
  gtk_widget_set_visible (self->title, poise_adaptive_bin_get_room (self->adaptive) != POISE_ROOM_NARROW);
}

/* ---- Columns ---- */

static void
on_mapped (GObject *source, GAsyncResult *result, gpointer data)
{
  GWeakRef *ref = data;
  g_autoptr (PoiseImportWindow) self = g_weak_ref_get (ref);
  PoiseImportReport *report = NULL;
  g_autoptr (PoisePlan) plan = poise_import_table_read_mapped_finish (result, &report, NULL);

  g_weak_ref_clear (ref);
  g_free (ref);
  if (plan == NULL)
    return;
  if (self != NULL)
    {
      show_review (self, plan, report);
      update_next (self);
    }
  else
    {
      poise_import_report_free (report);
    }
}

static void
on_next (PoiseImportWindow *self)
{
  GWeakRef *ref = g_new0 (GWeakRef, 1);

  g_weak_ref_init (ref, self);
  gtk_widget_set_sensitive (self->next, FALSE);
  poise_import_table_read_mapped_async (self->table, poise_mapping_page_get_mapping (self->columns), self->cancellable,
                                        on_mapped, ref);
}

static void
on_back (PoiseImportWindow *self)
{
  show_page (self, "columns");
}

/* ---- Deciding ---- */

static void
on_create (PoiseImportWindow *self)
{
  g_autoptr (PoisePlan) plan = poise_import_review_make_plan (self->decisions);

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, plan);
  gtk_window_close (GTK_WINDOW (self));
}

/* The button that goes on is far from the end of a long list: a key for it. */
static void
go_on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseImportWindow *self = POISE_IMPORT_WINDOW (widget);

  if (gtk_widget_get_visible (self->next))
    gtk_widget_activate (self->next);
  else if (gtk_widget_get_visible (self->create))
    gtk_widget_activate (self->create);
}

/* ---- Life ---- */

static gboolean
poise_import_window_close_request (GtkWindow *window)
{
  stop_reading (POISE_IMPORT_WINDOW (window));
  return GTK_WINDOW_CLASS (poise_import_window_parent_class)->close_request (window);
}

static void
poise_import_window_dispose (GObject *object)
{
  PoiseImportWindow *self = POISE_IMPORT_WINDOW (object);

  stop_reading (self);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->table, poise_import_table_unref);
  g_clear_pointer (&self->decisions, poise_import_review_unref);
  G_OBJECT_CLASS (poise_import_window_parent_class)->dispose (object);
}

static void
poise_import_window_class_init (PoiseImportWindowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_import_window_dispose;
  GTK_WINDOW_CLASS (class)->close_request = poise_import_window_close_request;
  signals[SIGNAL_ENDED]
      = g_signal_new ("ended", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_CHOSEN]
      = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_REVIEW_PAGE);
  gtk_widget_class_install_action (widget_class, "import.go-on", NULL, go_on_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "import.go-on", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "import.go-on", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-import-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, adaptive);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, cancel);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, back);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, next);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, create);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, stack);
  gtk_widget_class_bind_template_child_full (widget_class, "reading", FALSE,
                                             G_STRUCT_OFFSET (PoiseImportWindow, reading_label));
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, amount);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, stop);
  gtk_widget_class_bind_template_child (widget_class, PoiseImportWindow, review);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_create);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_room);
}

static void
poise_import_window_init (PoiseImportWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  self->cancellable = g_cancellable_new ();
  self->table = poise_import_table_new ();
  on_room (self);
}

/**
 * poise_import_window_new:
 * @application: whose window it is
 * @over: (nullable): the window that it stands over
 *
 * Returns: (transfer none): a window that is not presented yet
 */
PoiseImportWindow *
poise_import_window_new (GtkApplication *application, GtkWindow *over)
{
  return g_object_new (POISE_TYPE_IMPORT_WINDOW, "application", application, "transient-for", over, NULL);
}

/**
 * poise_import_window_read:
 * @file: that is no plan
 *
 * Begins to read it; "ended" follows.
 */
void
poise_import_window_read (PoiseImportWindow *self, GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = base != NULL ? g_filename_display_name (base) : g_file_get_parse_name (file);
  g_autofree char *reading = poise_words_reading (name);
  GWeakRef *ref = g_new0 (GWeakRef, 1);

  g_return_if_fail (POISE_IS_IMPORT_WINDOW (self));
  g_return_if_fail (!self->reading && self->decisions == NULL);

  g_weak_ref_init (ref, self);
  self->reading = TRUE;
  gtk_label_set_label (self->reading_label, reading);
  self->present_timeout = g_timeout_add (PRESENT_AFTER, on_present_timeout, self);
  poise_import_read_async (file,
                           &(PoiseImportTask){ .reader = poise_import_table_read,
                                               .data = poise_import_table_ref (self->table),
                                               .data_free = (GDestroyNotify)poise_import_table_unref,
                                               .progress = on_progress,
                                               .progress_data = self },
                           self->cancellable, on_read, ref);
}
