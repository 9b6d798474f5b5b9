/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on whether every learner can take part: connections, time zones, captions, and tools that do not work
 * in the mode in which they are used.
 */

#include "advisor/poise-rule.h"

#include "core/poise-edit.h"

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

/* ---- Weak connections ---- */

/* (nullable): what @entry gives way to, and that to, until it is something that needs less of a connection. */
static const PoiseCatalogueEntry *
find_lighter_tool (const PoiseCatalogue *catalogue, const PoiseCatalogueEntry *entry)
{
  guint n_left = poise_catalogue_get_n_entries (catalogue); /* lists of one's own may go round in a circle */

  while (entry != NULL && entry->tool->bandwidth == POISE_BANDWIDTH_HIGH && n_left-- > 0)
    entry = entry->low_bandwidth_replacement != NULL
                ? poise_catalogue_find (catalogue, entry->low_bandwidth_replacement)
                : NULL;
  return entry != NULL && entry->tool->bandwidth != POISE_BANDWIDTH_HIGH ? entry : NULL;
}

/* The first tool of the activity that needs a good connection and can be replaced by one that does not. */
static const PoiseCatalogueEntry *
find_heavy_tool (const PoiseCase *given, const PoiseCatalogueEntry **lighter)
{
  for (guint i = 0; i < poise_list_length (given->activity->tools); i++)
    {
      const char *id = g_ptr_array_index (given->activity->tools, i);
      const PoiseTool *tool = poise_catalogue_find_tool (given->catalogue, given->plan, id);
      const PoiseCatalogueEntry *entry = poise_catalogue_find (given->catalogue, id);

      if (tool == NULL || entry == NULL || tool->bandwidth != POISE_BANDWIDTH_HIGH)
        continue;
      *lighter = find_lighter_tool (given->catalogue, entry);
      if (*lighter != NULL && !poise_texts_contain (given->activity->tools, (*lighter)->tool->id))
        return entry;
    }
  return NULL;
}

static gboolean
needs_good_connection (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseCircumstances *circumstances = given->plan->circumstances;
  const PoiseCatalogueEntry *entry, *lighter;

  if (circumstances == NULL || circumstances->low_bandwidth != TRUE || given->catalogue == NULL)
    return FALSE;
  entry = find_heavy_tool (given, &lighter);
  if (entry == NULL)
    return FALSE;
  poise_advice_put_tool (draft, "tool", entry->tool->id);
  poise_advice_put_tool (draft, "replacement", lighter->tool->id);
  return TRUE;
}

static PoiseActivity *
replace_tool (const PoiseActivity *activity, gpointer data)
{
  const PoiseAdvice *advice = data;
  const char *from = poise_advice_find_argument (advice, "tool")->text;
  const char *to = poise_advice_find_argument (advice, "replacement")->text;
  g_autoptr (GPtrArray) tools = poise_texts_new ();

  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    {
      const char *id = g_ptr_array_index (activity->tools, i);

      g_ptr_array_add (tools, g_ref_string_new (g_strcmp0 (id, from) == 0 ? to : id));
    }
  return poise_record_with_list (activity, POISE_ACTIVITY_TOOLS, tools);
}

static PoisePlan *
use_lighter_tool (const PoisePlan *plan, const PoiseAdvice *advice)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, advice->activity);
  return poise_edit_change_activities (plan, picks, replace_tool, (gpointer)advice);
}

/* ---- A tool in the other mode ---- */

static gboolean
has_tool_of_other_mode (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseActivity *activity = given->activity;
  const PoiseTool *misfit = NULL;

  if ((int)activity->mode != given->rule->constant)
    return FALSE;
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    {
      const PoiseTool *tool
          = poise_catalogue_find_tool (given->catalogue, given->plan, g_ptr_array_index (activity->tools, i));

      if (tool == NULL || tool->modes == 0 || (tool->modes & POISE_TERM_BIT (activity->mode)) != 0)
        return FALSE; /* something carries the activity in its mode, or may do so */
      if (misfit == NULL)
        misfit = tool;
    }
  if (misfit == NULL)
    return FALSE;
  poise_advice_put_tool (draft, "tool", misfit->id);
  return TRUE;
}

/* ---- Time zones and captions ---- */

static gboolean
meets_across_time_zones (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseCircumstances *circumstances = given->plan->circumstances;
  guint count = given->totals->marks[POISE_MARK_SINGLE_SLOT];

  if (circumstances == NULL || circumstances->time_zones < POISE_FIT_MANY_TIME_ZONES || count == 0
      || circumstances->can_meet == FALSE)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "zones", circumstances->time_zones);
  return TRUE;
}

static gboolean
has_video (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_VIDEO];

  if (count == 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  return TRUE;
}

static const PoiseRule rules[] = {
  {
      .id = "heavy-tool",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (STANFORD_2020),
      .reads = POISE_READS (CIRCUMSTANCES) | POISE_READS (TOOLS),
      .condition = needs_good_connection,
      .remedy = use_lighter_tool,
  },
  {
      .id = "live-tool-in-own-time",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = POISE_READS (TOOLS),
      .condition = has_tool_of_other_mode,
      .constant = POISE_MODE_ASYNCHRONOUS,
  },
  {
      .id = "own-time-tool-live",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = POISE_READS (TOOLS),
      .condition = has_tool_of_other_mode,
      .constant = POISE_MODE_SYNCHRONOUS,
  },
  {
      .id = "time-zones",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (CMU_2020),
      .reads = POISE_READS (CIRCUMSTANCES),
      .condition = meets_across_time_zones,
      .concerns = POISE_MARK_SINGLE_SLOT,
  },
  {
      .id = "captions",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (W3C_2023),
      .condition = has_video,
      .concerns = POISE_MARK_VIDEO,
  },
};

const PoiseRuleFamily poise_rules_access = { "access", rules, G_N_ELEMENTS (rules) };
