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
  POISE_EXPORT_ERROR_DRAWING,        /* message: the reason of cairo or of another library */
  POISE_EXPORT_ERROR_TOO_LARGE,      /* message: in words */
  POISE_EXPORT_ERROR_NO_FONT         /* message: in words */
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
 * PoiseExportParts: what a document holds beside its title.
 * @POISE_PART_BALANCE: how the course divides, in a bar and in numbers
 * @POISE_PART_CHARTS: the course at a glance; for the instructor also what the time is for
 * @POISE_PART_OUTCOMES: what learners can do in the end, and for the instructor which activities lead there
 * @POISE_PART_SCHEDULE: the sections with their activities
 * @POISE_PART_ASSESSMENT: what counts, and how much
 * @POISE_PART_ADVICE: what the rules say, with reasons and sources; never for students
 * @POISE_PART_NOTES: the instructor's own; never for students
 */
typedef enum /*< flags >*/
{
  POISE_PART_BALANCE = 1 << 0,
  POISE_PART_CHARTS = 1 << 1,
  POISE_PART_OUTCOMES = 1 << 2,
  POISE_PART_SCHEDULE = 1 << 3,
  POISE_PART_ASSESSMENT = 1 << 4,
  POISE_PART_ADVICE = 1 << 5,
  POISE_PART_NOTES = 1 << 6
} PoiseExportParts;

/** POISE_N_PARTS: how many flags #PoiseExportParts has. */
#define POISE_N_PARTS 7

/**
 * PoiseCartridgeVersion: of Common Cartridge.
 * @POISE_CARTRIDGE_1_1: that every learning platform reads
 * @POISE_CARTRIDGE_1_3: newer
 */
typedef enum
{
  POISE_CARTRIDGE_1_1,
  POISE_CARTRIDGE_1_3
} PoiseCartridgeVersion;

/**
 * PoiseExportOptions:
 * @audience: for whom
 * @paper: where there are pages
 * @landscape: whether pages are wider than high
 * @grey: whether everything is drawn in greys, with patterns
 * @parts: what a document holds; 0 for what the audience usually gets
 * @chart: where there is one chart
 * @counts: whether that shows activities rather than minutes
 * @scale: where there are pixels, how many to a unit, from 1 to 8; 0 for the usual
 * @cartridge: of a Common Cartridge, which version
 *
 * Zeros are the defaults.
 */
typedef struct
{
  PoiseAudience audience;
  PoisePaper paper;
  gboolean landscape;
  gboolean grey;
  PoiseExportParts parts;
  PoiseSeriesKind chart;
  gboolean counts;
  double scale;
  PoiseCartridgeVersion cartridge;
} PoiseExportOptions;

/**
 * PoiseExportTraits: which options mean something in a format.
 * @POISE_EXPORT_OF_CHART: it is a picture of one chart: chart, measure
 * @POISE_EXPORT_OF_PIXELS: its pictures have a scale
 * @POISE_EXPORT_OF_PAGES: whoever prints it gets pages: paper, landscape
 * @POISE_EXPORT_OF_PARTS: it is a document: parts
 * @POISE_EXPORT_FOR_AUDIENCE: students get something else
 * @POISE_EXPORT_IN_COLOUR: it can be in greys
 * @POISE_EXPORT_AS_PAGES: it is pages, in PDF, which can be seen and printed as they are; the pages of the others are
 *   made by the programs that open them
 * @POISE_EXPORT_AS_CARTRIDGE: it has versions: cartridge
 * @POISE_EXPORT_USUALLY_FOR_STUDENTS: it goes where students read it, so it is for them unless somebody says otherwise
 */
typedef enum /*< flags >*/
{
  POISE_EXPORT_OF_CHART = 1 << 0,
  POISE_EXPORT_OF_PIXELS = 1 << 1,
  POISE_EXPORT_OF_PAGES = 1 << 2,
  POISE_EXPORT_OF_PARTS = 1 << 3,
  POISE_EXPORT_FOR_AUDIENCE = 1 << 4,
  POISE_EXPORT_IN_COLOUR = 1 << 5,
  POISE_EXPORT_AS_PAGES = 1 << 6,
  POISE_EXPORT_AS_CARTRIDGE = 1 << 7,
  POISE_EXPORT_USUALLY_FOR_STUDENTS = 1 << 8
} PoiseExportTraits;

/**
 * PoiseExportFormat:
 * @name: "pdf"
 * @suffix: ".pdf"
 * @traits: which options mean something in it
 */
typedef struct
{
  const char *name;
  const char *suffix;
  PoiseExportTraits traits;
} PoiseExportFormat;

const PoiseExportFormat *poise_export_get_formats (guint *n_formats);
/* By name, else by the ending of a file name (the longest that fits: ".poise.json" before ".json") */
const PoiseExportFormat *poise_export_find_format (const char *name, const char *file_name);

GBytes *poise_export_write (const PoiseExportFormat *format,
                            PoisePlan *plan,
                            const PoiseExportOptions *options,
                            GError **error);

/* Parts of documents */
const char *poise_export_get_part_name (PoiseExportParts part); /* "balance" */
PoiseExportParts poise_export_get_usual_parts (PoiseAudience audience);
PoiseExportParts poise_export_choose_parts (const PoiseExportOptions *options);

G_END_DECLS
