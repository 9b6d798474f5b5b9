/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Picks: two sets of ids.
 */

#include "core/poise-picks.h"

/** poise_picks_new: (transfer full): nothing picked yet. */
PoisePicks *
poise_picks_new (void)
{
  PoisePicks *picks = g_new (PoisePicks, 1);

  picks->sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  picks->activities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return picks;
}

static void
add_all (GHashTable *ids, PoisePicks *picks, void (*add) (PoisePicks *, const char *))
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    add (picks, id);
}

/** poise_picks_copy: (transfer full): a copy with texts of its own. */
PoisePicks *
poise_picks_copy (const PoisePicks *picks)
{
  PoisePicks *copy = poise_picks_new ();

  add_all (picks->sections, copy, poise_picks_add_section);
  add_all (picks->activities, copy, poise_picks_add_activity);
  return copy;
}

/** poise_picks_free: (nullable): frees @picks and its texts. */
void
poise_picks_free (PoisePicks *picks)
{
  if (picks == NULL)
    return;

  g_hash_table_unref (picks->sections);
  g_hash_table_unref (picks->activities);
  g_free (picks);
}

/** poise_picks_add_section: picks the section called @id, with all that is in it; %NULL picks nothing. */
void
poise_picks_add_section (PoisePicks *picks, const char *id)
{
  if (id != NULL)
    g_hash_table_add (picks->sections, g_strdup (id));
}

/** poise_picks_add_activity: picks the activity called @id; %NULL picks nothing. */
void
poise_picks_add_activity (PoisePicks *picks, const char *id)
{
  if (id != NULL)
    g_hash_table_add (picks->activities, g_strdup (id));
}

/** poise_picks_has_section: whether the section called @id (nullable) is picked itself. */
gboolean
poise_picks_has_section (const PoisePicks *picks, const char *id)
{
  return id != NULL && g_hash_table_size (picks->sections) > 0 && g_hash_table_contains (picks->sections, id);
}

/** poise_picks_has_activity: whether the activity called @id (nullable) is picked itself. */
gboolean
poise_picks_has_activity (const PoisePicks *picks, const char *id)
{
  return id != NULL && g_hash_table_size (picks->activities) > 0 && g_hash_table_contains (picks->activities, id);
}

/** poise_picks_is_empty: whether nothing is picked. */
gboolean
poise_picks_is_empty (const PoisePicks *picks)
{
  return g_hash_table_size (picks->sections) == 0 && g_hash_table_size (picks->activities) == 0;
}
