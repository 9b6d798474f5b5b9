/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the details pane shows of a plan and a selection, and which edits its settings become.
 */

#include "gui/details-plan.h"
#include "gui/proxy-fixture.h"

#include "gui/details/poise-details-state.h"
#include "gui/tools/poise-tool-match.h"
#include "words/poise-words.h"

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
  g_autoptr (PoisePlan) plan = details_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePicks) picks = details_plan_pick (cases[i].picks);
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

static void
test_typing_is_one_step (ProxyFixture *f, gconstpointer data)
{
  proxy_aim (f, "a0");
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "N", "title"));
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "Ne", "title"));
  g_assert_true (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "New", "title"));
  g_assert_cmpstr (proxy_activity (f, "a0")->title, ==, "New");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_RENAME);
  g_assert_cmpuint (proxy_n_steps (f), ==, 1);
}

static void
test_steps_apart (ProxyFixture *f, gconstpointer data)
{
  /* Another part, another aim, leaving the entry, and no part at all begin another step. */
  proxy_aim (f, "a0");
  poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "A", "title");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 5, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 50, "minutes");
  poise_details_proxy_seal (f->proxy);
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 51, "minutes");
  proxy_aim (f, "a1");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 52, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS, NULL);
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MODE, POISE_MODE_UNDECIDED, NULL);
  g_assert_cmpuint (proxy_n_steps (f), ==, 6);
  g_assert_cmpint (proxy_activity (f, "a0")->minutes, ==, 51);
  g_assert_cmpint (proxy_activity (f, "a1")->minutes, ==, 52);
}

static void
test_no_change_is_no_step (ProxyFixture *f, gconstpointer data)
{
  proxy_aim (f, "a0");
  g_assert_false (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "a0", "title"));
  g_assert_false (poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 30, "minutes"));
  g_assert_false (poise_details_proxy_put_list (f->proxy, POISE_ACTIVITY_TOOLS, NULL, NULL));
  g_assert_false (poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type,
                                                       POISE_GROUP_SIZE, POISE_UNSET, NULL));
  proxy_aim (f, "zz");
  g_assert_false (poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_TITLE, "new", "title"));
  g_assert_false (poise_document_get_can_undo (f->document));
  g_assert_false (poise_document_get_modified (f->document));
}

/* Each member has a name of its own for what is undone. */
static void
test_labels (ProxyFixture *f, gconstpointer data)
{
  static const struct
  {
    guint member;
    int number;
    const char *undo;
  } cases[] = {
    { POISE_ACTIVITY_MODE, POISE_MODE_UNDECIDED, "Undo Change Mode" },
    { POISE_ACTIVITY_PURPOSE, POISE_PURPOSE_SOCIAL, "Undo Change Purpose" },
    { POISE_ACTIVITY_LEARNING_TYPE, POISE_LEARNING_TYPE_PRACTICE, "Undo Change Learning Type" },
    { POISE_ACTIVITY_COMPLEXITY, POISE_COMPLEXITY_COMPLEX, "Undo Change Complexity" },
    { POISE_ACTIVITY_TEACHER_PRESENT, TRUE, "Undo Change Teacher Presence" },
    { POISE_ACTIVITY_MINUTES, 5, "Undo Change Minutes" },
  };
  g_autofree char *undo = NULL;

  proxy_aim (f, "a0 a1");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = NULL;

      poise_details_proxy_put_number (f->proxy, cases[i].member, cases[i].number, NULL);
      label = poise_words_undo (poise_document_get_undo_kind (f->document));
      g_assert_cmpstr (label, ==, cases[i].undo);
    }
  poise_details_proxy_put_text (f->proxy, POISE_ACTIVITY_DUE, "2027-01-15", NULL);
  undo = poise_words_undo (poise_document_get_undo_kind (f->document));
  g_assert_cmpstr (undo, ==, "Undo Change Schedule");
}

/* What takes back its own step leaves the plan as it was, not one that says the same. */
static void
test_taken_back (ProxyFixture *f, gconstpointer data)
{
  PoisePlan *plan = poise_document_get_plan (f->document);

  proxy_aim (f, "a0");
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
  g_assert_cmpint (proxy_activity (f, "a0")->minutes, ==, 30);
  g_assert_cmpuint (proxy_n_steps (f), ==, 3);
}

static void
test_several (ProxyFixture *f, gconstpointer data)
{
  proxy_aim (f, "a b0");
  g_assert_true (
      poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MODE, POISE_MODE_ASYNCHRONOUS, NULL));
  g_assert_cmpint (proxy_activity (f, "a0")->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (proxy_activity (f, "a1")->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (proxy_activity (f, "b0")->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_MODE);
  g_assert_cmpuint (proxy_n_steps (f), ==, 1);
}

/* A part appears with its first word and goes with its last. */
static void
test_parts (ProxyFixture *f, gconstpointer data)
{
  proxy_aim (f, "a0");
  poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type, POISE_GROUP_SIZE, 4,
                                       NULL);
  g_assert_cmpint (proxy_activity (f, "a0")->group->size, ==, 4);
  poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type, POISE_GROUP_SIZE,
                                       POISE_UNSET, NULL);
  g_assert_null (proxy_activity (f, "a0")->group);

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
test_section (ProxyFixture *f, gconstpointer data)
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
test_items (ProxyFixture *f, gconstpointer data)
{
  g_autoptr (PoiseLink) one = make_link ("https://one.example");
  g_autoptr (PoiseLink) two = make_link ("https://two.example");
  g_autoptr (PoiseLink) three = make_link ("https://three.example");

  proxy_aim (f, "a0");
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, one, NULL));
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 1, two, NULL));
  g_assert_cmpuint (poise_list_length (proxy_activity (f, "a0")->links), ==, 2);
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, three, NULL));
  g_assert_true (g_ptr_array_index (proxy_activity (f, "a0")->links, 0) == three);
  g_assert_true (g_ptr_array_index (proxy_activity (f, "a0")->links, 1) == two);
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, NULL, NULL));
  g_assert_true (g_ptr_array_index (proxy_activity (f, "a0")->links, 0) == two);
  g_assert_true (poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_LINKS, 0, NULL, NULL));
  g_assert_null (proxy_activity (f, "a0")->links);
  g_assert_cmpuint (proxy_n_steps (f), ==, 5);
}

