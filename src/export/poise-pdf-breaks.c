/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days without class. Each stands once: under the heading of the section that it begins in, after the section
 * that it follows, or in the title block where no section with days comes before it.
 */

#include "export/poise-pdf-content.h"

#include "core/poise-date.h"
#include "words/poise-words-document.h"

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

static PoisePdfBreakPlace
find_place (const PoisePdfContent *content, const GDate *day)
{
  PoisePdfBreakPlace place = { -1, FALSE };
  GDate first, last;

  for (guint i = 0; i < poise_plan_n_sections (content->plan); i++)
    if (poise_plan_get_section_days (content->plan, i, &first, &last) && g_date_compare (&first, day) <= 0)
      place = (PoisePdfBreakPlace){ (int)i, g_date_compare (day, &last) <= 0 };
  return place;
}

/** poise_pdf_find_breaks: (transfer full): finds out where each break of the plan stands, by #PoisePdfBreakPlace */
GArray *
poise_pdf_find_breaks (const PoisePdfContent *content)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (PoisePdfBreakPlace));

  for (guint i = 0; i < poise_list_length (content->plan->breaks); i++)
    {
      PoisePdfBreakPlace place = { -1, FALSE };
      GDate first, last;

      if (get_days (g_ptr_array_index (content->plan->breaks, i), &first, &last))
        place = find_place (content, &first);
      g_array_append_val (places, place);
    }
  return places;
}

/**
 * poise_pdf_add_breaks:
 * @content: a document
 * @section: which section, or -1 for the title block
 * @inside: those that begin in the section, which stand under its heading, or those that follow it
 * @space: above the first one, in points
 */
void
poise_pdf_add_breaks (PoisePdfContent *content, int section, gboolean inside, double space)
{
  for (guint i = 0; i < content->breaks->len; i++)
    {
      const PoisePdfBreakPlace *place = &g_array_index (content->breaks, PoisePdfBreakPlace, i);
      const PoiseBreak *days = g_ptr_array_index (content->plan->breaks, i);
      gboolean known;
      GDate first, last;
      g_autofree char *text = NULL;

      if (place->section != section || place->inside != inside)
        continue;
      known = get_days (days, &first, &last);
      text = poise_words_document_break (days->title, known ? &first : NULL, known ? &last : NULL);
      if (text == NULL)
        continue;
      poise_pdf_document_add_paragraph (content->document, "P", POISE_PDF_STYLE_ASIDE, POISE_PDF_ALIGN_START, space,
                                        inside, text);
      space = 1;
    }
}
