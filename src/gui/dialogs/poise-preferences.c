/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person prefers, in a window.
 */

#include "gui/dialogs/poise-preferences.h"

#include "gui/poise-announce.h"
#include "gui/poise-combo-words.h"
#include "gui/poise-text-scale.h"
#include "gui/tools/poise-tools-page.h"
#include "poise-config.h"

#include <string.h>

struct _PoisePreferences
{
  AdwPreferencesWindow parent_instance;

  AdwComboRow *style;
  GtkSwitch *reopen;
  GtkWidget *instructor;
  GtkSpinButton *section_days;
  PoiseToolsPage *tools;
};

G_DEFINE_TYPE (PoisePreferences, poise_preferences, ADW_TYPE_PREFERENCES_WINDOW)

/* In the order of the choices in the template */
static const struct
{
  const char *nick;
  AdwColorScheme scheme;
} styles[] = {
  { "system", ADW_COLOR_SCHEME_DEFAULT },
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

static guint
find_style (const char *nick)
{
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (strcmp (styles[i].nick, nick) == 0)
      return i;
  return 0;
}

static gboolean
style_to_choice (GValue *value, GVariant *variant, gpointer data)
{
  g_value_set_uint (value, find_style (g_variant_get_string (variant, NULL)));
  return TRUE;
}

static GVariant *
choice_to_style (const GValue *value, const GVariantType *type, gpointer data)
{
  guint choice = g_value_get_uint (value);

  return choice < G_N_ELEMENTS (styles) ? g_variant_new_string (styles[choice].nick) : NULL;
}

/* ---- Tools ---- */

static void
on_tool_removed (PoiseToolsPage *page, const char *sentence, PoisePreferences *self)
{
  poise_announce_undo_in (ADW_PREFERENCES_WINDOW (self), sentence, "tools.undo");
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_tools_page_undo (POISE_PREFERENCES (widget)->tools);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_tools_page_redo (POISE_PREFERENCES (widget)->tools);
}

/* ---- Life ---- */

static gboolean
poise_preferences_close_request (GtkWindow *window)
{
  poise_tools_page_close (POISE_PREFERENCES (window)->tools);
  return GTK_WINDOW_CLASS (poise_preferences_parent_class)->close_request (window);
}

static void
poise_preferences_class_init (PoisePreferencesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  GTK_WINDOW_CLASS (class)->close_request = poise_preferences_close_request;
  g_type_ensure (POISE_TYPE_TOOLS_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, style);
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, reopen);
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, instructor);
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, section_days);
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, tools);
  gtk_widget_class_install_action (widget_class, "tools.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "tools.redo", NULL, redo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "tools.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "tools.redo", NULL);
}

static void
poise_preferences_init (PoisePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_combo_words_keep (self->style);
  poise_text_scale_widen (GTK_WINDOW (self));
  g_signal_connect_object (self->tools, "removed", G_CALLBACK (on_tool_removed), self, 0);
}

/* An AdwEntryRow has two labels for its title, of which one is shown; with newer GTK it is named by both. */
static void
name_once (GtkWidget *row)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
}

/**
 * poise_preferences_new:
 * @parent: (nullable): the window that it stands over
 * @settings: of Poise
 * @shelf: (nullable): the person's own tools
 *
 * Returns: (transfer none): the window, to be presented
 */
PoisePreferences *
poise_preferences_new (GtkWindow *parent, GSettings *settings, PoiseToolShelf *shelf)
{
  PoisePreferences *self = g_object_new (POISE_TYPE_PREFERENCES, "transient-for", parent, NULL);

  g_settings_bind_with_mapping (settings, "color-scheme", self->style, "selected", G_SETTINGS_BIND_DEFAULT,
                                style_to_choice, choice_to_style, NULL, NULL);
  g_settings_bind (settings, "reopen-plans", self->reopen, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "instructor", self->instructor, "text", G_SETTINGS_BIND_DEFAULT);
  name_once (self->instructor);
  g_settings_bind (settings, "section-days", self->section_days, "value", G_SETTINGS_BIND_DEFAULT);
  if (shelf)
    poise_tools_page_set_shelf (self->tools, shelf);
  else
    gtk_widget_set_visible (GTK_WIDGET (self->tools), FALSE);
  return self;
}

/** poise_preferences_to_color_scheme: Returns: how windows are to look by what @settings say */
AdwColorScheme
poise_preferences_to_color_scheme (GSettings *settings)
{
  g_autofree char *nick = g_settings_get_string (settings, "color-scheme");

  return styles[find_style (nick)].scheme;
}
