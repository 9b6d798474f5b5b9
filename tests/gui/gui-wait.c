/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Runs the main loop until something holds.
 */

#include "gui/gui-wait.h"

#include "gui/gui-test.h"

#define LONGEST (30 * G_TIME_SPAN_SECOND)

/**
 * gui_wait_at:
 * @place: in which file and line the test waits
 * @what: what for, in words
 * @condition: what it waits for
 * @result: to be this
 */
void
gui_wait_at (const char *place, const char *what, GuiCondition condition, gpointer data, gboolean result)
{
  gint64 end = g_get_monotonic_time () + LONGEST;

  while (condition (data) != result)
    {
      if (g_get_monotonic_time () > end)
        g_error ("%s: waited %d s %s", place, (int)(LONGEST / G_TIME_SPAN_SECOND), what);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

typedef struct
{
  GtkWidget *root;
  const char *label;
} Sought;

static gboolean
label_is_there (gpointer data)
{
  const Sought *sought = data;

  return gui_test_try_find (sought->root, GTK_TYPE_LABEL, sought->label) != NULL;
}

/** gui_wait_for_label_at: Like gui_wait_at(), until a label below @root says @label. */
void
gui_wait_for_label_at (const char *place, GtkWidget *root, const char *label)
{
  Sought sought = { root, label };
  g_autofree char *what = g_strdup_printf ("for the label “%s”", label);

  gui_wait_at (place, what, label_is_there, &sought, TRUE);
}

static GtkWindow *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_mapped (GTK_WIDGET (window)))
        return window;
    }
  return NULL;
}

static gboolean
window_is_there (gpointer data)
{
  return find_window (*(GType *)data) != NULL;
}

/** gui_wait_for_window: Returns: (transfer none): a window of @type, once one is on the display */
GtkWindow *
gui_wait_for_window (GType type)
{
  gui_wait_until (window_is_there, &type);
  return find_window (type);
}

static gboolean
is_there (gpointer data)
{
  return *(gpointer *) data != NULL;
}

/** gui_wait_to_finalize: Gives back the last reference that the test has to @object; a thread may hold it for a while. */
void
gui_wait_to_finalize (gpointer object)
{
  gpointer left = object;

  g_object_add_weak_pointer (object, &left);
  g_object_unref (object);
  gui_wait_while (is_there, &left);
}
