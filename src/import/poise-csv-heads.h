/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people call the columns of schedules, in the languages that Poise speaks: names → kinds. Names are compared
 * without case, accents, signs, and what stands in brackets.
 */

#pragma once

#include "import/poise-csv-mapping.h"

G_BEGIN_DECLS

/**
 * PoiseCsvHead:
 * @name: as it is compared
 * @kind: what a column of this name is for
 * @rank: of two columns that are for the same, the one with the lesser rank is it
 * @doubtful: whether what stands below must be of that kind as well, because the name also means other things
 * @alone: whether it counts only where no other column is left that may be for the same: "Session", but not with a "Lab"
 * @topic: whether it names what a stretch of the course is about, where another column names what is done
 */
typedef struct
{
  char *name;
  PoiseCsvKind kind;
  guint rank;
  gboolean doubtful;
  gboolean alone;
  gboolean topic;
} PoiseCsvHead;

/** POISE_CSV_MOST_MEANINGS: how many kinds one name may mean */
#define POISE_CSV_MOST_MEANINGS 4

guint poise_csv_heads_find (const char *name, const PoiseCsvHead **meanings);
gboolean poise_csv_heads_counts_hours (const char *name);

G_END_DECLS
