/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What pasted texts say. Outlines are compared in a notation of one line:
 *
 *   [Week 3] Debate 45 S p <forum> {notes / notes} | Essay – A c   [Week 4]
 *
 * a section's title in brackets, activities with bars between, minutes or nothing, the mode (S or A), the
 * purpose (c, p or s), tools and notes.
 */

#include "core/poise-outline.h"
#include "core/poise-quick-vocabulary.h"

#include <string.h>

static PoiseQuickVocabulary *english;

/* ---- Notation ---- */

static void
note_activity (GString *text, const PoiseActivity *activity)
{
  g_string_append (text, activity->title);
  if (activity->minutes != POISE_UNSET)
    g_string_append_printf (text, " %d", activity->minutes);
  if (activity->mode != POISE_MODE_UNDECIDED)
    g_string_append (text, activity->mode == POISE_MODE_SYNCHRONOUS ? " S" : " A");
  if (activity->purpose != POISE_PURPOSE_NONE)
    g_string_append_printf (text, " %c", " cps"[activity->purpose]);
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    g_string_append_printf (text, " <%s>", (const char *)g_ptr_array_index (activity->tools, i));
  if (activity->notes != NULL)
    {
      g_auto (GStrv) lines = g_strsplit (activity->notes, "\n", -1);
      g_autofree char *joined = g_strjoinv (" / ", lines);

      g_string_append_printf (text, " {%s}", joined);
    }
}

static char *
note (const PoiseOutline *outline)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < outline->sections->len; i++)
    {
      const PoiseOutlineSection *section = g_ptr_array_index (outline->sections, i);

      if (section->title != NULL)
        g_string_append_printf (text, "%s[%s]", text->len > 0 ? " " : "", section->title);
      for (guint k = 0; k < section->activities->len; k++)
        {
          if (text->len > 0)
            g_string_append (text, k > 0 ? " | " : " ");
          note_activity (text, g_ptr_array_index (section->activities, k));
        }
    }
  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *text;
  const char *outline;
} Case;

static void
check (const Case *cases, guint n_cases, gboolean is_table)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (PoiseOutline) outline = poise_outline_parse (cases[i].text, english);
      g_autofree char *noted = note (outline);
      g_autofree char *text = g_strescape (cases[i].text, NULL);

      g_test_message ("“%s”", text);
      g_assert_cmpstr (noted, ==, cases[i].outline);
      if (outline->n_activities > 0)
        g_assert_cmpint (outline->is_table, ==, is_table);
    }
}

/* ---- Lines ---- */

static void
test_lines (void)
{
  static const Case cases[] = {
    { "", "" },
    { " \n\t\n\r\n ", "" },
    { "Debate 45 min live", "Debate 45 S" },
    { "Debate 45 min live\nEssay own time, 2 h", "Debate 45 S | Essay 120 A" },
    { "a\r\nb\rc\n\nd", "a | b | c | d" },
    { "a\u2028b\u2029c\vd\fe", "a | b | c | d | e" },
    { "\ufeff\u200ba\001\002b", "ab" },
    { "a\302b", "a\ufffdb" },
    /* A number alone stays where it is seen; nobody checks each of many lines */
    { "Read Kant 45\nDebate, 90", "Read Kant 45 | Debate, 90" },
    { "Debate live 45\nQuiz 100001 min", "Debate 45 S | Quiz 100001 min" },
    { "Kick-off 30 min live, planning\nCoffee #social", "Kick-off 30 S p | Coffee s" },
    /* Signs of lists */
    { "- a\n* b\n• c\n– d\n+ e\n☐ f\n☑g\n· h", "a | b | c | d | e | f | g | h" },
    { "- [ ] a\n- [x] b\n* [X] c", "a | b | c" },
    { "1. a\n2. b\n10) c\n(3) d", "a | b | c | d" },
    { "a) x\nb) y", "x | y" },
    { "•\ta\n•\tb", "a | b" },
    { "1.\ta\n2.\tb", "a | b" },
    { "\uf0b7\ta\no\tb", "a | b" },
    { "o curso\no aluno", "o curso | o aluno" },
    { "-a\n*b\n+\n- \n•", "-a | *b" },
    { "1.5 h of Kant\n3 Lectures", "1.5 h of Kant | 3 Lectures" },
    { "7. Symphony\nDebate", "7. Symphony | Debate" },
    { "1984. Orwell\n1985. Burgess", "1984. Orwell | 1985. Burgess" },
    { "a\n\n---\nb\n* * *\nc", "a | b | c" },
    { "**Debate** (45 min, live)\n2 ** 3", "Debate 45 S | 2 ** 3" },
    { "  indented\n      more", "indented | more" },
    { "\tindented\n\tmore", "indented | more" },
  };
  check (cases, G_N_ELEMENTS (cases), FALSE);
}

