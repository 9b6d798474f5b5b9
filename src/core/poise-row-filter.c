/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which rows of a plan are shown. What is shown of a section is a list of offsets; where that is everything, as
 * nearly always, it is no list at all.
 */

#include "core/poise-row-filter.h"

#include <string.h>

/* ---- Filters ---- */

static GHashTable *
copy_set (GHashTable *set)
{
  GHashTable *copy = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_add (copy, g_strdup (id));
  return copy;
}

/** poise_row_filter_copy: Returns: (transfer full): a copy with sets and a query of its own */
PoiseRowFilter *
poise_row_filter_copy (const PoiseRowFilter *filter)
{
  PoiseRowFilter *copy = g_new0 (PoiseRowFilter, 1);

  if (filter->query != NULL)
    copy->query = poise_query_copy (filter->query);
  if (filter->closed != NULL)
    copy->closed = copy_set (filter->closed);
  if (filter->kept != NULL)
    copy->kept = poise_picks_copy (filter->kept);
  return copy;
}

/** poise_row_filter_free: (nullable): frees a filter made by poise_row_filter_copy(). */
void
poise_row_filter_free (PoiseRowFilter *filter)
{
  if (filter == NULL)
    return;

  poise_query_free ((PoiseQuery *) filter->query);
  g_clear_pointer (&filter->closed, g_hash_table_unref);
  poise_picks_free ((PoisePicks *) filter->kept);
  g_free (filter);
}

static gboolean
looks_for_something (const PoiseRowFilter *filter)
{
  return filter != NULL && filter->query != NULL && !poise_query_is_empty (filter->query);
}

static gboolean
closes_something (const PoiseRowFilter *filter)
{
  return filter != NULL && filter->closed != NULL && g_hash_table_size (filter->closed) > 0;
}

/** poise_row_filter_shows_all: @filter: (nullable). Returns: whether it hides nothing of any plan */
gboolean
poise_row_filter_shows_all (const PoiseRowFilter *filter)
{
  return !looks_for_something (filter) && !closes_something (filter);
}

static gboolean
finds (const PoiseRowFilter *filter, const PoisePlan *plan, const PoiseActivity *activity)
{
  return poise_query_matches (filter->query, plan, activity)
         || (filter->kept != NULL && poise_picks_has_activity (filter->kept, activity->id));
}

static gboolean
is_shown_alone (const PoiseRowFilter *filter, const PoiseSection *section)
{
  return poise_query_matches_section (filter->query, section)
         || (filter->kept != NULL && poise_picks_has_section (filter->kept, section->id));
}

/* ---- What is shown of a section ---- */

static PoiseRowSight *
make_sight (const guint *offsets, guint n_rows, guint n_found, gboolean closed)
{
  PoiseRowSight *sight = g_malloc0 (sizeof (PoiseRowSight) + n_rows * sizeof (guint));

  g_ref_count_init (&sight->reference_count);
  sight->closed = closed;
  sight->n_found = n_found;
  sight->n_rows = n_rows;
  memcpy (sight->offsets, offsets, n_rows * sizeof (guint));
  return sight;
}

/* @offsets: room for all rows of the section. Returns: (transfer full) (nullable) */
static PoiseRowSight *
look_at_section (const PoiseRowFilter *filter, const PoisePlan *plan, const PoiseSection *section, guint *offsets)
{
  gboolean looks = looks_for_something (filter);
  guint n = poise_section_n_activities (section), n_found = looks ? 0 : n;
  gboolean closed;

  offsets[0] = 0;
  for (guint i = 0; looks && i < n; i++)
    if (finds (filter, plan, poise_section_get_activity (section, i)))
      offsets[++n_found] = i + 1;
  closed = n_found > 0 && section->id != NULL && filter->closed != NULL
           && g_hash_table_contains (filter->closed, section->id);
  if (closed)
    return make_sight (offsets, 1, n_found, TRUE);
  if (n_found > 0 || !looks || is_shown_alone (filter, section))
    return n_found == n ? NULL : make_sight (offsets, n_found + 1, n_found, FALSE);
  return make_sight (offsets, 0, 0, FALSE);
}

