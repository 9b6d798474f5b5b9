/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which section each row belongs to, what the sections are called, and when they begin.
 *
 * Rows of the same week and section are one section, wherever they stand. A cell left blank goes on with what
 * stood above it. Without weeks and sections the calendar weeks (from Monday) of the dates are the sections,
 * in their order.
 */

#pragma once

#include "import/poise-csv-dates.h"
#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseCsvOutlineKind: what makes the sections. */
typedef enum
{
  POISE_CSV_OUTLINE_NAMES, /* weeks and sections as the file names them */
  POISE_CSV_OUTLINE_DATES, /* calendar weeks */
  POISE_CSV_OUTLINE_NONE   /* nothing: all is one section */
} PoiseCsvOutlineKind;

/**
 * PoiseCsvOutlineRow:
 * @week: the week, or "" to go on
 * @section: the section, or "" to go on
 * @date: (nullable): when it takes place
 * @number: the week's number by some other cell, where the outline is by dates; -1 for none
 * @key: what else tells the section from others; "" for nothing
 * @from: (nullable): the section's first day, where the row says it
 * @to: (nullable): its last day
 */
typedef struct
{
  const char *week;
  const char *section;
  const PoiseCsvDate *date;
  int number;
  const char *key;
  const GDate *from;
  const GDate *to;
} PoiseCsvOutlineRow;

typedef struct _PoiseCsvOutline PoiseCsvOutline;

PoiseCsvOutline *poise_csv_outline_new (PoiseCsvOutlineKind kind, gboolean date_is_start);
void poise_csv_outline_free (PoiseCsvOutline *outline);
void poise_csv_outline_begin_row (PoiseCsvOutline *outline, const PoiseCsvOutlineRow *row);
void poise_csv_outline_go_on (PoiseCsvOutline *outline, const char *week, const char *section);
char *poise_csv_outline_get_key (const PoiseCsvOutline *outline);
gboolean poise_csv_outline_has (const PoiseCsvOutline *outline, const char *key);
void poise_csv_outline_open_section (PoiseCsvOutline *outline);
void poise_csv_outline_add_activity (PoiseCsvOutline *outline, PoiseActivity *activity);
void poise_csv_outline_add_note (PoiseCsvOutline *outline, const char *note);
GPtrArray *poise_csv_outline_finish (PoiseCsvOutline *outline, char **plan_start);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvOutline, poise_csv_outline_free)

G_END_DECLS
