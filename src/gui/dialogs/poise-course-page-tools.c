/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The instructor's own tools. One that goes is taken out of the activities that use it, in the same step, so that
 * none is left with a name that means nothing.
 */

#include "gui/dialogs/poise-course-page-tools.h"

#include "gui/details/poise-add-row.h"
#include "gui/details/poise-details-course.h"
#include "gui/dialogs/poise-course-items.h"
#include "gui/dialogs/poise-tool-fields.h"
#include "poise-config.h"
#include "words/poise-words-course.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseCoursePageTools
{
  PoiseCoursePage parent_instance;

  AdwPreferencesGroup *group;
  PoiseAddRow *add;
  PoiseCourseItems *items;
};

G_DEFINE_TYPE (PoiseCoursePageTools, poise_course_page_tools, POISE_TYPE_COURSE_PAGE)

static PoiseTool *
tool_at (PoiseCoursePageTools *self, guint index)
{
  return g_ptr_array_index (poise_course_page_get_plan (POISE_COURSE_PAGE (self))->tools, index);
}

static void
on_added (PoiseAddRow *row, const char *name, const char *title, PoiseCoursePageTools *self)
{
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);
  guint n = poise_list_length (poise_course_page_get_plan (page)->tools);

  if (poise_details_proxy_add_tool (poise_course_page_get_proxy (page), name))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (poise_course_items_get_item (self->items, n)), TRUE);
}

static void
on_remove (PoiseCourseItems *items, guint index, PoiseCoursePageTools *self)
{
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);
  const PoiseTool *tool = tool_at (self, index);
  g_autofree char *id = g_strdup (tool->id);
  g_autofree char *sentence = NULL;
  guint count = 0;

  if (id)
    {
      g_autoptr (PoisePicks) picks
          = poise_details_pick_naming (poise_course_page_get_plan (page), POISE_ACTIVITY_TOOLS, id);

      count = g_hash_table_size (picks->activities);
    }
  sentence = poise_words_tool_removed (tool->name ? tool->name : "", count);
  if (id ? poise_details_proxy_remove_tool (poise_course_page_get_proxy (page), id)
         : poise_details_proxy_put_item (poise_course_page_get_proxy (page), POISE_PLAN_TOOLS, index, NULL, NULL))
    poise_course_page_emit_removed (page, sentence);
}

static void
on_show (GtkWidget *button, PoiseCoursePageTools *self)
{
  PoiseCourseItem *item = POISE_COURSE_ITEM (gtk_widget_get_ancestor (button, POISE_TYPE_COURSE_ITEM));
  g_autoptr (PoisePicks) picks
      = poise_details_pick_naming (poise_course_page_get_plan (POISE_COURSE_PAGE (self)), POISE_ACTIVITY_TOOLS,
                                   tool_at (self, poise_course_item_get_index (item))->id);

  poise_course_page_emit_wanted (POISE_COURSE_PAGE (self), picks);
}

static PoiseToolShelf *
shelf_of (PoiseCoursePageTools *self)
{
  return poise_workspace_get_shelf (
      poise_details_proxy_get_workspace (poise_course_page_get_proxy (POISE_COURSE_PAGE (self))));
}

/* The button can not be pressed again, so that the focus goes on to the next. */
static void
on_keep (GtkWidget *button, PoiseCoursePageTools *self)
{
  PoiseCourseItem *item = POISE_COURSE_ITEM (gtk_widget_get_ancestor (button, POISE_TYPE_COURSE_ITEM));

  gtk_widget_child_focus (GTK_WIDGET (item), GTK_DIR_TAB_FORWARD);
  if (poise_tool_shelf_keep (shelf_of (self), tool_at (self, poise_course_item_get_index (item))))
    poise_course_page_update (POISE_COURSE_PAGE (self));
}

static void
add_button (PoiseCoursePageTools *self,
            PoiseCourseItem *item,
            const char *name,
            const char *icon,
            const char *label,
            GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  adw_expander_row_add_action (ADW_EXPANDER_ROW (item), button);
  g_object_set_data (G_OBJECT (item), name, button);
  g_signal_connect_object (button, "clicked", callback, self, 0);
}

static void
on_made (PoiseCourseItems *items, PoiseCourseItem *item, PoiseCoursePageTools *self)
{
  add_button (self, item, "show", "edit-find-symbolic", _ ("Show These Activities"), G_CALLBACK (on_show));
  add_button (self, item, "keep", "bookmark-new-symbolic", _ ("Keep for All Your Courses"), G_CALLBACK (on_keep));
}

/* What is kept already cannot be kept again; where nothing is kept, nothing is offered. */
static void
show_keep (PoiseCoursePageTools *self, PoiseCourseItem *item, const PoiseTool *tool)
{
  GtkWidget *button = g_object_get_data (G_OBJECT (item), "keep");
  PoiseToolShelf *shelf = shelf_of (self);

  gtk_widget_set_visible (button, shelf != NULL);
  gtk_widget_set_sensitive (button, shelf && tool->id && tool->name && !poise_tool_shelf_get_error (shelf)
                                        && !poise_tool_shelf_has (shelf, tool));
}

static void
poise_course_page_tools_show (PoiseCoursePage *page, PoisePlan *plan)
{
  PoiseCoursePageTools *self = POISE_COURSE_PAGE_TOOLS (page);
  g_autoptr (GHashTable) counts = poise_details_count_named (plan, POISE_ACTIVITY_TOOLS);

  poise_course_items_show (self->items, poise_course_page_get_proxy (page), plan->tools);
  for (guint i = 0; i < poise_list_length (plan->tools); i++)
    {
      const PoiseTool *tool = tool_at (self, i);
      PoiseCourseItem *item = poise_course_items_get_item (self->items, i);
      guint count = tool->id ? GPOINTER_TO_UINT (g_hash_table_lookup (counts, tool->id)) : 0;
      g_autofree char *use = poise_words_used_by (count);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (item), tool->name ? tool->name : tool->id ? tool->id : "");
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (item), use);
      gtk_widget_set_sensitive (g_object_get_data (G_OBJECT (item), "show"), count > 0);
      show_keep (self, item, tool);
    }
}

static void
poise_course_page_tools_flush (PoiseCoursePage *page)
{
  poise_add_row_flush (POISE_COURSE_PAGE_TOOLS (page)->add);
}

/* ---- Life ---- */

static void
poise_course_page_tools_dispose (GObject *object)
{
  g_clear_object (&POISE_COURSE_PAGE_TOOLS (object)->items);
  G_OBJECT_CLASS (poise_course_page_tools_parent_class)->dispose (object);
}

static void
poise_course_page_tools_class_init (PoiseCoursePageToolsClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_course_page_tools_dispose;
  POISE_COURSE_PAGE_CLASS (class)->show = poise_course_page_tools_show;
  POISE_COURSE_PAGE_CLASS (class)->flush = poise_course_page_tools_flush;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-course-page-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageTools, group);
}

static void
poise_course_page_tools_init (PoiseCoursePageTools *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->add = POISE_ADD_ROW (poise_add_row_new (_ ("New Tool"), POISE_VALUE_TEXT));
  adw_preferences_group_add (self->group, GTK_WIDGET (self->add));
  self->items = poise_course_items_new (poise_tool_fields_get (), GTK_WIDGET (self->add));
  g_signal_connect_object (self->add, "added", G_CALLBACK (on_added), self, 0);
  g_signal_connect_object (self->items, "made", G_CALLBACK (on_made), self, 0);
  g_signal_connect_object (self->items, "remove", G_CALLBACK (on_remove), self, 0);
}
