/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes by the tables of the record types, in their order. Texts stay UTF-8; escaped is what JSON demands,
 * control characters, and the two line separators that some editors take for the end of a line.
 */

#include "store/poise-writer.h"

#include <string.h>

static void write_record (GString *json, const PoiseRecord *record, const char *format, guint depth);

static void
write_line (GString *json, guint depth)
{
  static const char line[] = "\n                                "; /* deeper than records are nested */
  gsize length = 1 + 2 * depth;

  g_assert (length < sizeof line);
  g_string_append_len (json, line, length);
}

/* Whether a byte stands for itself whatever follows it; not so the first of the two line separators. */
static inline gboolean
is_plain (char byte)
{
  return (guchar)byte >= ' ' && byte != '"' && byte != '\\' && byte != '\x7f' && byte != '\xe2';
}

/* The escape of the character at @at, how long it is there, or %NULL if it stands for itself. */
static const char *
escape_of (const char *at, gsize *length, char *buffer, gsize size)
{
  *length = 1;
  switch (*at)
    {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      if ((guchar)*at < ' ' || *at == '\x7f')
        g_snprintf (buffer, size, "\\u%04x", *at);
      else if (strncmp (at, "\xe2\x80\xa8", 3) == 0 || strncmp (at, "\xe2\x80\xa9", 3) == 0)
        {
          g_snprintf (buffer, size, "\\u20%02x", (guchar)at[2] & 0x3f);
          *length = 3;
        }
      else
        return NULL;
      return buffer;
    }
}

/** poise_writer_append_text: appends @text as JSON has it, in quotes */
void
poise_writer_append_text (GString *json, const char *text)
{
  const char *begin = text;
  char buffer[8];
  gsize length;

  g_string_append_c (json, '"');
  for (;;)
    {
      const char *escape;

      while (is_plain (*text))
        text++;
      if (*text == '\0')
        break;
      escape = escape_of (text, &length, buffer, sizeof buffer);
      if (escape == NULL)
        {
          text++;
          continue;
        }
      g_string_append_len (json, begin, text - begin);
      g_string_append (json, escape);
      text += length;
      begin = text;
    }
  g_string_append_len (json, begin, text - begin);
  g_string_append_c (json, '"');
}

static void
write_number (GString *json, int number)
{
  char digits[16];

  g_string_append_len (json, digits, g_snprintf (digits, sizeof digits, "%d", number));
}

static void
write_texts (GString *json, GPtrArray *texts)
{
  g_string_append_c (json, '[');
  for (guint i = 0; i < poise_list_length (texts); i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      poise_writer_append_text (json, g_ptr_array_index (texts, i));
    }
  g_string_append_c (json, ']');
}

static void
write_terms (GString *json, const PoiseTerms *terms, int set)
{
  g_autoptr (GPtrArray) names = poise_texts_new ();

  for (int i = 0; i < terms->n_terms; i++)
    if ((set & POISE_TERM_BIT (i)) != 0 && terms->names[i] != NULL)
      g_ptr_array_add (names, g_ref_string_new (terms->names[i]));
  write_texts (json, names);
}

static void
write_records (GString *json, GPtrArray *records, guint depth)
{
  g_string_append_c (json, '[');
  for (guint i = 0; i < poise_list_length (records); i++)
    {
      g_string_append (json, i > 0 ? "," : "");
      write_line (json, depth + 1);
      write_record (json, g_ptr_array_index (records, i), NULL, depth + 1);
    }
  if (poise_list_length (records) > 0)
    write_line (json, depth);
  g_string_append_c (json, ']');
}

static void
write_value (GString *json, const PoiseRecord *record, guint index, guint depth)
{
  const PoiseMember *member = &record->type->members[index];

  switch (member->kind)
    {
    case POISE_MEMBER_INTEGER:
      write_number (json, poise_record_get_number (record, index));
      break;
    case POISE_MEMBER_FLAG:
      g_string_append (json, poise_record_get_number (record, index) ? "true" : "false");
      break;
    case POISE_MEMBER_TERM:
      poise_writer_append_text (json, poise_terms_name (member->terms, poise_record_get_number (record, index)));
      break;
    case POISE_MEMBER_TERMS:
      write_terms (json, member->terms, poise_record_get_number (record, index));
      break;
    case POISE_MEMBER_RECORD:
      write_record (json, poise_record_get_record (record, index), NULL, depth);
      break;
    case POISE_MEMBER_RECORDS:
      write_records (json, poise_record_get_list (record, index), depth);
      break;
    case POISE_MEMBER_TEXTS:
      write_texts (json, poise_record_get_list (record, index));
      break;
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    default:
      poise_writer_append_text (json, poise_record_get_text (record, index));
    }
}

/* Begins a member: what is between it and the one before, its line and its name. */
static void
write_name (GString *json, const char *name, guint depth)
{
  if (json->str[json->len - 1] != '{')
    g_string_append_c (json, ',');
  write_line (json, depth);
  poise_writer_append_text (json, name);
  g_string_append (json, ": ");
}

/* @format: (nullable): of the file, where @record is the whole of it */
static void
write_record (GString *json, const PoiseRecord *record, const char *format, guint depth)
{
  gsize length = json->len + 1;

  g_string_append_c (json, '{');
  if (format != NULL)
    {
      write_name (json, "format", depth + 1);
      poise_writer_append_text (json, format);
    }
  for (guint i = 0; i < record->type->n_members; i++)
    if (record->type->members[i].required || poise_record_is_set (record, i))
      {
        write_name (json, record->type->members[i].name, depth + 1);
        write_value (json, record, i, depth + 1);
      }
  for (guint i = 0; i < poise_list_length (record->extras); i++)
    {
      const PoiseExtra *extra = g_ptr_array_index (record->extras, i);

      write_name (json, extra->name, depth + 1);
      g_string_append (json, extra->json);
    }
  if (json->len > length)
    write_line (json, depth);
  g_string_append_c (json, '}');
}

/**
 * poise_writer_write:
 * @record: all that a file holds
 * @format: what the file says it is
 *
 * Returns: (transfer full): the bytes of the file
 */
GBytes *
poise_writer_write (const PoiseRecord *record, const char *format)
{
  GString *json = g_string_new (NULL);

  write_record (json, record, format, 0);
  g_string_append_c (json, '\n');
  return g_string_free_to_bytes (json);
}

/**
 * poise_writer_write_plan:
 * @plan: a plan of the newest version
 *
 * Returns: (transfer full): the bytes of its file
 */
GBytes *
poise_writer_write_plan (const PoisePlan *plan)
{
  return poise_writer_write (&plan->record, "poise-plan");
}
