/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A language from start to end: a fresh process is given a language, by argument or environment, and a
 * small Swedish catalogue; what it says is compared. Each language needs a process of its own, since
 * gettext keeps what it has looked up.
 *
 * Spaces that do not break are shown as _ below.
 */

#include "balance/poise-balance.h"
#include "core/poise-quick-entry.h"
#include "words/poise-words-quick.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>

/* ---- The process that speaks ---- */

static PoisePlan *
make_plan (void)
{
  g_autoptr (PoiseActivity) activity = poise_activity_new ("Debatt");
  g_autoptr (PoiseActivity) timed = poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, 90);
  g_autoptr (PoiseActivity) tagged
      = poise_record_with_number (timed, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS);
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (PoiseSection) empty = poise_section_new (NULL);
  g_autoptr (PoisePlan) plan = poise_plan_new ();

  g_ptr_array_add (activities, g_steal_pointer (&tagged));
  g_ptr_array_add (sections, poise_record_with_list (empty, POISE_SECTION_ACTIVITIES, activities));
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

static void
say (const char *name, char *text)
{
  printf ("%s=%s\n", name, text);
  g_free (text);
}

static int
speak (const char *language)
{
  static const char *const letters[] = { "a", "b", "c", NULL };
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PoiseBalance) balance = NULL;
  g_autoptr (PoiseQuickEntry) entry = NULL;
  g_autoptr (GDate) first = g_date_new_dmy (18, 1, 2027);
  g_autoptr (GDate) last = g_date_new_dmy (24, 1, 2027);

  poise_words_init (language);
  plan = make_plan ();
  balance = poise_balance_new (plan);
  entry = poise_quick_entry_parse ("Debatt i grupp 1 tim 30 min synkront", poise_words_quick_vocabulary (),
                                   POISE_QUICK_NOTHING);

  say ("language", g_strdup (poise_words_get_language ()));
  say ("mode", g_strdup (poise_words_mode (POISE_MODE_SYNCHRONOUS)));
  say ("purpose", g_strdup (poise_words_purpose (POISE_PURPOSE_PLANNING)));
  say ("tool", poise_words_tool (plan, "forum"));
  say ("dangling", poise_words_tool (plan, "x"));
  say ("section", poise_words_section_title (plan, 0));
  say ("duration", poise_words_duration (90));
  say ("number", poise_words_number (12345));
  say ("percent", poise_words_percent (0.34));
  say ("date", poise_words_date (first));
  say ("time", poise_words_date_time ("2027-01-18T10:00"));
  say ("range", poise_words_date_range (first, last));
  say ("list", poise_words_list (letters));
  say ("rhythm", poise_words_series_summary_of (balance, POISE_SERIES_SECTIONS, FALSE));
  say ("ö after z", g_strdup (poise_words_compare ("ö", "z") > 0 ? "yes" : "no"));
  say ("entry", g_strdup_printf ("%s|%d|%d", entry->title, entry->minutes, entry->mode));
  say ("printf", g_strdup_printf ("%.1f", 0.5));
  say ("right to left", g_strdup (poise_words_is_right_to_left () ? "yes" : "no"));
  return 0;
}

/* ---- Those who listen ---- */

typedef struct
{
  const char *all, *list, *lang; /* LC_ALL, LANGUAGE, LANG; NULL is not set */
  const char *argument;
} Start;

static char *
listen (const Start *start)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  const char *const variables[] = { "LC_ALL", "LANGUAGE", "LANG" };
  const char *const values[] = { start->all, start->list, start->lang };
  g_autofree char *output = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    if (values[i] != NULL)
      g_subprocess_launcher_setenv (launcher, variables[i], values[i], TRUE);
    else
      g_subprocess_launcher_unsetenv (launcher, variables[i]);
  g_subprocess_launcher_unsetenv (launcher, "LC_MESSAGES");
  g_subprocess_launcher_unsetenv (launcher, "LC_TIME");
  g_subprocess_launcher_setenv (launcher, "POISE_LOCALE_DIR", g_getenv ("POISE_TEST_LOCALE_DIR"), TRUE);

  process
      = g_subprocess_launcher_spawn (launcher, &error, "/proc/self/exe", "--speak", start->argument, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  return g_steal_pointer (&output);
}

/* The value of @name in what was said, with plain signs for spaces that do not break. */
static char *
get_said (const char *output, const char *name)
{
  g_autofree char *key = g_strdup_printf ("%s=", name);
  const char *at = g_str_has_prefix (output, key) ? output : NULL;
  g_autofree char *line_key = g_strdup_printf ("\n%s", key);
  g_autoptr (GString) value = NULL;

  if (at == NULL)
    {
      at = strstr (output, line_key);
      g_assert_nonnull (at);
      at++;
    }
  at += strlen (key);
  value = g_string_new_len (at, strcspn (at, "\n"));
  g_string_replace (value, "\u00a0", "_", 0);
  g_string_replace (value, "\u202f", "_", 0);
  g_string_replace (value, "\u2009", "_", 0);
  return g_strdup (value->str);
}

