/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Quick entry and pasted texts in a language that is not English: Swedish, by the tests' small catalogue.
 * English words are understood beside the Swedish ones.
 */

#include "core/poise-outline.h"
#include "core/poise-quick-entry.h"
#include "words/poise-words-quick.h"
#include "words/poise-words.h"

#define NONE POISE_UNSET
#define SYNC POISE_MODE_SYNCHRONOUS
#define ASYNC POISE_MODE_ASYNCHRONOUS
#define OPEN POISE_MODE_UNDECIDED

static void
test_lines (void)
{
  static const struct
  {
    const char *line;
    const char *title;
    int minutes;
    PoiseMode mode;
    PoisePurpose purpose;
  } cases[] = {
    { "Debatt 45 minuter synkront", "Debatt", 45, SYNC, POISE_PURPOSE_NONE },
    { "Debatt 1 tim 30 min i realtid", "Debatt", 90, SYNC, POISE_PURPOSE_NONE },
    { "Debatt 1 timme och 30 minuter", "Debatt", 90, OPEN, POISE_PURPOSE_NONE },
    { "Debatt 1,5 tim", "Debatt", 90, OPEN, POISE_PURPOSE_NONE },
    { "Debatt i 45 min", "Debatt", 45, OPEN, POISE_PURPOSE_NONE },
    { "Uppsats egen tid 2 timmar", "Uppsats", 120, ASYNC, POISE_PURPOSE_NONE },
    { "Sjunga tillsammans", "Sjunga tillsammans", NONE, OPEN, POISE_PURPOSE_NONE },
    { "Sjunga, tillsammans", "Sjunga", NONE, SYNC, POISE_PURPOSE_NONE },
    { "UPPSATS, ASYNKRONT", "UPPSATS", NONE, ASYNC, POISE_PURPOSE_NONE },
    /* What Poise itself calls them */
    { "Debatt, Synkron", "Debatt", NONE, SYNC, POISE_PURPOSE_NONE },
    { "Uppsats, asynkron", "Uppsats", NONE, ASYNC, POISE_PURPOSE_NONE },
    /* A mode as the title */
    { "Synkront 45 minuter", "Synkront", 45, SYNC, POISE_PURPOSE_NONE },
    { "Egen tid i 2 timmar", "Egen tid", 120, ASYNC, POISE_PURPOSE_NONE },
    { "Tillsammans 30 min", "Tillsammans", 30, SYNC, POISE_PURPOSE_NONE },
    { "Egen tid", "Egen tid", NONE, OPEN, POISE_PURPOSE_NONE },
    /* Purposes */
    { "Uppstart, planering", "Uppstart", NONE, OPEN, POISE_PURPOSE_PLANNING },
    { "Uppstart 30 min synkront planering", "Uppstart", 30, SYNC, POISE_PURPOSE_PLANNING },
    { "Fika (socialt)", "Fika", NONE, OPEN, POISE_PURPOSE_SOCIAL },
    { "Fika #stöd", "Fika", NONE, OPEN, POISE_PURPOSE_SOCIAL },
    { "Form, innehåll", "Form", NONE, OPEN, POISE_PURPOSE_CONTENT },
    { "Projektplanering", "Projektplanering", NONE, OPEN, POISE_PURPOSE_NONE },
    { "Form och innehåll", "Form och innehåll", NONE, OPEN, POISE_PURPOSE_NONE },
    /* What binds */
    { "Förklara på 5 min", "Förklara på 5 min", NONE, OPEN, POISE_PURPOSE_NONE },
    { "Simma 30 min om dagen", "Simma 30 min om dagen", NONE, OPEN, POISE_PURPOSE_NONE },
    { "Kapitel 90", "Kapitel 90", NONE, OPEN, POISE_PURPOSE_NONE },
    { "Debatt 90", "Debatt", 90, OPEN, POISE_PURPOSE_NONE },
    /* English */
    { "Debatt 45 mins live", "Debatt", 45, SYNC, POISE_PURPOSE_NONE },
    { "Uppstart 1 hour and 30 minutes, planning", "Uppstart", 90, OPEN, POISE_PURPOSE_PLANNING },
    { "Explain it in 5 min", "Explain it in 5 min", NONE, OPEN, POISE_PURPOSE_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseQuickEntry) entry
          = poise_quick_entry_parse (cases[i].line, poise_words_quick_vocabulary (), POISE_QUICK_NOTHING);

      g_test_message ("“%s” → “%s”", cases[i].line, entry->title);
      g_assert_cmpstr (entry->title, ==, cases[i].title);
      g_assert_cmpint (entry->minutes, ==, cases[i].minutes);
      g_assert_cmpint (entry->mode, ==, cases[i].mode);
      g_assert_cmpint (entry->purpose, ==, cases[i].purpose);
    }
}

