/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Merging files: what is written, what is said, exit codes, files that must not be written over; and as git's merge
 * driver, where there is a git.
 */

#include "cli/cli-run.h"

#include <string.h>

#define HEAD(title) "{\n  \"format\": \"poise-plan\",\n  \"version\": 1,\n  \"title\": \"" title "\",\n  \"sections\": ["
#define WEEK(activities)                                                                                     \
  "\n    {\n      \"id\": \"w1\",\n      \"title\": \"Week 1\",\n      \"activities\": [" activities "\n      ]\n    }"
#define TASK(id, title, minutes)                                                                             \
  "\n        {\n          \"id\": \"" id "\",\n          \"title\": \"" title "\",\n          \"minutes\": " minutes  \
  "\n        }"
#define PLAN(title, activities) HEAD (title) WEEK (activities) "\n  ]\n}\n"

#define BASE PLAN ("Writing", TASK ("a1", "Kick-off", "60") "," TASK ("a2", "Reading", "30"))
#define MINE PLAN ("Writing II", TASK ("a1", "Kick-off", "45") "," TASK ("a2", "Reading", "30"))
#define THEIRS PLAN ("Writing", TASK ("a1", "Kick-off", "60") "," TASK ("a2", "Reading", "20") "," TASK ("a3", "Quiz", "5"))
#define MERGED PLAN ("Writing II", TASK ("a1", "Kick-off", "45") "," TASK ("a2", "Reading", "20") "," TASK ("a3", "Quiz", "5"))
#define OTHER PLAN ("Rhetoric", TASK ("a2", "Reading", "30"))
#define MERGED_WITH_OTHER PLAN ("Writing II", TASK ("a1", "Kick-off", "45") "," TASK ("a2", "Reading", "30"))

static const char *program;

static void
write_files (void)
{
  cli_write ("base.poise.json", BASE);
  cli_write ("mine.poise.json", MINE);
  cli_write ("theirs.poise.json", THEIRS);
  cli_write ("other.poise.json", OTHER);
  cli_remove ("out.poise.json");
}

