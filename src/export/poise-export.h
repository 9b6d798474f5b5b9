/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of formats that a plan can be given away in. A format is a pure function from plan and options
 * to bytes, in the language of the process; saving the bytes is poise_store_save_bytes().
 */

#pragma once

#include "balance/poise-series.h"
#include "core/poise-plan.h"

G_BEGIN_DECLS

#define POISE_EXPORT_ERROR (poise_export_error_quark ())

typedef enum
{
  POISE_EXPORT_ERROR_UNKNOWN_FORMAT, /* message: what was asked for */
  POISE_EXPORT_ERROR_DRAWING,        /* message: cairo's reason */
  POISE_EXPORT_ERROR_TOO_LARGE       /* message: in words */
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

/**
 * PoiseExportOptions:
 * @audience: for whom
 * @paper: where there are pages
 * @chart: where there is one chart
 * @counts: whether that shows activities rather than minutes
 * @scale: where there are pixels, how many to a unit, from 1 to 8; 0 for the usual
 *
 * Zeros are the defaults.
 */
typedef struct
{
  PoiseAudience audience;
  PoisePaper paper;
  PoiseSeriesKind chart;
  gboolean counts;
  double scale;
} PoiseExportOptions;

/**
 * PoiseExportFormat:
 * @name: "pdf"
 * @suffix: ".pdf"
 * @write: (transfer full): from plan to bytes
 * @of_chart: whether it is a picture of one chart
 * @of_pixels: whether its pictures have a scale
 */
typedef struct
{
  const char *name;
  const char *suffix;
  GBytes *(*write) (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
  gboolean of_chart;
  gboolean of_pixels;
} PoiseExportFormat;

const PoiseExportFormat *poise_export_get_formats (guint *n_formats);
/* By name, else by the ending of a file name (the longest that fits: ".poise.json" before ".json") */
const PoiseExportFormat *poise_export_find_format (const char *name, const char *file_name);

G_END_DECLS
