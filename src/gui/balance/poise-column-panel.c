/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The activities of one column of the rhythm chart.
 *
 * What always holds: rows follow an edit in place, so that the focus stays at its row, or, where that was the last
 * one and has gone, goes to the one before, or, where none is left, to the button that closes it.
 */

#include "gui/balance/poise-column-panel.h"

#include "core/poise-fragment.h"
#include "gui/balance/poise-column-row.h"
#include "gui/clipboard/poise-fragment-content.h"
#include "gui/list/poise-list-moves.h"
#include "gui/list/poise-section-choice.h"
#include "gui/list/poise-section-chooser.h"
#include "gui/poise-amounts.h"
#include "gui/poise-focus.h"
#include "gui/poise-scroll-into.h"
#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* More rows than these are in the list only. */
#define MOST_ROWS 100

struct _PoiseColumnPanel
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* (nullable) while hidden */
  const PoiseSection *section; /* (nullable) what is shown; held */

  GtkLabel *title;
  GtkWidget *hint;
  GtkWidget *show_button;
  GtkWidget *close_button;
  GtkListBox *rows;
  GtkLabel *note;
};

enum
{
  SIGNAL_SHOW_WANTED,
  SIGNAL_DETAILS_WANTED,
  SIGNAL_DRAG,
  SIGNAL_CLOSED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseColumnPanel, poise_column_panel, GTK_TYPE_WIDGET)

static PoisePicks *
pick_row (PoiseColumnRow *row)
{
  PoisePicks *picks = poise_picks_new ();

  if (poise_column_row_get_id (row))
    poise_picks_add_activity (picks, poise_column_row_get_id (row));
  return picks;
}

/* ---- Moving ---- */

static void
on_section_chosen (PoiseSectionChooser *chooser, int index, const char *title, PoiseColumnPanel *self)
{
  const PoisePicks *picks = g_object_get_data (G_OBJECT (chooser), "picks");
  PoisePlan *plan;

  if (!self->workspace || !poise_workspace_get_can_edit (self->workspace))
    return;
  plan = poise_workspace_get_plan (self->workspace);
  if (index == POISE_SECTION_CHOICE_NEW)
    {
      g_autoptr (PoiseSection) section = poise_section_new (*title ? title : NULL);

      poise_workspace_apply (self->workspace, poise_list_move_into_new_section (plan, picks, section), POISE_EDIT_MOVE,
                             NULL);
    }
  else if (index >= 0 && (guint) index < poise_plan_n_sections (plan))
    {
      poise_workspace_apply (self->workspace, poise_list_move_into_section (plan, picks, index), POISE_EDIT_MOVE, NULL);
    }
}

static void
ask_where_to (PoiseColumnPanel *self, PoiseColumnRow *row)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  PoisePicks *picks = pick_row (row);
  PoiseSectionChooser *chooser;

  if (!self->workspace || !poise_workspace_get_can_edit (self->workspace) || poise_picks_is_empty (picks))
    {
      poise_picks_free (picks);
      return;
    }
  chooser = poise_section_chooser_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                                       poise_workspace_get_plan (self->workspace), picks);
  g_object_set_data_full (G_OBJECT (chooser), "picks", picks, (GDestroyNotify) poise_picks_free);
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (on_section_chosen), self, 0);
  gtk_window_present (GTK_WINDOW (chooser));
}

static void
on_move_wanted (PoiseColumnRow *row, PoiseColumnPanel *self)
{
  ask_where_to (self, row);
}

/* ---- Dragging ---- */

static GdkContentProvider *
on_prepare (GtkDragSource *source, double x, double y, PoiseColumnPanel *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->rows, (int) y);
  g_autoptr (PoisePicks) picks = NULL;
  g_autoptr (PoisePlan) fragment = NULL;

  if (!row || !self->workspace || !poise_workspace_get_can_edit (self->workspace))
    return NULL;
  picks = pick_row (POISE_COLUMN_ROW (row));
  fragment = poise_fragment_new (poise_workspace_get_plan (self->workspace), picks);
  g_object_set_data_full (G_OBJECT (source), "row", g_object_ref (row), g_object_unref);
  return poise_fragment_content_new (fragment);
}

static void
on_drag_begin (GtkDragSource *source, GdkDrag *drag, PoiseColumnPanel *self)
{
  PoiseColumnRow *row = g_object_get_data (G_OBJECT (source), "row");
  GtkWidget *label = gtk_label_new (poise_column_row_get_title (row));
  g_autoptr (PoisePicks) picks = pick_row (row);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_add_css_class (label, "drag-icon");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
  g_signal_emit (self, signals[SIGNAL_DRAG], 0, picks);
}

/* Also after Escape. */
static void
on_drag_end (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, PoiseColumnPanel *self)
{
  g_object_set_data (G_OBJECT (source), "row", NULL);
  g_signal_emit (self, signals[SIGNAL_DRAG], 0, NULL);
}

/* ---- Going on ---- */

static void
on_row_activated (PoiseColumnPanel *self, GtkListBoxRow *row)
{
  g_autoptr (PoisePicks) picks = pick_row (POISE_COLUMN_ROW (row));

  g_signal_emit (self, signals[SIGNAL_DETAILS_WANTED], 0, picks);
}

static void
on_show (PoiseColumnPanel *self)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  for (guint i = 0; self->section && i < poise_section_n_activities (self->section); i++)
    if (poise_section_get_activity (self->section, i)->id)
      poise_picks_add_activity (picks, poise_section_get_activity (self->section, i)->id);
  g_signal_emit (self, signals[SIGNAL_SHOW_WANTED], 0, picks);
}

