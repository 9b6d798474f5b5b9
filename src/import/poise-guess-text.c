/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One pass over the text, after ICU has marked its words. Beyond what ICU calls a word: an apostrophe, a full stop and
 * an underscore between letters part words ("l'asynchrone", "live.Next"), and in Arabic "and" and "so" do, which are
 * written as one letter with the word that follows.
 */

#include "import/poise-guess-text.h"

#include "words/poise-words-breaks.h"

#include <string.h>

/* More than any description of an activity; what follows is not looked at. */
#define MOST_BYTES (256u * 1024)

typedef struct
{
  const char *text;
  gsize length;
  guint8 *marks;
  GArray *letters;
  GPtrArray *addresses;
} Folding;

/* ---- Letters ---- */

static gboolean
is_mark (gunichar character)
{
  return (character >= 0x300 && character <= 0x36F) || (character >= 0x64B && character <= 0x65F) || character == 0x670
         || character == 0x640;
}

static gunichar
unify (gunichar character)
{
  switch (character)
    {
    case 0x649: /* alef maksura */
      return 0x64A;
    case 0x629: /* teh marbuta */
      return 0x647;
    case 0x2018:
    case 0x2019:
    case 0x2BC:
      return '\'';
    default:
      return g_unichar_tolower (character);
    }
}

/**
 * poise_guess_fold_letter:
 * @character: of any text
 * @folded: (out caller-allocates): what it is without case, width and accents
 *
 * Returns: how many letters that are; 0 for what only changes the letter before it, or is not seen
 */
guint
poise_guess_fold_letter (gunichar character, gunichar folded[G_UNICHAR_MAX_DECOMPOSITION_LENGTH])
{
  gsize n_parts = g_unichar_fully_decompose (character, TRUE, folded, G_UNICHAR_MAX_DECOMPOSITION_LENGTH);
  guint n_folded = 0;

  for (gsize i = 0; i < n_parts; i++)
    if (!is_mark (folded[i]) && g_unichar_type (folded[i]) != G_UNICODE_FORMAT)
      folded[n_folded++] = unify (folded[i]);
  return n_folded;
}

/* What is quoted belongs to what is said of it */
static gboolean
is_quotation_mark (gunichar character)
{
  return character == '\'' || character == 0x201A || character == 0x201E || (character >= 0x300C && character <= 0x300F);
}

static gboolean
is_clause_end (gunichar character)
{
  if (character == '\n' || (character < 128 && strchr (".!?;:,()[]{}<>/|*", (int) character) != NULL && character != '\0'))
    return TRUE;
  if (is_quotation_mark (character))
    return FALSE;
  switch (g_unichar_type (character))
    {
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
      return TRUE;
    case G_UNICODE_OTHER_PUNCTUATION:
      return character > 128;
    default:
      return character == 0x2022;
    }
}

static void
add_letter (Folding *self, gunichar letter, gsize start, gsize end, gboolean is_break)
{
  PoiseGuessLetter added = { letter, (guint) start, (guint) end, is_break, is_clause_end (letter) };

  g_array_append_val (self->letters, added);
}

static PoiseGuessLetter *
last_letter (const Folding *self)
{
  return self->letters->len > 0 ? &g_array_index (self->letters, PoiseGuessLetter, self->letters->len - 1) : NULL;
}

static void
add_blank (Folding *self, gsize start, gsize end)
{
  PoiseGuessLetter *last = last_letter (self);

  if (last != NULL && last->letter == ' ')
    last->end = (guint) end;
  else if (last != NULL && last->letter != '\n')
    add_letter (self, ' ', start, end, TRUE);
}

/* A hyphen in a word or at its end ("zeit- und ortsunabhängig"), as opposed to a dash */
static gboolean
is_hyphen (const Folding *self, gunichar character, gsize start, gsize end)
{
  if (character != '-' && character != 0x2010 && character != 0x2011)
    return FALSE;
  return start > 0 && end < self->length && !g_ascii_isspace (self->text[start - 1]);
}

/* ---- Addresses ---- */

static gboolean
is_of_address (char character)
{
  return g_ascii_isgraph (character) && strchr ("\"<>\\^`{|}", character) == NULL;
}

/* "zoom.us/j/1", without saying how to get there. Where one may begin without a blank before it, no host goes on, so that
 * no letter is looked at again and again. */
static gboolean
is_bare_address (const char *text, const char *end)
{
  const char *dot = NULL, *at = text;

  for (; at < end && (g_ascii_isalnum (*at) || strchr (".-_~%:@", *at) != NULL) && *at != '\0'; at++)
    if (*at == '.' && dot == NULL)
      dot = at;
  return at < end && *at == '/' && dot != NULL && at > dot + 1 && g_ascii_isalpha (dot[1]);
}

static gboolean
begins_with (const char *text, const char *end, const char *beginning)
{
  gsize length = strlen (beginning);

  return (gsize) (end - text) >= length && g_ascii_strncasecmp (text, beginning, length) == 0;
}

/* How long the address is that begins at @at; 0 where none does */
static gsize
find_address (const Folding *self, gsize at)
{
  const char *text = self->text + at, *end = self->text + self->length;
  gboolean has_scheme = begins_with (text, end, "https://") || begins_with (text, end, "http://");
  gsize length = 0;

  if (!g_ascii_isalnum (*text) || (at > 0 && (g_ascii_isalnum (text[-1]) || text[-1] == '@')))
    return 0;
  if (!has_scheme && at > 0 && is_of_address (text[-1]) && strchr ("('", text[-1]) == NULL)
    return 0;
  if (!has_scheme && !begins_with (text, end, "www.") && !is_bare_address (text, end))
    return 0;
  while (at + length < self->length && is_of_address (text[length]))
    length++;
  while (length > 0 && strchr (".,;:!?)]'", text[length - 1]) != NULL)
    length--;
  return length;
}

