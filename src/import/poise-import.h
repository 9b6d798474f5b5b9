/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of formats that become plans. A format is a function from bytes to a plan with a report of
 * what was taken how, so that nothing vanishes silently.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

#define POISE_IMPORT_ERROR (poise_import_error_quark ())

typedef enum
{
  POISE_IMPORT_ERROR_NOT_UTF8, /* line is known */
  POISE_IMPORT_ERROR_SYNTAX,   /* line is known */
  POISE_IMPORT_ERROR_EMPTY,
  POISE_IMPORT_ERROR_UNKNOWN_FORMAT,
} PoiseImportError;

GQuark poise_import_error_quark (void);
int poise_import_error_get_line (const GError *error);

/** PoiseImportReport: sentences for the person, each with the line of the source it is about (0 for the whole). */
typedef struct
{
  GPtrArray *lines; /* of PoiseImportLine */
} PoiseImportReport;

typedef struct
{
  int line;
  char *sentence;
} PoiseImportLine;

PoiseImportReport *poise_import_report_new (void);
void poise_import_report_free (PoiseImportReport *report);
void poise_import_report_add (PoiseImportReport *report, int line, char *sentence);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseImportReport, poise_import_report_free)

typedef struct
{
  const char *name;            /* "csv" */
  const char *const *suffixes; /* { ".csv", NULL } */
  PoisePlan *(*read) (GBytes *bytes, const char *title, PoiseImportReport *report, GError **error);
} PoiseImportFormat;

const PoiseImportFormat *poise_import_get_formats (guint *n_formats);
const PoiseImportFormat *poise_import_find_format (const char *name, const char *file_name);
char *poise_import_make_title (const char *file_name);

G_END_DECLS
