/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes the windows of last time again.
 */

#include "gui/recall/poise-reopener.h"

#include "gui/poise-windows.h"
#include "poise-config.h"
#include "words/poise-words-value.h"

#include <glib/gi18n.h>

/* A plan that is drawn and has lived this long was not what ended Poise, in seconds. */
#define SAFE_AFTER 3

struct _PoiseReopener
{
  GObject parent_instance;

  PoiseApplication *application; /* weak: the application owns it */
  GSettings *settings;
  gboolean leaving;
  guint n_loading;
  guint safe_timeout;
  GPtrArray *windows; /* of PoiseLeftWindow: to be made again, once the settings have been written */
  GPtrArray *gone;    /* names of files */
  GPtrArray *feared;  /* addresses */
};

G_DEFINE_TYPE (PoiseReopener, poise_reopener, G_TYPE_OBJECT)

/* ---- Keeping ---- */

/* In the order in which they are to be made again: the active one last. */
static GPtrArray *
describe_windows (PoiseReopener *self, PoiseWindow *but)
{
  GPtrArray *windows = poise_left_windows_new ();

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self->application)); l; l = l->next)
    {
      PoiseLeftWindow *left = POISE_IS_WINDOW (l->data) && l->data != but ? poise_window_describe (l->data) : NULL;

      if (left)
        g_ptr_array_insert (windows, 0, left);
    }
  return windows;
}

static void
keep (PoiseReopener *self, PoiseWindow *but)
{
  g_autoptr (GPtrArray) windows = describe_windows (self, but);
  g_autoptr (GVariant) list = poise_left_windows_print (windows);

  g_settings_set_value (self->settings, "windows", list);
}

static guint
count_windows (PoiseReopener *self)
{
  guint n = 0;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self->application)); l; l = l->next)
    n += POISE_IS_WINDOW (l->data);
  return n;
}

/* ---- Telling ---- */

static char *
list_names (GPtrArray *names)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  for (guint i = 0; i < names->len; i++)
    g_ptr_array_add (list, names->pdata[i]);
  g_ptr_array_add (list, NULL);
  return poise_words_list_quoted ((const char *const *) list->pdata);
}

static char *
name_of (const char *uri)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);
  g_autofree char *base = g_file_get_basename (file);

  return g_filename_display_name (base);
}

static char *
say_gone (PoiseReopener *self)
{
  g_autofree char *names = list_names (self->gone);

  /* Translators: %s is the name of one file or a list of them, in quotation marks. */
  return g_strdup_printf (ngettext ("%s is no longer where it was, so it was not reopened.",
                                    "%s are no longer where they were, so they were not reopened.", self->gone->len),
                          names);
}

static char *
say_feared (PoiseReopener *self)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *names = NULL;

  for (guint i = 0; i < self->feared->len; i++)
    g_ptr_array_add (list, name_of (self->feared->pdata[i]));
  names = list_names (list);
  /* Translators: %s is the name of one file or a list of them, in quotation marks. */
  return g_strdup_printf (ngettext ("%s was not reopened, because Poise ended while reopening it last time.",
                                    "%s were not reopened, because Poise ended while reopening them last time.",
                                    self->feared->len),
                          names);
}

/* Once all that comes has come */
static void
tell (PoiseReopener *self)
{
  PoiseWindow *window;

  if (self->gone->len + self->feared->len == 0)
    return;
  window = POISE_WINDOW (poise_windows_present_any (self->application, NULL));
  if (self->feared->len > 0)
    {
      g_autofree char *text = say_feared (self);
      g_autoptr (GVariant) uri = g_variant_ref_sink (g_variant_new_string (self->feared->pdata[0]));
      g_autofree char *action = g_action_print_detailed_name ("app.open-uri", uri);

      poise_window_offer (window, text, self->feared->len == 1 ? _ ("_Open Anyway") : NULL, action);
    }
  else
    {
      g_autofree char *text = say_gone (self);

      poise_window_offer (window, text, NULL, NULL);
    }
  g_ptr_array_set_size (self->gone, 0);
  g_ptr_array_set_size (self->feared, 0);
}

