/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What holds on every page and in every dialog, in the language of the environment: it can be shown without a warning,
 * says something in the direction of reading, and nothing that Poise says itself is cut; and a page of the help is about it. Where that language is the one of tests/words/pseudo, in
 * which each text stands in brackets, nothing is without them.
 */

#include "gui/poise-text-scale.h"
#include "gui/tour/tour-help.h"
#include "gui/tour/tour-texts.h"
#include "words/poise-words.h"

#include <string.h>

/* In microseconds, longer than any takes */
#define ANIMATIONS (600 * 1000)

#define OPEN "⟦"
#define SHUT "⟧"

/* What is the same in each language, and what GTK, libadwaita and ICU say, which have catalogues of their own: keys,
 * months, days, names of languages, what stands between two */
static const char *const names[]
    = { "Poise",     "Ctrl", "Alt", "Shift",  "Page",    "Down",   "Escape",  "Return", "Delete",
        "Shortcuts", "Jan",  "Feb", "Mar",    "April",   "Apr",    "May",     "Jun",    "Jul",
        "August",   "Aug", "September", "Sep", "October", "Oct", "November", "Nov", "December", "Dec", "January", "February", "March", "June", "July", "Mon",    "Tue",     "Wed",    "Thu",
        "Fri",       "Sat",  "Sun", "Friday", "English", "Pseudo", "Accents", "and",    NULL };

/* (transfer full): @text without what stands in brackets, and without what comes from elsewhere */
static char *
get_outside (const char *text, GHashTable *foreign)
{
  g_autoptr (GString) own = g_string_new (text), outside = g_string_new (NULL);
  GHashTableIter iter;
  gpointer title;
  int depth = 0;

  g_hash_table_iter_init (&iter, foreign);
  while (g_hash_table_iter_next (&iter, &title, NULL))
    g_string_replace (own, title, "", 0);
  for (const char *at = own->str; *at != '\0'; at = g_utf8_next_char (at))
    if (g_str_has_prefix (at, OPEN))
      depth++;
    else if (g_str_has_prefix (at, SHUT))
      depth--;
    else if (depth == 0)
      g_string_append_unichar (outside, g_utf8_get_char (at));
  return g_string_free (g_steal_pointer (&outside), FALSE);
}

/* Whether @part has a word of three letters or more */
static gboolean
has_word (const char *part)
{
  g_auto (GStrv) words = g_regex_split_simple ("[^A-Za-z]+", part, 0, 0);

  for (guint i = 0; words[i]; i++)
    if (strlen (words[i]) >= 3 && !g_strv_contains (names, words[i]))
      return TRUE;
  return FALSE;
}

/* Paths and addresses are no texts. */
static gboolean
has_untranslated (const char *text, GHashTable *foreign)
{
  g_autofree char *outside = get_outside (text, foreign);
  g_auto (GStrv) parts = g_regex_split_simple ("\\s+", outside, 0, 0);

  for (guint i = 0; parts[i]; i++)
    if (!strchr (parts[i], '/') && has_word (parts[i]))
      return TRUE;
  return FALSE;
}

typedef struct
{
  const TourStop *stop;
  gboolean pseudo;
  GHashTable *foreign;
  guint n_texts;
  GString *failures;
} Check;

/* An example in an entry is cut where there is no room for it, as what is typed there. */
static gboolean
is_example (GtkWidget *widget)
{
  return GTK_IS_TEXT (gtk_widget_get_parent (widget));
}

/* A text that is cut can be read whole where a pointer rests on it, or on what it is in. */
static gboolean
is_in_tooltip (const TourText *text)
{
  for (GtkWidget *at = text->widget; at; at = gtk_widget_get_parent (at))
    if (g_strcmp0 (gtk_widget_get_tooltip_text (at), text->text) == 0)
      return TRUE;
  return FALSE;
}

/* Tabs at the foot of a narrow window are libadwaita's (1.2), which cuts their words, below their signs, where texts are
 * large. */
