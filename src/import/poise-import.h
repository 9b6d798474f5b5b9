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
} PoiseImportError;

GQuark poise_import_error_quark (void);
int poise_import_error_get_line (const GError *error);

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
char *poise_import_make_title (const char *file_name);
PoisePlan *poise_import_read (PoiseImportSource *source,
                              const PoiseImportFormat *format,
                              const char *title,
                              PoiseImportReport *report,
                              GError **error);

G_END_DECLS
