/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the details pane shows of a plan and a selection, and which edits its settings become.
 */

#include "gui/details/poise-choice.h"
#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"
#include "gui/details/poise-details-sessions.h"
#include "gui/details/poise-tool-chooser.h"
#include "words/poise-words.h"

/* Three sections: "a" with a0 (live, 30, content) and a1 (async, 60, content); "b" with b0 (undecided); "c" empty. */
static PoisePlan *
make_plan (void)
{
  static const struct
  {
    const char *section;
    const char *activity;
    PoiseMode mode;
    int minutes;
    PoisePurpose purpose;
  } rows[] = {
    { "a", "a0", POISE_MODE_SYNCHRONOUS, 30, POISE_PURPOSE_CONTENT },
    { "a", "a1", POISE_MODE_ASYNCHRONOUS, 60, POISE_PURPOSE_CONTENT },
    { "b", "b0", POISE_MODE_UNDECIDED, POISE_UNSET, POISE_PURPOSE_NONE },
    { "c", NULL },
  };
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows);)
    {
      const char *id = rows[i].section;
      PoiseSection *section = poise_record_new (&poise_section_type);
      GPtrArray *activities = poise_records_new ();

      poise_record_put_text (section, POISE_SECTION_ID, id);
      for (; i < G_N_ELEMENTS (rows) && strcmp (rows[i].section, id) == 0; i++)
        {
          PoiseActivity *activity;

          if (!rows[i].activity)
            continue;
          activity = poise_record_new (&poise_activity_type);
          poise_record_put_text (activity, POISE_ACTIVITY_ID, rows[i].activity);
          poise_record_put_text (activity, POISE_ACTIVITY_TITLE, rows[i].activity);
          poise_record_put_number (activity, POISE_ACTIVITY_MODE, rows[i].mode);
          poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, rows[i].minutes);
          poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, rows[i].purpose);
          g_ptr_array_add (activities, poise_record_seal (activity));
        }
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

/* "a" picks a section, "a0" an activity. */
static PoisePicks *
pick (const char *ids)
{
  PoisePicks *picks = poise_picks_new ();
  g_auto (GStrv) parts = g_strsplit (ids, " ", 0);

  for (guint i = 0; parts[i]; i++)
    if (strlen (parts[i]) == 1)
      poise_picks_add_section (picks, parts[i]);
    else if (*parts[i])
      poise_picks_add_activity (picks, parts[i]);
  return picks;
}

/* ---- State ---- */

static void
test_state (void)
{
  static const struct
  {
    const char *picks;
    PoiseDetailsKind kind;
    guint n_activities;
    int mode;
    int purpose;
    int minutes;
    const char *subject;
  } cases[] = {
    { "", POISE_DETAILS_NOTHING, 0, 0, 0, POISE_UNSET, "" },
    { "zz", POISE_DETAILS_NOTHING, 0, 0, 0, POISE_UNSET, "" },
    { "c", POISE_DETAILS_SECTION, 0, 0, 0, POISE_UNSET, "section c" },
    { "a", POISE_DETAILS_SECTION, 2, POISE_MIXED, POISE_PURPOSE_CONTENT, POISE_MIXED, "section a" },
    { "a0", POISE_DETAILS_ACTIVITY, 1, POISE_MODE_SYNCHRONOUS, POISE_PURPOSE_CONTENT, 30, "activity a0" },
    { "b0", POISE_DETAILS_ACTIVITY, 1, POISE_MODE_UNDECIDED, POISE_PURPOSE_NONE, POISE_UNSET, "activity b0" },
    { "a0 a1", POISE_DETAILS_ACTIVITIES, 2, POISE_MIXED, POISE_PURPOSE_CONTENT, POISE_MIXED, "2 activities " },
    { "a b", POISE_DETAILS_ACTIVITIES, 3, POISE_MIXED, POISE_MIXED, POISE_MIXED, "3 activities " },
    { "a a0", POISE_DETAILS_ACTIVITIES, 2, POISE_MIXED, POISE_PURPOSE_CONTENT, POISE_MIXED, "2 activities " },
    { "c a1", POISE_DETAILS_ACTIVITY, 1, POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_CONTENT, 60, "activity a1" },
    { "b c", POISE_DETAILS_ACTIVITY, 1, POISE_MODE_UNDECIDED, POISE_PURPOSE_NONE, POISE_UNSET,
      "activity b0" },
  };
  g_autoptr (PoisePlan) plan = make_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePicks) picks = pick (cases[i].picks);
      g_autoptr (PoiseDetailsState) state = poise_details_state_new (plan, picks);

      g_test_message ("“%s”", cases[i].picks);
      g_assert_cmpint (state->kind, ==, cases[i].kind);
      g_assert_cmpuint (state->blend->n_activities, ==, cases[i].n_activities);
      g_assert_cmpint (state->blend->mode, ==, cases[i].mode);
      g_assert_cmpint (state->blend->purpose, ==, cases[i].purpose);
      g_assert_cmpint (state->blend->minutes, ==, cases[i].minutes);
      if (cases[i].kind == POISE_DETAILS_ACTIVITIES)
        g_assert_true (g_str_has_prefix (state->subject, cases[i].subject));
      else
        g_assert_cmpstr (state->subject, ==, cases[i].subject);
      g_assert_true ((state->activity != NULL) == (cases[i].kind == POISE_DETAILS_ACTIVITY));
      g_assert_true ((state->section != NULL) == (cases[i].kind == POISE_DETAILS_SECTION));
    }
}