/* ---- The whole ---- */

static void
fold_character (Folding *self, gsize start, gsize end)
{
  gunichar character = g_utf8_get_char (self->text + start);
  gunichar folded[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  guint n_folded;

  if (character == '\n' || character == 0x2029)
    {
      PoiseGuessLetter *last = last_letter (self);

      if (last != NULL && last->letter == ' ')
        g_array_set_size (self->letters, self->letters->len - 1);
      add_letter (self, '\n', start, end, TRUE);
      return;
    }
  if (g_unichar_isspace (character) || is_hyphen (self, character, start, end) || character == '_')
    {
      add_blank (self, start, end);
      return;
    }
  n_folded = poise_guess_fold_letter (character, folded);
  if (n_folded == 0 && last_letter (self) != NULL && last_letter (self)->end == start)
    last_letter (self)->end = (guint) end;
  for (guint i = 0; i < n_folded; i++)
    add_letter (self, folded[i], start, end, i == 0 && self->marks[start]);
}

static void
fold (Folding *self)
{
  gsize next;

  for (gsize at = 0; at < self->length; at = next)
    {
      gsize n_address = find_address (self, at);

      next = at + (n_address > 0 ? n_address : (gsize) (g_utf8_next_char (self->text + at) - (self->text + at)));
      if (n_address > 0)
        {
          g_ptr_array_add (self->addresses, g_strndup (self->text + at, n_address));
          add_letter (self, POISE_GUESS_ADDRESS, at, next, TRUE);
        }
      else
        fold_character (self, at, next);
    }
  add_letter (self, '\n', self->length, self->length, TRUE);
}

/* Where Japanese changes from one of its scripts to another, a word ends more often than not */
static gboolean
is_script_change (gunichar before, gunichar after)
{
  GUnicodeScript first = g_unichar_get_script (before), second = g_unichar_get_script (after);

  return first != second
         && (first == G_UNICODE_SCRIPT_HIRAGANA || first == G_UNICODE_SCRIPT_KATAKANA || second == G_UNICODE_SCRIPT_HIRAGANA
             || second == G_UNICODE_SCRIPT_KATAKANA)
         && first != G_UNICODE_SCRIPT_INHERITED && first != G_UNICODE_SCRIPT_COMMON
         && second != G_UNICODE_SCRIPT_INHERITED && second != G_UNICODE_SCRIPT_COMMON;
}

/* Breaks that the rules of Unicode do not have */
static void
mark_more_breaks (GArray *letters)
{
  for (guint i = 0; i + 1 < letters->len; i++)
    {
      PoiseGuessLetter *letter = &g_array_index (letters, PoiseGuessLetter, i);
      PoiseGuessLetter *next = letter + 1;

      if (letter->letter == ' ' || letter->ends_clause || letter->letter == '\'' || letter->letter == POISE_GUESS_ADDRESS)
        letter->is_break = next->is_break = TRUE;
      if ((letter->letter == 0x648 || letter->letter == 0x641) && letter->is_break && g_unichar_isalpha (next->letter))
        next->is_break = TRUE;
      if (is_script_change (letter->letter, next->letter))
        next->is_break = TRUE;
    }
}

static gsize
find_length (const char *text)
{
  gsize length = strlen (text);

  if (length <= MOST_BYTES)
    return length;
  length = MOST_BYTES;
  while (((guchar) text[length] & 0xC0) == 0x80)
    length--;
  return length;
}

/**
 * poise_guess_text_new:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): the same, to look for phrases in it
 */
PoiseGuessText *
poise_guess_text_new (const char *text)
{
  PoiseGuessText *result = g_new0 (PoiseGuessText, 1);
  gsize length = find_length (text);
  g_autofree guint8 *marks = g_new0 (guint8, length + 1);
  Folding self = { text, length, marks, g_array_new (FALSE, FALSE, sizeof (PoiseGuessLetter)), NULL };

  poise_words_mark_breaks (text, length, marks);
  result->text = g_strndup (text, length);
  result->addresses = self.addresses = g_ptr_array_new_with_free_func (g_free);
  fold (&self);
  mark_more_breaks (self.letters);
  result->n_letters = self.letters->len - 1;
  result->letters = (PoiseGuessLetter *) g_array_free (self.letters, FALSE);
  return result;
}

/** poise_guess_text_free: @text: (nullable) (transfer full): freed */
void
poise_guess_text_free (PoiseGuessText *text)
{
  if (text == NULL)
    return;
  g_free (text->text);
  g_free (text->letters);
  g_ptr_array_unref (text->addresses);
  g_free (text);
}

/**
 * poise_guess_text_quote:
 * @text: a text
 * @first: a letter of it
 * @after: the letter after the last
 *
 * Returns: (transfer full): what stands there, to the letter
 */
char *
poise_guess_text_quote (const PoiseGuessText *text, guint first, guint after)
{
  guint start = text->letters[first].start;
  guint end = after > first ? text->letters[after - 1].end : start;

  return g_strndup (text->text + start, end - start);
}
