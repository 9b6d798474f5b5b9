/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which tools are suggested, in which order and why, from a small catalogue, and from Poise's own:
 *
 *   id      modes  content planning social  learning type  bandwidth
 *   video   sync      2       3       3     discussion     high
 *   phone   sync      1       3       2     discussion     medium
 *   chat    both      1       3       3     discussion     low
 *   forum   async     3       1       1     discussion     low
 *   quiz    async     2       0       0     practice       low
 */

#include "advisor/poise-tool-rank.h"
#include "store/poise-store.h"

#define SYNC (1 << POISE_MODE_SYNCHRONOUS)
#define ASYNC (1 << POISE_MODE_ASYNCHRONOUS)

static const struct
{
  const char *id;
  int modes;
  int fitness[POISE_N_PURPOSES];
  int learning_type;
  int bandwidth;
} tools[] = {
  { "video", SYNC, { 0, 2, 3, 3 }, POISE_LEARNING_TYPE_DISCUSSION, POISE_BANDWIDTH_HIGH },
  { "phone", SYNC, { 0, 1, 3, 2 }, POISE_LEARNING_TYPE_DISCUSSION, POISE_BANDWIDTH_MEDIUM },
  { "chat", SYNC | ASYNC, { 0, 1, 3, 3 }, POISE_LEARNING_TYPE_DISCUSSION, POISE_BANDWIDTH_LOW },
  { "forum", ASYNC, { 0, 3, 1, 1 }, POISE_LEARNING_TYPE_DISCUSSION, POISE_BANDWIDTH_LOW },
  { "quiz", ASYNC, { 0, 2, 0, 0 }, POISE_LEARNING_TYPE_PRACTICE, POISE_BANDWIDTH_LOW },
};

static PoiseTool *
make_tool (const char *id, int modes, int purposes, int learning_types, int bandwidth)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_number (tool, POISE_TOOL_MODES, modes);
  poise_record_put_number (tool, POISE_TOOL_PURPOSES, purposes);
  poise_record_put_number (tool, POISE_TOOL_LEARNING_TYPES, learning_types);
  poise_record_put_number (tool, POISE_TOOL_BANDWIDTH, bandwidth);
  return poise_record_seal (tool);
}

static PoiseCatalogue *
make_catalogue (void)
{
  GPtrArray *entries = poise_catalogue_entries_new ();

  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    {
      PoiseCatalogueEntry *entry = poise_catalogue_entry_new (
          make_tool (tools[i].id, tools[i].modes, 0, POISE_TERM_BIT (tools[i].learning_type), tools[i].bandwidth));

      for (guint k = 0; k < POISE_N_PURPOSES; k++)
        entry->fitness[k] = tools[i].fitness[k];
      g_ptr_array_add (entries, entry);
    }
  return poise_catalogue_new (entries);
}

static PoiseActivity *
make_activity (int mode, int purpose, int learning_type, const char *tool)
{
  const char *const list[] = { tool, NULL };
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_number (activity, POISE_ACTIVITY_MODE, mode);
  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, purpose);
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, learning_type);
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv (list));
  return poise_record_seal (activity);
}

static PoisePlan *
make_plan (gboolean low_bandwidth, GPtrArray *own)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  PoiseCircumstances *circumstances = poise_record_new (&poise_circumstances_type);

  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_LOW_BANDWIDTH, low_bandwidth);
  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_record (plan, POISE_PLAN_CIRCUMSTANCES, poise_record_seal (circumstances));
  poise_record_put_list (plan, POISE_PLAN_TOOLS, own);
  return poise_record_seal (plan);
}

/* The ids of what is suggested, with a space between. */
static char *
suggest (const PoisePlan *plan, const PoiseActivity *activity, guint at_most)
{
  g_autoptr (PoiseCatalogue) catalogue = make_catalogue ();
  g_autoptr (GPtrArray) suggested = poise_catalogue_rank (catalogue, plan, activity, at_most);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < suggested->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", ((PoiseRankedTool *) g_ptr_array_index (suggested, i))->tool->id);
  return g_string_free (ids, FALSE);
}

