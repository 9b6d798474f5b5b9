/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a window shows while it has no plan. The recent plans follow the list in the settings.
 */

#include "gui/poise-welcome.h"

#include "gui/poise-application.h"
#include "gui/recall/poise-recent-plans.h"
#include "gui/recall/poise-recent-row.h"
#include "poise-config.h"

#define MOST_RECENT 6

struct _PoiseWelcome
{
  AdwBin parent_instance;

  GSettings *settings; /* (nullable) */
  AdwStatusPage *page;
  GtkListBox *recent;
  GtkWidget *recent_group;
  GtkWidget *new_button;
};

G_DEFINE_TYPE (PoiseWelcome, poise_welcome, ADW_TYPE_BIN)

/* The number of the row with the focus, -1 where none has it */
static int
focused_row (PoiseWelcome *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row = focus ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;

  return row && gtk_widget_is_ancestor (row, GTK_WIDGET (self->recent))
             ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row))
             : -1;
}

/* After rows have gone, the focus is where the next one came; with the last of them it is where one begins anew. */
static void
keep_focus (PoiseWelcome *self, int row, guint n_rows)
{
  if (n_rows > 0 && row >= 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->recent, MIN (row, (int) n_rows - 1))));
  else if (n_rows == 0)
    gtk_widget_grab_focus (self->new_button);
}

static void
update_recent (PoiseWelcome *self)
{
  g_autoptr (GVariant) plans = poise_recent_plans_get (self->settings);
  guint n_rows = MIN (g_variant_n_children (plans), MOST_RECENT);
  int focused = focused_row (self);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->recent))))
    gtk_list_box_remove (self->recent, row);
  for (guint i = 0; i < n_rows; i++)
    gtk_list_box_append (self->recent, poise_recent_row_new (poise_recent_list_get (plans, i)));
  gtk_widget_set_visible (self->recent_group, n_rows > 0);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    keep_focus (self, focused, n_rows);
}

static void
follow_settings (PoiseWelcome *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkApplication *application = GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;

  if (self->settings || !POISE_IS_APPLICATION (application))
    return;
  if (!g_set_object (&self->settings, poise_application_get_settings (POISE_APPLICATION (application))))
    return;
  g_signal_connect_object (self->settings, "changed::recent-plans", G_CALLBACK (update_recent), self,
                           G_CONNECT_SWAPPED);
}

static void
poise_welcome_map (GtkWidget *widget)
{
  follow_settings (POISE_WELCOME (widget));
  update_recent (POISE_WELCOME (widget));
  GTK_WIDGET_CLASS (poise_welcome_parent_class)->map (widget);
}

static void
poise_welcome_dispose (GObject *object)
{
  g_clear_object (&POISE_WELCOME (object)->settings);
  G_OBJECT_CLASS (poise_welcome_parent_class)->dispose (object);
}

static void
poise_welcome_class_init (PoiseWelcomeClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_welcome_dispose;
  widget_class->map = poise_welcome_map;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseWelcome, page);
  gtk_widget_class_bind_template_child (widget_class, PoiseWelcome, recent);
  gtk_widget_class_bind_template_child (widget_class, PoiseWelcome, recent_group);
  gtk_widget_class_bind_template_child (widget_class, PoiseWelcome, new_button);
}

static void
poise_welcome_init (PoiseWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_status_page_set_icon_name (self->page, POISE_APPLICATION_ID);
}
