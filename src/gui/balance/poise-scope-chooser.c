/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of what the charts are.
 *
 * What always holds: a section is kept by its id, so it stays chosen where it is moved or renamed; where it or what
 * was looked for has gone, the scope is the whole course.
 */

#include "gui/balance/poise-scope-chooser.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* How wide a title in the list is before it goes on in the next line, and how many lines it has before it is cut, so that
 * the list fits a narrow screen */
#define WIDEST_TITLE 270 /* pixels */
#define MOST_LINES 3

/* From so many sections on, one is found by typing. */
#define SEARCH_FROM 12

struct _PoiseScopeChooser
{
  AdwBin parent_instance;

  PoiseScopeKind kind;
  char *section_id; /* (nullable) */
  int section;      /* its index, or POISE_SERIES_ALL */
  gboolean looks;
  gboolean following;

  GtkDropDown *button;
  GtkStringList *names;
};

static guint changed_signal;

G_DEFINE_TYPE (PoiseScopeChooser, poise_scope_chooser, ADW_TYPE_BIN)

/* ---- What can be chosen ---- */

/* How many choices stand before the sections. */
static guint
count_leading (PoiseScopeChooser *self)
{
  return self->looks ? 2 : 1;
}

static GStrv
list_names (PoiseScopeChooser *self, const PoisePlan *plan)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  /* Translators: a choice of what charts are of */
  g_strv_builder_add (names, C_ ("scope", "Whole Course"));
  if (self->looks)
    /* Translators: a choice of what charts are of: the activities that the person is searching for in the list */
    g_strv_builder_add (names, C_ ("scope", "What Is Looked For"));
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      g_autofree char *title = poise_words_section_title (plan, i);

      g_strv_builder_add (names, title);
    }
  return g_strv_builder_end (names);
}

/* Changes only names that differ, from the first such to the last. */
static void
take_names (PoiseScopeChooser *self, const char *const *names)
{
  guint n = g_strv_length ((GStrv) names), n_before = g_list_model_get_n_items (G_LIST_MODEL (self->names));
  guint head = 0, tail = 0;
  g_autofree const char **added = NULL;

  while (head < MIN (n, n_before) && g_str_equal (names[head], gtk_string_list_get_string (self->names, head)))
    head++;
  while (tail < MIN (n, n_before) - head
         && g_str_equal (names[n - tail - 1], gtk_string_list_get_string (self->names, n_before - tail - 1)))
    tail++;
  if (head + tail == n && n == n_before)
    return;
  added = g_new0 (const char *, n - head - tail + 1);
  for (guint i = head; i < n - tail; i++)
    added[i - head] = names[i];
  gtk_string_list_splice (self->names, head, n_before - head - tail, added);
}

static int
find_section (const PoisePlan *plan, const char *id)
{
  for (guint i = 0; id && i < poise_plan_n_sections (plan); i++)
    if (g_strcmp0 (poise_plan_get_section (plan, i)->id, id) == 0)
      return i;
  return -1;
}

static guint
find_selected (PoiseScopeChooser *self)
{
  switch (self->kind)
    {
    case POISE_SCOPE_KIND_FOUND:
      return 1;
    case POISE_SCOPE_KIND_SECTION:
      return count_leading (self) + self->section;
    default:
      return 0;
    }
}

/* ---- Choosing ---- */

/* The focus is on the button inside, which GTK gives no name. */
static void
name_button (PoiseScopeChooser *self)
{
  const char *name = gtk_string_list_get_string (self->names, gtk_drop_down_get_selected (self->button));
  g_autofree char *label = NULL;

  if (!name)
    return;
  /* Translators: what a screen reader calls the choice of what charts are of: “Scope: Whole Course” */
  label = g_strdup_printf (C_ ("charts", "Scope: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->button))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
on_selected (PoiseScopeChooser *self)
{
  guint selected = gtk_drop_down_get_selected (self->button);

  name_button (self);
  if (self->following || selected == GTK_INVALID_LIST_POSITION || selected == find_selected (self))
    return;
  self->kind = selected == 0                     ? POISE_SCOPE_KIND_COURSE
               : selected < count_leading (self) ? POISE_SCOPE_KIND_FOUND
                                                 : POISE_SCOPE_KIND_SECTION;
  self->section = self->kind == POISE_SCOPE_KIND_SECTION ? (int) (selected - count_leading (self)) : -1;
  g_clear_pointer (&self->section_id, g_free);
  g_signal_emit (self, changed_signal, 0);
}

/* ---- Rows ---- */

static void
set_up_row (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer in_list)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (in_list)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_lines (GTK_LABEL (label), MOST_LINES);
    }
  else
    gtk_label_set_max_width_chars (GTK_LABEL (label), 26);
  gtk_list_item_set_child (item, label);
}

/* The list would be as wide as the button: it asks for what its rows need at least, not for what they had best. */
static void
ask_for_width (GtkWidget *label, const char *name)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (label, name);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_widget_set_size_request (label, MIN (width, WIDEST_TITLE), -1);
}