/* ---- Proxy ---- */

typedef struct
{
  PoiseDocument *document;
  PoiseWorkspace *workspace;
  PoiseDetailsProxy *proxy;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = make_plan ();

  f->document = poise_document_new (plan, NULL);
  f->workspace = poise_workspace_new (f->document, NULL);
  f->proxy = poise_details_proxy_new (f->workspace);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->proxy);
  g_assert_finalize_object (f->workspace);
  g_assert_finalize_object (f->document);
}

static void
aim (Fixture *f, const char *ids)
{
  g_autoptr (PoisePicks) picks = pick (ids);

  poise_details_proxy_aim_at_activities (f->proxy, picks);
}

static const PoiseActivity *
activity (Fixture *f, const char *id)
{
  PoisePlan *plan = poise_document_get_plan (f->document);
  PoisePlace place;

  g_assert_true (poise_plan_find_activity (plan, id, &place));
  return poise_plan_get_activity (plan, place);
}

static guint
n_steps (Fixture *f)
{
  guint n = 0;

  while (poise_document_get_can_undo (f->document))
    {
      poise_document_undo (f->document);
      n++;
    }
  for (guint i = 0; i < n; i++)
    poise_document_redo (f->document);
  return n;
}

static void
test_typing_is_one_step (Fixture *f, gconstpointer data)
{
  aim (f, "a0");
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "N", "title"));
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "Ne", "title"));
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "New", "title"));
  g_assert_cmpstr (activity (f, "a0")->title, ==, "New");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_RENAME);
  g_assert_cmpuint (n_steps (f), ==, 1);
}

static void
test_steps_apart (Fixture *f, gconstpointer data)
{
  /* Another part, another aim, leaving the entry, and no part at all begin another step. */
  aim (f, "a0");
  poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "A", "title");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 5, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 50, "minutes");
  poise_details_proxy_seal (f->proxy);
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 51, "minutes");
  aim (f, "a1");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 52, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS, NULL);
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MODE, POISE_MODE_UNDECIDED, NULL);
  g_assert_cmpuint (n_steps (f), ==, 6);
  g_assert_cmpint (activity (f, "a0")->minutes, ==, 51);
  g_assert_cmpint (activity (f, "a1")->minutes, ==, 52);
}

static void
test_no_change_is_no_step (Fixture *f, gconstpointer data)
{
  aim (f, "a0");
  g_assert_false (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "a0", "title"));
  g_assert_false (poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 30, "minutes"));
  g_assert_false (poise_details_proxy_put_list (f->proxy, POISE_ACTIVITY_TOOLS, NULL, NULL));
  g_assert_false (poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type,
                                                       POISE_GROUP_SIZE, POISE_UNSET, NULL));
  aim (f, "zz");
  g_assert_false (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "new", "title"));
  g_assert_false (poise_document_get_can_undo (f->document));
  g_assert_false (poise_document_get_modified (f->document));
}

