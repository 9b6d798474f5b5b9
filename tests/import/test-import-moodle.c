/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Backups of Moodle, made from descriptions that a person can read (fixtures/moodle/NAME.json) by fixtures/make-moodle.py,
 * against outlines that a person can check (NAME.outline): as tar.gz and as zip, in the usual order and backwards. And
 * two real ones, where they are there. The zone is Stockholm's.
 */

#include "import/poise-guess.h"
#include "import/poise-import-moodle.h"
#include "import/poise-moodle-text.h"
#include "store/poise-store.h"
#include "words/poise-words.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
find_fixture (const char *name)
{
  return g_build_filename (g_getenv ("G_TEST_SRCDIR"), "import", "fixtures", name, NULL);
}

/* ---- A plan as an outline ---- */

static void
add_indented (GString *text, const char *indent, const char *lines)
{
  g_auto (GStrv) each = g_strsplit (lines != NULL ? lines : "", "\n", -1);

  for (guint i = 0; lines != NULL && each[i] != NULL; i++)
    g_string_append_printf (text, "%s%s\n", indent, each[i]);
}

static void
add_activity (GString *text, const PoiseActivity *activity, const PoiseImportGuess *guess)
{
  g_autofree char *reason = poise_import_guess_say (guess);

  g_assert_cmpstr (guess->activity, ==, activity->id);
  g_assert_cmpint (guess->mode, ==, activity->mode);
  g_string_append_printf (text, "- %s [%s", activity->title, poise_words_mode ((PoiseMode)activity->mode));
  if (activity->minutes != POISE_UNSET)
    g_string_append_printf (text, ", %d min", activity->minutes);
  if (activity->due != NULL)
    g_string_append_printf (text, ", due %s", activity->due);
  if (activity->group != NULL)
    g_string_append (text, ", groups");
  if (activity->assessment != NULL)
    g_string_append (text, ", counts");
  g_string_append (text, "]\n");
  g_string_append_printf (text, "  ? %s: %s\n", guess->kind, reason);
  for (guint i = 0; activity->schedule != NULL && i < activity->schedule->len; i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);

      g_string_append_printf (text, "  @ %s %d %s\n", session->start, session->minutes, session->zone);
    }
  for (guint i = 0; activity->links != NULL && i < activity->links->len; i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);

      g_string_append_printf (text, "  > %s <%s>\n", link->title, link->uri);
    }
  add_indented (text, "  | ", activity->notes);
}

static char *
make_outline (const PoisePlan *plan, const PoiseImportReport *report)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_guesses = 0;

  g_string_append_printf (text, "%s (%s) %s %s\n", plan->title, plan->code, plan->start != NULL ? plan->start : "-",
                          plan->language != NULL ? plan->language : "-");
  add_indented (text, "| ", plan->description);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_string_append_printf (text, "\n# %s", section->title);
      if (section->start != NULL)
        g_string_append_printf (text, " %s", section->start);
      if (section->days != POISE_UNSET)
        g_string_append_printf (text, " +%d", section->days);
      g_string_append_c (text, '\n');
      add_indented (text, "| ", section->notes);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        add_activity (text, poise_section_get_activity (section, k), g_ptr_array_index (report->guesses, n_guesses++));
    }
  g_assert_cmpuint (report->guesses->len, ==, n_guesses);
  g_string_append (text, "\n");
  for (guint i = 0; i < report->lines->len; i++)
    g_string_append_printf (text, "! %s\n", ((PoiseImportLine *)g_ptr_array_index (report->lines, i))->sentence);
  return g_strdup (text->str);
}

/* ---- Fixtures ---- */

/* One is named so that only its bytes tell what it is. */
static const char *const names[] = { "course.tar.gz.mbz", "backwards.tar.gz.mbz", "course.mbz", "backwards.other" };

