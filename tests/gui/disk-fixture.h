/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of a plan's file on the disk share: a plan in a folder, open in a window, and somebody else who does things
 * to the file.
 */

#pragma once

#include "gui/gui-test.h"

#include "gui/poise-window-private.h"

/* The plans: as it was when it was opened; changed elsewhere; changed here */
#define DISK_BASE "Base"
#define DISK_THEIRS "Theirs"
#define DISK_MINE "Mine"

typedef struct
{
  char *root;   /* of all that the test writes */
  char *folder; /* of the plan */
  char *path;
  char *link;   /* where a link to it can be */
  char *other;  /* another name in the folder */
  PoiseWindow *window;
  PoiseDocument *document;
  guint n_news; /* that were told, other than that all is fine */
  guint n_looks;
} DiskFixture;

void disk_fixture_set_up (DiskFixture *f, gconstpointer data);
void disk_fixture_tear_down (DiskFixture *f, gconstpointer data);

/* Opens @path, and waits until the watcher has looked; renames the plan to DISK_MINE */
void disk_fixture_open (DiskFixture *f, const char *path);
void disk_fixture_change (DiskFixture *f);
void disk_fixture_rename_plan (DiskFixture *f, const char *title);

/* Bytes of a plan with this title: one section with two activities, "a" and "b", with @minutes each; and other bytes */
char *disk_fixture_make (const char *title, int minutes_a, int minutes_b);
void disk_fixture_write (const char *path, const char *title);
void disk_fixture_write_bytes (const char *path, const char *bytes);
void disk_fixture_replace_bytes (const char *path, const char *bytes); /* by a rename */
void disk_fixture_assert_title (const char *path, const char *title);

/* Has the watcher look, until what can be told has been */
void disk_fixture_look (DiskFixture *f);
/* (nullable): what is told of the file */
const char *disk_fixture_get_notice (DiskFixture *f);
void disk_fixture_wait_for_notice (DiskFixture *f, const char *part);
void disk_fixture_wait_for_none (DiskFixture *f);

/* The dialog that asks what is to become of a conflict, once it has read the file */
GtkWidget *disk_fixture_wait_for_question (void);
