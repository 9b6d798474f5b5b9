/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days are counted as GLib's Julian days, 1 for the first of January of the year 1; 0 is no day.
 */

#include "core/poise-timetable.h"

#include "core/poise-breaks.h"
#include "core/poise-date.h"

#define USUAL_DAYS 7

/* One section; all 0 where the plan does not say enough. */
typedef struct
{
  guint32 first;
  guint32 last;
  guint32 following; /* where it would begin without a start of its own */
} Days;

struct _PoiseTimetable
{
  guint n_sections;
  Days days[];
};

static guint32
read_day (const char *text)
{
  GDate date;

  g_date_clear (&date, 1);
  return poise_date_parse (text, &date) ? g_date_get_julian (&date) : 0;
}

/* @next: the day after the section before; 0 where that is not known. */
static Days
find_days (const PoiseSection *section, int usual, guint32 next, const PoiseBreaks *breaks)
{
  guint32 length = (guint32) (section->days != POISE_UNSET ? section->days : usual);
  guint32 own = read_day (section->start);
  Days days = { 0 };

  if (next != 0)
    days.following = poise_breaks_skip (breaks, next, length);
  if (days.following + length - 1 > POISE_LAST_DAY)
    days.following = 0;
  days.first = own != 0 ? own : days.following;
  if (days.first != 0 && days.first + length - 1 <= POISE_LAST_DAY)
    days.last = days.first + length - 1;
  else
    days.first = 0;
  return days;
}

/**
 * poise_timetable_new:
 * @plan: a plan
 *
 * Takes time by sections, and by breaks once.
 *
 * Returns: (transfer full): the days of its sections
 */
PoiseTimetable *
poise_timetable_new (const PoisePlan *plan)
{
  g_autoptr (PoiseBreaks) breaks = NULL;
  PoiseTimetable *timetable;
  guint32 next;
  int usual;
  guint n;

  g_return_val_if_fail (plan != NULL, NULL);

  n = poise_plan_n_sections (plan);
  timetable = g_malloc0 (sizeof *timetable + n * sizeof *timetable->days);
  timetable->n_sections = n;
  breaks = poise_breaks_new (plan->breaks);
  usual = plan->section_days != POISE_UNSET ? plan->section_days : USUAL_DAYS;
  next = read_day (plan->start);
  for (guint i = 0; i < n; i++)
    {
      timetable->days[i] = find_days (poise_plan_get_section (plan, i), usual, next, breaks);
      next = timetable->days[i].last != 0 ? timetable->days[i].last + 1 : 0;
    }
  return timetable;
}

/** poise_timetable_free: (nullable): frees @timetable. */
void
poise_timetable_free (PoiseTimetable *timetable)
{
  g_free (timetable);
}

/**
 * poise_timetable_of:
 * @plan: a sealed plan
 *
 * Made when first asked for, from any thread, and kept with the plan.
 *
 * Returns: (transfer none): the days of its sections
 */
const PoiseTimetable *
poise_timetable_of (const PoisePlan *plan)
{
  PoisePlan *keeper = (PoisePlan *) plan;
  PoiseTimetable *timetable = g_atomic_pointer_get (&keeper->timetable);

  g_return_val_if_fail (plan->record.sealed, NULL);

  if (timetable != NULL)
    return timetable;
  timetable = poise_timetable_new (plan);
  if (g_atomic_pointer_compare_and_exchange (&keeper->timetable, NULL, timetable))
    return timetable;
  poise_timetable_free (timetable);
  return g_atomic_pointer_get (&keeper->timetable);
}

/**
 * poise_timetable_get_days:
 * @timetable: the days of a plan
 * @index: which section, from 0
 * @first: (out caller-allocates): its first day
 * @last: (out caller-allocates): its last day, included
 *
 * Returns: whether the plan says enough to know
 */
gboolean
poise_timetable_get_days (const PoiseTimetable *timetable, guint index, GDate *first, GDate *last)
{
  const Days *days;

  g_return_val_if_fail (index < timetable->n_sections, FALSE);

  days = &timetable->days[index];
  g_date_clear (first, 1);
  g_date_clear (last, 1);
  if (days->first == 0)
    return FALSE;
  g_date_set_julian (first, days->first);
  g_date_set_julian (last, days->last);
  return TRUE;
}

/**
 * poise_timetable_get_following:
 * @timetable: the days of a plan
 * @index: which section, from 0
 * @first: (out caller-allocates): the first day that it would have without a start of its own
 *
 * Returns: whether the plan says enough to know
 */
gboolean
poise_timetable_get_following (const PoiseTimetable *timetable, guint index, GDate *first)
{
  g_return_val_if_fail (index < timetable->n_sections, FALSE);

  g_date_clear (first, 1);
  if (timetable->days[index].following == 0)
    return FALSE;
  g_date_set_julian (first, timetable->days[index].following);
  return TRUE;
}

/**
 * poise_timetable_get_shift:
 * @timetable: the days of a plan
 * @index: which of its sections
 * @before: the days of an earlier plan
 * @index_before: which section it is there
 * @days: (out): by how many days its first day is later now; negative where it is earlier
 *
 * Returns: whether both first days are known, and differ
 */
gboolean
poise_timetable_get_shift (const PoiseTimetable *timetable,
                           guint index,
                           const PoiseTimetable *before,
                           guint index_before,
                           int *days)
{
  guint32 now, then;

  g_return_val_if_fail (index < timetable->n_sections, FALSE);
  g_return_val_if_fail (index_before < before->n_sections, FALSE);

  now = timetable->days[index].first;
  then = before->days[index_before].first;
  *days = now != 0 && then != 0 ? (int) now - (int) then : 0;
  return *days != 0;
}
