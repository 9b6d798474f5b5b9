/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What some activities say in common, and the captions that are made of it.
 */

#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-weights.h"
#include "words/poise-words.h"

/* An activity from "mode=1 minutes=30 tools=a,b due=2027-01-15 links=x,y sessions=2027-01-12T10:00/60/Europe/Oslo". */
static void
put_word (PoiseActivity *activity, const char *name, const char *value)
{
  g_auto (GStrv) parts = g_strsplit (value, ",", 0);
  int number = atoi (value);

  if (strcmp (name, "tools") == 0)
    poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv ((const char *const *)parts));
  else if (strcmp (name, "outcomes") == 0)
    poise_record_put_list (activity, POISE_ACTIVITY_OUTCOMES, poise_texts_from_strv ((const char *const *)parts));
  else if (strcmp (name, "due") == 0)
    poise_record_put_text (activity, POISE_ACTIVITY_DUE, value);
  else if (strcmp (name, "notes") == 0)
    poise_record_put_text (activity, POISE_ACTIVITY_NOTES, value);
  else if (strcmp (name, "mode") == 0)
    poise_record_put_number (activity, POISE_ACTIVITY_MODE, number);
  else if (strcmp (name, "purpose") == 0)
    poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, number);
  else if (strcmp (name, "type") == 0)
    poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, number);
  else if (strcmp (name, "complexity") == 0)
    poise_record_put_number (activity, POISE_ACTIVITY_COMPLEXITY, number);
  else if (strcmp (name, "minutes") == 0)
    poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, number);
  else if (strcmp (name, "teacher") == 0)
    poise_record_put_number (activity, POISE_ACTIVITY_TEACHER_PRESENT, number);
  else
    g_error ("nothing is called “%s”", name);
}

static void
put_group (PoiseActivity *activity, const char *value)
{
  PoiseGroup *group = poise_record_new (&poise_group_type);
  g_auto (GStrv) parts = g_strsplit (value, "/", 0);

  poise_record_put_number (group, POISE_GROUP_KIND, atoi (parts[0]));
  if (parts[1])
    poise_record_put_number (group, POISE_GROUP_SIZE, atoi (parts[1]));
  poise_record_put_record (activity, POISE_ACTIVITY_GROUP, poise_record_seal (group));
}

static void
put_assessment (PoiseActivity *activity, const char *value)
{
  PoiseAssessment *assessment = poise_record_new (&poise_assessment_type);
  g_auto (GStrv) parts = g_strsplit (value, "/", 0);

  poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, atoi (parts[0]));
  if (parts[1])
    poise_record_put_number (assessment, POISE_ASSESSMENT_WEIGHT_PERCENT, atoi (parts[1]));
  poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
}

static void
put_links (PoiseActivity *activity, const char *value)
{
  GPtrArray *links = poise_records_new ();
  g_auto (GStrv) parts = g_strsplit (value, ",", 0);

  for (guint i = 0; parts[i]; i++)
    {
      PoiseLink *link = poise_record_new (&poise_link_type);

      poise_record_put_text (link, POISE_LINK_URI, parts[i]);
      g_ptr_array_add (links, poise_record_seal (link));
    }
  poise_record_put_list (activity, POISE_ACTIVITY_LINKS, links);
}

static void
put_sessions (PoiseActivity *activity, const char *value)
{
  GPtrArray *sessions = poise_records_new ();
  g_auto (GStrv) parts = g_strsplit (value, ",", 0);

  for (guint i = 0; parts[i]; i++)
    {
      PoiseSession *session = poise_record_new (&poise_session_type);
      g_auto (GStrv) members = g_strsplit (parts[i], "/", 3);

      poise_record_put_text (session, POISE_SESSION_START, members[0]);
      if (members[1])
        poise_record_put_number (session, POISE_SESSION_MINUTES, atoi (members[1]));
      if (members[1] && members[2])
        poise_record_put_text (session, POISE_SESSION_ZONE, members[2]);
      g_ptr_array_add (sessions, poise_record_seal (session));
    }
  poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, sessions);
}

