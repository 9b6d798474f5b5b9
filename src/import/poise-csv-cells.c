/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words of English schedules. A text that is not understood exactly is not understood at all: the caller
 * keeps it and says so.
 */

#include "import/poise-csv-cells.h"

#include "core/poise-quick-entry.h"
#include "import/poise-csv-amounts.h"
#include "words/poise-words-quick.h"
#include "words/poise-words-sheet.h"
#include "words/poise-words.h"

#include <string.h>

/**
 * poise_csv_fold:
 * @text: any text
 *
 * Returns: (transfer full): @text without differences of case, of width and of blanks, for comparing
 */
char *
poise_csv_fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (normal, -1);
  GString *result = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (!g_unichar_isspace (character))
        g_string_append_unichar (result, character);
      else if (result->len > 0 && result->str[result->len - 1] != ' ')
        g_string_append_c (result, ' ');
    }
  if (result->len > 0 && result->str[result->len - 1] == ' ')
    g_string_truncate (result, result->len - 1);
  return g_string_free (result, FALSE);
}

static const struct
{
  const char *word;
  PoiseMode mode;
} mode_words[] = {
  { "undecided", POISE_MODE_UNDECIDED },     { "synchronous", POISE_MODE_SYNCHRONOUS },
  { "sync", POISE_MODE_SYNCHRONOUS },        { "live", POISE_MODE_SYNCHRONOUS },
  { "live online", POISE_MODE_SYNCHRONOUS }, { "online live", POISE_MODE_SYNCHRONOUS },
  { "real time", POISE_MODE_SYNCHRONOUS },   { "in person", POISE_MODE_SYNCHRONOUS },
  { "in class", POISE_MODE_SYNCHRONOUS },    { "face to face", POISE_MODE_SYNCHRONOUS },
  { "f2f", POISE_MODE_SYNCHRONOUS },         { "asynchronous", POISE_MODE_ASYNCHRONOUS },
  { "async", POISE_MODE_ASYNCHRONOUS },      { "self paced", POISE_MODE_ASYNCHRONOUS },
  { "own time", POISE_MODE_ASYNCHRONOUS },   { "on demand", POISE_MODE_ASYNCHRONOUS },
};

/* The same in the other languages that Poise speaks, a line each: joined with bars, since there are many */
static const struct
{
  const char *synchronous;
  const char *asynchronous;
} other_words[] = {
  { "متزامن|متزامنة|مباشر|مباشرة|حضوري|حضورية", "غير متزامن|غير متزامنة|ذاتي|ذاتية" },
  { "synchron|präsenz|in präsenz|live online|vor ort", "asynchron|selbststudium|selbstlernphase|eigenarbeit" },
  { "síncrono|síncrona|sincrónico|sincrónica|en vivo|presencial|en directo", "asíncrono|asíncrona|asincrónico|asincrónica|autónomo|a su ritmo" },
  { "synchrone|en direct|présentiel|en présentiel|en présence", "asynchrone|en autonomie|autonomie|à son rythme" },
  { "同期|同期型|ライブ|リアルタイム|対面|対面授業", "非同期|非同期型|オンデマンド|自習" },
  { "synchroniczny|synchroniczna|synchroniczne|synchronicznie|na żywo|stacjonarnie|stacjonarne",
    "asynchroniczny|asynchroniczna|asynchroniczne|asynchronicznie|samodzielnie|praca własna" },
  { "síncrono|síncrona|ao vivo|presencial", "assíncrono|assíncrona|autônomo|no próprio ritmo" },
  { "synkron|synkront|direktsänd|på plats|campus", "asynkron|asynkront|egen tid|självstudier|i egen takt" },
  { "同步|直播|实时|面授|线下|现场", "异步|录播|自学|自主学习" },
};

static gboolean
is_one_of (const char *words, const char *folded)
{
  g_auto (GStrv) parts = g_strsplit (words, "|", -1);

  return g_strv_contains ((const char *const *) parts, folded);
}

/* Whether @folded says so in a language that may be any of those that Poise speaks */
static gboolean
find_other_word (const char *folded, PoiseMode *mode)
{
  for (guint i = 0; i < G_N_ELEMENTS (other_words); i++)
    if (is_one_of (other_words[i].synchronous, folded) || is_one_of (other_words[i].asynchronous, folded))
      {
        *mode = is_one_of (other_words[i].synchronous, folded) ? POISE_MODE_SYNCHRONOUS : POISE_MODE_ASYNCHRONOUS;
        return TRUE;
      }
  return FALSE;
}

/**
 * poise_csv_mode_parse:
 * @text: what stands in a cell
 * @mode: (out): the mode that it names
 *
 * Knows the words of the file format, usual ones in the languages that Poise speaks, and Poise's own in the language of
 * the process.
 *
 * Returns: whether @text names a mode and nothing else
 */
