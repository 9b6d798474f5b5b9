/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What has been dismissed. What would be said if it were not is found when it is shown.
 */

#include "gui/advice/poise-dismissed-list.h"

#include "gui/poise-focus.h"
#include "poise-config.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseDismissedList
{
  AdwBin parent_instance;

  PoiseFindings *findings; /* (nullable) until shown */
  gboolean can_edit;

  GtkToggleButton *toggle;
  GtkImage *arrow;
  GtkLabel *count;
  GtkRevealer *revealer;
  GtkListBox *rows;
  GtkWidget *all_button;
};

enum
{
  SIGNAL_BRING_BACK,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseDismissedList, poise_dismissed_list, ADW_TYPE_BIN)

static GPtrArray *
get_dismissed (PoiseDismissedList *self)
{
  return poise_findings_get_plan (self->findings)->dismissed;
}

/* ---- What is hidden ---- */

static PoiseAdvice *
find_covered (GArray *list, const PoiseDismissal *dismissal)
{
  for (guint i = 0; i < list->len; i++)
    {
      PoiseAdvice *advice = g_array_index (list, PoiseFinding, i).advice;

      if (poise_dismissal_covers (dismissal, advice))
        return poise_advice_ref (advice);
    }
  return NULL;
}

static void
unref_advice (gpointer advice)
{
  if (advice)
    poise_advice_unref (advice);
}

/** poise_dismissed_list_find: @findings: on a plan in which something may be dismissed */
GPtrArray *
poise_dismissed_list_find (const PoiseFindings *findings)
{
  const PoisePlan *plan = poise_findings_get_plan (findings);
  GPtrArray *hidden = g_ptr_array_new_with_free_func (unref_advice);
  g_autoptr (PoisePlan) heard = poise_plan_undismiss_all (plan);
  g_autoptr (PoiseFindings) all = poise_findings_follow (findings, heard);
  g_autoptr (GArray) list = poise_findings_list (all);

  for (guint i = 0; i < poise_list_length (plan->dismissed); i++)
    g_ptr_array_add (hidden, find_covered (list, g_ptr_array_index (plan->dismissed, i)));
  return hidden;
}

/* ---- Rows ---- */

static void
on_bring_back (GtkButton *button, PoiseDismissedList *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), GTK_TYPE_LIST_BOX_ROW);
  guint index = (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  g_autoptr (PoiseDismissal) dismissal = NULL;

  if (index >= poise_list_length (get_dismissed (self)))
    return;
  dismissal = poise_record_ref (g_ptr_array_index (get_dismissed (self), index));
  g_signal_emit (self, signals[SIGNAL_BRING_BACK], 0, dismissal);
}

static void
on_bring_all_back (PoiseDismissedList *self)
{
  g_signal_emit (self, signals[SIGNAL_BRING_BACK], 0, NULL);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
make_button (PoiseDismissedList *self)
{
  /* Translators: a button: advice that was dismissed is given again */
  GtkWidget *button = gtk_button_new_with_label (_ ("Bring Back"));

  gtk_widget_add_css_class (button, "offer");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_visible (button, self->can_edit);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_bring_back), self, 0);
  return button;
}

static GtkWidget *
make_row (PoiseDismissedList *self, const PoiseDismissal *dismissal, const PoiseAdvice *advice)
{
  const PoisePlan *plan = poise_findings_get_plan (self->findings);
  g_autofree char *message = poise_words_dismissal (plan, dismissal, advice);
  g_autofree char *place = poise_words_dismissal_place (plan, dismissal);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *where = make_label (place, "caption");

  gtk_widget_add_css_class (where, "dim-label");
  gtk_box_append (GTK_BOX (box), make_label (message, NULL));
  gtk_box_append (GTK_BOX (box), where);
  gtk_box_append (GTK_BOX (box), make_button (self));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_add_css_class (row, "advice");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, message, -1);
  return row;
}

/* The index of the row with the focus, or −1 */
static int
find_focused (PoiseDismissedList *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)); i++)
    if (poise_focus_is_in (GTK_WIDGET (row)))
      return i;
  return -1;
}

static void
fill (PoiseDismissedList *self)
{
  g_autoptr (GPtrArray) hidden = poise_dismissed_list_find (self->findings);
  int focused = find_focused (self);
  GtkListBoxRow *row;

  if (focused >= 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->toggle));
  while ((row = gtk_list_box_get_row_at_index (self->rows, 0)))
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  for (guint i = 0; i < hidden->len; i++)
    gtk_list_box_append (self->rows, make_row (self, g_ptr_array_index (get_dismissed (self), i),
                                               g_ptr_array_index (hidden, i)));
  row = gtk_list_box_get_row_at_index (self->rows, MIN (focused, (int) hidden->len - 1));
  if (focused >= 0 && row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
update (PoiseDismissedList *self)
{
  gboolean open = gtk_toggle_button_get_active (self->toggle);

  if (open && self->findings)
    fill (self);
  gtk_image_set_from_icon_name (self->arrow, open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_revealer_set_reveal_child (self->revealer, open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

/* ---- Life ---- */

static void
poise_dismissed_list_finalize (GObject *object)
{
  g_clear_pointer (&POISE_DISMISSED_LIST (object)->findings, poise_findings_unref);
  G_OBJECT_CLASS (poise_dismissed_list_parent_class)->finalize (object);
}

static void
poise_dismissed_list_class_init (PoiseDismissedListClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_dismissed_list_finalize;

  signals[SIGNAL_BRING_BACK] = g_signal_new ("bring-back", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                             NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-dismissed-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseDismissedList, toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseDismissedList, arrow);
  gtk_widget_class_bind_template_child (widget_class, PoiseDismissedList, count);
  gtk_widget_class_bind_template_child (widget_class, PoiseDismissedList, revealer);
  gtk_widget_class_bind_template_child (widget_class, PoiseDismissedList, rows);
  gtk_widget_class_bind_template_child (widget_class, PoiseDismissedList, all_button);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, on_bring_all_back);
}

static void
poise_dismissed_list_init (PoiseDismissedList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * poise_dismissed_list_show:
 * @findings: on the plan whose dismissals are shown; where it has none, the list is hidden
 * @can_edit: whether they can be brought back
 */
void
poise_dismissed_list_show (PoiseDismissedList *self, const PoiseFindings *findings, gboolean can_edit)
{
  PoiseFindings *shown;
  g_autofree char *number = NULL;
  g_autofree char *label = NULL;
  guint n;

  g_return_if_fail (POISE_IS_DISMISSED_LIST (self));

  shown = poise_findings_ref (findings);
  g_clear_pointer (&self->findings, poise_findings_unref);
  self->findings = shown;
  self->can_edit = can_edit;
  n = poise_list_length (get_dismissed (self));
  number = poise_words_number (n);
  /* Translators: a button that shows advice that has been dismissed, and how much of it there is */
  label = poise_words_format (ngettext ("{count} Dismissed", "{count} Dismissed", n), "count", number, NULL);
  gtk_label_set_label (self->count, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (self->all_button, can_edit && n > 1);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  update (self);
}
