/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the program finds what belongs to it.
 */

#include "gui/poise-places.h"

#include "poise-config.h"

/* (transfer full): a path relative to the folder of the running program */
static char *
beside_program (const char *relative)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program ? g_path_get_dirname (program) : g_strdup (POISE_BIN_DIR);

  return g_build_filename (folder, relative, NULL);
}

/**
 * poise_places_find_cli:
 *
 * Returns: (transfer full): the path of the `poise-cli` that belongs to this program
 */
char *
poise_places_find_cli (void)
{
  static const char *const candidates[] = { "poise-cli", "../cli/poise-cli", "../../src/cli/poise-cli" };

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++)
    {
      g_autofree char *path = beside_program (candidates[i]);

      if (g_file_test (path, G_FILE_TEST_IS_EXECUTABLE))
        return g_steal_pointer (&path);
    }
  return g_build_filename (POISE_BIN_DIR, "poise-cli", NULL);
}

/**
 * poise_places_find_help:
 *
 * Returns: (transfer full) (nullable): the folder with the pages of the help in the language in use, where the program
 *   runs from the build folder; %NULL where it is installed, and the desktop finds them
 */
char *
poise_places_find_help (void)
{
  static const char *const candidates[] = { "../../data/help/help", "../../../data/help/help" };
  const char *const *languages = g_get_language_names_with_category ("LC_MESSAGES");

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++)
    for (guint k = 0; languages[k]; k++)
      {
        g_autofree char *folder = beside_program (candidates[i]);
        g_autofree char *path = g_build_filename (folder, languages[k], "poise", NULL);
        g_autofree char *index = g_build_filename (path, "index.page", NULL);

        if (g_file_test (index, G_FILE_TEST_EXISTS))
          return g_canonicalize_filename (path, NULL);
      }
  return NULL;
}

/**
 * poise_places_find_settings:
 *
 * The schema of the build folder is used where none is installed.
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL where there is no schema at all
 */
GSettings *
poise_places_find_settings (void)
{
  GSettingsSchemaSource *installed = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchemaSource) built = NULL;
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autofree char *folder = beside_program ("../../data");

  built = g_settings_schema_source_new_from_directory (folder, installed, FALSE, NULL);
  if (built)
    schema = g_settings_schema_source_lookup (built, POISE_APPLICATION_ID, TRUE);
  else if (installed)
    schema = g_settings_schema_source_lookup (installed, POISE_APPLICATION_ID, TRUE);
  return schema ? g_settings_new_full (schema, NULL, NULL) : NULL;
}
