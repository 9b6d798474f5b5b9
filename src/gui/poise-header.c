/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The header bar of a plan's window.
 */

#include "gui/poise-header.h"

#include "gui/poise-adaptive-bin.h"
#include "gui/poise-application.h"
#include "gui/poise-title-button.h"
#include "gui/poise-tooltip.h"
#include "gui/recall/poise-recent-plans.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseHeader
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  int room;
  gboolean can_go_back;

  AdwHeaderBar *bar;
  GtkWidget *back_button;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *export_button;
  GtkMenuButton *menu_button;
  GMenuModel *main_menu;
  GMenu *recent_menu;
  PoiseTitleButton *title_button;
  AdwViewSwitcher *switcher;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  PROP_CAN_GO_BACK,
  PROP_HAS_PLAN,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseHeader, poise_header, ADW_TYPE_BIN)

/* "Undo Move" as a tooltip; the button's name stays "Undo", so that it is found again. */
static void
update_history (PoiseHeader *self)
{
  PoiseDocument *document = self->workspace ? poise_workspace_get_document (self->workspace) : NULL;
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;

  if (document && poise_document_get_can_undo (document))
    undo = poise_words_undo (poise_document_get_undo_kind (document));
  if (document && poise_document_get_can_redo (document))
    redo = poise_words_redo (poise_document_get_redo_kind (document));
  /* Translators: a button: takes the last change back */
  poise_tooltip_set (self->undo_button, undo ? undo : _ ("Undo"));
  /* Translators: a button: does again what was taken back */
  poise_tooltip_set (self->redo_button, redo ? redo : _ ("Redo"));
}

/* The plan's title stands at the start where the switcher has the middle, else in the middle itself. */
static void
update_places (PoiseHeader *self)
{
  gboolean has_plan = self->workspace != NULL;
  gboolean wide = self->room == POISE_ROOM_WIDE;
  GtkWidget *title = GTK_WIDGET (self->title_button);

  g_object_ref (title);
  adw_header_bar_set_title_widget (self->bar, NULL);
  if (gtk_widget_get_parent (title))
    adw_header_bar_remove (self->bar, title);
  if (has_plan && wide)
    {
      adw_header_bar_pack_start (self->bar, title);
      adw_header_bar_set_title_widget (self->bar, GTK_WIDGET (self->switcher));
    }
  else if (has_plan)
    {
      adw_header_bar_set_title_widget (self->bar, title);
    }
  g_object_unref (title);
  gtk_widget_set_visible (self->export_button, has_plan && self->room != POISE_ROOM_NARROW);
}

static void
poise_header_set_workspace (PoiseHeader *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      PoiseDocument *document = poise_workspace_get_document (workspace);

      g_signal_connect_object (workspace, "changed", G_CALLBACK (update_history), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify", G_CALLBACK (update_history), self, G_CONNECT_SWAPPED);
    }
  update_history (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_PLAN]);
  update_places (self);
}

/* The menu is made when it is opened, with the recent plans of that moment. */
static void
fill_menu (GtkMenuButton *button, gpointer data)
{
  PoiseHeader *self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkApplication *application = GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;

  g_menu_remove_all (self->recent_menu);
  if (POISE_IS_APPLICATION (application))
    {
      g_autoptr (GMenuModel) recent
          = poise_recent_plans_to_menu (poise_application_get_settings (POISE_APPLICATION (application)));

      g_menu_append_section (self->recent_menu, NULL, recent);
    }
  gtk_menu_button_set_menu_model (button, self->main_menu);
}

/* ---- Life ---- */

static void
poise_header_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseHeader *self = POISE_HEADER (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_ROOM:
      g_value_set_int (value, self->room);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, self->can_go_back);
      break;
    case PROP_HAS_PLAN:
      g_value_set_boolean (value, self->workspace != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_header_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseHeader *self = POISE_HEADER (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      poise_header_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_ROOM:
      if (self->room == g_value_get_int (value))
        break;
      self->room = g_value_get_int (value);
      update_places (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_CAN_GO_BACK:
      if (self->can_go_back == g_value_get_boolean (value))
        break;
      self->can_go_back = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_header_dispose (GObject *object)
{
  g_clear_object (&POISE_HEADER (object)->workspace);
  G_OBJECT_CLASS (poise_header_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *class)
{
  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_CAN_GO_BACK]
      = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_HAS_PLAN]
      = g_param_spec_boolean ("has-plan", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (class, N_PROPS, props);
}

static void
poise_header_class_init (PoiseHeaderClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_header_dispose;
  object_class->get_property = poise_header_get_property;
  object_class->set_property = poise_header_set_property;
  install_properties (object_class);

  g_type_ensure (POISE_TYPE_TITLE_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-header.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, bar);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, back_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, undo_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, redo_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, export_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, menu_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, main_menu);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, recent_menu);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, title_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseHeader, switcher);
}

static void
poise_header_init (PoiseHeader *self)
{
  self->room = POISE_ROOM_WIDE;
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_tooltip_set (self->back_button, _ ("Back to the List"));
  poise_tooltip_set (GTK_WIDGET (self->menu_button), _ ("Main Menu"));
  poise_tooltip_set (self->export_button, _ ("Export as a document, spreadsheet, calendar or chart"));
  gtk_menu_button_set_create_popup_func (self->menu_button, fill_menu, self, NULL);
  update_history (self);
  update_places (self);
}

/** poise_header_set_pages: @pages: that the switcher switches */
void
poise_header_set_pages (PoiseHeader *self, AdwViewStack *pages)
{
  g_return_if_fail (POISE_IS_HEADER (self));
  adw_view_switcher_set_stack (self->switcher, pages);
}

/** poise_header_edit_title: Lets the person change the plan's title. */
void
poise_header_edit_title (PoiseHeader *self)
{
  g_return_if_fail (POISE_IS_HEADER (self));
  poise_title_button_edit (self->title_button);
}
