/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Differences as one line of JSON; the header says what stands in it.
 */

#include "cli/poise-cli-diff.h"

#include "cli/poise-cli-json.h"
#include "cli/poise-cli-summary.h"
#include "words/poise-words-diff.h"

static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

static const char *const kinds[] = {
  [POISE_CHANGE_IDS] = "ids",
  [POISE_CHANGE_COURSE] = "course-changed",
  [POISE_CHANGE_SECTION_ADDED] = "section-added",
  [POISE_CHANGE_SECTION_REMOVED] = "section-removed",
  [POISE_CHANGE_SECTION_MOVED] = "section-moved",
  [POISE_CHANGE_SECTION_CHANGED] = "section-changed",
  [POISE_CHANGE_ACTIVITY_ADDED] = "activity-added",
  [POISE_CHANGE_ACTIVITY_REMOVED] = "activity-removed",
  [POISE_CHANGE_ACTIVITY_MOVED] = "activity-moved",
  [POISE_CHANGE_ACTIVITY_CHANGED] = "activity-changed",
};
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == POISE_N_CHANGE_KINDS);

/* ---- Shifts ---- */

static void
append_modes (GString *json, const char *name, const PoiseTally *tally, gboolean counts)
{
  g_string_append_printf (json, "\"%s\": {", name);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    g_string_append_printf (json, "%s\"%s\": %" G_GINT64_FORMAT, i > 0 ? ", " : "",
                            poise_terms_name (&poise_modes, (int) modes[i]),
                            poise_tally_get_value (tally, modes[i], counts));
  g_string_append_c (json, '}');
}

static void
append_before_and_after (GString *json, const char *name, const PoiseShift *shift, gboolean counts)
{
  g_string_append_printf (json, "\"%s\": {", name);
  append_modes (json, "before", &shift->before, counts);
  g_string_append (json, ", ");
  append_modes (json, "after", &shift->after, counts);
  g_string_append (json, "}, ");
}

static void
append_switched (GString *json, const PoiseShift *shift)
{
  gboolean first = TRUE;

  g_string_append (json, "\"switched\": [");
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    for (guint k = 0; k < G_N_ELEMENTS (modes); k++)
      if (shift->switched[modes[i]][modes[k]] != 0)
        {
          g_string_append_printf (json, "%s{\"from\": \"%s\", \"to\": \"%s\", \"minutes\": %" G_GINT64_FORMAT "}",
                                  first ? "" : ", ", poise_terms_name (&poise_modes, (int) modes[i]),
                                  poise_terms_name (&poise_modes, (int) modes[k]),
                                  shift->switched[modes[i]][modes[k]]);
          first = FALSE;
        }
  g_string_append (json, "], ");
}

static void
append_shift (GString *json, const PoiseShift *shift)
{
  const struct
  {
    const char *name;
    const PoiseTally *tally;
  } parts[] = {
    { "arrived", &shift->arrived },
    { "left", &shift->left },
    { "added", &shift->added },
    { "removed", &shift->removed },
  };
  g_autofree char *share_before = poise_cli_summary_share (&shift->before);
  g_autofree char *share_after = poise_cli_summary_share (&shift->after);

  append_before_and_after (json, "minutes", shift, FALSE);
  append_before_and_after (json, "count", shift, TRUE);
  g_string_append_printf (json, "\"synchronous-share\": {\"before\": %s, \"after\": %s}, ",
                          share_before != NULL ? share_before : "null", share_after != NULL ? share_after : "null");
  append_switched (json, shift);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      append_modes (json, parts[i].name, parts[i].tally, FALSE);
    }
}

static const char *
get_section_id (const PoisePlan *plan, int index)
{
  return index >= 0 ? poise_plan_get_section (plan, (guint) index)->id : NULL;
}

static void
append_section (GString *json, const PoiseDiff *diff, const PoiseShift *shift)
{
  g_autofree char *title = poise_words_shift_title (diff, shift);

  g_string_append_c (json, '{');
  poise_cli_json_append_member (json, "before", get_section_id (poise_diff_get_before (diff), shift->section_before));
  g_string_append (json, ", ");
  poise_cli_json_append_member (json, "after", get_section_id (poise_diff_get_after (diff), shift->section_after));
  g_string_append (json, ", ");
  poise_cli_json_append_member (json, "title", title);
  g_string_append (json, ", ");
  append_shift (json, shift);
  g_string_append_c (json, '}');
}

/* ---- Changes ---- */

