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

static gboolean
is_right_to_left (GUnicodeScript script)
{
  static const GUnicodeScript scripts[] = {
    G_UNICODE_SCRIPT_ARABIC, G_UNICODE_SCRIPT_HEBREW,  G_UNICODE_SCRIPT_SYRIAC,          G_UNICODE_SCRIPT_THAANA,
    G_UNICODE_SCRIPT_NKO,    G_UNICODE_SCRIPT_MANDAIC, G_UNICODE_SCRIPT_HANIFI_ROHINGYA, G_UNICODE_SCRIPT_ADLAM,
  };

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    if (script == scripts[i])
      return TRUE;
  return FALSE;
}

/**
 * poise_report_is_turned:
 *
 * Returns: whether somebody wrote @text, and its first letter runs against the language of @report
 */
gboolean
poise_report_is_turned (const PoiseReport *report, const PoiseReportText *text)
{
  if (text->own)
    for (const char *p = text->text; *p != '\0'; p = g_utf8_next_char (p))
      if (g_unichar_isalpha (g_utf8_get_char (p)))
        return is_right_to_left (g_unichar_get_script (g_utf8_get_char (p)))
               != poise_report_get_about (report)->right_to_left;
  return FALSE;
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
