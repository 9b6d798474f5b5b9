/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From the title of a plan, or what somebody typed, to the name of a file. Pure.
 */

#include "gui/export/poise-export-name.h"

#include <string.h>

/* File systems take 255 bytes; a temporary name beside it needs a few of them. */
#define LONGEST 200

/* What some file system or other does not take, and what would end the line. */
static gboolean
is_plain (gunichar character)
{
  return g_unichar_isprint (character) && (character >= 0x80 || !strchr ("/\\:*?\"<>|", (char)character));
}

/* Where names of devices stand instead of files, on the systems that course materials also get to */
static gboolean
is_device (const char *name)
{
  static const char *const devices[] = { "con", "prn", "aux", "nul", "com", "lpt" };
  gsize length = strcspn (name, ".");

  while (length > 0 && name[length - 1] == ' ')
    length--;
  for (guint i = 0; i < G_N_ELEMENTS (devices); i++)
    if (g_ascii_strncasecmp (name, devices[i], 3) == 0)
      return i < 4 ? length == 3 : length == 4 && g_ascii_isdigit (name[3]);
  return FALSE;
}

/* Whether @character may not begin a name: hidden files, options of programs, a shell's names of folders */
static gboolean
is_bad_beginning (gunichar character)
{
  return character == '.' || character == '-' || character == '~';
}

/**
 * poise_export_name:
 * @title: of a plan, any text
 * @suffix: ".pdf"
 *
 * Returns: (transfer full) (nullable): a name that every usual file system takes, no program takes for an option,
 *   and no system for a device; at most 200 bytes and @suffix; %NULL where nothing is left of @title
 */
char *
poise_export_name (const char *title, const char *suffix)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *at = title; *at; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      gboolean blank = name->len == 0 || name->str[name->len - 1] == ' ';
      gsize length = g_unichar_to_utf8 (character, NULL);

      if (name->len + length > LONGEST)
        break;
      if (g_unichar_isspace (character) || !is_plain (character))
        {
          if (!blank)
            g_string_append_c (name, ' ');
        }
      else if (name->len > 0 || !is_bad_beginning (character))
        {
          g_string_append_unichar (name, character);
        }
    }
  if (is_device (name->str))
    g_string_prepend_c (name, '_');
  while (name->len > 0 && strchr (" .", name->str[name->len - 1]))
    g_string_truncate (name, name->len - 1);
  if (name->len == 0)
    return NULL;
  g_string_append (name, suffix);
  return g_strdup (name->str);
}

/* Whether @name ends in @suffix, in any case, and something stands before it */
static gboolean
ends_in (const char *name, const char *suffix)
{
  gsize name_length = strlen (name);
  gsize length = strlen (suffix);

  return name_length > length && g_ascii_strcasecmp (name + name_length - length, suffix) == 0;
}

/**
 * poise_export_complete_name:
 * @name: of a file, in the encoding of file names
 * @suffix: what files of its format end in: ".pdf", ".poise.json"
 *
 * Of an ending in two pieces, the last one is enough, and after the first one only the other is missing.
 *
 * Returns: (transfer full): @name, with @suffix after it where it does not end in it, in any case
 */
char *
poise_export_complete_name (const char *name, const char *suffix)
{
  const char *last = strrchr (suffix, '.');
  g_autofree char *first = g_strndup (suffix, last - suffix);

  if (ends_in (name, last))
    return g_strdup (name);
  if (*first && ends_in (name, first))
    return g_strconcat (name, last, NULL);
  return g_strconcat (name, g_str_has_suffix (name, ".") ? suffix + 1 : suffix, NULL);
}
