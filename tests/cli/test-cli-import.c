/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What poise-cli says of courses: each guess once, and that a file is a course where a plan is expected.
 */

#include "cli-run.h"

#define ROWS "Lab 1\nLab 2\nLab 3\nLab 4\nLab 5\nLab 6\nLab 7\nLab 8\nLab 9\nLab 10\nLab 11\nLab 12\n"
#define WHY "Row of a table: may be done together or in one’s own time; please decide."

static void
assert_has (const CliRun *run, const char *line)
{
  if (strstr (run->err, line) == NULL)
    g_error ("“%s” is not in “%s”", line, run->err);
}

/* However many rows there are, a reason is said once; the titles that it is for are, too, if they are not too many. */
static void
test_guesses (void)
{
  g_autoptr (CliRun) one = NULL, some = NULL, many = NULL;

  cli_write ("one.csv", "Activity\nLab\n");
  one = cli_run ("import -o one.poise.json one.csv");
  assert_has (one, "one.csv: Lab: Undecided. " WHY "\n");

  cli_write ("some.csv", "Activity\n" ROWS);
  some = cli_run ("import -o some.poise.json some.csv");
  assert_has (some, "some.csv: Undecided (12): “Lab 1”, “Lab 2”, “Lab 3”, “Lab 4”, “Lab 5”, “Lab 6”, “Lab 7”, “Lab 8”, "
                    "“Lab 9”, “Lab 10”, “Lab 11” and “Lab 12”. " WHY "\n");

  cli_write ("many.csv", "Activity\n" ROWS ROWS);
  many = cli_run ("import -o many.poise.json many.csv");
  assert_has (many, "“Lab 11”, “Lab 12” and 12 more. " WHY "\n");
  g_assert_null (strstr (strstr (many->err, WHY) + 1, WHY));
  g_assert_cmpint (many->status, ==, 0);
}

static void
test_no_plan (void)
{
  static const struct
  {
    const char *name, *said;
  } courses[] = {
    { "a.imscc", "a.imscc: This is a Common Cartridge, not a plan. “poise-cli import” makes a plan from it.\n" },
    { "a.ldj", "a.ldj: This is a design of Learning Designer, not a plan. “poise-cli import” makes a plan from it.\n" },
    { "a.csv", "a.csv: This is a table, not a plan. “poise-cli import” makes a plan from it.\n" },
  };
  g_autoptr (CliRun) made = cli_run ("new -o a.poise.json --template=seminar");

  g_assert_cmpint (made->status, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (courses); i++)
    {
      const char *name = courses[i].name;
      g_autoptr (CliRun) exported = cli_run ("export -o %s a.poise.json", name);
      g_autoptr (CliRun) checked = cli_run ("check %s", name);
      g_autoptr (CliRun) merged = cli_run ("merge -o m.poise.json a.poise.json %s a.poise.json", name);

      g_assert_cmpint (exported->status, ==, 0);
      g_assert_cmpint (checked->status, ==, 1);
      g_assert_cmpstr (checked->err, ==, courses[i].said);
      g_assert_cmpint (merged->status, ==, 1);
      g_assert_cmpstr (merged->err, ==, courses[i].said);
      g_assert_false (cli_exists ("m.poise.json"));
    }
}

/* A plan that is damaged and called like a table is a damaged plan. */
static void
test_damaged_plan (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("plan.txt", " {\"format\": \"poise-plan\", \"vers");
  run = cli_run ("check plan.txt");
  g_assert_nonnull (strstr (run->err, "The file ends in the middle"));
}

int
main (int argc, char *argv[])
{
  cli_init (&argc, &argv);
  g_test_add_func ("/cli-import/guesses", test_guesses);
  g_test_add_func ("/cli-import/no-plan", test_no_plan);
  g_test_add_func ("/cli-import/damaged-plan", test_damaged_plan);
  return cli_run_tests ();
}