static void
bind_row (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer in_list)
{
  const char *name = gtk_string_object_get_string (gtk_list_item_get_item (item));
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_label (GTK_LABEL (label), name);
  if (in_list)
    ask_for_width (label, name);
  if (in_list && gtk_widget_get_parent (label))
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    name, -1);
}

static GtkListItemFactory *
make_factory (gboolean in_list)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_row), GINT_TO_POINTER (in_list));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row), GINT_TO_POINTER (in_list));
  return factory;
}

/* ---- Life ---- */

static void
poise_scope_chooser_finalize (GObject *object)
{
  g_free (POISE_SCOPE_CHOOSER (object)->section_id);
  G_OBJECT_CLASS (poise_scope_chooser_parent_class)->finalize (object);
}

static void
poise_scope_chooser_class_init (PoiseScopeChooserClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_scope_chooser_finalize;
  changed_signal
      = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_scope_chooser_init (PoiseScopeChooser *self)
{
  g_autoptr (GtkListItemFactory) factory = make_factory (FALSE), list_factory = make_factory (TRUE);

  self->section = -1;
  self->names = gtk_string_list_new (NULL);
  self->button = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (self->names),
                                                   gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string")));
  gtk_drop_down_set_factory (self->button, factory);
  gtk_drop_down_set_list_factory (self->button, list_factory);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("What the charts are of"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  /* Translators: the name of the choice of what charts are of */
                                  C_ ("charts", "Scope"), -1);
  g_signal_connect_object (self->button, "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

/**
 * poise_scope_chooser_follow:
 * @self: a chooser
 * @plan: whose sections can be chosen
 * @looks: whether something is looked for
 *
 * What was chosen stays so while it is there. Nothing is told of a change.
 */
void
poise_scope_chooser_follow (PoiseScopeChooser *self, const PoisePlan *plan, gboolean looks)
{
  g_auto (GStrv) names = NULL;

  g_return_if_fail (POISE_IS_SCOPE_CHOOSER (self));
  g_return_if_fail (plan != NULL);

  if (self->kind == POISE_SCOPE_KIND_SECTION && !self->section_id && self->section >= 0
      && (guint) self->section < poise_plan_n_sections (plan))
    self->section_id = g_strdup (poise_plan_get_section (plan, self->section)->id);
  self->looks = looks;
  self->section = self->kind == POISE_SCOPE_KIND_SECTION ? find_section (plan, self->section_id) : -1;
  if ((self->kind == POISE_SCOPE_KIND_SECTION && self->section < 0) || (self->kind == POISE_SCOPE_KIND_FOUND && !looks))
    self->kind = POISE_SCOPE_KIND_COURSE;

  names = list_names (self, plan);
  self->following = TRUE;
  take_names (self, (const char *const *) names);
  gtk_drop_down_set_selected (self->button, find_selected (self));
  gtk_drop_down_set_enable_search (self->button, poise_plan_n_sections (plan) >= SEARCH_FROM);
  self->following = FALSE;
  name_button (self);
}

/** poise_scope_chooser_choose_course: as if the person had chosen the whole course. */
void
poise_scope_chooser_choose_course (PoiseScopeChooser *self)
{
  g_return_if_fail (POISE_IS_SCOPE_CHOOSER (self));

  gtk_drop_down_set_selected (self->button, 0);
}

/** poise_scope_chooser_get_kind: of what the charts are. */
PoiseScopeKind
poise_scope_chooser_get_kind (PoiseScopeChooser *self)
{
  g_return_val_if_fail (POISE_IS_SCOPE_CHOOSER (self), POISE_SCOPE_KIND_COURSE);

  return self->kind;
}

/** poise_scope_chooser_get_section: the index of the section that is chosen, or -1. */
int
poise_scope_chooser_get_section (PoiseScopeChooser *self)
{
  g_return_val_if_fail (POISE_IS_SCOPE_CHOOSER (self), -1);

  return self->section;
}
