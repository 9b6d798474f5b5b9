/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The application: its actions, and what becomes of a start with and without files.
 */

#include "gui/poise-application.h"

#include "gui/dialogs/poise-about.h"
#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-preferences.h"
#include "gui/dialogs/poise-template-dialog.h"
#include "gui/help/poise-help-keys.h"
#include "gui/help/poise-help-places.h"
#include "gui/help/poise-help-viewer.h"
#include "gui/keep/poise-start-tidy.h"
#include "gui/keep/poise-recoverer.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-button-names.h"
#include "gui/poise-opener.h"
#include "gui/poise-places.h"
#include "gui/poise-tab-order.h"
#include "gui/poise-windows.h"
#include "gui/recall/poise-recent-plans.h"
#include "gui/recall/poise-reopener.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* The windows come first, in seconds. */
#define TIDY_AFTER 2

struct _PoiseApplication
{
  AdwApplication parent_instance;

  GSettings *settings;       /* (nullable) */
  PoiseReopener *reopener;   /* (nullable) where there are no settings */
  PoiseToolShelf *shelf;
  guint tidy_timeout;
  PoiseRecoverer *recoverer;
  gboolean has_offered;
};

G_DEFINE_TYPE (PoiseApplication, poise_application, ADW_TYPE_APPLICATION)

static void
poise_application_activate (GApplication *application)
{
  PoiseApplication *self = POISE_APPLICATION (application);

  if (poise_windows_get_active (self) || !self->reopener || !poise_reopener_start (self->reopener))
    poise_windows_present_any (self, NULL);
}

static void
poise_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  g_autoptr (GListStore) list = g_list_store_new (G_TYPE_FILE);

  for (int i = 0; i < n_files; i++)
    g_list_store_append (list, files[i]);
  poise_opener_open (POISE_APPLICATION (application), G_LIST_MODEL (list), NULL);
}

/* --sample goes to the instance that runs already, like files do; --version needs none, and no display. */
static int
poise_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  g_autoptr (GError) error = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("poise %s\n", POISE_VERSION);
      return EXIT_SUCCESS;
    }
  if (!g_variant_dict_contains (options, "sample"))
    return -1;
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), "sample", NULL);
  return g_application_get_is_remote (application) ? EXIT_SUCCESS : -1;
}

static void
new_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseWindow *window = poise_windows_get_empty (data, NULL);

  poise_window_start (window, "empty");
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_template_chosen (PoiseTemplateDialog *dialog, PoisePlan *plan, PoiseApplication *self)
{
  GtkWindow *asked_in = gtk_window_get_transient_for (GTK_WINDOW (dialog));

  poise_windows_show_plan (self, plan, POISE_IS_WINDOW (asked_in) ? POISE_WINDOW (asked_in) : NULL);
}

static void
new_from_template_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseWindow *window = poise_windows_get_active (data);
  PoiseTemplateDialog *dialog = poise_template_dialog_new (window ? GTK_WINDOW (window) : NULL);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_template_chosen), data, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
sample_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseWindow *window = poise_windows_get_empty (data, NULL);

  poise_window_start (window, "sample");
  gtk_window_present (GTK_WINDOW (window));
}

/* A desktop may ask for it while there is no window. */
static void
open_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *window = poise_windows_present_any (data, NULL);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", NULL);
}

static void
open_uri_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  poise_windows_show_file (data, file, NULL);
}

static void
open_rescued_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  poise_start_tidy_open (data, g_variant_get_bytestring (parameter));
}

static void
forget_plan_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  poise_recent_plans_forget (POISE_APPLICATION (data)->settings, g_variant_get_string (parameter, NULL));
}

static void
clear_recent_plans_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  poise_recent_plans_clear (POISE_APPLICATION (data)->settings);
}

/* What cannot be done to an empty list is not offered. */
static void
update_recent_actions (PoiseApplication *self)
{
  g_autoptr (GVariant) plans = poise_recent_plans_get (self->settings);
  GAction *clear = g_action_map_lookup_action (G_ACTION_MAP (self), "clear-recent-plans");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (clear), g_variant_n_children (plans) > 0);
}

static void
recover_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  poise_recoverer_offer (POISE_APPLICATION (data)->recoverer);
}

