/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one row of the list shows.
 *
 * A row has the parts of an activity, or those of a section's head, or in time both, and shows one of them:
 * whichever it is first bound to is made first. It follows its PoiseRow while it is bound, since an edit gives
 * the list the same object back and the list then does not bind again.
 */

#include "gui/list/poise-list-row.h"

#include "gui/list/poise-list-head.h"
#include "gui/list/poise-list-offer.h"
#include "gui/list/poise-list-row-texts.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/list/poise-row-text.h"
#include "gui/suggest/poise-suggest-edits.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseListRow
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* the list keeps it alive */
  PoiseRow *row;             /* (nullable) while not bound */
  gboolean compact;

  GtkWidget *activity; /* (nullable) and what is in it */
  PoiseModeToggles *toggles;
  PoiseRowText *text;
  PoiseListOffer *offer; /* (nullable) until a mode is suggested */

  PoiseListHead *section; /* (nullable) */
};

enum
{
  SIGNAL_MODE_CHOSEN,
  SIGNAL_CLOSE_CHOSEN,
  SIGNAL_SUGGESTION_WANTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListRow, poise_list_row, GTK_TYPE_WIDGET)

/* ---- Parts ---- */

static void
on_mode_chosen (PoiseModeToggles *toggles, int mode, PoiseListRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MODE_CHOSEN], 0, mode);
}

static void
on_close_chosen (PoiseListRow *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSE_CHOSEN], 0);
}

static void
on_offer_wanted (PoiseListRow *self)
{
  g_signal_emit (self, signals[SIGNAL_SUGGESTION_WANTED], 0, poise_list_offer_get_button (self->offer));
}

static void
make_offer (PoiseListRow *self)
{
  self->offer = POISE_LIST_OFFER (poise_list_offer_new ());
  g_signal_connect_object (self->offer, "wanted", G_CALLBACK (on_offer_wanted), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->activity), GTK_WIDGET (self->offer));
}

static void
make_activity (PoiseListRow *self)
{
  self->activity = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_add_css_class (self->activity, "activity");
  self->toggles = POISE_MODE_TOGGLES (poise_mode_toggles_new ());
  g_signal_connect_object (self->toggles, "chosen", G_CALLBACK (on_mode_chosen), self, 0);

  self->text = POISE_ROW_TEXT (poise_row_text_new ());
  gtk_widget_set_hexpand (GTK_WIDGET (self->text), TRUE);

  gtk_box_append (GTK_BOX (self->activity), GTK_WIDGET (self->toggles));
  gtk_box_append (GTK_BOX (self->activity), GTK_WIDGET (self->text));
  gtk_widget_set_parent (self->activity, GTK_WIDGET (self));
}

/* With little room the dates stand below the title, and one button has the mode. */
static void
arrange (PoiseListRow *self)
{
  if (self->toggles)
    poise_mode_toggles_set_compact (self->toggles, self->compact);
  if (self->section)
    poise_list_head_set_compact (self->section, self->compact);
}

/* ---- Showing ---- */