/* ---- Making again ---- */

static gboolean
on_safe (gpointer data)
{
  PoiseReopener *self = data;

  self->safe_timeout = 0;
  g_settings_reset (self->settings, "reopening");
  return G_SOURCE_REMOVE;
}

static void
loaded_one (PoiseReopener *self)
{
  if (--self->n_loading > 0)
    return;
  g_clear_handle_id (&self->safe_timeout, g_source_remove);
  self->safe_timeout = g_timeout_add_seconds (SAFE_AFTER, on_safe, self);
  tell (self);
}

static void
on_workspace (PoiseWindow *window, GParamSpec *pspec, PoiseReopener *self)
{
  g_signal_handlers_disconnect_by_func (window, on_workspace, self);
  loaded_one (self);
}

/* A plan that could not be opened, until it is known whether it is there at all */
typedef struct
{
  PoiseReopener *reopener;
  PoiseWindow *window;
  GError *error;
} Failure;

static void
failure_free (Failure *failure)
{
  g_object_unref (failure->reopener);
  g_object_unref (failure->window);
  g_error_free (failure->error);
  g_free (failure);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Failure, failure_free)

static void
note_gone (PoiseReopener *self, PoiseWindow *window, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  g_ptr_array_add (self->gone, name_of (uri));
  if (count_windows (self) > 1)
    gtk_window_destroy (GTK_WINDOW (window));
}

static void
on_asked (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Failure) failure = data;
  PoiseReopener *self = failure->reopener;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);

  if (!self->application)
    return;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    note_gone (self, failure->window, G_FILE (source));
  else
    poise_windows_tell_failed (self->application, failure->window, G_FILE (source), failure->error);
  loaded_one (self);
}

static gboolean
on_open_failed (PoiseWindow *window, GFile *file, GError *error, PoiseReopener *self)
{
  Failure *failure = g_new0 (Failure, 1);

  g_signal_handlers_disconnect_by_func (window, on_workspace, self);
  g_signal_handlers_disconnect_by_func (window, on_open_failed, self);
  failure->reopener = g_object_ref (self);
  failure->window = g_object_ref (window);
  failure->error = g_error_copy (error);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, NULL,
                           on_asked, failure);
  return TRUE;
}

static void
make_window (PoiseReopener *self, const PoiseLeftWindow *left)
{
  PoiseWindow *window = poise_window_new (self->application);

  g_signal_connect_object (window, "notify::workspace", G_CALLBACK (on_workspace), self, 0);
  g_signal_connect_object (window, "open-failed", G_CALLBACK (on_open_failed), self, 0);
  poise_window_take_up (window, left);
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data)
{
  PoiseReopener *self = POISE_REOPENER (source);
  g_autoptr (GPtrArray) windows = g_steal_pointer (&self->windows);

  if (!self->application)
    return;
  self->n_loading = windows->len;
  for (guint i = 0; i < windows->len; i++)
    make_window (self, windows->pdata[i]);
  if (windows->len == 0)
    tell (self);
  g_application_release (G_APPLICATION (self->application));
}

static void
write_settings (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_settings_sync ();
  g_task_return_boolean (task, TRUE);
}

/* What is about to be opened stands in the settings, on the disk, before anything is opened. */
static void
announce (PoiseReopener *self)
{
  g_autoptr (GPtrArray) uris = g_ptr_array_new ();
  g_autoptr (GTask) task = g_task_new (self, NULL, on_written, NULL);

  for (guint i = 0; i < self->windows->len; i++)
    g_ptr_array_add (uris, ((PoiseLeftWindow *) self->windows->pdata[i])->uri);
  g_ptr_array_add (uris, NULL);
  g_settings_set_strv (self->settings, "reopening", (const char *const *) uris->pdata);
  g_application_hold (G_APPLICATION (self->application));
  g_task_run_in_thread (task, write_settings);
}

/* ---- Life ---- */

