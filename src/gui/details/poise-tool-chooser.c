/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All tools to be searched and checked. Rows are made when the popover opens; what is suggested then keeps its place
 * until it closes, so that nothing moves below the pointer.
 */

#include "gui/details/poise-tool-chooser.h"

#include "gui/tools/poise-tool-match.h"
#include "gui/tools/poise-tool-offers.h"
#include "gui/tools/poise-tool-rows.h"
#include "poise-config.h"
#include "words/poise-words-tools.h"

#include <glib/gi18n.h>

/* How many are listed before all others. */
#define N_SUGGESTED 5

struct _PoiseToolChooser
{
  GtkPopover parent_instance;

  PoiseCatalogue *catalogue; /* (nullable) */
  PoiseToolShelf *shelf;     /* (nullable) */
  PoisePlan *plan;           /* (nullable) until shown */
  GPtrArray *offers;         /* (nullable) until shown: of PoiseRankedTool */
  GHashTable *counts;        /* how many activities have a tool, by id */
  guint n_activities;
  char *hidden; /* (nullable) the tool that was hidden last */

  GtkEditable *search;
  GtkListBox *list;
  GtkWidget *make;
  GtkWidget *hidden_bar;
  GtkLabel *hidden_label;
};

enum
{
  SIGNAL_SET,
  SIGNAL_MADE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseToolChooser, poise_tool_chooser, GTK_TYPE_POPOVER)

static guint
count_having (PoiseToolChooser *self, const char *id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, id));
}

/* ---- Rows ---- */

static void on_row_set (PoiseToolRow *row, gboolean wanted, PoiseToolChooser *self);
static void on_row_hide (PoiseToolRow *row, PoiseToolChooser *self);

static void
add_row (PoiseToolChooser *self, const char *id)
{
  g_autofree char *name = poise_words_catalogue_tool (self->plan, self->catalogue, id);
  g_autofree char *why = NULL;
  guint rank = POISE_TOOL_ROW_UNRANKED;
  GtkWidget *row;

  for (guint i = 0; i < self->offers->len; i++)
    {
      const PoiseRankedTool *offer = g_ptr_array_index (self->offers, i);

      if (strcmp (offer->tool->id, id) != 0)
        continue;
      rank = i;
      why = poise_tool_offer_why (self->catalogue, self->plan, offer);
    }
  if (rank == POISE_TOOL_ROW_UNRANKED)
    why = g_strdup (poise_words_catalogue_note (self->catalogue, id));
  row = poise_tool_row_new (id, name, why, rank);
  g_signal_connect_object (row, "set", G_CALLBACK (on_row_set), self, 0);
  g_signal_connect_object (row, "hide-tool", G_CALLBACK (on_row_hide), self, 0);
  gtk_list_box_append (self->list, row);
}

static gboolean
filter_row (GtkListBoxRow *row, gpointer data)
{
  PoiseToolChooser *self = data;
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));

  return poise_tool_matches (self->plan, self->catalogue, poise_tool_row_get_tool (POISE_TOOL_ROW (row)), text);
}

static void
show_checks (PoiseToolChooser *self)
{
  gboolean can_hide = self->shelf && !poise_tool_shelf_get_error (self->shelf);
  PoiseToolRow *row;

  for (int i = 0; (row = poise_tool_rows_get (self->list, i)); i++)
    {
      const char *id = poise_tool_row_get_tool (row);
      guint n = count_having (self, id);

      poise_tool_row_show (row, n, self->n_activities, can_hide && n == 0 && !poise_plan_find_tool (self->plan, id));
    }
}

/* The plan's own, and those of the catalogue that are not hidden, or are used all the same. */
static void
fill (PoiseToolChooser *self)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0))))
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < poise_list_length (self->plan->tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (self->plan->tools, i);

      if (tool->id)
        add_row (self, tool->id);
    }
  for (guint i = 0; self->catalogue && i < poise_catalogue_get_n_entries (self->catalogue); i++)
    {
      const char *id = poise_catalogue_get_entry (self->catalogue, i)->tool->id;

      if (!poise_plan_find_tool (self->plan, id)
          && (!poise_catalogue_is_hidden (self->catalogue, id) || count_having (self, id) > 0))
        add_row (self, id);
    }
  show_checks (self);
}

static void
on_row_set (PoiseToolRow *row, gboolean wanted, PoiseToolChooser *self)
{
  g_autofree char *id = g_strdup (poise_tool_row_get_tool (row));

  g_signal_emit (self, signals[SIGNAL_SET], 0, id, wanted);
}

static void
on_row_activated (GtkListBox *list, GtkListBoxRow *row, PoiseToolChooser *self)
{
  poise_tool_row_toggle (POISE_TOOL_ROW (row));
}

/* ---- Hiding ---- */

static void
focus_row (PoiseToolChooser *self, const char *id)
{
  PoiseToolRow *row = poise_tool_rows_find (self->list, id);

  gtk_widget_grab_focus (row ? GTK_WIDGET (row) : GTK_WIDGET (self->search));
}

static void
on_row_hide (PoiseToolRow *row, PoiseToolChooser *self)
{
  g_autofree char *next = poise_tool_rows_find_neighbour (row);
  g_autofree char *sentence = poise_words_tool_hidden (poise_tool_row_get_name (row));
  char *id = g_strdup (poise_tool_row_get_tool (row));

  g_free (self->hidden);
  self->hidden = id;
  gtk_label_set_label (self->hidden_label, sentence);
  gtk_widget_set_visible (self->hidden_bar, TRUE);
  poise_tool_shelf_set_hidden (self->shelf, id, TRUE);
  focus_row (self, next);
}