static void
test_headings (void)
{
  static const Case cases[] = {
    { "Week 3: Reading", "[Week 3: Reading]" },
    { "Week 3:", "[Week 3]" },
    { "Week 3", "[Week 3]" },
    { "week 3", "[week 3]" },
    { "Week 3 (January)\na", "[Week 3 (January)] a" },
    { "Weeks 3–4: Kant\na", "[Weeks 3–4: Kant] a" },
    { "Module 2 – Ethics\na\nModule 3 - Law\nb", "[Module 2 – Ethics] a [Module 3 - Law] b" },
    { "Part IV\na", "[Part IV] a" },
    { "Unit A: Sets\na", "[Unit A: Sets] a" },
    { "Unit 2.1. Sets\na", "[Unit 2.1. Sets] a" },
    { "WEEK ٣: x", "[WEEK ٣: x]" },
    { "Week\u00a03: x", "[Week\u00a03: x]" },
    { "before\nWeek 1\na\nb\nWeek 2\nc", "before [Week 1] a | b [Week 2] c" },
    { "- Week 1\n  - a\n  - b\n- Week 2\n  - c", "[Week 1] a | b [Week 2] c" },
    { "1. Week 1: x\n2. Week 2: y", "[Week 1: x] [Week 2: y]" },
    { "**Week 1: Start**\na", "[Week 1: Start] a" },
    /* No headings */
    { "Week 3 reading", "Week 3 reading" },
    { "Weekend 3", "Weekend 3" },
    { "Week of 3 exams", "Week of 3 exams" },
    { "Day I met Kant", "Day I met Kant" },
    { "Unit a", "[Unit a]" },
    { "Unit abc: x", "Unit abc: x" },
    { "Week 3: Debate 45 min live", "Week 3: Debate 45 S" },
    { "Chapter 3: Kant", "Chapter 3: Kant" },
    /* Signs */
    { "# Kant\na\n# Hume\nb", "[Kant] a [Hume] b" },
    { "#Kant\na", "#Kant | a" },
    { "# Week 1 ##\na", "[Week 1] a" },
    { "# Learn C#\na", "[Learn C#] a" },
    { "# Course\n## Week 1\na\n### Readings\nb\n## Week 2\nc",
      "[Course] [Week 1] a | b {Readings} [Week 2] c" },
    { "# Kant 45 min\na", "[Kant 45 min] a" },
    { "Kant\n====\na", "[Kant] a" },
    { "Kant\n----\na\n\nHume\n----\nb", "[Kant] a [Hume] b" },
    { "a\nb\n----\nc", "a | b | c" },
    /* Colons */
    { "Kant:\na\nb\nHume:\nc", "[Kant] a | b [Hume] c" },
    { "Kant：\na", "[Kant] a" },
    { "- Read these:\n- a", "Read these: | a" },
    { "Debate 45 min:\na", "Debate 45 | a" },
    { ":", ":" },
    { "Week 1\nReadings:\n- a\nTasks:\n- b\nWeek 2\nReadings:\n- c\nExam:\n- d",
      "[Week 1] a {Readings} [Tasks] b [Week 2] c {Readings} [Exam] d" },
    { "Week 1\n  Tasks:\n  - b\n  Else:", "[Week 1] b {Tasks} | Else" },
    /* Indentation */
    { "Kant\n  a\n  b\nHume\n  c", "[Kant] a | b [Hume] c" },
    { "Kant\n\ta\nHume\n\tc", "[Kant] a [Hume] c" },
    { "- Kant\n  - a\n- Hume", "Kant | a | Hume" },
    { "Kant 45 min\n  a\nHume\n  b", "Kant 45 | a | Hume | b" },
    { "Kant\n  a", "Kant | a" },
  };
  check (cases, G_N_ELEMENTS (cases), FALSE);
}

