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

  PoiseListFilter *filter; /* the list keeps it alive */
  PoiseRows *rows;
  PoiseListGrowth *growth; /* those of the rows that the view has so far */
  GtkMultiSelection *model;
  gboolean updating;       /* the selection is being put right, and is told once at the end */
  PoisePicks *rows_picked; /* (nullable) until asked for, each change anew */
  PoisePicks *picks;       /* (nullable) the same */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListSelection, poise_list_selection, G_TYPE_OBJECT)

static void
forget (PoiseListSelection *self)
{
  g_clear_pointer (&self->rows_picked, poise_picks_free);
  g_clear_pointer (&self->picks, poise_picks_free);
}

static void
on_selection_changed (PoiseListSelection *self)
{
  forget (self);
  if (!self->updating)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, TRUE);
}

static void
poise_list_selection_finalize (GObject *object)
{
  PoiseListSelection *self = POISE_LIST_SELECTION (object);

  forget (self);
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
                                          G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
poise_list_selection_init (PoiseListSelection *self)
{
}

/**
 * poise_list_selection_new:
 * @plan: whose rows to have
 * @filter: which of them; must outlive the selection
 * @n_first: how many a view can show in its first frame
 *
 * Returns: (transfer full): these rows, none of them selected
 */
PoiseListSelection *
poise_list_selection_new (PoisePlan *plan, PoiseListFilter *filter, guint n_first)
{
  PoiseListSelection *self = g_object_new (POISE_TYPE_LIST_SELECTION, NULL);
  PoiseRowFilter row_filter = poise_list_filter_get (filter);

  self->filter = filter;
  self->rows = poise_rows_new (plan);
  poise_rows_set_filter (self->rows, &row_filter);
  self->growth = poise_list_growth_new (G_LIST_MODEL (self->rows), n_first);
  self->model = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->growth)));
  g_signal_connect_object (self->model, "selection-changed", G_CALLBACK (on_selection_changed), self, G_CONNECT_SWAPPED);
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

/* ---- Selecting by id ---- */

static void
set_selection (PoiseListSelection *self, const PoisePicks *picks)
{
  g_autoptr (GArray) found = poise_rows_find_picks (self->rows, picks);
  g_autoptr (GtkBitset) positions = gtk_bitset_new_empty ();
  g_autoptr (GtkBitset) all = gtk_bitset_new_range (0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)));
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));

  for (guint i = 0; i < found->len; i++)
    gtk_bitset_add (positions, g_array_index (found, guint, i));
  if (gtk_bitset_equals (positions, selected))
    return;
  if (!gtk_bitset_is_empty (positions))
    poise_list_growth_reach (self->growth, gtk_bitset_get_maximum (positions));
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->model), positions, all);
}

/** poise_list_selection_update: The rows are those of @plan that the filter shows; what it still has stays selected. */
void
poise_list_selection_update (PoiseListSelection *self, PoisePlan *plan)
{
  g_autoptr (PoisePicks) picks = NULL;
  PoiseRowFilter filter;

  g_return_if_fail (POISE_IS_LIST_SELECTION (self));

  poise_list_selection_get_rows_picked (self);
  picks = g_steal_pointer (&self->rows_picked);
  filter = poise_list_filter_get (self->filter);
  self->updating = TRUE;
  poise_rows_set (self->rows, plan, &filter);
  forget (self);
  set_selection (self, picks);
  self->updating = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, FALSE);
}

/**
 * poise_list_selection_select:
 * @picks: what to select, nothing else
 *
 * Has the filter show them where it does not.
 */
void
poise_list_selection_select (PoiseListSelection *self, const PoisePicks *picks)
{
  g_return_if_fail (POISE_IS_LIST_SELECTION (self));

  self->updating = TRUE;
  if (poise_list_filter_show (self->filter, poise_rows_get_plan (self->rows), picks))
    {
      PoiseRowFilter filter = poise_list_filter_get (self->filter);

      poise_rows_set_filter (self->rows, &filter);
      forget (self);
    }
  set_selection (self, picks);
  self->updating = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, TRUE);
}

/** poise_list_selection_restore: @picks: selected from now on, as far as they are shown */
void
poise_list_selection_restore (PoiseListSelection *self, const PoisePicks *picks)
{
  g_return_if_fail (POISE_IS_LIST_SELECTION (self));

  self->updating = TRUE;
  set_selection (self, picks);
  self->updating = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, FALSE);
}

/* Takes the activities of @section out of @picks. Returns: whether there were any */
static gboolean
drop_activities (PoisePicks *picks, const PoiseSection *section)
{
  gboolean any = FALSE;

  for (guint k = 0; k < poise_section_n_activities (section); k++)
    if (g_hash_table_remove (picks->activities, poise_section_get_activity (section, k)->id))
      any = TRUE;
  return any;
}