static void
on_offer_again (PoiseToolChooser *self)
{
  g_autofree char *id = g_steal_pointer (&self->hidden);

  if (!id || !self->shelf)
    return;
  poise_tool_shelf_set_hidden (self->shelf, id, FALSE);
  focus_row (self, id);
  gtk_widget_set_visible (self->hidden_bar, FALSE);
}

/* ---- Naming one that is not there ---- */

static gboolean
is_named (PoiseToolChooser *self, const char *text)
{
  PoiseToolRow *row;

  for (int i = 0; (row = poise_tool_rows_get (self->list, i)); i++)
    if (poise_tool_is_called (self->plan, self->catalogue, poise_tool_row_get_tool (row), text))
      return TRUE;
  return FALSE;
}

static void
on_search_changed (PoiseToolChooser *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));
  /* Translators: a button that makes a tool of the instructor's own, with the name that was typed. */
  g_autofree char *label = g_strdup_printf (_ ("Add “%s” as a tool of your own"), text);

  gtk_list_box_invalidate_filter (self->list);
  gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->make))), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->make), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (self->make, *text && !is_named (self, text));
}

static void
on_make (PoiseToolChooser *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));

  if (!*text)
    return;
  g_signal_emit (self, signals[SIGNAL_MADE], 0, text);
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* Enter in the search takes what is found first, or makes what is not found. */
static void
on_search_activated (PoiseToolChooser *self)
{
  PoiseToolRow *row;

  for (int i = 0; (row = poise_tool_rows_get (self->list, i)); i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      {
        gtk_widget_activate (GTK_WIDGET (row));
        return;
      }
  on_make (self);
}

/* ---- Life ---- */

static void
poise_tool_chooser_map (GtkWidget *widget)
{
  PoiseToolChooser *self = POISE_TOOL_CHOOSER (widget);

  g_clear_pointer (&self->hidden, g_free);
  gtk_widget_set_visible (self->hidden_bar, FALSE);
  if (self->plan)
    fill (self);
  gtk_editable_set_text (self->search, "");
  on_search_changed (self);
  GTK_WIDGET_CLASS (poise_tool_chooser_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
poise_tool_chooser_finalize (GObject *object)
{
  PoiseToolChooser *self = POISE_TOOL_CHOOSER (object);

  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  g_clear_object (&self->shelf);
  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_hash_table_unref (self->counts);
  g_free (self->hidden);
  G_OBJECT_CLASS (poise_tool_chooser_parent_class)->finalize (object);
}

static void
poise_tool_chooser_class_init (PoiseToolChooserClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_tool_chooser_finalize;
  widget_class->map = poise_tool_chooser_map;
  signals[SIGNAL_SET] = g_signal_new ("set", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                      G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[SIGNAL_MADE]
      = g_signal_new ("made", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-tool-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, search);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, list);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, make);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, hidden_bar);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, hidden_label);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, gtk_popover_popdown); /* Escape in the search */
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_make);
  gtk_widget_class_bind_template_callback (widget_class, on_offer_again);
}

static void
poise_tool_chooser_init (PoiseToolChooser *self)
{
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_tool_rows_set_up (self->list);
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
}

/* The rows are others, but the focus stays on the tool that it was on. */
static void
fill_anew (PoiseToolChooser *self)
{
  PoiseToolRow *focused = poise_tool_rows_find_focus (self->list);
  g_autofree char *id = focused ? g_strdup (poise_tool_row_get_tool (focused)) : NULL;

  fill (self);
  if (id)
    focus_row (self, id);
}

static void
keep_counts (PoiseToolChooser *self, const PoiseBlend *blend)
{
  g_hash_table_remove_all (self->counts);
  for (guint i = 0; i < blend->tools->len; i++)
    {
      const PoiseBlendItem *item = poise_blend_get_item (blend->tools, i);

      g_hash_table_insert (self->counts, g_strdup (item->id), GUINT_TO_POINTER (item->n_activities));
    }
  self->n_activities = blend->n_activities;
}

static void
keep_offers (PoiseToolChooser *self, const PoiseBlend *blend)
{
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  self->offers = poise_tool_offers_new (self->catalogue, self->plan, blend, N_SUGGESTED);
}

/**
 * poise_tool_chooser_show:
 * @catalogue: (nullable): the tools that there are; the plan's own are offered too
 * @shelf: (nullable): where it is kept which of them are hidden
 * @state: of one activity or several
 *
 * Shows which tools they have.
 */
void
poise_tool_chooser_show (PoiseToolChooser *self,
                         PoiseCatalogue *catalogue,
                         PoiseToolShelf *shelf,
                         const PoiseDetailsState *state)
{
  gboolean other_tools;

  g_return_if_fail (POISE_IS_TOOL_CHOOSER (self));

  other_tools = !self->plan || self->plan->tools != state->plan->tools || self->catalogue != catalogue;
  if (catalogue)
    poise_catalogue_ref (catalogue);
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  self->catalogue = catalogue;
  g_set_object (&self->shelf, shelf);
  poise_plan_ref (state->plan);
  g_clear_pointer (&self->plan, poise_plan_unref);
  self->plan = state->plan;
  keep_counts (self, state->blend);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || other_tools)
    keep_offers (self, state->blend);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (other_tools)
    fill_anew (self);
  else
    show_checks (self);
}
