/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All tools to be searched and checked. Rows are made when the popover opens.
 */

#include "gui/details/poise-tool-chooser.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseToolChooser
{
  GtkPopover parent_instance;

  PoiseCatalogue *catalogue; /* (nullable) */
  PoisePlan *plan;           /* (nullable) until shown */
  GHashTable *counts;        /* how many activities have a tool, by id */
  guint n_activities;
  gboolean showing;

  GtkEditable *search;
  GtkListBox *list;
  GtkWidget *make;
};

enum
{
  SIGNAL_SET,
  SIGNAL_MADE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseToolChooser, poise_tool_chooser, GTK_TYPE_POPOVER)

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return g_utf8_casefold (normal ? normal : text, -1);
}

/**
 * poise_tool_matches:
 * @plan: (nullable): whose own tools count
 * @catalogue: (nullable): for names of products
 * @id: a tool
 * @text: what is searched for; "" matches all
 *
 * Returns: whether @text occurs in the tool's name, its note or one of its examples, whatever the case
 */
gboolean
poise_tool_matches (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id, const char *text)
{
  const PoiseCatalogueEntry *entry = catalogue ? poise_catalogue_find (catalogue, id) : NULL;
  const char *note = poise_words_tool_note (id);
  g_autofree char *name = poise_words_tool (plan, id);
  g_autoptr (GString) all = g_string_new (name);
  g_autofree char *folded = NULL;
  g_autofree char *wanted = fold (text);

  if (note)
    g_string_append_printf (all, "\n%s", note);
  for (guint i = 0; entry && i < poise_list_length (entry->examples); i++)
    g_string_append_printf (all, "\n%s", (const char *)g_ptr_array_index (entry->examples, i));
  folded = fold (all->str);
  return strstr (folded, wanted) != NULL;
}

static const char *
tool_of (gpointer object)
{
  return g_object_get_data (G_OBJECT (object), "tool");
}

static void
on_toggled (GtkCheckButton *check, PoiseToolChooser *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_SET], 0, tool_of (check), gtk_check_button_get_active (check));
}

/* ---- Rows ---- */

static GtkWidget *
make_row (PoiseToolChooser *self, const char *id)
{
  g_autofree char *name = poise_words_tool (self->plan, id);
  const char *note = poise_words_tool_note (id);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (words), label);
  if (note)
    {
      GtkWidget *small = gtk_label_new (note);

      gtk_label_set_xalign (GTK_LABEL (small), 0);
      gtk_label_set_wrap (GTK_LABEL (small), TRUE);
      gtk_label_set_max_width_chars (GTK_LABEL (small), 36);
      gtk_widget_add_css_class (small, "caption");
      gtk_widget_add_css_class (small, "dim-label");
      gtk_box_append (GTK_BOX (words), small);
    }
  gtk_widget_set_focusable (check, FALSE);
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "tool", g_strdup (id), g_free);
  g_object_set_data (G_OBJECT (row), "check", check);
  g_object_set_data_full (G_OBJECT (check), "tool", g_strdup (id), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, 0);
  return row;
}

static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer data)
{
  PoiseToolChooser *self = data;
  g_autofree char *left = poise_words_tool (self->plan, tool_of (a));
  g_autofree char *right = poise_words_tool (self->plan, tool_of (b));

  return poise_words_compare (left, right);
}

static gboolean
filter_row (GtkListBoxRow *row, gpointer data)
{
  PoiseToolChooser *self = data;
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));

  return poise_tool_matches (self->plan, self->catalogue, tool_of (row), text);
}

static void
show_checks (PoiseToolChooser *self)
{
  GtkListBoxRow *row;

  self->showing = TRUE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    {
      GtkCheckButton *check = g_object_get_data (G_OBJECT (row), "check");
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, tool_of (row)));

      gtk_check_button_set_active (check, n > 0 && n == self->n_activities);
      gtk_check_button_set_inconsistent (check, n > 0 && n < self->n_activities);
    }
  self->showing = FALSE;
}

