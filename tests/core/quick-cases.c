/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What must hold of each line that is typed.
 */

#include "quick-cases.h"

void
quick_cases_check (const PoiseQuickVocabulary *vocabulary, const QuickCase *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (cases[i].line, vocabulary, POISE_QUICK_NOTHING);

      g_test_message ("“%s” → “%s”, %d, %d", cases[i].line, entry->title, entry->minutes, entry->mode);
      g_assert_cmpstr (entry->title, ==, cases[i].title);
      g_assert_cmpint (entry->minutes, ==, cases[i].minutes);
      g_assert_cmpint (entry->mode, ==, cases[i].mode);
    }
}

gboolean
quick_cases_is_taken_from (const char *part, const char *whole)
{
  for (; *part != '\0'; part = g_utf8_next_char (part))
    {
      if (g_unichar_isspace (g_utf8_get_char (part)))
        continue;
      while (*whole != '\0' && g_utf8_get_char (whole) != g_utf8_get_char (part))
        whole = g_utf8_next_char (whole);
      if (*whole == '\0')
        return FALSE;
      whole = g_utf8_next_char (whole);
    }
  return TRUE;
}
