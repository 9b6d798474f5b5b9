/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli from outside: what each command prints where, writes, and exits with.
 */

#include "cli/cli-run.h"

#include <string.h>

#define HEAD "{\n  \"format\": \"poise-plan\",\n  \"version\": 1,\n"
#define PLAN(title) HEAD "  \"title\": \"" title "\",\n  \"sections\": []\n}\n"
#define NEWER "{\n  \"format\": \"poise-plan\",\n  \"version\": 2,\n  \"title\": \"N\",\n  \"sections\": []\n}\n"

/* ---- check ---- */

static const struct
{
  const char *name;
  const char *text;
  const char *message;
} bad_files[] = {
  { "wrong-type.poise.json",
    HEAD "  \"sections\": [\n    {\"activities\": [\n      {\"title\": \"a\", \"minutes\": \"long\"}\n    ]}\n  ]\n}\n",
    "wrong-type.poise.json:6:33: “minutes” must be a whole number from 0 to 100000, but is a text. "
    "(sections[0].activities[0].minutes)\n" },
  { "unknown-mode.poise.json",
    HEAD "  \"sections\": [\n    {\"activities\": [\n      {\"title\": \"a\", \"mode\": \"hybrid\"}\n    ]}\n  ]\n}\n",
    "unknown-mode.poise.json:6:30: “mode” must be one of undecided, synchronous, asynchronous, but is “hybrid”. "
    "(sections[0].activities[0].mode)\n" },
  { "duplicate-id.poise.json",
    HEAD "  \"sections\": [\n    {\"id\": \"s\", \"activities\": [\n      {\"id\": \"s\", \"title\": \"a\"},\n"
         "      {\"id\": \"b\", \"title\": \"b\"},\n      {\"id\": \"b\", \"title\": \"c\"}\n    ]}\n  ]\n}\n",
    "duplicate-id.poise.json:8:14: The id “b” is used twice; each id may stand only once. "
    "(sections[0].activities[2].id)\n" },
  { "truncated.poise.json", HEAD "  \"sections\": [\n    {\"title\": \"Wee",
    "truncated.poise.json:5:19: The file ends in the middle; the rest of it is missing. (sections[0].title)\n" },
  { "empty.poise.json", "", "empty.poise.json:1:1: The file is empty.\n" },
  { "course.mbz", "hello", "course.mbz: This is no archive that Poise reads: neither tar, nor tar.gz, nor zip.\n" },
  { "course.imscc", "PK\3\4xxxx", "course.imscc: The archive is damaged or incomplete. Download it again.\n" },
  { "course.zip", "hello", "course.zip:1:1: This is not valid JSON: “h” stands where a value should.\n" },
};

static void
test_check (void)
{
  g_autoptr (GString) names = g_string_new (NULL), messages = g_string_new (NULL);
  g_autoptr (CliRun) all = NULL, good = NULL, missing = NULL, both = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autoptr (CliRun) run = NULL;

      cli_write (bad_files[i].name, bad_files[i].text);
      run = cli_run ("check %s", bad_files[i].name);
      g_assert_cmpstr (run->err, ==, bad_files[i].message);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_cmpint (run->status, ==, 1);
      g_string_append_printf (names, " %s good.poise.json", bad_files[i].name);
      g_string_append (messages, bad_files[i].message);
    }

  cli_write ("good.poise.json", PLAN ("Good"));
  all = cli_run ("check%s", names->str);
  g_assert_cmpstr (all->err, ==, messages->str);
  g_assert_cmpint (all->status, ==, 1);

  good = cli_run ("check good.poise.json good.poise.json");
  g_assert_cmpstr (good->err, ==, "");
  g_assert_cmpstr (good->out, ==, "");
  g_assert_cmpint (good->status, ==, 0);

  missing = cli_run ("check nowhere.poise.json");
  g_assert_cmpstr (missing->err, ==, "nowhere.poise.json: There is no such file.\n");
  g_assert_cmpint (missing->status, ==, 1);

  both = cli_run_with_input ("[", -1, "check good.poise.json -");
  g_assert_true (g_str_has_prefix (both->err, "-:1:2: "));
  g_assert_cmpint (both->status, ==, 1);
}

