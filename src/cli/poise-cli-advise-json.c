/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One JSON object on one line, its members in the order that the design gives; what does not apply is null.
 */

#include "cli/poise-cli-advise.h"

#include "cli/poise-cli-json.h"
#include "words/poise-words-advice.h"

static const char *
name_suggestion (const PoiseAdvice *advice)
{
  return advice->suggests != POISE_MODE_UNDECIDED ? poise_terms_name (&poise_modes, advice->suggests) : NULL;
}

static void
append_advice (GString *json, const PoisePlan *plan, const PoiseAdvice *advice)
{
  const PoiseRule *rule = advice->rule;
  g_autofree char *message = poise_words_advice (plan, advice);
  g_autofree char *source = poise_words_source (rule->source);
  const char *const members[][2] = {
    { "rule", rule->id },
    { "scope", poise_terms_name (&poise_scopes, rule->scope) },
    { "severity", poise_terms_name (&poise_severities, rule->severity) },
    { "section", advice->section },
    { "activity", advice->activity },
    { "suggests", name_suggestion (advice) },
    { "message", message },
    { "reason", poise_words_advice_reason (rule) },
    { "source", source },
    { "uri", rule->source->uri },
  };

  g_string_append_c (json, '{');
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (i > 0)
        g_string_append (json, ", ");
      poise_cli_json_append_member (json, members[i][0], members[i][1]);
    }
  g_string_append_c (json, '}');
}

/**
 * poise_cli_advise_json:
 * @file_name: the file, as the person wrote it
 * @findings: on the plan in it
 *
 * Returns: (transfer full): one line of JSON
 */
char *
poise_cli_advise_json (const char *file_name, const PoiseFindings *findings)
{
  g_autoptr (GArray) list = poise_findings_list (findings);
  GString *json = g_string_new ("{");

  poise_cli_json_append_member (json, "file", file_name);
  g_string_append (json, ", \"advice\": [");
  for (guint i = 0; i < list->len; i++)
    {
      if (i > 0)
        g_string_append (json, ", ");
      append_advice (json, poise_findings_get_plan (findings), g_array_index (list, PoiseFinding, i).advice);
    }
  g_string_append (json, "]}\n");
  return g_string_free (json, FALSE);
}
