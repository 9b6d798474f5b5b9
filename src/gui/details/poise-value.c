/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading what a person types, one function per kind. Each gives back the canonical value or says what is
 * expected, so that no entry ever has to guess.
 */

#include "gui/details/poise-value.h"

#include "core/poise-date.h"
#include "core/poise-quick-entry.h"
#include "core/poise-record.h"
#include "gui/details/poise-value-address.h"
#include "poise-config.h"
#include "words/poise-words-quick.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The names in templates, by kind. */
static const char *const kind_names[]
    = { "text", "number", "minutes", "date", "date-time", "time", "decimal", "zone", "address", "language", "title" };

static char *
out_of_range (const PoiseValueSpec *spec)
{
  g_autofree char *least = poise_words_number (spec->minimum);
  g_autofree char *most = poise_words_number (spec->maximum);

  /* Translators: what an entry takes, for example “Whole numbers from 1 to 366”. */
  return g_strdup_printf (_ ("Whole numbers from %s to %s"), least, most);
}

static char *
read_number (const PoiseValueSpec *spec, const char *typed, char **message)
{
  char *end;
  gint64 number = g_ascii_strtoll (typed, &end, 10);

  if (end != typed && *end == '%')
    end++;
  if (end != typed && *end == '\0' && number >= spec->minimum && number <= spec->maximum)
    return g_strdup_printf ("%d", (int)number);
  *message = out_of_range (spec);
  return NULL;
}

static char *
minutes_out_of_range (const PoiseValueSpec *spec)
{
  g_autofree char *least = poise_words_number (spec->minimum);
  g_autofree char *most = poise_words_number (spec->maximum);

  /* Translators: what an entry takes, for example “From 0 to 100,000 minutes”. */
  return g_strdup_printf (_ ("From %s to %s minutes"), least, most);
}

/* "-5", "1000000000" and "99999 h" are lengths of time, though none that anything takes. */
static gboolean
is_number (const char *typed)
{
  if (g_str_has_prefix (typed, "-"))
    typed++;
  else if (g_str_has_prefix (typed, "−"))
    typed += strlen ("−");
  return *typed && typed[strspn (typed, "0123456789")] == '\0';
}

static char *
read_minutes (const PoiseValueSpec *spec, const char *typed, char **message)
{
  gboolean negative = g_str_has_prefix (typed, "-");
  int minutes = negative ? POISE_UNSET : poise_quick_entry_parse_minutes (typed, poise_words_quick_vocabulary ());

  if (minutes == POISE_UNSET && !is_number (typed))
    *message = g_strdup (_ ("A length of time, such as 90 or 1 h 30"));
  else if (minutes == POISE_UNSET || minutes < spec->minimum || minutes > spec->maximum)
    *message = minutes_out_of_range (spec);
  else
    return g_strdup_printf ("%d", minutes);
  return NULL;
}

/* "2027-1-5", "2027/01/05" and "2027.01.05" are clear too; *end is what follows. */
static gboolean
scan_date (const char *typed, GDate *date, const char **end)
{
  int year, month, day, length = 0;
  char first, second;

  if (sscanf (typed, "%4d%c%2d%c%2d%n", &year, &first, &month, &second, &day, &length) != 5 || length == 0)
    return FALSE;
  if (first != second || !strchr ("-/.", first) || !g_ascii_isdigit (typed[0]) || year < 1000)
    return FALSE;
  if (month < 1 || day < 1 || !g_date_valid_dmy (day, month, year))
    return FALSE;
  g_date_set_dmy (date, day, month, year);
  *end = typed + length;
  return TRUE;
}

static char *
read_time (const char *typed)
{
  int hour, minute, length = 0;

  if (sscanf (typed, "%2d%*1[:.]%2d%n", &hour, &minute, &length) != 2 || length == 0 || typed[length] != '\0')
    return NULL;
  if (!g_ascii_isdigit (typed[0]) || !g_ascii_isdigit (typed[length - 2]) || hour > 23 || minute < 0
      || minute > 59)
    return NULL;
  return g_strdup_printf ("%02d:%02d", hour, minute);
}

static char *
read_date_time (const PoiseValueSpec *spec, const char *typed, char **message)
{
  GDate date;
  const char *rest;

  g_date_clear (&date, 1);
  if (scan_date (typed, &date, &rest))
    {
      g_autofree char *day = poise_date_format (&date);
      g_autofree char *time = NULL;

      if (*rest == '\0')
        return g_steal_pointer (&day);
      if (spec->kind == POISE_VALUE_DATE_TIME && (*rest == ' ' || *rest == 'T'))
        time = read_time (rest + 1 + strspn (rest + 1, " "));
      if (time)
        return g_strdup_printf ("%sT%s", day, time);
    }
  *message = g_strdup (spec->kind == POISE_VALUE_DATE
                           ? _ ("A date such as 2027-01-15")
                           : _ ("A date such as 2027-01-15, or with a time: 2027-01-15 10:00"));
  return NULL;
}