static void
test_newer (void)
{
  static const char *const writing[] = { "export -o newer.pdf newer.poise.json", "export -o newest.poise.json newer.poise.json",
                                         "export --format=pdf -o - newer.poise.json" };
  static const char notice[] = "newer.poise.json: The file comes from a newer version of Poise (format version “2”) "
                               "and must not be changed by this one. (version)\n";
  g_autoptr (CliRun) check = NULL, summary = NULL;

  cli_write ("newer.poise.json", NEWER);
  check = cli_run ("check newer.poise.json");
  g_assert_cmpint (check->status, ==, 0);
  g_assert_cmpstr (check->err, ==, notice);
  summary = cli_run ("summary --format=json newer.poise.json");
  g_assert_cmpint (summary->status, ==, 0);
  g_assert_cmpstr (summary->err, ==, notice);
  g_assert_true (g_str_has_prefix (summary->out, "{\"file\": \"newer.poise.json\", "));
  for (guint i = 0; i < G_N_ELEMENTS (writing); i++)
    {
      g_autoptr (CliRun) run = cli_run ("%s", writing[i]);

      g_assert_cmpint (run->status, ==, 1);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_cmpstr (run->err, ==, notice);
    }
  g_assert_false (cli_exists ("newer.pdf"));
  g_assert_false (cli_exists ("newest.poise.json"));
}

/* ---- wrong usage, help ---- */

static void
test_wrong_usage (void)
{
  static const char *const lines[] = {
    "",
    "teach good.poise.json",
    "--nonsense",
    "check",
    "check --nonsense good.poise.json",
    "advise",
    "advise --format=csv good.poise.json",
    "advise - -",
    "summary",
    "summary --format=xml good.poise.json",
    "summary --format",
    "summary --language=not-a-tag! good.poise.json",
    "--language= summary good.poise.json",
    "export good.poise.json",
    "export -o out.pdf",
    "export -o out.docx good.poise.json",
    "export -o out good.poise.json",
    "export -o - good.poise.json",
    "export -o . good.poise.json",
    "export -o out.pdf good.poise.json good.poise.json",
    "export -o - --format=pdf good.poise.json good.poise.json",
    "export --format=docx -o out.pdf good.poise.json",
    "export --paper=a5 -o out.pdf good.poise.json",
    "export --audience=nobody -o out.pdf good.poise.json",
    "export --chart=balance -o out.pdf good.poise.json",
    "export --chart=rhythm -o out.poise.json good.poise.json",
    "export --chart=pie -o out.svg good.poise.json",
    "export --chart= -o out.svg good.poise.json",
    "export --measure=activities -o out.pdf good.poise.json",
    "export --measure=hours -o out.svg good.poise.json",
    "export --scale=2 -o out.svg good.poise.json",
    "export --scale=2 -o out.pdf good.poise.json",
    "export --scale=0 -o out.png good.poise.json",
    "export --scale=0.99 -o out.png good.poise.json",
    "export --scale=8.01 -o out.png good.poise.json",
    "export --scale=1,5 -o out.png good.poise.json",
    "export --scale=2x -o out.png good.poise.json",
    "export --scale=0x2 -o out.png good.poise.json",
    "export --scale=nan -o out.png good.poise.json",
    "export --scale= -o out.png good.poise.json",
    "export --scale=' 2' -o out.png good.poise.json",
    "export --scale=-2 -o out.png good.poise.json",
    "export --format=svg -o good.poise.json good.poise.json",
    "export --format=pdf -o nowhere/ good.poise.json",
    "export --format=pdf -o good.poise.json good.poise.json",
    "export --format=pdf -o good.poise.json other.json",
    "export --format=pdf -o other.json other.json",
    "export --format=pdf -o out.pdf - -",
    "check - good.poise.json -",
    "summary - -",
    "import a.csv",
    "import -o out.poise.json",
    "import -o out.poise.json a.csv b.csv",
    "import --format=csv a.csv",
    "import -o out.poise.json -",
    "import --format=docx -o out.poise.json a.csv",
    "import --columns=title,title -o out.poise.json a.csv",
    "import --columns=title,when -o out.poise.json a.csv",
    "import --columns= -o out.poise.json a.csv",
    "import --date-order=dym -o out.poise.json a.csv",
    "import --year=-1 -o out.poise.json a.csv",
    "import --header=-2 -o out.poise.json a.csv",
    "import --columns=title -o out.poise.json a.mbz",
    "import --year=2027 --format=moodle -o out.poise.json a.csv",
    "new",
    "new -o out.poise.json more",
    "new --template=nonsense -o out.poise.json",
  };
  g_autofree char *good = NULL, *other = NULL;

  cli_write ("good.poise.json", PLAN ("Good"));
  cli_write ("other.json", PLAN ("Other"));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (CliRun) run = cli_run_with_input ("", 0, lines[i]);

      g_assert_cmpint (run->status, ==, 2);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_true (g_str_has_prefix (run->err, "poise-cli: "));
      g_assert_nonnull (strstr (run->err, "--help”"));
    }
  g_assert_false (cli_exists ("nowhere"));
  g_assert_false (cli_exists ("out.pdf"));
  g_assert_false (cli_exists ("out.png"));
  g_assert_false (cli_exists ("out.svg"));
  g_assert_false (cli_exists ("out.poise.json"));
  good = cli_read ("good.poise.json", NULL);
  g_assert_cmpstr (good, ==, PLAN ("Good"));
  other = cli_read ("other.json", NULL);
  g_assert_cmpstr (other, ==, PLAN ("Other"));
}