static void
on_drafts_found (PoiseRecoverer *recoverer, guint n_drafts, PoiseApplication *self)
{
  GAction *recover = g_action_map_lookup_action (G_ACTION_MAP (self), "recover");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (recover), n_drafts > 0);
}

/* Once a window is there, so that the first one waits for nothing. */
static void
on_window_added (PoiseApplication *self, GtkWindow *window)
{
  if (self->has_offered || !POISE_IS_WINDOW (window))
    return;
  self->has_offered = TRUE;
  poise_recoverer_offer (self->recoverer);
}

static void
present_preferences (PoiseApplication *self, const char *page)
{
  PoiseWindow *over = poise_windows_get_active (self);
  PoisePreferences *preferences;

  if (!self->settings)
    return;
  preferences = poise_preferences_new (over ? GTK_WINDOW (over) : NULL, self->settings, self->shelf);
  if (page)
    adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (preferences), page);
  gtk_window_present (GTK_WINDOW (preferences));
}

static void
preferences_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  present_preferences (data, NULL);
}

static void
tools_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  present_preferences (data, "tools");
}

/* Told in the window at hand; without one, Poise is ending. */
static void
on_shelf_failed (PoiseToolShelf *shelf, const GError *error, PoiseApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window)
    poise_error_dialog_present (window, _ ("Your Tools Could Not Be Saved"), poise_tool_shelf_get_file (shelf), error);
  else
    g_warning ("Tools: %s", error->message);
}

static void
update_color_scheme (PoiseApplication *self)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      poise_preferences_to_color_scheme (self->settings));
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  poise_about_present (gtk_application_get_active_window (GTK_APPLICATION (data)));
}

/* About where the person is. */
static void
help_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  if (window)
    poise_help_keys_press (window);
}

static void
help_contents_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  if (window)
    poise_help_viewer_show (window, POISE_HELP_CONTENTS);
}

/* Each window is asked to close, and may ask about unsaved changes; the application ends with the last. */
static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseApplication *self = data;
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (self)));

  if (self->reopener)
    poise_reopener_leave (self->reopener);
  for (GList *l = windows; l; l = l->next)
    gtk_window_close (l->data);
}