static void
set_css_class (GtkWidget *widget, const char *css_class, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/* Where a mode is suggested, the end of the row has a button for it beside the minutes. Whether it has. */
static gboolean
show_offer (PoiseListRow *self, const char *minutes)
{
  PoiseActivity *activity = poise_row_get_activity (self->row);
  PoiseMode mode = poise_suggest_mode (poise_row_get_plan (self->row), activity);
  gboolean suggested = mode != POISE_MODE_UNDECIDED;

  if (suggested && !self->offer)
    make_offer (self);
  if (suggested)
    poise_list_offer_show (self->offer, activity, mode, minutes);
  if (self->offer)
    gtk_widget_set_visible (GTK_WIDGET (self->offer), suggested);
  return suggested;
}

static void
show_activity (PoiseListRow *self)
{
  PoiseActivity *activity = poise_row_get_activity (self->row);
  g_autofree char *subtitle = poise_list_row_subtitle (poise_row_get_plan (self->row), activity);
  g_autofree char *minutes = NULL;
  gboolean offered;

  if (!self->activity)
    {
      make_activity (self);
      arrange (self);
    }
  if (activity->minutes != POISE_UNSET)
    minutes = poise_words_duration (activity->minutes);
  offered = show_offer (self, minutes ? minutes : "");
  poise_mode_toggles_set_mode (self->toggles, activity->mode);
  poise_row_text_set (self->text, *activity->title ? activity->title : _ ("Untitled activity"), subtitle,
                      minutes && !offered ? minutes : "");
  poise_row_text_set_dim (self->text, !*activity->title);
  set_css_class (self->activity, "first", poise_row_is_first (self->row));
  set_css_class (self->activity, "last", poise_row_is_last (self->row));
}

static void
show_section (PoiseListRow *self)
{
  if (!self->section)
    {
      self->section = POISE_LIST_HEAD (poise_list_head_new (self->workspace));
      g_signal_connect_object (self->section, "close-chosen", G_CALLBACK (on_close_chosen), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (GTK_WIDGET (self->section), GTK_WIDGET (self));
      arrange (self);
    }
  poise_list_head_show (self->section, self->row);
}

/* The list item is what a screen reader finds, and it has no name of its own (GTK 4.8). */
static void
name_list_item (PoiseListRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = poise_list_row_name (self->row);

  if (!parent)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (poise_row_is_section (self->row) && poise_row_get_n_found (self->row) > 0)
    gtk_accessible_update_state (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_STATE_EXPANDED,
                                 !poise_row_is_closed (self->row), -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_STATE_EXPANDED);
}

static void
show_row (PoiseListRow *self)
{
  gboolean section = poise_row_is_section (self->row);

  if (section)
    show_section (self);
  else
    show_activity (self);
  if (self->section)
    gtk_widget_set_visible (GTK_WIDGET (self->section), section);
  if (self->activity)
    gtk_widget_set_visible (self->activity, !section);
  name_list_item (self);
}

/* ---- Life ---- */

static void
poise_list_row_dispose (GObject *object)
{
  PoiseListRow *self = POISE_LIST_ROW (object);

  poise_list_row_unbind (self);
  g_clear_pointer (&self->activity, gtk_widget_unparent);
  if (self->section)
    gtk_widget_unparent (GTK_WIDGET (self->section));
  self->section = NULL;
  G_OBJECT_CLASS (poise_list_row_parent_class)->dispose (object);
}

static void
poise_list_row_class_init (PoiseListRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_list_row_dispose;

  signals[SIGNAL_MODE_CHOSEN] = g_signal_new ("mode-chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                              NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  signals[SIGNAL_CLOSE_CHOSEN] = g_signal_new ("close-chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 0);

  signals[SIGNAL_SUGGESTION_WANTED] = g_signal_new ("suggestion-wanted", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
poise_list_row_init (PoiseListRow *self)
{
}

/** poise_list_row_new: @workspace: whose balance the heads of sections show; must outlive the row */
GtkWidget *
poise_list_row_new (PoiseWorkspace *workspace)
{
  PoiseListRow *self = g_object_new (POISE_TYPE_LIST_ROW, NULL);

  self->workspace = workspace;
  return GTK_WIDGET (self);
}

/** poise_list_row_bind: Shows @row from now on. */
void
poise_list_row_bind (PoiseListRow *self, PoiseRow *row)
{
  g_return_if_fail (POISE_IS_LIST_ROW (self));
  g_return_if_fail (POISE_IS_ROW (row));

  poise_list_row_unbind (self);
  self->row = g_object_ref (row);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (show_row), self);
  show_row (self);
}

/** poise_list_row_unbind: Lets go of what it shows. */
void
poise_list_row_unbind (PoiseListRow *self)
{
  g_return_if_fail (POISE_IS_LIST_ROW (self));

  if (self->row)
    g_signal_handlers_disconnect_by_data (self->row, self);
  g_clear_object (&self->row);
}

/** poise_list_row_set_compact: Whether there is room for one button for the mode only. */
void
poise_list_row_set_compact (PoiseListRow *self, gboolean compact)
{
  g_return_if_fail (POISE_IS_LIST_ROW (self));

  self->compact = compact;
  arrange (self);
}

/** poise_list_row_get_row: Returns: (transfer none) (nullable): what it shows */
PoiseRow *
poise_list_row_get_row (PoiseListRow *self)
{
  g_return_val_if_fail (POISE_IS_LIST_ROW (self), NULL);
  return self->row;
}
