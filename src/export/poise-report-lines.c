/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An empty line parts paragraphs, as people type them.
 */

#include "export/poise-report-lines.h"

#include "words/poise-words-document.h"

/**
 * poise_report_split_paragraphs:
 * @text: of a report
 *
 * Returns: (transfer full): its paragraphs, none empty, with line feeds between their lines; no line begins or ends
 *   with white space, and none is empty
 */
char **
poise_report_split_paragraphs (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GStrvBuilder) paragraphs = g_strv_builder_new ();
  g_autoptr (GString) paragraph = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] != '\0')
        {
          if (paragraph->len > 0)
            g_string_append_c (paragraph, '\n');
          g_string_append (paragraph, lines[i]);
        }
      if (paragraph->len > 0 && (*lines[i] == '\0' || lines[i + 1] == NULL))
        {
          g_strv_builder_add (paragraphs, paragraph->str);
          g_string_truncate (paragraph, 0);
        }
    }
  return g_strv_builder_end (paragraphs);
}

/** poise_report_escape_address: (transfer full): @uri with what RFC 3986 has no place for as escapes, in ASCII */
char *
poise_report_escape_address (const char *uri)
{
  return g_uri_escape_string (uri, ":/?#[]@!$&'()*+,;=%", FALSE);
}

/** poise_report_get_mode_word: what the audience calls @mode */
const char *
poise_report_get_mode_word (const PoiseReport *report, int mode)
{
  static const PoiseDocumentLabel labels[POISE_N_MODES] = {
    [POISE_MODE_UNDECIDED] = POISE_LABEL_OPEN,
    [POISE_MODE_SYNCHRONOUS] = POISE_LABEL_LIVE,
    [POISE_MODE_ASYNCHRONOUS] = POISE_LABEL_OWN_TIME,
  };

  g_return_val_if_fail (mode >= 0 && mode < POISE_N_MODES, "");

  if (poise_report_get_options (report)->audience == POISE_AUDIENCE_STUDENTS)
    return poise_words_document_label (labels[mode]);
  return poise_words_mode (mode);
}
