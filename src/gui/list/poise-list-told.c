/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row that has the focus says by its name what it is now; where it stands, and what has become of others, is announced.
 */

#include "gui/list/poise-list-told.h"

#include "gui/poise-announce.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words-told.h"
#include "words/poise-words.h"

/** poise_list_tell_mode: @picks: activities, which have got @mode */
void
poise_list_tell_mode (GtkWidget *list, const PoisePicks *picks, PoiseMode mode)
{
  guint n_activities = g_hash_table_size (picks->activities);
  g_autofree char *count = poise_words_count_activities (n_activities);
  g_autofree char *told = poise_words_join_facts ((const char *const[]) { count, poise_words_mode (mode), NULL });

  if (n_activities > 1)
    poise_announce (list, told);
}

/** poise_list_tell_moved: @plan: as it is now; @picks: what was moved */
void
poise_list_tell_moved (GtkWidget *list, const PoisePlan *plan, const PoisePicks *picks)
{
  g_autofree char *told = poise_words_moved (plan, picks);

  poise_announce (list, told);
}