static void
append_place (GString *json, const char *name, const PoisePlan *plan, const PoiseChange *change, gconstpointer record,
              PoisePlace place)
{
  gboolean is_activity = change->kind >= POISE_CHANGE_ACTIVITY_ADDED;

  g_string_append_printf (json, ", \"%s\": ", name);
  if (record == NULL || change->kind < POISE_CHANGE_SECTION_ADDED)
    {
      g_string_append (json, "null");
      return;
    }
  g_string_append_c (json, '{');
  poise_cli_json_append_member (json, "id",
                                is_activity ? ((const PoiseActivity *) record)->id : ((const PoiseSection *) record)->id);
  if (is_activity)
    {
      g_string_append (json, ", ");
      poise_cli_json_append_member (json, "section", get_section_id (plan, (int) place.section));
    }
  g_string_append_printf (json, ", \"index\": %u}", is_activity ? place.activity : place.section);
}

/* Of what is changed, the members that are; of what is new or gone, those that are set. */
static gboolean
is_member_told (const PoiseChange *change, guint member)
{
  gconstpointer only = change->before == NULL ? change->after : change->after == NULL ? change->before : NULL;

  if (only == NULL)
    return (change->members & POISE_CHANGE_MEMBER (member)) != 0;
  return poise_record_is_set (only, member)
         && !(((const PoiseRecord *) only)->type == &poise_section_type && member == POISE_SECTION_ACTIVITIES);
}

static gboolean
are_extras_told (const PoiseChange *change)
{
  gconstpointer only = change->before == NULL ? change->after : change->after == NULL ? change->before : NULL;

  if (only == NULL)
    return (change->members & POISE_CHANGE_EXTRAS) != 0;
  return ((const PoiseRecord *) only)->extras != NULL;
}

static void
append_members (GString *json, const PoiseChange *change)
{
  const PoiseRecordType *type = ((const PoiseRecord *) (change->after != NULL ? change->after : change->before))->type;
  gboolean first = TRUE;

  g_string_append (json, ", \"members\": [");
  for (guint i = 0; i < type->n_members; i++)
    if (is_member_told (change, i))
      {
        g_string_append_printf (json, "%s{\"member\": \"%s\", \"before\": ", first ? "" : ", ", type->members[i].name);
        poise_cli_json_append_value (json, change->before, i);
        g_string_append (json, ", \"after\": ");
        poise_cli_json_append_value (json, change->after, i);
        g_string_append_c (json, '}');
        first = FALSE;
      }
  if (are_extras_told (change))
    {
      g_string_append_printf (json, "%s{\"member\": null, \"before\": ", first ? "" : ", ");
      poise_cli_json_append_extras (json, change->before);
      g_string_append (json, ", \"after\": ");
      poise_cli_json_append_extras (json, change->after);
      g_string_append_c (json, '}');
    }
  g_string_append_c (json, ']');
}

static void
append_change (GString *json, const PoiseDiff *diff, const PoiseChange *change)
{
  g_auto (GStrv) messages = poise_words_change (diff, change);

  g_string_append_printf (json, "{\"kind\": \"%s\"", kinds[change->kind]);
  append_place (json, "before", poise_diff_get_before (diff), change, change->before, change->place_before);
  append_place (json, "after", poise_diff_get_after (diff), change, change->after, change->place_after);
  append_members (json, change);
  g_string_append (json, ", \"messages\": [");
  for (guint i = 0; messages[i] != NULL; i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      poise_cli_json_append_text (json, messages[i]);
    }
  g_string_append (json, "]}");
}

/* ---- The whole ---- */

static void
append_file (GString *json, const char *name, const char *file_name, const PoisePlan *plan)
{
  g_string_append_printf (json, "\"%s\": {", name);
  poise_cli_json_append_member (json, "file", file_name);
  g_string_append (json, ", ");
  poise_cli_json_append_member (json, "title", plan->title);
  g_string_append (json, "}, ");
}

/**
 * poise_cli_diff_json:
 * @diff: what differs
 * @file_before: the file of the older plan, as the person wrote it
 * @file_after: the file of the newer plan
 *
 * Returns: (transfer full): one line of JSON
 */
char *
poise_cli_diff_json (const PoiseDiff *diff, const char *file_before, const char *file_after)
{
  GString *json = g_string_new ("{");

  append_file (json, "before", file_before, poise_diff_get_before (diff));
  append_file (json, "after", file_after, poise_diff_get_after (diff));
  g_string_append_printf (json, "\"equal\": %s, \"course\": {", poise_diff_is_empty (diff) ? "true" : "false");
  append_shift (json, poise_diff_get_course (diff));
  g_string_append (json, "}, \"sections\": [");
  for (guint i = 0; i < poise_diff_get_n_sections (diff); i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      append_section (json, diff, poise_diff_get_section (diff, i));
    }
  g_string_append (json, "], \"changes\": [");
  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      append_change (json, diff, poise_diff_get_change (diff, i));
    }
  g_string_append (json, "]}\n");
  return g_string_free (json, FALSE);
}
