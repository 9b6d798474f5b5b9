/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which rows of a plan are shown: those that a query finds, of sections that are not closed. Pure: a plan and a
 * filter in, what is shown of one section out.
 */

#pragma once

#include "core/poise-picks.h"
#include "core/poise-query.h"

G_BEGIN_DECLS

/**
 * PoiseRowFilter:
 * @query: (nullable): what is looked for; %NULL or empty for everything
 * @closed: (nullable): set of ids of sections whose activities are not shown
 * @kept: (nullable): what counts as found whatever the query says
 *
 * A section is shown with all of its activities that are found. Where the query finds none of them, it is shown
 * alone if its title has the text that is looked for, or if it is kept.
 */
typedef struct
{
  const PoiseQuery *query;
  GHashTable *closed;
  const PoisePicks *kept;
} PoiseRowFilter;

/**
 * PoiseRowSight:
 * @reference_count: how many hold it
 * @closed: whether its activities are not shown because the section is closed; one without any never is
 * @n_found: how many of its activities the query finds
 * @n_rows: how many of its rows are shown
 * @offsets: which, ascending: 0 is the section's row, activities from 1; none without the section's
 *
 * What is shown of one section, where that is not everything. Never changed once made.
 */
typedef struct
{
  grefcount reference_count;
  gboolean closed;
  guint n_found;
  guint n_rows;
  guint offsets[];
} PoiseRowSight;

PoiseRowFilter *poise_row_filter_copy (const PoiseRowFilter *filter);
void poise_row_filter_free (PoiseRowFilter *filter);
gboolean poise_row_filter_shows_all (const PoiseRowFilter *filter);
GPtrArray *poise_row_filter_look (const PoiseRowFilter *filter, const PoisePlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRowFilter, poise_row_filter_free)

guint poise_row_sights_n_found (GPtrArray *sights, const PoisePlan *plan);

PoiseRowSight *poise_row_sight_ref (PoiseRowSight *sight);
void poise_row_sight_unref (PoiseRowSight *sight);
gboolean poise_row_sight_equal (const PoiseRowSight *a, const PoiseRowSight *b);
guint poise_row_sight_n_rows (const PoiseRowSight *sight, const PoiseSection *section);
guint poise_row_sight_get_offset (const PoiseRowSight *sight, guint nth);
gboolean poise_row_sight_find (const PoiseRowSight *sight, guint offset, guint *nth);

G_END_DECLS
