/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Advice of one severity. Rows are compared with what is to be shown one by one: what is still said keeps its row.
 */

#include "gui/advice/poise-advice-group.h"

#include "gui/poise-focus.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseAdviceGroup
{
  GtkBox parent_instance;

  GtkLabel *heading;
  GtkListBox *rows;
  GtkButton *more;

  PoiseFindings *findings; /* (nullable) until shown */
  GArray *list;            /* of PoiseFinding, whose advice the findings keep */
  gboolean can_edit;
  guint most;              /* how many rows are wanted at most */
};

enum
{
  SIGNAL_DEED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseAdviceGroup, poise_advice_group, GTK_TYPE_BOX)

static void
on_deed (PoiseAdviceRow *row, int deed, PoiseAdviceGroup *self)
{
  g_signal_emit (self, signals[SIGNAL_DEED], 0, row, deed);
}

static void
on_row_activated (GtkListBox *rows, PoiseAdviceRow *row, PoiseAdviceGroup *self)
{
  poise_advice_row_toggle_reason (row);
}

/* ---- Rows ---- */

static PoiseAdviceRow *
get_row (PoiseAdviceGroup *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, (int) index);

  return row ? POISE_ADVICE_ROW (row) : NULL;
}

static gboolean
is_wanted (PoiseAdviceGroup *self, PoiseAdviceRow *row, guint n)
{
  for (guint i = 0; i < n; i++)
    if (poise_advice_row_is_of (row, g_array_index (self->list, PoiseFinding, i).advice))
      return TRUE;
  return FALSE;
}

/* The focus first to a neighbour: from a row that goes it would go nowhere. */
static void
remove_row (PoiseAdviceGroup *self, PoiseAdviceRow *row, guint index)
{
  PoiseAdviceRow *neighbour = get_row (self, index + 1);

  if (!neighbour && index > 0)
    neighbour = get_row (self, index - 1);
  if (neighbour && poise_focus_is_in (GTK_WIDGET (row)))
    gtk_widget_grab_focus (GTK_WIDGET (neighbour));
  gtk_list_box_remove (self->rows, GTK_WIDGET (row));
}

static void
remove_unwanted (PoiseAdviceGroup *self, guint n)
{
  PoiseAdviceRow *row;

  for (guint i = 0; (row = get_row (self, i));)
    if (is_wanted (self, row, n))
      i++;
    else
      remove_row (self, row, i);
}

/* (transfer none) the row at @index of what @advice's rule says there; made, if there is none */
static PoiseAdviceRow *
get_row_of (PoiseAdviceGroup *self, guint index, const PoiseAdvice *advice)
{
  PoiseAdviceRow *row = get_row (self, index);
  GtkWidget *made;

  if (row && poise_advice_row_is_of (row, advice))
    return row;
  /* One further down that has come up here is the same as if what is above it had moved down. */
  made = poise_advice_row_new ();
  g_signal_connect_object (made, "deed", G_CALLBACK (on_deed), self, 0);
  gtk_list_box_insert (self->rows, made, (int) index);
  return POISE_ADVICE_ROW (made);
}

static void
remove_surplus (PoiseAdviceGroup *self, guint n)
{
  PoiseAdviceRow *row;

  while ((row = get_row (self, n)))
    remove_row (self, row, n);
}

static void
show_more_button (PoiseAdviceGroup *self, guint n)
{
  guint hidden = self->list->len - n;
  g_autofree char *number = poise_words_number (MIN (hidden, POISE_ADVICE_GROUP_STEP));
  g_autofree char *label = poise_words_format (
      /* Translators: a button below a list of which not all is shown */
      ngettext ("Show {count} More", "Show {count} More", MIN (hidden, POISE_ADVICE_GROUP_STEP)), "count", number, NULL);

  gtk_button_set_label (self->more, label);
  gtk_widget_set_visible (GTK_WIDGET (self->more), hidden > 0);
}

static void
update_rows (PoiseAdviceGroup *self)
{
  guint n = MIN (self->list->len, self->most);

  remove_unwanted (self, n);
  for (guint i = 0; i < n; i++)
    {
      const PoiseFinding *finding = &g_array_index (self->list, PoiseFinding, i);

      poise_advice_row_show (get_row_of (self, i, finding->advice), self->findings, finding, self->can_edit);
    }
  remove_surplus (self, n);
  show_more_button (self, n);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

/* On to the first of the rows that come. */
static void
on_more (PoiseAdviceGroup *self)
{
  guint before = MIN (self->list->len, self->most);

  self->most += POISE_ADVICE_GROUP_STEP;
  update_rows (self);
  if (get_row (self, before))
    gtk_widget_grab_focus (GTK_WIDGET (get_row (self, before)));
}

/* ---- Life ---- */

static void
poise_advice_group_finalize (GObject *object)
{
  PoiseAdviceGroup *self = POISE_ADVICE_GROUP (object);

  g_array_unref (self->list);
  g_clear_pointer (&self->findings, poise_findings_unref);
  G_OBJECT_CLASS (poise_advice_group_parent_class)->finalize (object);
}

static void
poise_advice_group_class_init (PoiseAdviceGroupClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_advice_group_finalize;

  signals[SIGNAL_DEED] = g_signal_new ("deed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 2, POISE_TYPE_ADVICE_ROW, G_TYPE_INT);
}

static void
poise_advice_group_init (PoiseAdviceGroup *self)
{
  self->list = g_array_new (FALSE, FALSE, sizeof (PoiseFinding));
  self->most = POISE_ADVICE_GROUP_STEP;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0.0, "wrap",
                                TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->heading), "heading");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->heading));

  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  g_signal_connect_object (self->rows, "row-activated", G_CALLBACK (on_row_activated), self, 0);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->rows));

  self->more = GTK_BUTTON (gtk_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (on_more), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->more));
}

/** poise_advice_group_new: a group that shows nothing. */
GtkWidget *
poise_advice_group_new (void)
{
  return g_object_new (POISE_TYPE_ADVICE_GROUP, NULL);
}

/**
 * poise_advice_group_set_heading:
 * @heading: what stands above the rows, and what a screen reader calls their list
 */
void
poise_advice_group_set_heading (PoiseAdviceGroup *self, const char *heading)
{
  g_return_if_fail (POISE_IS_ADVICE_GROUP (self));

  gtk_label_set_label (self->heading, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
}

/**
 * poise_advice_group_show:
 * @findings: findings
 * @first: (array length=n): those of one severity, in their order
 * @n: how many there are; the group is hidden where there are none
 * @can_edit: whether what changes the plan is offered
 */
void
poise_advice_group_show (PoiseAdviceGroup *self,
                         const PoiseFindings *findings,
                         const PoiseFinding *first,
                         guint n,
                         gboolean can_edit)
{
  PoiseFindings *shown;

  g_return_if_fail (POISE_IS_ADVICE_GROUP (self));

  shown = poise_findings_ref (findings);
  g_clear_pointer (&self->findings, poise_findings_unref);
  self->findings = shown;
  self->can_edit = can_edit;
  g_array_set_size (self->list, 0);
  g_array_append_vals (self->list, first, n);
  update_rows (self);
}
