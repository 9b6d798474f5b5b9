/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The person's own tools. They are edited as the tools of a plan are, in a plan that has nothing else, which gives them
 * the same rows and the same undo; what that plan says goes to the shelf.
 */

#include "gui/tools/poise-tools-page.h"

#include "gui/details/poise-add-row.h"
#include "gui/dialogs/poise-course-items.h"
#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-tool-fields.h"
#include "gui/poise-announce.h"
#include "gui/tools/poise-tool-transfer.h"
#include "poise-config.h"
#include "words/poise-words-course.h"
#include "words/poise-words-tools.h"

#include <glib/gi18n.h>

struct _PoiseToolsPage
{
  PoiseCoursePage parent_instance;

  PoiseToolShelf *shelf;     /* (nullable) until there is one */
  PoiseWorkspace *workspace; /* (nullable) until there is a shelf */
  gboolean following;        /* the plan is made to say what the shelf does */
  gboolean closed;

  AdwPreferencesGroup *trouble;
  AdwActionRow *trouble_row;
  AdwPreferencesGroup *group;
  AdwPreferencesGroup *files;
  GtkWidget *export;
  AdwPreferencesGroup *hidden;
  GtkWidget *nothing_hidden;
  GPtrArray *hidden_rows; /* of AdwActionRow in the group */
  PoiseAddRow *add;
  PoiseCourseItems *items;
};

G_DEFINE_TYPE (PoiseToolsPage, poise_tools_page, POISE_TYPE_COURSE_PAGE)

static GtkWindow *
window_of (PoiseToolsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static PoiseTool *
tool_at (PoiseToolsPage *self, guint index)
{
  return g_ptr_array_index (poise_workspace_get_plan (self->workspace)->tools, index);
}

/* ---- Own tools ---- */

static void
on_added (PoiseAddRow *row, const char *name, const char *title, PoiseToolsPage *self)
{
  guint n = poise_list_length (poise_workspace_get_plan (self->workspace)->tools);

  if (poise_details_proxy_add_tool (poise_course_page_get_proxy (POISE_COURSE_PAGE (self)), name))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (poise_course_items_get_item (self->items, n)), TRUE);
}

static void
on_remove (PoiseCourseItems *items, guint index, PoiseToolsPage *self)
{
  const PoiseTool *tool = tool_at (self, index);
  g_autofree char *name = poise_words_catalogue_tool (poise_workspace_get_plan (self->workspace), NULL, tool->id);
  g_autofree char *sentence = poise_words_tool_removed (name, 0);

  if (poise_details_proxy_put_item (poise_course_page_get_proxy (POISE_COURSE_PAGE (self)), POISE_PLAN_TOOLS, index,
                                    NULL, NULL))
    poise_course_page_emit_removed (POISE_COURSE_PAGE (self), sentence);
}

static void
show_tools (PoiseToolsPage *self, PoisePlan *plan)
{
  poise_course_items_show (self->items, poise_course_page_get_proxy (POISE_COURSE_PAGE (self)), plan->tools);
  for (guint i = 0; i < poise_list_length (plan->tools); i++)
    {
      const char *id = tool_at (self, i)->id;
      g_autofree char *name = poise_words_tool (plan, id);
      PoiseCourseItem *item = poise_course_items_get_item (self->items, i);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (item), name);
    }
  gtk_widget_set_sensitive (self->export, poise_list_length (plan->tools) > 0);
}

static void
poise_tools_page_show (PoiseCoursePage *page, PoisePlan *plan)
{
  show_tools (POISE_TOOLS_PAGE (page), plan);
}

/* ---- Hidden tools ---- */

/* The row goes: the focus is on the next one then, or on what has taken the place of the last. */
static void
on_offer_again (GtkButton *button, PoiseToolsPage *self)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "tool"));

  gtk_widget_child_focus (GTK_WIDGET (self->add), GTK_DIR_TAB_FORWARD);
  poise_tool_shelf_set_hidden (self->shelf, id, FALSE);
  if (self->hidden_rows->len > 0)
    gtk_widget_child_focus (g_ptr_array_index (self->hidden_rows, 0), GTK_DIR_TAB_FORWARD);
}

