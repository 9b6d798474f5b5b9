/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Errors that know their line, and the entry of an archive that they are about. A line within an entry stands in the
 * sentence with the name of the entry; it is no line of the file, and poise_import_error_get_line() does not tell it.
 */

#include "import/poise-import-error.h"

#include "import/poise-archive-path.h"
#include "words/poise-words-import-cartridge.h"
#include "words/poise-words-import-ldj.h"
#include "words/poise-words-import.h"

typedef struct
{
  int line;
  char *entry;
} PoiseImportErrorPrivate;

static void
poise_import_error_private_init (PoiseImportErrorPrivate *place)
{
}

static void
poise_import_error_private_copy (const PoiseImportErrorPrivate *source, PoiseImportErrorPrivate *copy)
{
  g_return_if_fail (source != NULL && copy != NULL);

  copy->line = source->line;
  copy->entry = g_strdup (source->entry);
}

static void
poise_import_error_private_clear (PoiseImportErrorPrivate *place)
{
  g_return_if_fail (place != NULL);

  g_free (place->entry);
}

G_DEFINE_EXTENDED_ERROR (PoiseImportError, poise_import_error)

/**
 * poise_import_error_get_line:
 * @error: an error
 *
 * Returns: the line of the file that it is about, from 1; 0 where it is about the whole or about something in an archive,
 *   or of another domain
 */
int
poise_import_error_get_line (const GError *error)
{
  const PoiseImportErrorPrivate *place;

  if (error->domain != POISE_IMPORT_ERROR)
    return 0;
  place = poise_import_error_get_private (error);
  return place != NULL ? place->line : 0;
}

/**
 * poise_import_error_get_entry:
 * @error: an error
 *
 * Returns: (nullable): the entry of an archive that it is about, as a person may read it
 */
const char *
poise_import_error_get_entry (const GError *error)
{
  const PoiseImportErrorPrivate *place;

  if (error->domain != POISE_IMPORT_ERROR)
    return NULL;
  place = poise_import_error_get_private (error);
  return place != NULL ? place->entry : NULL;
}

static const char *
sentence_of (PoiseImportError code)
{
  switch (code)
    {
    case POISE_IMPORT_ERROR_NOT_UTF8:
      return poise_words_import_not_utf8 ();
    case POISE_IMPORT_ERROR_SYNTAX:
      return poise_words_import_open_quote ();
    case POISE_IMPORT_ERROR_EMPTY:
      return poise_words_import_empty ();
    case POISE_IMPORT_ERROR_TOO_LARGE:
      return poise_words_import_too_large ();
    case POISE_IMPORT_ERROR_UNKNOWN_FORMAT:
      return poise_words_import_unknown_format ();
    case POISE_IMPORT_ERROR_NO_ARCHIVE:
      return poise_words_import_no_archive ();
    case POISE_IMPORT_ERROR_DAMAGED:
      return poise_words_import_damaged ();
    case POISE_IMPORT_ERROR_TOO_MANY_ENTRIES:
      return poise_words_import_too_many_entries ();
    case POISE_IMPORT_ERROR_TOO_LARGE_ENTRY:
      return poise_words_import_too_large_entry ();
    case POISE_IMPORT_ERROR_TOO_LARGE_INSIDE:
      return poise_words_import_too_large_inside ();
    case POISE_IMPORT_ERROR_BOMB:
      return poise_words_import_bomb ();
    case POISE_IMPORT_ERROR_TOO_LONG:
      return poise_words_import_too_long ();
    case POISE_IMPORT_ERROR_UNSAFE_PATH:
      return poise_words_import_unsafe_path ();
    case POISE_IMPORT_ERROR_SAME_PATH:
      return poise_words_import_same_path ();
    case POISE_IMPORT_ERROR_NO_FILE:
      return poise_words_import_no_file ();
    case POISE_IMPORT_ERROR_ENCRYPTED:
      return poise_words_import_encrypted ();
    case POISE_IMPORT_ERROR_PACKED:
      return poise_words_import_packed ();
    case POISE_IMPORT_ERROR_XML:
      return poise_words_import_xml ();
    case POISE_IMPORT_ERROR_DOCTYPE:
      return poise_words_import_doctype ();
    case POISE_IMPORT_ERROR_XML_TOO_DEEP:
      return poise_words_import_xml_too_deep ();
    case POISE_IMPORT_ERROR_NO_BACKUP:
      return poise_words_import_no_backup ();
    case POISE_IMPORT_ERROR_OLD_BACKUP:
      return poise_words_import_old_backup ();
    case POISE_IMPORT_ERROR_NO_CARTRIDGE:
      return poise_words_import_no_cartridge ();
    case POISE_IMPORT_ERROR_NO_DESIGN:
      return poise_words_import_ldj_no_design ();
    }
  g_return_val_if_reached (poise_words_import_unknown_format ());
}

/**
 * poise_import_error_set:
 * @error: (nullable): where to put it
 * @code: what is wrong
 * @line: the line that it is about, or 0
 *
 * The message is a sentence in the language of the process.
 */
void
poise_import_error_set (GError **error, PoiseImportError code, int line)
{
  GError *made = g_error_new_literal (POISE_IMPORT_ERROR, code, sentence_of (code));
  PoiseImportErrorPrivate *place = poise_import_error_get_private (made);

  if (place != NULL)
    place->line = line;
  g_propagate_error (error, made);
}

/**
 * poise_import_error_set_in:
 * @error: (nullable): where to put it
 * @code: what is wrong
 * @entry: (nullable): the entry of an archive that it is about, however it is called
 * @line: the line of the entry that it is about, or 0
 *
 * The message is a sentence in the language of the process that tells the entry and the line.
 */
void
poise_import_error_set_in (GError **error, PoiseImportError code, const char *entry, int line)
{
  g_autofree char *shown = entry != NULL && *entry != '\0' ? poise_archive_path_show (entry) : NULL;
  g_autofree char *sentence =
      shown != NULL ? poise_words_import_in_entry (shown, line, sentence_of (code)) : g_strdup (sentence_of (code));
  GError *made = g_error_new_literal (POISE_IMPORT_ERROR, code, sentence);
  PoiseImportErrorPrivate *place = poise_import_error_get_private (made);

  if (place != NULL)
    place->entry = g_steal_pointer (&shown);
  g_propagate_error (error, made);
}
