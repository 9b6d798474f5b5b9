/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The captions of closed groups. Each is a list of parts; a part that is not set is left out.
 */

#include "gui/details/poise-details-summary.h"

#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* As much of notes as a caption shows, in characters. */
#define NOTES_LENGTH 80

/* ---- Parts ---- */

/* @part: (transfer full) (nullable) */
static void
add (GPtrArray *parts, char *part)
{
  if (part && *part)
    g_ptr_array_add (parts, part);
  else
    g_free (part);
}

/* @parts: (transfer full) */
static char *
join (GPtrArray *parts)
{
  char *joined;

  g_ptr_array_add (parts, NULL);
  joined = poise_words_join_facts ((const char *const *) parts->pdata);
  g_ptr_array_unref (parts);
  return joined;
}

static GPtrArray *
parts_new (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

static char *
term (int value, int none, const char *word, const char *mixed)
{
  if (value == POISE_MIXED)
    return g_strdup (mixed);
  return value == none ? NULL : g_strdup (word);
}

/* @format: with {number}. */
static char *
count (guint n, const char *format)
{
  g_autofree char *number = n > 0 ? poise_words_number (n) : NULL;

  return number ? poise_words_format (format, "number", number, NULL) : NULL;
}

/* ---- Captions ---- */

/** poise_details_summarize_all: "12 activities · 8 h 30 min", with how many say no minutes if some do. */
char *
poise_details_summarize_all (const PoiseBlend *blend)
{
  GPtrArray *parts = parts_new ();

  add (parts, count (blend->n_activities, ngettext ("{number} activity", "{number} activities", blend->n_activities)));
  if (blend->n_without_minutes < blend->n_activities)
    add (parts, poise_words_duration (blend->total_minutes));
  /* Translators: so many of the selected activities do not say how long they take. */
  add (parts, count (blend->n_without_minutes, ngettext ("{number} without minutes", "{number} without minutes", blend->n_without_minutes)));
  return join (parts);
}

/** poise_details_summarize_learning: "Social · Discussion · Simple" */
char *
poise_details_summarize_learning (const PoiseBlend *blend)
{
  GPtrArray *parts = parts_new ();
  int purpose = MAX (blend->purpose, 0);
  int type = MAX (blend->learning_type, 0);
  int complexity = MAX (blend->complexity, 0);

  if (blend->purpose == POISE_MIXED && blend->learning_type == POISE_MIXED && blend->complexity == POISE_MIXED)
    add (parts, g_strdup (_ ("Mixed")));
  if (parts->len > 0)
    return join (parts);
  /* Translators: “Mixed” here and below: the selected activities differ in it. */
  add (parts, term (blend->purpose, 0, poise_words_purpose (purpose), _ ("Mixed purposes")));
  add (parts, term (blend->learning_type, 0, poise_words_learning_type (type), _ ("Mixed learning types")));
  add (parts, term (blend->complexity, 0, poise_words_complexity (complexity), _ ("Mixed complexity")));
  return join (parts);
}

static char *
group_part (const PoiseBlend *blend)
{
  PoiseGroup group = { .kind = blend->group_kind, .size = blend->group_size };

  if (group.kind == POISE_MIXED)
    return g_strdup (_ ("Mixed groups"));
  if (group.size == POISE_MIXED)
    group.size = POISE_UNSET;
  return poise_words_group (&group);
}

/** poise_details_summarize_group: "Small groups of 4 · Teacher present" */
char *
poise_details_summarize_group (const PoiseBlend *blend)
{
  GPtrArray *parts = parts_new ();

  add (parts, group_part (blend));
  if (blend->teacher_present == POISE_MIXED)
    add (parts, g_strdup (_ ("Teacher partly present")));
  else if (blend->teacher_present != POISE_UNSET)
    add (parts, g_strdup (blend->teacher_present ? _ ("Teacher present") : _ ("Without teacher")));
  return join (parts);
}

static char *
assessment_part (const PoiseBlend *blend)
{
  PoiseAssessment assessment = { .kind = blend->assessment_kind, .weight_percent = blend->weight_percent };

  if (assessment.kind == POISE_MIXED)
    return g_strdup (_ ("Mixed assessment"));
  if (assessment.weight_percent == POISE_MIXED)
    assessment.weight_percent = POISE_UNSET;
  return poise_words_assessment (&assessment);
}

/** poise_details_summarize_assessment: "Summative, 10% · 2 outcomes" */
char *
poise_details_summarize_assessment (const PoiseBlend *blend)
{
  GPtrArray *parts = parts_new ();

  add (parts, assessment_part (blend));
  add (parts, count (blend->outcomes->len, ngettext ("{number} outcome", "{number} outcomes", blend->outcomes->len)));
  return join (parts);
}

static char *
due_part (const PoiseBlend *blend)
{
  g_autofree char *when = NULL;

  if (blend->due.mixed)
    return g_strdup (_ ("Mixed due dates"));
  if (!blend->due.text)
    return NULL;
  when = poise_words_date_time (blend->due.text);
  /* Translators: when an activity has to be done, for example “Due Fri, 15 Jan” */
  return g_strdup_printf (_ ("Due %s"), when);
}

/**
 * poise_details_summarize_schedule:
 * @first: (nullable): the session, where it is the only one of the only activity
 *
 * "Tue, 12 Jan, 10:00 · Due Fri, 15 Jan"
 */
char *
poise_details_summarize_schedule (const PoiseBlend *blend, const PoiseSession *first)
{
  GPtrArray *parts = parts_new ();

  if (blend->n_sessions == 1 && first && first->start)
    add (parts, poise_words_date_time (first->start));
  else
    add (parts, count (blend->n_sessions, ngettext ("{number} live session", "{number} live sessions", blend->n_sessions)));
  add (parts, due_part (blend));
  return join (parts);
}

/** poise_details_summarize_links: the title of the only link, or its address; "3 links" */
char *
poise_details_summarize_links (const PoiseBlend *blend)
{
  const PoiseLink *link = blend->links->len == 1 ? poise_blend_get_item (blend->links, 0)->link : NULL;
  char *number = NULL;

  if (link && (link->title || link->uri))
    return g_strdup (link->title ? link->title : link->uri);
  number = count (blend->links->len, ngettext ("{number} link", "{number} links", blend->links->len));
  return number ? number : g_strdup ("");
}

/** poise_details_summarize_notes: the beginning of the first line that says something */
char *
poise_details_summarize_notes (const PoiseBlend *blend)
{
  const char *text = blend->notes.text ? blend->notes.text : "";
  g_autofree char *line = NULL;
  g_autofree char *shown = NULL;

  if (blend->notes.mixed)
    return g_strdup (_ ("Mixed notes"));
  text += strspn (text, " \t\r\n");
  line = g_strndup (text, strcspn (text, "\r\n"));
  if (g_utf8_strlen (line, -1) <= NOTES_LENGTH)
    return g_steal_pointer (&line);
  shown = g_utf8_substring (line, 0, NOTES_LENGTH);
  return g_strconcat (g_strchomp (shown), "…", NULL);
}