static void
test_suggest (void)
{
  static const struct
  {
    int mode, purpose, learning_type;
    const char *has;
    gboolean low_bandwidth;
    guint at_most;
    const char *expected;
  } cases[] = {
    { POISE_MODE_SYNCHRONOUS, POISE_PURPOSE_SOCIAL, 0, NULL, FALSE, 9, "video chat phone" },
    { POISE_MODE_SYNCHRONOUS, POISE_PURPOSE_SOCIAL, 0, NULL, TRUE, 9, "chat phone video" },
    { POISE_MODE_SYNCHRONOUS, POISE_PURPOSE_PLANNING, 0, NULL, FALSE, 9, "video phone chat" },
    { POISE_MODE_SYNCHRONOUS, POISE_PURPOSE_PLANNING, 0, "video", FALSE, 9, "phone chat" },
    { POISE_MODE_SYNCHRONOUS, POISE_PURPOSE_PLANNING, 0, NULL, FALSE, 1, "video" },
    { POISE_MODE_SYNCHRONOUS, POISE_PURPOSE_PLANNING, 0, NULL, FALSE, 0, "" },
    { POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_CONTENT, 0, NULL, FALSE, 9, "forum quiz chat" },
    { POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_CONTENT, POISE_LEARNING_TYPE_PRACTICE, NULL, FALSE, 9, "quiz forum chat" },
    { POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_SOCIAL, 0, NULL, FALSE, 9, "chat forum" }, /* a quiz serves none */
    { POISE_MODE_UNDECIDED, POISE_PURPOSE_CONTENT, 0, NULL, FALSE, 9, "forum video quiz phone chat" },
    { POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_NONE, 0, NULL, FALSE, 9, "chat forum quiz" },
    { POISE_MODE_UNDECIDED, POISE_PURPOSE_NONE, 0, "gone", FALSE, 9, "video chat phone forum quiz" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = make_plan (cases[i].low_bandwidth, NULL);
      g_autoptr (PoiseActivity) activity = make_activity (
          cases[i].mode, cases[i].purpose, cases[i].learning_type, cases[i].has);
      g_autofree char *ids = suggest (plan, activity, cases[i].at_most);

      g_test_message ("case %u", i);
      g_assert_cmpstr (ids, ==, cases[i].expected);
    }
}

/* The instructor's own: one for a purpose, one that says nothing, one that hides the catalogue's, one for
 * another mode. */
static void
test_own_tools (void)
{
  GPtrArray *own = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PoiseActivity) activity = make_activity (POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_CONTENT, 0, NULL);
  g_autoptr (PoiseActivity) social = make_activity (POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_SOCIAL, 0, NULL);
  g_autoptr (PoiseActivity) has = make_activity (POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_CONTENT, 0, "campus");
  g_autofree char *ids = NULL;
  g_autofree char *social_ids = NULL;
  g_autofree char *others = NULL;

  g_ptr_array_add (own, make_tool ("campus", ASYNC, POISE_TERM_BIT (POISE_PURPOSE_CONTENT), 0, 0));
  g_ptr_array_add (own, make_tool ("open", 0, 0, 0, 0));
  g_ptr_array_add (own, make_tool ("forum", SYNC, 0, 0, 0));
  plan = make_plan (FALSE, own);

  ids = suggest (plan, activity, 9);
  social_ids = suggest (plan, social, 9);
  others = suggest (plan, has, 9);
  g_assert_cmpstr (ids, ==, "campus quiz open chat");
  g_assert_cmpstr (social_ids, ==, "chat open");
  g_assert_cmpstr (others, ==, "quiz open chat");
}

/* ---- Why ---- */

static const char *const kinds[POISE_N_TOOL_REASONS] = {
  "purpose", "open", "type", "mode", "replaces", "light", "no-account", "own", "heavy", "live-only",
};

static PoisePlan *
make_plan_with (int low_bandwidth, int can_meet)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  PoiseCircumstances *circumstances = poise_record_new (&poise_circumstances_type);

  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_LOW_BANDWIDTH, low_bandwidth);
  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_CAN_MEET, can_meet);
  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_record (plan, POISE_PLAN_CIRCUMSTANCES, poise_record_seal (circumstances));
  return poise_record_seal (plan);
}

static PoiseCatalogue *
load_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  PoiseCatalogue *catalogue = poise_store_load_catalogue (&error);

  g_assert_no_error (error);
  return catalogue;
}

static const PoiseRankedTool *
find_ranked (GPtrArray *ranked, const char *id)
{
  for (guint i = 0; i < ranked->len; i++)
    if (g_strcmp0 (((PoiseRankedTool *) ranked->pdata[i])->tool->id, id) == 0)
      return ranked->pdata[i];
  return NULL;
}