/* What takes back its own step leaves the plan as it was, not one that says the same. */
static void
test_taken_back (Fixture *f, gconstpointer data)
{
  PoisePlan *plan = poise_document_get_plan (f->document);

  aim (f, "a0");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 1, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 10, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 30, "minutes");
  g_assert_true (poise_document_get_plan (f->document) == plan);
  g_assert_false (poise_document_get_modified (f->document));
  g_assert_false (poise_document_get_can_undo (f->document));

  /* Not past what somebody else did in between. */
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 1, "minutes");
  poise_workspace_apply (f->workspace,
                         poise_record_with_text (poise_document_get_plan (f->document), POISE_PLAN_TITLE, "T"),
                         POISE_EDIT_COURSE, NULL);
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 30, "minutes");
  g_assert_cmpstr (poise_document_get_plan (f->document)->title, ==, "T");
  g_assert_cmpint (activity (f, "a0")->minutes, ==, 30);
  g_assert_cmpuint (n_steps (f), ==, 3);
}

static void
test_several (Fixture *f, gconstpointer data)
{
  aim (f, "a b0");
  g_assert_true (
      poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MODE, POISE_MODE_ASYNCHRONOUS, NULL));
  g_assert_cmpint (activity (f, "a0")->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (activity (f, "a1")->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (activity (f, "b0")->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_MODE);
  g_assert_cmpuint (n_steps (f), ==, 1);
}

/* A part appears with its first word and goes with its last. */
static void
test_parts (Fixture *f, gconstpointer data)
{
  aim (f, "a0");
  poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type, POISE_GROUP_SIZE, 4,
                                       NULL);
  g_assert_cmpint (activity (f, "a0")->group->size, ==, 4);
  poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type, POISE_GROUP_SIZE,
                                       POISE_UNSET, NULL);
  g_assert_null (activity (f, "a0")->group);

  poise_details_proxy_aim_at_plan (f->proxy);
  poise_details_proxy_put_part_number (f->proxy, POISE_PLAN_TARGET, &poise_target_type,
                                       POISE_TARGET_SYNCHRONOUS_PERCENT, 35, "target");
  g_assert_cmpint (poise_document_get_plan (f->document)->target->synchronous_percent, ==, 35);
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TARGET);
  poise_details_proxy_put_part_text (f->proxy, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type,
                                     POISE_LIVE_SLOT_TIME, "10:00", "time");
  g_assert_cmpstr (poise_document_get_plan (f->document)->live_slot->time, ==, "10:00");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_COURSE);
}

static void
test_section (Fixture *f, gconstpointer data)
{
  PoisePlan *plan;

  poise_details_proxy_aim_at_section (f->proxy, "b");
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_SECTION_TITLE, "Second", "title"));
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_RENAME);
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_SECTION_NOTES, "Why", "notes"));
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_NOTES);
  g_assert_true (poise_details_proxy_put_number (f->proxy, POISE_SECTION_DAYS, 10, "days"));
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_DATES);
  plan = poise_document_get_plan (f->document);
  g_assert_cmpstr (poise_plan_get_section (plan, 1)->title, ==, "Second");
  g_assert_cmpint (poise_plan_get_section (plan, 1)->days, ==, 10);
  g_assert_null (poise_plan_get_section (plan, 0)->title);
}

static PoiseLink *
make_link (const char *uri)
{
  PoiseLink *link = poise_record_new (&poise_link_type);

  poise_record_put_text (link, POISE_LINK_URI, uri);
  return poise_record_seal (link);
}

static void
test_items (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLink) one = make_link ("https://one.example");
  g_autoptr (PoiseLink) two = make_link ("https://two.example");
  g_autoptr (PoiseLink) three = make_link ("https://three.example");

  aim (f, "a0");
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, one, NULL));
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 1, two, NULL));
  g_assert_cmpuint (poise_list_length (activity (f, "a0")->links), ==, 2);
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, three, NULL));
  g_assert_true (g_ptr_array_index (activity (f, "a0")->links, 0) == three);
  g_assert_true (g_ptr_array_index (activity (f, "a0")->links, 1) == two);
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, NULL, NULL));
  g_assert_true (g_ptr_array_index (activity (f, "a0")->links, 0) == two);
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, NULL, NULL));
  g_assert_null (activity (f, "a0")->links);
  g_assert_cmpuint (n_steps (f), ==, 5);
}

