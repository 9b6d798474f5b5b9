/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the parts of the content share.
 */

#include "export/poise-pdf-content.h"

#include "words/poise-words-document.h"

const PoiseMode poise_pdf_modes[POISE_N_MODES]
    = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

/** poise_pdf_mode_word: (transfer none): what a mode is called for the audience; students need no terms */
const char *
poise_pdf_mode_word (const PoisePdfContent *content, PoiseMode mode)
{
  static const PoiseDocumentLabel labels[POISE_N_MODES] = {
    [POISE_MODE_UNDECIDED] = POISE_LABEL_OPEN,
    [POISE_MODE_SYNCHRONOUS] = POISE_LABEL_LIVE,
    [POISE_MODE_ASYNCHRONOUS] = POISE_LABEL_OWN_TIME,
  };

  return content->for_students ? poise_words_document_label (labels[mode]) : poise_words_mode (mode);
}

/** poise_pdf_join: (transfer full) (nullable): facts on one line; %NULL where there are none. @parts is of texts. */
char *
poise_pdf_join (GPtrArray *parts)
{
  GString *joined;

  if (parts->len == 0)
    return NULL;
  joined = g_string_new (g_ptr_array_index (parts, 0));
  for (guint i = 1; i < parts->len; i++)
    {
      g_string_append (joined, " · ");
      g_string_append (joined, g_ptr_array_index (parts, i));
    }
  return g_string_free (joined, FALSE);
}