static PoiseActivity *
make_activity (const char *text)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  g_auto (GStrv) words = g_strsplit (text, " ", 0);

  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "A");
  for (guint i = 0; words[i]; i++)
    {
      char *value = strchr (words[i], '=');

      if (!value)
        continue;
      *value++ = '\0';
      if (strcmp (words[i], "group") == 0)
        put_group (activity, value);
      else if (strcmp (words[i], "assessment") == 0)
        put_assessment (activity, value);
      else if (strcmp (words[i], "links") == 0)
        put_links (activity, value);
      else if (strcmp (words[i], "sessions") == 0)
        put_sessions (activity, value);
      else
        put_word (activity, words[i], value);
    }
  return poise_record_seal (activity);
}

/* Activities apart by "|"; @activities keeps them. */
static PoiseBlend *
make_blend (const char *text, GPtrArray *activities)
{
  PoiseBlend *blend = poise_blend_new ();
  g_auto (GStrv) parts = g_strsplit (*text ? text : " ", "|", 0);

  for (guint i = 0; parts[i]; i++)
    {
      PoiseActivity *activity = make_activity (parts[i]);

      g_ptr_array_add (activities, activity);
      poise_blend_add (blend, activity);
    }
  return blend;
}

/* ---- Numbers and texts ---- */

static void
test_members (void)
{
  static const struct
  {
    const char *activities;
    int mode;
    int minutes;
    gint64 total;
    guint n_without;
    const char *due;
    gboolean due_mixed;
  } cases[] = {
    { "mode=1 minutes=30 due=2027-01-15", 1, 30, 30, 0, "2027-01-15", FALSE },
    { "mode=1", 1, POISE_UNSET, 0, 1, NULL, FALSE },
    { "mode=1 minutes=30|mode=1 minutes=30", 1, 30, 60, 0, NULL, FALSE },
    { "mode=1 minutes=30|mode=2 minutes=40", POISE_MIXED, POISE_MIXED, 70, 0, NULL, FALSE },
    { "mode=1 minutes=30|mode=1", 1, POISE_MIXED, 30, 1, NULL, FALSE },
    { "mode=1|mode=2|mode=1", POISE_MIXED, POISE_UNSET, 0, 3, NULL, FALSE },
    { "due=2027-01-15|due=2027-01-15", 0, POISE_UNSET, 0, 2, "2027-01-15", FALSE },
    { "due=2027-01-15|due=2027-01-16", 0, POISE_UNSET, 0, 2, NULL, TRUE },
    { "due=2027-01-15|", 0, POISE_UNSET, 0, 2, NULL, TRUE },
    { "|due=2027-01-15|", 0, POISE_UNSET, 0, 3, NULL, TRUE },
    { "minutes=100000|minutes=100000", 0, 100000, 200000, 0, NULL, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) activities = poise_records_new ();
      g_autoptr (PoiseBlend) blend = make_blend (cases[i].activities, activities);

      g_test_message ("%s", cases[i].activities);
      g_assert_cmpint (blend->mode, ==, cases[i].mode);
      g_assert_cmpint (blend->minutes, ==, cases[i].minutes);
      g_assert_cmpint (blend->total_minutes, ==, cases[i].total);
      g_assert_cmpuint (blend->n_without_minutes, ==, cases[i].n_without);
      g_assert_cmpstr (blend->due.text, ==, cases[i].due);
      g_assert_true (blend->due.mixed == cases[i].due_mixed);
    }
}

static char *
write_items (GArray *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const PoiseBlendItem *item = poise_blend_get_item (items, i);

      g_string_append_printf (text, "%s%s:%u", i > 0 ? " " : "", item->link ? item->link->uri : item->id,
                              item->n_activities);
    }
  return g_string_free (text, FALSE);
}

