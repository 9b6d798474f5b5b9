/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Follows items-changed as a view would, and compares.
 */

#include "rows-shadow.h"

static gconstpointer
record_of (PoiseRow *row)
{
  return poise_row_is_section (row) ? (gconstpointer) poise_row_get_section (row)
                                    : (gconstpointer) poise_row_get_activity (row);
}

static const char *
id_of (gconstpointer record)
{
  return ((const PoiseRecord *) record)->type == &poise_section_type ? ((const PoiseSection *) record)->id
                                                                     : ((const PoiseActivity *) record)->id;
}

/* Whether the row at @position is the section or activity that was told of, in whatever state. */
static void
check_identity (RowsShadow *shadow, guint position)
{
  g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (shadow->rows), position);
  gconstpointer told = g_ptr_array_index (shadow->told, position);

  g_assert_nonnull (row);
  g_assert_cmpint (poise_row_is_section (row), ==, ((const PoiseRecord *) told)->type == &poise_section_type);
  g_assert_cmpstr (poise_row_get_id (row), ==, id_of (told));
}

static gboolean
is_untouched (RowsShadow *shadow, guint old_position, guint new_position)
{
  g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (shadow->rows), new_position);

  return record_of (row) == g_ptr_array_index (shadow->told, old_position);
}

/* A range neither begins nor ends with a row that is as it was. */
static void
check_least (RowsShadow *shadow, guint position, guint removed, guint added)
{
  g_assert_false (is_untouched (shadow, position, position));
  g_assert_false (is_untouched (shadow, position + removed - 1, position + added - 1));
}

static void
on_items_changed (GListModel *model, guint position, guint removed, guint added, gpointer data)
{
  RowsShadow *shadow = data;

  g_string_append_printf (shadow->log, "%s%u-%u+%u", shadow->log->len > 0 ? " " : "", position, removed, added);
  g_assert_cmpuint (removed + added, >, 0);
  g_assert_cmpuint (position + removed, <=, shadow->told->len);

  if (removed > 0 && added > 0)
    check_least (shadow, position, removed, added);
  if (removed > 0)
    g_ptr_array_remove_range (shadow->told, position, removed);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (model, position + i);

      g_ptr_array_insert (shadow->told, (int) (position + i), poise_record_ref (record_of (row)));
    }

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, shadow->told->len);
  g_assert_null (g_list_model_get_item (model, shadow->told->len));
  if (shadow->thorough)
    for (guint i = 0; i < shadow->told->len; i++)
      check_identity (shadow, i);
  else
    {
      if (position > 0)
        check_identity (shadow, position - 1);
      if (position + added < shadow->told->len)
        check_identity (shadow, position + added);
    }
}

RowsShadow *
rows_shadow_new (PoiseRows *rows)
{
  RowsShadow *shadow = g_new0 (RowsShadow, 1);

  shadow->rows = g_object_ref (rows);
  shadow->told = poise_records_new ();
  shadow->log = g_string_new (NULL);
  shadow->thorough = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (rows)); i++)
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (rows), i);

      g_ptr_array_add (shadow->told, poise_record_ref (record_of (row)));
    }
  g_signal_connect (rows, "items-changed", G_CALLBACK (on_items_changed), shadow);
  return shadow;
}

void
rows_shadow_set_filter (RowsShadow *shadow, const PoiseRowFilter *filter)
{
  g_clear_pointer (&shadow->filter, poise_row_filter_free);
  shadow->filter = filter != NULL ? poise_row_filter_copy (filter) : NULL;
}

void
rows_shadow_free (RowsShadow *shadow)
{
  poise_row_filter_free (shadow->filter);
  g_signal_handlers_disconnect_by_data (shadow->rows, shadow);
  g_object_unref (shadow->rows);
  g_ptr_array_unref (shadow->told);
  g_string_free (shadow->log, TRUE);
  g_free (shadow);
}

