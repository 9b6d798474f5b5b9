/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan to begin with, made from another.
 */

#include "core/poise-beginning.h"

#include "core/poise-date.h"
#include "core/poise-edit.h"

typedef gpointer (*Change) (gconstpointer record, gpointer data);

/* (transfer full): @list with each record changed */
static GPtrArray *
change_all (GPtrArray *list, Change change, gpointer data)
{
  GPtrArray *changed = poise_records_new ();

  for (guint i = 0; i < poise_list_length (list); i++)
    g_ptr_array_add (changed, change (list->pdata[i], data));
  return changed;
}

/* (transfer full): @record with the records of @member changed */
static gpointer
with_changed (gconstpointer record, guint member, Change change, gpointer data)
{
  g_autoptr (GPtrArray) changed = change_all (poise_record_get_list (record, member), change, data);

  return poise_record_with_list (record, member, changed);
}

/* (transfer full): @record, which is taken, with the records of @member changed */
static gpointer
change_in (gpointer record, guint member, Change change, gpointer data)
{
  gpointer changed = with_changed (record, member, change, data);

  poise_record_unref (record);
  return changed;
}

/* ---- New ids ---- */

/* New ids by old ones, each kind by itself: an outcome may be called like an activity. */
typedef struct
{
  GHashTable *sections;
  GHashTable *activities;
  GHashTable *outcomes;
} NewIds;

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static gpointer
renew (gconstpointer record, guint member, GHashTable *table)
{
  const char *old = poise_record_get_text (record, member);
  g_autofree char *id = poise_id_new ();

  if (old != NULL && !g_hash_table_contains (table, old))
    g_hash_table_insert (table, g_strdup (old), g_strdup (id));
  return poise_record_with_text (record, member, id);
}

static gpointer
renew_outcome (gconstpointer record, gpointer data)
{
  return renew (record, POISE_OUTCOME_ID, ((NewIds *) data)->outcomes);
}

static gpointer
renew_activity (gconstpointer record, gpointer data)
{
  NewIds *ids = data;
  const PoiseActivity *activity = record;
  g_autoptr (PoiseActivity) renewed = renew (record, POISE_ACTIVITY_ID, ids->activities);
  g_autoptr (GPtrArray) outcomes = poise_texts_new ();

  for (guint i = 0; i < poise_list_length (activity->outcomes); i++)
    {
      const char *old = activity->outcomes->pdata[i];
      const char *id = g_hash_table_lookup (ids->outcomes, old);

      g_ptr_array_add (outcomes, g_ref_string_new (id != NULL ? id : old));
    }
  return poise_record_with_list (renewed, POISE_ACTIVITY_OUTCOMES, outcomes);
}

static gpointer
renew_section (gconstpointer record, gpointer data)
{
  gpointer renewed = renew (record, POISE_SECTION_ID, ((NewIds *) data)->sections);

  return change_in (renewed, POISE_SECTION_ACTIVITIES, renew_activity, data);
}

static gpointer
follow_id (gpointer record, guint member, GHashTable *table)
{
  const char *old = poise_record_get_text (record, member);
  const char *id = old != NULL ? g_hash_table_lookup (table, old) : NULL;
  gpointer followed = id != NULL ? poise_record_with_text (record, member, id) : poise_record_ref (record);

  poise_record_unref (record);
  return followed;
}

static gpointer
renew_dismissal (gconstpointer record, gpointer data)
{
  NewIds *ids = data;
  gpointer dismissal = poise_record_ref (record);

  dismissal = follow_id (dismissal, POISE_DISMISSAL_SECTION, ids->sections);
  return follow_id (dismissal, POISE_DISMISSAL_ACTIVITY, ids->activities);
}

/**
 * poise_beginning_renew_ids:
 * @plan: a plan
 *
 * Sections, activities and outcomes get new ids, and what refers to them follows. Own tools keep theirs: it is the
 * same tool in both plans.
 *
 * Returns: (transfer full): a plan that can be edited and merged apart from @plan
 */
PoisePlan *
poise_beginning_renew_ids (const PoisePlan *plan)
{
  g_autoptr (GHashTable) sections = new_table ();
  g_autoptr (GHashTable) activities = new_table ();
  g_autoptr (GHashTable) outcomes = new_table ();
  NewIds ids = { sections, activities, outcomes };
  PoisePlan *renewed;

  g_return_val_if_fail (plan != NULL, NULL);

  renewed = with_changed (plan, POISE_PLAN_OUTCOMES, renew_outcome, &ids);
  renewed = change_in (renewed, POISE_PLAN_SECTIONS, renew_section, &ids);
  return change_in (renewed, POISE_PLAN_DISMISSED, renew_dismissal, &ids);
}

/* ---- Without dates ---- */

static gpointer
undate_activity (gconstpointer record, gpointer data)
{
  g_autoptr (PoiseActivity) open = poise_record_with_text (record, POISE_ACTIVITY_DUE, NULL);

  return poise_record_with_list (open, POISE_ACTIVITY_SCHEDULE, NULL);
}

