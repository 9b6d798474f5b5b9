/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Findings: the blocks of all sections and what the plan's own rules say, and following from plan to plan.
 *
 * What always holds: a block belongs to one section pointer, which the plan keeps alive; totals are those of all
 * blocks together; nothing changes once findings are given out.
 */

#include "advisor/poise-findings-private.h"

#include "core/poise-timetable.h"

#include <string.h>

static PoiseFindings *
alloc_findings (PoisePlan *plan, PoiseCatalogue *catalogue, PoiseDismissals *dismissals)
{
  guint n = poise_plan_n_sections (plan);
  PoiseFindings *findings = g_malloc0 (sizeof (PoiseFindings) + n * sizeof (PoiseBlock *));

  g_atomic_ref_count_init (&findings->reference_count);
  findings->plan = poise_plan_ref (plan);
  findings->catalogue = catalogue != NULL ? poise_catalogue_ref (catalogue) : NULL;
  findings->dismissals = dismissals;
  findings->n_blocks = n;
  return findings;
}

/* The first and last days of all sections, as Julian day numbers, in pairs; 0 where they are not known. */
static guint32 *
list_days (const PoisePlan *plan)
{
  const PoiseTimetable *timetable = poise_timetable_of (plan);
  guint n = poise_plan_n_sections (plan);
  guint32 *days = g_new0 (guint32, 2 * n + 2);
  GDate first, last;

  for (guint i = 0; i < n; i++)
    if (poise_timetable_get_days (timetable, i, &first, &last))
      {
        days[2 * i] = g_date_get_julian (&first);
        days[2 * i + 1] = g_date_get_julian (&last);
      }
  return days;
}

/* ---- The plan's rules ---- */

static void
ask_plan (PoiseFindings *findings,
          const PoiseAsking *asking,
          const PoiseAdviceList *before,
          const guint8 *affected)
{
  g_autofree PoiseFacts **sections = g_new (PoiseFacts *, findings->n_blocks + 1);
  PoiseTotals totals;
  PoiseCase given = {
    .plan = findings->plan,
    .catalogue = findings->catalogue,
    .totals = &totals,
    .n_sections = findings->n_blocks,
    .sections = sections,
  };

  memset (&totals, 0, sizeof totals);
  for (guint i = 0; i < findings->n_blocks; i++)
    {
      sections[i] = findings->blocks[i]->facts;
      poise_totals_add (&totals, &sections[i]->totals);
    }
  findings->list = poise_advice_list_ask (asking, &given, POISE_SCOPE_PLAN, before, affected);
}

/* Where no section's facts differ, only rules that read a member of the plan can say something else. */
static void
follow_plan (PoiseFindings *findings, const PoiseFindings *before, const PoiseAsking *asking)
{
  const PoiseRuleTable *table = poise_rule_table ();
  gboolean same = findings->n_blocks == before->n_blocks, any = FALSE;

  for (guint i = 0; same && i < findings->n_blocks; i++)
    same = findings->blocks[i]->facts == before->blocks[i]->facts;
  for (guint i = 0; i < table->n_in_scope[POISE_SCOPE_PLAN]; i++)
    any |= asking->affected[table->in_scope[POISE_SCOPE_PLAN][i]];
  if (same && !any)
    findings->list = poise_advice_list_copy (&before->list);
  else
    ask_plan (findings, asking, &before->list, same ? asking->affected : NULL);
}

static void
finish (PoiseFindings *findings)
{
  poise_advice_list_count (&findings->list, findings->count, 1);
  for (guint i = 0; i < findings->n_blocks; i++)
    for (guint severity = 0; severity < POISE_N_SEVERITIES; severity++)
      findings->count[severity] += findings->blocks[i]->count[severity];
  for (guint i = 0; i < findings->list.n_advice; i++)
    if (findings->list.advice[i]->rule->concerns != POISE_MARK_NONE)
      findings->concerned |= POISE_MARK_BIT (findings->list.advice[i]->rule->concerns);
}

/**
 * poise_findings_new:
 * @plan: a plan
 * @catalogue: (nullable): the tools that Poise knows
 *
 * Returns: (transfer full): all advice on @plan
 */
PoiseFindings *
poise_findings_new (PoisePlan *plan, PoiseCatalogue *catalogue)
{
  g_autofree guint32 *days = NULL;
  PoiseFindings *findings;
  PoiseAsking asking = { .plan = plan, .catalogue = catalogue };

  g_return_val_if_fail (plan != NULL, NULL);

  days = list_days (plan);
  findings = alloc_findings (plan, catalogue, poise_dismissals_new (plan));
  asking.dismissals = findings->dismissals;
  for (guint i = 0; i < findings->n_blocks; i++)
    findings->blocks[i]
        = poise_block_new (&asking, poise_plan_get_section (plan, i), days[2 * i], days[2 * i + 1]);
  ask_plan (findings, &asking, NULL, NULL);
  finish (findings);
  return findings;
}

