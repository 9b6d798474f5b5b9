/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of the review of an import: up to three texts, and at the end what the mode is chosen by. Parts that only
 * some rows have are made when first needed.
 */

#include "gui/import/poise-import-row.h"

#include "gui/import/poise-mode-counts.h"
#include "gui/import/poise-set-all-button.h"
#include "gui/list/poise-mode-toggles.h"
#include "import/poise-guess.h"
#include "words/poise-words-import-kinds.h"
#include "words/poise-words-review.h"
#include "words/poise-words-suggest.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseImportRow
{
  GtkWidget parent_instance;

  PoiseImportItem *item; /* (nullable) while not bound */
  gboolean compact;
  GtkBox *texts;
  GtkLabel *title;
  GtkLabel *place;
  GtkLabel *note;
  GtkWidget *counts;  /* (nullable) of the head: how many activities have each mode */
  GtkWidget *arrow;   /* (nullable) of the heading above the notes */
  GtkWidget *toggles; /* (nullable) of an activity */
  GtkWidget *set_all; /* (nullable) of a kind */
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_RESET,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseImportRow, poise_import_row, GTK_TYPE_WIDGET)

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show_texts (PoiseImportRow *self, const char *title, const char *place, const char *note)
{
  show_text (self->title, title);
  show_text (self->place, place);
  show_text (self->note, note);
}

/* The list item is what a screen reader finds, and it has no name of its own (GTK 4.8). */
static void
name_list_item (PoiseImportRow *self, const char *name, const char *description)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/* ---- Parts of some rows ---- */

static void
on_chosen (PoiseImportRow *self, int mode)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, mode);
}

static void
on_reset (PoiseImportRow *self)
{
  g_signal_emit (self, signals[SIGNAL_RESET], 0);
}

static void
ensure_counts (PoiseImportRow *self)
{
  if (self->counts != NULL)
    return;
  self->counts = poise_mode_counts_new ();
  gtk_box_append (self->texts, self->counts);
}

static void
ensure_arrow (PoiseImportRow *self)
{
  if (self->arrow != NULL)
    return;
  self->arrow = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_insert_before (self->arrow, GTK_WIDGET (self), GTK_WIDGET (self->texts));
}

static void
ensure_toggles (PoiseImportRow *self)
{
  if (self->toggles == NULL)
    {
      self->toggles = poise_mode_toggles_new ();
      g_signal_connect_object (self->toggles, "chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->toggles, GTK_WIDGET (self));
    }
  poise_mode_toggles_set_compact (POISE_MODE_TOGGLES (self->toggles), self->compact);
}

static void
ensure_set_all (PoiseImportRow *self)
{
  if (self->set_all != NULL)
    return;
  self->set_all = poise_set_all_button_new ();
  g_signal_connect_object (self->set_all, "chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->set_all, "reset", G_CALLBACK (on_reset), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->set_all, GTK_WIDGET (self));
}

/* ---- Showing ---- */

/* What is to be said of the modes of the whole plan. */
static char *
say_modes (const PoiseImportReview *review)
{
  g_autofree char *guessed
      = poise_words_review_guessed (poise_import_review_count_said (review), poise_import_review_count_guessed (review),
                                    poise_import_review_count_changed (review),
                                    poise_import_review_count (review, POISE_MODE_UNDECIDED));
  gboolean has_any = poise_plan_n_activities (poise_import_review_get_plan (review)) > 0;

  return poise_words_review_head (has_any ? guessed : NULL, poise_import_review_n_items (review) > 0);
}

static void
show_head (PoiseImportRow *self)
{
  PoiseImportReview *review = poise_import_item_get_review (self->item);
  PoisePlan *plan = poise_import_review_get_plan (review);
  g_autofree char *summary = poise_words_review_read (poise_plan_n_sections (plan), poise_plan_n_activities (plan),
                                                      poise_list_length (plan->breaks));
  g_autofree char *guessed = say_modes (review);
  g_autofree char *modes = NULL;
  g_autofree char *name = NULL;
  guint n_modes[POISE_N_MODES];

  for (guint i = 0; i < POISE_N_MODES; i++)
    n_modes[i] = poise_import_review_count (review, i);
  ensure_counts (self);
  poise_mode_counts_show (POISE_MODE_COUNTS (self->counts), n_modes);
  gtk_widget_set_visible (self->counts, poise_plan_n_activities (plan) > 0);
  show_texts (self, plan->title != NULL ? plan->title : _ ("Untitled Plan"), summary, guessed);
  modes = poise_words_review_kind_modes (n_modes);
  name = g_strjoin (", ", gtk_label_get_label (self->title), summary, *modes != '\0' ? modes : NULL, NULL);
  name_list_item (self, name, guessed);
}

static void
show_notes (PoiseImportRow *self)
{
  const PoiseImportReport *report = poise_import_review_get_report (poise_import_item_get_review (self->item));
  gboolean open = poise_import_item_is_open (self->item);
  g_autofree char *title = poise_words_review_notes (report->lines->len);

  ensure_arrow (self);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow), open ? "pan-down-symbolic" : "pan-end-symbolic");
  show_texts (self, title, "", "");
  name_list_item (self, title, open ? _ ("Enter hides them") : _ ("Enter shows them"));
}