static void
on_close (PoiseColumnPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static gboolean
on_key_pressed (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseColumnPanel *self)
{
  const GdkModifierType both = GDK_CONTROL_MASK | GDK_SHIFT_MASK;
  GtkWidget *focused = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row = focused ? gtk_widget_get_ancestor (focused, POISE_TYPE_COLUMN_ROW) : NULL;

  if (key == GDK_KEY_Escape)
    {
      on_close (self);
      return GDK_EVENT_STOP;
    }
  if (!row || (key != GDK_KEY_M && key != GDK_KEY_m) || (state & both) != both)
    return GDK_EVENT_PROPAGATE;
  ask_where_to (self, POISE_COLUMN_ROW (row));
  return GDK_EVENT_STOP;
}

/* ---- Rows ---- */

/* Where the focus goes when the row at @index goes. */
static void
hand_on_focus (PoiseColumnPanel *self, int index)
{
  GtkListBoxRow *before = index > 0 ? gtk_list_box_get_row_at_index (self->rows, index - 1) : NULL;

  if (before)
    gtk_widget_grab_focus (GTK_WIDGET (before));
  else
    gtk_widget_grab_focus (self->close_button);
}

static void
fill_rows (PoiseColumnPanel *self)
{
  guint n = MIN (poise_section_n_activities (self->section), MOST_ROWS);
  gboolean can_edit = poise_workspace_get_can_edit (self->workspace);
  GtkListBoxRow *row;

  for (guint i = 0; i < n; i++)
    {
      row = gtk_list_box_get_row_at_index (self->rows, i);
      if (!row)
        {
          row = GTK_LIST_BOX_ROW (poise_column_row_new ());
          g_signal_connect (row, "move-wanted", G_CALLBACK (on_move_wanted), self);
          gtk_list_box_append (self->rows, GTK_WIDGET (row));
        }
      poise_column_row_show (POISE_COLUMN_ROW (row), poise_section_get_activity (self->section, i), can_edit);
    }
  while ((row = gtk_list_box_get_row_at_index (self->rows, n)) != NULL)
    {
      if (poise_focus_is_in (GTK_WIDGET (row)))
        hand_on_focus (self, n);
      gtk_list_box_remove (self->rows, GTK_WIDGET (row));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n > 0);
}

static char *
make_note (guint n)
{
  g_autofree char *number = NULL;

  if (n == 0)
    return g_strdup (_ ("No activities here."));
  if (n <= MOST_ROWS)
    return NULL;
  number = poise_words_number (n - MOST_ROWS);
  return poise_words_format (ngettext ("There is {number} more. “Show in List” has all.",
                                       "There are {number} more. “Show in List” has all.", n - MOST_ROWS),
                             "number", number, NULL);
}

static void
show_texts (PoiseColumnPanel *self, const PoisePlan *plan, guint section)
{
  guint n = poise_section_n_activities (self->section);
  g_autofree char *title = poise_words_section_title (plan, section);
  g_autofree char *note = make_note (n);
  /* Translators: what a screen reader calls the list of activities beneath a chart; %s is a section's title */
  g_autofree char *name = g_strdup_printf (_ ("Activities of “%s”"), title);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->note, note ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), note != NULL);
  gtk_widget_set_sensitive (self->show_button, n > 0);
  gtk_widget_set_visible (self->hint, n > 0 && poise_workspace_get_can_edit (self->workspace));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* ---- Life ---- */

static void
forget (PoiseColumnPanel *self)
{
  g_clear_object (&self->workspace);
  g_clear_pointer ((PoiseSection **) &self->section, poise_section_unref);
}

static void
poise_column_panel_dispose (GObject *object)
{
  GtkWidget *child;

  forget (POISE_COLUMN_PANEL (object));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_column_panel_parent_class)->dispose (object);
}

static void
poise_column_panel_class_init (PoiseColumnPanelClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_column_panel_dispose;
  signals[SIGNAL_SHOW_WANTED]
      = g_signal_new ("show-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_DETAILS_WANTED]
      = g_signal_new ("details-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_DRAG]
      = g_signal_new ("drag", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-column-panel.ui");
  gtk_widget_class_set_css_name (widget_class, "column-panel");
  gtk_widget_class_bind_template_child (widget_class, PoiseColumnPanel, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseColumnPanel, hint);
  gtk_widget_class_bind_template_child (widget_class, PoiseColumnPanel, show_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseColumnPanel, close_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseColumnPanel, rows);
  gtk_widget_class_bind_template_child (widget_class, PoiseColumnPanel, note);
  gtk_widget_class_bind_template_callback (widget_class, on_close);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_begin);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_end);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_prepare);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_show);
}

static void
poise_column_panel_init (PoiseColumnPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/** poise_column_panel_new: a panel that is hidden until it has something to show. */
GtkWidget *
poise_column_panel_new (void)
{
  return g_object_new (POISE_TYPE_COLUMN_PANEL, NULL);
}

/**
 * poise_column_panel_show:
 * @self: a panel
 * @workspace: whose plan is edited
 * @plan: whose section is listed
 * @section: which
 */
void
poise_column_panel_show (PoiseColumnPanel *self, PoiseWorkspace *workspace, const PoisePlan *plan, guint section)
{
  g_return_if_fail (POISE_IS_COLUMN_PANEL (self));
  g_return_if_fail (section < poise_plan_n_sections (plan));

  g_object_ref (workspace);
  forget (self);
  self->workspace = workspace;
  self->section = poise_section_ref (poise_plan_get_section (plan, section));
  show_texts (self, plan, section);
  fill_rows (self);
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    poise_scroll_into_sight (GTK_WIDGET (self), gtk_widget_get_parent (GTK_WIDGET (self)));
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/** poise_column_panel_hide: no column is chosen. */
void
poise_column_panel_hide (PoiseColumnPanel *self)
{
  g_return_if_fail (POISE_IS_COLUMN_PANEL (self));

  forget (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
