/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Listing the changes in reading order. Both plans are walked side by side: what the newer one has, in its order;
 * after each thing, what once followed it and is gone.
 */

#include "diff/poise-diff-private.h"

#include "core/poise-order.h"

/** NO_MEMBER: no member is left out of a comparison. */
#define NO_MEMBER G_MAXUINT

static guint
compare_members (gconstpointer before, gconstpointer after, guint left_out)
{
  const PoiseRecordType *type = ((const PoiseRecord *) before)->type;
  guint members = 0;

  if (before == after)
    return 0;
  for (guint i = 0; i < type->n_members; i++)
    if (i != left_out && !poise_record_member_equal (before, after, i))
      members |= POISE_CHANGE_MEMBER (i);
  if (!poise_record_extras_equal (before, after))
    members |= POISE_CHANGE_EXTRAS;
  return members;
}

static void
add_change (PoiseDiff *self, PoiseChange change)
{
  g_array_append_val (self->changes, change);
}

/* ---- Activities ---- */

/* Adds what is gone of section @index of the older plan, from activity @from on until one that still is in it. */
static void
add_gone_activities (PoiseDiff *self, int index, int index_after, guint from)
{
  const PoiseSection *section = index >= 0 ? poise_plan_get_section (poise_diff_get_before (self), (guint) index) : NULL;

  for (guint k = from; section != NULL && k < poise_section_n_activities (section); k++)
    {
      PoisePlace place = { (guint) index, k }, other;

      if (!poise_match_find_activity (self->match, POISE_MATCH_BEFORE, place, &other))
        add_change (self, (PoiseChange) { .kind = POISE_CHANGE_ACTIVITY_REMOVED,
                                          .before = poise_section_get_activity (section, k),
                                          .place_before = place });
      else if ((int) other.section == index_after)
        return;
    }
}

/* Adds what there is to say of an activity that both plans have. */
static void
add_kept_activity (PoiseDiff *self, PoisePlace before, PoisePlace after, gboolean moved)
{
  PoiseChange change = {
    .kind = POISE_CHANGE_ACTIVITY_MOVED,
    .before = poise_plan_get_activity (poise_diff_get_before (self), before),
    .after = poise_plan_get_activity (poise_diff_get_after (self), after),
    .place_before = before,
    .place_after = after,
  };
  guint members = compare_members (poise_plan_get_activity (self->adopted, before), change.after, NO_MEMBER);

  if (moved)
    add_change (self, change);
  change.kind = POISE_CHANGE_ACTIVITY_CHANGED;
  change.members = members;
  if (members != 0)
    add_change (self, change);
}

/* For each activity of a section of the newer plan, its place among those that were in the section; -1 for others */
static int *
list_places (const PoiseDiff *self, const PoiseShift *shift, guint n_activities)
{
  int *places = g_new (int, n_activities);

  for (guint k = 0; k < n_activities; k++)
    {
      PoisePlace place = { (guint) shift->section_after, k }, other;
      gboolean found = poise_match_find_activity (self->match, POISE_MATCH_AFTER, place, &other);

      places[k] = found && (int) other.section == shift->section_before ? (int) other.activity : -1;
    }
  return places;
}

static void
add_activities (PoiseDiff *self, const PoiseShift *shift)
{
  const PoiseSection *section
      = shift->section_after >= 0 ? poise_plan_get_section (poise_diff_get_after (self), (guint) shift->section_after) : NULL;
  guint n_activities = section != NULL ? poise_section_n_activities (section) : 0;
  g_autofree int *places = list_places (self, shift, n_activities);
  g_autofree gboolean *kept = g_new (gboolean, n_activities);

  poise_order_keep (places, NULL, n_activities, kept);
  add_gone_activities (self, shift->section_before, shift->section_after, 0);
  for (guint k = 0; k < n_activities; k++)
    {
      PoisePlace place = { (guint) shift->section_after, k }, other;

      if (!poise_match_find_activity (self->match, POISE_MATCH_AFTER, place, &other))
        add_change (self, (PoiseChange) { .kind = POISE_CHANGE_ACTIVITY_ADDED,
                                          .after = poise_section_get_activity (section, k),
                                          .place_after = place });
      else
        add_kept_activity (self, other, place, !kept[k]);
      if (places[k] >= 0)
        add_gone_activities (self, shift->section_before, shift->section_after, (guint) places[k] + 1);
    }
}

