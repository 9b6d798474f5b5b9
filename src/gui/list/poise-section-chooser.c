/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asks where something is to be moved to. The focus stays in the search; up and down move through what it found.
 */

#include "gui/list/poise-section-chooser.h"

#include "core/poise-quick-vocabulary.h"
#include "gui/list/poise-section-choice.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseSectionChooser
{
  AdwWindow parent_instance;

  GtkFilterListModel *found;
  GtkSingleSelection *selection;
  GListStore *choices; /* (nullable) until there is a plan */
  char *folded;        /* (nullable) what is searched for */

  GtkWidget *search;
  GtkListView *view;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSectionChooser, poise_section_chooser, ADW_TYPE_WINDOW)

static char *
get_typed (PoiseSectionChooser *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));
}

/* ---- Rows ---- */

static void
choose (PoiseSectionChooser *self, guint position)
{
  g_autoptr (PoiseSectionChoice) choice = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  g_autofree char *typed = get_typed (self);

  if (!choice)
    return;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, poise_section_choice_get_index (choice), typed);
  gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
make_label (gboolean dim)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (dim)
    {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
    }
  return label;
}

static void
on_released (GtkGestureClick *click, int n_press, double x, double y, GtkListItem *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);

  if (gtk_widget_contains (box, x, y))
    choose (POISE_SECTION_CHOOSER (gtk_widget_get_root (box)), gtk_list_item_get_position (item));
}

/* A click chooses, but the pointer does not select while it merely passes: Enter is for what the search found. */
static void
on_setup (GtkListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), make_label (FALSE));
  gtk_box_append (GTK_BOX (box), make_label (TRUE));
  g_signal_connect (click, "released", G_CALLBACK (on_released), item);
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, box);
}

/* The list item is what a screen reader finds, and it has no name of its own (GTK 4.8). */
static void
on_bind (GtkListItemFactory *factory, GtkListItem *item)
{
  PoiseSectionChoice *choice = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *title = gtk_widget_get_first_child (box);
  GtkWidget *note = gtk_widget_get_last_child (box);
  const char *words = poise_section_choice_get_title (choice);

  gtk_label_set_label (GTK_LABEL (title), words);
  gtk_label_set_label (GTK_LABEL (note), poise_section_choice_get_note (choice));
  gtk_widget_set_visible (note, poise_section_choice_get_note (choice) != NULL);
  if (gtk_widget_get_parent (box))
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                    -1);
}

/* ---- Searching and choosing ---- */

static gboolean
matches (gpointer item, gpointer data)
{
  PoiseSectionChooser *self = data;

  return !self->folded || poise_section_choice_matches (item, self->folded);
}

/* The last choice, if it is a new section, says what the section would be called. */
static void
name_new_section (PoiseSectionChooser *self, const char *title)
{
  guint last = g_list_model_get_n_items (G_LIST_MODEL (self->choices)) - 1;
  g_autoptr (PoiseSectionChoice) old = g_list_model_get_item (G_LIST_MODEL (self->choices), last);
  g_autoptr (PoiseSectionChoice) renamed = NULL;
  /* Translators: %s is the title that a new section would get. */
  g_autofree char *words = *title ? g_strdup_printf (_ ("New Section “%s”"), title) : g_strdup (_ ("New Section"));

  if (!old || poise_section_choice_get_index (old) != POISE_SECTION_CHOICE_NEW)
    return;
  renamed = poise_section_choice_new (POISE_SECTION_CHOICE_NEW, words, NULL);
  g_list_store_splice (self->choices, last, 1, (gpointer *) &renamed, 1);
}

static void
on_search_changed (PoiseSectionChooser *self)
{
  g_autofree char *typed = get_typed (self);

  g_free (self->folded);
  self->folded = poise_quick_fold (typed, -1);
  if (self->choices)
    name_new_section (self, typed);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->found), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_single_selection_set_selected (self->selection, 0);
}

static void
on_activated (PoiseSectionChooser *self)
{
  choose (self, gtk_single_selection_get_selected (self->selection));
}

static void
on_row_activated (GtkListView *view, guint position, PoiseSectionChooser *self)
{
  choose (self, position);
}

static void
select_position (PoiseSectionChooser *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, PoiseSectionChooser *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint position = gtk_single_selection_get_selected (self->selection);

  if (n == 0 || (key != GDK_KEY_Down && key != GDK_KEY_Up))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Down)
    select_position (self, MIN (position + 1, n - 1));
  else
    select_position (self, position > 0 ? position - 1 : 0);
  return GDK_EVENT_STOP;
}

/* ---- Life ---- */

static void
poise_section_chooser_finalize (GObject *object)
{
  g_clear_object (&POISE_SECTION_CHOOSER (object)->choices);
  g_free (POISE_SECTION_CHOOSER (object)->folded);
  G_OBJECT_CLASS (poise_section_chooser_parent_class)->finalize (object);
}

static void
poise_section_chooser_class_init (PoiseSectionChooserClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_section_chooser_finalize;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-section-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionChooser, found);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionChooser, search);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionChooser, selection);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionChooser, view);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
}

static void
poise_section_chooser_init (PoiseSectionChooser *self)
{
  g_autoptr (GtkFilter) filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  gtk_filter_list_model_set_filter (self->found, filter);
}

/**
 * poise_section_chooser_new:
 * @parent: the window that it belongs to
 * @plan: the plan as it is
 * @picks: what is to move, which decides what it asks: see poise_section_choices_new()
 *
 * Returns: (transfer none): the window, to be presented
 */
PoiseSectionChooser *
poise_section_chooser_new (GtkWindow *parent, const PoisePlan *plan, const PoisePicks *picks)
{
  gboolean sections = g_hash_table_size (picks->sections) > 0;
  PoiseSectionChooser *self = g_object_new (
      POISE_TYPE_SECTION_CHOOSER, "transient-for", parent, "title",
      sections ? _ ("Move After Section") : _ ("Move to Section"), NULL);
  guint likely;

  if (sections)
    /* Translators: in an empty entry: what it is for */
    g_object_set (self->search, "placeholder-text", _ ("Search"), NULL);
  self->choices = poise_section_choices_new (plan, picks, &likely);
  gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (self->choices));
  select_position (self, likely);
  return self;
}