static void
follow_settings (PoiseApplication *self)
{
  g_signal_connect_object (self->settings, "changed::recent-plans", G_CALLBACK (update_recent_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::color-scheme", G_CALLBACK (update_color_scheme), self,
                           G_CONNECT_SWAPPED);
  update_recent_actions (self);
  update_color_scheme (self);
}

static gboolean
tidy (gpointer data)
{
  PoiseApplication *self = data;

  self->tidy_timeout = 0;
  poise_start_tidy (self);
  return G_SOURCE_REMOVE;
}

/* The layout goes with the texts. Newer GTK asks the locale of characters alone, whatever LANGUAGE says. */
static void
follow_language (void)
{
  gboolean inverted = (gtk_get_debug_flags () & GTK_DEBUG_INVERT_TEXT_DIR) != 0;

  gtk_widget_set_default_direction (poise_words_is_right_to_left () != inverted ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
}

static void
poise_application_startup (GApplication *application)
{
  PoiseApplication *self = POISE_APPLICATION (application);
  static const GActionEntry actions[] = {
    { .name = "new", .activate = new_action },
    { .name = "new-from-template", .activate = new_from_template_action },
    { .name = "sample", .activate = sample_action },
    { .name = "open", .activate = open_action },
    { .name = "open-uri", .activate = open_uri_action, .parameter_type = "s" },
    { .name = "open-rescued", .activate = open_rescued_action, .parameter_type = "ay" },
    { .name = "forget-plan", .activate = forget_plan_action, .parameter_type = "s" },
    { .name = "clear-recent-plans", .activate = clear_recent_plans_action },
    { .name = "recover", .activate = recover_action },
    { .name = "preferences", .activate = preferences_action },
    { .name = "tools", .activate = tools_action },
    { .name = "help", .activate = help_action },
    { .name = "help-contents", .activate = help_contents_action },
    { .name = "about", .activate = about_action },
    { .name = "quit", .activate = quit_action },
  };

  G_APPLICATION_CLASS (poise_application_parent_class)->startup (application);
  follow_language ();
  g_set_application_name (_ ("Poise"));
  gtk_window_set_default_icon_name (POISE_APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  poise_button_names_begin ();
  poise_tab_order_begin ();
  poise_help_keys_begin ();
  poise_accelerators_add_to_application (GTK_APPLICATION (application));
  on_drafts_found (self->recoverer, 0, self);
  if (self->settings)
    follow_settings (self);
  self->tidy_timeout = g_timeout_add_seconds_full (G_PRIORITY_LOW, TIDY_AFTER, tidy, self, NULL);
}

static void
poise_application_shutdown (GApplication *application)
{
  PoiseApplication *self = POISE_APPLICATION (application);

  g_clear_handle_id (&self->tidy_timeout, g_source_remove);
  poise_tool_shelf_flush (self->shelf);
  if (self->reopener)
    poise_reopener_end (self->reopener);
  G_APPLICATION_CLASS (poise_application_parent_class)->shutdown (application);
}

static void
poise_application_finalize (GObject *object)
{
  PoiseApplication *self = POISE_APPLICATION (object);

  g_clear_object (&self->recoverer);
  g_clear_object (&self->reopener);
  g_clear_object (&self->settings);
  g_clear_object (&self->shelf);
  G_OBJECT_CLASS (poise_application_parent_class)->finalize (object);
}

static void
poise_application_class_init (PoiseApplicationClass *class)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_application_finalize;
  application_class->activate = poise_application_activate;
  application_class->open = poise_application_open;
  application_class->handle_local_options = poise_application_handle_local_options;
  application_class->shutdown = poise_application_shutdown;
  application_class->startup = poise_application_startup;
}

static void
poise_application_init (PoiseApplication *self)
{
  static const GOptionEntry options[] = {
    { "sample", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Open the sample course"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the version"), NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  /* Translators: what may follow the name of the program on the command line: names of files, or none */
  g_application_set_option_context_parameter_string (G_APPLICATION (self), C_ ("metavar", "[FILE…]"));
  self->shelf = poise_tool_shelf_new (NULL);
  g_signal_connect_object (self->shelf, "failed", G_CALLBACK (on_shelf_failed), self, 0);
  self->recoverer = poise_recoverer_new (self);
  g_signal_connect_object (self->recoverer, "found", G_CALLBACK (on_drafts_found), self, 0);
  g_signal_connect (self, "window-added", G_CALLBACK (on_window_added), NULL);
  self->settings = poise_places_find_settings ();
  if (self->settings)
    self->reopener = poise_reopener_new (self, self->settings);
}

PoiseApplication *
poise_application_new (void)
{
  return g_object_new (POISE_TYPE_APPLICATION, "application-id", POISE_APPLICATION_ID, "resource-base-path",
                       POISE_RESOURCE_PREFIX, "flags", G_APPLICATION_HANDLES_OPEN, NULL);
}

/** poise_application_get_shelf: Returns: (transfer none): where the tools for all windows are */
PoiseToolShelf *
poise_application_get_shelf (PoiseApplication *self)
{
  g_return_val_if_fail (POISE_IS_APPLICATION (self), NULL);
  return self->shelf;
}

/** poise_application_get_catalogue: Returns: (transfer none): the tools that there are to choose from */
PoiseCatalogue *
poise_application_get_catalogue (PoiseApplication *self)
{
  g_return_val_if_fail (POISE_IS_APPLICATION (self), NULL);
  return poise_tool_shelf_get_catalogue (self->shelf);
}

/** poise_application_get_settings: Returns: (transfer none) (nullable): none where no schema is installed */
GSettings *
poise_application_get_settings (PoiseApplication *self)
{
  g_return_val_if_fail (POISE_IS_APPLICATION (self), NULL);
  return self->settings;
}

/** poise_application_note_windows: A window has another plan or file. */
void
poise_application_note_windows (PoiseApplication *self)
{
  g_return_if_fail (POISE_IS_APPLICATION (self));

  if (self->reopener)
    poise_reopener_note (self->reopener);
}

/** poise_application_window_goes: @window: closes now */
void
poise_application_window_goes (PoiseApplication *self, PoiseWindow *window)
{
  g_return_if_fail (POISE_IS_APPLICATION (self));

  if (self->reopener)
    poise_reopener_window_goes (self->reopener, window);
}

/** poise_application_stay: A window does not close after all, so that Poise does not end. */
void
poise_application_stay (PoiseApplication *self)
{
  g_return_if_fail (POISE_IS_APPLICATION (self));

  if (self->reopener)
    poise_reopener_stay (self->reopener);
}