static char *
read_decimal (const char *typed, char **message)
{
  g_autofree char *value = g_strdelimit (g_strdup (typed), ",", '.');
  gsize whole = strspn (value, "0123456789");
  gsize fraction = value[whole] == '.' ? strspn (value + whole + 1, "0123456789") : 0;
  gsize length = whole + (fraction ? fraction + 1 : 0);

  if (whole > 0 && value[length] == '\0' && length <= 12)
    return g_steal_pointer (&value);
  *message = g_strdup (_ ("A number such as 15 or 7.5"));
  return NULL;
}

static char *
read_zone (const char *typed, char **message)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (typed);

  if (zone)
    return g_strdup (typed);
  *message = g_strdup (_ ("A time zone such as Europe/Stockholm"));
  return NULL;
}

/**
 * poise_value_suggest:
 * @typed: what stands in an entry and means nothing
 *
 * Returns: (transfer full) (nullable): the value that may have been meant
 */
char *
poise_value_suggest (const PoiseValueSpec *spec, const char *typed)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (typed));

  return spec->kind == POISE_VALUE_ADDRESS ? poise_value_suggest_address (trimmed) : NULL;
}

/* "sv", "Swedish" and "svenska" are one language. A tag that nobody has a name for is one too. */
static char *
read_language (const char *typed, char **message)
{
  g_autofree char *read = poise_words_read_language (typed);
  g_autofree char *name = read ? poise_words_language_name (read) : NULL;
  char *tag = read && g_ascii_strcasecmp (name, typed) != 0 ? NULL : poise_words_find_language_by_name (typed);

  if (tag)
    return tag;
  if (read)
    return g_steal_pointer (&read);
  *message = g_strdup (_ ("A language such as Swedish, or its tag such as sv or pt-BR"));
  return NULL;
}

static char *
read_title (const char *typed, const char *trimmed, char **message)
{
  if (*trimmed)
    return g_strdup (typed);
  *message = g_strdup (_ ("A title is needed"));
  return NULL;
}

/* Digits of any script are digits: “٧٫٥” is 7.5. */
static char *
fold_digits (const char *typed)
{
  GString *folded = g_string_new (NULL);

  for (const char *at = typed; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isdigit (c))
        g_string_append_c (folded, '0' + g_unichar_digit_value (c));
      else if (c == 0x66b) /* the Arabic decimal separator */
        g_string_append_c (folded, '.');
      else
        g_string_append_unichar (folded, c);
    }
  return g_string_free (folded, FALSE);
}

static gboolean
is_of_digits (PoiseValueKind kind)
{
  return kind == POISE_VALUE_NUMBER || kind == POISE_VALUE_MINUTES || kind == POISE_VALUE_DATE
         || kind == POISE_VALUE_DATE_TIME || kind == POISE_VALUE_TIME || kind == POISE_VALUE_DECIMAL;
}

/**
 * poise_value_read:
 * @typed: what stands in an entry
 * @message: (out) (nullable): what is expected, where @typed is not that
 *
 * Returns: (transfer full) (nullable): the value; "" for nothing, %NULL where @typed means nothing
 */
char *
poise_value_read (const PoiseValueSpec *spec, const char *typed, char **message)
{
  g_autofree char *trimmed = g_strstrip (is_of_digits (spec->kind) ? fold_digits (typed) : g_strdup (typed));
  g_autofree char *time = NULL;

  *message = NULL;
  if (spec->kind == POISE_VALUE_TEXT)
    return g_strdup (typed);
  if (spec->kind == POISE_VALUE_TITLE)
    return read_title (typed, trimmed, message);
  if (*trimmed == '\0')
    return g_steal_pointer (&trimmed);

  switch (spec->kind)
    {
    case POISE_VALUE_NUMBER:
      return read_number (spec, trimmed, message);
    case POISE_VALUE_MINUTES:
      return read_minutes (spec, trimmed, message);
    case POISE_VALUE_DATE:
    case POISE_VALUE_DATE_TIME:
      return read_date_time (spec, trimmed, message);
    case POISE_VALUE_TIME:
      time = read_time (trimmed);
      if (!time)
        *message = g_strdup (_ ("A time of day such as 14:30"));
      return g_steal_pointer (&time);
    case POISE_VALUE_DECIMAL:
      return read_decimal (trimmed, message);
    case POISE_VALUE_ZONE:
      return read_zone (trimmed, message);
    case POISE_VALUE_ADDRESS:
      return poise_value_read_address (trimmed, message);
    case POISE_VALUE_LANGUAGE:
      return read_language (trimmed, message);
    case POISE_VALUE_TEXT:
    case POISE_VALUE_TITLE:
    default:
      g_return_val_if_reached (NULL);
    }
}