static GtkWidget *
make_hidden_row (PoiseToolsPage *self, const char *id)
{
  g_autofree char *name = poise_words_catalogue_tool (NULL, poise_tool_shelf_get_catalogue (self->shelf), id);
  /* Translators: for a screen reader, for example: Offer “Wiki” Again. */
  g_autofree char *label = g_strdup_printf (_ ("Offer “%s” Again"), name);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", name, NULL);
  GtkWidget *button = gtk_button_new_with_label (C_ ("tools", "Offer Again"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "tool", g_strdup (id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_offer_again), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  return row;
}

static void
show_hidden (PoiseToolsPage *self)
{
  GPtrArray *ids = poise_tool_shelf_get_list (self->shelf)->hidden;

  for (guint i = 0; i < self->hidden_rows->len; i++)
    adw_preferences_group_remove (self->hidden, g_ptr_array_index (self->hidden_rows, i));
  g_ptr_array_set_size (self->hidden_rows, 0);
  for (guint i = 0; i < poise_list_length (ids); i++)
    {
      GtkWidget *row = make_hidden_row (self, g_ptr_array_index (ids, i));

      adw_preferences_group_add (self->hidden, row);
      g_ptr_array_add (self->hidden_rows, row);
    }
  gtk_widget_set_visible (self->nothing_hidden, self->hidden_rows->len == 0);
}

/* ---- A list that cannot be read ---- */

static void
show_trouble (PoiseToolsPage *self)
{
  const GError *error = poise_tool_shelf_get_error (self->shelf);
  g_autofree char *sentence = error ? poise_words_error (error) : NULL;
  g_autofree char *place = error ? poise_words_error_place (error) : NULL;
  g_autofree char *path = g_file_get_parse_name (poise_tool_shelf_get_file (self->shelf));
  g_autofree char *all = place ? g_strjoin ("\n", sentence, place, path, NULL) : g_strjoin ("\n", sentence, path, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->trouble), error != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->group), error == NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->files), error == NULL);
  if (error)
    adw_action_row_set_subtitle (self->trouble_row, all);
}

static void
on_start_anew (PoiseToolsPage *self)
{
  g_autoptr (GError) error = NULL;

  if (poise_tool_shelf_start_anew (self->shelf, &error))
    gtk_widget_child_focus (GTK_WIDGET (self->add), GTK_DIR_TAB_FORWARD);
  else
    poise_error_dialog_present (window_of (self), _ ("The List Could Not Be Set Aside"),
                                poise_tool_shelf_get_file (self->shelf), error);
}

/* ---- Between the shelf and the plan ---- */

static void
on_plan_changed (PoiseToolsPage *self)
{
  GPtrArray *tools = poise_workspace_get_plan (self->workspace)->tools;

  if (!self->following)
    poise_tool_shelf_set_list (self->shelf,
                               poise_tool_list_with_tools (poise_tool_shelf_get_list (self->shelf), tools));
  poise_course_page_update (POISE_COURSE_PAGE (self));
}

static gboolean
same_tools (GPtrArray *a, GPtrArray *b)
{
  if (poise_list_length (a) != poise_list_length (b))
    return FALSE;
  for (guint i = 0; i < poise_list_length (a); i++)
    if (!poise_record_equal (g_ptr_array_index (a, i), g_ptr_array_index (b, i)))
      return FALSE;
  return TRUE;
}

