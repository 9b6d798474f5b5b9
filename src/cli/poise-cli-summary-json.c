/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One JSON object on one line, its members in the order that the design gives.
 */

#include "cli/poise-cli-summary.h"

#include "cli/poise-cli-json.h"

static void
append_text_member (GString *json, const char *name, const char *text)
{
  poise_cli_json_append_member (json, name, text != NULL ? text : "");
}

/* In the order of the design, which is not that of the enumeration. */
static void
append_minutes (GString *json, const PoiseTally *tally)
{
  g_string_append_printf (json,
                          "\"synchronous\": %" G_GINT64_FORMAT ", \"asynchronous\": %" G_GINT64_FORMAT
                          ", \"undecided\": %" G_GINT64_FORMAT,
                          tally->minutes[POISE_MODE_SYNCHRONOUS], tally->minutes[POISE_MODE_ASYNCHRONOUS],
                          tally->minutes[POISE_MODE_UNDECIDED]);
}

static void
append_tally (GString *json, const PoiseTerms *terms, int value, const PoiseTally *tally)
{
  g_string_append_printf (json, "\"%s\": {", poise_terms_name (terms, value));
  append_minutes (json, tally);
  g_string_append_c (json, '}');
}

/* By the values of a closed set, "none" last. */
static void
append_tallies (GString *json, const char *name, const PoiseTerms *terms, const PoiseTally *tallies)
{
  g_string_append_printf (json, ", \"%s\": {", name);
  for (int value = 1; value < terms->n_terms; value++)
    {
      append_tally (json, terms, value, &tallies[value]);
      g_string_append (json, ", ");
    }
  append_tally (json, terms, 0, &tallies[0]);
  g_string_append_c (json, '}');
}

static void
append_sections (GString *json, const PoiseBalance *balance)
{
  const PoisePlan *plan = poise_balance_get_plan (balance);

  g_string_append (json, ", \"by-section\": [");
  for (guint i = 0; i < poise_balance_get_n_sections (balance); i++)
    {
      g_string_append (json, i > 0 ? ", {" : "{");
      append_text_member (json, "title", poise_plan_get_section (plan, i)->title);
      g_string_append (json, ", ");
      append_minutes (json, &poise_balance_get_section (balance, i)->total);
      g_string_append_c (json, '}');
    }
  g_string_append_c (json, ']');
}

/**
 * poise_cli_summary_json:
 * @file_name: the file, as the person wrote it
 * @balance: of the plan in it
 *
 * Returns: (transfer full): one line of JSON
 */
char *
poise_cli_summary_json (const char *file_name, const PoiseBalance *balance)
{
  GString *json = g_string_new ("{");
  const PoisePlan *plan = poise_balance_get_plan (balance);
  const PoiseSums *course = poise_balance_get_course (balance);
  g_autofree char *share = poise_cli_summary_share (&course->total);

  append_text_member (json, "file", file_name);
  g_string_append (json, ", ");
  append_text_member (json, "title", plan->title);
  g_string_append_printf (json, ", \"sections\": %u, \"activities\": %u, \"minutes\": {",
                          poise_plan_n_sections (plan), poise_tally_get_count (&course->total));
  append_minutes (json, &course->total);
  g_string_append_printf (json,
                          "}, \"count\": {\"synchronous\": %u, \"asynchronous\": %u, \"undecided\": %u}",
                          course->total.count[POISE_MODE_SYNCHRONOUS],
                          course->total.count[POISE_MODE_ASYNCHRONOUS],
                          course->total.count[POISE_MODE_UNDECIDED]);
  g_string_append_printf (json, ", \"synchronous-share\": %s", share != NULL ? share : "null");
  append_tallies (json, "purposes", &poise_purposes, course->purposes);
  append_tallies (json, "learning-types", &poise_learning_types, course->learning_types);
  append_sections (json, balance);
  g_string_append (json, "}\n");
  return g_string_free (json, FALSE);
}
