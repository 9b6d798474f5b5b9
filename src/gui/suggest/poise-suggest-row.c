/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same parts serve headings and activities: a check box, a sign, two texts, a button.
 */

#include "gui/suggest/poise-suggest-row.h"

#include "gui/list/poise-mode-toggles.h"
#include "gui/poise-amounts.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-suggest.h"

#include <glib/gi18n.h>

struct _PoiseSuggestRow
{
  GtkWidget parent_instance;

  PoiseSuggestItem *item; /* (nullable) while not bound */
  gboolean showing;

  GtkWidget *check;
  GtkLabel *title;
  GtkWidget *sign;
  GtkLabel *note;
  GtkWidget *why;
};

enum
{
  SIGNAL_TOGGLED,
  SIGNAL_WHY,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSuggestRow, poise_suggest_row, GTK_TYPE_WIDGET)

/* ---- Showing ---- */

static char *
find_reason (PoiseSuggestItem *item, PoiseMode mode)
{
  int reason = poise_fit_get_strongest (poise_suggest_item_get_fit (item), mode);

  return reason < 0 ? NULL
                    : poise_words_fit_reason (reason, poise_suggest_item_get_activity (item), poise_words_fit_hints ());
}

/* The heaviest reason for what is suggested, and where that is not clear the heaviest against it; where nothing is
 * suggested, why not. */
static char *
describe (PoiseSuggestItem *item)
{
  const PoiseFit *fit = poise_suggest_item_get_fit (item);
  PoiseMode mode = poise_suggest_item_get_mode (item);
  g_autofree char *reason = NULL;
  g_autofree char *against = NULL;

  if (mode == POISE_MODE_UNDECIDED)
    return poise_words_fit_verdict (fit);
  reason = find_reason (item, mode);
  if (!poise_fit_is_clear (fit))
    against = find_reason (item, mode == POISE_MODE_SYNCHRONOUS ? POISE_MODE_ASYNCHRONOUS : POISE_MODE_SYNCHRONOUS);
  return against != NULL ? g_strjoin ("\n", reason, against, NULL) : g_steal_pointer (&reason);
}

static void
set_texts (PoiseSuggestRow *self, const char *title, const char *note, const char *css_class)
{
  static const char *const classes[] = { "title-4", "heading", "body" };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), css_class);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *note != '\0');
}

static void
show_activity (PoiseSuggestRow *self)
{
  const PoiseActivity *activity = poise_suggest_item_get_activity (self->item);
  PoiseMode mode = poise_suggest_item_get_mode (self->item);
  g_autofree char *note = describe (self->item);
  g_autofree char *why = poise_words_suggestion_why (activity);

  set_texts (self, *activity->title != '\0' ? activity->title : _ ("Untitled activity"), note, "body");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->why), GTK_ACCESSIBLE_PROPERTY_LABEL, why, -1);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->sign), poise_mode_icon_name (mode));
  gtk_widget_remove_css_class (self->sign, "synchronous-text");
  gtk_widget_remove_css_class (self->sign, "asynchronous-text");
  if (mode != POISE_MODE_UNDECIDED)
    gtk_widget_add_css_class (self->sign,
                              mode == POISE_MODE_SYNCHRONOUS ? "synchronous-text" : "asynchronous-text");
}

static void
show_part (PoiseSuggestRow *self)
{
  if (poise_suggest_item_is_clear (self->item))
    set_texts (self, _ ("One Mode Fits Better"), "", "title-4");
  else
    set_texts (self, _ ("Without a Clear Fit"),
               _ ("These stay as they are unless you check them. Purpose, learning type or complexity would make it "
                  "clearer."),
               "title-4");
}

static char *
make_name (PoiseSuggestRow *self)
{
  if (poise_suggest_item_get_kind (self->item) == POISE_SUGGEST_ACTIVITY)
    return poise_words_suggested_change (poise_suggest_item_get_activity (self->item),
                                         poise_suggest_item_get_mode (self->item));
  return g_strdup (gtk_label_get_label (self->title));
}

