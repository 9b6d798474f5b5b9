/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The windows of the application, and which of them a plan is shown in.
 */

#include "gui/poise-windows.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "poise-config.h"

#include <glib/gi18n.h>

/** poise_windows_find: Returns: (transfer none) (nullable): the window that shows @file, or is about to */
PoiseWindow *
poise_windows_find (PoiseApplication *application, GFile *file)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l; l = l->next)
    if (POISE_IS_WINDOW (l->data))
      {
        GFile *shown = poise_window_get_file (l->data);

        if (shown && g_file_equal (shown, file))
          return l->data;
      }
  return NULL;
}

/** poise_windows_get_active: Returns: (transfer none) (nullable): the window that is used now, or whose dialog is */
PoiseWindow *
poise_windows_get_active (PoiseApplication *application)
{
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (application));

  /* A dialog may be the active one. */
  while (active && !POISE_IS_WINDOW (active))
    active = gtk_window_get_transient_for (active);
  return active ? POISE_WINDOW (active) : NULL;
}

/** poise_windows_get_empty: Returns: (transfer none): @near or the active window if it has no plan, else a new one */
PoiseWindow *
poise_windows_get_empty (PoiseApplication *application, PoiseWindow *near)
{
  PoiseWindow *window = near ? near : poise_windows_get_active (application);

  return window && poise_window_is_empty (window) ? window : poise_window_new (application);
}

static PoiseWindow *
other_window (PoiseApplication *application, PoiseWindow *window)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l; l = l->next)
    if (POISE_IS_WINDOW (l->data) && l->data != window)
      return l->data;
  return NULL;
}

static gboolean
on_open_failed (PoiseWindow *window, GFile *file, GError *error, PoiseApplication *application)
{
  poise_windows_tell_failed (application, window, file, error);
  return TRUE;
}

/**
 * poise_windows_show_file:
 * @application: whose windows they are
 * @file: of a plan
 * @near: (nullable): the window that it was asked for in
 *
 * Presents the window that has the file; else opens it, in @near if that is empty.
 */
void
poise_windows_show_file (PoiseApplication *application, GFile *file, PoiseWindow *near)
{
  PoiseWindow *window;

  g_return_if_fail (POISE_IS_APPLICATION (application));
  g_return_if_fail (G_IS_FILE (file));

  window = poise_windows_find (application, file);
  if (!window)
    {
      window = poise_windows_get_empty (application, near);
      if (!gtk_widget_get_mapped (GTK_WIDGET (window)))
        g_signal_connect_object (window, "open-failed", G_CALLBACK (on_open_failed), application, 0);
      poise_window_open (window, file);
    }
  gtk_window_present (GTK_WINDOW (window));
}

/**
 * poise_windows_show_plan:
 * @application: whose windows they are
 * @plan: that is in no file yet
 * @near: (nullable): the window that it was asked for in
 *
 * Returns: (transfer none): the window that shows it now
 */
GtkWindow *
poise_windows_show_plan (PoiseApplication *application, PoisePlan *plan, PoiseWindow *near)
{
  PoiseWindow *window;

  g_return_val_if_fail (POISE_IS_APPLICATION (application), NULL);

  window = poise_windows_get_empty (application, near);
  poise_window_show_plan (window, plan);
  gtk_window_present (GTK_WINDOW (window));
  return GTK_WINDOW (window);
}

/** poise_windows_show_import: The same with a @plan that a person has made of a course, and that is to be saved. */
GtkWindow *
poise_windows_show_import (PoiseApplication *application, PoisePlan *plan, PoiseWindow *near)
{
  PoiseWindow *window;

  g_return_val_if_fail (POISE_IS_APPLICATION (application), NULL);

  window = poise_windows_get_empty (application, near);
  poise_window_show_import (window, plan);
  gtk_window_present (GTK_WINDOW (window));
  return GTK_WINDOW (window);
}

/**
 * poise_windows_present_any:
 * @application: whose windows they are
 * @near: (nullable): the window to be presented
 *
 * Returns: (transfer none): @near, else the active window, else a new one; it is presented
 */
GtkWindow *
poise_windows_present_any (PoiseApplication *application, PoiseWindow *near)
{
  PoiseWindow *window;

  g_return_val_if_fail (POISE_IS_APPLICATION (application), NULL);

  window = near ? near : poise_windows_get_active (application);
  if (!window)
    window = poise_window_new (application);
  gtk_window_present (GTK_WINDOW (window));
  return GTK_WINDOW (window);
}

/**
 * poise_windows_tell_failed:
 * @application: whose windows they are
 * @window: that was to show the plan
 * @file: of the plan
 * @error: why it could not be opened
 *
 * Tells the person. A window that was made for a file in vain goes again, unless it is the only one.
 */
void
poise_windows_tell_failed (PoiseApplication *application, PoiseWindow *window, GFile *file, const GError *error)
{
  PoiseWindow *other;

  g_return_if_fail (POISE_IS_APPLICATION (application));

  other = other_window (application, window);
  poise_error_dialog_present (GTK_WINDOW (other ? other : window), _ ("The Plan Could Not Be Opened"), file, error);
  if (other)
    gtk_window_destroy (GTK_WINDOW (window));
}
