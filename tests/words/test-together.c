/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A number and its unit stay together, and hours with their minutes; nothing else does. A no-break space is written as "~" here.
 */

#include "words/poise-words-together.h"
#include "words/poise-words.h"

#include <string.h>

static const struct
{
  const char *text, *kept;
} cases[] = {
  { "", "" },
  { "45 min", "45~min" },
  { "1 h 30 min.", "1~h~30~min." },
  { "of 12 h 5 min 30 min", "of 12~h~5~min 30~min" },
  { "1 h 30", "1~h 30" },
  { "1 h 30 minutes", "1~h 30 minutes" },
  { "1 h 30%", "1~h 30%" },
  { "1 h, 30 min", "1~h, 30~min" },
  { "1 h  30 min", "1~h  30~min" },
  { "30 min 1 h", "30~min 1~h" },
  { "١ h ٣٠ min", "١~h~٣٠~min" },
  { "1,200 h, 3 %, 4% and 5~h", "1,200~h, 3~%, 4% and 5~h" },
  { "٤٥ min", "٤٥~min" },
  { "45 minutes, 2 hours", "45 minutes, 2 hours" },
  { "45  min", "45  min" },
  { "min 45", "min 45" },
  { "Week 4 has", "Week 4 has" },
  { "4 h", "4~h" },
  { "4", "4" },
  { "4 ", "4 " },
  { "ä 45 min ö 1 h", "ä 45~min ö 1~h" },
};

static void
test_kept (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) before = g_strsplit (cases[i].text, "~", -1), after = g_strsplit (cases[i].kept, "~", -1);
      g_autofree char *text = g_strjoinv ("\302\240", before);
      g_autofree char *expected = g_strjoinv ("\302\240", after);
      g_autofree char *kept = poise_words_keep_together (text);

      g_assert_cmpstr (kept, ==, expected);
    }
}

/* What Poise says itself is found, whatever the amount. */
static void
test_durations (void)
{
  for (gint64 minutes = 0; minutes < 200; minutes += 7)
    {
      g_autofree char *duration = poise_words_duration (minutes);
      g_autofree char *kept = poise_words_keep_together (duration);

      g_assert_null (strchr (kept, ' '));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/together/kept", test_kept);
  g_test_add_func ("/words/together/durations", test_durations);
  return g_test_run ();
}
