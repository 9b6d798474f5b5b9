/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the columns of a pasted table are for, by their names or by what stands in them, and what single cells
 * say. For poise-outline alone.
 */

#pragma once

#include "core/poise-outline-cells.h"
#include "core/poise-plan.h"
#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

#define POISE_OUTLINE_NO_COLUMN G_MAXUINT

/**
 * PoiseOutlineColumns:
 * @names: (array length=n_columns): what stands above each column, "" without a header
 * @header: the row with the names, or -1
 * @places: by #PoiseQuickWords of columns, less the first: which column, or %POISE_OUTLINE_NO_COLUMN
 * @hours: whether numbers in the column of minutes count hours
 * @clocks_are_times: whether "10:30" in it is a time of day
 */
typedef struct
{
  guint n_columns;
  char **names;
  int header;
  guint places[POISE_QUICK_N_WORDS - POISE_QUICK_WORDS_TITLE_COLUMN];
  gboolean hours;
  gboolean clocks_are_times;
} PoiseOutlineColumns;

PoiseOutlineColumns *
poise_outline_columns_new (const PoiseOutlineCells *cells, const PoiseQuickVocabulary *vocabulary);
void poise_outline_columns_free (PoiseOutlineColumns *columns);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseOutlineColumns, poise_outline_columns_free)

guint poise_outline_columns_find (const PoiseOutlineColumns *columns, PoiseQuickWords kind);

/* Single cells */
int poise_outline_read_minutes (const PoiseOutlineColumns *columns,
                                const PoiseQuickVocabulary *vocabulary,
                                const char *cell);
const PoiseQuickPhrase *
poise_outline_read_phrase (const PoiseQuickVocabulary *vocabulary, const char *cell, gboolean is_purpose);
GPtrArray *
poise_outline_read_tools (const PoiseQuickVocabulary *vocabulary, const char *cell, GString *unknown);

G_END_DECLS