static void
test_outcomes (Fixture *f, gconstpointer data)
{
  const PoiseOutcome *outcome;
  g_autofree char *id = NULL;

  aim (f, "a0 b0");
  g_assert_true (poise_details_proxy_add_outcome (f->proxy, "Ask well"));
  g_assert_cmpuint (n_steps (f), ==, 1);
  outcome = g_ptr_array_index (poise_document_get_plan (f->document)->outcomes, 0);
  g_assert_cmpstr (outcome->text, ==, "Ask well");
  id = g_strdup (outcome->id);
  g_assert_cmpuint (strlen (id), >=, 10);
  g_assert_true (poise_texts_contain (activity (f, "a0")->outcomes, id));
  g_assert_true (poise_texts_contain (activity (f, "b0")->outcomes, id));
  g_assert_null (activity (f, "a1")->outcomes);

  g_assert_true (poise_details_proxy_remove_outcome (f->proxy, id));
  g_assert_null (poise_document_get_plan (f->document)->outcomes);
  g_assert_null (activity (f, "a0")->outcomes);
  g_assert_null (activity (f, "b0")->outcomes);
  g_assert_false (poise_details_proxy_remove_outcome (f->proxy, id));
  g_assert_cmpuint (n_steps (f), ==, 2);
}

static void
test_own_tool (Fixture *f, gconstpointer data)
{
  const PoiseTool *tool;
  g_autofree char *name = NULL;

  aim (f, "a0");
  g_assert_true (poise_details_proxy_add_tool (f->proxy, "Our wiki"));
  tool = g_ptr_array_index (poise_document_get_plan (f->document)->tools, 0);
  g_assert_true (poise_texts_contain (activity (f, "a0")->tools, tool->id));
  name = poise_words_tool (poise_document_get_plan (f->document), tool->id);
  g_assert_cmpstr (name, ==, "Our wiki");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TOOLS);
  g_assert_cmpuint (n_steps (f), ==, 1);
  g_assert_true (poise_tool_matches (poise_document_get_plan (f->document), NULL, tool->id, "WIKI"));
  g_assert_false (poise_tool_matches (poise_document_get_plan (f->document), NULL, tool->id, "forum"));
}

static void
test_remove_tool (Fixture *f, gconstpointer data)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  g_autoptr (PoisePlan) before = NULL;
  g_autofree char *id = NULL;
  const PoiseTool *tool;

  poise_picks_add_activity (picks, "a0");
  poise_details_proxy_aim_at_activities (f->proxy, picks);
  poise_details_proxy_add_tool (f->proxy, "Campus Wiki");
  before = poise_plan_ref (poise_document_get_plan (f->document));
  tool = g_ptr_array_index (before->tools, 0);
  id = g_strdup (tool->id);
  poise_details_proxy_aim_at_plan (f->proxy);
  g_assert_true (poise_details_proxy_remove_tool (f->proxy, id));
  g_assert_null (poise_document_get_plan (f->document)->tools);
  g_assert_false (poise_texts_contain (activity (f, "a0")->tools, id));
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TOOLS);
  g_assert_false (poise_details_proxy_remove_tool (f->proxy, id));
  poise_document_undo (f->document);
  g_assert_true (poise_document_get_plan (f->document) == before);
}

/* Each state of a date that is being typed is worked out from the plan before the first key; none adds up. */
static void
test_dates_follow (Fixture *f, gconstpointer data)
{
  static const char *const typed[] = { "2027-01-01", "", "2027-01-01", "2027-01-18" };
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  g_autoptr (PoisePlan) before = NULL;

  poise_details_proxy_put_text (f->proxy, POISE_PLAN_START, "2027-01-11", NULL);
  poise_picks_add_activity (picks, "a0");
  poise_details_proxy_aim_at_activities (f->proxy, picks);
  poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_DUE, "2027-01-15T12:00", NULL);
  before = poise_plan_ref (poise_document_get_plan (f->document));

  poise_details_proxy_aim_at_plan (f->proxy);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    poise_details_proxy_put_text (f->proxy, POISE_PLAN_START, typed[i], "start");
  g_assert_cmpstr (activity (f, "a0")->due, ==, "2027-01-22T12:00");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_DATES);
  poise_details_proxy_put_text (f->proxy, POISE_PLAN_START, "2027-01-11", "start");
  g_assert_true (poise_document_get_plan (f->document) == before);

  poise_details_proxy_aim_at_section (f->proxy, "a");
  poise_details_proxy_put_text (f->proxy, POISE_SECTION_START, "2027-02-01", "start");
  g_assert_cmpstr (activity (f, "a0")->due, ==, "2027-02-05T12:00");
  poise_document_undo (f->document);
  g_assert_true (poise_document_get_plan (f->document) == before);
}

