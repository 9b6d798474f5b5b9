/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A preview of a pasted text. Enter on its button adds, Escape anywhere in it cancels.
 */

#include "gui/list/poise-quick-preview.h"

#include "gui/poise-amounts.h"
#include "poise-config.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* More than these are counted, not shown. */
#define MOST_LINES 6

struct _PoiseQuickPreview
{
  AdwBin parent_instance;

  GtkLabel *summary;
  GtkWidget *lines;
  GtkLabel *rest;
  GtkWidget *add_button;
};

enum
{
  SIGNAL_ADD,
  SIGNAL_CANCEL,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseQuickPreview, poise_quick_preview, ADW_TYPE_BIN)

/* ---- Texts ---- */

static char *
summarize (const PoiseOutline *outline)
{
  g_autofree char *activities = poise_words_count_activities (outline->n_activities);
  g_autofree char *sections = poise_words_count_sections (outline->n_sections);

  if (outline->n_sections == 0)
    return g_steal_pointer (&activities);
  if (outline->n_activities == 0)
    return g_steal_pointer (&sections);
  /* Translators: both are amounts, such as “3 sections” and “12 activities” */
  return poise_words_format (_ ("{sections}, {activities}"), "sections", sections, "activities", activities, NULL);
}

static char *
describe (const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *minutes = activity->minutes == POISE_UNSET ? NULL : poise_words_duration (activity->minutes);

  g_ptr_array_add (parts, activity->title);
  if (minutes)
    g_ptr_array_add (parts, minutes);
  if (activity->mode != POISE_MODE_UNDECIDED)
    g_ptr_array_add (parts, (char *) poise_words_mode (activity->mode));
  if (activity->purpose != POISE_PURPOSE_NONE)
    g_ptr_array_add (parts, (char *) poise_words_purpose (activity->purpose));
  g_ptr_array_add (parts, NULL);
  return poise_words_join_facts ((const char *const *) parts->pdata);
}

/* ---- Lines ---- */

static void
add_line (PoiseQuickPreview *self, const char *text, gboolean heading)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (heading)
    gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self->lines), label);
}

/* Returns: how many lines were shown */
static guint
add_lines (PoiseQuickPreview *self, const PoiseOutline *outline)
{
  guint n_lines = 0;

  for (guint i = 0; i < outline->sections->len && n_lines < MOST_LINES; i++)
    {
      const PoiseOutlineSection *section = g_ptr_array_index (outline->sections, i);

      if (section->title)
        {
          add_line (self, section->title, TRUE);
          n_lines++;
        }
      for (guint k = 0; k < section->activities->len && n_lines < MOST_LINES; k++, n_lines++)
        {
          g_autofree char *text = describe (g_ptr_array_index (section->activities, k));

          add_line (self, text, FALSE);
        }
    }
  return n_lines;
}

/* ---- Life ---- */

static void
on_add (PoiseQuickPreview *self)
{
  g_signal_emit (self, signals[SIGNAL_ADD], 0);
}

static void
on_cancel (PoiseQuickPreview *self)
{
  g_signal_emit (self, signals[SIGNAL_CANCEL], 0);
}

static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseQuickPreview *self)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  on_cancel (self);
  return GDK_EVENT_STOP;
}

static void
poise_quick_preview_class_init (PoiseQuickPreviewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  signals[SIGNAL_ADD] = g_signal_new ("add", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CANCEL] = g_signal_new ("cancel", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-quick-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickPreview, summary);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickPreview, lines);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickPreview, rest);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickPreview, add_button);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
}

static void
poise_quick_preview_init (PoiseQuickPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
}

/** poise_quick_preview_show: Shows what @outline would add. */
void
poise_quick_preview_show (PoiseQuickPreview *self, const PoiseOutline *outline)
{
  g_autofree char *summary = summarize (outline);
  guint n_rest;
  GtkWidget *child;

  g_return_if_fail (POISE_IS_QUICK_PREVIEW (self));

  while ((child = gtk_widget_get_first_child (self->lines)))
    gtk_box_remove (GTK_BOX (self->lines), child);
  n_rest = outline->n_sections + outline->n_activities - add_lines (self, outline);
  gtk_label_set_label (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), n_rest > 0);
  if (n_rest > 0)
    {
      g_autofree char *number = poise_words_number (n_rest);
      g_autofree char *text
          /* Translators: lines of a pasted text that are not shown here */
          = poise_words_format (ngettext ("… and {number} more line", "… and {number} more lines", n_rest), "number",
                                number, NULL);

      gtk_label_set_label (self->rest, text);
    }
  /* What a screen reader says when the focus comes to the button */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
}

/** poise_quick_preview_focus: Makes ready for Enter. */
void
poise_quick_preview_focus (PoiseQuickPreview *self)
{
  g_return_if_fail (POISE_IS_QUICK_PREVIEW (self));
  gtk_widget_grab_focus (self->add_button);
}
