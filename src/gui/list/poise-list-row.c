/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one row of the list shows.
 *
 * A row has the parts of an activity, or those of a section's head, or in time both, and shows one of them:
 * whichever it is first bound to is made first. It follows its PoiseRow while it is bound, since an edit gives
 * the list the same object back and the list then does not bind again.
 */

#include "gui/list/poise-list-row.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/list/poise-list-offer.h"
#include "gui/list/poise-list-row-texts.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/list/poise-row-text.h"
#include "gui/suggest/poise-suggest-edits.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* How many lines a section's long title takes before it is cut. */
#define MOST_TITLE_LINES 3

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

  GtkWidget *section; /* (nullable) and what is in it */
  GtkWidget *section_button;
  GtkWidget *section_texts;
  GtkLabel *section_title;
  GtkLabel *section_dates;
  GtkLabel *section_count;
  PoiseBalanceBar *section_bar;
  GtkLabel *section_minutes;
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

static GtkLabel *
make_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

static void
let_wrap (GtkLabel *label)
{
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (label, MOST_TITLE_LINES);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_END);
}

/* The whole text where some of it is cut. */
static gboolean
on_query_tooltip (GtkLabel *label, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer data)
{
  if (!pango_layout_is_ellipsized (gtk_label_get_layout (label)))
    return FALSE;
  gtk_tooltip_set_text (tooltip, gtk_label_get_label (label));
  return TRUE;
}

static void
offer_whole_text (GtkLabel *label)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (label), TRUE);
  g_signal_connect (label, "query-tooltip", G_CALLBACK (on_query_tooltip), NULL);
}

static void
on_mode_chosen (PoiseModeToggles *toggles, int mode, PoiseListRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MODE_CHOSEN], 0, mode);
}

static void
on_close_clicked (PoiseListRow *self)
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

/* No stop for the focus: the row has it, and its keys do the same. */
static GtkWidget *
make_disclosure (PoiseListRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("pan-down-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "disclosure");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_focusable (button, FALSE);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_close_clicked), self, G_CONNECT_SWAPPED);
  return button;
}

static void
make_section (PoiseListRow *self)
{
  self->section = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_add_css_class (self->section, "section");

  self->section_title = make_label ("heading");
  let_wrap (self->section_title);
  offer_whole_text (self->section_title);
  self->section_dates = make_label ("dim-label");
  gtk_label_set_ellipsize (self->section_dates, PANGO_ELLIPSIZE_END);
  self->section_texts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->section_texts, "texts");
  gtk_widget_set_hexpand (self->section_texts, TRUE);
  gtk_box_append (GTK_BOX (self->section_texts), GTK_WIDGET (self->section_title));
  gtk_box_append (GTK_BOX (self->section_texts), GTK_WIDGET (self->section_dates));
  self->section_count = make_label ("dim-label");
  gtk_label_set_ellipsize (self->section_count, PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (self->section_texts), GTK_WIDGET (self->section_count));
  self->section_button = make_disclosure (self);
  /* A screen reader finds the numbers of each section on the page of the balance. */
  self->section_bar = g_object_new (POISE_TYPE_BALANCE_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  poise_balance_bar_set_thickness (self->section_bar, 8);
  gtk_widget_set_valign (GTK_WIDGET (self->section_bar), GTK_ALIGN_CENTER);
  self->section_minutes = make_label ("numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->section_minutes), "dim-label");
  gtk_label_set_xalign (self->section_minutes, 1);

  gtk_box_append (GTK_BOX (self->section), self->section_button);
  gtk_box_append (GTK_BOX (self->section), self->section_texts);
  gtk_box_append (GTK_BOX (self->section), GTK_WIDGET (self->section_bar));
  gtk_box_append (GTK_BOX (self->section), GTK_WIDGET (self->section_minutes));
  gtk_widget_set_parent (self->section, GTK_WIDGET (self));
}

/* With little room the dates stand below the title, and one button has the mode. */
static void
arrange (PoiseListRow *self)
{
  if (self->toggles)
    poise_mode_toggles_set_compact (self->toggles, self->compact);
  if (self->section_texts)
    gtk_orientable_set_orientation (GTK_ORIENTABLE (self->section_texts),
                                    self->compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
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
show_section_sums (PoiseListRow *self)
{
  PoiseBalance *balance = poise_workspace_get_balance (self->workspace);
  guint index = poise_row_get_place (self->row).section;
  gint64 minutes = poise_list_row_minutes (poise_row_get_section (self->row));
  g_autofree char *duration = poise_words_duration (minutes);

  gtk_widget_set_visible (GTK_WIDGET (self->section_bar), minutes > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->section_minutes), minutes > 0);
  gtk_label_set_label (self->section_minutes, duration);
  /* The row may be of a plan that is just being replaced. */
  if (index < poise_balance_get_n_sections (balance))
    poise_balance_bar_set (self->section_bar, &poise_balance_get_section (balance, index)->total, NULL);
}

/* How many activities there are, where the rows below do not say it: none, folded away, or not all found. The sums
 * beside are always those of the whole section, as the balance has them. */
static void
show_section_count (PoiseListRow *self)
{
  g_autofree char *count = poise_list_row_count (self->row);

  gtk_label_set_label (self->section_count, count ? count : "");
  gtk_widget_set_visible (GTK_WIDGET (self->section_count), count != NULL);
}

static void
show_disclosure (PoiseListRow *self, const char *title)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  gboolean closed = poise_row_is_closed (self->row);
  gboolean any = poise_row_get_n_found (self->row) > 0;
  /* Translators: what a screen reader calls the button that shows and hides the activities of a section. */
  g_autofree char *name = g_strdup_printf (_ ("Activities of %s"), title);

  gtk_button_set_icon_name (GTK_BUTTON (self->section_button), closed ? "pan-end-symbolic" : "pan-down-symbolic");
  gtk_widget_set_opacity (self->section_button, any ? 1 : 0);
  gtk_widget_set_sensitive (self->section_button, any);
  gtk_widget_set_tooltip_text (self->section_button, closed ? _ ("Expand Section") : _ ("Collapse Section"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->section_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->section_button), GTK_ACCESSIBLE_STATE_EXPANDED, !closed, -1);
  if (parent && any)
    gtk_accessible_update_state (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_STATE_EXPANDED, !closed, -1);
  else if (parent)
    gtk_accessible_reset_state (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_STATE_EXPANDED);
}

static void
show_section (PoiseListRow *self)
{
  guint index = poise_row_get_place (self->row).section;
  g_autofree char *title = poise_words_section_title (poise_row_get_plan (self->row), index);
  g_autofree char *dates = poise_list_row_dates (self->row);

  if (!self->section)
    {
      make_section (self);
      arrange (self);
    }
  gtk_label_set_label (self->section_title, title);
  gtk_label_set_label (self->section_dates, dates ? dates : "");
  gtk_widget_set_visible (GTK_WIDGET (self->section_dates), dates != NULL);
  set_css_class (self->section, "first", index == 0);
  show_disclosure (self, title);
  show_section_count (self);
  show_section_sums (self);
}

/* The list item is what a screen reader finds, and it has no name of its own (GTK 4.8). */
static void
name_list_item (PoiseListRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = poise_list_row_name (self->row);

  if (parent)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (parent && !poise_row_is_section (self->row))
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
    gtk_widget_set_visible (self->section, section);
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
  g_clear_pointer (&self->section, gtk_widget_unparent);
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
