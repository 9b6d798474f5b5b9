/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * By the desktop's own ways: the default program of a type of files, and the interface that file managers share. Where
 * there is no file manager of that kind, the folder is opened as any file is. What cannot be shown is told.
 */

#include "gui/export/poise-show-file.h"

#include "gui/dialogs/poise-error-dialog.h"

#include <glib/gi18n.h>

/* What is to be shown, and the window that a failure is told over, while there is one. */
typedef struct
{
  GtkWindow *parent; /* weak */
  GFile *file;
} Wish;

static Wish *
wish_new (GtkWindow *parent, GFile *file)
{
  Wish *wish = g_new0 (Wish, 1);

  g_set_weak_pointer (&wish->parent, parent);
  wish->file = g_object_ref (file);
  return wish;
}

static void
wish_free (Wish *wish)
{
  g_clear_weak_pointer (&wish->parent);
  g_object_unref (wish->file);
  g_free (wish);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Wish, wish_free)

static gboolean
can_tell (const Wish *wish)
{
  return wish->parent && gtk_widget_get_realized (GTK_WIDGET (wish->parent));
}

static void
on_shown (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Wish) wish = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (source), result, &error) && can_tell (wish)
      && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_error_dialog_present (wish->parent, _ ("No Program Could Open It"), wish->file, error);
}

/**
 * poise_show_file:
 * @parent: the window from which it is asked for
 * @file: what to open
 */
void
poise_show_file (GtkWindow *parent, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_show_uri_full (parent, uri, GDK_CURRENT_TIME, NULL, on_shown, wish_new (parent, file));
}

static void
on_items_shown (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Wish) wish = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_autoptr (GFile) folder = reply ? NULL : g_file_get_parent (wish->file);

  if (folder && can_tell (wish))
    poise_show_file (wish->parent, folder);
}

static void
on_bus (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Wish) wish = data;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, NULL);
  g_autofree char *uri = g_file_get_uri (wish->file);
  const char *const uris[] = { uri, NULL };
  g_autoptr (GFile) folder = bus ? NULL : g_file_get_parent (wish->file);

  if (bus)
    g_dbus_connection_call (bus, "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
                            "org.freedesktop.FileManager1", "ShowItems", g_variant_new ("(^ass)", uris, ""), NULL,
                            G_DBUS_CALL_FLAGS_NONE, -1, NULL, on_items_shown, g_steal_pointer (&wish));
  else if (folder && can_tell (wish))
    poise_show_file (wish->parent, folder);
}

/**
 * poise_show_folder_of:
 * @parent: the window from which it is asked for
 * @file: what is to be seen among its neighbours, selected where the file manager can
 */
void
poise_show_folder_of (GtkWindow *parent, GFile *file)
{
  g_bus_get (G_BUS_TYPE_SESSION, NULL, on_bus, wish_new (parent, file));
}