static void
run_script (const char *description, const char *folder)
{
  g_autofree char *script = find_fixture ("make-moodle.py");
  const char *arguments[G_N_ELEMENTS (names) + 3] = { script, description };
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    arguments[i + 2] = names[i];
  g_assert_true (g_spawn_sync (folder, (char **)arguments, NULL, 0, NULL, NULL, NULL, &said, &status, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (said, ==, "");
  g_assert_true (g_spawn_check_wait_status (status, NULL));
}

static PoisePlan *
read_file (const char *path, PoiseImportReport *report, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_file (file, NULL, error);

  return source != NULL ? poise_import_read (source, NULL, "by its file", report, error) : NULL;
}

/* Whoever is in the backup, nobody is in the plan. */
static void
check_nobody (PoisePlan *plan)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_store_write (plan, &error);
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  g_assert_no_error (error);
  g_assert_null (g_strstr_len (text, (gssize)size, "Zaphod"));
}

static void
check_archive (const char *path, const char *expected)
{
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = read_file (path, report, &error);
  g_autofree char *outline = NULL;

  g_assert_no_error (error);
  check_nobody (plan);
  outline = make_outline (plan, report);
  g_assert_cmpstr (outline, ==, expected);
}

static void
test_fixture (gconstpointer data)
{
  g_autofree char *json = g_strdup_printf ("moodle/%s.json", (const char *)data);
  g_autofree char *text = g_strdup_printf ("moodle/%s.outline", (const char *)data);
  g_autofree char *description = find_fixture (json);
  g_autofree char *expected_path = find_fixture (text);
  g_autofree char *expected = NULL;
  g_autofree char *folder = g_dir_make_tmp ("poise-moodle-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (expected_path, &expected, NULL, &error);
  g_assert_no_error (error);
  run_script (description, folder);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      check_archive (path, expected);
      g_unlink (path);
    }
  g_rmdir (folder);
}

/* ---- Real ones ---- */

static void
check_real (const char *name, guint n_sections, guint n_activities, guint n_lines)
{
  g_autofree char *path = g_build_filename (g_getenv ("POISE_SHARED_DATA"), "courses", name, NULL);
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = NULL;

  plan = read_file (path, report, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (plan->title, ==, "LOG792-77 Projet de fin d'études en génie logiciel (A2014)");
  g_assert_cmpuint (poise_plan_n_sections (plan), ==, n_sections);
  g_assert_cmpuint (poise_plan_n_activities (plan), ==, n_activities);
  g_assert_cmpuint (report->guesses->len, ==, n_activities);
  g_assert_cmpuint (report->lines->len, ==, n_lines);
}

static void
test_real (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("POISE_SHARED_DATA"), "courses", "cap-all-activities.mbz", NULL);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("../shared/data/courses is not there");
      return;
    }
  check_real ("cap-all-activities.mbz", 11, 7, 5);
  check_real ("cap-multi-sections.mbz", 11, 5, 5);
}

/* ---- Progress and stopping ---- */

typedef struct
{
  goffset last;
  guint n_calls;
  GCancellable *stopped; /* (nullable): after the first */
} Progress;

static void
on_progress (goffset done, goffset size, gpointer data)
{
  Progress *progress = data;

  g_assert_cmpint (done, >=, progress->last);
  g_assert_cmpint (done, <=, size);
  progress->last = done;
  progress->n_calls++;
  if (progress->stopped != NULL)
    g_cancellable_cancel (progress->stopped);
}

static void
check_progress (const char *path, gboolean stop)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_file (file, cancellable, &error);
  Progress progress = { .stopped = stop ? cancellable : NULL };
  g_autoptr (PoisePlan) plan = NULL;

  g_assert_no_error (error);
  poise_import_source_set_progress (source, on_progress, &progress);
  plan = poise_import_read (source, NULL, NULL, report, &error);
  g_assert_cmpuint (progress.n_calls, >, 0);
  if (stop)
    {
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_null (plan);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpint (progress.last, ==, poise_import_source_get_size (source));
}