/* "purpose+6 type+3 light" */
static char *
write_reasons (const PoiseRankedTool *ranked)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ranked->n_reasons; i++)
    {
      const PoiseToolReason *reason = &ranked->reasons[i];

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", kinds[reason->kind]);
      if (reason->points != 0)
        g_string_append_printf (text, "%+d", reason->points);
    }
  return g_string_free (text, FALSE);
}

/* Of Poise's own tools, one each: where the reason holds, and where it just does not. */
static void
test_reasons (void)
{
  enum { NO_MODE = POISE_MODE_UNDECIDED, LIVE = POISE_MODE_SYNCHRONOUS, OWN_TIME = POISE_MODE_ASYNCHRONOUS };
  enum { CONTENT = POISE_PURPOSE_CONTENT, PLANNING = POISE_PURPOSE_PLANNING, SOCIAL = POISE_PURPOSE_SOCIAL };
  static const struct
  {
    int mode, purpose, learning_type;
    const char *has;
    int weak, can_meet;
    const char *id, *reasons;
  } cases[] = {
    { OWN_TIME, CONTENT, POISE_LEARNING_TYPE_DISCUSSION, NULL, 0, 1, "forum", "purpose+6 type+3 mode" },
    { OWN_TIME, CONTENT, POISE_LEARNING_TYPE_PRACTICE, NULL, 0, 1, "forum", "purpose+6 mode" },
    { OWN_TIME, PLANNING, 0, NULL, 0, 1, "forum", "purpose+4 mode" },
    { OWN_TIME, 0, 0, NULL, 0, 1, "forum", "open+7 mode" },
    { NO_MODE, CONTENT, 0, NULL, 0, 1, "forum", "purpose+6" },
    { LIVE, CONTENT, 0, NULL, 0, 1, "forum", NULL },
    { OWN_TIME, SOCIAL, 0, NULL, 0, 1, "quiz", NULL },
    { OWN_TIME, CONTENT, 0, NULL, 1, 1, "forum", "purpose+6 mode light" },
    { OWN_TIME, CONTENT, 0, "videodisc", 1, 1, "forum", "purpose+6 mode replaces+4" },
    { OWN_TIME, CONTENT, 0, "videodisc", 0, 1, "forum", "purpose+6 mode" },
    { OWN_TIME, CONTENT, 0, "forum", 0, 1, "forum", NULL },
    { OWN_TIME, CONTENT, 0, NULL, 0, 1, "email", "purpose+4 mode no-account" },
    { OWN_TIME, CONTENT, POISE_LEARNING_TYPE_DISCUSSION, NULL, 0, 1, "email", "purpose+4 type+3 mode no-account+1" },
    { OWN_TIME, CONTENT, 0, NULL, 1, 1, "podcast", "purpose+4 mode no-account heavy-3" },
    { OWN_TIME, CONTENT, 0, NULL, 1, 1, "ivideo", "purpose+6 mode heavy-6" },
    { OWN_TIME, CONTENT, 0, NULL, POISE_UNSET, 1, "ivideo", "purpose+6 mode" },
    { OWN_TIME, CONTENT, 0, "video", 1, 1, "podcast", "purpose+4 mode replaces+4 no-account heavy-3" },
    { NO_MODE, CONTENT, 0, "webinar", 1, 1, "video", "purpose+6 no-account heavy-6" },
    { NO_MODE, PLANNING, 0, NULL, 0, 0, "audioconf", "purpose+6 no-account live-only-6" },
    { NO_MODE, PLANNING, 0, NULL, 0, POISE_UNSET, "audioconf", "purpose+6 no-account" },
    { NO_MODE, PLANNING, 0, NULL, 0, 0, "im", "purpose+6" },
  };
  g_autoptr (PoiseCatalogue) catalogue = load_catalogue ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = make_plan_with (cases[i].weak, cases[i].can_meet);
      g_autoptr (PoiseActivity) activity
          = make_activity (cases[i].mode, cases[i].purpose, cases[i].learning_type, cases[i].has);
      g_autoptr (GPtrArray) ranked = poise_catalogue_rank (catalogue, plan, activity, G_MAXUINT);
      const PoiseRankedTool *found = find_ranked (ranked, cases[i].id);
      g_autofree char *reasons = found != NULL ? write_reasons (found) : NULL;

      g_test_message ("case %u, %s", i, cases[i].id);
      g_assert_cmpstr (reasons, ==, cases[i].reasons);
    }
}

