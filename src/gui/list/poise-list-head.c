/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The head of a section. It is no template, since the first frame waits for it.
 */

#include "gui/list/poise-list-head.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/balance/poise-head-layout.h"
#include "gui/list/poise-list-row-texts.h"
#include "gui/poise-tooltip.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* How many lines a long title takes before it is cut. */
#define MOST_TITLE_LINES 3

/* In pixels */
#define SPACING 12

struct _PoiseListHead
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* the list keeps it alive */
  gboolean compact;

  GtkWidget *button;
  GtkWidget *content; /* what is beside the button: the texts, and the sums */
  GtkWidget *texts;
  GtkLabel *title;
  GtkLabel *dates;
  GtkLabel *count;
  PoiseBalanceBar *bar;
  GtkLabel *minutes;
};

enum
{
  SIGNAL_CLOSE_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListHead, poise_list_head, GTK_TYPE_WIDGET)

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

static GtkWidget *
make_sums (PoiseListHead *self)
{
  GtkWidget *sums = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);

  /* A screen reader finds the numbers of each section on the page of the balance. */
  self->bar = g_object_new (POISE_TYPE_BALANCE_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  poise_balance_bar_set_thickness (self->bar, 8);
  gtk_widget_set_valign (GTK_WIDGET (self->bar), GTK_ALIGN_CENTER);
  self->minutes = make_label ("numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->minutes), "dim-label");
  gtk_label_set_xalign (self->minutes, 1);
  gtk_box_append (GTK_BOX (sums), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (sums), GTK_WIDGET (self->minutes));
  return sums;
}

static void
on_close_clicked (PoiseListHead *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSE_CHOSEN], 0);
}

/* No stop for the focus: the row has it, and its keys do the same. */
static GtkWidget *
make_disclosure (PoiseListHead *self)
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
make_texts (PoiseListHead *self)
{
  self->title = make_label ("heading");
  let_wrap (self->title);
  offer_whole_text (self->title);
  self->dates = make_label ("dim-label");
  self->texts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->texts, "texts");
  gtk_widget_set_hexpand (self->texts, TRUE);
  gtk_box_append (GTK_BOX (self->texts), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (self->texts), GTK_WIDGET (self->dates));
  self->count = make_label ("dim-label");
  gtk_label_set_ellipsize (self->count, PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (self->texts), GTK_WIDGET (self->count));
}

static void
let_dates_wrap (PoiseListHead *self, gboolean wrap)
{
  gtk_label_set_wrap (self->dates, wrap);
  gtk_label_set_ellipsize (self->dates, wrap ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
}

static GtkLayoutManager *
make_line_layout (void)
{
  GtkLayoutManager *layout = gtk_box_layout_new (GTK_ORIENTATION_HORIZONTAL);

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  return layout;
}

/* ---- Life ---- */

static void
poise_list_head_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_list_head_parent_class)->dispose (object);
}

static void
poise_list_head_class_init (PoiseListHeadClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_list_head_dispose;
  signals[SIGNAL_CLOSE_CHOSEN] = g_signal_new ("close-chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
poise_list_head_init (PoiseListHead *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  gtk_widget_add_css_class (GTK_WIDGET (self), "section");
  self->button = make_disclosure (self);
  make_texts (self);
  self->content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  gtk_box_append (GTK_BOX (self->content), self->texts);
  gtk_box_append (GTK_BOX (self->content), make_sums (self));

  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  let_dates_wrap (self, FALSE);
}

/** poise_list_head_new: @workspace: whose balance it shows; must outlive it */
GtkWidget *
poise_list_head_new (PoiseWorkspace *workspace)
{
  PoiseListHead *self = g_object_new (POISE_TYPE_LIST_HEAD, NULL);

  self->workspace = workspace;
  return GTK_WIDGET (self);
}

/* ---- Showing ---- */

static void
show_sums (PoiseListHead *self, PoiseRow *row)
{
  PoiseBalance *balance = poise_workspace_get_balance (self->workspace);
  guint index = poise_row_get_place (row).section;
  gint64 minutes = poise_list_row_minutes (poise_row_get_section (row));
  g_autofree char *duration = poise_words_duration (minutes);

  gtk_widget_set_visible (GTK_WIDGET (self->bar), minutes > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->minutes), minutes > 0);
  gtk_label_set_label (self->minutes, duration);
  /* The row may be of a plan that is just being replaced. */
  if (index < poise_balance_get_n_sections (balance))
    poise_balance_bar_set (self->bar, &poise_balance_get_section (balance, index)->total, NULL);
}

/* How many activities there are, where the rows below do not say it: none, folded away, or not all found. The sums
 * beside are always those of the whole section, as the balance has them. */
static void
show_count (PoiseListHead *self, PoiseRow *row)
{
  g_autofree char *count = poise_list_row_count (row);

  gtk_label_set_label (self->count, count ? count : "");
  gtk_widget_set_visible (GTK_WIDGET (self->count), count != NULL);
}

static void
show_disclosure (PoiseListHead *self, PoiseRow *row, const char *title)
{
  gboolean closed = poise_row_is_closed (row);
  gboolean any = poise_row_get_n_found (row) > 0;
  /* Translators: what a screen reader calls the button that shows and hides the activities of a section. */
  g_autofree char *name = g_strdup_printf (_ ("Activities of “%s”"), title);

  gtk_button_set_icon_name (GTK_BUTTON (self->button), closed ? "pan-end-symbolic" : "pan-down-symbolic");
  gtk_widget_set_opacity (self->button, any ? 1 : 0);
  gtk_widget_set_sensitive (self->button, any);
  /* Translators: a button */
  /* Translators: a button */
  poise_tooltip_set (self->button, closed ? _ ("Expand Section") : _ ("Collapse Section"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, !closed, -1);
}

/** poise_list_head_show: @row: of a section */
void
poise_list_head_show (PoiseListHead *self, PoiseRow *row)
{
  guint index = poise_row_get_place (row).section;
  g_autofree char *title = poise_words_section_title (poise_row_get_plan (row), index);
  g_autofree char *dates = poise_list_row_dates (row);

  g_return_if_fail (POISE_IS_LIST_HEAD (self));

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->dates, dates ? dates : "");
  gtk_widget_set_visible (GTK_WIDGET (self->dates), dates != NULL);
  if (index == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "first");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "first");
  show_disclosure (self, row, title);
  show_count (self, row);
  show_sums (self, row);
}

/** poise_list_head_set_compact: With little room the dates stand below the title, and where texts are large, the sums below both. */
void
poise_list_head_set_compact (PoiseListHead *self, gboolean compact)
{
  g_return_if_fail (POISE_IS_LIST_HEAD (self));

  if (self->compact == compact)
    return;
  self->compact = compact;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->texts),
                                  compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_layout_manager (self->content, compact ? poise_head_layout_new () : make_line_layout ());
  let_dates_wrap (self, compact);
}
