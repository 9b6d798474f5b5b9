/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The desktop's own dialogs in which the files of plans are chosen.
 */

#include "gui/poise-plan-chooser.h"

#include "gui/export/poise-export-name.h"
#include "import/poise-import.h"
#include "poise-config.h"

#include <glib/gi18n.h>

static GtkFileFilter *
plan_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Poise plans"));
  gtk_file_filter_add_suffix (filter, "poise.json");
  gtk_file_filter_add_mime_type (filter, "application/vnd.poise.plan+json");
  return filter;
}

static GtkFileFilter *
import_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();
  guint n_formats;
  const PoiseImportFormat *formats = poise_import_get_formats (&n_formats);

  gtk_file_filter_set_name (filter, _ ("Courses and schedules"));
  for (guint i = 0; i < n_formats; i++)
    for (guint k = 0; formats[i].suffixes[k]; k++)
      gtk_file_filter_add_suffix (filter, formats[i].suffixes[k] + 1);
  return filter;
}

static GtkFileFilter *
all_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  /* Translators: a choice of which files a dialog lists */
  gtk_file_filter_set_name (filter, _ ("All files"));
  gtk_file_filter_add_pattern (filter, "*");
  return filter;
}

static void
add_filter (GtkNativeDialog *dialog, GtkFileFilter *filter)
{
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  g_object_unref (filter);
}

static GtkNativeDialog *
make (GtkWindow *parent, const char *title, GtkFileChooserAction action, const char *accept)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, parent, action, accept, NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  return GTK_NATIVE_DIALOG (chooser);
}

/**
 * poise_plan_chooser_new_to_open:
 * @parent: (nullable): the window that it stands over
 *
 * Returns: (transfer full): a dialog, not shown yet, in which one or several files are chosen
 */
GtkNativeDialog *
poise_plan_chooser_new_to_open (GtkWindow *parent)
{
  /* Translators: the title of a dialog */
  GtkNativeDialog *dialog = make (parent, _ ("Open Plan"), GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"));

  add_filter (dialog, plan_filter ());
  add_filter (dialog, import_filter ());
  add_filter (dialog, all_filter ());
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  return dialog;
}

/** poise_plan_chooser_new_to_import: Returns: (transfer full): the same in which courses in other formats are chosen */
GtkNativeDialog *
poise_plan_chooser_new_to_import (GtkWindow *parent)
{
  GtkNativeDialog *dialog = make (parent, _ ("Import a Course"), GTK_FILE_CHOOSER_ACTION_OPEN,
                                  /* Translators: a button */
                                  _ ("_Import"));

  add_filter (dialog, import_filter ());
  add_filter (dialog, all_filter ());
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  return dialog;
}

/** poise_plan_chooser_new_to_compare: Returns: (transfer full): the same in which one plan is chosen to compare with */
GtkNativeDialog *
poise_plan_chooser_new_to_compare (GtkWindow *parent)
{
  /* Translators: the title of a dialog that chooses a plan to compare another with */
  GtkNativeDialog *dialog = make (parent, _ ("Compare With"), GTK_FILE_CHOOSER_ACTION_OPEN,
                                  /* Translators: a button: compares with the plan that is chosen */
                                  _ ("_Compare"));

  add_filter (dialog, plan_filter ());
  add_filter (dialog, all_filter ());
  return dialog;
}

/**
 * poise_plan_chooser_new_to_save:
 * @parent: (nullable): the window that it stands over
 * @file: (nullable): where the plan is now
 * @title: of the plan, or "", from which a name is made where there is no file
 *
 * Returns: (transfer full): a dialog, not shown yet, in which a file is named
 */
GtkNativeDialog *
poise_plan_chooser_new_to_save (GtkWindow *parent, GFile *file, const char *title)
{
  GtkNativeDialog *dialog = make (parent, _ ("Save Plan As"), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"));

  add_filter (dialog, plan_filter ());
  add_filter (dialog, all_filter ());
  if (file)
    {
      gtk_file_chooser_set_file (GTK_FILE_CHOOSER (dialog), file, NULL);
    }
  else
    {
      g_autofree char *name = poise_plan_chooser_suggest_name (title);

      gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
    }
  return dialog;
}

/**
 * poise_plan_chooser_suggest_name:
 * @title: of a plan, or ""
 *
 * Returns: (transfer full): a name for its file that every file system takes
 */
char *
poise_plan_chooser_suggest_name (const char *title)
{
  char *name = poise_export_name (title, POISE_PLAN_CHOOSER_SUFFIX);

  return name ? name : poise_export_name (_ ("Untitled Plan"), POISE_PLAN_CHOOSER_SUFFIX);
}