/* ---- Several at once ---- */

static PoiseSession *
make_session (const char *start, int minutes)
{
  PoiseSession *session = poise_record_new (&poise_session_type);

  poise_record_put_text (session, POISE_SESSION_START, start);
  poise_record_put_number (session, POISE_SESSION_MINUTES, minutes);
  return poise_record_seal (session);
}

/* What some have is given to all, or taken from all; each is one step, and none where nothing changes. */
static void
test_listed (Fixture *f, gconstpointer data)
{
  aim (f, "a0");
  poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", TRUE);
  aim (f, "a0 a1 b0");
  g_assert_true (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", TRUE));
  g_assert_cmpuint (poise_list_length (activity (f, "a0")->tools), ==, 1);
  g_assert_cmpuint (poise_list_length (activity (f, "b0")->tools), ==, 1);
  g_assert_false (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", TRUE));
  g_assert_true (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", FALSE));
  g_assert_null (activity (f, "a0")->tools);
  g_assert_false (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", FALSE));
  g_assert_cmpuint (n_steps (f), ==, 3);
}

static void
test_records_of_several (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLink) link = make_link ("https://one.example");
  const PoiseDetailsChange add
      = { .set = poise_details_add_record, .member = POISE_ACTIVITY_LINKS, .record = link };
  const PoiseDetailsChange remove
      = { .set = poise_details_remove_record, .member = POISE_ACTIVITY_LINKS, .record = link };

  aim (f, "a0");
  poise_details_proxy_put (f->proxy, &add, NULL);
  aim (f, "a0 b0");
  g_assert_true (poise_details_proxy_put (f->proxy, &add, NULL));
  g_assert_cmpuint (poise_list_length (activity (f, "a0")->links), ==, 1);
  g_assert_cmpuint (poise_list_length (activity (f, "b0")->links), ==, 1);
  g_assert_false (poise_details_proxy_put (f->proxy, &add, NULL));
  g_assert_true (poise_details_proxy_put (f->proxy, &remove, NULL));
  g_assert_null (activity (f, "a0")->links);
  g_assert_false (poise_details_proxy_put (f->proxy, &remove, NULL));
  g_assert_cmpuint (n_steps (f), ==, 3);
}

/* A size belongs to one kind of group; each keeps what else it says. */
static void
test_kind (Fixture *f, gconstpointer data)
{
  PoiseDetailsChange kind = { .member = POISE_GROUP_KIND, .number = POISE_GROUP_SMALL };
  const PoiseDetailsChange change = { .set = poise_details_set_kind,
                                      .member = POISE_ACTIVITY_GROUP,
                                      .part_type = &poise_group_type,
                                      .part = &kind,
                                      .other = POISE_GROUP_SIZE,
                                      .other_kind = POISE_GROUP_SMALL };

  aim (f, "a0 a1");
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type, POISE_GROUP_SIZE, 4, NULL);
  aim (f, "a0 a1 b0");
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  g_assert_cmpint (activity (f, "a0")->group->size, ==, 4);
  g_assert_cmpint (activity (f, "b0")->group->size, ==, POISE_UNSET);
  kind.number = POISE_GROUP_PAIRS;
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  g_assert_cmpint (activity (f, "a1")->group->kind, ==, POISE_GROUP_PAIRS);
  g_assert_cmpint (activity (f, "a1")->group->size, ==, POISE_UNSET);
  kind.number = POISE_GROUP_NONE;
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  g_assert_null (activity (f, "a0")->group);
  g_assert_cmpuint (n_steps (f), ==, 5);
}

/* The time of all sessions, each on its day. */
static void
test_each_session (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseSession) one = make_session ("2027-01-12T10:00", 60);
  g_autoptr (PoiseSession) two = make_session ("2027-01-19", 45);
  PoiseDetailsChange time = { .set = poise_details_set_time, .member = POISE_SESSION_START, .text = "14:30" };
  const PoiseDetailsChange each
      = { .set = poise_details_set_each, .member = POISE_ACTIVITY_SCHEDULE, .part = &time };

  aim (f, "a0");
  poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_SCHEDULE, 0, one, NULL);
  poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_SCHEDULE, 1, two, NULL);
  aim (f, "a b0");
  g_assert_true (poise_details_proxy_put (f->proxy, &each, NULL));
  g_assert_cmpstr (((PoiseSession *)activity (f, "a0")->schedule->pdata[0])->start, ==, "2027-01-12T14:30");
  g_assert_cmpstr (((PoiseSession *)activity (f, "a0")->schedule->pdata[1])->start, ==, "2027-01-19T14:30");
  g_assert_cmpint (((PoiseSession *)activity (f, "a0")->schedule->pdata[1])->minutes, ==, 45);
  g_assert_null (activity (f, "b0")->schedule);
  g_assert_false (poise_details_proxy_put (f->proxy, &each, NULL));
  time.text = "";
  g_assert_true (poise_details_proxy_put (f->proxy, &each, NULL));
  g_assert_cmpstr (((PoiseSession *)activity (f, "a0")->schedule->pdata[0])->start, ==, "2027-01-12");
  g_assert_cmpuint (n_steps (f), ==, 4);
}

