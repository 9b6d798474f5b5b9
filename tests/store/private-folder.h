/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of Poise's own folders share: a folder that goes again, and looks at what is in it.
 */

#pragma once

#include <gio/gio.h>

typedef struct
{
  char *folder;
} PrivateFolder;

void private_folder_set_up (PrivateFolder *fixture, gconstpointer data);
void private_folder_tear_down (PrivateFolder *fixture, gconstpointer data);

/* All files and folders below @path are for their owner alone */
void private_folder_assert_private (const char *path);

/* How many names there are in @path */
guint private_folder_count (const char *path);

/* Cuts the file to half, as a lost block would */
void private_folder_cut (const char *path);

/* How many rounds: @few, or as many as POISE_TEST_KILLS says */
guint private_folder_n_kills (guint few);
