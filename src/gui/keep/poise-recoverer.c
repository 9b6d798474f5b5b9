/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From drafts to windows.
 */

#include "gui/keep/poise-recoverer.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/help/poise-help-places.h"
#include "gui/keep/poise-recovery-row.h"
#include "gui/keep/poise-versions-dialog.h"
#include "gui/poise-windows.h"
#include "words/poise-words-drafts.h"

#include <glib/gi18n.h>
#include <string.h>

struct _PoiseRecoverer
{
  GObject parent_instance;

  PoiseApplication *application; /* weak: the application owns it */
  char *drafts;
  gboolean listing;
  guint n_found;
  PoiseVersionsDialog *dialog; /* weak */
};

enum
{
  SIGNAL_FOUND,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseRecoverer, poise_recoverer, G_TYPE_OBJECT)

#define ROW_DATA "poise-recovery"

static const PoiseRecovery *
recovery_of (PoiseVersionRow *row)
{
  return g_object_get_data (G_OBJECT (row), ROW_DATA);
}

static void
set_n_found (PoiseRecoverer *self, guint n_found)
{
  self->n_found = n_found;
  g_signal_emit (self, signals[SIGNAL_FOUND], 0, n_found);
}

static void
remove_row (PoiseRecoverer *self, PoiseVersionRow *row)
{
  set_n_found (self, self->n_found - 1);
  poise_versions_dialog_remove (POISE_VERSIONS_DIALOG (gtk_widget_get_root (GTK_WIDGET (row))), row);
}

/* ---- Going on ---- */

/* What waits for a window that opens the draft's file already */
typedef struct
{
  PoiseRecovery *recovery;
  PoiseDraftSlot *slot;
} Waiting;

static void
waiting_free (gpointer data, GClosure *closure)
{
  Waiting *waiting = data;

  poise_recovery_free (waiting->recovery);
  if (waiting->slot)
    poise_draft_slot_release (waiting->slot);
  g_free (waiting);
}

static void
on_workspace (PoiseWindow *window, GParamSpec *pspec, Waiting *waiting)
{
  if (!poise_window_get_workspace (window))
    return;
  poise_window_recover (window, waiting->recovery, g_steal_pointer (&waiting->slot));
  g_signal_handlers_disconnect_by_func (window, on_workspace, waiting);
}

/* The file of the draft may be open in a window, or on its way. */
static void
show (PoiseRecoverer *self, PoiseRecovery *recovery, PoiseDraftSlot *slot)
{
  PoiseWindow *window = recovery->file ? poise_windows_find (self->application, recovery->file) : NULL;
  GtkWindow *over = self->dialog ? gtk_window_get_transient_for (GTK_WINDOW (self->dialog)) : NULL;

  if (!window)
    window = poise_windows_get_empty (self->application, POISE_IS_WINDOW (over) ? POISE_WINDOW (over) : NULL);
  if (poise_window_is_empty (window) || poise_window_get_workspace (window))
    {
      poise_window_recover (window, recovery, slot);
      poise_recovery_free (recovery);
    }
  else
    {
      Waiting *waiting = g_new0 (Waiting, 1);

      waiting->recovery = recovery;
      waiting->slot = slot;
      g_signal_connect_data (window, "notify::workspace", G_CALLBACK (on_workspace), waiting, waiting_free, 0);
    }
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_restore (PoiseVersionRow *row, PoiseRecoverer *self)
{
  PoiseRecovery *recovery = g_object_steal_data (G_OBJECT (row), ROW_DATA);
  g_autoptr (GError) error = NULL;
  PoiseDraftSlot *slot = poise_recovery_claim (recovery, &error);

  if (slot)
    {
      show (self, recovery, slot);
    }
  else
    {
      GtkWindow *dialog = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (row)));

      poise_error_dialog_present (gtk_window_get_transient_for (dialog), _ ("The Changes Could Not Be Restored"), NULL,
                                  error);
      poise_recovery_free (recovery);
    }
  remove_row (self, row);
}

/* Rows that can be restored are taken one after the other; those that cannot stay. */
static void
on_all (PoiseVersionsDialog *dialog, PoiseRecoverer *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_ref (g_object_get_data (G_OBJECT (dialog), "poise-rows"));

  for (guint i = 0; i < rows->len; i++)
    {
      const PoiseRecovery *recovery = recovery_of (rows->pdata[i]);

      if (recovery && recovery->plan && gtk_widget_get_parent (rows->pdata[i]))
        on_restore (rows->pdata[i], self);
    }
}

/* ---- Doing away with it ---- */

/* Once the question has gone: with its last row, the dialog under it closes. */
static gboolean
remove_discarded (gpointer data)
{
  PoiseVersionRow *row = data;

  if (gtk_widget_get_parent (GTK_WIDGET (row)))
    remove_row (g_object_get_data (G_OBJECT (row), "poise-recoverer"), row);
  return G_SOURCE_REMOVE;
}

