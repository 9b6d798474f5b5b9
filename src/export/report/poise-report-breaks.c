/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days without class. Each stands once: under the heading of the section that it begins in, after the section
 * that it follows, or in the title block where no section with days comes before it.
 */

#include "export/report/poise-report-draft.h"

#include "core/poise-date.h"

/* The days of @days, in their order; a break with one date is that day. Whether it has any. */
static gboolean
get_days (const PoiseBreak *days, GDate *first, GDate *last)
{
  gboolean has_first, has_last;

  g_date_clear (first, 1);
  g_date_clear (last, 1);
  has_first = poise_date_parse (days->from, first);
  has_last = poise_date_parse (days->to, last);
  if (!has_first)
    *first = *last;
  if (!has_last)
    *last = *first;
  if (has_first && has_last)
    g_date_order (first, last);
  return has_first || has_last;
}

static PoiseReportBreakPlace
find_place (const PoisePlan *plan, const GDate *day)
{
  PoiseReportBreakPlace place = { -1, FALSE };
  GDate first, last;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    if (poise_plan_get_section_days (plan, i, &first, &last) && g_date_compare (&first, day) <= 0)
      place = (PoiseReportBreakPlace){ (int) i, g_date_compare (day, &last) <= 0 };
  return place;
}

/** poise_report_find_breaks: (transfer full): where each break of the plan stands, by #PoiseReportBreakPlace */
GArray *
poise_report_find_breaks (const PoisePlan *plan)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (PoiseReportBreakPlace));

  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    {
      PoiseReportBreakPlace place = { -1, FALSE };
      GDate first, last;

      if (get_days (g_ptr_array_index (plan->breaks, i), &first, &last))
        place = find_place (plan, &first);
      g_array_append_val (places, place);
    }
  return places;
}

/**
 * poise_report_say_breaks:
 * @section: which section, or -1 for the title block
 * @inside: those that begin in the section, which stand under its heading, or those that follow it
 *
 * Returns: (transfer full) (nullable): each on a line of its own, or %NULL where there are none
 */
char *
poise_report_say_breaks (const PoiseReportDraft *draft, int section, gboolean inside)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < draft->breaks->len; i++)
    {
      const PoiseReportBreakPlace *place = &g_array_index (draft->breaks, PoiseReportBreakPlace, i);
      const PoiseBreak *days = g_ptr_array_index (draft->plan->breaks, i);
      g_autofree char *text = NULL;
      gboolean known;
      GDate first, last;

      if (place->section != section || place->inside != inside)
        continue;
      known = get_days (days, &first, &last);
      text = poise_words_document_break (days->title, known ? &first : NULL, known ? &last : NULL);
      if (text == NULL)
        continue;
      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      g_string_append (lines, text);
    }
  return lines->len > 0 ? g_strdup (lines->str) : NULL;
}
