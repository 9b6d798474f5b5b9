/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli export: plans in another format, to a file, a folder or standard output. Here is what is asked for.
 */

#include "cli/poise-cli-export-files.h"
#include "cli/poise-cli-options.h"
#include "export/poise-export-picture.h"
#include "words/poise-words-cli.h"

#include <string.h>
#include <sys/stat.h>

typedef struct
{
  const PoiseExportFormat *format;
  PoiseExportOptions options;
  const char *output;
  gboolean to_folder;
} Export;

static char *
list_formats (void)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint n_formats;
  const PoiseExportFormat *formats = poise_export_get_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    g_ptr_array_add (names, (gpointer) formats[i].name);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

/* Whether the output is a plan, by its name or because it is @input, and would become something else. A name
 * that a shell completed too eagerly must not cost a plan. */
static gboolean
would_replace_plan (const Export *self, const char *input)
{
  const PoiseExportFormat *plans = poise_export_find_format ("poise.json", NULL);
  struct stat old, read;

  if (self->to_folder || self->format == plans || stat (self->output, &old) != 0 || !S_ISREG (old.st_mode))
    return FALSE;
  return poise_export_find_format (NULL, self->output) == plans ||
         (stat (input, &read) == 0 && read.st_dev == old.st_dev && read.st_ino == old.st_ino);
}

/* Whether it is clear what to write where; else that is said. */
static gboolean
find_format (Export *self, const PoiseCliVerb *verb, const char *format, char **files)
{
  g_autofree char *formats = list_formats ();
  g_autofree char *output = g_filename_display_name (self->output);

  self->to_folder = g_file_test (self->output, G_FILE_TEST_IS_DIR);
  if (g_strv_length (files) > 1 && !self->to_folder)
    {
      poise_cli_wrong_usage (verb, poise_words_cli_wants_folder ());
      return FALSE;
    }
  if (!self->to_folder && g_str_has_suffix (self->output, G_DIR_SEPARATOR_S))
    {
      poise_cli_wrong_usage (verb, poise_words_cli_no_folder (output));
      return FALSE;
    }
  self->format = poise_export_find_format (format, self->to_folder ? NULL : self->output);
  if (self->format != NULL && would_replace_plan (self, files[0]))
    {
      poise_cli_wrong_usage (verb, poise_words_cli_would_replace_plan (output));
      return FALSE;
    }
  if (self->format != NULL)
    return TRUE;
  poise_cli_wrong_usage (verb, format != NULL ? poise_words_cli_unknown_choice ("--format", format, formats)
                                              : poise_words_cli_no_format (output, formats));
  return FALSE;
}

/* What was given as options that not every format knows; NULL is the default. */
typedef struct
{
  char *chart;
  char *measure;
  char *scale;
  char *orientation;
  char *parts;
  char *cartridge;
  gboolean grey;
} FormatOptions;

static void
format_options_clear (FormatOptions *self)
{
  g_free (self->chart);
  g_free (self->measure);
  g_free (self->scale);
  g_free (self->orientation);
  g_free (self->parts);
  g_free (self->cartridge);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FormatOptions, format_options_clear)

/* A decimal number with a point, whatever the language: it is typed in scripts. */
static gboolean
read_scale (const PoiseCliVerb *verb, const char *text, double *scale)
{
  char *end = NULL;

  if (text == NULL)
    return TRUE;
  *scale = g_ascii_strtod (text, &end);
  if (g_ascii_isdigit (*text) && *end == '\0' && strspn (text, "0123456789.") == strlen (text) &&
      *scale >= POISE_PICTURE_SCALE_MIN && *scale <= POISE_PICTURE_SCALE_MAX)
    return TRUE;
  poise_cli_wrong_usage (verb, poise_words_cli_wrong_scale (text, POISE_PICTURE_SCALE_MIN, POISE_PICTURE_SCALE_MAX));
  return FALSE;
}

/* "schedule,notes" */
static gboolean
read_parts (const PoiseCliVerb *verb, const char *text, PoiseExportParts *parts)
{
  const char *names[POISE_N_PARTS + 1] = { NULL };
  g_auto (GStrv) given = g_strsplit (text != NULL ? text : "", ",", -1);

  for (guint i = 0; i < POISE_N_PARTS; i++)
    names[i] = poise_export_get_part_name (1 << i);
  for (guint i = 0; given[i] != NULL; i++)
    {
      int part;

      if (!poise_cli_options_choose (verb, "--parts", g_strstrip (given[i]), names, &part))
        return FALSE;
      *parts |= 1 << part;
    }
  return TRUE;
}

/* The first option that was given and means nothing in the format; NULL where there is none. */
static const char *
find_meaningless (const Export *self, const FormatOptions *given)
{
  const struct
  {
    const char *option;
    gboolean is_given;
    PoiseExportTraits wants;
  } options[] = {
    { "--chart", given->chart != NULL, POISE_EXPORT_OF_CHART },
    { "--measure", given->measure != NULL, POISE_EXPORT_OF_CHART },
    { "--scale", given->scale != NULL, POISE_EXPORT_OF_PIXELS },
    { "--orientation", given->orientation != NULL, POISE_EXPORT_OF_PAGES },
    { "--parts", given->parts != NULL, POISE_EXPORT_OF_PARTS },
    { "--cartridge", given->cartridge != NULL, POISE_EXPORT_AS_CARTRIDGE },
    { "--grey", given->grey, POISE_EXPORT_IN_COLOUR },
  };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if (options[i].is_given && (self->format->traits & options[i].wants) == 0)
      return options[i].option;
  return NULL;
}