static void
check_ranking (GPtrArray *ranked)
{
  for (guint i = 0; i < ranked->len; i++)
    {
      const PoiseRankedTool *tool = ranked->pdata[i];
      int sum = 0;

      for (guint k = 0; k < tool->n_reasons; k++)
        {
          sum += tool->reasons[k].points;
          g_assert_true (k == 0 || tool->reasons[k - 1].kind < tool->reasons[k].kind);
        }
      g_assert_cmpint (tool->points, ==, sum);
      g_assert_true (i == 0 || ((PoiseRankedTool *) ranked->pdata[i - 1])->points >= tool->points);
    }
}

/* Whatever is asked: points are what the reasons say, the best come first, and something fits. */
static void
test_every_question (void)
{
  g_autoptr (PoiseCatalogue) catalogue = load_catalogue ();

  for (int asked = 0; asked < POISE_N_MODES * POISE_N_PURPOSES * POISE_N_LEARNING_TYPES * 4; asked++)
    {
      int circumstances = asked % 4, rest = asked / 4;
      int mode = rest % POISE_N_MODES, purpose = rest / POISE_N_MODES % POISE_N_PURPOSES;
      int learning_type = rest / POISE_N_MODES / POISE_N_PURPOSES;
      g_autoptr (PoisePlan) plan = make_plan_with (circumstances & 1, circumstances >> 1);
      g_autoptr (PoiseActivity) activity = make_activity (mode, purpose, learning_type, NULL);
      g_autoptr (GPtrArray) ranked = poise_catalogue_rank (catalogue, plan, activity, G_MAXUINT);

      g_assert_cmpuint (ranked->len, >=, 4);
      check_ranking (ranked);
    }
}

/* Where connections are weak, the first four never need a good one. */
static void
test_weak_connections (void)
{
  g_autoptr (PoiseCatalogue) catalogue = load_catalogue ();
  g_autoptr (PoisePlan) plan = make_plan_with (TRUE, TRUE);

  for (int mode = 0; mode < POISE_N_MODES; mode++)
    for (int purpose = 0; purpose < POISE_N_PURPOSES; purpose++)
      {
        g_autoptr (PoiseActivity) activity = make_activity (mode, purpose, 0, NULL);
        g_autoptr (GPtrArray) ranked = poise_catalogue_rank (catalogue, plan, activity, 4);

        for (guint i = 0; i < ranked->len; i++)
          g_assert_cmpint (((PoiseRankedTool *) ranked->pdata[i])->tool->bandwidth, !=, POISE_BANDWIDTH_HIGH);
      }
}

/* What a person hides is not suggested; what the person keeps is, before equals, and says so. */
static void
test_own_list (void)
{
  g_autoptr (PoiseCatalogue) known = make_catalogue ();
  g_autoptr (PoiseToolList) empty = poise_tool_list_new (NULL, NULL, NULL);
  g_autoptr (PoiseTool) campus = make_tool ("campus", ASYNC, POISE_TERM_BIT (POISE_PURPOSE_CONTENT), 0, 0);
  g_autoptr (PoiseToolList) with = poise_tool_list_with_tool (empty, campus);
  g_autoptr (PoiseToolList) hiding = poise_tool_list_with_hidden (with, "quiz", TRUE);
  g_autoptr (PoiseCatalogue) catalogue = poise_catalogue_with_list (known, hiding);
  g_autoptr (PoiseActivity) activity = make_activity (POISE_MODE_ASYNCHRONOUS, POISE_PURPOSE_CONTENT, 0, NULL);
  g_autoptr (GPtrArray) ranked = poise_catalogue_rank (catalogue, NULL, activity, 9);
  g_autofree char *reasons = write_reasons (g_ptr_array_index (ranked, 0));

  g_assert_cmpuint (ranked->len, ==, 3);
  g_assert_cmpstr (((PoiseRankedTool *) ranked->pdata[0])->tool->id, ==, "campus");
  g_assert_cmpstr (reasons, ==, "purpose+6 mode own");
  g_assert_cmpstr (((PoiseRankedTool *) ranked->pdata[1])->tool->id, ==, "forum");
  g_assert_cmpstr (((PoiseRankedTool *) ranked->pdata[2])->tool->id, ==, "chat");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advisor/tool-rank/order", test_suggest);
  g_test_add_func ("/advisor/tool-rank/own-tools", test_own_tools);
  g_test_add_func ("/advisor/tool-rank/reasons", test_reasons);
  g_test_add_func ("/advisor/tool-rank/every-question", test_every_question);
  g_test_add_func ("/advisor/tool-rank/weak-connections", test_weak_connections);
  g_test_add_func ("/advisor/tool-rank/own-list", test_own_list);
  return g_test_run ();
}
