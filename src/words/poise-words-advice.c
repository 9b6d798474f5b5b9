/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Filling in the sentences of rules with the arguments of advice.
 */

#include "words/poise-words-advice.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_scope: what kind of thing advice is about. */
const char *
poise_words_scope (PoiseScope scope)
{
  static const char *const texts[POISE_N_SCOPES]
      = { NC_ ("scope of advice", "Activity"), NC_ ("scope of advice", "Section"),
          NC_ ("scope of advice", "Course") };

  g_return_val_if_fail (scope < POISE_N_SCOPES, "");

  return g_dpgettext2 (NULL, "scope of advice", texts[scope]);
}

/** poise_words_severity: a heading for advice that matters so much. */
const char *
poise_words_severity (PoiseSeverity severity)
{
  static const char *const texts[POISE_N_SEVERITIES]
      = { NC_ ("severity", "Hints"), NC_ ("severity", "Worth a Look"), NC_ ("severity", "Problems") };

  g_return_val_if_fail (severity < POISE_N_SEVERITIES, "");

  return g_dpgettext2 (NULL, "severity", texts[severity]);
}

/** poise_words_evidence: how strong a source is, in a word. */
const char *
poise_words_evidence (PoiseEvidence evidence)
{
  static const char *const texts[POISE_N_EVIDENCES]
      = { NC_ ("evidence", "Research"), NC_ ("evidence", "Practice"), NC_ ("evidence", "Standard") };

  g_return_val_if_fail (evidence < POISE_N_EVIDENCES, "");

  return g_dpgettext2 (NULL, "evidence", texts[evidence]);
}

/* ---- Advice ---- */

static char *
format_date (guint32 julian)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  return poise_words_date (&date);
}

static char *
format_argument (const PoisePlan *plan, const PoiseArgument *argument)
{
  switch (argument->kind)
    {
    case POISE_ARGUMENT_MINUTES:
      return poise_words_duration (argument->number);
    case POISE_ARGUMENT_PERCENT:
      return poise_words_whole_percent ((int)argument->number);
    case POISE_ARGUMENT_POINTS:
      return poise_words_percentage_points ((int)argument->number);
    case POISE_ARGUMENT_DATE:
      return format_date ((guint32)argument->number);
    case POISE_ARGUMENT_SECTION:
      return poise_words_section_title (plan, (guint)argument->number);
    case POISE_ARGUMENT_TOOL:
      return poise_words_tool (plan, argument->text);
    case POISE_ARGUMENT_TEXT:
      return g_strdup (argument->text != NULL ? argument->text : "…");
    case POISE_ARGUMENT_NUMBER:
    default:
      return poise_words_number (argument->number);
    }
}

static const char *
choose_sentence (const PoiseWordsRule *words, const PoiseAdvice *advice)
{
  const PoiseArgument *count = poise_advice_find_argument (advice, "count");

  if (words->other == NULL)
    return _ (words->one);
  return ngettext (words->one, words->other, count != NULL ? (gulong)count->number : 0);
}

/**
 * poise_words_advice:
 * @plan: the plan that it is on
 * @advice: advice
 *
 * Returns: (transfer full): a sentence or two: what is so, and what one could do. Where it is about an activity
 *   or section, poise_words_place() says which.
 */
char *
poise_words_advice (const PoisePlan *plan, const PoiseAdvice *advice)
{
  const PoiseWordsRule *words = poise_words_rule_find (advice->rule->id);
  PoiseWordsValue values[POISE_ADVICE_MAX_ARGUMENTS];
  char *texts[POISE_ADVICE_MAX_ARGUMENTS];
  char *sentence;

  g_return_val_if_fail (words != NULL, g_strdup (advice->rule->id));

  for (guint i = 0; i < advice->n_arguments; i++)
    {
      texts[i] = format_argument (plan, &advice->arguments[i]);
      values[i] = (PoiseWordsValue){ advice->arguments[i].name, texts[i] };
    }
  sentence = poise_words_format_values (choose_sentence (words, advice), values, advice->n_arguments);
  for (guint i = 0; i < advice->n_arguments; i++)
    g_free (texts[i]);
  return sentence;
}

/** poise_words_advice_reason: why what @rule says matters, and how far that is known. */
const char *
poise_words_advice_reason (const PoiseRule *rule)
{
  const PoiseWordsRule *words = poise_words_rule_find (rule->id);

  g_return_val_if_fail (words != NULL, "");

  return _ (words->reason);
}

/**
 * poise_words_place:
 * @plan: the plan
 * @scope: what is meant
 * @place: where it is, as far as @scope asks
 *
 * Returns: (transfer full): "Week 3 › Debate" of an activity, "Week 3" of a section, the course's title of the plan
 */
