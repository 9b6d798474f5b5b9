/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every text has a context of its own where one word could mean two things.
 */

#include "words/poise-words-document.h"

#include "core/poise-date.h"
#include "words/poise-words-format.h"
#include "words/poise-words-icu.h"

#include <glib/gi18n.h>

/** poise_words_document_label: (transfer none) */
const char *
poise_words_document_label (PoiseDocumentLabel label)
{
  static const char *const labels[] = {
    [POISE_LABEL_BALANCE] = NC_ ("document", "Balance"),
    [POISE_LABEL_GLANCE] = NC_ ("document", "The course at a glance"),
    /* Translators: a heading: how much of each mode is for content, planning and social support */
    [POISE_LABEL_PURPOSES] = NC_ ("document", "Purposes of communication"),
    [POISE_LABEL_LEARNING_TYPES] = NC_ ("document", "Learning types"),
    [POISE_LABEL_OUTCOMES] = NC_ ("document", "Learning outcomes"),
    [POISE_LABEL_SECTION] = NC_ ("document", "Section"),
    /* Translators: synchronous or asynchronous */
    [POISE_LABEL_MODE] = NC_ ("document", "Mode"),
    [POISE_LABEL_ACTIVITY] = NC_ ("document", "Activity"),
    [POISE_LABEL_PURPOSE] = NC_ ("document", "Purpose"),
    [POISE_LABEL_LEARNING_TYPE] = NC_ ("document", "Learning type"),
    [POISE_LABEL_MINUTES] = NC_ ("document", "Minutes"),
    [POISE_LABEL_TOOLS] = NC_ ("document", "Tools"),
    [POISE_LABEL_WHEN] = NC_ ("document", "When"),
    /* Translators: an amount of time */
    [POISE_LABEL_TIME] = NC_ ("document", "Time"),
    /* Translators: percent of the time */
    [POISE_LABEL_SHARE] = NC_ ("document", "Share"),
    [POISE_LABEL_ACTIVITIES] = NC_ ("document", "Activities"),
    [POISE_LABEL_TOTAL] = NC_ ("document", "Total"),
    [POISE_LABEL_LIVE] = NC_ ("document", "Together, live"),
    [POISE_LABEL_OWN_TIME] = NC_ ("document", "In your own time"),
    [POISE_LABEL_OPEN] = NC_ ("document", "To be announced"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (labels) == POISE_N_LABELS);

  g_return_val_if_fail ((int) label >= 0 && label < POISE_N_LABELS, "");

  return g_dpgettext2 (NULL, "document", labels[label]);
}

/** poise_words_document_page: "Page 2 of 5"; pages count from 1 */
char *
poise_words_document_page (guint page, guint n_pages)
{
  g_autofree char *this_page = poise_words_number (page);
  g_autofree char *all_pages = poise_words_number (n_pages);

  return poise_words_document_page_of (this_page, all_pages);
}

/** poise_words_document_page_of: the same, where others than we count: with what they put numbers for */
char *
poise_words_document_page_of (const char *page, const char *pages)
{
  return poise_words_format (_ ("Page {page} of {pages}"), "page", page, "pages", pages, NULL);
}

/** poise_words_document_title: the title of @plan, or what stands for it where it has none */
char *
poise_words_document_title (const PoisePlan *plan)
{
  return g_strdup (plan->title != NULL ? plan->title : C_ ("document", "Untitled course"));
}

/** poise_words_document_subject: (transfer none): what kind of document it is, for its metadata */
const char *
poise_words_document_subject (gboolean for_students)
{
  return for_students ? _ ("Course plan for students") : _ ("Course plan for instructors");
}

/* Milliseconds since 1970 at midnight UTC */
static UDate
to_icu (const GDate *date)
{
  return ((double) g_date_get_julian (date) - 719163) * 86400000.0;
}

/** poise_words_document_dates: the days of a course with their year, both ends included */
char *
poise_words_document_dates (const GDate *first, const GDate *last)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[256];
  int32_t length;

  poise_icu_lock ();
  length = udtitvfmt_format (poise_icu_get_range (POISE_ICU_RANGE_FULL), to_icu (first), to_icu (last), text,
                             G_N_ELEMENTS (text), NULL, &status);
  poise_icu_unlock ();
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : poise_words_date_range (first, last);
}

/** poise_words_document_learners: "24 learners" */
char *
poise_words_document_learners (int learners)
{
  g_autofree char *number = poise_words_number (learners);

  return poise_words_format (ngettext ("{count} learner", "{count} learners", learners), "count", number, NULL);
}