/**
 * poise_row_filter_look:
 * @filter: (nullable): which rows to show
 * @plan: a plan
 *
 * Returns: (transfer full) (nullable) (element-type PoiseRowSight): what is shown of each section, %NULL for one of
 *   which everything is; %NULL where that is so for all
 */
GPtrArray *
poise_row_filter_look (const PoiseRowFilter *filter, const PoisePlan *plan)
{
  g_autoptr (GArray) offsets = NULL;
  GPtrArray *sights;

  if (poise_row_filter_shows_all (filter))
    return NULL;
  offsets = g_array_new (FALSE, FALSE, sizeof (guint));
  sights = g_ptr_array_new_with_free_func ((GDestroyNotify) poise_row_sight_unref);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_array_set_size (offsets, poise_section_n_activities (section) + 1);
      g_ptr_array_add (sights, look_at_section (filter, plan, section, (guint *) offsets->data));
    }
  return sights;
}

/** poise_row_sights_n_found: @sights: (nullable): what is shown of @plan. Returns: how many activities the query finds */
guint
poise_row_sights_n_found (GPtrArray *sights, const PoisePlan *plan)
{
  guint n = 0;

  if (sights == NULL)
    return poise_plan_n_activities (plan);
  for (guint i = 0; i < sights->len; i++)
    {
      const PoiseRowSight *sight = g_ptr_array_index (sights, i);

      n += sight != NULL ? sight->n_found : poise_section_n_activities (poise_plan_get_section (plan, i));
    }
  return n;
}

/** poise_row_sight_ref: (transfer full) (nullable): @sight (nullable), held once more. */
PoiseRowSight *
poise_row_sight_ref (PoiseRowSight *sight)
{
  if (sight != NULL)
    g_ref_count_inc (&sight->reference_count);
  return sight;
}

/** poise_row_sight_unref: @sight: (nullable): one holder less. */
void
poise_row_sight_unref (PoiseRowSight *sight)
{
  if (sight != NULL && g_ref_count_dec (&sight->reference_count))
    g_free (sight);
}

/** poise_row_sight_equal: whether of one section @a (nullable) shows the same as @b (nullable). */
gboolean
poise_row_sight_equal (const PoiseRowSight *a, const PoiseRowSight *b)
{
  if (a == b || a == NULL || b == NULL)
    return a == b;
  return a->closed == b->closed && a->n_found == b->n_found && a->n_rows == b->n_rows
         && memcmp (a->offsets, b->offsets, a->n_rows * sizeof (guint)) == 0;
}

/** poise_row_sight_n_rows: how many rows @sight (nullable) shows of @section. */
guint
poise_row_sight_n_rows (const PoiseRowSight *sight, const PoiseSection *section)
{
  return sight != NULL ? sight->n_rows : 1 + poise_section_n_activities (section);
}

/** poise_row_sight_get_offset: which row is the @nth that @sight (nullable) shows. */
guint
poise_row_sight_get_offset (const PoiseRowSight *sight, guint nth)
{
  return sight != NULL ? sight->offsets[nth] : nth;
}

/**
 * poise_row_sight_find:
 * @sight: (nullable): what is shown of a section
 * @offset: which row of it
 * @nth: (out): which of the rows shown that is; of one that is not, which is the first after it
 *
 * Returns: whether it is shown
 */
gboolean
poise_row_sight_find (const PoiseRowSight *sight, guint offset, guint *nth)
{
  guint low = 0, high = sight != NULL ? sight->n_rows : 0;

  *nth = offset;
  if (sight == NULL)
    return TRUE;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (sight->offsets[middle] < offset)
        low = middle + 1;
      else
        high = middle;
    }
  *nth = low;
  return low < sight->n_rows && sight->offsets[low] == offset;
}
