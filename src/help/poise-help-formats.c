/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The formats that a plan is given away in, and those that become plans.
 */

#include "export/poise-export.h"
#include "help/poise-help-parts.h"
#include "help/poise-help-writer.h"
#include "import/poise-import.h"
#include "words/poise-words-export.h"
#include "words/poise-words.h"

/* @endings: how names of such files end */
static void
add_endings (GString *page, const char *const *endings)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) files = NULL;
  g_autofree char *list = NULL, *sentence = NULL;

  for (guint i = 0; endings[i]; i++)
    {
      g_autofree char *file = poise_help_file (endings[i]);

      g_strv_builder_add (builder, file);
    }
  files = g_strv_builder_end (builder);
  list = poise_words_list ((const char *const *) files);
  sentence = poise_help_format (poise_words_help_endings (), "endings", list);
  poise_help_add_markup (page, "p", sentence);
}

static void
open_format (GString *page, const char *prefix, const char *name, const char *title)
{
  g_autofree char *id = poise_help_id (prefix, name);
  g_autofree char *section = g_strdup_printf ("section id=\"%s\"", id);

  poise_help_open (page, section);
  poise_help_add (page, "title", title);
}

static void
add_export (GString *page, const PoiseExportFormat *format)
{
  const char *const endings[] = { format->suffix, NULL };

  open_format (page, "export", format->name, poise_words_export_format (format->name));
  poise_help_add (page, "p", poise_words_export_purpose (format->name));
  poise_help_add (page, "p", poise_words_help_export (format->name));
  if (format->traits & POISE_EXPORT_FOR_AUDIENCE)
    poise_help_add (page, "p", poise_words_help_for_students ());
  if (format->traits & POISE_EXPORT_IN_COLOUR)
    poise_help_add (page, "p", poise_words_help_in_greys ());
  add_endings (page, endings);
  poise_help_close (page, "section");
}

static void
add_import (GString *page, const PoiseImportFormat *format)
{
  open_format (page, "import", format->name, poise_words_help_import (format->name));
  poise_help_add (page, "p", poise_words_help_import_takes (format->name));
  add_endings (page, format->suffixes);
  poise_help_close (page, "section");
}

/** poise_help_add_formats: all of them */
gboolean
poise_help_add_formats (GString *page, GError **error)
{
  guint n_exports, n_imports;
  const PoiseExportFormat *exports = poise_export_get_formats (&n_exports);
  const PoiseImportFormat *imports = poise_import_get_formats (&n_imports);

  poise_help_open (page, "section id=\"exports\"");
  poise_help_add (page, "title", poise_words_help_exports ());
  for (guint i = 0; i < n_exports; i++)
    add_export (page, &exports[i]);
  poise_help_close (page, "section");
  poise_help_open (page, "section id=\"imports\"");
  poise_help_add (page, "title", poise_words_help_imports ());
  for (guint i = 0; i < n_imports; i++)
    add_import (page, &imports[i]);
  poise_help_close (page, "section");
  return TRUE;
}
