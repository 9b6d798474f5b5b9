/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Advice for a person: by severity, then rule by rule. What is said of several places is said once, and so are a
 * rule's reason and source.
 */

#include "cli/poise-cli-advise.h"

#include "cli/poise-cli-table.h"
#include "cli/poise-cli-wrap.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-cli.h"

/* After so many places, the others of the same rule are only counted. */
#define PLACES_AT_MOST 8
/* Of what is said of the course, no more places than these are named. */
#define FEW_PLACES 3

static const PoiseFinding *
get_finding (GArray *list, guint index)
{
  return &g_array_index (list, PoiseFinding, index);
}

static char *
get_message (const PoisePlan *plan, GArray *list, guint index)
{
  return poise_words_advice (plan, get_finding (list, index)->advice);
}

/* The places from @begin on that one message is about, and the message; gives back what follows them. */
static guint
append_message (GString *text, const PoisePlan *plan, GArray *list, guint begin, guint end)
{
  g_autofree char *message = get_message (plan, list, begin);
  gboolean same = TRUE;

  for (; begin < end && same; begin++)
    {
      const PoiseFinding *finding = get_finding (list, begin);
      g_autofree char *place = poise_words_place (plan, finding->advice->rule->scope, finding->place);
      g_autofree char *next = begin + 1 < end ? get_message (plan, list, begin + 1) : NULL;

      poise_cli_wrap (text, place, 2, 4);
      same = g_strcmp0 (next, message) == 0;
    }
  poise_cli_wrap (text, message, 4, 4);
  return begin;
}

/* What is said of the course: with its places, if they are few. */
static void
append_course_message (GString *text, const PoiseFindings *findings, const PoiseAdvice *advice)
{
  const PoisePlan *plan = poise_findings_get_plan (findings);
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *message = poise_words_advice (plan, advice);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      if (poise_findings_shows_section (findings, advice, i))
        g_ptr_array_add (places, poise_words_place (plan, POISE_SCOPE_SECTION, (PoisePlace){ i, 0 }));
      for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
        if (advice->rule->concerns != POISE_MARK_NONE
            && poise_findings_shows (findings, advice, (PoisePlace){ i, k }))
          g_ptr_array_add (places, poise_words_place (plan, POISE_SCOPE_ACTIVITY, (PoisePlace){ i, k }));
    }
  if (places->len > FEW_PLACES)
    g_ptr_array_set_size (places, 0);
  for (guint i = 0; i < places->len; i++)
    poise_cli_wrap (text, g_ptr_array_index (places, i), 2, 4);
  poise_cli_wrap (text, message, places->len > 0 ? 4 : 2, 4);
}

static void
append_reason (GString *text, const PoiseRule *rule)
{
  g_autofree char *cited = poise_words_source (rule->source);
  g_autofree char *source
      = poise_words_cli_source (cited, poise_words_evidence (rule->source->evidence), rule->source->uri);

  poise_cli_wrap (text, poise_words_advice_reason (rule), 6, 6);
  poise_cli_wrap (text, source, 6, 8);
}

/* What one rule says, from @begin on; gives back where the next rule's begins. */
static guint
append_rule (GString *text, const PoiseFindings *findings, GArray *list, guint begin)
{
  const PoiseRule *rule = get_finding (list, begin)->advice->rule;
  guint end = begin + 1;

  while (end < list->len && get_finding (list, end)->advice->rule == rule)
    end++;
  if (rule->scope == POISE_SCOPE_PLAN)
    append_course_message (text, findings, get_finding (list, begin)->advice);
  else
    for (guint i = begin; i < MIN (end, begin + PLACES_AT_MOST);)
      i = append_message (text, poise_findings_get_plan (findings), list, i,
                          MIN (end, begin + PLACES_AT_MOST));
  if (end - begin > PLACES_AT_MOST)
    {
      g_autofree char *more = poise_words_cli_more (end - begin - PLACES_AT_MOST);

      poise_cli_wrap (text, more, 2, 2);
    }
  append_reason (text, rule);
  return end;
}

/**
 * poise_cli_advise_text:
 * @file_name: the file, as the person wrote it
 * @findings: on the plan in it
 *
 * Returns: (transfer full): several lines in the language of the process
 */
char *
poise_cli_advise_text (const char *file_name, const PoiseFindings *findings)
{
  const PoisePlan *plan = poise_findings_get_plan (findings);
  g_autoptr (GArray) list = poise_findings_list (findings);
  GString *text = g_string_new (NULL);
  g_autofree char *count = poise_words_findings_count (findings);
  g_autofree char *title
      = poise_cli_text_one_line (g_strdup (plan->title != NULL ? plan->title : poise_words_cli_untitled ()));
  int severity = -1;

  g_string_append_printf (text, "%s\n%s: %s\n", title, file_name, count);
  for (guint i = 0; i < list->len;)
    {
      const PoiseRule *rule = get_finding (list, i)->advice->rule;

      g_string_append_c (text, '\n');
      if ((int)rule->severity != severity)
        g_string_append_printf (text, "%s\n\n", poise_words_severity (rule->severity));
      severity = (int)rule->severity;
      i = append_rule (text, findings, list, i);
    }
  return g_string_free (text, FALSE);
}