/* Whether the list is what comes of the plan. It is never without a name; the plan is, while one is typed anew. */
static gboolean
is_up_to_date (PoiseToolsPage *self, PoisePlan *plan)
{
  PoiseToolList *list = poise_tool_shelf_get_list (self->shelf);
  g_autoptr (PoiseToolList) said = poise_tool_list_with_tools (list, plan->tools);
  g_autoptr (GPtrArray) tools = poise_tool_list_get_tools (list);
  g_autoptr (GPtrArray) said_tools = poise_tool_list_get_tools (said);

  return same_tools (tools, said_tools);
}

static void
on_shelf_changed (PoiseToolsPage *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);

  if (!is_up_to_date (self, plan))
    {
      g_autoptr (GPtrArray) tools = poise_tool_list_get_tools (poise_tool_shelf_get_list (self->shelf));

      self->following = TRUE;
      poise_workspace_apply (self->workspace, poise_record_with_list (plan, POISE_PLAN_TOOLS, tools), POISE_EDIT_TOOLS,
                             NULL);
      self->following = FALSE;
    }
  show_hidden (self);
  show_trouble (self);
}

/* ---- Files ---- */

static void
say (PoiseToolsPage *self, const char *sentence)
{
  g_autofree char *escaped = g_markup_escape_text (sentence, -1); /* texts of toasts are markup */

  if (ADW_IS_PREFERENCES_WINDOW (window_of (self)))
    adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (window_of (self)), adw_toast_new (escaped));
  poise_announce (GTK_WIDGET (self), sentence);
}

static void
on_taken_in (PoiseToolList *list, gpointer data)
{
  PoiseToolsPage *self = data;
  PoiseToolListGain gain;
  g_autofree char *sentence = NULL;

  if (!self->closed)
    {
      poise_tool_shelf_set_list (self->shelf,
                                 poise_tool_list_take_in (poise_tool_shelf_get_list (self->shelf), list, &gain));
      sentence = poise_words_tool_gain (&gain);
      say (self, sentence);
    }
}

static void
on_written (PoiseToolList *list, gpointer data)
{
  PoiseToolsPage *self = data;
  g_autofree char *sentence = poise_words_tools_exported (list->entries->len);

  if (!self->closed)
    say (self, sentence);
}

static void
on_import (PoiseToolsPage *self)
{
  poise_tool_transfer_choose (window_of (self), FALSE, (PoiseToolTransferChosen) poise_tools_page_take_in,
                              G_OBJECT (self));
}

static void
on_export (PoiseToolsPage *self)
{
  poise_add_row_flush (self->add);
  poise_tool_transfer_choose (window_of (self), TRUE, (PoiseToolTransferChosen) poise_tools_page_write,
                              G_OBJECT (self));
}

/* ---- Life ---- */

static void
poise_tools_page_flush (PoiseCoursePage *page)
{
  poise_add_row_flush (POISE_TOOLS_PAGE (page)->add);
}

static void
poise_tools_page_dispose (GObject *object)
{
  PoiseToolsPage *self = POISE_TOOLS_PAGE (object);

  g_clear_object (&self->items);
  g_clear_object (&self->workspace);
  g_clear_object (&self->shelf);
  G_OBJECT_CLASS (poise_tools_page_parent_class)->dispose (object);
}

static void
poise_tools_page_finalize (GObject *object)
{
  g_ptr_array_unref (POISE_TOOLS_PAGE (object)->hidden_rows);
  G_OBJECT_CLASS (poise_tools_page_parent_class)->finalize (object);
}

static void
poise_tools_page_class_init (PoiseToolsPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_tools_page_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_tools_page_finalize;
  POISE_COURSE_PAGE_CLASS (class)->show = poise_tools_page_show;
  POISE_COURSE_PAGE_CLASS (class)->flush = poise_tools_page_flush;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-tools-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseToolsPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolsPage, trouble_row);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolsPage, group);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolsPage, files);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolsPage, export);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolsPage, hidden);
  gtk_widget_class_bind_template_child (widget_class, PoiseToolsPage, nothing_hidden);
  gtk_widget_class_bind_template_callback (widget_class, on_start_anew);
  gtk_widget_class_bind_template_callback (widget_class, on_import);
  gtk_widget_class_bind_template_callback (widget_class, on_export);
}

