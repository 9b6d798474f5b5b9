/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plans opened or saved last, as a value.
 */

#include "gui/recall/poise-recent-list.h"

#define ITEM "(ssx)"
#define LIST "a" ITEM

/* Adds what is sound in @list and not in @seen, up to the most that there may be. */
static void
add_all (GVariantBuilder *builder, GHashTable *seen, GVariant *list)
{
  for (gsize i = 0; i < g_variant_n_children (list) && g_hash_table_size (seen) < POISE_RECENT_MOST; i++)
    {
      PoiseRecentPlan plan = poise_recent_list_get (list, i);

      if (g_hash_table_contains (seen, plan.uri) || !g_uri_is_valid (plan.uri, G_URI_FLAGS_NONE, NULL))
        continue;
      g_hash_table_add (seen, g_strdup (plan.uri));
      g_variant_builder_add (builder, ITEM, plan.uri, plan.title, plan.time);
    }
}

static GHashTable *
seen_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * poise_recent_list_clean:
 * @list: of type a(ssx), from who knows where
 *
 * Returns: (transfer full): what of it holds as a list of recent plans
 */
GVariant *
poise_recent_list_clean (GVariant *list)
{
  g_autoptr (GHashTable) seen = seen_new ();
  GVariantBuilder builder;

  g_return_val_if_fail (g_variant_is_of_type (list, G_VARIANT_TYPE (LIST)), NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE (LIST));
  add_all (&builder, seen, list);
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/**
 * poise_recent_list_add:
 * @list: of type a(ssx)
 * @uri: the address of a plan
 * @title: its title, or ""
 * @time: when it was opened or saved, in seconds since 1970
 *
 * Returns: (transfer full): the list with the plan first, and nowhere else
 */
GVariant *
poise_recent_list_add (GVariant *list, const char *uri, const char *title, gint64 time)
{
  g_autoptr (GHashTable) seen = seen_new ();
  GVariantBuilder builder;

  g_return_val_if_fail (g_variant_is_of_type (list, G_VARIANT_TYPE (LIST)), NULL);
  g_return_val_if_fail (g_uri_is_valid (uri, G_URI_FLAGS_NONE, NULL), NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE (LIST));
  g_variant_builder_add (&builder, ITEM, uri, title, time);
  g_hash_table_add (seen, g_strdup (uri));
  add_all (&builder, seen, list);
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/**
 * poise_recent_list_remove:
 * @list: of type a(ssx)
 * @uri: the address of a plan
 *
 * Returns: (transfer full): the list without it
 */
GVariant *
poise_recent_list_remove (GVariant *list, const char *uri)
{
  GVariantBuilder builder;

  g_return_val_if_fail (g_variant_is_of_type (list, G_VARIANT_TYPE (LIST)), NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE (LIST));
  for (gsize i = 0; i < g_variant_n_children (list); i++)
    {
      PoiseRecentPlan plan = poise_recent_list_get (list, i);

      if (g_strcmp0 (plan.uri, uri) != 0)
        g_variant_builder_add (&builder, ITEM, plan.uri, plan.title, plan.time);
    }
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/** poise_recent_list_get: Returns: the plan at @index of @list, whose texts last as long as @list */
PoiseRecentPlan
poise_recent_list_get (GVariant *list, gsize index)
{
  PoiseRecentPlan plan;

  g_variant_get_child (list, index, "(&s&sx)", &plan.uri, &plan.title, &plan.time);
  return plan;
}
