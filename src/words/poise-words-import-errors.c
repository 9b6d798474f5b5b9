/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Why an archive, or what is in it, cannot be imported. Each says what is wrong in a sentence that stands after the name
 * of an entry as well as alone.
 */

#include "words/poise-words-import.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_import_in_entry: where something is wrong; @line: 0 where no line is known */
char *
poise_words_import_in_entry (const char *entry, int line, const char *sentence)
{
  g_autofree char *number = g_strdup_printf ("%d", line);

  if (line > 0)
    /* Translators: {entry} is the name of a file in an archive, {sentence} says what is wrong there */
    return poise_words_format (_ ("{entry}, line {line}: {sentence}"), "entry", entry, "line", number, "sentence",
                               sentence, NULL);
  /* Translators: {entry} is the name of a file in an archive, {sentence} says what is wrong with it */
  return poise_words_format (_ ("{entry}: {sentence}"), "entry", entry, "sentence", sentence, NULL);
}

/** poise_words_import_no_archive: the bytes are of no archive that is read */
const char *
poise_words_import_no_archive (void)
{
  return _ ("This is no archive that Poise reads: neither tar, nor tar.gz, nor zip.");
}

/** poise_words_import_damaged: the archive is cut off or contradicts itself */
const char *
poise_words_import_damaged (void)
{
  return _ ("The archive is damaged or incomplete. Download it again.");
}

/** poise_words_import_too_many_entries: more entries than a course has */
const char *
poise_words_import_too_many_entries (void)
{
  return _ ("The archive holds more than 100,000 files.");
}

/** poise_words_import_too_large_entry: an entry that is read is larger than any of a course */
const char *
poise_words_import_too_large_entry (void)
{
  return _ ("This file is larger than 64 MiB.");
}

/** poise_words_import_too_large_inside: all entries together are too large */
const char *
poise_words_import_too_large_inside (void)
{
  return _ ("What is in the archive is larger than 2 GiB. Make it again without users and files.");
}

/** poise_words_import_bomb: an archive that is made to fill memory or disks */
const char *
poise_words_import_bomb (void)
{
  return _ ("What is in the archive is more than 100 times as large as the archive, which no course is.");
}

/** poise_words_import_too_long: the time limit */
const char *
poise_words_import_too_long (void)
{
  return _ ("Reading this took more than 10 seconds and was stopped.");
}

/** poise_words_import_unsafe_path: the name of an entry */
const char *
poise_words_import_unsafe_path (void)
{
  return _ ("A file in the archive has a name that leads out of it or is no name.");
}

/** poise_words_import_same_path: the name of an entry */
const char *
poise_words_import_same_path (void)
{
  return _ ("Two files in the archive have this name.");
}

/** poise_words_import_no_file: a link or a device */
const char *
poise_words_import_no_file (void)
{
  return _ ("This is no ordinary file, as all in the archive of a course are.");
}

/** poise_words_import_encrypted: an entry with a password */
const char *
poise_words_import_encrypted (void)
{
  return _ ("This file is protected by a password, which Poise cannot ask for.");
}

/** poise_words_import_packed: an entry that is compressed in an unusual way */
const char *
poise_words_import_packed (void)
{
  return _ ("This file is compressed in a way that Poise does not read.");
}

/** poise_words_import_xml: an entry that is not well-formed */
const char *
poise_words_import_xml (void)
{
  return _ ("This is not well-formed XML.");
}

/** poise_words_import_doctype: an entry that defines what documents of courses never do */
const char *
poise_words_import_doctype (void)
{
  return _ ("Poise reads no XML with a document type declaration.");
}

/** poise_words_import_xml_too_deep: elements in elements in elements … */
const char *
poise_words_import_xml_too_deep (void)
{
  return _ ("The elements are nested too deeply.");
}

/** poise_words_import_no_backup: an archive of something else */
const char *
poise_words_import_no_backup (void)
{
  return _ ("This is no Moodle backup: the archive has no moodle_backup.xml.");
}

/** poise_words_import_old_backup: one of Moodle 1.9, and what helps */
const char *
poise_words_import_old_backup (void)
{
  return _ ("This is a backup of Moodle 1.9 or older, which Poise does not read. Restore it in a newer Moodle and back "
            "the course up there.");
}
