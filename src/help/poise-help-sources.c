/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whom the rules and the guide quote, as the guide lists them at its end.
 */

#include "help/poise-help-parts.h"
#include "help/poise-help-writer.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-guide.h"

static void
add_source (GString *page, const PoiseSource *source)
{
  g_autofree char *section = g_strdup_printf ("section id=\"%s\"", source->id);
  g_autofree char *citation = poise_words_source (source);
  g_autofree char *about = poise_words_guide_source (source);
  g_auto (GStrv) lines = g_strsplit (about, "\n", -1);
  g_autofree char *link = poise_help_link (source->uri, lines[0]);

  poise_help_open (page, section);
  poise_help_add (page, "title", citation);
  poise_help_add_markup (page, "p", link);
  for (guint i = 1; lines[i]; i++)
    poise_help_add (page, "p", lines[i]);
  poise_help_close (page, "section");
}

/** poise_help_add_sources: all of them */
gboolean
poise_help_add_sources (GString *page, GError **error)
{
  for (guint i = 0; i < POISE_N_SOURCES; i++)
    add_source (page, &poise_sources[i]);
  return TRUE;
}
