/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows are made from a table of captions beside the table of inputs in src/advisor. Inputs of all kinds are
 * kept, so that what was said of a reading is there again after a look at videos.
 */

#include "gui/details/poise-workload-popover.h"

#include "gui/poise-amounts.h"
#include "poise-config.h"
#include "words/poise-words-workload.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseWorkloadPopover
{
  GtkPopover parent_instance;

  PoiseWorkload workload;
  gboolean showing; /* rows are being filled in: nobody has typed */

  GtkDropDown *kind;
  GtkGrid *grid;
  GtkWidget *rows[POISE_N_WORKLOAD_INPUTS]; /* GtkEntry or GtkDropDown */
  GtkWidget *captions[POISE_N_WORKLOAD_INPUTS];
  GtkLabel *result;
  GtkLabel *reason;
  GtkLabel *source;
  GtkButton *take;
};

enum
{
  SIGNAL_TAKEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseWorkloadPopover, poise_workload_popover, GTK_TYPE_POPOVER)

static gboolean
is_choice (PoiseWorkloadInput input)
{
  return poise_workload_input_spec (input)->n_choices > 0;
}

/* ---- From the work to what is shown ---- */

static void
show_source (PoiseWorkloadPopover *self)
{
  const char *source = poise_workload_get_source (self->workload.kind);
  g_autofree char *link = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->source), source != NULL);
  if (!source)
    return;
  link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", poise_workload_get_source_uri (self->workload.kind), source);
  gtk_label_set_markup (self->source, link);
}

static void
show_estimate (PoiseWorkloadPopover *self)
{
  int minutes = poise_workload_estimate (&self->workload);
  g_autofree char *duration = minutes != POISE_UNSET ? poise_words_duration (minutes) : NULL;
  g_autofree char *label = poise_words_workload_take (minutes);
  g_autofree char *reason = poise_words_workload_reason (&self->workload);

  /* Translators: in place of an estimated time, where what was typed makes none */
  gtk_label_set_label (self->result, duration ? duration : C_ ("estimate", "No estimate"));
  gtk_label_set_label (self->reason, reason);
  gtk_button_set_label (self->take, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->take), minutes != POISE_UNSET);
  show_source (self);
}

static void
show_wrong (PoiseWorkloadPopover *self, PoiseWorkloadInput input)
{
  const PoiseWorkloadInputSpec *spec = poise_workload_input_spec (input);
  int value = self->workload.inputs[input];
  gboolean wrong = value < spec->minimum || value > spec->maximum;

  if (wrong)
    gtk_widget_add_css_class (self->rows[input], "error");
  else
    gtk_widget_remove_css_class (self->rows[input], "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->rows[input]), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
update (PoiseWorkloadPopover *self)
{
  for (guint i = 0; i < POISE_N_WORKLOAD_INPUTS; i++)
    {
      gboolean used = poise_workload_uses (&self->workload, i);

      gtk_widget_set_visible (self->rows[i], used);
      gtk_widget_set_visible (self->captions[i], used);
      if (!is_choice (i))
        show_wrong (self, i);
    }
  show_estimate (self);
}

/* ---- From what is typed to the work ---- */

static void
on_kind (PoiseWorkloadPopover *self)
{
  guint kind = gtk_drop_down_get_selected (self->kind);

  if (self->showing || kind >= POISE_N_WORKLOAD_KINDS)
    return;
  self->workload.kind = kind;
  update (self);
}

static PoiseWorkloadInput
input_of (PoiseWorkloadPopover *self, gpointer row)
{
  guint i = 0;

  while (i < POISE_N_WORKLOAD_INPUTS - 1 && self->rows[i] != row)
    i++;
  return i;
}

static void
on_choice (GtkDropDown *row, GParamSpec *pspec, PoiseWorkloadPopover *self)
{
  if (self->showing)
    return;
  self->workload.inputs[input_of (self, row)] = (int) gtk_drop_down_get_selected (row);
  update (self);
}

/* What is no whole number counts as one that is out of range. */
static void
on_number (GtkEditable *row, PoiseWorkloadPopover *self)
{
  int number;

  if (self->showing)
    return;
  if (!poise_words_workload_read (gtk_editable_get_text (row), &number))
    number = POISE_UNSET;
  self->workload.inputs[input_of (self, row)] = number;
  update (self);
}

static void
on_take (PoiseWorkloadPopover *self)
{
  int minutes = poise_workload_estimate (&self->workload);

  if (minutes == POISE_UNSET)
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_TAKEN], 0, minutes);
}

/* ---- Rows ---- */

