/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the list is to show of a plan, and how that follows edits.
 */

#include "gui/list/poise-list-filter.h"

struct _PoiseListFilter
{
  PoiseQuery *query;    /* (nullable) while nothing is looked for */
  GHashTable *closed;   /* ids of sections, while nothing is looked for */
  GHashTable *closed_found; /* and while something is */
  PoisePicks *kept;
};

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static GHashTable *
current_set (const PoiseListFilter *filter)
{
  return filter->query ? filter->closed_found : filter->closed;
}

/** poise_list_filter_new: Returns: (transfer full): shows everything */
PoiseListFilter *
poise_list_filter_new (void)
{
  PoiseListFilter *filter = g_new0 (PoiseListFilter, 1);

  filter->closed = new_set ();
  filter->closed_found = new_set ();
  filter->kept = poise_picks_new ();
  return filter;
}

/** poise_list_filter_free: @filter: (nullable) */
void
poise_list_filter_free (PoiseListFilter *filter)
{
  if (!filter)
    return;
  poise_query_free (filter->query);
  g_hash_table_unref (filter->closed);
  g_hash_table_unref (filter->closed_found);
  poise_picks_free (filter->kept);
  g_free (filter);
}

/** poise_list_filter_get: Returns: what the model of rows takes; it borrows, until the filter is changed next */
PoiseRowFilter
poise_list_filter_get (const PoiseListFilter *filter)
{
  return (PoiseRowFilter) { filter->query, current_set (filter), filter->kept };
}

/** poise_list_filter_looks: Returns: whether something is looked for */
gboolean
poise_list_filter_looks (const PoiseListFilter *filter)
{
  return filter->query != NULL;
}

/** poise_list_filter_is_closed: Returns: whether the activities of the section called @section_id are folded away */
gboolean
poise_list_filter_is_closed (const PoiseListFilter *filter, const char *section_id)
{
  return section_id && g_hash_table_contains (current_set (filter), section_id);
}

/** poise_list_filter_n_closed: Returns: how many sections are closed; some of them may be gone */
guint
poise_list_filter_n_closed (const PoiseListFilter *filter)
{
  return g_hash_table_size (current_set (filter));
}

static void
clear_kept (PoiseListFilter *filter)
{
  poise_picks_free (filter->kept);
  filter->kept = poise_picks_new ();
}

/** poise_list_filter_set_query: @query: what is looked for from now on; an empty one for nothing */
void
poise_list_filter_set_query (PoiseListFilter *filter, const PoiseQuery *query)
{
  g_clear_pointer (&filter->query, poise_query_free);
  if (!poise_query_is_empty (query))
    filter->query = poise_query_copy (query);
  g_hash_table_remove_all (filter->closed_found);
  clear_kept (filter);
}

/** poise_list_filter_close: Folds the activities of a section away, or shows them again. */
void
poise_list_filter_close (PoiseListFilter *filter, const char *section_id, gboolean closed)
{
  if (closed && section_id)
    g_hash_table_add (current_set (filter), g_strdup (section_id));
  else if (section_id)
    g_hash_table_remove (current_set (filter), section_id);
}

/** poise_list_filter_close_all: The same with all sections of @plan that have activities. */
void
poise_list_filter_close_all (PoiseListFilter *filter, const PoisePlan *plan, gboolean closed)
{
  g_hash_table_remove_all (current_set (filter));
  for (guint i = 0; closed && i < poise_plan_n_sections (plan); i++)
    if (poise_section_n_activities (poise_plan_get_section (plan, i)) > 0)
      poise_list_filter_close (filter, poise_plan_get_section (plan, i)->id, TRUE);
}

/* ---- Following edits ---- */

static GHashTable *
list_ids (const PoiseSection *section)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint k = 0; k < poise_section_n_activities (section); k++)
    if (poise_section_get_activity (section, k)->id)
      g_hash_table_add (ids, poise_section_get_activity (section, k)->id);
  return ids;
}

/* Whether @after has an activity that @before has not. */
static gboolean
has_gained (const PoiseSection *before, const PoiseSection *after)
{
  g_autoptr (GHashTable) ids = NULL;

  if (before == after)
    return FALSE;
  ids = list_ids (before);
  for (guint k = 0; k < poise_section_n_activities (after); k++)
    {
      const char *id = poise_section_get_activity (after, k)->id;

      if (id && !g_hash_table_contains (ids, id))
        return TRUE;
    }
  return FALSE;
}

static void
open_what_gained (GHashTable *closed, const PoisePlan *before, const PoisePlan *after)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, closed);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      guint old_index, new_index;

      /* One that is gone may come back by an undo, closed as it was. */
      if (poise_plan_find_section (before, id, &old_index) && poise_plan_find_section (after, id, &new_index)
          && has_gained (poise_plan_get_section (before, old_index), poise_plan_get_section (after, new_index)))
        g_hash_table_iter_remove (&iter);
    }
}

