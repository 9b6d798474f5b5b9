/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is announced, where there are no announcements yet (GTK before 4.14): it describes what has the focus, until that
 * goes on.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"
#include "gui/poise-announce.h"

#if !GTK_CHECK_VERSION(4, 14, 0)

typedef struct
{
  GtkWidget *window;
  GtkWidget *first;  /* has a description of its own */
  GtkWidget *second; /* has none */
} Fixture;

static void
describe (GtkWidget *widget, const char *description)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  f->window = gtk_window_new ();
  f->first = gtk_button_new_with_label ("First");
  f->second = gtk_button_new_with_label ("Second");
  describe (f->first, "Its own");
  gtk_box_append (GTK_BOX (box), f->first);
  gtk_box_append (GTK_BOX (box), f->second);
  gtk_window_set_child (GTK_WINDOW (f->window), box);
  gtk_window_present (GTK_WINDOW (f->window));
  gtk_widget_grab_focus (f->first);
  gui_test_settle ();
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  gui_test_settle ();
}

typedef struct
{
  GtkWidget *widget;
  const char *description;
} Expected;

static gboolean
is_described (gpointer data)
{
  const Expected *expected = data;
  g_autofree char *other = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (expected->widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected->description);

  return other == NULL;
}

static void
wait_for (GtkWidget *widget, const char *description)
{
  Expected expected = { widget, description };

  gui_wait_until (is_described, &expected);
}

static void
test_told (Fixture *f, gconstpointer data)
{
  poise_announce (f->second, "Undone: Move");
  wait_for (f->first, "Undone: Move\nIts own");
  gtk_widget_grab_focus (f->second);
  wait_for (f->first, "Its own");
  poise_announce (f->window, "A");
  wait_for (f->second, "A");
  gtk_widget_grab_focus (f->first);
  wait_for (f->second, "");
}

/* One after the other, and those of one moment together */
static void
test_several (Fixture *f, gconstpointer data)
{
  poise_announce (f->window, "A");
  poise_announce (f->window, "B");
  wait_for (f->first, "A B\nIts own");
  poise_announce (f->window, "C");
  poise_announce (f->window, NULL);
  poise_announce (f->window, "");
  wait_for (f->first, "C\nIts own");
  gtk_widget_grab_focus (f->second);
  wait_for (f->first, "Its own");
}

/* The same twice: a change is heard, and only that. */
static void
test_again (Fixture *f, gconstpointer data)
{
  poise_announce (f->window, "A");
  wait_for (f->first, "A\nIts own");
  poise_announce (f->window, "A");
  wait_for (f->first, "A\nIts own");
  gtk_widget_grab_focus (f->second);
  wait_for (f->first, "Its own");
}

/* Who describes itself anew meanwhile keeps that. */
static void
test_described_anew (Fixture *f, gconstpointer data)
{
  poise_announce (f->window, "A");
  wait_for (f->first, "A\nIts own");
  describe (f->first, "Another");
  gtk_widget_grab_focus (f->second);
  gui_test_settle ();
  wait_for (f->first, "Another");
}

static void
test_without_focus (Fixture *f, gconstpointer data)
{
  gtk_window_set_focus (GTK_WINDOW (f->window), NULL);
  poise_announce (f->first, "A");
  wait_for (f->window, "A");
}

/* Gone before it was told, and gone with what was described */
static void
test_gone (Fixture *f, gconstpointer data)
{
  GtkWidget *other = gtk_window_new ();

  gtk_window_present (GTK_WINDOW (other));
  poise_announce (other, "A");
  gtk_window_destroy (GTK_WINDOW (other));
  poise_announce (f->first, "A");
  wait_for (f->first, "A\nIts own");
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (f->first)), f->first);
  gtk_widget_grab_focus (f->second);
  poise_announce (f->window, "B");
  wait_for (f->second, "B");
}

static void
test_toast (Fixture *f, gconstpointer data)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  gtk_box_append (GTK_BOX (gtk_widget_get_parent (f->first)), overlay);
  poise_announce_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new ("“R&amp;D” saved"));
  wait_for (f->first, "“R&D” saved\nIts own");
}

static void
assert_undo (GtkWidget *root, const char *action)
{
  GtkWidget *button = gui_test_find (root, GTK_TYPE_BUTTON, "Undo");

  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, action);
}

/* Sentences are no markup. */
static void
test_undo (Fixture *f, gconstpointer data)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  gtk_box_append (GTK_BOX (gtk_widget_get_parent (f->first)), overlay);
  poise_announce_undo (ADW_TOAST_OVERLAY (overlay), "“R&D” restored", "win.undo");
  wait_for (f->first, "“R&D” restored\nIts own");
  gui_test_find (overlay, GTK_TYPE_LABEL, "“R&D” restored");
  assert_undo (overlay, "win.undo");
}

static void
test_undo_in_preferences (Fixture *f, gconstpointer data)
{
  GtkWidget *window = g_object_new (ADW_TYPE_PREFERENCES_WINDOW, NULL);

  gtk_window_present (GTK_WINDOW (window));
  gui_test_settle ();
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  poise_announce_undo_in (ADW_PREFERENCES_WINDOW (window), "<b> removed", "tools.undo");
  wait_for (window, "<b> removed");
  gui_test_find (window, GTK_TYPE_LABEL, "<b> removed");
  assert_undo (window, "tools.undo");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/gui/announce/told", test_told },
    { "/gui/announce/several", test_several },
    { "/gui/announce/again", test_again },
    { "/gui/announce/described-anew", test_described_anew },
    { "/gui/announce/without-focus", test_without_focus },
    { "/gui/announce/gone", test_gone },
    { "/gui/announce/toast", test_toast },
    { "/gui/announce/undo", test_undo },
    { "/gui/announce/undo-in-preferences", test_undo_in_preferences },
  };

  gui_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return gui_test_run ();
}

#else

/* GTK announces by itself; tests/gui/outside hears it. */
int
main (void)
{
  g_print ("1..0 # SKIP GTK announces by itself\n");
  return 0;
}

#endif