static gpointer
undate_section (gconstpointer record, gpointer data)
{
  return change_in (poise_record_with_text (record, POISE_SECTION_START, NULL), POISE_SECTION_ACTIVITIES,
                    undate_activity, NULL);
}

/**
 * poise_beginning_drop_dates:
 * @plan: a plan
 *
 * Returns: (transfer full): @plan without its first day, breaks, live sessions, due dates and first days of sections.
 *   How long sections are and the usual live slot stay: they are of any term
 */
PoisePlan *
poise_beginning_drop_dates (const PoisePlan *plan)
{
  g_autoptr (PoisePlan) unstarted = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  unstarted = poise_record_with_text (plan, POISE_PLAN_START, NULL);
  return change_in (poise_record_with_list (unstarted, POISE_PLAN_BREAKS, NULL), POISE_PLAN_SECTIONS, undate_section,
                    NULL);
}

/* ---- On other dates ---- */

static void
take_earlier (GDate *earliest, const char *text)
{
  GDate date;

  g_date_clear (&date, 1);
  if (text != NULL && poise_date_time_parse (text, &date, NULL)
      && (!g_date_valid (earliest) || g_date_compare (&date, earliest) < 0))
    *earliest = date;
}

static void
take_earlier_of_section (GDate *earliest, const PoiseSection *section)
{
  take_earlier (earliest, section->start);
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, i);

      take_earlier (earliest, activity->due);
      for (guint k = 0; k < poise_list_length (activity->schedule); k++)
        take_earlier (earliest, ((PoiseSession *) activity->schedule->pdata[k])->start);
    }
}

/**
 * poise_beginning_get_first_day:
 * @plan: a plan
 * @first_day: (out caller-allocates): when it begins
 *
 * Returns: whether it has dates: its own first day, or where it says none the earliest date of a section, a live
 *   session or something due
 */
gboolean
poise_beginning_get_first_day (const PoisePlan *plan, GDate *first_day)
{
  g_return_val_if_fail (plan != NULL, FALSE);

  g_date_clear (first_day, 1);
  take_earlier (first_day, plan->start);
  for (guint i = 0; plan->start == NULL && i < poise_plan_n_sections (plan); i++)
    take_earlier_of_section (first_day, poise_plan_get_section (plan, i));
  return g_date_valid (first_day);
}

/**
 * poise_beginning_start_on:
 * @plan: a plan
 * @first_day: when it is to begin
 *
 * Returns: (transfer full): @plan with all its dates moved by as many days as its first one; a plan without dates
 *   only gets that first day
 */
PoisePlan *
poise_beginning_start_on (const PoisePlan *plan, const GDate *first_day)
{
  GDate before;
  g_autofree char *start = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (g_date_valid (first_day), NULL);

  if (poise_beginning_get_first_day (plan, &before))
    return poise_edit_shift_dates (plan, g_date_days_between (&before, first_day));
  start = poise_date_format (first_day);
  return poise_record_with_text (plan, POISE_PLAN_START, start);
}

/* So many years after @date, or up to three days off, where the weekday is the same. */
static void
add_years (const GDate *date, guint n_years, GDate *later)
{
  int days;

  *later = *date;
  g_date_add_years (later, n_years);
  days = (g_date_get_weekday (date) - g_date_get_weekday (later) + 7) % 7;
  if (days > 3)
    g_date_subtract_days (later, (guint) (7 - days));
  else
    g_date_add_days (later, (guint) days);
}

/**
 * poise_beginning_suggest_first_day:
 * @before: when the course began
 * @today: today
 * @first_day: (out caller-allocates): when it may begin again: on the same weekday about a year later; more years
 *   where that is past
 */
void
poise_beginning_suggest_first_day (const GDate *before, const GDate *today, GDate *first_day)
{
  guint n_years = 1;

  g_return_if_fail (g_date_valid (before) && g_date_valid (today));

  if (g_date_get_year (today) > g_date_get_year (before))
    n_years = (guint) g_date_get_year (today) - g_date_get_year (before);
  add_years (before, n_years, first_day);
  if (g_date_compare (first_day, today) < 0)
    add_years (before, n_years + 1, first_day);
  if (g_date_get_julian (first_day) > POISE_LAST_DAY)
    g_date_set_julian (first_day, POISE_LAST_DAY);
}

/** poise_beginning_count_dates: @tally: (out caller-allocates): how many dates @plan has */
void
poise_beginning_count_dates (const PoisePlan *plan, PoiseDateTally *tally)
{
  g_return_if_fail (plan != NULL);

  *tally = (PoiseDateTally) { .n_breaks = poise_list_length (plan->breaks) };
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      tally->n_sections += section->start != NULL;
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);

          tally->n_sessions += poise_list_length (activity->schedule);
          tally->n_due += activity->due != NULL;
        }
    }
}
