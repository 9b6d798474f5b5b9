/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One array of kinds with a few numbers. set_kind() holds to it that no kind that stands for one thing of a row has two
 * columns: the one that had it goes to the notes.
 */

#include "import/poise-csv-mapping.h"

#include <string.h>

static const char *const kind_names[POISE_CSV_N_CHOICES] = {
  [POISE_CSV_REST] = "rest",         [POISE_CSV_LEFT_OUT] = "-",  [POISE_CSV_ACTIVITY] = "activity",
  [POISE_CSV_TITLE] = "title",       [POISE_CSV_WEEK] = "week",   [POISE_CSV_SECTION] = "section",
  [POISE_CSV_DATE] = "date",         [POISE_CSV_DAY] = "day",     [POISE_CSV_MONTH] = "month",
  [POISE_CSV_YEAR] = "year",         [POISE_CSV_TIME] = "time",   [POISE_CSV_UNTIL] = "until",
  [POISE_CSV_MINUTES] = "minutes",   [POISE_CSV_HOURS] = "hours", [POISE_CSV_MODE] = "mode",
  [POISE_CSV_TOOLS] = "tools",       [POISE_CSV_DUE] = "due",     [POISE_CSV_NOTES] = "notes",
};

static const char *const order_names[POISE_CSV_N_ORDERS] = {
  [POISE_CSV_ORDER_MDY] = "mdy",
  [POISE_CSV_ORDER_DMY] = "dmy",
  [POISE_CSV_ORDER_YMD] = "ymd",
};

/**
 * poise_csv_mapping_new:
 * @n_columns: how many columns there are
 *
 * Returns: (transfer full): a mapping that puts everything into notes, and takes every row for data
 */
PoiseCsvMapping *
poise_csv_mapping_new (guint n_columns)
{
  PoiseCsvMapping *self = g_new0 (PoiseCsvMapping, 1);

  self->header = -1;
  self->n_columns = n_columns;
  self->kinds = g_new0 (PoiseCsvKind, n_columns);
  return self;
}

/** poise_csv_mapping_copy: Returns: (transfer full): the same again */
PoiseCsvMapping *
poise_csv_mapping_copy (const PoiseCsvMapping *mapping)
{
  PoiseCsvMapping *copy = g_new (PoiseCsvMapping, 1);

  *copy = *mapping;
  copy->kinds = g_new0 (PoiseCsvKind, mapping->n_columns);
  for (guint i = 0; i < mapping->n_columns; i++)
    copy->kinds[i] = mapping->kinds[i];
  return copy;
}

/** poise_csv_mapping_free: frees @mapping. @mapping: (nullable) */
void
poise_csv_mapping_free (PoiseCsvMapping *mapping)
{
  if (mapping == NULL)
    return;
  g_free (mapping->kinds);
  g_free (mapping);
}

/** poise_csv_mapping_equal: Returns: whether both say the same */
gboolean
poise_csv_mapping_equal (const PoiseCsvMapping *a, const PoiseCsvMapping *b)
{
  if (a->header != b->header || a->n_columns != b->n_columns || a->order != b->order || a->year != b->year ||
      a->own != b->own)
    return FALSE;
  for (guint i = 0; i < a->n_columns; i++)
    if (a->kinds[i] != b->kinds[i])
      return FALSE;
  return TRUE;
}

/**
 * poise_csv_mapping_find:
 * @mapping: a mapping
 * @kind: any kind
 *
 * Returns: the first column of that kind, from 0, or %POISE_CSV_NO_COLUMN
 */
guint
poise_csv_mapping_find (const PoiseCsvMapping *mapping, PoiseCsvKind kind)
{
  for (guint i = 0; i < mapping->n_columns; i++)
    if (mapping->kinds[i] == kind)
      return i;
  return POISE_CSV_NO_COLUMN;
}

static gboolean
may_repeat (PoiseCsvKind kind)
{
  return kind <= POISE_CSV_ACTIVITY;
}

