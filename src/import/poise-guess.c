/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What counts, from the most to the least:
 *
 *   both an address where people meet or words for it or sessions, and words for one's own time   left open
 *   an address where people meet, words for it, sessions at set times                              synchronous
 *   words for one's own time                                                                       asynchronous
 *   a window of a few hours, where that matters                                                    left open
 *   what it is                                                                                     as it is, or left open
 *
 * Words that are denied ("we will not meet") say nothing: who does not meet live may still have a chat.
 */

#include "import/poise-guess.h"

#include "import/poise-guess-hosts.h"
#include "import/poise-guess-matcher.h"
#include "import/poise-import-kinds.h"
#include "words/poise-words-import-guess.h"

/* How far what denies may stand from what it denies: words, or letters in languages without blanks */
#define MOST_WORDS_BETWEEN 4
#define MOST_LETTERS_BETWEEN 12

/* The same for what denies only what follows at once: "before the next …" */
#define MOST_WORDS_NEXT 2
#define MOST_LETTERS_NEXT 3

/* Four words are never as long; what has no blanks at all is not searched from each of its letters */
#define MOST_BETWEEN 100

/* ---- Words ---- */

/* Whether what stands between two phrases are so many words or letters, in one clause */
static gboolean
is_near (const PoiseGuessText *text, guint from, guint to, guint most_words, guint most_letters)
{
  guint n_blanks = 0, n_wide = 0;

  if (to > from + MOST_BETWEEN)
    return FALSE;
  for (guint i = from; i < to; i++)
    {
      if (text->letters[i].ends_clause)
        return FALSE;
      n_blanks += text->letters[i].letter == ' ';
      n_wide += g_unichar_iswide (text->letters[i].letter);
    }
  return n_blanks <= most_words + 1 && n_wide <= most_letters;
}

static const PoiseGuessHit *
get_hit (const GArray *hits, guint index)
{
  return &g_array_index (hits, PoiseGuessHit, index);
}

static gboolean
denies_before (const PoiseGuessText *text, const PoiseGuessHit *before, const PoiseGuessHit *hit)
{
  if (before->sense == POISE_GUESS_NOT_NEXT)
    return is_near (text, before->after, hit->first, MOST_WORDS_NEXT, MOST_LETTERS_NEXT);
  return before->sense == POISE_GUESS_NOT_AFTER || before->sense == POISE_GUESS_NOT_AROUND;
}

static gboolean
is_denied_before (const PoiseGuessText *text, const GArray *hits, guint index)
{
  const PoiseGuessHit *hit = get_hit (hits, index);

  for (guint i = index; i-- > 0;)
    {
      const PoiseGuessHit *before = get_hit (hits, i);

      if (!is_near (text, before->after, hit->first, MOST_WORDS_BETWEEN, MOST_LETTERS_BETWEEN))
        return FALSE;
      if ((before->languages & hit->languages) == 0)
        continue;
      if (before->sense == POISE_GUESS_TURN)
        return FALSE;
      if (denies_before (text, before, hit))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_denied_after (const PoiseGuessText *text, const GArray *hits, guint index)
{
  const PoiseGuessHit *hit = get_hit (hits, index);

  for (guint i = index + 1; i < hits->len; i++)
    {
      const PoiseGuessHit *after = get_hit (hits, i);

      if (!is_near (text, hit->after, after->first, MOST_WORDS_BETWEEN, MOST_LETTERS_BETWEEN))
        return FALSE;
      if ((after->languages & hit->languages) == 0)
        continue;
      if (after->sense == POISE_GUESS_TURN)
        return FALSE;
      if (after->sense == POISE_GUESS_NOT_BEFORE || after->sense == POISE_GUESS_NOT_AROUND)
        return TRUE;
    }
  return FALSE;
}

/* (transfer full) (nullable): the first words that say @sense and are not denied */
static char *
find_words (const PoiseGuessText *text, const GArray *hits, PoiseGuessSense sense)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const PoiseGuessHit *hit = get_hit (hits, i);

      if (hit->sense == sense && !is_denied_before (text, hits, i) && !is_denied_after (text, hits, i))
        return poise_guess_text_quote (text, hit->first, hit->after);
    }
  return NULL;
}

/* ---- Evidence ---- */

/**
 * Evidence:
 * @link: (nullable): an address where people meet
 * @live: (nullable): words for meeting
 * @own: (nullable): words for one's own time
 */
typedef struct
{
  char *link;
  char *live;
  char *own;
} Evidence;

static const char *
find_meeting (GPtrArray *addresses)
{
  for (guint i = 0; addresses != NULL && i < addresses->len; i++)
    if (poise_guess_is_meeting (g_ptr_array_index (addresses, i)))
      return g_ptr_array_index (addresses, i);
  return NULL;
}

