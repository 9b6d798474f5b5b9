/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan whose texts are markup, whole and broken, in everything that the window shows of it: what stands there is the
 * text to the letter. Broken markup that were parsed would warn, which ends the test; whole markup would vanish from
 * the label.
 */

#include "gui/gui-test.h"

#include "gui/gui-wait.h"
#include "poise-config.h"
#include "store/poise-store.h"

#include <string.h>

/* Whole markup, with signs that mnemonics and entities would swallow; and markup that no parser takes */
#define WHOLE "<i>m_Qx</i>&amp;"
#define BROKEN "R&D <m_Qx"

/* What tells in a label that one of them is meant, and that it is complete */
#define MARK "Qx"

static const char plan_text[] =
    "{\"format\":\"poise-plan\",\"version\":1,\"title\":\"@\",\"code\":\"@\",\"instructor\":\"@\","
    "\"description\":\"@\",\"language\":\"en\",\"start\":\"2027-01-11\",\"section-days\":7,"
    "\"breaks\":[{\"from\":\"2027-02-15\",\"to\":\"2027-02-21\",\"title\":\"@\"}],"
    "\"live-slot\":{\"weekday\":1,\"time\":\"10:00\",\"minutes\":60,\"zone\":\"@\",\"uri\":\"@\"},"
    "\"target\":{\"synchronous-percent\":80,\"tolerance-percent\":5},\"weekly-minutes\":60,"
    "\"outcomes\":[{\"id\":\"oooooooooo\",\"text\":\"@\"}],"
    "\"tools\":[{\"id\":\"tttttttttt\",\"name\":\"@\",\"modes\":[\"synchronous\"],\"uri\":\"@\"}],"
    "\"sections\":[{\"id\":\"ssssssssss\",\"title\":\"@\",\"notes\":\"@\",\"activities\":["
    "{\"id\":\"aaaaaaaaaa\",\"title\":\"@\",\"mode\":\"asynchronous\",\"minutes\":600,"
    "\"tools\":[\"tttttttttt\",\"@\"],\"outcomes\":[\"oooooooooo\",\"@\"],"
    "\"schedule\":[{\"start\":\"2027-01-12T10:00\",\"minutes\":60,\"zone\":\"@\"}],"
    "\"links\":[{\"title\":\"@\",\"uri\":\"javascript:@\"},{\"uri\":\"@\"}],\"notes\":\"@\"},"
    "{\"id\":\"bbbbbbbbbb\",\"title\":\"@\",\"minutes\":90,\"links\":[{\"title\":\"@\",\"uri\":\"@\"}]}]},"
    "{\"id\":\"uuuuuuuuuu\",\"title\":\"@\",\"activities\":[]}]}";

static PoisePlan *
make_plan (const char *hostile)
{
  g_auto (GStrv) pieces = g_strsplit (plan_text, "@", -1);
  g_autofree char *text = g_strjoinv (hostile, pieces);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

/* ---- Looking ---- */

typedef struct
{
  const char *hostile;
  guint n_seen;
} Look;

/* Where a text is cut short, no more than its beginning must be there. */
static void
check_text (Look *look, const char *text, const char *type)
{
  if (text == NULL || strstr (text, MARK) == NULL)
    return;
  if (strstr (text, look->hostile) == NULL)
    g_error ("a %s says “%s” instead of “%s”", type, text, look->hostile);
  look->n_seen++;
}

static void
look_at (Look *look, GtkWidget *widget)
{
  const char *type = G_OBJECT_TYPE_NAME (widget);

  if (GTK_IS_LABEL (widget))
    check_text (look, gtk_label_get_text (GTK_LABEL (widget)), type);
  check_text (look, gtk_widget_get_tooltip_text (widget), "tooltip");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    look_at (look, child);
}

/* Everything in every window; something of the plan must be among it. */
static void
look_around (const char *hostile, const char *where)
{
  GListModel *windows = gtk_window_get_toplevels ();
  Look look = { hostile, 0 };

  gui_test_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      look_at (&look, window);
    }
  g_test_message ("%s: %u texts", where, look.n_seen);
  g_assert_cmpuint (look.n_seen, >, 0);
}

/* ---- Going through the window ---- */

static void
look_at_details (PoiseWindow *window, const char *hostile)
{
  static const char *const selections[] = { "aaaaaaaaaa", "bbbbbbbbbb", "aaaaaaaaaa bbbbbbbbbb", "section ssssssssss" };
  PoiseActivityList *list = POISE_ACTIVITY_LIST (gui_test_find (GTK_WIDGET (window), POISE_TYPE_ACTIVITY_LIST, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (selections); i++)
    {
      gui_test_select (list, selections[i]);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", NULL);
      look_around (hostile, selections[i]);
    }
}

static void
look_at_pages (PoiseWindow *window, const char *hostile)
{
  static const char *const pages[] = { "balance", "guide", "activities" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", pages[i]);
      look_around (hostile, pages[i]);
    }
}

static GtkWindow *
find_dialog (PoiseWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);

      if (other != GTK_WINDOW (window) && gtk_widget_get_mapped (GTK_WIDGET (other)))
        return other; /* it belongs to itself */
    }
  g_assert_not_reached ();
}

/* The window that an action opens over the first one, page by page where it has some */
static void
look_at_dialogs (PoiseWindow *window, const char *hostile)
{
  static const char *const actions[]
      = { "win.show-course", "win.towards-target", "win.suggest", "win.new-term", "win.save-as-template", "win.compare" };
  static const char *const pages[] = { "about", "outcomes", "days", "goals", "tools" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWindow *dialog;

      gtk_widget_activate_action (GTK_WIDGET (window), actions[i], NULL);
      look_around (hostile, actions[i]);
      dialog = find_dialog (window);
      for (guint k = 0; ADW_IS_PREFERENCES_WINDOW (dialog) && k < G_N_ELEMENTS (pages); k++)
        {
          adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (dialog), pages[k]);
          look_around (hostile, pages[k]);
        }
      gtk_window_destroy (dialog);
      gui_test_settle ();
    }
}

static void
test_window (gconstpointer hostile)
{
  g_autoptr (PoisePlan) plan = make_plan (hostile);
  PoiseWindow *window = gui_test_window (plan, 1400, 900);

  look_around (hostile, "the list");
  look_at_details (window, hostile);
  look_at_pages (window, hostile);
  look_at_dialogs (window, hostile);
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_data_func ("/gui/hostile-texts/whole-markup", WHOLE, test_window);
  g_test_add_data_func ("/gui/hostile-texts/broken-markup", BROKEN, test_window);
  return gui_test_run ();
}