static void
test_help (void)
{
  static const char *const verbs[] = { "check", "summary", "advise", "export", "import", "new", "diff", "merge" };
  g_autoptr (CliRun) help = cli_run ("--help");
  g_autoptr (CliRun) after_language = cli_run ("--language en --help");
  g_autoptr (CliRun) version = cli_run ("--version");

  g_assert_cmpint (help->status, ==, 0);
  g_assert_cmpstr (help->err, ==, "");
  g_assert_cmpstr (after_language->out, ==, help->out);
  g_assert_cmpint (version->status, ==, 0);
  g_assert_true (g_str_has_prefix (version->out, "poise-cli "));
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_autofree char *line = g_strdup_printf ("\n  %s ", verbs[i]);
      g_autofree char *usage = g_strdup_printf ("  poise-cli %s [OPTION…] ", verbs[i]);
      g_autoptr (CliRun) run = cli_run ("%s --help", verbs[i]);
      g_autoptr (CliRun) spoken = cli_run ("%s -h --language=de", verbs[i]);

      g_assert_nonnull (strstr (help->out, line));
      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (run->err, ==, "");
      g_assert_nonnull (strstr (run->out, usage));
      g_assert_cmpint (spoken->status, ==, 0);
    }
}

/* ---- export, new ---- */

static void
test_export (void)
{
  g_autoptr (CliRun) run = NULL, attached = NULL, piped = NULL, folder = NULL, again = NULL;
  g_autofree char *pdf = NULL, *first = NULL, *second = NULL;

  cli_write ("a.poise.json", PLAN ("A"));
  cli_write ("bad.poise.json", "{");
  cli_make_folder ("folder");
  cli_make_folder ("other");
  cli_write ("other/a.poise.json", PLAN ("Other"));

  run = cli_run ("export --audience=students --paper=letter -o a.PDF --format=pdf a.poise.json");
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpint (run->status, ==, 0);
  pdf = cli_read ("a.PDF", NULL);
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));

  attached = cli_run ("export -oattached.pdf a.poise.json");
  g_assert_cmpint (attached->status, ==, 0);
  g_assert_true (cli_exists ("attached.pdf"));

  piped = cli_run_with_input (PLAN ("Piped"), -1, "export --format=poise.json -o - -");
  g_assert_cmpstr (piped->out, ==, PLAN ("Piped"));
  g_assert_cmpint (piped->status, ==, 0);

  /* one fails, one would be written over another; the others are written */
  folder = cli_run_with_input (
      PLAN ("Piped"), -1, "export --format=poise.json -o folder bad.poise.json a.poise.json other/a.poise.json -");
  g_assert_cmpint (folder->status, ==, 1);
  g_assert_true (g_str_has_prefix (folder->err, "bad.poise.json:1:2: "));
  g_assert_nonnull (strstr (
      folder->err, "\nother/a.poise.json: Another plan was already written to “folder/a.poise.json”.\n"));
  g_assert_false (cli_exists ("folder/bad.poise.json"));
  first = cli_read ("folder/a.poise.json", NULL);
  g_assert_cmpstr (first, ==, PLAN ("A"));
  second = cli_read ("folder/plan.poise.json", NULL);
  g_assert_cmpstr (second, ==, PLAN ("Piped"));

  /* what is there already is replaced, but not by a failure */
  again = cli_run ("export -o a.PDF --format=pdf bad.poise.json");
  g_assert_cmpint (again->status, ==, 1);
  {
    g_autofree char *kept = cli_read ("a.PDF", NULL);

    g_assert_cmpstr (kept, ==, pdf);
  }
}