static void
test_headings (void)
{
  static const struct
  {
    const char *line;
    const char *title; /* or NULL */
  } cases[] = {
    { "Vecka 3: Läsning", "Vecka 3: Läsning" },
    { "v. 3", NULL },
    { "V 3 – Kant", "V 3 – Kant" },
    { "3:e veckan: Kant", "3:e veckan: Kant" },
    { "Modul 2", "Modul 2" },
    { "Week 3", "Week 3" },
    { "Vecka 3 läsning", NULL },
    { "Vecka 3: Debatt 45 min", NULL },
    { "Veckans bok", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = poise_outline_read_heading (cases[i].line, poise_words_quick_vocabulary ());

      g_test_message ("“%s”", cases[i].line);
      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

/* A table with Swedish names of columns, modes, purposes and tools; notes keep what is not understood. */
static void
test_table (void)
{
  g_autoptr (PoiseOutline) outline = poise_outline_parse (
      "Vecka\tTema\tAktivitet\tTid (timmar)\tForm\tSyfte\tVerktyg\tKommentar\n"
      "1\tKant\tDebatt\t1,5\tsynkront\tinnehåll\tDiskussionsforum\tta med boken\n"
      "\t\tUppsats\t2\thybrid\tsocialt\tDiscussion board, Abakus\t\n",
      poise_words_quick_vocabulary ());
  const PoiseOutlineSection *section;
  const PoiseActivity *debate, *essay;

  g_assert_true (outline->is_table);
  g_assert_cmpuint (outline->n_sections, ==, 1);
  g_assert_cmpuint (outline->n_activities, ==, 2);
  section = g_ptr_array_index (outline->sections, 0);
  debate = g_ptr_array_index (section->activities, 0);
  essay = g_ptr_array_index (section->activities, 1);
  g_assert_cmpstr (section->title, ==, "Vecka 1: Kant");
  g_assert_cmpstr (debate->title, ==, "Debatt");
  g_assert_cmpint (debate->minutes, ==, 90);
  g_assert_cmpint (debate->mode, ==, SYNC);
  g_assert_cmpint (debate->purpose, ==, POISE_PURPOSE_CONTENT);
  g_assert_cmpstr (g_ptr_array_index (debate->tools, 0), ==, "forum");
  g_assert_cmpstr (debate->notes, ==, "ta med boken");
  g_assert_cmpint (essay->minutes, ==, 120);
  g_assert_cmpint (essay->mode, ==, OPEN);
  g_assert_cmpint (essay->purpose, ==, POISE_PURPOSE_SOCIAL);
  g_assert_cmpstr (g_ptr_array_index (essay->tools, 0), ==, "forum");
  g_assert_cmpstr (essay->notes, ==, "Form: hybrid\nVerktyg: Abakus");
}

int
main (int argc, char *argv[])
{
  g_setenv ("POISE_LOCALE_DIR", g_getenv ("POISE_TEST_LOCALE_DIR"), TRUE);
  poise_words_init ("sv");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/quick-swedish/lines", test_lines);
  g_test_add_func ("/words/quick-swedish/headings", test_headings);
  g_test_add_func ("/words/quick-swedish/table", test_table);
  return g_test_run ();
}
