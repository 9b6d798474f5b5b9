/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many activities have each mode.
 */

#include "gui/import/poise-mode-counts.h"

#include "gui/details/poise-wrap-layout.h"
#include "gui/list/poise-mode-toggles.h"
#include "words/poise-words-review.h"

#define SPACING 12

struct _PoiseModeCounts
{
  GtkWidget parent_instance;

  GtkWidget *parts[POISE_N_MODES];
  GtkLabel *labels[POISE_N_MODES];
};

G_DEFINE_TYPE (PoiseModeCounts, poise_mode_counts, GTK_TYPE_WIDGET)

static void
add_part (PoiseModeCounts *self, PoiseMode mode, const char *css_class)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sign = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_image_set_from_icon_name (GTK_IMAGE (sign), poise_mode_icon_name (mode));
  if (css_class != NULL)
    gtk_widget_add_css_class (sign, css_class);
  self->labels[mode] = GTK_LABEL (gtk_label_new (NULL));
  gtk_box_append (GTK_BOX (part), sign);
  gtk_box_append (GTK_BOX (part), GTK_WIDGET (self->labels[mode]));
  gtk_widget_set_parent (part, GTK_WIDGET (self));
  self->parts[mode] = part;
}

static void
poise_mode_counts_dispose (GObject *object)
{
  PoiseModeCounts *self = POISE_MODE_COUNTS (object);

  for (guint i = 0; i < POISE_N_MODES; i++)
    g_clear_pointer (&self->parts[i], gtk_widget_unparent);
  G_OBJECT_CLASS (poise_mode_counts_parent_class)->dispose (object);
}

static void
poise_mode_counts_class_init (PoiseModeCountsClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_mode_counts_dispose;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "mode-counts");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (class), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
poise_mode_counts_init (PoiseModeCounts *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), poise_wrap_layout_new (SPACING));
  add_part (self, POISE_MODE_SYNCHRONOUS, "synchronous-text");
  add_part (self, POISE_MODE_ASYNCHRONOUS, "asynchronous-text");
  add_part (self, POISE_MODE_UNDECIDED, NULL);
}

GtkWidget *
poise_mode_counts_new (void)
{
  return g_object_new (POISE_TYPE_MODE_COUNTS, NULL);
}

/** poise_mode_counts_show: @n_modes: (array fixed-size=3): how many activities have each mode; none is not shown */
void
poise_mode_counts_show (PoiseModeCounts *self, const guint *n_modes)
{
  g_return_if_fail (POISE_IS_MODE_COUNTS (self));

  for (guint i = 0; i < POISE_N_MODES; i++)
    {
      g_autofree char *count = poise_words_review_mode_count (i, n_modes[i]);

      gtk_label_set_label (self->labels[i], count);
      gtk_widget_set_visible (self->parts[i], n_modes[i] > 0);
    }
}
