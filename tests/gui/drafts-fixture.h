/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of keeping plans safe share: a folder with a plan's file, the drafts of a process that has died, windows.
 */

#pragma once

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/keep/poise-version-row.h"
#include "store/poise-draft-folder.h"

typedef struct
{
  char *folder;
  GFile *file;
  char *drafts;
  gboolean keeps_base; /* whether drafts_leave() leaves what the draft is based on */
} DraftsFixture;

void drafts_set_up (DraftsFixture *f, gconstpointer data);
void drafts_tear_down (DraftsFixture *f, gconstpointer data);

/* The file holds a course with this title and one activity */
void drafts_write_file (DraftsFixture *f, const char *title);
PoisePlan *drafts_read_file (DraftsFixture *f);
PoisePlan *drafts_plan (const char *title);

/* A process that died has left this draft; @based: of the file as it is now */
void drafts_leave (DraftsFixture *f, const char *title, gboolean based, const char *line, const char *typed);

/* How many drafts there are, of dead and living owners */
guint drafts_count (DraftsFixture *f);

/* (transfer full) (nullable): the only draft of this process */
PoiseDraft *drafts_own (DraftsFixture *f);

PoiseWindow *drafts_open (DraftsFixture *f);
PoiseDocument *drafts_document (PoiseWindow *window);
void drafts_rename (PoiseWindow *window, const char *title);

/* The dialog with rows, once it is there; its row called so */
GtkWindow *drafts_wait_for_dialog (void);
GtkWidget *drafts_button (GtkWindow *dialog, const char *name);