static void
assert_png_width (const char *name, guint32 width)
{
  gsize length;
  g_autofree char *png = cli_read (name, &length);
  guint32 found;

  g_assert_cmpuint (length, >, 33);
  g_assert_cmpmem (png, 8, "\x89PNG\r\n\x1a\n", 8);
  memcpy (&found, png + 16, sizeof found);
  g_assert_cmpuint (GUINT32_FROM_BE (found), ==, width);
}

/* Each chart, in each scale, for whoever; what it says tells which one it is. */
static void
test_export_pictures (void)
{
  static const struct
  {
    const char *options;
    const char *title;
  } cases[] = {
    { "", "Pictures – Balance, by time" },
    { "--chart=balance --measure=minutes", "Pictures – Balance, by time" },
    { "--chart=rhythm", "Pictures – Rhythm, by time" },
    { "--chart=purposes --audience=students", "Pictures – Purposes, by time" },
    { "--chart=learning-types --measure=activities", "Pictures – Learning Types, by number of activities" },
  };
  g_autoptr (CliRun) usual = NULL, finer = NULL, unknown = NULL, meaningless = NULL, scale = NULL;

  cli_write ("a.poise.json", PLAN ("Pictures"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CliRun) run = cli_run ("export %s --format=svg -o - a.poise.json", cases[i].options);
      g_autofree char *title = g_strdup_printf ("<title id=\"title\">%s</title>", cases[i].title);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (run->err, ==, "");
      g_assert_nonnull (strstr (run->out, title));
    }

  usual = cli_run ("export -o usual.png a.poise.json");
  g_assert_cmpint (usual->status, ==, 0);
  assert_png_width ("usual.png", 1600);
  finer = cli_run ("export --language=de --scale=2.5 -o finer.png a.poise.json");
  g_assert_cmpint (finer->status, ==, 0);
  assert_png_width ("finer.png", 2000);

  unknown = cli_run ("export --chart=pie -o a.svg a.poise.json");
  g_assert_true (g_str_has_prefix (unknown->err, "poise-cli: --chart does not take “pie”, but one of: balance, rhythm, "
                                                 "purposes, learning-types.\n"));
  meaningless = cli_run ("export --scale=2 -o a.svg a.poise.json");
  g_assert_true (g_str_has_prefix (meaningless->err, "poise-cli: --scale has no meaning for the format svg.\n"));
  scale = cli_run ("export --scale=9 -o a.png a.poise.json");
  g_assert_true (g_str_has_prefix (scale->err, "poise-cli: --scale takes a number from 1 to 8, not “9”.\n"));
}

static void
test_unwritable (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("a.poise.json", PLAN ("A"));
  run = cli_run ("export -o nowhere/a.pdf a.poise.json");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (run->err, ==, "nowhere/a.pdf: The folder of the file does not exist.\n");
}