/* Whether all of it can be understood, and means something in the format; else that is said. */
static gboolean
read_format_options (Export *self, const PoiseCliVerb *verb, const FormatOptions *given)
{
  static const char *const measures[] = { "minutes", "activities", NULL };
  static const char *const orientations[] = { "portrait", "landscape", NULL };
  static const char *const cartridges[] = { "1.1", "1.3", NULL };
  const char *charts[POISE_N_SERIES_KINDS + 1] = { NULL };
  const char *meaningless = find_meaningless (self, given);
  int chart, measure, orientation, cartridge;

  for (guint i = 0; i < POISE_N_SERIES_KINDS; i++)
    charts[i] = poise_chart_get_name (i);
  if (!poise_cli_options_choose (verb, "--chart", given->chart, charts, &chart) ||
      !poise_cli_options_choose (verb, "--measure", given->measure, measures, &measure) ||
      !poise_cli_options_choose (verb, "--orientation", given->orientation, orientations, &orientation) ||
      !poise_cli_options_choose (verb, "--cartridge", given->cartridge, cartridges, &cartridge) ||
      !read_scale (verb, given->scale, &self->options.scale) || !read_parts (verb, given->parts, &self->options.parts))
    return FALSE;
  self->options.chart = chart;
  self->options.counts = measure == 1;
  self->options.landscape = orientation == 1;
  self->options.cartridge = cartridge == 1 ? POISE_CARTRIDGE_1_3 : POISE_CARTRIDGE_1_1;
  self->options.grey = given->grey;
  if (meaningless != NULL)
    poise_cli_wrong_usage (verb, poise_words_cli_not_for_format (meaningless, self->format->name));
  return meaningless == NULL;
}

/** poise_cli_export: the verb */
PoiseCliStatus
poise_cli_export (const PoiseCliVerb *verb, int argc, char **argv)
{
  static const char *const audiences[] = { "instructor", "students", NULL };
  static const char *const papers[] = { "a4", "letter", NULL };
  g_auto (GStrv) files = NULL;
  g_autofree char *audience = NULL, *paper = NULL, *format = NULL, *output = NULL;
  g_auto (FormatOptions) given = { 0 };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, poise_words_cli_help (POISE_HELP_EXPORT_OUTPUT),
      "{out}" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, poise_words_cli_help (POISE_HELP_EXPORT_FORMAT), "{name}" },
    { "audience", 0, 0, G_OPTION_ARG_STRING, &audience, poise_words_cli_help (POISE_HELP_AUDIENCE), "{name}" },
    { "chart", 0, 0, G_OPTION_ARG_STRING, &given.chart, poise_words_cli_help (POISE_HELP_CHART), "{name}" },
    { "measure", 0, 0, G_OPTION_ARG_STRING, &given.measure, poise_words_cli_help (POISE_HELP_MEASURE), "{name}" },
    { "scale", 0, 0, G_OPTION_ARG_STRING, &given.scale, poise_words_cli_help (POISE_HELP_SCALE), "{number}" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &paper, poise_words_cli_help (POISE_HELP_PAPER), "{name}" },
    { "orientation", 0, 0, G_OPTION_ARG_STRING, &given.orientation, poise_words_cli_help (POISE_HELP_ORIENTATION),
      "{name}" },
    { "parts", 0, 0, G_OPTION_ARG_STRING, &given.parts, poise_words_cli_help (POISE_HELP_PARTS), "{list}" },
    { "cartridge", 0, 0, G_OPTION_ARG_STRING, &given.cartridge, poise_words_cli_help (POISE_HELP_CARTRIDGE), "{number}" },
    { "grey", 0, 0, G_OPTION_ARG_NONE, &given.grey, poise_words_cli_help (POISE_HELP_GREY), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  Export self = { 0 };
  PoiseCliStatus status;
  int audience_choice, paper_choice;

  if (!poise_cli_options_parse (verb, entries, poise_words_cli_help (POISE_HELP_EXPORT_MORE), argc, argv,
                                &status))
    return status;
  if (!poise_cli_options_choose (verb, "--audience", audience, audiences, &audience_choice) ||
      !poise_cli_options_choose (verb, "--paper", paper, papers, &paper_choice))
    return POISE_CLI_WRONG_USAGE;
  if (output == NULL)
    return poise_cli_wrong_usage (verb, poise_words_cli_no_output ());
  if (!poise_cli_options_has_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  self.output = output;
  self.options.audience = audience_choice == 1 ? POISE_AUDIENCE_STUDENTS : POISE_AUDIENCE_INSTRUCTOR;
  self.options.paper = paper_choice == 1 ? POISE_PAPER_LETTER : POISE_PAPER_A4;
  if (!find_format (&self, verb, format, files) || !read_format_options (&self, verb, &given))
    return POISE_CLI_WRONG_USAGE;
  if (audience == NULL && (self.format->traits & POISE_EXPORT_USUALLY_FOR_STUDENTS))
    self.options.audience = POISE_AUDIENCE_STUDENTS;

  return poise_cli_export_files (files, self.format, &self.options, self.output, self.to_folder);
}
