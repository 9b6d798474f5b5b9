/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The text is left as it is, so that it is copied, read out and found as it stands; attributes tell where no line ends.
 */

#include "chart/poise-together.h"

#include "words/poise-words-together.h"

/**
 * poise_together_attributes:
 * @others: (nullable): what @text has besides; it stays as it is
 * @text: valid UTF-8
 *
 * Returns: (transfer full) (nullable): @others with those that keep the amounts in @text on one line each; @others itself
 *   where there are no amounts
 */
PangoAttrList *
poise_together_attributes (PangoAttrList *others, const char *text)
{
  PangoAttrList *attributes = NULL;
  const char *start, *end;

  for (const char *from = text; (start = poise_words_find_amount (from, &end)) != NULL; from = end)
    {
      PangoAttribute *kept = pango_attr_allow_breaks_new (FALSE);

      if (attributes == NULL)
        attributes = others != NULL ? pango_attr_list_copy (others) : pango_attr_list_new ();
      kept->start_index = start - text;
      kept->end_index = end - text;
      pango_attr_list_insert (attributes, kept);
    }
  if (attributes == NULL && others != NULL)
    return pango_attr_list_ref (others);
  return attributes;
}