static void
show_check (PoiseSuggestRow *self)
{
  guint n_choices = poise_suggest_item_get_n_choices (self->item);
  guint n_checked = poise_suggest_item_get_n_checked (self->item);
  g_autofree char *name = make_name (self);

  self->showing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), n_checked > 0 && n_checked == n_choices);
  gtk_check_button_set_inconsistent (GTK_CHECK_BUTTON (self->check), n_checked > 0 && n_checked < n_choices);
  self->showing = FALSE;
  /* Its room stays, so that titles stand in one column. */
  gtk_widget_set_opacity (self->check, n_choices > 0 ? 1 : 0);
  gtk_widget_set_sensitive (self->check, n_choices > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* The list item is what a screen reader finds, and it has no name of its own (GTK 4.8). */
static void
name_list_item (PoiseSuggestRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  const char *note = gtk_label_get_label (self->note);
  g_autofree char *name = make_name (self);

  if (parent == NULL)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, note, -1);
}

static void
show_item (PoiseSuggestRow *self)
{
  static const char *const classes[] = { "part", "section", "activity" };
  PoiseSuggestKind kind = poise_suggest_item_get_kind (self->item);

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (i == kind)
      gtk_widget_add_css_class (GTK_WIDGET (self), classes[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
  gtk_widget_set_visible (self->sign, kind == POISE_SUGGEST_ACTIVITY);
  gtk_widget_set_visible (self->why, kind == POISE_SUGGEST_ACTIVITY);
  if (kind == POISE_SUGGEST_ACTIVITY)
    show_activity (self);
  else if (kind == POISE_SUGGEST_SECTION)
    set_texts (self, poise_suggest_item_get_title (self->item), "", "heading");
  else
    show_part (self);
  show_check (self);
  name_list_item (self);
}

/* ---- Parts ---- */

static void
on_toggled (PoiseSuggestRow *self)
{
  if (self->showing || self->item == NULL)
    return;
  g_signal_emit (self, signals[SIGNAL_TOGGLED], 0);
  show_check (self);
}

static void
on_why (PoiseSuggestRow *self)
{
  g_signal_emit (self, signals[SIGNAL_WHY], 0, self->why);
}

static GtkLabel *
make_label (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  poise_amounts_keep (label);
  return GTK_LABEL (label);
}

static GtkWidget *
make_texts (PoiseSuggestRow *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = make_label ();
  self->note = make_label ();
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "dim-label");
  self->sign = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_valign (self->sign, GTK_ALIGN_START);
  gtk_widget_set_hexpand (GTK_WIDGET (self->note), TRUE);
  gtk_box_append (GTK_BOX (line), self->sign);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->note));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (texts), line);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  return texts;
}

static void
poise_suggest_row_dispose (GObject *object)
{
  PoiseSuggestRow *self = POISE_SUGGEST_ROW (object);
  GtkWidget *child;

  poise_suggest_row_unbind (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_suggest_row_parent_class)->dispose (object);
}

static void
poise_suggest_row_class_init (PoiseSuggestRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_suggest_row_dispose;
  signals[SIGNAL_TOGGLED]
      = g_signal_new ("toggled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_WHY]
      = g_signal_new ("why", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "suggest-row");
}

static void
poise_suggest_row_init (PoiseSuggestRow *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_box_layout_set_spacing (layout, 9);
  self->check = gtk_check_button_new ();
  gtk_widget_set_valign (self->check, GTK_ALIGN_START);
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->check, GTK_WIDGET (self));
  gtk_widget_set_parent (make_texts (self), GTK_WIDGET (self));
  /* Translators: a button beside what is suggested that tells all reasons */
  self->why = gtk_button_new_with_label (_ ("Why?"));
  gtk_widget_set_valign (self->why, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->why, "offer");
  g_signal_connect_object (self->why, "clicked", G_CALLBACK (on_why), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->why, GTK_WIDGET (self));
}

GtkWidget *
poise_suggest_row_new (void)
{
  return g_object_new (POISE_TYPE_SUGGEST_ROW, NULL);
}

/** poise_suggest_row_bind: Shows @item from now on. */
void
poise_suggest_row_bind (PoiseSuggestRow *self, PoiseSuggestItem *item)
{
  g_return_if_fail (POISE_IS_SUGGEST_ROW (self));

  poise_suggest_row_unbind (self);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "changed", G_CALLBACK (show_check), self, G_CONNECT_SWAPPED);
  show_item (self);
}

/** poise_suggest_row_unbind: Lets go of what it shows. */
void
poise_suggest_row_unbind (PoiseSuggestRow *self)
{
  g_return_if_fail (POISE_IS_SUGGEST_ROW (self));

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, show_check, self);
  g_clear_object (&self->item);
}
