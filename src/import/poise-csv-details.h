/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a row says of its activities besides their titles. What it does not say clearly goes to the notes as
 * it stands, with a line in the report.
 */

#pragma once

#include "import/poise-csv-columns.h"
#include "import/poise-csv-row-days.h"
#include "import/poise-csv-tools.h"
#include "import/poise-import.h"

G_BEGIN_DECLS

/**
 * PoiseCsvReading:
 * @columns: what the columns are for
 * @tools: reader of tools' names
 * @report: takes what is not understood
 * @calendar: how dates are read
 * @date_is_start: whether a row's date is the day its section begins, not a day of class
 * @outcomes: (element-type PoiseOutcome): of the plan so far
 *
 * How a file is read: the same for all rows.
 */
typedef struct
{
  const PoiseCsvColumns *columns;
  PoiseCsvTools *tools;
  PoiseImportReport *report;
  PoiseCsvCalendar calendar;
  gboolean date_is_start;
  GPtrArray *outcomes;
} PoiseCsvReading;

/**
 * PoiseCsvDetails:
 * @mode_text: (nullable): what said @mode, as it stands
 * @meets: whether its activities have a day of class, which is @date
 * @minutes_text: (nullable): what said @minutes
 * @time_text: (nullable): what said how long @date lasts
 * @due: (nullable): as a plan writes it
 * @notes: lines for the notes
 * @links: (element-type PoiseLink)
 * @own: an activity with what only Poise's own tables say
 * @is_own: whether the table is one
 */
typedef struct
{
  PoiseMode mode;
  char *mode_text;
  gboolean meets;
  PoiseCsvDate date;
  int minutes;
  char *minutes_text;
  char *time_text;
  char *due;
  GPtrArray *tools;
  GString *notes;
  GPtrArray *links;
  PoiseActivity *own;
  gboolean is_own;
} PoiseCsvDetails;

char *poise_csv_get_text (const PoiseCsvRow *row, guint column);
char *poise_csv_get_used_text (const PoiseCsvColumns *columns, const PoiseCsvRow *row, guint column);
char *poise_csv_get_kind (const PoiseCsvColumns *columns, const PoiseCsvRow *row, PoiseCsvKind kind);
char *poise_csv_list_cells (const PoiseCsvColumns *columns, const PoiseCsvRow *row, const gboolean *left_out);

PoiseCsvDetails *
poise_csv_details_new (const PoiseCsvReading *reading, const PoiseCsvRow *row, const PoiseCsvRowDay *day);
void poise_csv_details_free (PoiseCsvDetails *details);
void poise_csv_details_add_rest (PoiseCsvDetails *details,
                                 const PoiseCsvReading *reading,
                                 const PoiseCsvRow *row,
                                 gboolean with_links);
PoiseActivity *poise_csv_details_make_activity (const PoiseCsvDetails *details, const char *title);
PoiseActivity *poise_csv_details_make_cell_activity (const PoiseCsvDetails *details,
                                                     const char *column,
                                                     const char *text,
                                                     gboolean alone);

/* For the parts of details */
char *poise_csv_details_name (const PoiseCsvReading *reading, PoiseCsvKind kind, const char *text);
void
poise_csv_details_keep (PoiseCsvDetails *details, const PoiseCsvReading *reading, PoiseCsvKind kind, const char *text);
void poise_csv_details_read_when (PoiseCsvDetails *details,
                                  const PoiseCsvReading *reading,
                                  const PoiseCsvRow *row,
                                  const PoiseCsvRowDay *day);
void poise_csv_details_read_due (PoiseCsvDetails *details, const PoiseCsvReading *reading, const PoiseCsvRow *row);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvDetails, poise_csv_details_free)

G_END_DECLS