static void
show_note (PoiseImportRow *self)
{
  const PoiseImportReport *report = poise_import_review_get_report (poise_import_item_get_review (self->item));
  const PoiseImportLine *line = g_ptr_array_index (report->lines, poise_import_item_get_number (self->item));
  g_autofree char *place = line->line > 0 ? poise_words_review_line (line->line) : g_strdup ("");

  show_texts (self, line->sentence, place, "");
  name_list_item (self, line->sentence, place);
}

static void
show_kind (PoiseImportRow *self)
{
  PoiseImportReview *review = poise_import_item_get_review (self->item);
  const PoiseReviewKind *kind = poise_import_review_get_kind (review, poise_import_item_get_number (self->item));
  g_autofree char *word = poise_words_import_kind (kind->name);
  g_autofree char *title = poise_words_review_kind (word, kind->n_items);
  g_autofree char *modes = poise_words_review_kind_modes (kind->n_modes);
  g_autofree char *name = poise_words_review_set_all (word);

  /* One alone says it itself, and is its own choice. */
  show_texts (self, title, kind->n_items > 1 ? modes : "", "");
  ensure_set_all (self);
  gtk_widget_set_visible (self->set_all, kind->n_items > 1);
  poise_set_all_button_set_name (POISE_SET_ALL_BUTTON (self->set_all), name);
  poise_set_all_button_set_can_reset (POISE_SET_ALL_BUTTON (self->set_all), kind->n_changed > 0);
  name_list_item (self, title, modes);
}

static char *
say_why (const PoiseReviewItem *item)
{
  g_autofree char *why = poise_import_guess_say (item->guess);

  return item->mode != item->guess->mode ? poise_words_review_decided (why, item->guess->mode)
                                         : g_steal_pointer (&why);
}

static void
show_guess (PoiseImportRow *self)
{
  PoiseImportReview *review = poise_import_item_get_review (self->item);
  const PoiseReviewItem *item = poise_import_review_get_item (review, poise_import_item_get_number (self->item));
  g_autofree char *section = poise_words_section_title (poise_import_review_get_plan (review), item->section);
  g_autofree char *why = say_why (item);
  g_autofree char *name = poise_words_suggested_change (item->activity, item->mode);
  g_autofree char *description = poise_words_review_place (section, why);

  show_texts (self, *item->activity->title != '\0' ? item->activity->title : _ ("Untitled activity"), section, why);
  ensure_toggles (self);
  poise_mode_toggles_set_mode (POISE_MODE_TOGGLES (self->toggles), item->mode);
  name_list_item (self, name, description);
}

static void
show_part (GtkWidget *part, gboolean visible)
{
  if (part != NULL)
    gtk_widget_set_visible (part, visible);
}

static void
show_item (PoiseImportRow *self)
{
  switch (poise_import_item_get_kind (self->item))
    {
    case POISE_IMPORT_ITEM_HEAD:
      show_head (self);
      break;
    case POISE_IMPORT_ITEM_NOTES:
      show_notes (self);
      break;
    case POISE_IMPORT_ITEM_NOTE:
      show_note (self);
      break;
    case POISE_IMPORT_ITEM_KIND:
      show_kind (self);
      break;
    case POISE_IMPORT_ITEM_GUESS:
    default:
      show_guess (self);
    }
}