static void
keep_what_is_found (PoiseListFilter *filter, const PoisePlan *plan, const PoiseSection *section)
{
  gboolean alone = poise_query_matches_section (filter->query, section);

  for (guint k = 0; k < poise_section_n_activities (section); k++)
    if (poise_query_matches (filter->query, plan, poise_section_get_activity (section, k)))
      poise_picks_add_activity (filter->kept, poise_section_get_activity (section, k)->id);
  if (alone)
    poise_picks_add_section (filter->kept, section->id);
}

/**
 * poise_list_filter_renew:
 * @plan: the plan that is shown
 * @query: what was looked for already, of which other activities are marked now
 *
 * What was shown stays, as after an edit.
 */
void
poise_list_filter_renew (PoiseListFilter *filter, const PoisePlan *plan, const PoiseQuery *query)
{
  if (!filter->query)
    return;
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    keep_what_is_found (filter, plan, poise_plan_get_section (plan, i));
  poise_query_free (filter->query);
  filter->query = poise_query_copy (query);
}

/** poise_list_filter_follow: @before: the plan that was shown. @after: what an edit or a step back made of it */
void
poise_list_filter_follow (PoiseListFilter *filter, const PoisePlan *before, const PoisePlan *after)
{
  open_what_gained (filter->closed, before, after);
  open_what_gained (filter->closed_found, before, after);
  for (guint i = 0; filter->query && i < poise_plan_n_sections (before); i++)
    {
      PoiseSection *section = poise_plan_get_section (before, i);

      if (i >= poise_plan_n_sections (after) || section != poise_plan_get_section (after, i)
          || before->tools != after->tools)
        keep_what_is_found (filter, before, section);
    }
}

/* Whether an activity of @section is among @picks. */
static gboolean
has_picked (const PoiseSection *section, const PoisePicks *picks)
{
  for (guint k = 0; k < poise_section_n_activities (section); k++)
    if (poise_picks_has_activity (picks, poise_section_get_activity (section, k)->id))
      return TRUE;
  return FALSE;
}

/* Keeps those of @section that are picked and not found. Returns: whether there are any */
static gboolean
keep_picked (PoiseListFilter *filter, const PoisePlan *plan, const PoiseSection *section, const PoisePicks *picks)
{
  gboolean kept = FALSE;

  for (guint k = 0; k < poise_section_n_activities (section); k++)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, k);

      if (!poise_picks_has_activity (picks, activity->id) || poise_picks_has_activity (filter->kept, activity->id)
          || poise_query_matches (filter->query, plan, activity))
        continue;
      poise_picks_add_activity (filter->kept, activity->id);
      kept = TRUE;
    }
  if (poise_picks_has_section (picks, section->id) && !poise_picks_has_section (filter->kept, section->id))
    {
      poise_picks_add_section (filter->kept, section->id);
      kept = TRUE;
    }
  return kept;
}

/**
 * poise_list_filter_show:
 *
 * Opens sections and keeps rows, so that all of @picks is shown.
 *
 * Returns: whether more is shown now
 */
gboolean
poise_list_filter_show (PoiseListFilter *filter, const PoisePlan *plan, const PoisePicks *picks)
{
  gboolean any_closed = g_hash_table_size (current_set (filter)) > 0;
  gboolean changed = FALSE;

  for (guint i = 0; (any_closed || filter->query) && i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      if (filter->query && keep_picked (filter, plan, section, picks))
        changed = TRUE;
      if (any_closed && section->id && g_hash_table_contains (current_set (filter), section->id)
          && has_picked (section, picks))
        changed = g_hash_table_remove (current_set (filter), section->id);
    }
  return changed;
}

/* Removes from @ids what is not in @still. Returns: whether anything went */
static gboolean
remove_others (GHashTable *ids, GHashTable *still)
{
  GHashTableIter iter;
  gpointer id;
  gboolean went = FALSE;

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (still, id))
      {
        g_hash_table_iter_remove (&iter);
        went = TRUE;
      }
  return went;
}

/** poise_list_filter_let_go: Keeps nothing but @picks from now on. Returns: whether it kept more */
gboolean
poise_list_filter_let_go (PoiseListFilter *filter, const PoisePicks *picks)
{
  gboolean activities = remove_others (filter->kept->activities, picks->activities);
  gboolean sections = remove_others (filter->kept->sections, picks->sections);

  return activities || sections;
}

/**
 * poise_list_filter_narrow:
 * @picks: what is picked of @plan
 *
 * Returns: (transfer full): @picks; while something is looked for, with the activities that are found in the place
 *   of each section, so that nothing is touched that is not shown
 */
PoisePicks *
poise_list_filter_narrow (const PoiseListFilter *filter, const PoisePlan *plan, const PoisePicks *picks)
{
  PoisePicks *narrow = poise_picks_copy (picks);

  if (!filter->query)
    return narrow;
  g_hash_table_remove_all (narrow->sections);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; poise_picks_has_section (picks, section->id) && k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);

          if (poise_picks_has_activity (filter->kept, activity->id)
              || poise_query_matches (filter->query, plan, activity))
            poise_picks_add_activity (narrow, activity->id);
        }
    }
  return narrow;
}
