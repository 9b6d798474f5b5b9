/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A folder for each test of saving, and what is asked of it again and again.
 */

#pragma once

#include "store/poise-store.h"

/** SaverFixture: @folder: empty at the start, gone at the end */
typedef struct
{
  char *folder;
} SaverFixture;

typedef struct
{
  const char *name;
  void (*test) (SaverFixture *fixture, gconstpointer data);
} SaverTest;

void saver_fixture_init (int *argc, char ***argv);
int saver_fixture_run (const SaverTest *tests, guint n_tests);

char *saver_path (SaverFixture *fixture, const char *name);
char *saver_rescue_folder (void);
void saver_put (const char *path, const char *text);
void saver_assert_holds (const char *path, const char *text);
void saver_assert_n_names (const char *folder, guint expected);

gboolean saver_save (const char *path, const char *text, PoiseSaveManner manner, GError **error);
void saver_save_well (const char *path, const char *text, PoiseSaveManner manner);
void saver_save_badly (const char *path, PoiseSaveManner manner, PoiseStoreError code, int number);

gboolean saver_become_somebody (SaverFixture *fixture, const char *path);
void saver_become_root (gboolean was_root);
