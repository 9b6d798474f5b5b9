/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A search entry that keeps the focus, and a list that follows it: Up and Down choose, Enter takes.
 */

#include "gui/list/poise-section-popover.h"

#include "poise-config.h"
#include "words/poise-words.h"

struct _PoiseSectionPopover
{
  GtkPopover parent_instance;

  GtkStringList *titles;
  GtkStringFilter *filter;
  GtkEditable *search;
  GtkListView *view;
  GtkSingleSelection *selection;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSectionPopover, poise_section_popover, GTK_TYPE_POPOVER)

/* Several sections can have one title, so the object counts. */
static gboolean
find_index (PoiseSectionPopover *self, gpointer item, guint *index)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->titles));

  for (*index = 0; *index < n; (*index)++)
    {
      g_autoptr (GObject) other = g_list_model_get_item (G_LIST_MODEL (self->titles), *index);

      if (other == item)
        return TRUE;
    }
  return FALSE;
}

static void
choose (PoiseSectionPopover *self)
{
  gpointer item = gtk_single_selection_get_selected_item (self->selection);
  guint index;

  if (!item || !find_index (self, item, &index))
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, index);
}

static void
on_row_activated (GtkListView *view, guint position, PoiseSectionPopover *self)
{
  gtk_single_selection_set_selected (self->selection, position);
  choose (self);
}

static void
on_search_activated (PoiseSectionPopover *self)
{
  choose (self);
}

static void
on_search_changed (PoiseSectionPopover *self)
{
  gtk_string_filter_set_search (self->filter, gtk_editable_get_text (self->search));
}

static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseSectionPopover *self)
{
  int step = key == GDK_KEY_Down || key == GDK_KEY_KP_Down ? 1 : key == GDK_KEY_Up || key == GDK_KEY_KP_Up ? -1 : 0;
  int n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  int to;

  if (step == 0 || n == 0)
    return GDK_EVENT_PROPAGATE;
  to = CLAMP ((int) gtk_single_selection_get_selected (self->selection) + step, 0, n - 1);
  gtk_single_selection_set_selected (self->selection, to);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", (guint) to);
  return GDK_EVENT_STOP;
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  const char *title = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (label), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

static void
poise_section_popover_class_init (PoiseSectionPopoverClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-section-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionPopover, titles);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionPopover, filter);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionPopover, search);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionPopover, view);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionPopover, selection);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
}

static void
poise_section_popover_init (PoiseSectionPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * poise_section_popover_show:
 * @plan: whose sections
 * @current: the one that is chosen now
 *
 * Offers all sections; called before the popover opens.
 */
void
poise_section_popover_show (PoiseSectionPopover *self, const PoisePlan *plan, guint current)
{
  guint n_sections = poise_plan_n_sections (plan);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  g_return_if_fail (POISE_IS_SECTION_POPOVER (self));

  for (guint i = 0; i < n_sections; i++)
    g_ptr_array_add (titles, poise_words_section_title (plan, i));
  g_ptr_array_add (titles, NULL);
  gtk_editable_set_text (self->search, "");
  gtk_string_list_splice (self->titles, 0, g_list_model_get_n_items (G_LIST_MODEL (self->titles)),
                          (const char *const *) titles->pdata);
  gtk_single_selection_set_selected (self->selection, current);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", current);
}