gboolean
poise_csv_mode_parse (const char *text, PoiseMode *mode)
{
  g_autofree char *folded = poise_csv_fold (text);

  for (int value = 0; value < POISE_N_MODES; value++)
    {
      g_autofree char *word = poise_csv_fold (poise_words_mode (value));
      g_autofree char *for_students = poise_csv_fold (poise_words_sheet_mode (value, TRUE));

      if (strcmp (word, folded) == 0 || strcmp (for_students, folded) == 0)
        {
          *mode = value;
          return TRUE;
        }
    }
  g_strdelimit (folded, "-", ' ');
  for (guint i = 0; i < G_N_ELEMENTS (mode_words); i++)
    if (strcmp (mode_words[i].word, folded) == 0)
      {
        *mode = mode_words[i].mode;
        return TRUE;
      }
  return find_other_word (folded, mode);
}

/**
 * poise_csv_is_number:
 * @text: what stands in a cell
 *
 * Returns: whether it is digits, with a decimal point or comma among them or not, and nothing else
 */
gboolean
poise_csv_is_number (const char *text)
{
  gsize whole = strspn (text, "0123456789");
  gsize fraction;

  if (whole == 0 || text[whole] == '\0')
    return whole > 0;
  if (text[whole] != '.' && text[whole] != ',')
    return FALSE;
  fraction = strspn (text + whole + 1, "0123456789");
  return fraction > 0 && text[whole + 1 + fraction] == '\0';
}

/* Whether @number, which is one, may as well count thousands: "1,000" and "1.000" do in one language or another. */
static gboolean
may_be_thousands (const char *number)
{
  gsize whole = strcspn (number, ".,");

  return whole <= 3 && number[0] != '0' && number[whole] != '\0' && strlen (number + whole + 1) == 3;
}

/**
 * poise_csv_minutes_parse:
 * @text: what stands in a cell
 * @hours: whether a number alone counts hours
 *
 * Where nobody can tell whether "1,000" is one minute or a thousand, it is neither. Nobody means a thousand hours.
 *
 * Returns: minutes, 0 to %POISE_MINUTES_MAX, or %POISE_UNSET where @text is no such amount
 */
int
poise_csv_minutes_parse (const char *text, gboolean hours)
{
  g_autofree char *number = g_strdup (text);
  double minutes;

  if (!poise_csv_is_number (g_strstrip (number)))
    {
      int amount = poise_quick_entry_parse_minutes (number, poise_words_quick_vocabulary ());

      return amount != POISE_UNSET ? amount : poise_csv_amount_parse (number);
    }
  if (!hours && may_be_thousands (number))
    return POISE_UNSET;

  g_strdelimit (number, ",", '.');
  minutes = g_ascii_strtod (number, NULL) * (hours ? 60 : 1);
  if (minutes > POISE_MINUTES_MAX || minutes != (int) minutes)
    return POISE_UNSET;
  return (int) minutes;
}

static const char *
skip_scheme (const char *text)
{
  if (g_ascii_strncasecmp (text, "http://", 7) == 0)
    return text + 7;
  if (g_ascii_strncasecmp (text, "https://", 8) == 0)
    return text + 8;
  return NULL;
}

/* Where an address that starts at @start ends: before blanks and quotes, without the sentence's own signs. */
static const char *
find_uri_end (const char *start)
{
  const char *end = start;
  int open = 0;

  while (*end != '\0' && *end != '<' && *end != '>' && *end != '"' && (guchar) *end > ' ')
    {
      open += *end == '(' ? 1 : *end == ')' ? -1 : 0;
      end++;
    }
  while (end > start && (strchr (".,;:!?'", end[-1]) != NULL || (end[-1] == ')' && open < 0)))
    {
      if (end[-1] == ')')
        open++;
      end--;
    }
  return end;
}

/**
 * poise_csv_find_uris:
 * @text: what stands in a cell
 *
 * Returns: (transfer full) (element-type utf8): the web addresses in it, in order
 */
GPtrArray *
poise_csv_find_uris (const char *text)
{
  GPtrArray *uris = g_ptr_array_new_with_free_func (g_free);

  for (const char *at = text; *at != '\0'; at++)
    {
      const char *host = skip_scheme (at);
      const char *end = host != NULL ? find_uri_end (host) : NULL;

      if (end == NULL || end == host || (at > text && g_ascii_isalnum (at[-1])))
        continue;
      g_ptr_array_add (uris, g_strndup (at, end - at));
      at = end - 1;
    }
  return uris;
}

/**
 * poise_csv_is_uri:
 * @text: what stands in a cell, without blanks around
 *
 * Returns: whether it is one web address and nothing else
 */
gboolean
poise_csv_is_uri (const char *text)
{
  const char *host = skip_scheme (text);

  return host != NULL && *host != '\0' && *find_uri_end (host) == '\0';
}
