/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was not saved, and what was saved before.
 */

#include "words/poise-words-drafts.h"

#include "store/poise-store-error.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-diff.h"
#include "words/poise-words-format.h"
#include "words/poise-words-icu.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- Moments ---- */

static void
get_day (GDateTime *moment, GDate *day)
{
  int year, month, number;

  g_date_time_get_ymd (moment, &year, &month, &number);
  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay)number, (GDateMonth)month, (GDateYear)year);
}

/* Formatters know no zone: they are given the time of the day that the clock on the wall shows. */
static char *
format_time (GDateTime *moment)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[64];
  int32_t length;
  UDate at = (g_date_time_get_hour (moment) * 60 + g_date_time_get_minute (moment)) * 60000.0;

  poise_icu_lock ();
  length = udat_format (poise_icu_get_date (POISE_ICU_TIME), at, text, G_N_ELEMENTS (text), NULL, &status);
  poise_icu_unlock ();
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : g_date_time_format (moment, "%H:%M");
}

static GDateTime *
local_time (gint64 moment)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (moment / G_USEC_PER_SEC);

  /* What no calendar has comes from a damaged file. */
  if (utc == NULL)
    utc = g_date_time_new_from_unix_utc (0);
  return g_date_time_to_local (utc);
}

/**
 * poise_words_moment:
 * @moment: when, in microseconds since 1970
 * @now: when it is said
 *
 * Returns: (transfer full): "Today, 14:05", "5 days ago, 14:05"; else the day at full length
 */
char *
poise_words_moment (gint64 moment, gint64 now)
{
  g_autoptr (GDateTime) then = local_time (moment);
  g_autoptr (GDateTime) today = local_time (now);
  GDate then_day, today_day;
  g_autofree char *day = NULL;
  g_autofree char *time = format_time (then);

  get_day (then, &then_day);
  get_day (today, &today_day);
  day = poise_words_day (&then_day, &today_day);
  /* Translators: a day and a time of that day, as in "Today, 14:05" */
  return poise_words_format (_ ("{day}, {time}"), "day", day, "time", time, NULL);
}

/* ---- Drafts ---- */

/** poise_words_drafts_found: Returns: (transfer full): what the dialog says that offers @n_drafts */
char *
poise_words_drafts_found (guint n_drafts)
{
  return poise_words_format_count (ngettext ("When Poise ended, {count} plan had changes that were not saved.",
                                             "When Poise ended, {count} plans had changes that were not saved.", n_drafts),
                                   n_drafts);
}

/** poise_words_draft_untitled: Returns: (transfer full): what there is of @plan, which is in no file */
char *
poise_words_draft_untitled (const PoisePlan *plan)
{
  g_autofree char *activities = poise_words_count_activities (poise_plan_n_activities (plan));
  g_autofree char *sections = poise_words_count_sections (poise_plan_n_sections (plan));

  /* Translators: of a plan; both say how many, as in "Never saved: 3 sections, 12 activities" */
  return poise_words_format (_ ("Never saved: {sections}, {activities}"), "sections", sections, "activities",
                             activities, NULL);
}

/** poise_words_draft_steps: Returns: (transfer full) (nullable): how far @steps are; %NULL where that says nothing */
char *
poise_words_draft_steps (int steps)
{
  if (steps <= 0 || steps == POISE_HISTORY_NOT_SAVED)
    return NULL;
  return poise_words_format_count (ngettext ("{count} change since it was saved", "{count} changes since it was saved",
                                             steps),
                                   steps);
}

/** poise_words_draft_typed: Returns: (transfer full): that @text was being typed and is nowhere yet */
char *
poise_words_draft_typed (const char *text)
{
  return poise_words_format (_ ("When Poise ended, you were typing: “{text}”"), "text", text, NULL);
}

/* (nullable): what the system says */
static const char *
get_reason (const GError *error)
{
  return error->domain == POISE_STORE_ERROR ? poise_store_error_get_found (error) : error->message;
}

/** poise_words_draft_unsafe: @error: why a draft could not be written. Returns: (transfer full): what that means */
char *
poise_words_draft_unsafe (const GError *error)
{
  const char *reason = get_reason (error);

  if (reason == NULL)
    return g_strdup (_ ("Changes cannot be kept safe. Save the plan soon."));
  /* Translators: {reason} is what the system says, such as "No space left on device" */
  return poise_words_format (_ ("Changes cannot be kept safe: {reason}. Save the plan soon."), "reason", reason, NULL);
}

/** poise_words_version_not_kept: @error: why what a file held before it was saved over is no earlier version */
char *
poise_words_version_not_kept (const GError *error)
{
  const char *reason = get_reason (error);

  if (reason == NULL)
    return g_strdup (_ ("The plan is saved, but what the file held before could not be kept as an earlier version."));
  /* Translators: {reason} is what the system says, such as "No space left on device" */
  return poise_words_format (_ ("The plan is saved, but what the file held before could not be kept as an earlier version: "
                                "{reason}."),
                             "reason", reason, NULL);
}

/** poise_words_replaced_not_kept: @error: why what was in no file before another plan was shown is no earlier version */
char *
poise_words_replaced_not_kept (const GError *error)
{
  const char *reason = get_reason (error);

  if (reason == NULL)
    return g_strdup (_ ("What was here before could not be kept as an earlier version. Undo brings it back."));
  /* Translators: {reason} is what the system says, such as "No space left on device" */
  return poise_words_format (_ ("What was here before could not be kept as an earlier version: {reason}. Undo brings it "
                                "back."),
                             "reason", reason, NULL);
}

/* ---- What differs ---- */

/* Of one change, its sentences; those that tell of another member come with it. */
static guint
add_change (GPtrArray *lines, const PoiseDiff *diff, guint index, guint most)
{
  g_auto (GStrv) sentences = poise_words_change (diff, poise_diff_get_change (diff, index));
  guint n = g_strv_length (sentences);

  if (lines->len + n > most)
    return 0;
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (lines, g_strdup (sentences[i]));
  return n;
}

/**
 * poise_words_diff_lines:
 * @diff: what differs
 * @most: how many sentences beside the first, which tells of the whole
 *
 * Returns: (transfer full): the whole, the first changes, and how many there are besides
 */
char **
poise_words_diff_lines (const PoiseDiff *diff, guint most)
{
  GPtrArray *lines = g_ptr_array_new ();
  g_autofree char *summary = poise_words_diff_summary (diff);
  guint n_changes = poise_diff_get_n_changes (diff);
  guint i;

  /* Translators: {differences} is a list of what differs, such as "2 activities added and 1 moved" */
  g_ptr_array_add (lines, poise_words_format (_ ("Differences: {differences}"), "differences", summary, NULL));
  for (i = 0; i < n_changes && add_change (lines, diff, i, most + 1) > 0; i++)
    ;
  if (i < n_changes && i > 0)
    g_ptr_array_add (lines, poise_words_format_count (
                                ngettext ("and {count} more change", "and {count} more changes", n_changes - i),
                                n_changes - i));
  g_ptr_array_add (lines, NULL);
  return (char **)g_ptr_array_free (lines, FALSE);
}

/* ---- Earlier versions ---- */

/** poise_words_version_amount: Returns: (transfer full): how much there was in it */
char *
poise_words_version_amount (gint64 minutes, guint n_activities)
{
  g_autofree char *duration = poise_words_duration (minutes);
  g_autofree char *activities = poise_words_count_activities (n_activities);
  const char *const both[] = { duration, activities, NULL };

  return poise_words_join_facts (both);
}