/* The styles of what it shows, and the parts that it has. */
static void
dress (PoiseImportRow *self)
{
  static const char *const classes[] = { "head", "notes", "note", "kind", "guess" };
  static const char *const title_classes[] = { "title-2", "heading", "body", "heading", "body" };
  PoiseImportItemKind kind = poise_import_item_get_kind (self->item);

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
      gtk_widget_remove_css_class (GTK_WIDGET (self->title), title_classes[i]);
    }
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[kind]);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), title_classes[kind]);
  show_part (self->counts, kind == POISE_IMPORT_ITEM_HEAD);
  show_part (self->arrow, kind == POISE_IMPORT_ITEM_NOTES);
  show_part (self->set_all, kind == POISE_IMPORT_ITEM_KIND);
  show_part (self->toggles, kind == POISE_IMPORT_ITEM_GUESS);
}

/* ---- Life ---- */

static GtkLabel *
add_label (PoiseImportRow *self, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (self->texts, label);
  return GTK_LABEL (label);
}

static void
poise_import_row_dispose (GObject *object)
{
  PoiseImportRow *self = POISE_IMPORT_ROW (object);
  GtkWidget *child;

  poise_import_row_unbind (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_import_row_parent_class)->dispose (object);
}

static void
poise_import_row_class_init (PoiseImportRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_import_row_dispose;
  signals[SIGNAL_CHOSEN]
      = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_RESET] = g_signal_new ("reset", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "import-row");
}

static void
poise_import_row_init (PoiseImportRow *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 12);
  self->texts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_widget_set_hexpand (GTK_WIDGET (self->texts), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->texts), GTK_ALIGN_CENTER);
  self->title = add_label (self, NULL);
  self->place = add_label (self, "place");
  self->note = add_label (self, "why");
  gtk_widget_set_parent (GTK_WIDGET (self->texts), GTK_WIDGET (self));
}

GtkWidget *
poise_import_row_new (void)
{
  return g_object_new (POISE_TYPE_IMPORT_ROW, NULL);
}

/** poise_import_row_bind: Shows @item from now on. */
void
poise_import_row_bind (PoiseImportRow *self, PoiseImportItem *item)
{
  g_return_if_fail (POISE_IS_IMPORT_ROW (self));

  poise_import_row_unbind (self);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "changed", G_CALLBACK (show_item), self, G_CONNECT_SWAPPED);
  dress (self);
  show_item (self);
}

/** poise_import_row_unbind: Lets go of what it shows. */
void
poise_import_row_unbind (PoiseImportRow *self)
{
  g_return_if_fail (POISE_IS_IMPORT_ROW (self));

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, show_item, self);
  g_clear_object (&self->item);
}

/** poise_import_row_get_item: Returns: (transfer none) (nullable): what it shows */
PoiseImportItem *
poise_import_row_get_item (PoiseImportRow *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ROW (self), NULL);
  return self->item;
}

/** poise_import_row_set_compact: Whether there is room for one button for the mode only. */
void
poise_import_row_set_compact (PoiseImportRow *self, gboolean compact)
{
  g_return_if_fail (POISE_IS_IMPORT_ROW (self));

  self->compact = compact;
  if (self->toggles != NULL)
    poise_mode_toggles_set_compact (POISE_MODE_TOGGLES (self->toggles), compact);
}

/** poise_import_row_enter: As Enter does: offers modes for all of a kind, or takes the focus to those of an activity. */
void
poise_import_row_enter (PoiseImportRow *self)
{
  g_return_if_fail (POISE_IS_IMPORT_ROW (self));
  g_return_if_fail (self->item != NULL);

  if (poise_import_item_get_kind (self->item) == POISE_IMPORT_ITEM_KIND)
    poise_set_all_button_popup (POISE_SET_ALL_BUTTON (self->set_all));
  else if (poise_import_item_get_kind (self->item) == POISE_IMPORT_ITEM_GUESS)
    gtk_widget_child_focus (self->toggles, GTK_DIR_TAB_FORWARD);
}