/* A file with other names is not replaced behind their back, nor they behind its. */
static void
test_hard_link (void)
{
  g_autoptr (CliRun) run = NULL;
  g_autofree char *text = NULL;

  cli_write ("a.poise.json", PLAN ("A"));
  cli_write ("linked.csv", "old");
  cli_link ("linked.csv", "other.csv");
  run = cli_run ("export --format=poise.json -o linked.csv a.poise.json");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (run->err, ==,
                   "linked.csv: The file has other names too (hard links), and it is not clear whether they should "
                   "change with it. Save to another file.\n");
  text = cli_read ("linked.csv", NULL);
  g_assert_cmpstr (text, ==, "old");
}

/* What is printed to a full disk is not thought to have arrived. */
static void
test_output_lost (void)
{
  static const char *const lines[] = { "summary a.poise.json", "summary --format=json a.poise.json", "--help", "new -o -" };

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  cli_write ("a.poise.json", PLAN ("A"));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (CliRun) run = cli_run_to ("/dev/full", lines[i]);

      g_assert_cmpint (run->status, ==, 1);
      g_assert_cmpstr (run->err, !=, "");
    }
}

static void
test_new (void)
{
  g_autoptr (CliRun) run = cli_run ("new -o new.poise.json");
  g_autoptr (CliRun) refused = NULL, forced = NULL, checked = NULL, printed = NULL;
  g_autofree char *text = NULL, *kept = NULL, *replaced = NULL;

  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpint (run->status, ==, 0);
  text = cli_read ("new.poise.json", NULL);
  g_assert_cmpstr (text, ==, HEAD "  \"sections\": []\n}\n");

  refused = cli_run ("new --template=sample -o new.poise.json");
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_cmpstr (refused->err, ==, "new.poise.json: There already is such a file; --force replaces it.\n");
  kept = cli_read ("new.poise.json", NULL);
  g_assert_cmpstr (kept, ==, text);

  forced = cli_run ("new --template=sample --force -o new.poise.json");
  g_assert_cmpint (forced->status, ==, 0);
  replaced = cli_read ("new.poise.json", NULL);
  g_assert_cmpstr (replaced, !=, text);
  checked = cli_run ("check new.poise.json");
  g_assert_cmpint (checked->status, ==, 0);

  printed = cli_run ("new -o -");
  g_assert_cmpstr (printed->out, ==, text);
  cli_remove ("new.poise.json");
}

/* Every template can be had, is listed in the help, and speaks the language that is asked for. */
static void
test_new_templates (void)
{
  static const char *const ids[]
      = { "empty", "seminar", "flipped", "asynchronous", "project", "intensive", "hybrid-labs", "sample" };
  g_autoptr (CliRun) help = cli_run ("new --help"), unknown = cli_run ("new --template=nonsense -o begun.poise.json");

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (CliRun) made = cli_run ("new --template=%s -o begun.poise.json", ids[i]);
      g_autoptr (CliRun) checked = cli_run ("check begun.poise.json");

      g_assert_cmpint (made->status, ==, 0);
      g_assert_cmpint (checked->status, ==, 0);
      g_assert_nonnull (strstr (help->out, ids[i]));
      g_assert_nonnull (strstr (unknown->err, ids[i]));
      cli_remove ("begun.poise.json");
    }
}

static void
test_new_translated (void)
{
  g_autoptr (CliRun) run = cli_run ("new --language=sv --template=seminar -o -");

  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->out, "\"title\": \"Seminarium varje vecka\""));
  g_assert_nonnull (strstr (run->out, "\"language\": \"sv\""));
}

/* ---- import ---- */

/* What the file says of modes needs no reason on standard error; what is in a file decides, not its name. */
static void
test_import_design (void)
{
  static const char design[] = "{\"name\": \"Feedback\", \"activities\": [{\"title\": \"One\", \"slas\": [{\"type\": "
                               "\"Discuss\", \"duration\": 30, \"syncActivity\": true, \"description\": \"Meet\"}]}]}";
  g_autoptr (CliRun) named = NULL, piped = NULL;

  cli_write ("design.json", design);
  named = cli_run ("import -o design.poise.json design.json");
  g_assert_cmpint (named->status, ==, 0);
  g_assert_cmpstr (named->err, ==,
                   "design.json: Imported: 1 section and 1 activity.\n"
                   "design.json: 1 synchronous\n"
                   "design.json: The file itself says the mode of 1 activity.\n");
  piped = cli_run_with_input (design, -1, "import -o - -");
  g_assert_cmpint (piped->status, ==, 0);
  g_assert_nonnull (strstr (piped->out, "\"mode\": \"synchronous\""));
}

