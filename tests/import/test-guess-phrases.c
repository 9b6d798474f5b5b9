/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What texts say in ten languages: a table of sentences with what each says, a table of boundaries with the words that
 * are quoted, and what holds of every phrase and of any text.
 */

#include "import/poise-guess.h"

#include "import/poise-guess-matcher.h"
#include "import/poise-guess-text.h"
#include "common/random-plan.h"

#include <string.h>

static const PoiseGuessPhrases *const languages[] = {
  &poise_guess_phrases_ar, &poise_guess_phrases_de, &poise_guess_phrases_en, &poise_guess_phrases_es,
  &poise_guess_phrases_fr, &poise_guess_phrases_ja, &poise_guess_phrases_pl, &poise_guess_phrases_pt_br,
  &poise_guess_phrases_sv, &poise_guess_phrases_zh_cn,
};

/* A row of a table says nothing of its mode, so that what is guessed comes from the words. */
static PoiseImportGuess *
guess_text (const char *text)
{
  PoiseGuessClues clues = { "row", NULL, text, NULL, -1, 0 };

  return poise_guess_mode (&clues);
}

static const char *
name_guess (const PoiseImportGuess *guess)
{
  if (guess->reason == POISE_GUESS_CONTRADICTION)
    return "both";
  if (guess->reason == POISE_GUESS_UNKNOWN_KIND)
    return "none";
  return guess->mode == POISE_MODE_SYNCHRONOUS ? "live" : "own";
}

/* ---- Sentences ---- */

/* Every sentence is read as the table says, and those marked with "!" are not, so that the table stays true. Nothing that
 * is live is ever read as one's own time, or the other way round. */
static void
test_sentences (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "import", "guess-sentences.tsv", NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_sentences = 0, n_right = 0, n_bad = 0;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      g_autoptr (PoiseImportGuess) guess = NULL;
      gboolean is_known_wrong, is_right;

      if (*lines[i] == '#' || *lines[i] == '\0')
        continue;
      g_assert_cmpuint (g_strv_length (cells), ==, 3);
      is_known_wrong = g_str_has_suffix (cells[1], "!");
      if (is_known_wrong)
        cells[1][strlen (cells[1]) - 1] = '\0';
      guess = guess_text (cells[2]);
      is_right = strcmp (name_guess (guess), cells[1]) == 0;
      n_sentences++;
      n_right += is_right;
      if (is_right == is_known_wrong)
        {
          g_test_message ("%s: %s, read as %s by “%s”: %s", cells[0], cells[1], name_guess (guess), guess->quote, cells[2]);
          n_bad++;
        }
      g_assert_false (strcmp (cells[1], "live") == 0 && strcmp (name_guess (guess), "own") == 0);
      g_assert_false (strcmp (cells[1], "own") == 0 && strcmp (name_guess (guess), "live") == 0);
    }
  g_test_message ("%u of %u sentences are read right", n_right, n_sentences);
  g_assert_cmpuint (n_bad, ==, 0);
  g_assert_cmpuint (n_sentences, >=, 400);
}

/* ---- Boundaries ---- */

typedef struct
{
  const char *text;
  const char *guess;
  const char *quote;
} Case;