/* What was typed for several that differ, emptied again, leaves each as it was. */
static void
test_take_back (Fixture *f, gconstpointer data)
{
  PoisePlan *plan = poise_document_get_plan (f->document);

  aim (f, "a b0");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 4, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 45, "minutes");
  g_assert_false (poise_details_proxy_take_back (f->proxy, "notes"));
  g_assert_true (poise_details_proxy_take_back (f->proxy, "minutes"));
  g_assert_true (poise_document_get_plan (f->document) == plan);
  g_assert_false (poise_document_get_can_undo (f->document));

  /* Once it counts as done, no longer. */
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 45, "minutes");
  poise_details_proxy_seal (f->proxy);
  g_assert_false (poise_details_proxy_take_back (f->proxy, "minutes"));
  g_assert_cmpint (activity (f, "b0")->minutes, ==, 45);
}

static void
test_read_only (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  g_autoptr (PoisePlan) newer
      = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION + 1);
  g_autoptr (PoiseDocument) document = poise_document_new (newer, NULL);
  g_autoptr (PoiseWorkspace) workspace = poise_workspace_new (document, NULL);
  g_autoptr (PoiseDetailsProxy) proxy = poise_details_proxy_new (workspace);

  g_assert_false (poise_details_proxy_put_text (proxy, POISE_PLAN_TITLE, "New", "title"));
  g_assert_false (poise_details_proxy_add_outcome (proxy, "New"));
  g_assert_false (poise_details_proxy_add_tool (proxy, "New"));
  g_assert_true (poise_document_get_plan (document) == newer);
}

/* ---- Live sessions ---- */

static PoisePlan *
with_dates (PoisePlan *plan, const char *start, int weekday)
{
  PoisePlan *dated = poise_record_copy (plan);
  PoiseLiveSlot *slot = poise_record_new (&poise_live_slot_type);

  poise_record_put_text (dated, POISE_PLAN_START, start);
  if (weekday > 0)
    {
      poise_record_put_number (slot, POISE_LIVE_SLOT_WEEKDAY, weekday);
      poise_record_put_text (slot, POISE_LIVE_SLOT_TIME, "10:00");
      poise_record_put_number (slot, POISE_LIVE_SLOT_MINUTES, 75);
      poise_record_put_text (slot, POISE_LIVE_SLOT_ZONE, "Europe/Stockholm");
    }
  poise_record_put_record (dated, POISE_PLAN_LIVE_SLOT, poise_record_seal (slot));
  poise_plan_unref (plan);
  return poise_record_seal (dated);
}

static void
test_suggested_session (void)
{
  static const struct
  {
    const char *start;
    int weekday;
    PoisePlace place;
    const char *expected_start;
    int expected_minutes;
  } cases[] = {
    { "2027-01-11", 3, { 0, 0 }, "2027-01-13T10:00", 30 },
    { "2027-01-11", 1, { 0, 1 }, "2027-01-11T10:00", 60 },
    { "2027-01-11", 7, { 1, 0 }, "2027-01-24T10:00", 75 },
    { "2027-01-11", 0, { 1, 0 }, "2027-01-18", POISE_UNSET },
    { NULL, 3, { 0, 0 }, "2027-05-01T10:00", 30 },
    { NULL, 0, { 0, 0 }, "2027-05-01", 30 },
  };
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 5, 2027);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = with_dates (make_plan (), cases[i].start, cases[i].weekday);
      g_autoptr (PoiseSession) session = poise_session_suggest (plan, cases[i].place, &today, "America/Lima");

      g_assert_cmpstr (session->start, ==, cases[i].expected_start);
      g_assert_cmpint (session->minutes, ==, cases[i].expected_minutes);
      g_assert_cmpstr (session->zone, ==, cases[i].weekday > 0 ? "Europe/Stockholm" : "America/Lima");
    }
}

