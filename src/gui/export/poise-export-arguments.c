/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What always holds: only what means something in the format is said, since poise-cli refuses the rest.
 */

#include "gui/export/poise-export-arguments.h"

#include "chart/poise-chart.h"

static void
add (GStrvBuilder *builder, const char *option, const char *value)
{
  g_autofree char *argument = g_strconcat (option, value, NULL);

  g_strv_builder_add (builder, argument);
}

static void
add_parts (GStrvBuilder *builder, const PoiseExportOptions *options)
{
  PoiseExportParts parts = poise_export_choose_parts (options);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  if (options->parts == 0 || parts == 0)
    return;
  for (guint i = 0; i < POISE_N_PARTS; i++)
    if (parts & (1 << i))
      g_ptr_array_add (names, (gpointer) poise_export_get_part_name (1 << i));
  g_ptr_array_add (names, NULL);
  list = g_strjoinv (",", (char **) names->pdata);
  add (builder, "--parts=", list);
}

static void
add_chart (GStrvBuilder *builder, const PoiseExportOptions *options)
{
  add (builder, "--chart=", poise_chart_get_name (options->chart));
  add (builder, "--measure=", options->counts ? "activities" : "minutes");
}

/* In the locale of programs: a point, never a comma */
static void
add_scale (GStrvBuilder *builder, const PoiseExportOptions *options)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (options->scale > 0)
    add (builder, "--scale=", g_ascii_formatd (number, sizeof number, "%g", options->scale));
}

/**
 * poise_export_arguments:
 * @format: which file is wanted
 * @options: of it
 * @language: (nullable): a BCP 47 tag; %NULL for that of the process
 *
 * Returns: (transfer full): what follows the name of the program; the plan is read from standard input, the file written
 *   to standard output
 */
GStrv
poise_export_arguments (const PoiseExportFormat *format, const PoiseExportOptions *options, const char *language)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, "export");
  add (builder, "--format=", format->name);
  if (format->traits & POISE_EXPORT_FOR_AUDIENCE)
    add (builder, "--audience=", options->audience == POISE_AUDIENCE_STUDENTS ? "students" : "instructor");
  if (format->traits & POISE_EXPORT_OF_PAGES)
    {
      add (builder, "--paper=", options->paper == POISE_PAPER_LETTER ? "letter" : "a4");
      if (options->landscape)
        g_strv_builder_add (builder, "--orientation=landscape");
    }
  if (format->traits & POISE_EXPORT_OF_PARTS)
    add_parts (builder, options);
  if (format->traits & POISE_EXPORT_OF_CHART)
    add_chart (builder, options);
  if (format->traits & POISE_EXPORT_OF_PIXELS)
    add_scale (builder, options);
  if (format->traits & POISE_EXPORT_AS_CARTRIDGE)
    add (builder, "--cartridge=", options->cartridge == POISE_CARTRIDGE_1_3 ? "1.3" : "1.1");
  if ((format->traits & POISE_EXPORT_IN_COLOUR) && options->grey)
    g_strv_builder_add (builder, "--grey");
  if (language)
    add (builder, "--language=", language);
  g_strv_builder_add_many (builder, "-o", "-", "-", NULL);
  return g_strv_builder_end (builder);
}