static void
expect (const Start *start, const char *const expected[][2])
{
  g_autofree char *output = listen (start);

  g_test_message ("LC_ALL=%s LANGUAGE=%s LANG=%s %s", start->all, start->list, start->lang, start->argument);
  for (guint i = 0; expected[i][0] != NULL; i++)
    {
      g_autofree char *said = get_said (output, expected[i][0]);

      g_test_message ("%s", expected[i][0]);
      g_assert_cmpstr (said, ==, expected[i][1]);
    }
}

static void
test_swedish (void)
{
  static const Start starts[] = {
    { "C.UTF-8", NULL, NULL, "sv" },
    { "C", NULL, NULL, "sv" },
    { "POSIX", "de", "pl_PL", "sv" },
    { NULL, NULL, NULL, "sv" },
    { "xx_XX.UTF-8", NULL, NULL, "sv" },
    { "C.UTF-8", "sv", NULL, NULL },
    { "C.UTF-8", "sv:de", NULL, "Svenska" }, /* no tag, so the environment counts */
    { NULL, "sv", NULL, NULL },
  };
  static const char *const expected[][2] = {
    { "language", "sv" },
    { "mode", "Synkron" },
    { "purpose", "Planning" }, /* not in the small catalogue */
    { "tool", "Diskussionsforum" },
    { "dangling", "okänt verktyg (x)" },
    { "section", "Avsnitt 1" },
    { "duration", "1 tim 30 min" },
    { "number", "12_345" },
    { "percent", "34_%" },
    { "date", "mån 18 jan." },
    { "time", "mån 18 jan. 10:00" },
    { "range", "18–24 jan." },
    { "list", "a, b och c" },
    { "rhythm", "1 avsnitt finns. Avsnitt 1: 0 min asynkront, 90 min synkront." },
    { "ö after z", "yes" },
    { "entry", "Debatt i grupp|90|1" },
    { "printf", "0.5" },
    { "right to left", "no" },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    expect (&starts[i], expected);
}

/* The catalogue of a language serves its regions, too; the formats are the region's. */
static void
test_region (void)
{
  static const Start starts[] = {
    { "C.UTF-8", NULL, NULL, "sv-FI" },
    { NULL, NULL, "sv_FI.UTF-8", NULL },
    { "sv_FI.UTF-8", NULL, "de_DE.UTF-8", NULL },
  };
  static const char *const expected[][2] = {
    { "language", "sv-FI" },
    { "mode", "Synkron" },
    { "percent", "34_%" },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    expect (&starts[i], expected);
}

static void
test_english (void)
{
  static const Start starts[] = {
    { "C.UTF-8", NULL, NULL, NULL },     { "C.UTF-8", "", NULL, NULL },
    { "C", "sv", NULL, NULL }, /* as gettext has it: "C" is English whatever LANGUAGE says */
    { NULL, "sv", "sv_SE.UTF-8", "en" }, { NULL, NULL, NULL, NULL },
  };
  static const char *const expected[][2] = {
    { "language", "en" },
    { "mode", "Synchronous" },
    { "dangling", "x (unknown tool)" },
    { "duration", "1 h 30 min" },
    { "number", "12,345" },
    { "percent", "34%" },
    { "date", "Mon, 18 Jan" },
    { "time", "Mon, 18 Jan, 10:00" },
    { "range", "18–24 Jan" },
    { "list", "a, b and c" },
    { "rhythm", "1 section. Section 1: 90 min synchronous, 0 min asynchronous." },
    { "ö after z", "no" },
    { "entry", "Debatt i grupp 1 tim 30 min synkront|-1|0" },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    expect (&starts[i], expected);
}

/* English texts where there is no catalogue, but the dates, numbers and units of the document's language. */
static void
test_without_catalogue (void)
{
  static const Start german = { "C.UTF-8", NULL, NULL, "de" };
  static const Start arabic = { "C", NULL, NULL, "ar-EG" }; /* of "ar" alone, ICU has changed the digits */
  static const Start american = { "C.UTF-8", NULL, NULL, "en-US" };
  static const char *const in_german[][2] = {
    { "language", "de" },     { "mode", "Synchronous" },   { "duration", "1 Std., 30 Min." },
    { "percent", "34_%" },    { "date", "Mo., 18. Jan." }, { "range", "18.–24. Jan." },
    { "list", "a, b und c" }, { "number", "12.345" },      { NULL, NULL },
  };
  static const char *const in_arabic[][2] = {
    { "language", "ar-EG" },
    { "right to left", "yes" },
    { "number", "١٢٬٣٤٥" },
    { NULL, NULL },
  };
  static const char *const in_american[][2] = {
    { "language", "en-US" },
    { "duration", "1 h 30 min" },
    { "date", "Mon, Jan 18" },
    { "list", "a, b, and c" },
    { NULL, NULL },
  };

  expect (&german, in_german);
  expect (&arabic, in_arabic);
  expect (&american, in_american);
}

int
main (int argc, char *argv[])
{
  if (argc > 1 && strcmp (argv[1], "--speak") == 0)
    return speak (argv[2]);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/catalogue/swedish", test_swedish);
  g_test_add_func ("/words/catalogue/region", test_region);
  g_test_add_func ("/words/catalogue/english", test_english);
  g_test_add_func ("/words/catalogue/without-catalogue", test_without_catalogue);
  return g_test_run ();
}