char *
poise_words_place (const PoisePlan *plan, PoiseScope scope, PoisePlace place)
{
  g_autofree char *section = NULL;

  if (scope == POISE_SCOPE_PLAN)
    return g_strdup (plan->title != NULL ? plan->title : _ ("The whole course"));
  section = poise_words_section_title (plan, place.section);
  if (scope == POISE_SCOPE_SECTION)
    return g_steal_pointer (&section);
  /* Translators: where an activity stands: "Week 3 › Debate" */
  return poise_words_format (C_ ("place", "{section} › {activity}"), "section", section, "activity",
                             poise_plan_get_activity (plan, place)->title, NULL);
}

/* Of what is said of the course, no more places than these are named. */
#define FEW_PLACES 3

static void
add_places (GPtrArray *places, const PoiseFindings *findings, const PoiseAdvice *advice, guint section)
{
  const PoisePlan *plan = poise_findings_get_plan (findings);

  if (poise_findings_shows_section (findings, advice, section))
    g_ptr_array_add (places, poise_words_place (plan, POISE_SCOPE_SECTION, (PoisePlace){ section, 0 }));
  if (advice->rule->concerns == POISE_MARK_NONE)
    return;
  for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, section)); k++)
    if (places->len <= FEW_PLACES && poise_findings_shows (findings, advice, (PoisePlace){ section, k }))
      g_ptr_array_add (places, poise_words_place (plan, POISE_SCOPE_ACTIVITY, (PoisePlace){ section, k }));
}

/**
 * poise_words_advice_places:
 * @findings: findings
 * @advice: one of them
 * @place: where it is
 *
 * Returns: (transfer full) (nullable): where that is, a line for each place; %NULL for advice on the course that is
 *   about many places or none
 */
char *
poise_words_advice_places (const PoiseFindings *findings, const PoiseAdvice *advice, PoisePlace place)
{
  g_autoptr (GPtrArray) places = NULL;

  if (advice->rule->scope != POISE_SCOPE_PLAN)
    return poise_words_place (poise_findings_get_plan (findings), advice->rule->scope, place);
  places = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < poise_plan_n_sections (poise_findings_get_plan (findings)) && places->len <= FEW_PLACES; i++)
    add_places (places, findings, advice, i);
  if (places->len == 0 || places->len > FEW_PLACES)
    return NULL;
  g_ptr_array_add (places, NULL);
  return g_strjoinv ("\n", (char **)places->pdata);
}

/**
 * poise_words_advice_deed:
 * @plan: the plan that it is on
 * @advice: advice
 *
 * Returns: (transfer full) (nullable): what poise_advice_apply() would do, for a button; %NULL where that is nothing
 */
char *
poise_words_advice_deed (const PoisePlan *plan, const PoiseAdvice *advice)
{
  const PoiseArgument *replacement = poise_advice_find_argument (advice, "replacement");
  g_autofree char *tool = NULL;

  if (!poise_advice_has_remedy (advice))
    return NULL;
  if (advice->rule->remedy == NULL)
    return g_strdup (advice->suggests == POISE_MODE_SYNCHRONOUS ? C_ ("deed", "Make Synchronous")
                                                                : C_ ("deed", "Make Asynchronous"));
  if (replacement == NULL || replacement->kind != POISE_ARGUMENT_TOOL)
    return g_strdup (C_ ("deed", "Do It"));
  tool = poise_words_tool (plan, replacement->text);
  /* Translators: a button: in the place of another tool */
  return poise_words_format (C_ ("deed", "Use “{tool}”"), "tool", tool, NULL);
}

static char *
count_severity (PoiseSeverity severity, guint count)
{
  g_autofree char *number = poise_words_number (count);

  switch (severity)
    {
    case POISE_SEVERITY_PROBLEM:
      return poise_words_format (ngettext ("{count} problem", "{count} problems", count), "count", number,
                                 NULL);
    case POISE_SEVERITY_WORTH_A_LOOK:
      return poise_words_format (ngettext ("{count} worth a look", "{count} worth a look", count), "count",
                                 number, NULL);
    case POISE_SEVERITY_HINT:
    case POISE_N_SEVERITIES:
    default:
      return poise_words_format (ngettext ("{count} hint", "{count} hints", count), "count", number, NULL);
    }
}

/**
 * poise_words_findings_count:
 * @findings: findings
 *
 * Returns: (transfer full): how many there are: "1 problem and 5 hints", or that there are none
 */
char *
poise_words_findings_count (const PoiseFindings *findings)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (int severity = POISE_N_SEVERITIES - 1; severity >= 0; severity--)
    {
      guint count = poise_findings_count (findings, severity);

      if (count > 0)
        g_ptr_array_add (parts, count_severity (severity, count));
    }
  if (parts->len == 0)
    return g_strdup (_ ("No advice"));
  g_ptr_array_add (parts, NULL);
  return poise_words_list ((const char *const *)parts->pdata);
}
