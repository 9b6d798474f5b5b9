/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing without blanks between words, from U+2E80 on, has no ends of words.
 */

#include "import/poise-csv-scan.h"

#include <string.h>

#define FIRST_WITHOUT_BLANKS 0x2e80

/** poise_csv_scan_blanks: takes blanks, if there are any */
void
poise_csv_scan_blanks (const char **at)
{
  while (**at == ' ')
    (*at)++;
}

/** poise_csv_scan_text: Returns: whether @text stood there, and was taken */
gboolean
poise_csv_scan_text (const char **at, const char *text)
{
  if (!g_str_has_prefix (*at, text))
    return FALSE;
  *at += strlen (text);
  return TRUE;
}

static gboolean
ends_word (const char *end)
{
  gunichar last = g_utf8_get_char (g_utf8_prev_char (end));

  return last >= FIRST_WITHOUT_BLANKS || !g_unichar_isalpha (last) || !g_unichar_isalpha (g_utf8_get_char (end));
}

/**
 * poise_csv_scan_word:
 * @at: (inout): a place in a folded text
 * @words: (array zero-terminated=1): words and signs, none of them ""; of letters only as whole words
 *
 * Returns: whether one of them stood there, and was taken
 */
gboolean
poise_csv_scan_word (const char **at, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (*at, words[i]) && ends_word (*at + strlen (words[i])))
      {
        *at += strlen (words[i]);
        return TRUE;
      }
  return FALSE;
}

/**
 * poise_csv_scan_digits:
 * @at: (inout): a place in a folded text
 * @most: of digits, up to nine
 * @number: (out): what they are
 *
 * Returns: how many digits were taken; 0 for none, and where there are more than @most
 */
int
poise_csv_scan_digits (const char **at, int most, int *number)
{
  int n_digits = 0;

  *number = 0;
  while (n_digits <= most && g_ascii_isdigit ((*at)[n_digits]))
    *number = *number * 10 + ((*at)[n_digits++] - '0');
  if (n_digits > most)
    return 0;
  *at += n_digits;
  return n_digits;
}
