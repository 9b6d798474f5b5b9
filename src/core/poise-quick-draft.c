/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a line that is being typed means.
 */

#include "core/poise-quick-draft.h"

#include "core/poise-outline.h"

#define VALUES (POISE_QUICK_MINUTES_PART | POISE_QUICK_MODE_PART | POISE_QUICK_PURPOSE_PART)

/* What was accepted counts where the line says nothing newer. */
static void
add_accepted (const PoiseQuickDraft *draft, PoiseQuickEntry *entry)
{
  PoiseQuickParts held = draft->accepted & ~entry->understood;

  if ((held & POISE_QUICK_MINUTES_PART) != 0)
    entry->minutes = draft->minutes;
  if ((held & POISE_QUICK_MODE_PART) != 0)
    entry->mode = draft->mode;
  if ((held & POISE_QUICK_PURPOSE_PART) != 0)
    entry->purpose = draft->purpose;
  entry->understood |= held;
}

/**
 * poise_quick_draft_read:
 * @line: what stands in the line, valid UTF-8
 * @vocabulary: the words that are understood
 *
 * A line behind values that were accepted is an activity, whatever it looks like.
 *
 * Returns: (transfer full): what it means
 */
PoiseQuickMeaning *
poise_quick_draft_read (const PoiseQuickDraft *draft, const char *line, const PoiseQuickVocabulary *vocabulary)
{
  PoiseQuickMeaning *meaning = g_new0 (PoiseQuickMeaning, 1);

  meaning->entry = poise_quick_entry_parse (line, vocabulary, draft->kept);
  meaning->fresh = meaning->entry->understood;
  add_accepted (draft, meaning->entry);
  if ((draft->kept & POISE_QUICK_HEADING_PART) == 0 && meaning->entry->understood == POISE_QUICK_NOTHING)
    meaning->heading = poise_outline_read_heading (line, vocabulary);
  if (meaning->heading != NULL)
    meaning->fresh |= POISE_QUICK_HEADING_PART;
  return meaning;
}

/** poise_quick_meaning_free: frees @meaning, which may be %NULL. */
void
poise_quick_meaning_free (PoiseQuickMeaning *meaning)
{
  if (meaning == NULL)
    return;
  poise_quick_entry_free (meaning->entry);
  g_free (meaning->heading);
  g_free (meaning);
}

/**
 * poise_quick_draft_accept:
 * @line: what stands in the line
 *
 * Takes what the words of the line say as said.
 *
 * Returns: (transfer full) (nullable): the line without these words; %NULL where it has none
 */
char *
poise_quick_draft_accept (PoiseQuickDraft *draft, const char *line, const PoiseQuickVocabulary *vocabulary)
{
  g_autoptr (PoiseQuickMeaning) meaning = poise_quick_draft_read (draft, line, vocabulary);

  if ((meaning->fresh & VALUES) == 0)
    return NULL;
  draft->accepted = meaning->entry->understood;
  draft->minutes = meaning->entry->minutes;
  draft->mode = meaning->entry->mode;
  draft->purpose = meaning->entry->purpose;
  return g_strdup (meaning->entry->title);
}

/**
 * poise_quick_draft_keep:
 * @line: what stands in the line
 *
 * Keeps all words of the line as its title, those of minutes that no activity can have included. Where none
 * of them says anything, forgets what was accepted.
 *
 * Returns: whether there was anything to keep or forget
 */
gboolean
poise_quick_draft_keep (PoiseQuickDraft *draft, const char *line, const PoiseQuickVocabulary *vocabulary)
{
  g_autoptr (PoiseQuickMeaning) meaning = poise_quick_draft_read (draft, line, vocabulary);

  if (meaning->fresh == POISE_QUICK_NOTHING && !meaning->entry->bad_minutes)
    {
      gboolean had_accepted = draft->accepted != POISE_QUICK_NOTHING;

      draft->accepted = POISE_QUICK_NOTHING;
      return had_accepted;
    }
  draft->kept |= VALUES | POISE_QUICK_HEADING_PART;
  return TRUE;
}

/** poise_quick_draft_dismiss: Keeps the words of @part as title, and forgets what was accepted of it. */
void
poise_quick_draft_dismiss (PoiseQuickDraft *draft, PoiseQuickParts part)
{
  draft->accepted &= ~part;
  draft->kept |= part;
}
