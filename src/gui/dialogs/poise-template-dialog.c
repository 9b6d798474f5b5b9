/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list and the page beside it, or one after the other where there is no room for both. The person's own
 * templates are read in a thread and come below the others.
 */

#include "gui/dialogs/poise-template-dialog.h"

#include "core/poise-date.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-template-own.h"
#include "gui/dialogs/poise-template-page.h"
#include "gui/poise-text-scale.h"
#include "gui/poise-two-panes.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseTemplateDialog
{
  AdwWindow parent_instance;

  GCancellable *cancellable;
  GPtrArray *items; /* PoiseTemplateItem, by row */
  guint n_built_in;
  char *wanted; /* (nullable) name of the own template to select once the folder has been read */

  AdwLeaflet *leaflet;
  GtkWidget *back_button;
  GtkListBox *list;
  GtkScrolledWindow *scrolled;
  PoiseTemplatePage *page;
  GtkWidget *course_group;
  PoiseValueRow *title;
  PoiseValueRow *start;
  GtkWidget *create_button;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseTemplateDialog, poise_template_dialog, ADW_TYPE_WINDOW)

/* (nullable): a list that is on its way out tells of its rows, too, when the dialog has let go of it. */
static PoiseTemplateItem *
get_selected (PoiseTemplateDialog *self)
{
  GtkListBoxRow *row = self->list ? gtk_list_box_get_selected_row (self->list) : NULL;

  return row ? g_ptr_array_index (self->items, gtk_list_box_row_get_index (row)) : NULL;
}

/* ---- The list ---- */

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_item (PoiseTemplateDialog *self, PoiseTemplateItem *item)
{
  const char *name = poise_template_item_get_name (item), *summary = poise_template_item_get_summary (item);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_box_append (GTK_BOX (box), make_label (name, "strong"));
  gtk_box_append (GTK_BOX (box), make_label (summary, "caption"));
  gtk_widget_add_css_class (row, "template");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
  g_ptr_array_add (self->items, item);
  gtk_list_box_append (self->list, row);
}

static void
add_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  PoiseTemplateDialog *self = data;
  gboolean first_own = (guint) gtk_list_box_row_get_index (row) == self->n_built_in;
  GtkWidget *label;

  if (!first_own || gtk_list_box_row_get_header (row))
    return;
  label = make_label (_ ("Your Templates"), "heading");
  gtk_widget_add_css_class (label, "group");
  gtk_list_box_row_set_header (row, label);
}

static void
select_row (PoiseTemplateDialog *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) MIN (index, self->items->len - 1));

  gtk_list_box_select_row (self->list, row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
remove_own (PoiseTemplateDialog *self)
{
  for (guint i = self->items->len; i > self->n_built_in; i--)
    {
      gtk_list_box_remove (self->list, GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) i - 1)));
      g_ptr_array_remove_index (self->items, i - 1);
    }
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GPtrArray) list = poise_template_folder_list_finish (result, NULL);
  PoiseTemplateDialog *self = data;
  guint selected = 0;

  if (!list) /* the dialog has gone */
    return;
  remove_own (self);
  for (guint i = 0; i < list->len; i++)
    {
      PoiseOwnTemplate *own = g_steal_pointer (&list->pdata[i]);

      if (g_strcmp0 (own->name, self->wanted) == 0)
        selected = self->items->len;
      add_item (self, poise_template_item_new_own (own));
    }
  gtk_list_box_invalidate_headers (self->list);
  if (self->wanted || !gtk_list_box_get_selected_row (self->list))
    select_row (self, selected);
  g_clear_pointer (&self->wanted, g_free);
}

static void
read_own (PoiseTemplateDialog *self)
{
  poise_template_folder_list_async (self->cancellable, on_listed, self);
}

/* ---- The page ---- */

static void
update_folded (PoiseTemplateDialog *self)
{
  poise_two_panes_update (self->leaflet, self->list, self->back_button);
}

static void
show_detail (PoiseTemplateDialog *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
  gtk_widget_grab_focus (GTK_WIDGET (self->title));
}

static void
on_back (PoiseTemplateDialog *self)
{
  poise_two_panes_go_back (self->leaflet, self->list);
}

static void
escape_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_two_panes_escape (POISE_TEMPLATE_DIALOG (widget)->leaflet, POISE_TEMPLATE_DIALOG (widget)->list);
}

