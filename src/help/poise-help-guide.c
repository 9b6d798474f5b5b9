/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The guide: a section for each part, and within it one for each entry, with what its card says in the window.
 */

#include "help/poise-help-parts.h"
#include "help/poise-help-writer.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-guide.h"
#include "words/poise-words.h"


/** poise_help_cite: Returns: (transfer full): markup that names @source and leads to it */
char *
poise_help_cite (PoiseSourceIndex source)
{
  g_autofree char *citation = poise_words_source (&poise_sources[source]);
  g_autofree char *reference = g_strdup_printf ("sources#%s", poise_sources[source].id);

  return poise_help_link (reference, citation);
}

/* Lists and terms are opened and closed as the kind changes. */
static void
change_kind (GString *page, int from, int to)
{
  if (from == to)
    return;
  if (from == POISE_GUIDE_POINT)
    poise_help_close (page, "list");
  if (from == POISE_GUIDE_EXAMPLE)
    poise_help_close (page, "example");
  if (to == POISE_GUIDE_POINT)
    poise_help_open (page, "list");
  if (to == POISE_GUIDE_EXAMPLE)
    poise_help_open (page, "example");
}

static void
add_block (GString *page, PoiseGuideBlockKind kind, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  switch (kind)
    {
    case POISE_GUIDE_POINT:
      poise_help_add_item (page, markup);
      break;
    case POISE_GUIDE_TERM:
      g_string_append_printf (page, "<p><em style=\"strong\">%s</em></p>\n", markup);
      break;
    default:
      poise_help_add_markup (page, "p", markup);
    }
}

/** poise_help_add_entry_blocks: what @entry says, without its rules and sources */
void
poise_help_add_entry_blocks (GString *page, const PoiseGuideEntry *entry)
{
  int kind = POISE_GUIDE_TEXT;

  for (const PoiseGuideBlock *block = poise_words_guide_blocks (entry); block && block->text; block++)
    {
      change_kind (page, kind, block->kind);
      kind = block->kind;
      add_block (page, block->kind, poise_words_guide_block (block));
    }
  change_kind (page, kind, POISE_GUIDE_TEXT);
}

/* What the rules look at that the entry explains, each leading to what is said of it. */
static void
add_rules (GString *page, const PoiseGuideEntry *entry)
{
  const PoiseRuleTable *table = poise_rule_table ();
  gboolean any = FALSE;

  for (guint i = 0; i < table->n_rules; i++)
    {
      g_autofree char *reference = g_strdup_printf ("rules#%s", table->rules[i]->id);
      g_autofree char *link = poise_help_link (reference, poise_words_guide_rule (table->rules[i]->id));

      if (poise_guide_entry_for_rule (table->rules[i]->id) != entry)
        continue;
      if (!any)
        {
          add_block (page, POISE_GUIDE_TERM, poise_words_guide_block (poise_words_guide_mentions ()));
          poise_help_open (page, "list");
        }
      any = TRUE;
      poise_help_add_item (page, link);
    }
  if (any)
    poise_help_close (page, "list");
}

static void
add_sources (GString *page, const PoiseGuideEntry *entry)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = 0; i < entry->n_sources; i++)
    {
      g_autofree char *link = poise_help_cite (entry->sources[i]);

      g_string_append_printf (markup, "%s%s", i > 0 ? " · " : "", link);
    }
  if (entry->n_sources > 0)
    poise_help_add_markup (page, "p", markup->str);
}

static void
add_entry (GString *page, const PoiseGuideEntry *entry)
{
  g_autofree char *section = g_strdup_printf ("section id=\"%s\"", entry->id);

  poise_help_open (page, section);
  poise_help_add (page, "title", poise_words_guide_title (entry));
  poise_help_add_entry_blocks (page, entry);
  add_rules (page, entry);
  add_sources (page, entry);
  poise_help_close (page, "section");
}

/** poise_help_add_guide: all entries, those of a part together */
gboolean
poise_help_add_guide (GString *page, GError **error)
{
  guint n_entries;
  const PoiseGuideEntry *entries = poise_guide_get_entries (&n_entries);

  for (guint part = 0; part < POISE_N_GUIDE_PARTS; part++)
    {
      g_autofree char *section = g_strdup_printf ("section id=\"part-%u\"", part + 1);

      poise_help_open (page, section);
      poise_help_add (page, "title", poise_words_guide_part (part));
      for (guint i = 0; i < n_entries; i++)
        if (entries[i].part == part)
          add_entry (page, &entries[i]);
      poise_help_close (page, "section");
    }
  return TRUE;
}