static void
test_lists (void)
{
  static const struct
  {
    const char *activities;
    const char *tools;
    const char *links;
  } cases[] = {
    { "", "", "" },
    { "tools=a,b", "a:1 b:1", "" },
    { "tools=a,b|tools=b,c|", "a:1 b:2 c:1", "" },
    { "tools=a,a|tools=a", "a:2", "" }, /* a file may say it twice */
    { "links=x:1,y:1|links=y:1,y:1", "", "x:1:1 y:1:2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) activities = poise_records_new ();
      g_autoptr (PoiseBlend) blend = make_blend (cases[i].activities, activities);
      g_autofree char *tools = write_items (blend->tools);
      g_autofree char *links = write_items (blend->links);

      g_assert_cmpstr (tools, ==, cases[i].tools);
      g_assert_cmpstr (links, ==, cases[i].links);
    }
}

static void
test_counts (void)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autoptr (PoiseBlend) blend = make_blend ("tools=a outcomes=o|tools=a", activities);

  g_assert_cmpuint (poise_blend_count (blend, blend->tools, "a"), ==, 2);
  g_assert_cmpuint (poise_blend_count (blend, blend->tools, "o"), ==, 0);
  g_assert_cmpuint (poise_blend_count (blend, blend->outcomes, "o"), ==, 1);
}

static void
test_sessions (void)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autoptr (PoiseBlend) blend
      = make_blend ("sessions=2027-01-12T10:00/60/Europe/Oslo,2027-01-13T10:00/45/Europe/Oslo"
                    "||sessions=2027-01-14T10:00/60",
                    activities);

  g_assert_cmpuint (blend->n_sessions, ==, 3);
  g_assert_cmpuint (blend->n_with_sessions, ==, 2);
  g_assert_cmpint (blend->session_minutes, ==, POISE_MIXED);
  g_assert_cmpstr (blend->session_time.text, ==, "10:00");
  g_assert_false (blend->session_time.mixed);
  g_assert_true (blend->session_zone.mixed);
}

/* ---- Captions ---- */

typedef char *(*Summarize) (const PoiseBlend *blend);

static void
test_captions (void)
{
  static const struct
  {
    Summarize summarize;
    const char *activities;
    const char *caption;
  } cases[] = {
    { poise_details_summarize_all, "minutes=30|minutes=60", "2 activities · 1 h 30 min" },
    { poise_details_summarize_all, "minutes=30|", "2 activities · 30 min · 1 without minutes" },
    { poise_details_summarize_all, "|", "2 activities · 2 without minutes" },
    { poise_details_summarize_learning, "", "" },
    { poise_details_summarize_learning, "purpose=3 type=2 complexity=1", "Social · Discussion · Simple" },
    { poise_details_summarize_learning, "type=2", "Discussion" },
    { poise_details_summarize_learning, "purpose=3 type=2|purpose=2 type=2", "Mixed purposes · Discussion" },
    { poise_details_summarize_learning, "purpose=3 type=2 complexity=1|", "Mixed" },
    { poise_details_summarize_group, "", "" },
    { poise_details_summarize_group, "group=2/4 teacher=1", "Small groups of 4 · Teacher present" },
    { poise_details_summarize_group, "group=3 teacher=0", "Pairs · Without teacher" },
    { poise_details_summarize_group, "group=2/4|group=2/5", "Small groups" },
    { poise_details_summarize_group, "group=2/4 teacher=1|group=3 teacher=0", "Mixed groups · Teacher partly present" },
    { poise_details_summarize_assessment, "", "" },
    { poise_details_summarize_assessment, "assessment=2/10 outcomes=a,b", "Summative, 10% · 2 outcomes" },
    { poise_details_summarize_assessment, "assessment=1|", "Mixed assessment" },
    { poise_details_summarize_assessment, "assessment=2/10|assessment=2/20 outcomes=a", "Summative · 1 outcome" },
    { poise_details_summarize_links, "", "" },
    { poise_details_summarize_links, "links=https://example.org", "https://example.org" },
    { poise_details_summarize_links, "links=x:1,y:1", "2 links" },
    { poise_details_summarize_notes, "", "" },
    { poise_details_summarize_notes, "notes=Bring", "Bring" },
    { poise_details_summarize_notes, "notes=Bring|notes=Take", "Mixed notes" },
    { poise_details_summarize_notes, "notes=\n\nBring\nMore", "Bring" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) activities = poise_records_new ();
      g_autoptr (PoiseBlend) blend = make_blend (cases[i].activities, activities);
      g_autofree char *caption = cases[i].summarize (blend);

      g_assert_cmpstr (caption, ==, cases[i].caption);
    }
}

