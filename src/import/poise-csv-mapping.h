/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the columns of a table are for: guessed from a table, said by a person, or both. A value of its own, which
 * knows nothing of the table but how many columns it has, so that it can be kept, compared, and given to another table
 * of the same kind.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseCsvKind: what a column is for. Any number of columns may be %POISE_CSV_REST, %POISE_CSV_LEFT_OUT or
 * %POISE_CSV_ACTIVITY; of every other kind there is one at most.
 */
typedef enum
{
  POISE_CSV_REST,     /* goes to the notes, with the name of the column */
  POISE_CSV_LEFT_OUT, /* nothing, because a person said so */
  POISE_CSV_ACTIVITY, /* each cell is an activity, named by its column and its text */
  POISE_CSV_TITLE,    /* each row is an activity, named by this cell */
  POISE_CSV_WEEK,
  POISE_CSV_SECTION,
  POISE_CSV_DATE,
  POISE_CSV_DAY, /* of the month; these three are for tables without whole dates */
  POISE_CSV_MONTH,
  POISE_CSV_YEAR,
  POISE_CSV_TIME,  /* of day: "12:00", "12:00-14:00" */
  POISE_CSV_UNTIL, /* the time of day at which it ends */
  POISE_CSV_MINUTES,
  POISE_CSV_HOURS, /* the same, but a number alone counts hours */
  POISE_CSV_MODE,
  POISE_CSV_TOOLS,
  POISE_CSV_DUE,
  POISE_CSV_NOTES, /* goes to the notes as it stands */

  /* Only in tables that Poise wrote itself */
  POISE_CSV_NUMBER, /* of the section */
  POISE_CSV_FROM,
  POISE_CSV_TO,
  POISE_CSV_PURPOSE,
  POISE_CSV_LEARNING_TYPE,
  POISE_CSV_COMPLEXITY,
  POISE_CSV_GROUP,
  POISE_CSV_TEACHER,
  POISE_CSV_ASSESSMENT,
  POISE_CSV_WEIGHT,
  POISE_CSV_OUTCOMES,
  POISE_CSV_LIVE,
  POISE_CSV_LIVE_MINUTES,
  POISE_CSV_ZONE,
  POISE_CSV_FURTHER,
  POISE_CSV_LINKS,
  POISE_CSV_N_KINDS
} PoiseCsvKind;

/** POISE_CSV_N_CHOICES: the kinds before this one are for any table, and for a person to choose. */
#define POISE_CSV_N_CHOICES POISE_CSV_NUMBER

/** POISE_CSV_NO_COLUMN: in place of a column's number, where there is none of that kind. */
#define POISE_CSV_NO_COLUMN G_MAXUINT

/** PoiseCsvOrder: how three numbers are a date, where they do not show it: the fourth of March 2005 is … */
typedef enum
{
  POISE_CSV_ORDER_MDY, /* 3/4/05 */
  POISE_CSV_ORDER_DMY, /* 4/3/05 */
  POISE_CSV_ORDER_YMD, /* 05/3/4 */
  POISE_CSV_N_ORDERS
} PoiseCsvOrder;

/**
 * PoiseCsvMapping:
 * @header: the row that names the columns, from 0; those above it are left out. -1 where all rows are data
 * @n_columns: how many columns there are
 * @kinds: (array length=n_columns): what each is for
 * @order: how dates are read that can be read in several ways
 * @year: in which the first date is that does not say it; 0 where nobody knows, so that such dates are none
 * @own: whether Poise wrote the table
 */
typedef struct
{
  int header;
  guint n_columns;
  PoiseCsvKind *kinds;
  PoiseCsvOrder order;
  int year;
  gboolean own;
} PoiseCsvMapping;

PoiseCsvMapping *poise_csv_mapping_new (guint n_columns);
PoiseCsvMapping *poise_csv_mapping_copy (const PoiseCsvMapping *mapping);
void poise_csv_mapping_free (PoiseCsvMapping *mapping);
gboolean poise_csv_mapping_equal (const PoiseCsvMapping *a, const PoiseCsvMapping *b);
guint poise_csv_mapping_find (const PoiseCsvMapping *mapping, PoiseCsvKind kind);
void poise_csv_mapping_set_kind (PoiseCsvMapping *mapping, guint column, PoiseCsvKind kind);
gboolean poise_csv_mapping_makes_activities (const PoiseCsvMapping *mapping);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvMapping, poise_csv_mapping_free)

/* As a person types them */
const char *poise_csv_kind_get_name (PoiseCsvKind kind);
const char *poise_csv_order_get_name (PoiseCsvOrder order);
gboolean poise_csv_order_parse (const char *name, PoiseCsvOrder *order);
GArray *poise_csv_kinds_parse (const char *names, char **wrong);

G_END_DECLS