static void
assert_file (const char *name, const char *expected)
{
  g_autofree char *text = cli_read (name, NULL);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_run (const CliRun *run, int status, const char *out, const char *err)
{
  g_assert_cmpstr (run->err, ==, err);
  g_assert_cmpstr (run->out, ==, out);
  g_assert_cmpint (run->status, ==, status);
}

static void
test_without_conflicts (void)
{
  g_autoptr (CliRun) run = NULL, piped = NULL;

  write_files ();
  run = cli_run ("merge -o out.poise.json base.poise.json mine.poise.json theirs.poise.json");
  piped = cli_run ("merge -o - base.poise.json mine.poise.json theirs.poise.json");
  assert_run (run, 0, "", "");
  assert_file ("out.poise.json", MERGED);
  assert_run (piped, 0, MERGED, "");
  assert_file ("mine.poise.json", MINE);
}

/* One line for each; the merged plan is written all the same. */
static void
test_conflicts (void)
{
  g_autoptr (CliRun) run = NULL, labelled = NULL;

  write_files ();
  run = cli_run ("merge -o out.poise.json base.poise.json mine.poise.json other.poise.json");
  labelled = cli_run ("merge -L ours -L Anna -o - base.poise.json mine.poise.json other.poise.json");
  assert_run (run, 1, "",
              "Title: “Writing II” in “mine.poise.json”, “Rhetoric” in “other.poise.json”, “Writing” before. Kept: "
              "“Writing II”.\n"
              "“Kick-off”: deleted in “other.poise.json”, changed in “mine.poise.json”. The change was kept.\n");
  assert_file ("out.poise.json", MERGED_WITH_OTHER);
  assert_run (labelled, 1, MERGED_WITH_OTHER,
              "Title: “Writing II” in “ours”, “Rhetoric” in “Anna”, “Writing” before. Kept: “Writing II”.\n"
              "“Kick-off”: deleted in “Anna”, changed in “ours”. The change was kept.\n");
}

/* A line break in a title does not make two lines of one conflict. */
static void
test_one_line_each (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("base.poise.json", PLAN ("A", TASK ("a1", "B", "1")));
  cli_write ("mine.poise.json", PLAN ("A\\nA", TASK ("a1", "B", "1")));
  cli_write ("theirs.poise.json", PLAN ("A\\u0007", TASK ("a1", "B", "1")));
  run = cli_run ("merge -o - base.poise.json mine.poise.json theirs.poise.json");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (strchr (run->err, '\n') == run->err + strlen (run->err) - 1);
}

/* Over A without asking, by whatever name; over anything else only if that is wanted. */
static void
test_output (void)
{
  g_autoptr (CliRun) taken = NULL, forced = NULL, over_mine = NULL, by_other_name = NULL, over_theirs = NULL;

  write_files ();
  cli_write ("out.poise.json", "mine");
  taken = cli_run ("merge -o out.poise.json base.poise.json mine.poise.json theirs.poise.json");
  g_assert_cmpint (taken->status, ==, 1);
  g_assert_true (g_str_has_prefix (taken->err, "out.poise.json: "));
  assert_file ("out.poise.json", "mine");
  forced = cli_run ("merge --force -o out.poise.json base.poise.json mine.poise.json theirs.poise.json");
  assert_run (forced, 0, "", "");
  assert_file ("out.poise.json", MERGED);

  over_theirs = cli_run ("merge -o theirs.poise.json base.poise.json mine.poise.json theirs.poise.json");
  g_assert_cmpint (over_theirs->status, ==, 1);
  assert_file ("theirs.poise.json", THEIRS);
  over_mine = cli_run ("merge -o mine.poise.json base.poise.json mine.poise.json theirs.poise.json");
  assert_run (over_mine, 0, "", "");
  assert_file ("mine.poise.json", MERGED);
  cli_write ("mine.poise.json", MINE);
  by_other_name = cli_run ("merge -o ./mine.poise.json base.poise.json mine.poise.json theirs.poise.json");
  assert_run (by_other_name, 0, "", "");
  assert_file ("mine.poise.json", MERGED);
}

static void
test_standard_input (void)
{
  g_autoptr (CliRun) mine = NULL, base = NULL;

  write_files ();
  mine = cli_run_with_input (MINE, -1, "merge -o - base.poise.json - theirs.poise.json");
  base = cli_run_with_input (BASE, -1, "merge -o - - mine.poise.json theirs.poise.json");
  assert_run (mine, 0, MERGED, "");
  assert_run (base, 0, MERGED, "");
}

/* Whatever is wrong with any of them is said, and nothing is written, not even over A. */
static void
test_bad_files (void)
{
  g_autoptr (CliRun) bad = NULL, newer = NULL;

  write_files ();
  cli_write ("bad.poise.json", "{");
  cli_write ("newer.poise.json", "{\"format\": \"poise-plan\", \"version\": 2, \"sections\": []}");
  bad = cli_run ("merge -o mine.poise.json missing.poise.json mine.poise.json bad.poise.json");
  g_assert_cmpint (bad->status, ==, 1);
  g_assert_true (g_str_has_prefix (bad->err, "missing.poise.json: "));
  g_assert_nonnull (strstr (bad->err, "\nbad.poise.json:1:"));
  newer = cli_run ("merge -o mine.poise.json base.poise.json mine.poise.json newer.poise.json");
  g_assert_cmpint (newer->status, ==, 1);
  g_assert_true (g_str_has_prefix (newer->err, "newer.poise.json"));
  assert_file ("mine.poise.json", MINE);
}

/* Only the base may be empty: then both began with nothing. */
static void
test_empty_base (void)
{
  g_autoptr (CliRun) run = NULL, same = NULL, empty = NULL;

  write_files ();
  cli_write ("empty.poise.json", "");
  same = cli_run ("merge -o - empty.poise.json mine.poise.json mine.poise.json");
  assert_run (same, 0, MINE, "");
  run = cli_run ("merge -o - empty.poise.json base.poise.json theirs.poise.json");
  assert_run (run, 1, PLAN ("Writing", TASK ("a1", "Kick-off", "60") "," TASK ("a2", "Reading", "30") "," TASK ("a3", "Quiz", "5")),
              "“Reading”: added in “base.poise.json”, and differently in “theirs.poise.json”. What is in "
              "“base.poise.json” was kept.\n");
  empty = cli_run ("merge -o - base.poise.json empty.poise.json theirs.poise.json");
  g_assert_cmpint (empty->status, ==, 1);
  g_assert_cmpstr (empty->out, ==, "");
}

static void
test_wrong_usage (void)
{
  static const char *const usages[]
      = { "merge", "merge base.poise.json mine.poise.json theirs.poise.json", "merge -o out.poise.json",
          "merge -o out.poise.json base.poise.json mine.poise.json",
          "merge -o out.poise.json base.poise.json mine.poise.json theirs.poise.json other.poise.json",
          "merge -o out.poise.json - - theirs.poise.json",
          "merge --what -o out.poise.json base.poise.json mine.poise.json theirs.poise.json" };

  write_files ();
  for (guint i = 0; i < G_N_ELEMENTS (usages); i++)
    {
      g_autoptr (CliRun) run = cli_run ("%s", usages[i]);

      g_assert_cmpint (run->status, ==, 2);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_nonnull (strstr (run->err, "poise-cli merge --help"));
      g_assert_false (cli_exists ("out.poise.json"));
    }
}

/* ---- As git's merge driver ---- */

static void
remove_folder (const char *folder)
{
  const char *const arguments[] = { "rm", "-rf", "--", folder, NULL };

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
}

/* Runs a line of a shell in @folder, where git knows of no configuration but the folder's; gives its exit code. */
static int
shell (const char *folder, const char *line, char **output)
{
  const char *const arguments[] = { "sh", "-c", line, NULL };
  g_auto (GStrv) environment = g_get_environ ();
  g_autoptr (GError) error = NULL;
  int status;

  environment = g_environ_setenv (environment, "GIT_CONFIG_GLOBAL", "/dev/null", TRUE);
  environment = g_environ_setenv (environment, "GIT_CONFIG_NOSYSTEM", "1", TRUE);
  environment = g_environ_setenv (environment, "GIT_CEILING_DIRECTORIES", folder, TRUE);
  environment = g_environ_setenv (environment, "POISE_CLI", program, TRUE);
  g_spawn_sync (folder, (char **) arguments, environment, G_SPAWN_SEARCH_PATH, NULL, NULL, output, NULL, &status, &error);
  g_assert_no_error (error);
  return g_spawn_check_wait_status (status, NULL) ? 0 : 1;
}

static void
put (const char *folder, const char *text)
{
  g_autofree char *path = g_build_filename (folder, "plan.poise.json", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
commit (const char *folder, const char *branch, const char *text)
{
  g_autofree char *line = g_strdup_printf ("git checkout -q %s", branch);

  g_assert_cmpint (shell (folder, line, NULL), ==, 0);
  put (folder, text);
  g_assert_cmpint (shell (folder, "git add plan.poise.json .gitattributes && git commit -q -m Plan", NULL), ==, 0);
}

static void
assert_plan (const char *folder, const char *expected)
{
  g_autofree char *path = g_build_filename (folder, "plan.poise.json", NULL), *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
test_git (void)
{
  g_autofree char *git = g_find_program_in_path ("git");
  g_autofree char *folder = g_dir_make_tmp ("poise-git-XXXXXX", NULL), *said = NULL;

  if (git == NULL)
    {
      g_test_skip ("no git");
      remove_folder (folder);
      return;
    }
  g_assert_cmpint (shell (folder,
                          "git init -q . && git config user.name T && git config user.email t@example.org && "
                          "git config merge.poise.driver '\"$POISE_CLI\" merge -L ours -L theirs -o %A %O %A %B' && "
                          "echo '*.poise.json merge=poise' > .gitattributes",
                          NULL),
                   ==, 0);
  commit (folder, "-b one", BASE);
  commit (folder, "-b two", THEIRS);
  commit (folder, "-b three one", OTHER);
  commit (folder, "one", MINE);

  g_assert_cmpint (shell (folder, "git merge -q -m Merge two 2>&1", &said), ==, 0);
  g_test_message ("%s", said);
  assert_plan (folder, MERGED);
  g_clear_pointer (&said, g_free);
  g_assert_cmpint (shell (folder, "git merge -q -m Merge three 2>&1", &said), ==, 1);
  g_test_message ("%s", said);
  g_assert_nonnull (strstr (said, "“Kick-off”: deleted in “theirs”, changed in “ours”. The change was kept.\n"));
  g_assert_nonnull (strstr (said, "CONFLICT"));
  assert_plan (folder, MERGED);
  remove_folder (folder);
}

int
main (int argc, char *argv[])
{
  g_autofree char *path = NULL;

  cli_init (&argc, &argv);
  program = path = g_canonicalize_filename (argv[1], NULL);
  g_test_add_func ("/cli/merge/without-conflicts", test_without_conflicts);
  g_test_add_func ("/cli/merge/conflicts", test_conflicts);
  g_test_add_func ("/cli/merge/one-line-each", test_one_line_each);
  g_test_add_func ("/cli/merge/output", test_output);
  g_test_add_func ("/cli/merge/standard-input", test_standard_input);
  g_test_add_func ("/cli/merge/bad-files", test_bad_files);
  g_test_add_func ("/cli/merge/empty-base", test_empty_base);
  g_test_add_func ("/cli/merge/wrong-usage", test_wrong_usage);
  g_test_add_func ("/cli/merge/git", test_git);
  return cli_run_tests ();
}