static void
test_schedule (void)
{
  static const struct
  {
    const char *activities;
    const char *caption;
  } cases[] = {
    { "", "" },
    { "due=2027-01-15", "Due Fri, 15 Jan" },
    { "sessions=2027-01-12T10:00/60 due=2027-01-15T23:59", "Tue, 12 Jan, 10:00 · Due Fri, 15 Jan, 23:59" },
    { "sessions=2027-01-12T10:00,2027-01-13T10:00", "2 live sessions" },
    { "sessions=2027-01-12T10:00|due=2027-01-15", "1 live session · Mixed due dates" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) activities = poise_records_new ();
      g_autoptr (PoiseBlend) blend = make_blend (cases[i].activities, activities);
      const PoiseActivity *first = g_ptr_array_index (activities, 0);
      const PoiseSession *session
          = activities->len == 1 && first->schedule ? g_ptr_array_index (first->schedule, 0) : NULL;
      g_autofree char *caption = poise_details_summarize_schedule (blend, session);

      g_assert_cmpstr (caption, ==, cases[i].caption);
    }
}

/* A long line is cut between letters, however many bytes each has. */
static void
test_long_notes (void)
{
  g_autoptr (GString) line = g_string_new ("notes=");
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autoptr (PoiseBlend) blend = NULL;
  g_autofree char *caption = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append (line, "å");
  blend = make_blend (line->str, activities);
  caption = poise_details_summarize_notes (blend);
  g_assert_true (g_utf8_validate (caption, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (caption, -1), ==, 81);
  g_assert_true (g_str_has_suffix (caption, "å…"));
}

/* ---- Weights ---- */

static void
test_weights (void)
{
  static const struct
  {
    const char *activities;
    guint sum;
    const char *told;
  } cases[] = {
    { "", 0, "All weights of the course add up to 0% of 100%" },
    { "assessment=2/60|assessment=2/20", 80, "All weights of the course add up to 80% of 100%" },
    { "assessment=2/60|assessment=2/40|assessment=1/50|assessment=2", 100, "All weights of the course add up to 100%" },
    { "assessment=2/100|assessment=2/40", 140, "All weights of the course add up to 140% of 100%" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) activities = poise_records_new ();
      g_autoptr (PoiseBlend) blend = make_blend (cases[i].activities, activities);
      PoiseSection *section = poise_record_new (&poise_section_type);
      g_autoptr (PoisePlan) plan = poise_record_new (&poise_plan_type);
      GPtrArray *sections = poise_records_new ();
      g_autofree char *told = NULL;

      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, g_ptr_array_ref (activities));
      g_ptr_array_add (sections, poise_record_seal (section));
      poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
      poise_record_seal (plan);
      told = poise_weights_explain (plan);
      g_assert_cmpuint (poise_weights_sum (plan), ==, cases[i].sum);
      g_assert_cmpstr (told, ==, cases[i].told);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/gui/blend/members", test_members);
  g_test_add_func ("/gui/blend/lists", test_lists);
  g_test_add_func ("/gui/blend/counts", test_counts);
  g_test_add_func ("/gui/blend/sessions", test_sessions);
  g_test_add_func ("/gui/blend/captions", test_captions);
  g_test_add_func ("/gui/blend/schedule", test_schedule);
  g_test_add_func ("/gui/blend/long-notes", test_long_notes);
  g_test_add_func ("/gui/blend/weights", test_weights);
  return g_test_run ();
}
