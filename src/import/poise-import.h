/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of formats that become plans. A format is a function from a source to a plan with a report of
 * what was taken how, so that nothing vanishes silently.
 */

#pragma once

#include "core/poise-plan.h"
#include "import/poise-import-report.h"
#include "import/poise-import-source.h"

G_BEGIN_DECLS

#define POISE_IMPORT_ERROR (poise_import_error_quark ())

typedef enum
{
  POISE_IMPORT_ERROR_NOT_UTF8, /* line is known */
  POISE_IMPORT_ERROR_SYNTAX,   /* line is known */
  POISE_IMPORT_ERROR_EMPTY,
  POISE_IMPORT_ERROR_TOO_LARGE,
  POISE_IMPORT_ERROR_UNKNOWN_FORMAT,

  /* Archives; of the entry, where one is named */
  POISE_IMPORT_ERROR_NO_ARCHIVE,       /* nothing that is read as tar, tar.gz or zip */
  POISE_IMPORT_ERROR_DAMAGED,          /* cut off, or what it says of itself does not fit */
  POISE_IMPORT_ERROR_TOO_MANY_ENTRIES, /* more than 100 000 */
  POISE_IMPORT_ERROR_TOO_LARGE_ENTRY,  /* one that is read has more than 64 MiB */
  POISE_IMPORT_ERROR_TOO_LARGE_INSIDE, /* all have more than 2 GiB once unpacked */
  POISE_IMPORT_ERROR_BOMB,             /* all are more than 100 times as large as the archive */
  POISE_IMPORT_ERROR_TOO_LONG,         /* reading takes more than 10 seconds */
  POISE_IMPORT_ERROR_UNSAFE_PATH,      /* leads out of the archive, or is no name */
  POISE_IMPORT_ERROR_SAME_PATH,        /* two entries have one name */
  POISE_IMPORT_ERROR_NO_FILE,          /* a link, a device, a file with holes */
  POISE_IMPORT_ERROR_ENCRYPTED,
  POISE_IMPORT_ERROR_PACKED,           /* neither stored nor deflated */

  /* XML; the entry and the line are known */
  POISE_IMPORT_ERROR_XML,         /* not well-formed */
  POISE_IMPORT_ERROR_DOCTYPE,     /* refused, whatever it says */
  POISE_IMPORT_ERROR_XML_TOO_DEEP,

  /* Moodle */
  POISE_IMPORT_ERROR_NO_BACKUP,  /* an archive without moodle_backup.xml */
  POISE_IMPORT_ERROR_OLD_BACKUP, /* of Moodle 1.9 or older */

  /* Learning Designer; JSON that is none is of domain POISE_STORE_ERROR */
  POISE_IMPORT_ERROR_NO_DESIGN, /* JSON, but of something else */
  /* Common Cartridge */
  POISE_IMPORT_ERROR_NO_CARTRIDGE, /* an archive without imsmanifest.xml, or with one of something else */
} PoiseImportError;

GQuark poise_import_error_quark (void);
int poise_import_error_get_line (const GError *error);
const char *poise_import_error_get_entry (const GError *error);

/**
 * PoiseImportFormat:
 * @name: as in `--format`, such as "csv"
 * @suffixes: (array zero-terminated=1): how names of such files end, such as ".csv"
 * @recognizes: (nullable): whether @source, which begins with @first and stands at its beginning, is such a file; it
 *   may read on. %NULL where only the name tells.
 * @read: makes the plan; the source stands at its beginning
 */
typedef struct
{
  const char *name;
  const char *const *suffixes;
  gboolean (*recognizes) (PoiseImportSource *source, GBytes *first);
  PoisePlan *(*read) (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error);
} PoiseImportFormat;

const PoiseImportFormat *poise_import_get_formats (guint *n_formats);
const PoiseImportFormat *poise_import_find_format (const char *name, const char *file_name);
const PoiseImportFormat *poise_import_recognize (PoiseImportSource *source, GError **error);
char *poise_import_make_title (const char *file_name);
PoisePlan *poise_import_read (PoiseImportSource *source,
                              const PoiseImportFormat *format,
                              const char *title,
                              PoiseImportReport *report,
                              GError **error);

G_END_DECLS