/* Whether two columns may not be of these kinds in one table. */
static gboolean
excludes (PoiseCsvKind a, PoiseCsvKind b)
{
  return (a == b && !may_repeat (a)) || (a == POISE_CSV_MINUTES && b == POISE_CSV_HOURS) ||
         (a == POISE_CSV_HOURS && b == POISE_CSV_MINUTES);
}

/**
 * poise_csv_mapping_set_kind:
 * @mapping: a mapping
 * @column: one of its columns, from 0
 * @kind: what it is for from now on
 *
 * Another column that was for the same goes to the notes.
 */
void
poise_csv_mapping_set_kind (PoiseCsvMapping *mapping, guint column, PoiseCsvKind kind)
{
  g_return_if_fail (column < mapping->n_columns && kind < POISE_CSV_N_KINDS);

  for (guint i = 0; i < mapping->n_columns; i++)
    if (i != column && excludes (mapping->kinds[i], kind))
      mapping->kinds[i] = POISE_CSV_REST;
  mapping->kinds[column] = kind;
}

/** poise_csv_mapping_makes_activities: Returns: whether any column says what is done, without which no plan comes of it */
gboolean
poise_csv_mapping_makes_activities (const PoiseCsvMapping *mapping)
{
  return poise_csv_mapping_find (mapping, POISE_CSV_TITLE) != POISE_CSV_NO_COLUMN ||
         poise_csv_mapping_find (mapping, POISE_CSV_ACTIVITY) != POISE_CSV_NO_COLUMN;
}

/**
 * poise_csv_kind_get_name:
 * @kind: less than %POISE_CSV_N_CHOICES
 *
 * Returns: what it is called on a command line, the same in every language
 */
const char *
poise_csv_kind_get_name (PoiseCsvKind kind)
{
  g_return_val_if_fail (kind < POISE_CSV_N_CHOICES, NULL);

  return kind_names[kind];
}

/** poise_csv_order_get_name: Returns: what it is called on a command line: "dmy" */
const char *
poise_csv_order_get_name (PoiseCsvOrder order)
{
  g_return_val_if_fail (order < POISE_CSV_N_ORDERS, NULL);

  return order_names[order];
}

static int
find_name (const char *const *names, int n_names, const char *name)
{
  for (int i = 0; i < n_names; i++)
    if (g_ascii_strcasecmp (names[i], name) == 0)
      return i;
  return -1;
}

/** poise_csv_order_parse: Returns: whether @name is the name of an order, which @order then takes */
gboolean
poise_csv_order_parse (const char *name, PoiseCsvOrder *order)
{
  int found = find_name (order_names, POISE_CSV_N_ORDERS, name);

  if (found >= 0)
    *order = found;
  return found >= 0;
}

static gboolean
has_excluded (const GArray *kinds, PoiseCsvKind kind)
{
  for (guint i = 0; i < kinds->len; i++)
    if (excludes (g_array_index (kinds, PoiseCsvKind, i), kind))
      return TRUE;
  return FALSE;
}

/**
 * poise_csv_kinds_parse:
 * @names: what columns are for, with commas between: "week,date,title,-,notes"
 * @wrong: (out) (transfer full): the name that nothing has, or that stands there twice and may not
 *
 * Returns: (transfer full) (nullable) (element-type PoiseCsvKind): the kinds, or %NULL
 */
GArray *
poise_csv_kinds_parse (const char *names, char **wrong)
{
  g_autoptr (GArray) kinds = g_array_new (FALSE, FALSE, sizeof (PoiseCsvKind));
  /* an empty text is one name too */
  g_auto (GStrv) parts = g_strsplit (*names != '\0' ? names : " ", ",", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      int found = find_name (kind_names, POISE_CSV_N_CHOICES, g_strstrip (parts[i]));
      PoiseCsvKind kind = MAX (found, 0);

      if (found < 0 || has_excluded (kinds, kind))
        {
          *wrong = g_strdup (parts[i]);
          return NULL;
        }
      g_array_append_val (kinds, kind);
    }
  return g_steal_pointer (&kinds);
}
