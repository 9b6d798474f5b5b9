/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opens files, whatever they are and wherever they come from.
 */

#include "gui/poise-opener.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-import-dialog.h"
#include "gui/poise-look.h"
#include "gui/poise-windows.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* Files that are opened together; it goes with the last of them. */
typedef struct
{
  PoiseApplication *application; /* held, so that it does not end before it has a window */
  PoiseWindow *from;             /* weak, (nullable) */
  GPtrArray *complaints;         /* sentences */
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
  poise_error_dialog_present_text (poise_windows_present_any (opening->application, opening->from), heading, body);
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

static char *
complain (GFile *file, const PoiseLook *look, const GError *error)
{
  g_autofree char *name = shown_name (file);
  g_autofree char *why = error ? poise_words_error (error) : NULL;

  if (why)
    /* Translators: the name of a file, and why it cannot be opened. */
    return g_strdup_printf (_ ("“%s”: %s"), name, why);
  if (look->kind == POISE_LOOK_FOLDER)
    return g_strdup_printf (_ ("“%s” is a folder. Open the plans in it one by one, or select several of them."), name);
  return g_strdup_printf (_ ("“%s” is neither a plan nor a schedule that Poise can read."), name);
}

static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  Opening *opening = data;
  GFile *file = G_FILE (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseLook) look = poise_look_finish (result, &error);

  opening->n_opened += look && (look->kind == POISE_LOOK_PLAN || look->kind == POISE_LOOK_SCHEDULE);
  if (look && look->kind == POISE_LOOK_PLAN)
    poise_windows_show_file (opening->application, file, opening->from);
  else if (look && look->kind == POISE_LOOK_SCHEDULE)
    poise_import_dialog_present (poise_windows_show_plan (opening->application, look->plan, opening->from), file,
                                 look->report);
  else
    g_ptr_array_add (opening->complaints, complain (file, look, error));
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