static void
poise_tools_page_init (PoiseToolsPage *self)
{
  self->hidden_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->add = POISE_ADD_ROW (poise_add_row_new (_ ("New Tool"), POISE_VALUE_TEXT));
  adw_preferences_group_add (self->group, GTK_WIDGET (self->add));
  self->items = poise_course_items_new (poise_tool_fields_get (), GTK_WIDGET (self->add));
  g_signal_connect_object (self->add, "added", G_CALLBACK (on_added), self, 0);
  g_signal_connect_object (self->items, "remove", G_CALLBACK (on_remove), self, 0);
}

/** poise_tools_page_set_shelf: Shows and edits what is on @shelf; once. */
void
poise_tools_page_set_shelf (PoiseToolsPage *self, PoiseToolShelf *shelf)
{
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (GPtrArray) tools = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PoiseDocument) document = NULL;
  g_autoptr (PoiseDetailsProxy) proxy = NULL;

  g_return_if_fail (POISE_IS_TOOLS_PAGE (self));
  g_return_if_fail (POISE_IS_TOOL_SHELF (shelf) && self->shelf == NULL);

  self->shelf = g_object_ref (shelf);
  tools = poise_tool_list_get_tools (poise_tool_shelf_get_list (shelf));
  plan = poise_record_with_list (empty, POISE_PLAN_TOOLS, tools);
  document = poise_document_new (plan, NULL);
  self->workspace = poise_workspace_new (document, NULL);
  proxy = poise_details_proxy_new (self->workspace);
  g_signal_connect_object (self->workspace, "changed", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelf, "changed", G_CALLBACK (on_shelf_changed), self, G_CONNECT_SWAPPED);
  poise_course_page_set_proxy (POISE_COURSE_PAGE (self), proxy);
  show_hidden (self);
  show_trouble (self);
}

/** poise_tools_page_undo: Takes back what was done last to the person's own tools. */
void
poise_tools_page_undo (PoiseToolsPage *self)
{
  g_return_if_fail (POISE_IS_TOOLS_PAGE (self));

  if (!self->workspace)
    return;
  poise_add_row_flush (self->add);
  poise_document_undo (poise_workspace_get_document (self->workspace));
}

/** poise_tools_page_redo: Does again what was taken back. */
void
poise_tools_page_redo (PoiseToolsPage *self)
{
  g_return_if_fail (POISE_IS_TOOLS_PAGE (self));
  if (self->workspace)
    poise_document_redo (poise_workspace_get_document (self->workspace));
}

/** poise_tools_page_close: What has been typed but not taken yet is, and nothing comes in any more. */
void
poise_tools_page_close (PoiseToolsPage *self)
{
  g_return_if_fail (POISE_IS_TOOLS_PAGE (self));

  if (!self->workspace)
    return;
  poise_add_row_flush (self->add);
  self->closed = TRUE;
}

/** poise_tools_page_take_in: Adds the tools of @file, all or, where anything in it is wrong, none. */
void
poise_tools_page_take_in (PoiseToolsPage *self, GFile *file)
{
  g_return_if_fail (POISE_IS_TOOLS_PAGE (self));
  poise_tool_transfer_read (window_of (self), file, on_taken_in, G_OBJECT (self));
}

/** poise_tools_page_write: Writes the tools to @file, without those that are hidden. */
void
poise_tools_page_write (PoiseToolsPage *self, GFile *file)
{
  PoiseToolList *list;
  g_autoptr (PoiseToolList) tools = NULL;

  g_return_if_fail (POISE_IS_TOOLS_PAGE (self));

  list = poise_tool_shelf_get_list (self->shelf);
  tools = poise_tool_list_new (g_ptr_array_ref (list->entries), NULL, NULL);
  poise_tool_transfer_write (window_of (self), tools, file, on_written, G_OBJECT (self));
}