/**
 * poise_words_document_credits:
 * @credits: (nullable): what the course is worth
 *
 * Returns: (transfer full) (nullable): "7.5 ECTS credits"; %NULL where no value is stated
 */
char *
poise_words_document_credits (const PoiseCredits *credits)
{
  g_autofree char *value = NULL;

  if (credits == NULL || credits->value == NULL)
    return NULL;
  value = poise_words_decimal (credits->value);
  switch (credits->system)
    {
    case POISE_CREDITS_ECTS:
      return poise_words_format (_ ("{credits} ECTS credits"), "credits", value, NULL);
    case POISE_CREDITS_US: /* Translators: semester credit hours of universities in the United States */
      return poise_words_format (_ ("{credits} US credit hours"), "credits", value, NULL);
    default:
      return poise_words_format (C_ ("study load", "{credits} credits"), "credits", value, NULL);
    }
}

/* A day of the week, 1 to 7 from Monday, or a minute of the day, as @pattern or @style says */
static char *
format_icu (int weekday, int minute_of_day, const UChar *pattern)
{
  /* 1970-01-05 was a Monday */
  UDate date = ((weekday + 3) * 24.0 * 60 + minute_of_day) * 60000;
  const UChar utc[] = { 'U', 'T', 'C' };
  UErrorCode status = U_ZERO_ERROR;
  UChar text[128];
  int32_t length;
  UDateFormat *formatter = udat_open (pattern != NULL ? UDAT_PATTERN : UDAT_SHORT, UDAT_NONE,
                                      poise_icu_get_locale (), utc, 3, pattern, -1, &status);

  if (U_FAILURE (status))
    return NULL;
  length = udat_format (formatter, date, text, G_N_ELEMENTS (text), NULL, &status);
  udat_close (formatter);
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : NULL;
}

static char *
weekday_name (int weekday)
{
  static const UChar standalone[] = { 'c', 'c', 'c', 'c', 0 };

  return weekday >= 1 && weekday <= 7 ? format_icu (weekday, 0, standalone) : NULL;
}

static char *
time_of_day (const char *time)
{
  int minute_of_day;

  if (time == NULL || !poise_time_parse (time, &minute_of_day))
    return NULL;
  return format_icu (1, minute_of_day, NULL);
}

static void
take (GPtrArray *parts, char *part)
{
  if (part != NULL)
    g_ptr_array_add (parts, part);
}

/**
 * poise_words_document_slot_facts:
 * @slot: (nullable): the usual weekly meeting
 *
 * Returns: (transfer full) (nullable): "Monday · 10:00 · 1 h · Europe/Stockholm", as far as it is known; %NULL where
 *   neither day nor time is
 */
char *
poise_words_document_slot_facts (const PoiseLiveSlot *slot)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (slot == NULL)
    return NULL;
  take (parts, weekday_name (slot->weekday));
  take (parts, time_of_day (slot->time));
  if (parts->len == 0)
    return NULL;
  if (slot->minutes > 0)
    take (parts, poise_words_duration (slot->minutes));
  take (parts, g_strdup (slot->zone));
  g_ptr_array_add (parts, NULL);
  return poise_words_join_facts ((const char *const *) parts->pdata);
}

/**
 * poise_words_document_live_slot:
 * @slot: (nullable): the usual weekly meeting
 *
 * Returns: (transfer full) (nullable): what of it is known, or %NULL where neither day nor time is
 */
char *
poise_words_document_live_slot (const PoiseLiveSlot *slot)
{
  g_autofree char *facts = poise_words_document_slot_facts (slot);

  /* Translators: {when} is a list of facts such as "Monday · 10:00 · 1 h · Europe/Stockholm" */
  return facts != NULL ? poise_words_format (_ ("Live sessions: {when}"), "when", facts, NULL) : NULL;
}

/** poise_words_document_zone: "All times: Stockholm time", of the zone of that IANA name */
char *
poise_words_document_zone (const char *zone)
{
  g_autofree char *name = poise_words_zone (zone);

  /* Translators: {zone} is such as "Stockholm time" */
  return poise_words_format (_ ("All times: {zone}"), "zone", name, NULL);
}

/**
 * poise_words_document_target:
 * @target: (nullable): the share that the instructor wants
 *
 * Returns: (transfer full) (nullable): "Target for synchronous time: 35% ± 10 percentage points"; %NULL where none
 *   is set
 */
