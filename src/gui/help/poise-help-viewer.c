/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The desktop knows who shows help: Yelp, as a rule. It finds the pages of Poise where they are installed, in the
 * language of the person; out of the build folder it is told where they are.
 *
 * In a Flatpak it is the Yelp of GNOME's runtime, which runs in the sandbox of Poise and sees its pages. Only what is
 * there is asked: a viewer outside, to which a portal would lead, sees none of them.
 */

#include "gui/help/poise-help-viewer.h"

#include "gui/dialogs/poise-message-dialog.h"
#include "gui/poise-places.h"
#include "gui/poise-window.h"
#include "poise-config.h"

#include <glib/gi18n.h>

/* ---- Without a viewer ---- */

/* The guide is in the window of a plan; a dialog above that would keep people from reading it. */
static gboolean
has_guide (GtkWindow *window)
{
  return POISE_IS_WINDOW (window) && !poise_window_is_empty (POISE_WINDOW (window));
}

static void
on_response (AdwMessageDialog *dialog, const char *response, GtkWindow *parent)
{
  if (g_str_equal (response, "guide"))
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-page", "s", "guide");
}

/** poise_help_viewer_tell_missing: @parent: the window at hand, in which nothing can show help */
void
poise_help_viewer_tell_missing (GtkWindow *parent)
{
  AdwMessageDialog *dialog = poise_message_dialog_new (
      parent, _ ("Help Cannot Be Shown"),
      _ ("Help is shown by Yelp, which desktops call “Help”. Neither that nor another application for it is installed."));

  adw_message_dialog_add_response (dialog, "close", _ ("_Close"));
  if (has_guide (parent))
    adw_message_dialog_add_response (dialog, "guide", _ ("Read the _Guide"));
  adw_message_dialog_set_default_response (dialog, "close");
  adw_message_dialog_set_close_response (dialog, "close");
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_response), parent, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* ---- With one ---- */

static void
on_shown (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWindow) parent = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (source), result, &error)
      && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_help_viewer_tell_missing (parent);
}

/* (transfer full): an address; Yelp takes a folder, with the page behind a question mark. */
static char *
make_uri (const char *page)
{
  g_autofree char *folder = poise_places_find_help ();

  return folder ? g_strdup_printf ("ghelp:%s?%s", folder, page)
                : g_strdup_printf ("help:%s/%s", POISE_GETTEXT_PACKAGE, page);
}

typedef struct
{
  GtkWindow *parent;
  char *uri;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->parent);
  g_free (request->uri);
  g_free (request);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
on_viewer_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme_finish (result, NULL);

  if (viewer)
    gtk_show_uri_full (request->parent, request->uri, GDK_CURRENT_TIME, NULL, on_shown, g_object_ref (request->parent));
  else
    poise_help_viewer_tell_missing (request->parent);
}

/**
 * poise_help_viewer_show:
 * @parent: the window at hand
 * @page: which page, and after “#” which section of it
 *
 * Where nothing shows help, a dialog says so.
 */
void
poise_help_viewer_show (GtkWindow *parent, const char *page)
{
  g_autofree char *scheme = NULL;
  Request *request;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  request = g_new0 (Request, 1);
  request->parent = g_object_ref (parent);
  request->uri = make_uri (page);
  scheme = g_uri_parse_scheme (request->uri);
  g_app_info_get_default_for_uri_scheme_async (scheme, NULL, on_viewer_found, request);
}
