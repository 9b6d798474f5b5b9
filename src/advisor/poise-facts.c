/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counting the facts of a section, and adding totals up.
 */

#include "advisor/poise-facts.h"

#include <string.h>

/* ---- Totals ---- */

/**
 * poise_totals_count:
 * @totals: totals, whose sums stay as they are
 * @activity: an activity
 * @marks: its marks
 * @times: 1 to count it, -1 to take it away
 */
void
poise_totals_count (PoiseTotals *totals, const PoiseActivity *activity, PoiseMarks marks, int times)
{
  totals->n_activities += times;
  if ((marks & POISE_MARK_BIT (POISE_MARK_WEIGHTED)) != 0)
    totals->weight_percent += times * activity->assessment->weight_percent;
  for (guint mark = 0; mark < POISE_N_MARKS; mark++)
    if ((marks & POISE_MARK_BIT (mark)) != 0)
      totals->marks[mark] += times;
}

/** poise_totals_add: adds @other to @totals. */
void
poise_totals_add (PoiseTotals *totals, const PoiseTotals *other)
{
  totals->n_activities += other->n_activities;
  totals->weight_percent += other->weight_percent;
  for (guint mark = 0; mark < POISE_N_MARKS; mark++)
    totals->marks[mark] += other->marks[mark];
  poise_sums_add (&totals->sums, &other->sums);
}

/** poise_totals_get_minutes: learner time of all activities, in whatever mode. */
gint64
poise_totals_get_minutes (const PoiseTotals *totals)
{
  return poise_tally_get_minutes (&totals->sums.total);
}

/** poise_totals_count_type: how many activities are of a learning type. */
guint
poise_totals_count_type (const PoiseTotals *totals, PoiseLearningType type)
{
  return poise_tally_get_count (&totals->sums.learning_types[type]);
}

/** poise_totals_count_purpose: how many activities have a purpose. */
guint
poise_totals_count_purpose (const PoiseTotals *totals, PoisePurpose purpose)
{
  return poise_tally_get_count (&totals->sums.purposes[purpose]);
}

/* ---- Sets ---- */

static void
add_texts (GHashTable **set, GPtrArray *texts)
{
  if (texts == NULL)
    return;
  if (*set == NULL)
    *set = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify)g_ref_string_release, NULL);
  for (guint i = 0; i < texts->len; i++)
    if (!g_hash_table_contains (*set, g_ptr_array_index (texts, i)))
      g_hash_table_add (*set, g_ref_string_acquire (g_ptr_array_index (texts, i)));
}

static void
collect_sets (GHashTable **sets, const PoiseSection *section)
{
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      const PoiseActivity *activity = g_ptr_array_index (section->activities, i);

      add_texts (&sets[POISE_FACT_OUTCOMES], activity->outcomes);
      if (activity->assessment != NULL && activity->assessment->kind != POISE_ASSESSMENT_NONE)
        add_texts (&sets[POISE_FACT_ASSESSED], activity->outcomes);
      if (activity->learning_type == POISE_LEARNING_TYPE_DISCUSSION
          || activity->learning_type == POISE_LEARNING_TYPE_COLLABORATION)
        add_texts (&sets[POISE_FACT_TALK_TOOLS], activity->tools);
    }
}

static gboolean
sets_are_equal (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer text;

  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL || g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;
  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    if (!g_hash_table_contains (b, text))
      return FALSE;
  return TRUE;
}

/* ---- Facts ---- */

static PoiseFacts *
alloc (const PoiseTotals *totals, const PoiseSection *section)
{
  PoiseFacts *facts = g_new0 (PoiseFacts, 1);

  g_atomic_ref_count_init (&facts->reference_count);
  facts->section = section->id != NULL ? g_ref_string_acquire (section->id) : NULL;
  facts->days = section->days;
  facts->totals = *totals;
  return facts;
}

/**
 * poise_facts_new:
 * @totals: those of @section
 * @section: a section
 *
 * Returns: (transfer full): the facts of @section
 */
PoiseFacts *
poise_facts_new (const PoiseTotals *totals, const PoiseSection *section)
{
  PoiseFacts *facts = alloc (totals, section);

  collect_sets (facts->sets, section);
  return facts;
}

/**
 * poise_facts_follow:
 * @facts: those of a section
 * @totals: those of @section
 * @section: what the section has become, or another one
 * @same_sets: whether no activity that came, went or changed has or had another list of outcomes or tools, or
 *   another assessment or learning type, than the one in its place
 *
 * Returns: (transfer full): the facts of @section: @facts themselves if they are equal
 */
PoiseFacts *
poise_facts_follow (PoiseFacts *facts,
                    const PoiseTotals *totals,
                    const PoiseSection *section,
                    gboolean same_sets)
{
  gboolean equal = memcmp (totals, &facts->totals, sizeof (PoiseTotals)) == 0 && facts->days == section->days
                   && g_strcmp0 (facts->section, section->id) == 0;
  PoiseFacts *next;

  if (equal && same_sets)
    return poise_facts_ref (facts);

  next = alloc (totals, section);
  if (!same_sets)
    collect_sets (next->sets, section);
  for (guint i = 0; i < POISE_N_FACT_SETS; i++)
    if (same_sets && facts->sets[i] != NULL)
      next->sets[i] = g_hash_table_ref (facts->sets[i]);
    else if (!sets_are_equal (facts->sets[i], next->sets[i]))
      equal = FALSE;
  if (!equal)
    return next;
  poise_facts_unref (next);
  return poise_facts_ref (facts);
}

/** poise_facts_ref: (transfer full): one reference more. */
PoiseFacts *
poise_facts_ref (PoiseFacts *facts)
{
  g_atomic_ref_count_inc (&facts->reference_count);
  return facts;
}

/** poise_facts_unref: (nullable): one reference less; the last frees it. */
void
poise_facts_unref (PoiseFacts *facts)
{
  if (facts == NULL || !g_atomic_ref_count_dec (&facts->reference_count))
    return;
  for (guint i = 0; i < POISE_N_FACT_SETS; i++)
    g_clear_pointer (&facts->sets[i], g_hash_table_unref);
  g_clear_pointer (&facts->section, g_ref_string_release);
  g_free (facts);
}

/** poise_facts_has: whether @id is in one of the sets. */
gboolean
poise_facts_has (const PoiseFacts *facts, PoiseFactSet set, const char *id)
{
  return id != NULL && facts->sets[set] != NULL && g_hash_table_contains (facts->sets[set], id);
}

/**
 * poise_totals_siblings:
 * @totals: those of a section
 *
 * Returns: all that an activity's rules may know of its section: for which purpose there is something in which
 *   mode, one bit each; see poise_siblings_have()
 */
guint
poise_totals_siblings (const PoiseTotals *totals)
{
  guint siblings = 0;

  for (int purpose = 0; purpose < POISE_N_PURPOSES; purpose++)
    for (int mode = 0; mode < POISE_N_MODES; mode++)
      if (totals->sums.purposes[purpose].count[mode] > 0)
        siblings |= 1u << (purpose * POISE_N_MODES + mode);
  return siblings;
}

/** poise_siblings_have: whether the section has something for @purpose in @mode. */
gboolean
poise_siblings_have (guint siblings, PoisePurpose purpose, PoiseMode mode)
{
  return (siblings & 1u << (purpose * POISE_N_MODES + mode)) != 0;
}
