/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The toolkit's file chooser looks whether there is a file of the name that was typed, and asks before that is replaced.
 * Meanwhile it may still read the folder; and once it has, it completes the name to that of a file which is there, and
 * gives that one. So it counts what was asked about. Where the desktop shows a dialog of its own in its place (a portal),
 * nothing is seen of it, and it is trusted.
 */

#include "gui/dialogs/poise-save-chooser.h"

typedef struct
{
  GtkFileChooser *chooser; /* which owns this */
  GtkWindow *dialog;       /* (nullable) weak: the toolkit's own */
  gboolean is_own;         /* whether there ever was that */
  GFile *agreed;           /* (nullable): what it has asked about last */
} Watch;

static Watch *
get_watch (GtkNativeDialog *chooser)
{
  return g_object_get_data (G_OBJECT (chooser), "poise-save-chooser");
}

static void
watch_free (gpointer data)
{
  Watch *watch = data;

  g_clear_weak_pointer (&watch->dialog);
  g_clear_object (&watch->agreed);
  g_free (watch);
}

/* (transfer none) (nullable): the window that the toolkit shows for @chooser */
static GtkWindow *
find_dialog (GtkNativeDialog *chooser)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (GTK_IS_FILE_CHOOSER_DIALOG (window) && gtk_widget_get_visible (GTK_WIDGET (window))
          && gtk_window_get_transient_for (window) == gtk_native_dialog_get_transient_for (chooser))
        return window;
    }
  return NULL;
}

static void
on_question_shown (GtkWindow *question, GtkNativeDialog *chooser)
{
  Watch *watch = get_watch (chooser);

  if (!watch->dialog || gtk_window_get_transient_for (question) != watch->dialog)
    return;
  g_clear_object (&watch->agreed);
  watch->agreed = gtk_file_chooser_get_file (watch->chooser);
}

/* Whose question a new window is shows only once it is there. */
static void
on_windows_changed (GListModel *windows, guint position, guint removed, guint added, GtkNativeDialog *chooser)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (GTK_IS_DIALOG (window))
        g_signal_connect_object (window, "map", G_CALLBACK (on_question_shown), chooser, 0);
    }
}

/**
 * poise_save_chooser_show:
 * @chooser: in which a file is named; not shown yet
 *
 * Shows it, and remembers what it asks.
 */
void
poise_save_chooser_show (GtkNativeDialog *chooser)
{
  Watch *watch = g_new0 (Watch, 1);

  g_return_if_fail (GTK_IS_FILE_CHOOSER (chooser));
  g_return_if_fail (!get_watch (chooser));

  watch->chooser = GTK_FILE_CHOOSER (chooser);
  g_object_set_data_full (G_OBJECT (chooser), "poise-save-chooser", watch, watch_free);
  gtk_native_dialog_show (chooser);
  g_set_weak_pointer (&watch->dialog, find_dialog (chooser));
  watch->is_own = watch->dialog != NULL;
  if (watch->is_own)
    g_signal_connect_object (gtk_window_get_toplevels (), "items-changed", G_CALLBACK (on_windows_changed), chooser, 0);
}

/**
 * poise_save_chooser_may_replace:
 * @chooser: that was shown by poise_save_chooser_show()
 * @file: that it gave
 *
 * Returns: whether somebody was asked, if @file was there
 */
gboolean
poise_save_chooser_may_replace (GtkNativeDialog *chooser, GFile *file)
{
  const Watch *watch = get_watch (chooser);

  g_return_val_if_fail (watch, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  return !watch->is_own || (watch->agreed && g_file_equal (watch->agreed, file));
}