static void
test_boundaries (void)
{
  static const Case cases[] = {
    /* Inside longer words */
    { "synchronous", "live", "synchronous" },
    { "Asynchronous", "own", "Asynchronous" },
    { "asynchronously", "own", "asynchronously" },
    { "unsynchronous", "none", NULL },
    { "synchronousness", "none", NULL },
    { "synchronized files", "none", NULL },
    { "(synchronous)", "live", "synchronous" },
    { "non-synchronous", "own", "non-synchronous" },
    { "synchron", "live", "synchron" },
    { "asynchron", "own", "asynchron" },
    { "synkront", "live", "synkront" },
    { "asynkront", "own", "asynkront" },
    { "synchronicznie", "live", "synchronicznie" },
    { "asynchronicznie", "own", "asynchronicznie" },
    { "síncrona", "live", "síncrona" },
    { "asíncrona", "own", "asíncrona" },
    { "assíncrona", "own", "assíncrona" },
    { "l'asynchrone", "own", "asynchrone" },
    { "l’asynchrone", "own", "asynchrone" },
    { "非同期", "own", "非同期" },
    { "非同期型の授業", "own", "非同期型" },
    { "同期型の授業", "live", "同期型" },
    { "异步讨论", "own", "异步讨论" },
    { "同步讨论", "live", "同步讨论" },
    { "متزامن", "live", "متزامن" },
    { "غير متزامن", "own", "غير متزامن" },
    { "وغير متزامن", "own", "غير متزامن" },
    { "ライブラリ", "none", NULL },
    { "ライブ", "live", "ライブ" },
    { "ＺＯＯＭで", "live", "ＺＯＯＭで" },
    /* Words that say something else */
    { "Zoom in on the map", "none", NULL },
    { "meet on Zoom", "live", "meet on" },
    { "meet the deadline", "none", NULL },
    { "we will meet the deadline", "none", NULL },
    { "we will meet this concept again", "none", NULL },
    { "we will meet", "live", "we will meet" },
    { "we will all gladly meet", "live", "we will all gladly meet" },
    { "we will, if all goes well, meet", "none", NULL },
    { "Live", "live", "Live" },
    { "the animals live", "none", NULL },
    { "Debate: live, with a jury", "live", "live" },
    /* Kinds of blanks, of letters and of signs */
    { "we\xc2\xa0will \n meet", "none", NULL },
    { "we\xc2\xa0will   \t meet", "live", "we\xc2\xa0will   \t meet" },
    { "live-session", "live", "live-session" },
    { "LIVE SESSION", "live", "LIVE SESSION" },
    { "live\xe2\x80\x91session", "live", "live\xe2\x80\x91session" },
    { "live, session", "live", "live" },
    { "live.Session", "live", "live" },
    { "re\xcc\x81union en ligne", "live", "re\xcc\x81union en ligne" },
    { "vid\xc3\xa9o\xc2\xad" "conf\xc3\xa9rence", "live", "vid\xc3\xa9o\xc2\xad" "conf\xc3\xa9rence" },
    { "Sitzung \xe2\x80\x9elive\xe2\x80\x9c", "none", NULL },
    { "مُتَزامِن", "live", "مُتَزامِن" },
    /* What is denied, and what is not */
    { "no live session", "none", NULL },
    { "no, a live session", "live", "live session" },
    { "no homework. Live session", "live", "Live session" },
    { "no homework\nLive session", "live", "Live session" },
    { "no homework but a live session", "live", "live session" },
    { "We do not plan to meet online", "none", NULL },
    { "We will not meet.", "none", NULL },
    { "We will never again meet.", "none", NULL },
    { "We'll soon meet.", "live", "We'll soon meet" },
    { "not asynchronous", "none", NULL },
    { "not only asynchronous", "own", "asynchronous" },
    { "Wir treffen uns", "live", "Wir treffen uns" },
    { "Wir treffen uns nicht", "none", NULL },
    { "Wir treffen uns. Nicht vergessen: Buch", "live", "Wir treffen uns" },
    { "ライブ授業はありません", "none", NULL },
    { "ライブ授業です。宿題はありません", "live", "ライブ授業" },
    { "没有直播课", "none", NULL },
    { "有直播课", "live", "直播课" },
    { "before the live session", "none", NULL },
    { "before the first part of the live session", "live", "live session" },
    /* What denies in one language does not in another */
    { "No laboratório haverá aula ao vivo", "live", "ao vivo" },
    { "Ni ska delta i seminariet", "live", "delta i seminariet" },
    { "Ni réunion en ligne ni devoir", "none", NULL },
    { "Kein Webinar", "none", NULL },
    { "Inget webinar", "none", NULL },
    { "Nie ma webinaru", "none", NULL },
    /* Both */
    { "live session or at your own pace", "both", "live session … at your own pace" },
    { "Synchronous and asynchronous learning", "none", NULL },
    /* Addresses are no words */
    { "https://example.org/live/session/synchronous", "none", NULL },
    { "See www.example.org/asynchronous.", "none", NULL },
    { "synchronous:https://example.org/x", "live", "synchronous" },
    { "", "none", NULL },
    { " \n\t ", "none", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseImportGuess) guess = guess_text (cases[i].text);

      g_test_message ("%s: %s “%s”", cases[i].text, name_guess (guess), guess->quote);
      g_assert_cmpstr (name_guess (guess), ==, cases[i].guess);
      g_assert_cmpstr (guess->quote, ==, cases[i].quote);
    }
}

