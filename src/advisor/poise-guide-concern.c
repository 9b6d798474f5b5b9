/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From advice to the entries that explain it. Advice on one activity is taken as it stands, so that much of it costs
 * no look at the whole plan for each.
 */

#include "advisor/poise-guide-concern.h"

static void
add_all (GHashTable *to, GHashTable *from)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_add (to, g_strdup (id));
}

static void
add_finding (PoisePicks *picks, const PoiseFindings *findings, const PoiseFinding *finding)
{
  g_autoptr (PoisePicks) more = NULL;

  if (finding->advice->rule->scope == POISE_SCOPE_ACTIVITY)
    {
      poise_picks_add_activity (picks, finding->advice->activity);
      return;
    }
  more = poise_findings_pick (findings, finding->advice);
  add_all (picks->activities, more->activities);
  add_all (picks->sections, more->sections);
}

/**
 * poise_guide_pick_advised:
 * @findings: all advice on a plan
 *
 * Returns: (transfer full) (element-type PoiseGuideEntry PoisePicks): the activities and sections that advice is
 *   about, by the entry that explains it; an entry is there only if there are any
 */
GHashTable *
poise_guide_pick_advised (const PoiseFindings *findings)
{
  GHashTable *all = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) poise_picks_free);
  g_autoptr (GArray) list = poise_findings_list (findings);

  for (guint i = 0; i < list->len; i++)
    {
      const PoiseFinding *finding = &g_array_index (list, PoiseFinding, i);
      const PoiseGuideEntry *entry = poise_guide_entry_for_rule (finding->advice->rule->id);
      PoisePicks *picks = g_hash_table_lookup (all, entry);
      g_autoptr (PoisePicks) fresh = picks ? NULL : poise_picks_new ();

      add_finding (picks ? picks : fresh, findings, finding);
      if (fresh && !poise_picks_is_empty (fresh))
        g_hash_table_insert (all, (gpointer) entry, g_steal_pointer (&fresh));
    }
  return all;
}
