/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the guide says, in the language of the window, and what is found in it.
 */

#include "words/poise-words-guide.h"

#include "words/poise-words-advice.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

/** poise_words_guide_part: what a part of the guide is called */
const char *
poise_words_guide_part (PoiseGuidePart part)
{
  static const char *const names[POISE_N_GUIDE_PARTS] = {
    [POISE_GUIDE_MODES] = N_ ("Together, or in One’s Own Time?"),
    [POISE_GUIDE_PURPOSES] = N_ ("Why Learners Communicate"),
    [POISE_GUIDE_PARTICIPATION] = N_ ("How Learners Take Part"),
    [POISE_GUIDE_PRACTICE] = N_ ("Designing the Course"),
    [POISE_GUIDE_CHARTS] = N_ ("Reading the Charts"),
    [POISE_GUIDE_POISE] = N_ ("Working with Poise"),
  };

  return _ (names[part]);
}

static const PoiseGuideTexts *
find_texts (const PoiseGuideEntry *entry)
{
  for (guint i = 0; i < poise_n_guide_texts; i++)
    if (g_str_equal (poise_guide_texts[i].entry, entry->id))
      return &poise_guide_texts[i];
  return NULL;
}

/** poise_words_guide_title: Returns: (nullable): what @entry is called; %NULL where it has no texts */
const char *
poise_words_guide_title (const PoiseGuideEntry *entry)
{
  const PoiseGuideTexts *texts = find_texts (entry);

  return texts ? _ (texts->title) : NULL;
}

/** poise_words_guide_blocks: Returns: (nullable): what @entry says; texts are English still, for gettext */
const PoiseGuideBlock *
poise_words_guide_blocks (const PoiseGuideEntry *entry)
{
  const PoiseGuideTexts *texts = find_texts (entry);

  return texts ? texts->blocks : NULL;
}

/** poise_words_guide_block: what @block says */
const char *
poise_words_guide_block (const PoiseGuideBlock *block)
{
  return _ (block->text);
}

/** poise_words_guide_mentions: the small heading above what rules look at */
const PoiseGuideBlock *
poise_words_guide_mentions (void)
{
  static const PoiseGuideBlock block = { POISE_GUIDE_TERM, N_ ("What Poise mentions") };

  return &block;
}

/* All that can be read in an entry, the part in which it stands, and whom it quotes, folded. */
static char *
fold_entry (const PoiseGuideEntry *entry)
{
  g_autoptr (GString) all = g_string_new (poise_words_guide_title (entry));
  const PoiseGuideBlock *block = poise_words_guide_blocks (entry);
  const PoiseRuleTable *table = poise_rule_table ();

  g_string_append_printf (all, "\n%s", poise_words_guide_part (entry->part));
  for (; block && block->text; block++)
    g_string_append_printf (all, "\n%s", _ (block->text));
  for (guint i = 0; i < table->n_rules; i++)
    if (poise_guide_entry_for_rule (table->rules[i]->id) == entry)
      g_string_append_printf (all, "\n%s", poise_words_guide_rule (table->rules[i]->id));
  for (guint i = 0; i < entry->n_sources; i++)
    g_string_append_printf (all, "\n%s %d", poise_sources[entry->sources[i]].authors,
                            poise_sources[entry->sources[i]].year);
  return poise_query_fold (all->str);
}

/* Whether each word of @text occurs in @folded. */
static gboolean
has_words (const char *folded, const char *text)
{
  g_autofree char *sought = poise_query_fold (text);
  g_auto (GStrv) words = g_strsplit_set (sought, " \t\n", 0);

  for (guint i = 0; words[i]; i++)
    if (!strstr (folded, words[i]))
      return FALSE;
  return TRUE;
}

/**
 * poise_words_guide_matches:
 * @text: words, each of which must occur somewhere in the entry; case and accents do not matter
 *
 * Returns: whether @entry is found by @text; all are by none
 */
gboolean
poise_words_guide_matches (const PoiseGuideEntry *entry, const char *text)
{
  g_autofree char *folded = fold_entry (entry);

  return has_words (folded, text);
}

/** poise_words_guide_source: (transfer full): what @source is, how strong it is, and where in it the figures stand */
char *
poise_words_guide_source (const PoiseSource *source)
{
  const char *place = poise_words_source_place (source);

  /* Translators: how strong a source is, and where in it to look: "Research: Abstract" */
  g_autofree char *line = poise_words_format (C_ ("source", "{evidence}: {place}"), "evidence",
                                              poise_words_evidence (source->evidence), "place", place ? place : "", NULL);

  return g_strdup_printf ("%s\n%s", source->title, line);
}

/** poise_words_guide_source_matches: @text: as for poise_words_guide_matches(). Returns: whether it finds @source */
gboolean
poise_words_guide_source_matches (const PoiseSource *source, const char *text)
{
  g_autofree char *citation = poise_words_source (source);
  g_autofree char *about = poise_words_guide_source (source);
  g_autofree char *all = g_strdup_printf ("%s\n%s", citation, about);
  g_autofree char *folded = poise_query_fold (all);

  return has_words (folded, text);
}

/** poise_words_guide_found: (transfer full): how many entries are found: "3 entries" */
char *
poise_words_guide_found (guint n_entries)
{
  g_autofree char *count = poise_words_number (n_entries);

  return poise_words_format (ngettext ("{count} entry", "{count} entries", n_entries), "count", count, NULL);
}

/**
 * poise_words_guide_show:
 * @n_activities: how many activities an entry concerns
 * @n_sections: how many sections, for an entry that concerns no activity
 *
 * Returns: (transfer full): what a button says that shows them: "Show 12 Activities"
 */
char *
poise_words_guide_show (guint n_activities, guint n_sections)
{
  guint n = n_activities > 0 ? n_activities : n_sections;
  g_autofree char *count = poise_words_number (n);

  if (n_activities > 0)
    return poise_words_format (ngettext ("Show {count} Activity", "Show {count} Activities", n), "count", count, NULL);
  return poise_words_format (ngettext ("Show {count} Section", "Show {count} Sections", n), "count", count, NULL);
}