static void
fill (PoiseToolChooser *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) && GTK_IS_LIST_BOX_ROW (row))
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < poise_list_length (self->plan->tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (self->plan->tools, i);

      if (tool->id)
        gtk_list_box_append (self->list, make_row (self, tool->id));
    }
  for (guint i = 0; self->catalogue && i < poise_catalogue_get_n_entries (self->catalogue); i++)
    {
      const char *id = poise_catalogue_get_entry (self->catalogue, i)->tool->id;

      if (!poise_plan_find_tool (self->plan, id))
        gtk_list_box_append (self->list, make_row (self, id));
    }
  show_checks (self);
}

/* ---- Naming one that is not there ---- */

static gboolean
is_named (PoiseToolChooser *self, const char *text)
{
  g_autofree char *wanted = fold (text);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    {
      g_autofree char *name = poise_words_tool (self->plan, tool_of (row));
      g_autofree char *folded = fold (name);

      if (strcmp (folded, wanted) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
on_search_changed (PoiseToolChooser *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));
  /* Translators: a button that makes a tool of the instructor's own, with the name that was typed. */
  g_autofree char *label = g_strdup_printf (_ ("Add “%s” as a tool of your own"), text);

  gtk_list_box_invalidate_filter (self->list);
  gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->make))), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->make), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (self->make, *text && !is_named (self, text));
}

static void
on_make (PoiseToolChooser *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));

  if (!*text)
    return;
  g_signal_emit (self, signals[SIGNAL_MADE], 0, text);
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* Enter in the search takes what is found first, or makes what is not found. */
static void
on_search_activated (PoiseToolChooser *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      {
        gtk_widget_activate (GTK_WIDGET (row));
        return;
      }
  on_make (self);
}

static void
on_row_activated (GtkListBox *list, GtkListBoxRow *row, PoiseToolChooser *self)
{
  GtkCheckButton *check = g_object_get_data (G_OBJECT (row), "check");

  gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
}

static void
poise_tool_chooser_map (GtkWidget *widget)
{
  PoiseToolChooser *self = POISE_TOOL_CHOOSER (widget);

  if (self->plan)
    fill (self);
  gtk_editable_set_text (self->search, "");
  on_search_changed (self);
  GTK_WIDGET_CLASS (poise_tool_chooser_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
poise_tool_chooser_finalize (GObject *object)
{
  PoiseToolChooser *self = POISE_TOOL_CHOOSER (object);

  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  g_clear_pointer (&self->plan, poise_plan_unref);
  g_hash_table_unref (self->counts);
  G_OBJECT_CLASS (poise_tool_chooser_parent_class)->finalize (object);
}

static void
poise_tool_chooser_class_init (PoiseToolChooserClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_tool_chooser_finalize;
  widget_class->map = poise_tool_chooser_map;
  signals[SIGNAL_SET] = g_signal_new ("set", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                      G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[SIGNAL_MADE]
      = g_signal_new ("made", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-tool-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, search);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, list);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolChooser, make);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, gtk_popover_popdown); /* Escape in the search */
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_make);
}

static void
poise_tool_chooser_init (PoiseToolChooser *self)
{
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_sort_func (self->list, compare_rows, self, NULL);
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
}

static void
keep_counts (PoiseToolChooser *self, const PoiseBlend *blend)
{
  g_hash_table_remove_all (self->counts);
  for (guint i = 0; i < blend->tools->len; i++)
    {
      const PoiseBlendItem *item = poise_blend_get_item (blend->tools, i);

      g_hash_table_insert (self->counts, g_strdup (item->id), GUINT_TO_POINTER (item->n_activities));
    }
  self->n_activities = blend->n_activities;
}

/**
 * poise_tool_chooser_show:
 * @catalogue: (nullable): the tools that Poise knows; the plan's own are offered too
 * @state: of one activity or several
 *
 * Shows which tools they have.
 */
void
poise_tool_chooser_show (PoiseToolChooser *self, PoiseCatalogue *catalogue, const PoiseDetailsState *state)
{
  gboolean other_tools;

  g_return_if_fail (POISE_IS_TOOL_CHOOSER (self));

  other_tools = !self->plan || self->plan->tools != state->plan->tools;
  if (!self->catalogue && catalogue)
    self->catalogue = poise_catalogue_ref (catalogue);
  poise_plan_ref (state->plan);
  g_clear_pointer (&self->plan, poise_plan_unref);
  self->plan = state->plan;
  keep_counts (self, state->blend);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (other_tools)
    fill (self);
  else
    show_checks (self);
}
