/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opens files, whatever they are and wherever they come from.
 */

#include "gui/poise-opener.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/import/poise-import-window.h"
#include "gui/poise-look.h"
#include "gui/poise-windows.h"
#include "import/poise-import.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* Files that are opened together; it goes with the last of them. */
typedef struct
{
  PoiseApplication *application; /* held, so that it does not end before it has a window */
  PoiseWindow *from;             /* weak, (nullable) */
  GPtrArray *complaints;         /* sentences */
  gboolean any_course;           /* complained about */
  guint n_pending;
  guint n_opened;
} Opening;

static Opening *
opening_new (PoiseApplication *application, PoiseWindow *from)
{
  Opening *opening = g_new0 (Opening, 1);

  opening->application = g_object_ref (application);
  g_set_weak_pointer (&opening->from, from);
  opening->complaints = g_ptr_array_new_with_free_func (g_free);
  opening->n_pending = 1;
  g_application_hold (G_APPLICATION (application));
  return opening;
}

static void
tell (Opening *opening)
{
  guint n = opening->complaints->len;
  const char *heading = _ ("Not Everything Could Be Opened");
  g_autofree char *body = NULL;

  if (opening->n_opened == 0)
    heading = ngettext ("The File Could Not Be Opened", "The Files Could Not Be Opened", n);
  g_ptr_array_add (opening->complaints, NULL);
  body = g_strjoinv ("\n", (char **) opening->complaints->pdata);
  poise_error_dialog_present_way_out (poise_windows_present_any (opening->application, opening->from), heading, body,
                                      /* Translators: a button: another file than the one that could not be opened */
                                      _ ("Choose _Another…"), opening->any_course ? "win.import" : "win.open");
}

static void
opening_done (Opening *opening)
{
  if (--opening->n_pending > 0)
    return;
  if (opening->complaints->len > 0)
    tell (opening);
  g_application_release (G_APPLICATION (opening->application));
  g_object_unref (opening->application);
  g_clear_weak_pointer (&opening->from);
  g_ptr_array_unref (opening->complaints);
  g_free (opening);
}

static char *
shown_name (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name ? g_filename_display_name (name) : g_file_get_parse_name (file);
}

static void
complain (Opening *opening, GFile *file, PoiseLook look, const GError *error)
{
  g_autofree char *name = shown_name (file);
  g_autofree char *why = error ? poise_words_error (error) : NULL;
  int line = error && !poise_import_error_get_entry (error) ? poise_import_error_get_line (error) : 0;
  char *sentence;

  if (why && line > 0)
    /* Translators: the name of a file, the number of a line in it, and why it cannot be opened. */
    sentence = g_strdup_printf (_ ("“%s”, line %d: %s"), name, line, why);
  else if (why)
    /* Translators: the name of a file, and why it cannot be opened. */
    sentence = g_strdup_printf (_ ("“%s”: %s"), name, why);
  else if (look == POISE_LOOK_FOLDER)
    sentence = g_strdup_printf (
        /* Translators: %s is the name of a folder. */
        _ ("“%s” is a folder. Open the plans in it one by one, or select several of them."), name);
  else
    /* Translators: %s is the name of a file. */
    sentence = g_strdup_printf (_ ("“%s” is neither a plan nor a course that Poise can read."), name);
  opening->any_course |= look == POISE_LOOK_COURSE;
  g_ptr_array_add (opening->complaints, sentence);
}

/* ---- Courses in other formats ---- */

/* One of them, while its window reads. */
typedef struct
{
  Opening *opening;
  GFile *file;
} Reading;

static void
on_read_ended (PoiseImportWindow *window, const GError *error, Reading *reading)
{
  Opening *opening = reading->opening;

  if (error && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    complain (opening, reading->file, POISE_LOOK_COURSE, error);
  else
    opening->n_opened++;
  g_object_unref (reading->file);
  g_free (reading);
  opening_done (opening);
}

static void
on_import_chosen (PoiseImportWindow *window, PoisePlan *plan, PoiseApplication *application)
{
  GtkWindow *over = gtk_window_get_transient_for (GTK_WINDOW (window));

  poise_windows_show_import (application, plan, POISE_IS_WINDOW (over) ? POISE_WINDOW (over) : NULL);
}

static void
import (Opening *opening, GFile *file)
{
  GtkWindow *over = opening->from ? GTK_WINDOW (opening->from) : NULL;
  PoiseImportWindow *window = poise_import_window_new (GTK_APPLICATION (opening->application), over);
  Reading *reading = g_new0 (Reading, 1);

  reading->opening = opening;
  reading->file = g_object_ref (file);
  opening->n_pending++;
  g_signal_connect (window, "ended", G_CALLBACK (on_read_ended), reading);
  g_signal_connect_object (window, "chosen", G_CALLBACK (on_import_chosen), opening->application, 0);
  poise_import_window_read (window, file);
}

/* ---- All files ---- */

static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  Opening *opening = data;
  GFile *file = G_FILE (source);
  g_autoptr (GError) error = NULL;
  PoiseLook look = poise_look_finish (result, &error);

  if (look == POISE_LOOK_PLAN)
    {
      opening->n_opened++;
      poise_windows_show_file (opening->application, file, opening->from);
    }
  else if (look == POISE_LOOK_COURSE)
    {
      import (opening, file);
    }
  else
    {
      complain (opening, file, look, error);
    }
  opening_done (opening);
}

/**
 * poise_opener_open:
 * @application: that makes the windows
 * @files: of GFile
 * @from: (nullable): the window that they were chosen in or dropped on
 *
 * Opens each of them in a window of its own, or presents the window that has it already.
 */
void
poise_opener_open (PoiseApplication *application, GListModel *files, PoiseWindow *from)
{
  Opening *opening;

  g_return_if_fail (POISE_IS_APPLICATION (application));
  g_return_if_fail (G_IS_LIST_MODEL (files));

  opening = opening_new (application, from);
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      if (poise_look_is_named_plan (file))
        {
          opening->n_opened++;
          poise_windows_show_file (application, file, from);
          continue;
        }
      opening->n_pending++;
      poise_look_async (file, NULL, on_looked, opening);
    }
  opening_done (opening);
}
