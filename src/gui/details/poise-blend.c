/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What some activities say in common.
 */

#include "gui/details/poise-blend.h"

#include <string.h>

enum
{
  TOOLS,
  OUTCOMES,
  LINKS
};

/* ---- One member ---- */

static void
blend_number (int *shown, int next, gboolean first)
{
  if (first)
    *shown = next;
  else if (*shown != next)
    *shown = POISE_MIXED;
}

static void
blend_text (PoiseBlendText *shown, const char *next, gboolean first)
{
  if (first)
    shown->text = next;
  else if (!shown->mixed && shown->text != next && g_strcmp0 (shown->text, next) != 0)
    *shown = (PoiseBlendText){ .mixed = TRUE };
}

/* ---- Lists ---- */

static guint
hash_link (gconstpointer link)
{
  const PoiseLink *of = link;

  return of->uri ? g_str_hash (of->uri) : 0;
}

static void
blend_item (PoiseBlend *blend, guint list, GArray *items, PoiseBlendItem item)
{
  gpointer key = item.link ? (gpointer)item.link : (gpointer)item.id;
  gpointer place;

  if (!blend->seen[list])
    blend->seen[list] = list == LINKS ? g_hash_table_new (hash_link, poise_record_equal)
                                      : g_hash_table_new (g_str_hash, g_str_equal);
  if (g_hash_table_lookup_extended (blend->seen[list], key, NULL, &place))
    {
      g_array_index (items, PoiseBlendItem, GPOINTER_TO_UINT (place)).n_activities++;
      return;
    }
  g_hash_table_insert (blend->seen[list], key, GUINT_TO_POINTER (items->len));
  item.n_activities = 1;
  g_array_append_val (items, item);
}

/* Whether the same stands earlier in its own list: a file may name a tool twice. */
static gboolean
is_repeated (GPtrArray *list, guint index, GEqualFunc equal)
{
  for (guint i = 0; i < index; i++)
    if (equal (g_ptr_array_index (list, i), g_ptr_array_index (list, index)))
      return TRUE;
  return FALSE;
}

static void
blend_texts (PoiseBlend *blend, guint list, GArray *items, GPtrArray *texts)
{
  for (guint i = 0; i < poise_list_length (texts); i++)
    if (!is_repeated (texts, i, g_str_equal))
      blend_item (blend, list, items, (PoiseBlendItem){ .id = g_ptr_array_index (texts, i) });
}

static void
blend_links (PoiseBlend *blend, GPtrArray *links)
{
  for (guint i = 0; i < poise_list_length (links); i++)
    if (!is_repeated (links, i, poise_record_equal))
      blend_item (blend, LINKS, blend->links, (PoiseBlendItem){ .link = g_ptr_array_index (links, i) });
}

static const char *
time_of (const PoiseSession *session)
{
  const char *separator = session->start ? strchr (session->start, 'T') : NULL;

  return separator ? separator + 1 : NULL;
}

static void
blend_sessions (PoiseBlend *blend, GPtrArray *sessions)
{
  for (guint i = 0; i < poise_list_length (sessions); i++)
    {
      const PoiseSession *session = g_ptr_array_index (sessions, i);
      gboolean first = blend->n_sessions++ == 0;

      blend_number (&blend->session_minutes, session->minutes, first);
      blend_text (&blend->session_time, time_of (session), first);
      blend_text (&blend->session_zone, session->zone, first);
    }
  if (poise_list_length (sessions) > 0)
    blend->n_with_sessions++;
}

/* ---- Whole activities ---- */

static void
blend_records (PoiseBlend *blend, const PoiseActivity *activity, gboolean first)
{
  const PoiseGroup *group = activity->group;
  const PoiseAssessment *assessment = activity->assessment;

  blend_number (&blend->group_kind, group ? group->kind : POISE_GROUP_NONE, first);
  blend_number (&blend->group_size, group ? group->size : POISE_UNSET, first);
  blend_number (&blend->assessment_kind, assessment ? assessment->kind : POISE_ASSESSMENT_NONE, first);
  blend_number (&blend->weight_percent, assessment ? assessment->weight_percent : POISE_UNSET, first);
}

/** poise_blend_add: One activity more. */
void
poise_blend_add (PoiseBlend *blend, const PoiseActivity *activity)
{
  gboolean first = blend->n_activities++ == 0;

  blend->total_minutes += poise_activity_minutes (activity);
  if (activity->minutes == POISE_UNSET)
    blend->n_without_minutes++;
  blend_number (&blend->mode, activity->mode, first);
  blend_number (&blend->minutes, activity->minutes, first);
  blend_number (&blend->purpose, activity->purpose, first);
  blend_number (&blend->learning_type, activity->learning_type, first);
  blend_number (&blend->complexity, activity->complexity, first);
  blend_number (&blend->teacher_present, activity->teacher_present, first);
  blend_records (blend, activity, first);
  blend_text (&blend->due, activity->due, first);
  blend_text (&blend->notes, activity->notes, first);
  blend_texts (blend, TOOLS, blend->tools, activity->tools);
  blend_texts (blend, OUTCOMES, blend->outcomes, activity->outcomes);
  blend_links (blend, activity->links);
  blend_sessions (blend, activity->schedule);
}

/** poise_blend_new: Returns: (transfer full): of no activity yet: nothing is said */
PoiseBlend *
poise_blend_new (void)
{
  PoiseBlend *blend = g_new0 (PoiseBlend, 1);

  blend->minutes = blend->group_size = blend->teacher_present = POISE_UNSET;
  blend->weight_percent = blend->session_minutes = POISE_UNSET;
  blend->tools = g_array_new (FALSE, FALSE, sizeof (PoiseBlendItem));
  blend->outcomes = g_array_new (FALSE, FALSE, sizeof (PoiseBlendItem));
  blend->links = g_array_new (FALSE, FALSE, sizeof (PoiseBlendItem));
  return blend;
}

/** poise_blend_free: (nullable): frees @blend. */
void
poise_blend_free (PoiseBlend *blend)
{
  if (!blend)
    return;
  g_array_unref (blend->tools);
  g_array_unref (blend->outcomes);
  g_array_unref (blend->links);
  for (guint i = 0; i < G_N_ELEMENTS (blend->seen); i++)
    g_clear_pointer (&blend->seen[i], g_hash_table_unref);
  g_free (blend);
}

/** poise_blend_get_item: Returns: (transfer none): one of @items, which is less than their number */
const PoiseBlendItem *
poise_blend_get_item (const GArray *items, guint index)
{
  g_return_val_if_fail (index < items->len, NULL);
  return &g_array_index (items, PoiseBlendItem, index);
}

/** poise_blend_count: Returns: how many activities have the tool or outcome @id; @items says which of the two it is */
guint
poise_blend_count (const PoiseBlend *blend, const GArray *items, const char *id)
{
  GHashTable *seen = blend->seen[items == blend->tools ? TOOLS : OUTCOMES];
  gpointer place;

  if (!seen || !g_hash_table_lookup_extended (seen, id, NULL, &place))
    return 0;
  return poise_blend_get_item (items, GPOINTER_TO_UINT (place))->n_activities;
}
