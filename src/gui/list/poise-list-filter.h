/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the list is to show of a plan, and how that follows edits: which sections are closed, what is looked for,
 * and what stays in sight although the query does not find it. Pure: it knows ids and plans, no widget.
 *
 * What always holds:
 *  - while something is looked for, sections that were closed before are open, so that nothing found is hidden;
 *    they can be closed anew until the query is another one, and are as before when there is none;
 *  - an edit hides nothing: what was shown stays, whatever the query says of it now, until the query is another one
 *    or poise_list_filter_let_go() says that it is no longer looked at;
 *  - a section into which an activity comes is opened.
 */

#pragma once

#include "core/poise-row-filter.h"

G_BEGIN_DECLS

typedef struct _PoiseListFilter PoiseListFilter;

PoiseListFilter *poise_list_filter_new (void);
void poise_list_filter_free (PoiseListFilter *filter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseListFilter, poise_list_filter_free)

PoiseRowFilter poise_list_filter_get (const PoiseListFilter *filter);
gboolean poise_list_filter_looks (const PoiseListFilter *filter);
gboolean poise_list_filter_is_closed (const PoiseListFilter *filter, const char *section_id);
guint poise_list_filter_n_closed (const PoiseListFilter *filter);

void poise_list_filter_set_query (PoiseListFilter *filter, const PoiseQuery *query);
void poise_list_filter_renew (PoiseListFilter *filter, const PoisePlan *plan, const PoiseQuery *query);
void poise_list_filter_close (PoiseListFilter *filter, const char *section_id, gboolean closed);
void poise_list_filter_close_all (PoiseListFilter *filter, const PoisePlan *plan, gboolean closed);

void poise_list_filter_follow (PoiseListFilter *filter, const PoisePlan *before, const PoisePlan *after);
gboolean poise_list_filter_show (PoiseListFilter *filter, const PoisePlan *plan, const PoisePicks *picks);
gboolean poise_list_filter_let_go (PoiseListFilter *filter, const PoisePicks *picks);
PoisePicks *poise_list_filter_narrow (const PoiseListFilter *filter, const PoisePlan *plan, const PoisePicks *picks);

G_END_DECLS