char *
poise_words_document_target (const PoiseTarget *target)
{
  g_autofree char *share = NULL;

  if (target == NULL || target->synchronous_percent == POISE_UNSET)
    return NULL;
  share = poise_words_target (target->synchronous_percent, target->tolerance_percent);
  /* Translators: {target} is such as "35% ± 10 percentage points", or "35%" */
  return poise_words_format (_ ("Target for synchronous time: {target}"), "target", share, NULL);
}

/** poise_words_document_weekly_time: "Time for the course each week: 8 h", of @minutes */
char *
poise_words_document_weekly_time (int minutes)
{
  g_autofree char *duration = poise_words_duration (minutes);

  return poise_words_format (_ ("Time for the course each week: {duration}"), "duration", duration, NULL);
}

/* Whether the title of a break already says so itself, as titles in imported schedules do */
static gboolean
says_no_class (const char *title)
{
  /* Translators: how the title of a break might begin that says itself that there is no class on these days */
  const char *const beginnings[] = { C_ ("days without class", "no class"), "no class" };
  g_autofree char *folded = g_utf8_casefold (title, -1);

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      g_autofree char *beginning = g_utf8_casefold (beginnings[i], -1);

      if (g_str_has_prefix (folded, beginning))
        return TRUE;
    }
  return FALSE;
}

/**
 * poise_words_document_break:
 * @title: (nullable): what the break is called
 * @first: (nullable): its first day
 * @last: (nullable): its last day, not before @first; %NULL where @first is
 *
 * Returns: (transfer full) (nullable): "No class: 15–21 Feb, Winter break", or "13 Feb: No class, college
 *   closed" where the title says it, as far as it is known; %NULL where nothing is
 */
char *
poise_words_document_break (const char *title, const GDate *first, const GDate *last)
{
  g_autofree char *days = NULL;

  if (first != NULL)
    days = g_date_compare (first, last) == 0 ? poise_words_date (first) : poise_words_date_range (first, last);
  if (days != NULL && title != NULL && says_no_class (title))
    /* Translators: {days} is such as "15–21 Feb", {title} such as "No class: Winter break" */
    return poise_words_format (C_ ("days without class", "{days}: {title}"), "days", days, "title", title, NULL);
  if (days != NULL && title != NULL)
    /* Translators: {days} is such as "15–21 Feb", {title} such as "Winter break" */
    return poise_words_format (_ ("No class: {days}, {title}"), "days", days, "title", title, NULL);
  if (days == NULL && title == NULL)
    return NULL;
  /* Translators: {days} is such as "15–21 Feb", or the name of a break without days */
  return poise_words_format (_ ("No class: {days}"), "days", days != NULL ? days : title, NULL);
}

/** poise_words_document_activity_title: (transfer none): the title of @activity, or what stands for it where it has none */
const char *
poise_words_document_activity_title (const PoiseActivity *activity)
{
  return *activity->title != '\0' ? activity->title : C_ ("document", "Untitled activity");
}

/**
 * poise_words_document_session:
 * @start: a date, or a date and a time, as a plan writes it
 * @zone: (nullable): the zone of the time by its IANA name
 *
 * Returns: (transfer full): when a live session begins; a date alone is the same in every zone
 */
char *
poise_words_document_session (const char *start, const char *zone)
{
  g_autofree char *when = poise_words_date_time (start);
  int minute_of_day = -1;

  if (zone == NULL || !poise_date_time_parse (start, NULL, &minute_of_day) || minute_of_day < 0)
    return g_steal_pointer (&when);
  /* Translators: {when} is such as "Tue, 12 Jan, 10:00", {zone} the name of a time zone such as "Europe/Rome" */
  return poise_words_format (_ ("{when} ({zone})"), "when", when, "zone", zone, NULL);
}

/** poise_words_document_due: "due Fri, 15 Jan", of a date or a date and time as a plan writes it */
char *
poise_words_document_due (const char *due)
{
  g_autofree char *date = poise_words_date_time (due);

  /* Translators: of an activity: to be handed in by {date}, such as "Fri 15 Jan" */
  return poise_words_format (_ ("due {date}"), "date", date, NULL);
}

/** poise_words_document_no_sections: (transfer none) */
const char *
poise_words_document_no_sections (void)
{
  return _ ("This plan has no sections yet.");
}

/** poise_words_document_no_activities: (transfer none) */
const char *
poise_words_document_no_activities (void)
{
  return _ ("Nothing is planned in this section yet.");
}

/** poise_words_document_no_minutes: (transfer none) */
const char *
poise_words_document_no_minutes (void)
{
  return _ ("No activity has minutes yet, so there is no balance to show.");
}