/* ---- Sections ---- */

static void
add_section_change (PoiseDiff *self, PoiseChangeKind kind, const PoiseShift *shift, guint members)
{
  PoiseChange change = { .kind = kind, .members = members };

  if (shift->section_before >= 0)
    {
      change.before = poise_plan_get_section (poise_diff_get_before (self), (guint) shift->section_before);
      change.place_before.section = (guint) shift->section_before;
    }
  if (shift->section_after >= 0)
    {
      change.after = poise_plan_get_section (poise_diff_get_after (self), (guint) shift->section_after);
      change.place_after.section = (guint) shift->section_after;
    }
  add_change (self, change);
}

static void
add_own_changes (PoiseDiff *self, const PoiseShift *shift, gboolean moved)
{
  guint members;

  if (shift->section_before < 0 || shift->section_after < 0)
    {
      add_section_change (self, shift->section_before < 0 ? POISE_CHANGE_SECTION_ADDED : POISE_CHANGE_SECTION_REMOVED,
                          shift, 0);
      return;
    }
  if (moved)
    add_section_change (self, POISE_CHANGE_SECTION_MOVED, shift, 0);
  members = compare_members (poise_plan_get_section (self->adopted, (guint) shift->section_before),
                             poise_plan_get_section (poise_diff_get_after (self), (guint) shift->section_after),
                             POISE_SECTION_ACTIVITIES);
  if (members != 0)
    add_section_change (self, POISE_CHANGE_SECTION_CHANGED, shift, members);
}

static gboolean
is_same_section (const PoiseDiff *self, const PoiseShift *shift)
{
  return shift->section_before >= 0 && shift->section_after >= 0 &&
         poise_plan_get_section (poise_diff_get_before (self), (guint) shift->section_before) ==
             poise_plan_get_section (poise_diff_get_after (self), (guint) shift->section_after);
}

static void
add_section (PoiseDiff *self, int before, int after, gboolean moved)
{
  PoiseShift shift = { .section_before = before, .section_after = after, .first_change = self->changes->len };

  add_own_changes (self, &shift, moved);
  if (!is_same_section (self, &shift))
    add_activities (self, &shift);
  shift.n_changes = self->changes->len - shift.first_change;
  poise_shift_count (&shift, self->match, &self->course);
  g_array_append_val (self->sections, shift);
}

static void
add_gone_sections (PoiseDiff *self, guint from)
{
  guint n_sections = poise_plan_n_sections (poise_diff_get_before (self));

  for (guint i = from; i < n_sections && poise_match_find_section (self->match, POISE_MATCH_BEFORE, i) < 0; i++)
    add_section (self, (int) i, -1, FALSE);
}

static void
add_sections (PoiseDiff *self)
{
  guint n_sections = poise_plan_n_sections (poise_diff_get_after (self));
  g_autofree int *places = g_new (int, n_sections);
  g_autofree gboolean *kept = g_new (gboolean, n_sections);

  for (guint i = 0; i < n_sections; i++)
    places[i] = poise_match_find_section (self->match, POISE_MATCH_AFTER, i);
  poise_order_keep (places, NULL, n_sections, kept);
  add_gone_sections (self, 0);
  for (guint i = 0; i < n_sections; i++)
    {
      add_section (self, places[i], (int) i, places[i] >= 0 && !kept[i]);
      if (places[i] >= 0)
        add_gone_sections (self, (guint) places[i] + 1);
    }
}

/* ---- Public ---- */

/** poise_diff_list_changes: fills in the changes and shifts of @diff, which has its match. */
void
poise_diff_list_changes (PoiseDiff *diff)
{
  PoisePlan *before = poise_diff_get_before (diff), *after = poise_diff_get_after (diff);
  guint members = compare_members (diff->adopted, after, POISE_PLAN_SECTIONS);

  if (diff->adopted != before)
    add_change (diff, (PoiseChange) { .kind = POISE_CHANGE_IDS, .before = before, .after = after });
  if (members != 0)
    add_change (diff, (PoiseChange) {
                          .kind = POISE_CHANGE_COURSE, .before = before, .after = after, .members = members });
  diff->course.n_changes = diff->changes->len;
  add_sections (diff);
}