static void
find_evidence (Evidence *evidence, const PoiseGuessClues *clues)
{
  g_autofree char *whole = g_strconcat (clues->title != NULL ? clues->title : "", "\n",
                                        clues->text != NULL ? clues->text : "", NULL);
  g_autoptr (PoiseGuessText) text = poise_guess_text_new (whole);
  g_autoptr (GArray) hits = poise_guess_find (text);
  const char *link = find_meeting (clues->addresses);

  evidence->link = g_strdup (link != NULL ? link : find_meeting (text->addresses));
  evidence->live = find_words (text, hits, POISE_GUESS_LIVE);
  evidence->own = find_words (text, hits, POISE_GUESS_OWN);
}

static void
evidence_clear (Evidence *evidence)
{
  g_free (evidence->link);
  g_free (evidence->live);
  g_free (evidence->own);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Evidence, evidence_clear)

/* ---- The guess ---- */

static PoiseImportGuess *
make_guess (const char *kind, PoiseMode mode, PoiseGuessReason reason, const char *quote)
{
  PoiseImportGuess *guess = g_new0 (PoiseImportGuess, 1);

  guess->kind = g_strdup (kind);
  guess->mode = mode;
  guess->reason = reason;
  guess->quote = g_strdup (quote);
  return guess;
}

static PoiseImportGuess *
guess_by_kind (const PoiseGuessClues *clues)
{
  const PoiseImportKind *kind = poise_import_kind_find (clues->kind);

  if (kind->mode == POISE_MODE_UNDECIDED)
    return make_guess (clues->kind, kind->mode, POISE_GUESS_UNKNOWN_KIND, NULL);
  if (kind->window && clues->window_minutes >= 0 && clues->window_minutes <= POISE_GUESS_SHORT_MINUTES)
    return make_guess (clues->kind, POISE_MODE_UNDECIDED, POISE_GUESS_SHORT_WINDOW, NULL);
  return make_guess (clues->kind, kind->mode, POISE_GUESS_KIND, NULL);
}

static PoiseImportGuess *
make_contradiction (const PoiseGuessClues *clues, const Evidence *evidence)
{
  const char *live = evidence->live != NULL ? evidence->live : evidence->link;
  g_autofree char *both = live != NULL ? g_strconcat (live, " … ", evidence->own, NULL) : g_strdup (evidence->own);

  return make_guess (clues->kind, POISE_MODE_UNDECIDED, POISE_GUESS_CONTRADICTION, both);
}

/**
 * poise_guess_mode:
 * @clues: what is known of an activity
 *
 * Returns: (transfer full): a guess at its mode, of no activity yet
 */
PoiseImportGuess *
poise_guess_mode (const PoiseGuessClues *clues)
{
  g_auto (Evidence) evidence = { NULL, NULL, NULL };

  find_evidence (&evidence, clues);
  if (evidence.own != NULL && (evidence.link != NULL || evidence.live != NULL || clues->n_sessions > 0))
    return make_contradiction (clues, &evidence);
  if (evidence.link != NULL)
    return make_guess (clues->kind, POISE_MODE_SYNCHRONOUS, POISE_GUESS_LINK, evidence.link);
  if (evidence.live != NULL)
    return make_guess (clues->kind, POISE_MODE_SYNCHRONOUS, POISE_GUESS_WORDS, evidence.live);
  if (clues->n_sessions > 0)
    return make_guess (clues->kind, POISE_MODE_SYNCHRONOUS, POISE_GUESS_SESSIONS, NULL);
  if (evidence.own != NULL)
    return make_guess (clues->kind, POISE_MODE_ASYNCHRONOUS, POISE_GUESS_WORDS, evidence.own);
  return guess_by_kind (clues);
}

/**
 * poise_guess_said:
 * @kind: what an activity is where it comes from
 * @mode: what the source says
 * @quote: (nullable): how it says so
 *
 * Returns: (transfer full): that nothing was guessed
 */
PoiseImportGuess *
poise_guess_said (const char *kind, PoiseMode mode, const char *quote)
{
  return make_guess (kind, mode, POISE_GUESS_SAID, quote);
}

/**
 * poise_import_guess_say:
 * @guess: a guess
 *
 * Returns: (transfer full): why, in one sentence with its evidence
 */
char *
poise_import_guess_say (const PoiseImportGuess *guess)
{
  switch (guess->reason)
    {
    case POISE_GUESS_WORDS:
      return poise_words_import_guess_words (guess->mode, guess->quote);
    case POISE_GUESS_LINK:
      return poise_words_import_guess_link (guess->quote);
    case POISE_GUESS_SESSIONS:
      return poise_words_import_guess_sessions ();
    case POISE_GUESS_SHORT_WINDOW:
      return poise_words_import_guess_short_window (guess->kind);
    case POISE_GUESS_CONTRADICTION:
      return poise_words_import_guess_contradiction (guess->quote);
    case POISE_GUESS_SAID:
      return poise_words_import_guess_said (guess->mode, guess->quote);
    case POISE_GUESS_KIND:
    case POISE_GUESS_UNKNOWN_KIND:
    case POISE_N_GUESS_REASONS:
    default:
      return poise_words_import_why (poise_import_kind_find (guess->kind)->why, guess->kind);
    }
}
