/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person prefers, in a window.
 */

#include "gui/dialogs/poise-preferences.h"

#include "poise-config.h"

#include <string.h>

struct _PoisePreferences
{
  AdwPreferencesWindow parent_instance;

  AdwComboRow *style;
  GtkSwitch *reopen;
  GtkWidget *instructor;
  GtkSpinButton *section_days;
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

static void
poise_preferences_class_init (PoisePreferencesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, style);
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, reopen);
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, instructor);
  gtk_widget_class_bind_template_child (widget_class, PoisePreferences, section_days);
}

static void
poise_preferences_init (PoisePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * poise_preferences_new:
 * @parent: (nullable): the window that it stands over
 * @settings: of Poise
 *
 * Returns: (transfer none): the window, to be presented
 */
PoisePreferences *
poise_preferences_new (GtkWindow *parent, GSettings *settings)
{
  PoisePreferences *self = g_object_new (POISE_TYPE_PREFERENCES, "transient-for", parent, NULL);

  g_settings_bind_with_mapping (settings, "color-scheme", self->style, "selected", G_SETTINGS_BIND_DEFAULT,
                                style_to_choice, choice_to_style, NULL, NULL);
  g_settings_bind (settings, "reopen-plans", self->reopen, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "instructor", self->instructor, "text", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "section-days", gtk_spin_button_get_adjustment (self->section_days), "value",
                   G_SETTINGS_BIND_DEFAULT);
  return self;
}

/** poise_preferences_to_color_scheme: Returns: how windows are to look by what @settings say */
AdwColorScheme
poise_preferences_to_color_scheme (GSettings *settings)
{
  g_autofree char *nick = g_settings_get_string (settings, "color-scheme");

  return styles[find_style (nick)].scheme;
}
