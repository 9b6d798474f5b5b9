/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which tools are suggested, and in which order, from a small catalogue:
 *
 *   id      modes  content planning social  learning type  bandwidth
 *   video   sync      2       3       3     discussion     high
 *   phone   sync      1       3       2     discussion     medium
 *   chat    both      1       3       3     discussion     low
 *   forum   async     3       1       1     discussion     low
 *   quiz    async     2       0       0     practice       low
 */

#include "advisor/poise-catalogue.h"

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
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) poise_catalogue_entry_free);

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
  g_autoptr (GPtrArray) suggested = poise_catalogue_suggest (catalogue, plan, activity, at_most);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < suggested->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", ((PoiseTool *) g_ptr_array_index (suggested, i))->id);
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
    { POISE_MODE_UNDECIDED, POISE_PURPOSE_NONE, 0, "gone", FALSE, 9, "video phone chat forum quiz" },
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

static void
test_find (void)
{
  g_autoptr (PoiseCatalogue) catalogue = make_catalogue ();
  g_autoptr (PoiseCatalogue) same = poise_catalogue_ref (catalogue);

  g_assert_cmpuint (poise_catalogue_get_n_entries (same), ==, 5);
  g_assert_cmpstr (poise_catalogue_find (same, "chat")->tool->id, ==, "chat");
  g_assert_null (poise_catalogue_find (same, "gone"));
  g_assert_null (poise_catalogue_find (same, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advisor/catalogue/suggest", test_suggest);
  g_test_add_func ("/advisor/catalogue/own-tools", test_own_tools);
  g_test_add_func ("/advisor/catalogue/find", test_find);
  return g_test_run ();
}