static void
test_outcomes (ProxyFixture *f, gconstpointer data)
{
  const PoiseOutcome *outcome;
  g_autofree char *id = NULL;

  proxy_aim (f, "a0 b0");
  g_assert_true (poise_details_proxy_add_outcome (f->proxy, "Ask well"));
  g_assert_cmpuint (proxy_n_steps (f), ==, 1);
  outcome = g_ptr_array_index (poise_document_get_plan (f->document)->outcomes, 0);
  g_assert_cmpstr (outcome->text, ==, "Ask well");
  id = g_strdup (outcome->id);
  g_assert_cmpuint (strlen (id), >=, 10);
  g_assert_true (poise_texts_contain (proxy_activity (f, "a0")->outcomes, id));
  g_assert_true (poise_texts_contain (proxy_activity (f, "b0")->outcomes, id));
  g_assert_null (proxy_activity (f, "a1")->outcomes);

  g_assert_true (poise_details_proxy_remove_outcome (f->proxy, id));
  g_assert_null (poise_document_get_plan (f->document)->outcomes);
  g_assert_null (proxy_activity (f, "a0")->outcomes);
  g_assert_null (proxy_activity (f, "b0")->outcomes);
  g_assert_false (poise_details_proxy_remove_outcome (f->proxy, id));
  g_assert_cmpuint (proxy_n_steps (f), ==, 2);
}

static void
test_own_tool (ProxyFixture *f, gconstpointer data)
{
  const PoiseTool *tool;
  g_autofree char *name = NULL;

  proxy_aim (f, "a0");
  g_assert_true (poise_details_proxy_add_tool (f->proxy, "Our wiki"));
  tool = g_ptr_array_index (poise_document_get_plan (f->document)->tools, 0);
  g_assert_true (poise_texts_contain (proxy_activity (f, "a0")->tools, tool->id));
  name = poise_words_tool (poise_document_get_plan (f->document), tool->id);
  g_assert_cmpstr (name, ==, "Our wiki");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TOOLS);
  g_assert_cmpuint (proxy_n_steps (f), ==, 1);
  g_assert_true (poise_tool_matches (poise_document_get_plan (f->document), NULL, tool->id, "WIKI"));
  g_assert_false (poise_tool_matches (poise_document_get_plan (f->document), NULL, tool->id, "forum"));
}

static void
test_remove_tool (ProxyFixture *f, gconstpointer data)
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
  g_assert_false (poise_texts_contain (proxy_activity (f, "a0")->tools, id));
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TOOLS);
  g_assert_false (poise_details_proxy_remove_tool (f->proxy, id));
  poise_document_undo (f->document);
  g_assert_true (poise_document_get_plan (f->document) == before);
}

/* Each state of a date that is being typed is worked out from the plan before the first key; none adds up. */
static void
test_dates_follow (ProxyFixture *f, gconstpointer data)
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
  g_assert_cmpstr (proxy_activity (f, "a0")->due, ==, "2027-01-22T12:00");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_DATES);
  poise_details_proxy_put_text (f->proxy, POISE_PLAN_START, "2027-01-11", "start");
  g_assert_true (poise_document_get_plan (f->document) == before);

  poise_details_proxy_aim_at_section (f->proxy, "a");
  poise_details_proxy_put_text (f->proxy, POISE_SECTION_START, "2027-02-01", "start");
  g_assert_cmpstr (proxy_activity (f, "a0")->due, ==, "2027-02-05T12:00");
  poise_document_undo (f->document);
  g_assert_true (poise_document_get_plan (f->document) == before);
}

static void
test_read_only (void)
{
  g_autoptr (PoisePlan) plan = details_plan_new ();
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
#define ADD(path, function) g_test_add (path, ProxyFixture, NULL, proxy_set_up, function, proxy_tear_down)
  g_test_add_func ("/gui/details/state", test_state);
  ADD ("/gui/details/proxy/typing-is-one-step", test_typing_is_one_step);
  ADD ("/gui/details/proxy/steps-apart", test_steps_apart);
  ADD ("/gui/details/proxy/no-change-is-no-step", test_no_change_is_no_step);
  ADD ("/gui/details/proxy/labels", test_labels);
  ADD ("/gui/details/proxy/taken-back", test_taken_back);
  ADD ("/gui/details/proxy/several", test_several);
  ADD ("/gui/details/proxy/parts", test_parts);
  ADD ("/gui/details/proxy/section", test_section);
  ADD ("/gui/details/proxy/items", test_items);
  ADD ("/gui/details/proxy/outcomes", test_outcomes);
  ADD ("/gui/details/proxy/own-tool", test_own_tool);
  ADD ("/gui/details/proxy/remove-tool", test_remove_tool);
  ADD ("/gui/details/proxy/dates-follow", test_dates_follow);
  g_test_add_func ("/gui/details/proxy/read-only", test_read_only);
  return g_test_run ();
}
