/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of formats that a plan can be given away in. A format is a pure function from plan and options
 * to bytes, in the language of the process; saving the bytes is poise_store_save_bytes().
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

#define POISE_EXPORT_ERROR (poise_export_error_quark ())

typedef enum
{
  POISE_EXPORT_ERROR_UNKNOWN_FORMAT, /* message: what was asked for */
  POISE_EXPORT_ERROR_DRAWING         /* message: cairo's reason */
} PoiseExportError;

GQuark poise_export_error_quark (void);

typedef enum
{
  POISE_AUDIENCE_INSTRUCTOR,
  POISE_AUDIENCE_STUDENTS
} PoiseAudience;

typedef enum
{
  POISE_PAPER_A4,
  POISE_PAPER_LETTER
} PoisePaper;

typedef struct
{
  PoiseAudience audience;
  PoisePaper paper;
} PoiseExportOptions;

typedef struct
{
  const char *name;   /* "pdf" */
  const char *suffix; /* ".pdf" */
  GBytes *(*write) (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
} PoiseExportFormat;

const PoiseExportFormat *poise_export_get_formats (guint *n_formats);
/* By name, else by the ending of a file name (the longest that fits: ".poise.json" before ".json") */
const PoiseExportFormat *poise_export_find_format (const char *name, const char *file_name);

G_END_DECLS