static GtkWidget *
make_choice (PoiseWorkloadPopover *self, PoiseWorkloadInput input)
{
  int n_choices = poise_workload_input_spec (input)->n_choices;
  g_autofree const char **choices = g_new0 (const char *, n_choices + 1);
  GtkWidget *row;

  for (int i = 0; i < n_choices; i++)
    choices[i] = poise_words_workload_choice (input, i);
  row = gtk_drop_down_new_from_strings (choices);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (row), (guint) self->workload.inputs[input]);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (on_choice), self, 0);
  return row;
}

static GtkWidget *
make_number (PoiseWorkloadPopover *self, PoiseWorkloadInput input)
{
  GtkWidget *row = gtk_entry_new ();
  g_autofree char *text = g_strdup_printf ("%d", self->workload.inputs[input]);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
  gtk_editable_set_width_chars (GTK_EDITABLE (row), 6);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (row), 6);
  gtk_entry_set_input_purpose (GTK_ENTRY (row), GTK_INPUT_PURPOSE_DIGITS);
  gtk_entry_set_activates_default (GTK_ENTRY (row), TRUE);
  g_signal_connect_object (row, "changed", G_CALLBACK (on_number), self, 0);
  return row;
}

static void
make_row (PoiseWorkloadPopover *self, PoiseWorkloadInput input)
{
  const char *caption = poise_words_workload_input (input);
  GtkWidget *label = gtk_label_new (caption);
  GtkWidget *row = is_choice (input) ? make_choice (self, input) : make_number (self, input);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 18);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_halign (row, GTK_ALIGN_FILL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, caption, -1);
  gtk_grid_attach (self->grid, label, 0, (int) input + 1, 1, 1);
  gtk_grid_attach (self->grid, row, 1, (int) input + 1, 1, 1);
  self->captions[input] = label;
  self->rows[input] = row;
}

static void
fill_kinds (PoiseWorkloadPopover *self)
{
  const char *kinds[POISE_N_WORKLOAD_KINDS + 1] = { NULL };
  g_autoptr (GtkStringList) list = NULL;

  for (int i = 0; i < POISE_N_WORKLOAD_KINDS; i++)
    kinds[i] = poise_words_workload_kind (i);
  list = gtk_string_list_new (kinds);
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (list));
}

/* ---- Life ---- */

static void
poise_workload_popover_map (GtkWidget *widget)
{
  PoiseWorkloadPopover *self = POISE_WORKLOAD_POPOVER (widget);

  GTK_WIDGET_CLASS (poise_workload_popover_parent_class)->map (widget);
  gtk_popover_set_default_widget (GTK_POPOVER (self), GTK_WIDGET (self->take));
  gtk_widget_grab_focus (GTK_WIDGET (self->kind));
}

static void
poise_workload_popover_class_init (PoiseWorkloadPopoverClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  widget_class->map = poise_workload_popover_map;
  signals[SIGNAL_TAKEN] = g_signal_new ("taken", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-workload-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseWorkloadPopover, kind);
  gtk_widget_class_bind_template_child (widget_class, PoiseWorkloadPopover, grid);
  gtk_widget_class_bind_template_child (widget_class, PoiseWorkloadPopover, result);
  gtk_widget_class_bind_template_child (widget_class, PoiseWorkloadPopover, reason);
  gtk_widget_class_bind_template_child (widget_class, PoiseWorkloadPopover, source);
  gtk_widget_class_bind_template_child (widget_class, PoiseWorkloadPopover, take);
  gtk_widget_class_bind_template_callback (widget_class, on_kind);
  gtk_widget_class_bind_template_callback (widget_class, on_take);
}

static void
poise_workload_popover_init (PoiseWorkloadPopover *self)
{
  poise_workload_init (&self->workload);
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  fill_kinds (self);
  for (guint i = 0; i < POISE_N_WORKLOAD_INPUTS; i++)
    make_row (self, i);
  self->showing = FALSE;
  update (self);
}

GtkWidget *
poise_workload_popover_new (void)
{
  return g_object_new (POISE_TYPE_WORKLOAD_POPOVER, NULL);
}

/** poise_workload_popover_set_kind: What learners do; the inputs stay as they were. */
void
poise_workload_popover_set_kind (PoiseWorkloadPopover *self, PoiseWorkloadKind kind)
{
  g_return_if_fail (POISE_IS_WORKLOAD_POPOVER (self));
  g_return_if_fail (kind < POISE_N_WORKLOAD_KINDS);

  gtk_drop_down_set_selected (self->kind, kind);
}

/** poise_workload_popover_get_workload: Returns: (transfer none): what is said of the work */
const PoiseWorkload *
poise_workload_popover_get_workload (PoiseWorkloadPopover *self)
{
  g_return_val_if_fail (POISE_IS_WORKLOAD_POPOVER (self), NULL);
  return &self->workload;
}