/* What should be shown, said once more without a thought for speed. */
static gboolean
should_be_found (RowsShadow *shadow, const PoisePlan *plan, const PoiseActivity *activity)
{
  const PoiseRowFilter *filter = shadow->filter;

  if (filter == NULL || filter->query == NULL || poise_query_is_empty (filter->query))
    return TRUE;
  if (filter->kept != NULL && activity->id != NULL && g_hash_table_contains (filter->kept->activities, activity->id))
    return TRUE;
  return poise_query_matches (filter->query, plan, activity);
}

static guint
count_found (RowsShadow *shadow, const PoisePlan *plan, const PoiseSection *section)
{
  guint n = 0;

  for (guint k = 0; k < poise_section_n_activities (section); k++)
    if (should_be_found (shadow, plan, poise_section_get_activity (section, k)))
      n++;
  return n;
}

static gboolean
section_should_be_shown (RowsShadow *shadow, const PoisePlan *plan, const PoiseSection *section)
{
  const PoiseRowFilter *filter = shadow->filter;

  if (filter == NULL || filter->query == NULL || poise_query_is_empty (filter->query)
      || count_found (shadow, plan, section) > 0 || poise_query_matches_section (filter->query, section))
    return TRUE;
  return filter->kept != NULL && section->id != NULL && g_hash_table_contains (filter->kept->sections, section->id);
}

static gboolean
should_be_closed (RowsShadow *shadow, const PoisePlan *plan, const PoiseSection *section)
{
  const PoiseRowFilter *filter = shadow->filter;

  return filter != NULL && filter->closed != NULL && section->id != NULL
         && g_hash_table_contains (filter->closed, section->id) && count_found (shadow, plan, section) > 0;
}

static void
check_row (RowsShadow *shadow, guint position, PoisePlace place, gconstpointer record)
{
  const PoisePlan *plan = poise_rows_get_plan (shadow->rows);
  g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (shadow->rows), position);
  PoiseSection *section = poise_plan_get_section (plan, place.section);
  guint found = 77;

  g_assert_true (g_ptr_array_index (shadow->told, position) == record);
  g_assert_true (record_of (row) == record);
  g_assert_true (poise_row_get_plan (row) == plan);
  g_assert_true (poise_row_get_section (row) == section);
  g_assert_cmpint (poise_row_is_section (row), ==, record == section);
  g_assert_cmpuint (poise_row_get_place (row).section, ==, place.section);
  g_assert_cmpuint (poise_row_get_place (row).activity, ==, place.activity);
  g_assert_cmpuint (poise_row_get_n_found (row), ==, count_found (shadow, plan, section));
  g_assert_cmpint (poise_row_is_closed (row), ==, should_be_closed (shadow, plan, section));
  if (poise_row_get_id (row) == NULL)
    return;
  g_assert_true (poise_rows_find (shadow->rows, poise_row_get_id (row), record == section, &found));
  g_assert_cmpuint (found, <=, position);
  if (found == position)
    return;
  {
    g_autoptr (PoiseRow) other = g_list_model_get_item (G_LIST_MODEL (shadow->rows), found);

    g_assert_cmpstr (poise_row_get_id (other), ==, poise_row_get_id (row)); /* an id that stands twice */
  }
}

static void
check_ends (RowsShadow *shadow, guint position, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (shadow->rows), position + i);

      g_assert_cmpint (poise_row_is_first (row), ==, i == 1);
      g_assert_cmpint (poise_row_is_last (row), ==, i + 1 == n_rows);
    }
}

void
rows_shadow_check (RowsShadow *shadow)
{
  const PoisePlan *plan = poise_rows_get_plan (shadow->rows);
  guint position = 0, n_found = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      guint start = position;

      n_found += count_found (shadow, plan, section);
      if (!section_should_be_shown (shadow, plan, section))
        continue;
      check_row (shadow, position++, (PoisePlace) { i, 0 }, section);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (!should_be_closed (shadow, plan, section)
            && should_be_found (shadow, plan, poise_section_get_activity (section, k)))
          check_row (shadow, position++, (PoisePlace) { i, k }, poise_section_get_activity (section, k));
      check_ends (shadow, start, position - start);
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (shadow->rows)), ==, position);
  g_assert_cmpuint (shadow->told->len, ==, position);
  g_assert_cmpuint (poise_rows_n_found (shadow->rows), ==, n_found);
}