/* One for each that has none, in the days of its own section. */
static void
test_sessions_for_all (void)
{
  g_autoptr (PoisePlan) plan = with_dates (make_plan (), "2027-01-11", 3);
  g_autoptr (PoisePicks) first = pick ("a1");
  g_autoptr (PoisePicks) all = pick ("a b c");
  g_autoptr (PoisePlan) some = NULL;
  g_autoptr (PoisePlan) full = NULL;
  g_autoptr (PoisePlan) again = NULL;
  GDate today;
  const PoiseActivity *b0;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 5, 2027);
  some = poise_details_with_sessions (plan, first, &today, NULL);
  g_assert_null (poise_plan_get_activity (some, (PoisePlace){ 0, 0 })->schedule);
  full = poise_details_with_sessions (some, all, &today, NULL);
  g_assert_true (poise_plan_get_activity (full, (PoisePlace){ 0, 1 })
                 == poise_plan_get_activity (some, (PoisePlace){ 0, 1 }));
  b0 = poise_plan_get_activity (full, (PoisePlace){ 1, 0 });
  g_assert_cmpstr (((PoiseSession *)b0->schedule->pdata[0])->start, ==, "2027-01-20T10:00");
  again = poise_details_with_sessions (full, all, &today, NULL);
  g_assert_true (again == full);
}

static PoisePlan *
with_break (PoisePlan *plan, const char *from, const char *to, const char *title)
{
  PoisePlan *broken = poise_record_copy (plan);
  PoiseBreak *pause = poise_record_new (&poise_break_type);
  GPtrArray *breaks = poise_records_new ();

  poise_record_put_text (pause, POISE_BREAK_FROM, from);
  poise_record_put_text (pause, POISE_BREAK_TO, to);
  poise_record_put_text (pause, POISE_BREAK_TITLE, title);
  g_ptr_array_add (breaks, poise_record_seal (pause));
  poise_record_put_list (broken, POISE_PLAN_BREAKS, breaks);
  poise_plan_unref (plan);
  return poise_record_seal (broken);
}

static void
test_day_hints (void)
{
  static const struct
  {
    const char *when;
    guint section;
    const char *hint;
  } cases[] = {
    { NULL, 0, NULL },
    { "soon", 0, NULL },
    { "2027-01-11", 0, NULL },
    { "2027-01-17T23:59", 0, NULL },
    { "2027-01-18", 0, "This day is in another section: Section 2." },
    { "2027-01-10", 0, "This day is outside of the section’s days, 11–17 Jan." },
    { "2027-02-15", 2, "This day is outside of the section’s days, 25–31 Jan." },
    { "2027-01-13T10:00", 0, "This day is in a break: Epiphany." },
    { "2027-01-13", 1, "This day is in a break: Epiphany." },
  };
  g_autoptr (PoisePlan) undated = make_plan ();
  g_autoptr (PoisePlan) plan
      = with_break (with_dates (make_plan (), "2027-01-11", 0), "2027-01-13", "2027-01-13", "Epiphany");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *hint = poise_details_day_hint (plan, cases[i].section, cases[i].when);

      g_assert_cmpstr (hint, ==, cases[i].hint);
      g_assert_null (poise_details_day_hint (undated, cases[i].section, cases[i].when));
    }
}

/* Versions of ICU differ in the width of spaces. */
static char *
with_plain_spaces (const char *text)
{
  g_auto (GStrv) parts = text ? g_strsplit (text, "\u2009", 0) : NULL;

  return parts ? g_strjoinv (" ", parts) : NULL;
}

