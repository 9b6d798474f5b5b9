/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Runs the main loop until something holds.
 */

#include "gui/gui-wait.h"

#include "gui/gui-test.h"

#define LONGEST (30 * G_TIME_SPAN_SECOND)

static void
wait_for_result (GuiCondition condition, gpointer data, gboolean result)
{
  gint64 end = g_get_monotonic_time () + LONGEST;

  while (condition (data) != result)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

/** gui_wait_until: Until @condition holds. */
void
gui_wait_until (GuiCondition condition, gpointer data)
{
  wait_for_result (condition, data, TRUE);
}

/** gui_wait_while: Until @condition no longer holds. */
void
gui_wait_while (GuiCondition condition, gpointer data)
{
  wait_for_result (condition, data, FALSE);
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

/** gui_wait_for_label: Until a label below @root says @label. */
void
gui_wait_for_label (GtkWidget *root, const char *label)
{
  Sought sought = { root, label };

  gui_wait_until (label_is_there, &sought);
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