static void
test_import (void)
{
  g_autoptr (CliRun) run = NULL, refused = NULL, piped = NULL, latin = NULL, open = NULL, checked = NULL, summary = NULL;
  g_autoptr (CliRun) unknown = NULL, gone = NULL;

  cli_write ("biology.csv", "Week,Date,Title,Mode,Minutes\r\n1,2027-01-12,Meet,live,60\r\n,,Read,hybrid,45\r\n"
                            "2,2027-01-19,Holiday,,\r\n2,2027-01-21,,,\r\n");
  run = cli_run ("import -o biology.poise.json biology.csv");
  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->out, ==, "");
  g_assert_cmpstr (run->err, ==,
                   "biology.csv:3: “hybrid” is neither synchronous nor asynchronous to Poise; it is in the notes, and "
                   "the mode is undecided.\n"
                   "biology.csv:4: This stood beside the break and was left out: Week: 2\n"
                   "biology.csv:4: “Holiday” became a break: Tue, 19 Jan.\n"
                   "biology.csv:5: This row has no title and was left out: Week: 2; Date: 2027-01-21\n"
                   "biology.csv: Read: Undecided. Row of a table: may be done together or in one’s own time; please "
                   "decide.\n"
                   "biology.csv: Imported: 1 section, 2 activities and 1 break.\n"
                   "biology.csv: 1 synchronous and 1 undecided\n"
                   "biology.csv: The file itself says the mode of 1 activity. The mode of 1 activity is left open.\n");
  checked = cli_run ("check biology.poise.json");
  g_assert_cmpint (checked->status, ==, 0);
  summary = cli_run ("summary --format=json biology.poise.json");
  g_assert_nonnull (strstr (summary->out, "\"title\": \"biology\""));
  g_assert_nonnull (strstr (summary->out, "\"minutes\": {\"synchronous\": 60, \"asynchronous\": 0, \"undecided\": 45}"));

  refused = cli_run ("import -o biology.poise.json biology.csv");
  g_assert_cmpint (refused->status, ==, 1);
  piped = cli_run_with_input ("Title\nRead", -1, "import --format=csv -o - -");
  g_assert_cmpint (piped->status, ==, 0);
  g_assert_nonnull (strstr (piped->out, "\"title\": \"Read\""));

  cli_write ("unknown.docx", "PK");
  unknown = cli_run ("import -o unknown.poise.json unknown.docx");
  g_assert_cmpint (unknown->status, ==, 2);
  g_assert_nonnull (strstr (unknown->err, "“unknown.docx” does not tell the format; name one with --format: csv"));
  g_assert_false (cli_exists ("unknown.poise.json"));
  gone = cli_run ("import -o gone.poise.json gone.docx");
  g_assert_cmpint (gone->status, ==, 1);
  g_assert_true (g_str_has_prefix (gone->err, "gone.docx: "));

  cli_write ("latin.csv", "Title\nRead\ncaf\x81\n");
  latin = cli_run ("import -o latin.poise.json latin.csv");
  g_assert_cmpint (latin->status, ==, 1);
  g_assert_cmpstr (
      latin->err, ==, "latin.csv:3: This is not UTF-8 text. Save the file again with the encoding UTF-8.\n");
  g_assert_false (cli_exists ("latin.poise.json"));
  cli_write ("open.csv", "Title\nRead\n\"open\n\n");
  open = cli_run ("import -o open.poise.json open.csv");
  g_assert_cmpstr (open->err, ==, "open.csv:3: A quotation mark that begins a cell here is never closed.\n");
  g_assert_cmpint (open->status, ==, 1);
}