static void
test_progress (void)
{
  g_autofree char *description = find_fixture ("moodle/weeks.json");
  g_autofree char *folder = g_dir_make_tmp ("poise-moodle-XXXXXX", NULL);

  run_script (description, folder);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      check_progress (path, FALSE);
      check_progress (path, TRUE);
      g_unlink (path);
    }
  g_rmdir (folder);
}

/* ---- Languages ---- */

static void
test_languages (void)
{
#define SPAN(language, text) "<span lang=\"" language "\" class=\"multilang\">" text "</span>"
  const struct
  {
    const char *text, *language, *expected;
  } cases[] = {
    { "plain", "sv", "plain" },
    { "a < b {c}", "sv", "a < b {c}" },
    { SPAN ("en", "Genes") " " SPAN ("sv", "Gener"), "sv", "Gener" },
    { SPAN ("en", "Genes") "\n" SPAN ("sv", "Gener") "!", "en", "Genes!" },
    { SPAN ("en", "Genes") SPAN ("sv", "Gener"), "ja", "Genes" },
    { SPAN ("pt_br", "Um") SPAN ("pt", "Dois"), "pt-BR", "Um" },
    { SPAN ("pt", "Dois") SPAN ("en", "One"), "pt-BR", "Dois" },
    { SPAN ("en", "A") " and " SPAN ("sv", "B"), "sv", "A and B" },
    { "<span class='multilang' lang='de'>Ja</span>", "sv", "Ja" },
    { "<span class=\"bold\">x</span>", "sv", "<span class=\"bold\">x</span>" },
    { "<span lang=\"sv\" class=\"multilang\">x", "sv", "<span lang=\"sv\" class=\"multilang\">x" },
    { "{mlang en}One{mlang}{mlang sv}En{mlang}", "sv", "En" },
    { "{mlang en}One{mlang} {mlang other}X{mlang}", "sv", "X" },
    { "{mlang en}One", "sv", "{mlang en}One" },
    { "{mlang en}One{mlang} {mlang sv}En", "sv", "One {mlang sv}En" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *single = poise_moodle_text_in_language (cases[i].text, cases[i].language);

      g_assert_cmpstr (single, ==, cases[i].expected);
    }
#undef SPAN
}

static void
test_texts (void)
{
  const struct
  {
    const char *text;
    PoiseMoodleTextFormat format;
    const char *expected;
  } cases[] = {
    { "<p>a</p><p>b</p>", POISE_MOODLE_TEXT_HTML, "a\n\nb" },
    { "one\ntwo", POISE_MOODLE_TEXT_AUTO, "one\ntwo" },
    { "one\ntwo", POISE_MOODLE_TEXT_HTML, "one two" },
    { "1 < 2 &amp;\n<b>", POISE_MOODLE_TEXT_PLAIN, "1 < 2 &amp;\n<b>" },
    { "# Head\n* item", POISE_MOODLE_TEXT_MARKDOWN, "# Head\n* item" },
    { "to $@FORUMVIEWBYID*12@$ and $@x, @@y", POISE_MOODLE_TEXT_HTML, "to and $@x, @@y" },
    { "<a href=\"@@PLUGINFILE@@/a.pdf\">the file</a>", POISE_MOODLE_TEXT_HTML, "the file" },
    { "", POISE_MOODLE_TEXT_HTML, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseHtmlText) clean = poise_moodle_text_clean (cases[i].text, cases[i].format, "en");

      g_assert_cmpstr (clean->text, ==, cases[i].expected);
      g_assert_cmpuint (clean->links->len, ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_setenv ("TZ", "Europe/Stockholm", TRUE);
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_data_func ("/import/moodle/weeks", "weeks", test_fixture);
  g_test_add_data_func ("/import/moodle/subsections", "subsections", test_fixture);
  g_test_add_data_func ("/import/moodle/one-activity", "one-activity", test_fixture);
  g_test_add_func ("/import/moodle/real", test_real);
  g_test_add_func ("/import/moodle/progress", test_progress);
  g_test_add_func ("/import/moodle/languages", test_languages);
  g_test_add_func ("/import/moodle/texts", test_texts);
  return g_test_run ();
}
