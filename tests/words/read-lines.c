/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells test-help-examples.py what Poise understands of typed lines, in the language that is its argument. For each line
 * of standard input it prints a line: minutes, mode and purpose by their numbers, whether it begins a section, and which
 * minutes it is where minutes alone are typed.
 */

#include "core/poise-outline.h"
#include "core/poise-quick-entry.h"
#include "words/poise-words-quick.h"
#include "words/poise-words.h"

#include <stdio.h>
#include <stdlib.h>

static void
tell (const char *line)
{
  const PoiseQuickVocabulary *vocabulary = poise_words_quick_vocabulary ();
  g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (line, vocabulary, POISE_QUICK_NOTHING);
  g_autofree char *heading = poise_outline_read_heading (line, vocabulary);

  printf ("%d %d %d %d %d\n", entry->minutes, (int) entry->mode, (int) entry->purpose, heading != NULL,
          poise_quick_entry_parse_minutes (line, vocabulary));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);
  g_autoptr (GError) error = NULL;
  char *line;
  gsize end;

  poise_words_init (argc > 1 ? argv[1] : NULL);
  while (g_io_channel_read_line (input, &line, NULL, &end, &error) == G_IO_STATUS_NORMAL)
    {
      line[end] = '\0';
      tell (line);
      g_free (line);
    }
  return error ? EXIT_FAILURE : EXIT_SUCCESS;
}