/* What the columns are for is guessed, or said; what is open is told with the option that decides it. */
static void
test_columns (void)
{
  g_autoptr (CliRun) guessed = NULL, said = NULL, yearless = NULL, year = NULL, many = NULL, header = NULL;
  g_autoptr (CliRun) latin = NULL;

  cli_write ("names.csv", "Name,Date,Topic\nA,3/4/2027,B\n");
  guessed = cli_run ("import -o names.poise.json names.csv");
  g_assert_cmpint (guessed->status, ==, 0);
  g_assert_cmpstr (guessed->err, ==,
                   "names.csv: “Topic” was taken for the titles of activities; “Name” might be as well.\n"
                   "names.csv: The columns were guessed; to say what they are for, change this: "
                   "--columns=rest,date,title\n"
                   "names.csv: If dates are meant otherwise, say so with --date-order=dmy, mdy or ymd.\n"
                   "names.csv:1: This column went to the notes: “Name”.\n"
                   "names.csv:1: “3/4/2027” was taken for Thursday, 4 March 2027, and the other dates alike.\n"
                   "names.csv: B: Undecided. Row of a table: may be done together or in one’s own time; please decide.\n"
                   "names.csv: Imported: 1 section and 1 activity.\n"
                   "names.csv: 1 undecided\n"
                   "names.csv: The mode of 1 activity is left open.\n");
  said = cli_run ("import --columns=title,date,- --date-order=dmy -o said.poise.json names.csv");
  g_assert_cmpint (said->status, ==, 0);
  g_assert_null (strstr (said->err, "--"));
  said = (cli_run_free (said), cli_run ("export --format=csv -o - said.poise.json"));
  g_assert_nonnull (strstr (said->out, "A"));
  g_assert_nonnull (strstr (said->out, "2027-04-03"));
  many = cli_run ("import --columns=title,date,-,- -o many.poise.json names.csv");
  g_assert_cmpint (many->status, ==, 1);
  g_assert_cmpstr (many->err, ==, "names.csv: The table has 3 columns, but 4 are named.\n");
  g_assert_false (cli_exists ("many.poise.json"));

  cli_write ("names.csv", "Name,Title\nA,caf\xe9\n");
  latin = cli_run ("import --columns=-,title -o latin1.poise.json names.csv");
  g_assert_cmpint (latin->status, ==, 0);
  g_assert_nonnull (strstr (latin->err, "names.csv: The file is not UTF-8; it was read as WINDOWS-1252."));

  cli_write ("years.csv", "Topic,Date\nA,4 March\n");
  yearless = cli_run ("import -o years.poise.json years.csv");
  g_assert_nonnull (strstr (yearless->err, "Say with --year in what year “4 March” is."));
  year = cli_run ("import --year=2027 -f -o years.poise.json years.csv");
  g_assert_null (strstr (year->err, "--year"));
  year = (cli_run_free (year), cli_run ("export --format=csv -o - years.poise.json"));
  g_assert_nonnull (strstr (year->out, "2027-03-04"));

  cli_write ("below.csv", "Week,Topic\nWoche,Thema\n1,A\n");
  header = cli_run ("import --header=2 -o below.poise.json below.csv");
  g_assert_nonnull (strstr (header->err, "below.csv:1: This row above the names of the columns was left out: Week; Topic"));
}

int
main (int argc, char *argv[])
{
  cli_init (&argc, &argv);
  g_test_add_func ("/cli/check", test_check);
  g_test_add_func ("/cli/newer", test_newer);
  g_test_add_func ("/cli/wrong-usage", test_wrong_usage);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/export", test_export);
  g_test_add_func ("/cli/export-pictures", test_export_pictures);
  g_test_add_func ("/cli/unwritable", test_unwritable);
  g_test_add_func ("/cli/hard-link", test_hard_link);
  g_test_add_func ("/cli/output-lost", test_output_lost);
  g_test_add_func ("/cli/new", test_new);
  g_test_add_func ("/cli/new-templates", test_new_templates);
  g_test_add_func ("/cli/new-translated", test_new_translated);
  g_test_add_func ("/cli/import", test_import);
  g_test_add_func ("/cli/import-columns", test_columns);
  g_test_add_func ("/cli/import-design", test_import_design);
  return cli_run_tests ();
}