static void
test_typed_headings (void)
{
  static const struct
  {
    const char *line;
    const char *title; /* or NULL */
  } cases[] = {
    { "", NULL },
    { "Debate", NULL },
    { "Week 3: Reading", "Week 3: Reading" },
    { " Week 3 ", "Week 3" },
    { "Week 3: Reading 45 min", NULL },
    { "Week 3 reading", NULL },
    { "# Kant", "Kant" },
    { "#plan", NULL },
    { "Kant:", "Kant" },
    { "Kant: live", NULL },
    { "- Week 3", NULL },
    { ":", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = poise_outline_read_heading (cases[i].line, english);

      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

static void
test_is_text (void)
{
  static const struct
  {
    const char *text;
    gboolean is_text;
  } cases[] = {
    { "", FALSE },   { "a", FALSE },    { " a \n", FALSE }, { "\n\na\r\n", FALSE }, { "a\nb", TRUE },
    { "a\rb", TRUE }, { "a\tb", TRUE },  { "\ta", FALSE },   { "a\t", FALSE },       { "•\ta", FALSE },
    { "a\vb", TRUE }, { "a|b", FALSE }, { "|a|b|", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (poise_outline_is_text (cases[i].text), ==, cases[i].is_text);
    }
}

/* ---- Tables ---- */

static void
test_named_columns (void)
{
  static const Case cases[] = {
    { "Activity\tMinutes\tMode\nDebate\t45\tlive\nEssay\t2 h\tasynchronous", "Debate 45 S | Essay 120 A" },
    { "TITLE\tDuration\nDebate\t1:30", "Debate 90" },
    { "Time (hours)\tActivity\n1.5\tDebate\n2\tEssay", "Debate 90 | Essay 120" },
    { "Hours (minutes)\tActivity\n45\tDebate", "Debate 45" },
    { "Hours（min）\tActivity\n45\tDebate", "Debate 45" },
    { "Hours\tActivity\n1,5\tDebate\n½\tEssay", "Debate 90 | Essay 30" },
    { "Minutes\tActivity\n45.0\tDebate\n0:45:00\tEssay", "Debate 45 | Essay 45" },
    { "Activity\tPurpose\nDebate\tContent\nKick-off\tplanning\nTea\tSocial\nx\tfun",
      "Debate c | Kick-off p | Tea s | x {Purpose: fun}" },
    { "Activity\tMode\nDebate\tsync\nLab\thybrid\nEssay\tundecided", "Debate S | Lab {Mode: hybrid} | Essay" },
    { "Activity\tMinutes\nDebate\t2 x 45\nEssay\tsome\nx\t100001\ny\t-5",
      "Debate {Minutes: 2 x 45} | Essay {Minutes: some} | x {Minutes: 100001} | y {Minutes: -5}" },
    /* Sections */
    { "Week\tActivity\n1\ta\n\tb\n2\tc\n1\td", "[Week 1] a | b | d [Week 2] c" },
    { "Section\tActivity\nKant\ta\nHume\tb", "[Kant] a [Hume] b" },
    { "Week\tTopic\tActivity\n1\tKant\ta\n1\tKant\tb\n2\tHume\tc\n2\tLocke\td",
      "[Week 1: Kant] a | b [Week 2: Hume] c | d {Topic: Locke}" },
    { "Week\tTopic\n1\tKant\n2\tHume", "[Week 1] Kant [Week 2] Hume" },
    { "Activity\tMinutes\nWeek 1: Kant\na\t10\nWeek 2\nb\t20\nc\t5", "[Week 1: Kant] a 10 [Week 2] b 20 | c 5" },
    { "Week\tActivity\n1\t\n2\ta", "[Week 1] [Week 2] a" },
    /* Other columns */
    { "Activity\tTool\tNotes\nDebate\tforum\tbring pens\nLab\tforum, Abacus\t",
      "Debate <forum> {bring pens} | Lab <forum> {Tool: Abacus}" },
    { "Activity\tRoom\tMinutes\nDebate\tA5\t45", "Debate 45 {Room: A5}" },
    { "Activity\tNotes\tComments\na\tx\ty", "a {x / Comments: y}" },
    { "Time\tActivity\n10:00\ta\n11:30\tb", "a {Time: 10:00} | b {Time: 11:30}" },
    { "Time\tActivity\n1:00\ta\n0:30\tb", "a 60 | b 30" },
    { "My course\t\t\nActivity\tMinutes\na\t5", "My course | a 5" },
    { "Activity\tMinutes\n\t45\na\t5", "45 | a 5" },
    /* Titles say more only where no column does */
    { "Activity\tNotes\nDebate 45 min live\tx", "Debate 45 S {x}" },
    { "Activity\tMinutes\nDebate live\t45", "Debate live 45" },
  };
  check (cases, G_N_ELEMENTS (cases), TRUE);
}

static void
test_guessed_columns (void)
{
  static const Case cases[] = {
    { "Debate\t45\tlive", "Debate 45 S" },
    { "Debate\t45\tlive\nEssay\t90\tasync", "Debate 45 S | Essay 90 A" },
    { "live\tDebate\t45 min\nasync\tEssay\t1 h", "Debate 45 S | Essay 60 A" },
    { "Week 1\tDebate\t45\nWeek 1\tEssay\t60\nWeek 2\tQuiz\t5", "[Week 1] Debate 45 | Essay 60 [Week 2] Quiz 5" },
    { "Debate\tplanning\nTea\tsocial", "Debate p | Tea s" },
    { "1\tDebate\t45\n2\tEssay\t60", "Debate 45 {1} | Essay 60 {2}" },
    { "Debate\tsome words", "Debate {some words}" },
    { "Debate 45 min\twords\nEssay live\twords", "Debate 45 {words} | Essay S {words}" },
    { "Debate\tforum\t30\nEssay\tforum\t40", "Debate 30 <forum> | Essay 40 <forum>" },
    { "5\t10", "5 10" },
  };
  check (cases, G_N_ELEMENTS (cases), TRUE);
}

static void
test_cells (void)
{
  static const Case cases[] = {
    { "Activity\tNotes\n\"a\tb\"\t\"x\ny\"", "a b {x / y}" },
    { "Activity\tNotes\n\"say \"\"hi\"\"\"\tx", "say \"hi\" {x}" },
    { "Activity\tNotes\n\"Hi\" he said\tx", "\"Hi\" he said {x}" },
    { "Activity\tNotes\n\"open\tx", "\"open {x}" },
    { "Activity\tMinutes\r\na\t5\r\n\"b\r\nc\"\t6\r\n", "a 5 | b c 6" },
    { "Activity\tMinutes\t\t\n\na\t5\t\t\n\t\t\n", "a 5" },
    { "| Activity | Minutes |\n|---|:-:|\n| a | 5 |\n| b | |\n", "a 5 | b" },
    { "**a**\t5\t\nb\t6\tlive", "**a** 5 | b 6 S" },
  };
  check (cases, G_N_ELEMENTS (cases), TRUE);
}

/* ---- Paragraphs ---- */

static void
test_paragraph (void)
{
  g_autoptr (GString) text = g_string_new ("Read");
  g_autoptr (PoiseOutline) outline = NULL;
  const PoiseActivity *activity;

  while (text->len < 400)
    g_string_append (text, " ä word");
  outline = poise_outline_parse (text->str, english);
  activity = g_ptr_array_index (((PoiseOutlineSection *)g_ptr_array_index (outline->sections, 0))->activities, 0);
  g_assert_cmpint (g_utf8_strlen (activity->title, -1), <=, 121);
  g_assert_true (g_str_has_suffix (activity->title, "…"));
  g_assert_cmpstr (activity->notes, ==, text->str);
}

/* ---- Into a plan ---- */

/* "A: a b / B: c / –": sections with their activities' titles */
static char *
note_plan (const PoisePlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_string_append_printf (text, "%s%s:", i > 0 ? " / " : "", section->title != NULL ? section->title : "–");
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        g_string_append_printf (text, " %s", poise_section_get_activity (section, k)->title);
    }
  return g_string_free (text, FALSE);
}

static void
test_insert (void)
{
  static const struct
  {
    const char *before;
    PoisePlace at;
    const char *text;
    const char *after;
    guint n_picked;
  } cases[] = {
    { "", { 0, 0 }, "", "", 0 },
    { "", { 0, 0 }, "x\ny", "–: x y", 3 },
    { "", { 0, 0 }, "A:\nx", "A: x", 2 },
    { "", { 7, 7 }, "w\nA:\nx\nB:", "–: w / A: x / B:", 5 },
    { "A:\na\nb", { 0, 2 }, "x\ny", "A: a b x y", 2 },
    { "A:\na\nb", { 0, 1 }, "x\ny", "A: a x y b", 2 },
    { "A:\na\nb", { 0, 99 }, "x", "A: a b x", 1 },
    { "A:\na\nB:\nb", { 0, 0 }, "C:\nx\nD:\ny", "A: a / C: x / D: y / B: b", 4 },
    { "A:\na\nB:\nb", { 99, 0 }, "w\nC:\nx", "A: a / B: b w / C: x", 3 },
    /* A section that is there */
    { "A:\na\nB:\nb", { 0, 0 }, "b:\nx\nC:\ny", "A: a / C: y / B: b x", 3 },
    { "A:\na\nB:\nb", { 1, 0 }, "w\nB:\nx\nB:\ny", "A: a / B: w b x y", 3 },
    { "A:\na", { 0, 0 }, "A:", "A: a", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) empty = poise_plan_new ();
      g_autoptr (PoiseOutline) old = poise_outline_parse (cases[i].before, english);
      g_autoptr (PoisePlan) before = poise_outline_insert (old, empty, (PoisePlace){ 0, 0 }, NULL);
      g_autoptr (PoiseOutline) outline = poise_outline_parse (cases[i].text, english);
      g_autoptr (PoisePicks) added = poise_picks_new ();
      g_autoptr (PoisePlan) after = poise_outline_insert (outline, before, cases[i].at, added);
      g_autofree char *noted = note_plan (after);

      g_assert_cmpstr (noted, ==, cases[i].after);
      g_assert_cmpuint (g_hash_table_size (added->sections) + g_hash_table_size (added->activities), ==,
                        cases[i].n_picked);
      if (cases[i].n_picked == 0)
        g_assert_true (after == before);
    }
}

/* Ten thousand into one section, and ten thousand sections: each in one go. */
static void
test_insert_many (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = 0; i < 10000; i++)
    g_string_append_printf (text, "Week %d: x\nDebate 45 min live\n", i);
  for (int round = 0; round < 2; round++)
    {
      g_autoptr (PoiseOutline) outline = poise_outline_parse (text->str, english);
      PoisePlan *next = poise_outline_insert (outline, plan, (PoisePlace){ 0, 0 }, NULL);

      poise_plan_unref (plan);
      plan = next;
    }
  g_assert_cmpuint (poise_plan_n_sections (plan), ==, 10000);
  g_assert_cmpuint (poise_plan_n_activities (plan), ==, 20000);
}

/* ---- Hostile texts ---- */

static char *
repeat (const char *piece, gsize length)
{
  GString *text = g_string_sized_new (length + strlen (piece) + 1);

  while (text->len < length)
    g_string_append (text, piece);
  return g_string_free (text, FALSE);
}

/* A megabyte of anything is read in time proportional to it. It takes less than a second. The address sanitizer
 * walks through the whole rest of a text at each search in it, so there a megabyte takes minutes. */
#ifdef __SANITIZE_ADDRESS__
#define HOSTILE_LENGTH 30000
#else
#define HOSTILE_LENGTH 1000000
#endif

static void
test_hostile (void)
{
  static const char *const pieces[] = {
    "a",          " ",         "\t",      "\n",     "a b ",      "\"",          "\"\t",       "\"a\t",   "\"\"",
    "\t\"\"",     "a\tb\n",    "a\n",     "Week 1\n", "# a\n",   "- a\n",       "  ",         "#",       "#plan ",
    "45 min ",    "live ",     "(live) ", "(",      ")",         "9",           "1:30 ",      "-\n",     "**",
    "\001",       "\302",      "\xf0\x9f", "a:\n",  " a\n  b\n", "x\n    y:\n", "in 5 min, ", "planning ", "|a|b|\n",
    "planning, ", "1. a\n\t", "Week 1\ta\n", "Activity\tMinutes\n", "¼",     "h1",     "1h",        "\u00a0",      "３",
  };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *text = repeat (pieces[i], HOSTILE_LENGTH);
      g_autofree char *piece = g_strescape (pieces[i], NULL); /* what is no UTF-8 is no line of TAP */
      gint64 start = g_get_monotonic_time ();
      g_autoptr (PoiseOutline) outline = poise_outline_parse (text, english);
      gint64 took = (g_get_monotonic_time () - start) / 1000;

      g_test_message ("“%s”: %u activities in %d ms", piece, outline->n_activities, (int)took);
      g_assert_cmpint (took, <, 20000);
      g_assert_cmpuint (outline->n_activities, <=, HOSTILE_LENGTH);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  english = poise_quick_vocabulary_new ();
  poise_quick_vocabulary_add_english (english);
  poise_quick_vocabulary_add_tool (english, "Forum", "forum");
  g_test_add_func ("/core/outline/lines", test_lines);
  g_test_add_func ("/core/outline/headings", test_headings);
  g_test_add_func ("/core/outline/typed-headings", test_typed_headings);
  g_test_add_func ("/core/outline/is-text", test_is_text);
  g_test_add_func ("/core/outline/named-columns", test_named_columns);
  g_test_add_func ("/core/outline/guessed-columns", test_guessed_columns);
  g_test_add_func ("/core/outline/cells", test_cells);
  g_test_add_func ("/core/outline/paragraph", test_paragraph);
  g_test_add_func ("/core/outline/insert", test_insert);
  g_test_add_func ("/core/outline/insert-many", test_insert_many);
  g_test_add_func ("/core/outline/hostile", test_hostile);
  status = g_test_run ();
  poise_quick_vocabulary_free (english);
  return status;
}
