/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which rows the list has, and which of them are selected.
 *
 * What always holds: "changed" is told once for each change of rows, after it, never in its midst.
 */

#include "gui/list/poise-list-selection.h"

struct _PoiseListSelection
{
  GObject parent_instance;

  PoiseRows *rows;
  PoiseListGrowth *growth; /* those of the rows that the view has so far */
  GtkMultiSelection *model;
  gboolean updating; /* the selection is being put right, and is told once at the end */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListSelection, poise_list_selection, G_TYPE_OBJECT)

static void
tell (PoiseListSelection *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
poise_list_selection_finalize (GObject *object)
{
  PoiseListSelection *self = POISE_LIST_SELECTION (object);

  g_clear_object (&self->model);
  g_clear_object (&self->growth);
  g_clear_object (&self->rows);
  G_OBJECT_CLASS (poise_list_selection_parent_class)->finalize (object);
}

static void
poise_list_selection_class_init (PoiseListSelectionClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_list_selection_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_list_selection_init (PoiseListSelection *self)
{
}

/** poise_list_selection_new: Returns: (transfer full): the rows of @plan, none of them selected */
PoiseListSelection *
poise_list_selection_new (PoisePlan *plan)
{
  PoiseListSelection *self = g_object_new (POISE_TYPE_LIST_SELECTION, NULL);

  self->rows = poise_rows_new (plan);
  self->growth = poise_list_growth_new (G_LIST_MODEL (self->rows));
  self->model = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->growth)));
  g_signal_connect_object (self->model, "selection-changed", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  return self;
}

/** poise_list_selection_get_model: Returns: (transfer none): what a view shows; as yet it may lack the last rows */
GtkSelectionModel *
poise_list_selection_get_model (PoiseListSelection *self)
{
  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), NULL);
  return GTK_SELECTION_MODEL (self->model);
}

/** poise_list_selection_get_rows: Returns: (transfer none): all rows */
PoiseRows *
poise_list_selection_get_rows (PoiseListSelection *self)
{
  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), NULL);
  return self->rows;
}

/** poise_list_selection_get_growth: Returns: (transfer none): what says how many of the rows the view has */
PoiseListGrowth *
poise_list_selection_get_growth (PoiseListSelection *self)
{
  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), NULL);
  return self->growth;
}

/** poise_list_selection_set_plan: The rows are those of @plan from now on; what it still has stays selected. */
void
poise_list_selection_set_plan (PoiseListSelection *self, PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_LIST_SELECTION (self));

  self->updating = TRUE;
  poise_rows_set_plan (self->rows, plan);
  self->updating = FALSE;
  tell (self);
}

/* Whether each row shown below the section's row at @head is among @selected. */
static gboolean
is_whole_section (PoiseListSelection *self, guint head, GtkBitset *selected)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->rows));

  for (guint position = head + 1; position < n_rows; position++)
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);

      if (poise_row_is_section (row))
        break;
      if (!gtk_bitset_contains (selected, position))
        return FALSE;
    }
  return TRUE;
}

/**
 * poise_list_selection_get_picks:
 *
 * A section's row stands for all that is in the section. One that a range of activities merely runs across,
 * or ends at, does not: who selects the end of one week and the beginning of the next means neither week.
 *
 * Returns: (transfer full): what is selected
 */
PoisePicks *
poise_list_selection_get_picks (PoiseListSelection *self)
{
  PoisePicks *picks = poise_picks_new ();
  g_autoptr (GtkBitset) selected = NULL;
  g_autoptr (GtkBitset) heads = gtk_bitset_new_empty ();
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), picks);

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &position); more;
       more = gtk_bitset_iter_next (&iter, &position))
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);

      if (row && poise_row_is_section (row))
        gtk_bitset_add (heads, position);
      else if (row)
        poise_row_pick (row, picks);
    }
  for (gboolean more = gtk_bitset_iter_init_first (&iter, heads, &position); more;
       more = gtk_bitset_iter_next (&iter, &position))
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);

      if (g_hash_table_size (picks->activities) == 0 || is_whole_section (self, position, selected))
        poise_row_pick (row, picks);
    }
  return picks;
}

static void
add_positions (PoiseListSelection *self, GHashTable *ids, gboolean section, GtkBitset *positions)
{
  GHashTableIter iter;
  gpointer id;
  guint position;

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (poise_rows_find (self->rows, id, section, &position))
      gtk_bitset_add (positions, position);
}

/**
 * poise_list_selection_select:
 * @picks: what to select, nothing else
 *
 * Returns: (transfer full) (nullable): the first row of it
 */
PoiseRow *
poise_list_selection_select (PoiseListSelection *self, const PoisePicks *picks)
{
  g_autoptr (GtkBitset) positions = NULL;
  g_autoptr (GtkBitset) all = NULL;

  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), NULL);

  positions = gtk_bitset_new_empty ();
  all = gtk_bitset_new_range (0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)));
  add_positions (self, picks->sections, TRUE, positions);
  add_positions (self, picks->activities, FALSE, positions);
  if (!gtk_bitset_is_empty (positions))
    poise_list_growth_reach (self->growth, gtk_bitset_get_maximum (positions));
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->model), positions, all);
  if (gtk_bitset_is_empty (positions))
    return NULL;
  return g_list_model_get_item (G_LIST_MODEL (self->rows), gtk_bitset_get_minimum (positions));
}

/** poise_row_pick: Adds @row to @picks. */
void
poise_row_pick (PoiseRow *row, PoisePicks *picks)
{
  if (poise_row_is_section (row))
    poise_picks_add_section (picks, poise_row_get_id (row));
  else
    poise_picks_add_activity (picks, poise_row_get_id (row));
}

/** poise_row_is_picked: Returns: whether @row itself is among @picks */
gboolean
poise_row_is_picked (PoiseRow *row, const PoisePicks *picks)
{
  return poise_row_is_section (row) ? poise_picks_has_section (picks, poise_row_get_id (row))
                                    : poise_picks_has_activity (picks, poise_row_get_id (row));
}