/* ---- Following ---- */

/* The members of the plan that are not the same; sections and dismissals are looked at apart. */
static guint32
find_changed_members (const PoisePlan *a, const PoisePlan *b)
{
  return poise_members_that_differ (a, b) & ~(POISE_READS (SECTIONS) | POISE_READS (DISMISSED));
}

/* Fills in, for each rule, whether it may say something else because of the plan; whether any may. */
static gboolean
find_affected (const PoiseFindings *before, const PoiseFindings *after, guint32 changed, guint8 *affected)
{
  const PoiseRuleTable *table = poise_rule_table ();
  gboolean any = FALSE;

  for (guint i = 0; i < table->n_rules; i++)
    {
      affected[i] = (table->rules[i]->reads & changed) != 0
                    || poise_dismissals_differ (before->dismissals, after->dismissals, table->rules[i]);
      any |= affected[i] && table->rules[i]->scope != POISE_SCOPE_PLAN;
    }
  return any;
}

/* Where each section of the findings' plan stands: section → index + 1. */
static GHashTable *
index_sections (const PoiseFindings *findings)
{
  GHashTable *places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < findings->n_blocks; i++)
    g_hash_table_insert (places, (gpointer)findings->blocks[i]->section, GUINT_TO_POINTER (i + 1));
  return places;
}

/* The block to go by: that of the same section, wherever it stood, or of the one that stood in its place. */
static PoiseBlock *
find_block (const PoiseFindings *findings, const PoiseSection *section, guint index, GHashTable **places)
{
  guint place;

  if (index < findings->n_blocks && findings->blocks[index]->section == section)
    return findings->blocks[index];
  if (*places == NULL)
    *places = index_sections (findings);
  place = GPOINTER_TO_UINT (g_hash_table_lookup (*places, section));
  if (place > 0)
    return findings->blocks[place - 1];
  return index < findings->n_blocks ? findings->blocks[index] : NULL;
}

static PoiseBlock *
follow_block (PoiseBlock *block,
              const PoiseAsking *asking,
              gboolean any_affected,
              const PoiseSection *section,
              const guint32 *days)
{
  if (block == NULL)
    return poise_block_new (asking, section, days[0], days[1]);
  if (block->section == section && block->first_day == days[0] && block->last_day == days[1] && !any_affected
      && !asking->marks_affected)
    return poise_block_ref (block);
  return poise_block_follow (block, asking, section, days[0], days[1]);
}

/**
 * poise_findings_follow:
 * @findings: of any plan
 * @plan: any plan, best one that shares sections with the other, as an edit, undo or redo gives it
 *
 * Right for any two plans, fast for two that share.
 *
 * Returns: (transfer full): all advice on @plan
 */
PoiseFindings *
poise_findings_follow (const PoiseFindings *findings, PoisePlan *plan)
{
  guint8 *affected = g_newa0 (guint8, poise_rule_table ()->n_rules);
  g_autoptr (GHashTable) places = NULL;
  g_autofree guint32 *days = NULL;
  PoiseFindings *next;
  PoiseAsking asking;
  guint32 changed;
  gboolean any;

  g_return_val_if_fail (findings != NULL, NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  if (plan == findings->plan)
    return poise_findings_ref (findings);

  next = alloc_findings (plan, findings->catalogue,
                         plan->dismissed == findings->plan->dismissed
                             ? poise_dismissals_ref (findings->dismissals)
                             : poise_dismissals_new (plan));
  changed = find_changed_members (findings->plan, plan);
  any = find_affected (findings, next, changed, affected);
  asking = (PoiseAsking){ plan, next->catalogue, next->dismissals, affected,
                          (changed & POISE_READS (TOOLS)) != 0 };
  days = list_days (plan);
  for (guint i = 0; i < next->n_blocks; i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      next->blocks[i]
          = follow_block (find_block (findings, section, i, &places), &asking, any, section, &days[2 * i]);
    }
  follow_plan (next, findings, &asking);
  finish (next);
  return next;
}

/** poise_findings_ref: one reference more to @findings; from any thread. */
PoiseFindings *
poise_findings_ref (const PoiseFindings *findings)
{
  PoiseFindings *self = (PoiseFindings *)findings;

  g_return_val_if_fail (findings != NULL, NULL);

  g_atomic_ref_count_inc (&self->reference_count);
  return self;
}

/** poise_findings_unref: (nullable): one reference less; the last frees @findings. */
void
poise_findings_unref (PoiseFindings *findings)
{
  if (findings == NULL || !g_atomic_ref_count_dec (&findings->reference_count))
    return;
  poise_advice_list_clear (&findings->list);
  for (guint i = 0; i < findings->n_blocks; i++)
    poise_block_unref (findings->blocks[i]);
  poise_dismissals_unref (findings->dismissals);
  poise_catalogue_unref (findings->catalogue);
  poise_plan_unref (findings->plan);
  g_free (findings);
}