/* The decimal mark of the language, where what is written with it can be read again; '.' elsewhere */
static char
find_decimal_mark (void)
{
  g_autofree char *half = poise_words_decimal ("0.5");

  return strlen (half) == 3 && half[0] == '0' && half[2] == '5' ? half[1] : '.';
}

/**
 * poise_value_write:
 * @value: a value
 *
 * Returns: (transfer full): how it stands in an entry
 */
char *
poise_value_write (const PoiseValueSpec *spec, const char *value)
{
  char *written = g_strdup (value);
  char *separator = spec->kind == POISE_VALUE_DATE_TIME ? strchr (written, 'T') : NULL;

  if (separator)
    *separator = ' ';
  return spec->kind == POISE_VALUE_DECIMAL ? g_strdelimit (written, ".", find_decimal_mark ()) : written;
}

/* The city, where it is not to be seen in the name. */
static char *
explain_zone (const char *zone)
{
  g_autofree char *city = poise_words_city (zone);

  return strstr (zone, city) ? NULL : g_steal_pointer (&city);
}

/* A name that nobody has for a tag is the tag. */
static char *
explain_language (const char *tag)
{
  g_autofree char *name = poise_words_language_name (tag);

  return g_strcmp0 (name, tag) == 0 ? NULL : g_steal_pointer (&name);
}

/**
 * poise_value_explain:
 * @value: a value
 * @plain: whether @value stands in the entry as it is
 *
 * Returns: (transfer full) (nullable): what was understood, where that is more than what was typed:
 *   "1 h 30 min", "Fri, 15 Jan, 10:00", "Swedish"
 */
char *
poise_value_explain (const PoiseValueSpec *spec, const char *value, gboolean plain)
{
  if (*value == '\0')
    return NULL;
  if (spec->kind == POISE_VALUE_MINUTES)
    return plain && poise_value_to_number (value) < 60 ? NULL
                                                       : poise_words_duration (poise_value_to_number (value));
  if (spec->kind == POISE_VALUE_DATE || spec->kind == POISE_VALUE_DATE_TIME)
    return poise_words_date_time (value);
  if (spec->kind == POISE_VALUE_ZONE)
    return explain_zone (value);
  if (spec->kind == POISE_VALUE_LANGUAGE)
    return explain_language (value);
  return NULL;
}

/* Nobody plans 3 hours to within 5 minutes: the longer, the wider the steps of a length of time. */
static int
step_at (const PoiseValueSpec *spec, int number, int size)
{
  if (spec->kind != POISE_VALUE_MINUTES || number < 60)
    return size;
  return number < 240 ? 3 * size : 6 * size;
}

/**
 * poise_value_step:
 * @value: a number, or "" which counts as 0
 * @step: the way to go, not 0; for minutes that of the first hour, three times as much from there and six times
 *   from 4 hours
 *
 * Returns: (transfer full): the next multiple of @step from @value in its direction, so that by 5 a 47 becomes 50 and
 *   not 52; within the range
 */
char *
poise_value_step (const PoiseValueSpec *spec, const char *value, int step)
{
  int number = MAX (poise_value_to_number (value), 0);
  int size = step_at (spec, step > 0 ? number : number - 1, ABS (step));

  number = step > 0 ? (number / size + 1) * size : ((number + size - 1) / size - 1) * size;
  return poise_value_from_number (CLAMP (number, spec->minimum, spec->maximum));
}

/** poise_value_from_number: Returns: (transfer full): "" for %POISE_UNSET */
char *
poise_value_from_number (int number)
{
  return number == POISE_UNSET ? g_strdup ("") : g_strdup_printf ("%d", number);
}

/** poise_value_to_number: Returns: %POISE_UNSET for "" */
int
poise_value_to_number (const char *value)
{
  return *value == '\0' ? POISE_UNSET : atoi (value);
}

/** poise_value_kind_find: Returns: whether @name, as templates write it, is a kind */
gboolean
poise_value_kind_find (const char *name, PoiseValueKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kind_names); i++)
    if (g_strcmp0 (kind_names[i], name) == 0)
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}