static void
on_row_selected (GtkListBox *list, GtkListBoxRow *row, PoiseTemplateDialog *self)
{
  PoiseTemplateItem *item = get_selected (self);
  PoisePlan *plan;

  if (!item)
    return;
  poise_template_page_show (self->page, item);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  plan = poise_template_item_get_plan (item);
  gtk_widget_set_visible (self->course_group, plan != NULL);
  gtk_widget_set_sensitive (self->create_button, plan != NULL);
  /* Translators: of a course whose title has not been typed yet. */
  poise_value_row_set_placeholder (self->title, plan && plan->title ? plan->title : C_ ("title", "Untitled Plan"));
  poise_value_row_set_placeholder (self->start, plan && plan->start ? plan->start : C_ ("date", "Not set"));
}

static void
on_row_activated (GtkListBox *list, GtkListBoxRow *row, PoiseTemplateDialog *self)
{
  gtk_list_box_select_row (list, row);
  show_detail (self);
}

/* ---- The new plan ---- */

static gboolean
is_wrong (PoiseValueRow *row)
{
  return gtk_widget_has_css_class (GTK_WIDGET (row), "error");
}

static void
on_create (PoiseTemplateDialog *self)
{
  PoiseTemplateItem *item = get_selected (self);
  g_autoptr (PoisePlan) plan = NULL;
  GDate first_day;

  if (!item)
    return;
  poise_value_row_commit (self->title);
  poise_value_row_commit (self->start);
  if (is_wrong (self->start))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->start));
      return;
    }
  plan = poise_template_item_begin (item, poise_value_row_get_value (self->title),
                                    poise_date_parse (poise_value_row_get_value (self->start), &first_day) ? &first_day
                                                                                                          : NULL);
  if (!plan)
    return;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, plan);
  gtk_window_close (GTK_WINDOW (self));
}

/* ---- One's own ---- */

static void
on_changed (const char *name, gpointer data)
{
  PoiseTemplateDialog *self = data;

  g_free (self->wanted);
  self->wanted = g_strdup (name ? name : "");
  if (!name && adw_leaflet_get_folded (self->leaflet))
    adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
  read_own (self);
}

static void
on_rename (PoiseTemplateDialog *self)
{
  PoiseTemplateItem *item = get_selected (self);

  if (item && poise_template_item_get_file (item))
    poise_template_own_rename (GTK_WINDOW (self), item, on_changed, self);
}

static void
on_delete (PoiseTemplateDialog *self)
{
  PoiseTemplateItem *item = get_selected (self);

  if (item && poise_template_item_get_file (item))
    poise_template_own_delete (GTK_WINDOW (self), item, on_changed, self);
}

/* ---- Life ---- */

static void
poise_template_dialog_dispose (GObject *object)
{
  PoiseTemplateDialog *self = POISE_TEMPLATE_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (poise_template_dialog_parent_class)->dispose (object);
}

static void
poise_template_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (POISE_TEMPLATE_DIALOG (object)->items);
  G_OBJECT_CLASS (poise_template_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-template-dialog.ui");
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, leaflet);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, back_button);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, list);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, scrolled);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, page);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, course_group);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, title);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, start);
  gtk_widget_class_bind_template_child (class, PoiseTemplateDialog, create_button);
  gtk_widget_class_bind_template_callback (class, update_folded);
  gtk_widget_class_bind_template_callback (class, on_back);
  gtk_widget_class_bind_template_callback (class, on_row_selected);
  gtk_widget_class_bind_template_callback (class, on_row_activated);
  gtk_widget_class_bind_template_callback (class, on_create);
  gtk_widget_class_bind_template_callback (class, on_rename);
  gtk_widget_class_bind_template_callback (class, on_delete);
}

static void
poise_template_dialog_class_init (PoiseTemplateDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_template_dialog_dispose;
  object_class->finalize = poise_template_dialog_finalize;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_POINTER);
  g_type_ensure (POISE_TYPE_TEMPLATE_PAGE);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  bind_template (GTK_WIDGET_CLASS (class));
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (class), "templates.escape", NULL, escape_action);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (class), GDK_KEY_Escape, 0, "templates.escape", NULL);
}

static void
poise_template_dialog_init (PoiseTemplateDialog *self)
{
  self->cancellable = g_cancellable_new ();
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  gtk_list_box_set_header_func (self->list, add_header, self, NULL);
  self->n_built_in = poise_words_n_templates ();
  for (guint i = 0; i < self->n_built_in; i++)
    add_item (self, poise_template_item_new_built_in (i));
  select_row (self, 0);
  update_folded (self);
  read_own (self);
}

/**
 * poise_template_dialog_new:
 * @parent: (nullable): what it stands over
 *
 * Returns: (transfer none): the dialog, to be presented
 */
PoiseTemplateDialog *
poise_template_dialog_new (GtkWindow *parent)
{
  return g_object_new (POISE_TYPE_TEMPLATE_DIALOG, "transient-for", parent, NULL);
}
