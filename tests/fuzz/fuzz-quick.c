/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any typed line, and any text in the Minutes entry: what is understood is within its range, the title is what the
 * line says, and the activity can be saved. The first byte says which parts the person has taken back; the lines
 * follow.
 */

#include "fuzz/fuzz.h"

#include "core/poise-edit.h"
#include "core/poise-quick-entry.h"
#include "words/poise-words-quick.h"

#include <string.h>

#define ALL_PARTS (POISE_QUICK_MINUTES_PART | POISE_QUICK_MODE_PART | POISE_QUICK_PURPOSE_PART)

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

static void
check_minutes (int minutes)
{
  if (minutes != POISE_UNSET)
    {
      g_assert_cmpint (minutes, >=, 0);
      g_assert_cmpint (minutes, <=, POISE_MINUTES_MAX);
    }
}

static gboolean
is_blank (const char *line)
{
  while (*line != '\0' && g_unichar_isspace (g_utf8_get_char (line)))
    line = g_utf8_next_char (line);
  return *line == '\0';
}

static void
check_entry (const char *line, PoiseQuickParts ignored)
{
  g_autoptr (PoiseQuickEntry) entry
      = poise_quick_entry_parse (line, poise_words_quick_vocabulary (), ignored);

  fuzz_check_text (entry->title);
  g_assert_true (is_blank (line) || *entry->title != '\0');
  g_assert_cmpuint (strlen (entry->title), <=, strlen (line));
  g_assert_cmpint (entry->understood & ignored & ALL_PARTS, ==, 0);
  g_assert_true ((entry->understood & POISE_QUICK_MINUTES_PART) != 0 || entry->minutes == POISE_UNSET);
  check_minutes (entry->minutes);
  if (*entry->title != '\0')
    {
      g_autoptr (PoiseActivity) activity = poise_quick_entry_make_activity (entry);

      g_assert_cmpint (activity->minutes, ==, entry->minutes);
      g_assert_cmpint (activity->mode, ==, entry->mode);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (size == 0)
    return 0;
  text = g_utf8_make_valid ((const char *) data + 1, size - 1);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      check_entry (lines[i], data[0]);
      check_minutes (poise_quick_entry_parse_minutes (lines[i], poise_words_quick_vocabulary ()));
    }
  return 0;
}