/* ---- Every phrase ---- */

/* A text that @phrase finds, for phrases that may be spelled out */
static char *
spell_out (const char *phrase)
{
  GString *text = g_string_new (phrase + (*phrase == '^' || *phrase == '~'));

  g_string_replace (text, " * ", " ", 0);
  g_string_replace (text, "…", "", 0);
  g_string_replace (text, "~", "", 0);
  g_string_replace (text, "$", "", 0);
  return g_string_free (text, FALSE);
}

typedef void (*PhraseFunc) (const char *phrase, const char *text, PoiseGuessSense sense);

static void
for_each_phrase (PoiseGuessSense sense, PhraseFunc function)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (const char *const *phrase = languages[i]->phrases[sense]; *phrase != NULL; phrase++)
      {
        g_autofree char *text = spell_out (*phrase);

        function (*phrase, text, sense);
      }
}

static GArray *
find_in (const char *text)
{
  g_autoptr (PoiseGuessText) folded = poise_guess_text_new (text);

  return poise_guess_find (folded);
}

/* All bad phrases are said, not only the first */
static void
say_bad (const char *phrase)
{
  g_test_message ("Bad: %s", phrase);
  g_test_fail ();
}

/* A phrase that stands alone is found whole, with the sense that its table says; if another language has the same
 * words, they say the same there. */
static void
check_alone (const char *phrase, const char *text, PoiseGuessSense sense)
{
  g_autoptr (GArray) hits = find_in (text);
  g_autoptr (PoiseGuessText) folded = poise_guess_text_new (text);

  if (hits->len != 1 || g_array_index (hits, PoiseGuessHit, 0).sense != sense
      || g_array_index (hits, PoiseGuessHit, 0).first != 0
      || g_array_index (hits, PoiseGuessHit, 0).after != folded->n_letters)
    say_bad (phrase);
}

static void
test_alone (void)
{
  for_each_phrase (POISE_GUESS_LIVE, check_alone);
  for_each_phrase (POISE_GUESS_OWN, check_alone);
}

static void
check_upper (const char *phrase, const char *text, PoiseGuessSense sense)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  g_autofree char *upper = g_utf8_strup (decomposed, -1);
  g_autofree char *quoted = g_strconcat ("“", upper, "”", NULL);
  g_autoptr (PoiseImportGuess) guess = guess_text (quoted);

  if (*phrase == '^' || g_str_has_suffix (phrase, "$") || strstr (upper, "SS") != NULL)
    return;
  if (g_strcmp0 (guess->quote, upper) != 0 || strcmp (name_guess (guess), sense == POISE_GUESS_LIVE ? "live" : "own") != 0)
    say_bad (upper);
}

/* Capitals, and accents apart from their letters, are found alike, and quoted as they stand. */
static void
test_upper (void)
{
  for_each_phrase (POISE_GUESS_LIVE, check_upper);
  for_each_phrase (POISE_GUESS_OWN, check_upper);
}

/* In a longer word of letters with blanks between words nothing begins where the phrase does, or ends there. */
static void
check_glued (const char *phrase, const char *text, PoiseGuessSense sense)
{
  g_autofree char *before = g_strconcat ("xq", text, NULL);
  g_autofree char *after = g_strconcat (text, "qx", NULL);
  g_autoptr (GArray) hits_before = NULL;
  g_autoptr (GArray) hits_after = NULL;
  g_autoptr (PoiseGuessText) folded = poise_guess_text_new (after);

  if (!g_ascii_isalpha (text[0]) || !g_ascii_isalpha (text[strlen (text) - 1]) || *phrase == '~' || strchr (phrase, '~') != NULL)
    return;
  hits_before = find_in (before);
  hits_after = find_in (after);
  for (guint i = 0; i < hits_before->len; i++)
    if (g_array_index (hits_before, PoiseGuessHit, i).first <= 2)
      say_bad (before);
  for (guint i = 0; i < hits_after->len; i++)
    {
      guint hit_after = g_array_index (hits_after, PoiseGuessHit, i).after;

      if (hit_after >= folded->n_letters - 2 && hit_after < folded->n_letters)
        say_bad (after);
    }
}