static void
poise_reopener_dispose (GObject *object)
{
  PoiseReopener *self = POISE_REOPENER (object);

  g_clear_handle_id (&self->safe_timeout, g_source_remove);
  g_clear_weak_pointer (&self->application);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->windows, g_ptr_array_unref);
  g_clear_pointer (&self->gone, g_ptr_array_unref);
  g_clear_pointer (&self->feared, g_ptr_array_unref);
  G_OBJECT_CLASS (poise_reopener_parent_class)->dispose (object);
}

static void
poise_reopener_class_init (PoiseReopenerClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_reopener_dispose;
}

static void
poise_reopener_init (PoiseReopener *self)
{
  self->gone = g_ptr_array_new_with_free_func (g_free);
  self->feared = g_ptr_array_new_with_free_func (g_free);
}

/**
 * poise_reopener_new:
 * @application: whose windows they are; not kept alive
 * @settings: of Poise
 *
 * Returns: (transfer full): a reopener that has done nothing yet
 */
PoiseReopener *
poise_reopener_new (PoiseApplication *application, GSettings *settings)
{
  PoiseReopener *self = g_object_new (POISE_TYPE_REOPENER, NULL);

  g_set_weak_pointer (&self->application, application);
  self->settings = g_object_ref (settings);
  return self;
}

/**
 * poise_reopener_start:
 *
 * Makes the windows of last time again, if the person wants that, soon.
 *
 * Returns: whether there will be a window
 */
gboolean
poise_reopener_start (PoiseReopener *self)
{
  g_autoptr (GVariant) list = NULL;
  g_auto (GStrv) reopening = NULL;

  g_return_val_if_fail (POISE_IS_REOPENER (self), FALSE);

  if (self->windows)
    return TRUE;
  self->leaving = FALSE;
  if (!g_settings_get_boolean (self->settings, "reopen-plans"))
    return FALSE;
  list = g_settings_get_value (self->settings, "windows");
  reopening = g_settings_get_strv (self->settings, "reopening");
  self->windows = poise_left_windows_parse (list);
  for (guint i = self->windows->len; i > 0; i--)
    {
      const PoiseLeftWindow *left = self->windows->pdata[i - 1];

      if (g_strv_contains ((const char *const *) reopening, left->uri))
        {
          g_ptr_array_insert (self->feared, 0, g_strdup (left->uri));
          g_ptr_array_remove_index (self->windows, i - 1);
        }
    }
  if (self->windows->len + self->feared->len == 0)
    {
      g_clear_pointer (&self->windows, g_ptr_array_unref);
      return FALSE;
    }
  announce (self);
  return TRUE;
}

/** poise_reopener_note: Something about the windows has changed. */
void
poise_reopener_note (PoiseReopener *self)
{
  g_return_if_fail (POISE_IS_REOPENER (self));

  if (!self->leaving)
    keep (self, NULL);
}

/** poise_reopener_window_goes: @window closes; it is reopened if it is the last one. */
void
poise_reopener_window_goes (PoiseReopener *self, PoiseWindow *window)
{
  g_return_if_fail (POISE_IS_REOPENER (self));

  if (!self->leaving)
    keep (self, count_windows (self) > 1 ? window : NULL);
}

/** poise_reopener_leave: All windows are about to close; all of them are to be reopened. */
void
poise_reopener_leave (PoiseReopener *self)
{
  g_return_if_fail (POISE_IS_REOPENER (self));

  poise_reopener_note (self);
  self->leaving = TRUE;
}

/** poise_reopener_stay: Not all windows close after all. */
void
poise_reopener_stay (PoiseReopener *self)
{
  g_return_if_fail (POISE_IS_REOPENER (self));

  self->leaving = FALSE;
  poise_reopener_note (self);
}

/** poise_reopener_end: Poise ends in good order. */
void
poise_reopener_end (PoiseReopener *self)
{
  g_return_if_fail (POISE_IS_REOPENER (self));

  g_clear_handle_id (&self->safe_timeout, g_source_remove);
  g_settings_reset (self->settings, "reopening");
}