/** poise_list_selection_lift: @section_id: (nullable): where activities of it are selected, it is in their place; %NULL for all */
void
poise_list_selection_lift (PoiseListSelection *self, const char *section_id)
{
  g_autoptr (PoisePicks) picks = poise_picks_copy (poise_list_selection_get_rows_picked (self));
  PoisePlan *plan = poise_rows_get_plan (self->rows);
  gboolean lifted = FALSE;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      if ((section_id && g_strcmp0 (section->id, section_id) != 0) || !drop_activities (picks, section))
        continue;
      poise_picks_add_section (picks, section->id);
      lifted = TRUE;
    }
  if (lifted)
    poise_list_selection_restore (self, picks);
}

/** poise_list_selection_find_first_activity: Returns: (transfer full) (nullable): the first row that is no section's,
 * else the first of all */
PoiseRow *
poise_list_selection_find_first_activity (PoiseListSelection *self)
{
  g_autoptr (PoiseRow) row = NULL;

  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), NULL);

  for (guint i = 0; (row = g_list_model_get_item (G_LIST_MODEL (self->rows), i)); i++)
    {
      if (!poise_row_is_section (row))
        return g_steal_pointer (&row);
      g_clear_object (&row);
    }
  return g_list_model_get_item (G_LIST_MODEL (self->rows), 0);
}

/* ---- What is selected ---- */

static void
pick_place (const PoisePlan *plan, PoisePlace place, gboolean section, PoisePicks *picks)
{
  if (section)
    poise_picks_add_section (picks, poise_plan_get_section (plan, place.section)->id);
  else
    poise_picks_add_activity (picks, poise_plan_get_activity (plan, place)->id);
}

/** poise_list_selection_get_rows_picked: Returns: (transfer none): the rows that are selected, each standing for itself;
 * until the next change */
const PoisePicks *
poise_list_selection_get_rows_picked (PoiseListSelection *self)
{
  g_autoptr (GtkBitset) selected = NULL;
  PoisePlan *plan;
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), NULL);

  if (self->rows_picked)
    return self->rows_picked;
  self->rows_picked = poise_picks_new ();
  plan = poise_rows_get_plan (self->rows);
  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &position); more;
       more = gtk_bitset_iter_next (&iter, &position))
    {
      PoisePlace place;
      gboolean section = poise_rows_get_place (self->rows, position, &place);

      pick_place (plan, place, section, self->rows_picked);
    }
  return self->rows_picked;
}

/* Whether each row shown below the section's row at @head is among @selected. */
static gboolean
is_whole_section (PoiseListSelection *self, guint head, GtkBitset *selected)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  PoisePlace place;

  for (guint position = head + 1; position < n_rows && !poise_rows_get_place (self->rows, position, &place); position++)
    if (!gtk_bitset_contains (selected, position))
      return FALSE;
  return TRUE;
}

/* Takes the sections out of @picks that do not stand for all that is in them. */
static void
drop_loose_heads (PoiseListSelection *self, PoisePicks *picks)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  PoisePlan *plan = poise_rows_get_plan (self->rows);

  for (guint i = 0; g_hash_table_size (picks->sections) > 0 && i < poise_plan_n_sections (plan); i++)
    {
      const char *id = poise_plan_get_section (plan, i)->id;
      guint position;

      if (poise_picks_has_section (picks, id) && poise_rows_find (self->rows, id, TRUE, &position)
          && !is_whole_section (self, position, selected))
        g_hash_table_remove (picks->sections, id);
    }
}

/**
 * poise_list_selection_get_picks:
 *
 * A section's row stands for all that is in the section. One that a range of activities merely runs across,
 * or ends at, does not: who selects the end of one week and the beginning of the next means neither week. While
 * something is looked for, a section that is not selected alone stands for what is found in it.
 *
 * Returns: (transfer none): what is selected; until the next change
 */
const PoisePicks *
poise_list_selection_get_picks (PoiseListSelection *self)
{
  g_return_val_if_fail (POISE_IS_LIST_SELECTION (self), NULL);

  if (self->picks)
    return self->picks;
  self->picks = poise_picks_copy (poise_list_selection_get_rows_picked (self));
  if (g_hash_table_size (self->picks->activities) > 0)
    drop_loose_heads (self, self->picks);
  if (g_hash_table_size (self->picks->sections) + g_hash_table_size (self->picks->activities) > 1
      && g_hash_table_size (self->picks->sections) > 0 && poise_list_filter_looks (self->filter))
    {
      g_autoptr (PoisePicks) wide = self->picks;

      self->picks = poise_list_filter_narrow (self->filter, poise_rows_get_plan (self->rows), wide);
    }
  return self->picks;
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
