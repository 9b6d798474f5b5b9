/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-help: writes the pages of the help that are made from tables, in one language, and the pictures that they show.
 * For the build; it is not installed.
 */

#include "export/poise-export.h"
#include "help/poise-help-page.h"
#include "words/poise-words.h"

#include <stdlib.h>

static gboolean
write_pages (const char *folder, GError **error)
{
  for (PoiseHelpPage page = 0; page < POISE_N_HELP_PAGES; page++)
    {
      g_autofree char *name = g_strconcat (poise_help_page_get_id (page), ".page", NULL);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = poise_help_page_write (page, error);

      if (!text || !g_file_set_contents (path, text, -1, error))
        return FALSE;
    }
  return TRUE;
}

/* In a language for which there are no letters on this computer, the English pictures have to do. */
static gboolean
write_figure (PoiseSeriesKind chart, const char *folder, GError **error)
{
  g_autofree char *name = poise_help_figure_get_name (chart);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) failure = NULL;
  g_autoptr (GBytes) picture = poise_help_figure_draw (chart, &failure);

  if (picture)
    return g_file_set_contents (path, g_bytes_get_data (picture, NULL), g_bytes_get_size (picture), error);
  if (g_error_matches (failure, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_NO_FONT))
    {
      g_printerr ("poise-help: %s is left out: %s\n", name, failure->message);
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
write_figures (const char *folder, GError **error)
{
  for (PoiseSeriesKind chart = 0; chart < POISE_N_SERIES_KINDS; chart++)
    if (!write_figure (chart, folder, error))
      return FALSE;
  return TRUE;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  if (argc != 4 || !poise_words_is_language (argv[1]))
    {
      g_printerr ("Usage: poise-help LANGUAGE FOLDER PICTURES\n");
      return 2;
    }
  poise_words_init (argv[1]);
  if (!write_pages (argv[2], &error) || !write_figures (argv[3], &error))
    {
      g_printerr ("poise-help: %s\n", error->message);
      return EXIT_FAILURE;
    }
  return EXIT_SUCCESS;
}