static void
test_glued (void)
{
  for_each_phrase (POISE_GUESS_LIVE, check_glued);
  for_each_phrase (POISE_GUESS_OWN, check_glued);
}

static void
check_nothing (const char *phrase, const char *text, PoiseGuessSense sense)
{
  g_autoptr (PoiseImportGuess) guess = guess_text (text);

  if (strcmp (name_guess (guess), "none") != 0)
    say_bad (phrase);
}

/* What says neither says nothing, however it is spelled. */
static void
test_neither (void)
{
  for_each_phrase (POISE_GUESS_NEITHER, check_nothing);
}

/* ---- Any text ---- */

static char *
make_text (GRand *random)
{
  GString *text = g_string_new (NULL);
  guint n_pieces = g_rand_int_range (random, 0, 12);

  for (guint i = 0; i < n_pieces; i++)
    {
      const PoiseGuessPhrases *language = languages[g_rand_int_range (random, 0, G_N_ELEMENTS (languages))];
      const char *const *phrases = language->phrases[g_rand_int_range (random, 0, POISE_GUESS_N_SENSES)];
      guint n_phrases = g_strv_length ((char **) phrases);
      g_autofree char *other = random_text (random);

      g_string_append (text, g_rand_boolean (random) || n_phrases == 0
                                 ? other
                                 : phrases[g_rand_int_range (random, 0, (gint32) n_phrases)]);
      g_string_append (text, g_rand_boolean (random) ? " " : "");
    }
  return g_string_free (text, FALSE);
}

/* Whatever the text, what is quoted stands in it, hits are in order and apart, and the same text says the same. */
static void
test_any (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *text = make_text (random);
      g_autoptr (PoiseImportGuess) guess = guess_text (text);
      g_autoptr (PoiseImportGuess) again = guess_text (text);
      g_autoptr (PoiseGuessText) folded = poise_guess_text_new (text);
      g_autoptr (GArray) hits = poise_guess_find (folded);
      guint end = 0;

      g_assert_cmpint (guess->reason, ==, again->reason);
      g_assert_cmpstr (guess->quote, ==, again->quote);
      if (guess->reason == POISE_GUESS_WORDS || guess->reason == POISE_GUESS_LINK)
        g_assert_nonnull (strstr (text, guess->quote));
      for (guint k = 0; k < hits->len; k++)
        {
          const PoiseGuessHit *hit = &g_array_index (hits, PoiseGuessHit, k);

          g_assert_cmpuint (hit->first, >=, end);
          g_assert_cmpuint (hit->after, >, hit->first);
          g_assert_cmpuint (hit->after, <=, folded->n_letters);
          end = hit->after;
        }
    }
}

/* Nothing takes long, however long the text is. */
static void
test_long (void)
{
  static const char *const pieces[] = { "we will ", "no live ", "meet", "x", "非同期", "https://x.y/", "a.b/", "وسنلتقي ", "at a a a a " };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      GString *text = g_string_new (NULL);
      gint64 started = g_get_monotonic_time ();
      g_autoptr (PoiseImportGuess) guess = NULL;

      while (text->len < 300000)
        g_string_append (text, pieces[i]);
      guess = guess_text (text->str);
      g_test_message ("%s: %.0f ms", pieces[i], (g_get_monotonic_time () - started) / 1000.0);
      g_assert_cmpint (g_get_monotonic_time () - started, <, 20 * G_USEC_PER_SEC);
      g_string_free (text, TRUE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/guess-phrases/sentences", test_sentences);
  g_test_add_func ("/import/guess-phrases/boundaries", test_boundaries);
  g_test_add_func ("/import/guess-phrases/alone", test_alone);
  g_test_add_func ("/import/guess-phrases/upper", test_upper);
  g_test_add_func ("/import/guess-phrases/glued", test_glued);
  g_test_add_func ("/import/guess-phrases/neither", test_neither);
  g_test_add_func ("/import/guess-phrases/any", test_any);
  g_test_add_func ("/import/guess-phrases/long", test_long);
  return g_test_run ();
}