static gboolean
is_on_large_tab (GtkWidget *widget)
{
  return poise_text_scale_get (widget) > 1 && gtk_widget_get_ancestor (widget, ADW_TYPE_VIEW_SWITCHER_BAR);
}

static void
check_text (const TourText *text, gpointer data)
{
  Check *check = data;

  check->n_texts++;
  if (check->pseudo && !text->data && has_untranslated (text->text, check->foreign))
    g_string_append_printf (check->failures, "\n  %s: untranslated: “%s” (%s)", check->stop->id, text->text,
                            G_OBJECT_TYPE_NAME (text->widget));
  /* No language is as long as the pseudo-locale is with its brackets; where it is narrow, that may be cut. */
  if (text->outside && !text->data && !(check->pseudo && check->stop->narrow && poise_text_scale_get (text->widget) > 1))
    g_string_append_printf (check->failures, "\n  %s: beyond the window: “%s”", check->stop->id, text->text);
  if (text->cut && !text->data && !is_example (text->widget) && !is_in_tooltip (text) && !is_on_large_tab (text->widget)
      && !(check->pseudo && check->stop->narrow))
    g_string_append_printf (check->failures, "\n  %s: cut: “%s” (in %s)", check->stop->id, text->text,
                            G_OBJECT_TYPE_NAME (gtk_widget_get_parent (text->widget)));
}

static void
wait_for_animations (void)
{
  gint64 end = g_get_monotonic_time () + ANIMATIONS;

  while (g_get_monotonic_time () < end)
    gui_test_settle ();
}

static void
check_texts (Check *check, Tour *tour)
{
  gsize before = check->failures->len;

  tour_each_text (tour, check_text, check);
  if (check->failures->len == before)
    return;
  /* What comes and goes, as widgets that fade out, is not held against it. */
  wait_for_animations ();
  g_string_truncate (check->failures, before);
  tour_each_text (tour, check_text, check);
}

/* A narrow window has the least room for large texts. */
static void
check_large_texts (Check *check, Tour *tour)
{
  if (!check->stop->narrow || poise_text_scale_get (tour->shown) > 1)
    return;
  tour_set_text_scale (2);
  gui_test_settle ();
  check_texts (check, tour);
  tour_set_text_scale (1);
  gui_test_settle ();
}

/* The layout goes with the language of the texts. */
static void
check_direction (Tour *tour)
{
  gboolean inverted = (gtk_get_debug_flags () & GTK_DEBUG_INVERT_TEXT_DIR) != 0;
  gboolean right_to_left = gtk_widget_get_direction (tour->shown) == GTK_TEXT_DIR_RTL;

  g_assert_true (right_to_left == (poise_words_is_right_to_left () != inverted));
}

/* And those that go on from it */
static void
test_stop (gconstpointer data)
{
  g_autoptr (GString) failures = g_string_new (NULL);
  Check check = { data, g_strcmp0 (g_getenv ("LANGUAGE"), "en_XA") == 0, NULL, 0, failures };
  g_autofree char *lack = NULL;
  Tour tour;

  tour_arrive (&tour, data);
  check_direction (&tour);
  lack = tour_check_help (&tour);
  check.foreign = tour.foreign;
  for (; check.stop; check.stop = tour_go_on (&tour, check.stop))
    {
      check.n_texts = 0;
      check_texts (&check, &tour);
      check_large_texts (&check, &tour);
      g_assert_cmpuint (check.n_texts, >, 0);
    }
  tour_leave (&tour);
  g_assert_cmpstr (lack, ==, NULL);
  if (failures->len > 0)
    {
      g_test_message ("%s", failures->str);
      g_test_fail ();
    }
}

int
main (int argc, char *argv[])
{
  tour_init (&argc, &argv);
  tour_add_tests ("/gui/tour/", test_stop);
  return gui_test_run ();
}