static void
test_session_explained (void)
{
  static const struct
  {
    const char *start;
    const char *zone;
    const char *here;
    const char *told;
  } cases[] = {
    { "2027-01-12T10:00", "Europe/Stockholm", "Europe/Berlin",
      "Tue, 12 Jan 2027, 10:00–11:15, Stockholm time; Section 1" },
    { "2027-01-12T10:00", "Europe/Stockholm", "America/New_York",
      "Tue, 12 Jan 2027, 10:00–11:15, Stockholm time; Section 1\nYour time: Tue, 12 Jan 2027, 04:00–05:15" },
    { "2027-01-12T23:30", "America/New_York", "Europe/Stockholm",
      "Tue, 12 Jan 2027, 23:30 – Wed, 13 Jan 2027, 00:45, New York time; Section 1\n"
      "Your time: Wed, 13 Jan 2027, 05:30–06:45" },
    /* Clocks are put forward at different weekends. */
    { "2027-03-16T10:00", "Europe/Stockholm", "America/New_York",
      "Tue, 16 Mar 2027, 10:00–11:15, Stockholm time\nYour time: Tue, 16 Mar 2027, 05:00–06:15" },
    { "2027-01-12T10:00", "Europe/Stockholm", NULL, "Tue, 12 Jan 2027, 10:00–11:15, Stockholm time; Section 1" },
    { "2027-01-12T10:00", NULL, "Europe/Berlin", "Tue, 12 Jan 2027, 10:00–11:15; Section 1" },
    { "2027-01-12", "Europe/Stockholm", "America/New_York", "Tue, 12 Jan 2027; Section 1" },
    { NULL, "Europe/Stockholm", "America/New_York", NULL },
  };
  g_autoptr (PoisePlan) plan = with_dates (make_plan (), "2027-01-11", 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseSession) session = poise_record_new (&poise_session_type);
      g_autofree char *told = NULL;
      g_autofree char *plain = NULL;

      poise_record_put_text (session, POISE_SESSION_START, cases[i].start);
      poise_record_put_number (session, POISE_SESSION_MINUTES, 75);
      poise_record_put_text (session, POISE_SESSION_ZONE, cases[i].zone);
      told = poise_session_explain (plan, 0, session, cases[i].here);
      plain = with_plain_spaces (told);
      g_assert_cmpstr (plain, ==, cases[i].told);
    }
}

static void
test_zone_search (void)
{
  const PoiseChoice *zones = &poise_choice_zones;

  g_assert_true (poise_choice_matches (zones, "Europe/Stockholm", "stock"));
  g_assert_true (poise_choice_matches (zones, "Europe/Stockholm", "EUROPE"));
  g_assert_true (poise_choice_matches (zones, "America/New_York", "new york"));
  g_assert_true (poise_choice_matches (zones, "America/New_York", " New_York "));
  g_assert_true (poise_choice_matches (zones, "UTC", ""));
  g_assert_false (poise_choice_matches (zones, "Europe/Stockholm", "oslo"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  g_test_add_func ("/gui/details/state", test_state);
  ADD ("/gui/details/proxy/typing-is-one-step", test_typing_is_one_step);
  ADD ("/gui/details/proxy/steps-apart", test_steps_apart);
  ADD ("/gui/details/proxy/no-change-is-no-step", test_no_change_is_no_step);
  ADD ("/gui/details/proxy/taken-back", test_taken_back);
  ADD ("/gui/details/proxy/several", test_several);
  ADD ("/gui/details/proxy/parts", test_parts);
  ADD ("/gui/details/proxy/section", test_section);
  ADD ("/gui/details/proxy/items", test_items);
  ADD ("/gui/details/proxy/outcomes", test_outcomes);
  ADD ("/gui/details/proxy/own-tool", test_own_tool);
  ADD ("/gui/details/proxy/remove-tool", test_remove_tool);
  ADD ("/gui/details/proxy/dates-follow", test_dates_follow);
  ADD ("/gui/details/proxy/listed", test_listed);
  ADD ("/gui/details/proxy/records-of-several", test_records_of_several);
  ADD ("/gui/details/proxy/kind", test_kind);
  ADD ("/gui/details/proxy/each-session", test_each_session);
  ADD ("/gui/details/proxy/take-back", test_take_back);
  g_test_add_func ("/gui/details/proxy/read-only", test_read_only);
  g_test_add_func ("/gui/details/suggested-session", test_suggested_session);
  g_test_add_func ("/gui/details/sessions-for-all", test_sessions_for_all);
  g_test_add_func ("/gui/details/day-hints", test_day_hints);
  g_test_add_func ("/gui/details/session-explained", test_session_explained);
  g_test_add_func ("/gui/details/zone-search", test_zone_search);
  return g_test_run ();
}