static void
on_discard_response (AdwMessageDialog *question, const char *response, PoiseVersionRow *row)
{
  const PoiseRecovery *recovery = recovery_of (row);

  if (strcmp (response, "discard") != 0 || !recovery)
    return;
  poise_draft_folder_discard (recovery->drafts, recovery->name, NULL);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, remove_discarded, g_object_ref (row), g_object_unref);
}

static void
on_discard (PoiseVersionRow *row, PoiseRecoverer *self)
{
  GtkWindow *dialog = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (row)));
  AdwMessageDialog *question = poise_ask_discard (dialog, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  g_object_set_data_full (G_OBJECT (row), "poise-recoverer", g_object_ref (self), g_object_unref);
  g_signal_connect_object (question, "response", G_CALLBACK (on_discard_response), row, 0);
}

/* ---- Offering ---- */

static void
add_row (PoiseRecoverer *self, GPtrArray *rows, PoiseRecovery *recovery)
{
  PoiseVersionRow *row = poise_recovery_row_new (recovery);

  g_object_set_data_full (G_OBJECT (row), ROW_DATA, recovery, (GDestroyNotify) poise_recovery_free);
  g_signal_connect_object (row, "restore", G_CALLBACK (on_restore), self, 0);
  g_signal_connect_object (row, "discard", G_CALLBACK (on_discard), self, 0);
  g_ptr_array_add (rows, g_object_ref (row));
  poise_versions_dialog_add (self->dialog, row);
}

static guint
count_plans (GPtrArray *list)
{
  guint n = 0;

  for (guint i = 0; i < list->len; i++)
    n += ((PoiseRecovery *) list->pdata[i])->plan != NULL;
  return n;
}

static void
fill (PoiseRecoverer *self, GPtrArray *list)
{
  g_autofree char *text = poise_words_drafts_found (list->len);
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  g_object_set_data_full (G_OBJECT (self->dialog), "poise-rows", rows, (GDestroyNotify) g_ptr_array_unref);
  poise_versions_dialog_set_text (self->dialog, text);
  poise_versions_dialog_set_can_all (self->dialog, count_plans (list) > 1);
  while (list->len > 0)
    add_row (self, rows, g_ptr_array_steal_index (list, 0));
}

static void
offer (PoiseRecoverer *self, GPtrArray *list)
{
  PoiseWindow *window = POISE_WINDOW (poise_windows_present_any (self->application, NULL));
  PoiseVersionsDialog *dialog = poise_versions_dialog_new (GTK_WINDOW (window), _ ("Unsaved Changes Were Found"),
                                                           _ ("Keep for Later"));

  poise_help_places_set (GTK_WINDOW (dialog), "save#drafts");
  g_set_weak_pointer (&self->dialog, dialog);
  g_signal_connect_object (dialog, "all", G_CALLBACK (on_all), self, 0);
  fill (self, list);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseRecoverer) self = data;
  g_autoptr (GPtrArray) list = poise_recovery_list_finish (result);

  self->listing = FALSE;
  if (!self->application)
    return;
  set_n_found (self, list->len);
  if (list->len > 0 && !self->dialog)
    offer (self, list);
}

/* ---- Life ---- */

static void
poise_recoverer_dispose (GObject *object)
{
  PoiseRecoverer *self = POISE_RECOVERER (object);

  g_clear_weak_pointer (&self->application);
  g_clear_weak_pointer (&self->dialog);
  g_clear_pointer (&self->drafts, g_free);
  G_OBJECT_CLASS (poise_recoverer_parent_class)->dispose (object);
}

static void
poise_recoverer_class_init (PoiseRecovererClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_recoverer_dispose;
  signals[SIGNAL_FOUND] = g_signal_new ("found", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
poise_recoverer_init (PoiseRecoverer *self)
{
  self->drafts = poise_draft_folder_get_path ();
}

/**
 * poise_recoverer_new:
 * @application: whose windows they are; not kept alive
 *
 * Returns: (transfer full): a recoverer that has looked for nothing yet
 */
PoiseRecoverer *
poise_recoverer_new (PoiseApplication *application)
{
  PoiseRecoverer *self = g_object_new (POISE_TYPE_RECOVERER, NULL);

  g_set_weak_pointer (&self->application, application);
  return self;
}

/** poise_recoverer_offer: Looks for drafts, off the main thread, and offers those that there are. */
void
poise_recoverer_offer (PoiseRecoverer *self)
{
  g_return_if_fail (POISE_IS_RECOVERER (self));

  if (self->dialog)
    gtk_window_present (GTK_WINDOW (self->dialog));
  else if (!self->listing)
    {
      self->listing = TRUE;
      poise_recovery_list_async (self->drafts, on_listed, g_object_ref (self));
    }
}
