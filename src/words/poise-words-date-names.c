/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One list of names for each of the three, made at first use and kept. No name of one month is that of another in any
 * of the languages; what a weekday's name means is not asked.
 */

#include "words/poise-words-date-names.h"

#include "words/poise-words-icu.h"

#include <string.h>
#include <unicode/udat.h>

/* The languages that Poise speaks, and where others of the same language have other names for months */
static const char *const locales[] = { "en", "ar", "ar_SY", "de", "de_AT", "es", "fr", "ja", "pl", "pt_BR", "sv", "zh_CN" };

/* English names are cut as anybody likes: "Sept", "Thurs". */
#define LEAST_CUT 3

typedef struct
{
  char *text; /* folded */
  gsize length;
  int value; /* from 1 */
} Name;

/* Names by their first byte, so that few are looked at: dates are read by the thousand. */
typedef GArray *List[256];

typedef struct
{
  List months;
  List weekdays;
  List halves;
} Names;

/**
 * poise_words_date_fold:
 * @text: any text
 *
 * Returns: (transfer full): @text without differences of case, accents, width and blanks, its digits as 0 to 9, all long
 *   dashes and waves as "–", and without marks that are not seen
 */
char *
poise_words_date_fold (const char *text)
{
  /* most dates are in ASCII, which has no marks and one width */
  g_autofree char *wide = g_str_is_ascii (text) ? NULL : g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *small = wide != NULL ? g_utf8_casefold (wide, -1) : g_ascii_strdown (text, -1);
  GString *folded = g_string_new (NULL);

  for (const char *at = small; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character < 0x80 && character > ' ' && character != '~')
        {
          g_string_append_c (folded, character);
          continue;
        }
      if (g_unichar_ismark (character) || g_unichar_type (character) == G_UNICODE_FORMAT)
        continue;
      if (g_unichar_isspace (character))
        character = ' ';
      else if (character == 0x2014 || character == 0x2212 || character == 0x301c || character == '~')
        character = 0x2013;
      else if (g_unichar_isdigit (character))
        character = '0' + g_unichar_digit_value (character);
      if (character != ' ' || (folded->len > 0 && folded->str[folded->len - 1] != ' '))
        g_string_append_unichar (folded, character);
    }
  if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);
  return g_string_free (folded, FALSE);
}

/* ---- Names ---- */

static gboolean
has_name (const GArray *names, const char *text)
{
  for (guint i = 0; i < names->len; i++)
    if (strcmp (g_array_index (names, Name, i).text, text) == 0)
      return TRUE;
  return FALSE;
}

static void
add_name (GArray **list, const char *text, int value)
{
  Name name = { poise_words_date_fold (text), 0, value };
  GArray **names = &list[(guchar) name.text[0]];

  if (g_str_has_suffix (name.text, "."))
    name.text[strlen (name.text) - 1] = '\0';
  name.length = strlen (name.text);
  if (*names == NULL)
    *names = g_array_new (FALSE, FALSE, sizeof (Name));
  if (name.length > 0 && !has_name (*names, name.text))
    g_array_append_val (*names, name);
  else
    g_free (name.text);
}

/* @first: what ICU's first is called by number */
static void
add_symbols (GArray **names, UDateFormat *format, UDateFormatSymbolType type, int first, gboolean cut)
{
  UErrorCode status = U_ZERO_ERROR;

  for (int i = first; i < udat_countSymbols (format, type); i++)
    {
      UChar text[64];
      int32_t length = udat_getSymbols (format, type, i, text, G_N_ELEMENTS (text), &status);
      g_autofree char *name = U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : g_strdup ("");

      add_name (names, name, i - first + 1);
      for (gsize end = LEAST_CUT; cut && end < strlen (name); end++)
        {
          g_autofree char *beginning = g_strndup (name, end);

          add_name (names, beginning, i - first + 1);
        }
    }
}

static void
add_locale (Names *names, const char *locale)
{
  static const UDateFormatSymbolType months[] = { UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS,
                                                  UDAT_STANDALONE_SHORT_MONTHS };
  static const UDateFormatSymbolType weekdays[] = { UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_SHORTER_WEEKDAYS,
                                                    UDAT_STANDALONE_WEEKDAYS, UDAT_STANDALONE_SHORT_WEEKDAYS };
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open (UDAT_DEFAULT, UDAT_DEFAULT, locale, u"UTC", -1, NULL, 0, &status);
  gboolean english = strcmp (locale, "en") == 0;

  if (U_FAILURE (status))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    add_symbols (names->months, format, months[i], 0, english);
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    add_symbols (names->weekdays, format, weekdays[i], UCAL_SUNDAY, english);
  add_symbols (names->halves, format, UDAT_AM_PMS, UCAL_AM, FALSE);
  udat_close (format);
}

static const Names *
get_names (void)
{
  static Names *names;

  if (g_once_init_enter (&names))
    {
      Names *made = g_new0 (Names, 1);

      for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
        add_locale (made, locales[i]);
      /* as people type them */
      add_name (made->halves, "a.m", POISE_DAY_HALF_MORNING);
      add_name (made->halves, "p.m", POISE_DAY_HALF_AFTERNOON);
      g_once_init_leave (&names, made);
    }
  return names;
}

/* ---- Reading ---- */

/* Whether a name that ends before @end is not the beginning of a longer word. Writing without blanks has no such end. */
static gboolean
ends_word (const char *end)
{
  gunichar before = g_utf8_get_char (g_utf8_prev_char (end));

  return before >= 0x2e80 || !g_unichar_isalpha (g_utf8_get_char (end));
}

/* The longest name that @folded begins with; a full stop after it belongs to it. */
static int
find_name (GArray *const *list, const char *folded, gsize *length)
{
  const GArray *names = list[(guchar) *folded];
  const Name *best = NULL;

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const Name *name = &g_array_index (names, Name, i);

      if ((best == NULL || name->length > best->length) && strncmp (folded, name->text, name->length) == 0 &&
          ends_word (folded + name->length))
        best = name;
    }
  if (best == NULL)
    return 0;
  *length = best->length + (folded[best->length] == '.');
  return best->value;
}

/**
 * poise_words_month_at:
 * @folded: a text from poise_words_date_fold(), or the rest of one
 * @length: (out): how many bytes the name takes
 *
 * Returns: the month whose name @folded begins with, 1 to 12, or 0
 */
int
poise_words_month_at (const char *folded, gsize *length)
{
  return find_name (get_names ()->months, folded, length);
}

/** poise_words_weekday_at: Returns: whether @folded begins with the name of a weekday, which takes @length bytes */
gboolean
poise_words_weekday_at (const char *folded, gsize *length)
{
  return find_name (get_names ()->weekdays, folded, length) > 0;
}

/** poise_words_day_half_at: Returns: whether @folded begins with "am", "午後" or the like, which takes @length bytes */
PoiseDayHalf
poise_words_day_half_at (const char *folded, gsize *length)
{
  return find_name (get_names ()->halves, folded, length);
}
