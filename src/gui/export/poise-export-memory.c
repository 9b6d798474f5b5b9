/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An a{ss}: what differs from the default, each by a name and a value. What is not understood is passed over; anybody
 * may have written into the settings.
 */

#include "gui/export/poise-export-memory.h"

#include "chart/poise-chart.h"
#include "export/poise-export-picture.h"

#include <math.h>
#include <string.h>

static void
put (GVariantBuilder *builder, const char *name, const char *value)
{
  g_variant_builder_add (builder, "{ss}", name, value);
}

static void
put_parts (GVariantBuilder *builder, PoiseExportParts parts)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < POISE_N_PARTS; i++)
    if (parts & (1 << i))
      g_string_append_printf (list, "%s%s", list->len > 0 ? "," : "", poise_export_get_part_name (1 << i));
  if (list->len > 0)
    put (builder, "parts", list->str);
}

/**
 * poise_export_memory_to_variant:
 * @options: what was chosen
 *
 * Returns: (transfer full): an a{ss}, floating
 */
GVariant *
poise_export_memory_to_variant (const PoiseExportOptions *options)
{
  GVariantBuilder builder;
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  put (&builder, "audience", options->audience == POISE_AUDIENCE_STUDENTS ? "students" : "instructor");
  put (&builder, "paper", options->paper == POISE_PAPER_LETTER ? "letter" : "a4");
  put (&builder, "orientation", options->landscape ? "landscape" : "portrait");
  put (&builder, "colour", options->grey ? "grey" : "full");
  put_parts (&builder, options->parts);
  put (&builder, "chart", poise_chart_get_name (options->chart));
  put (&builder, "measure", options->counts ? "activities" : "minutes");
  put (&builder, "cartridge", options->cartridge == POISE_CARTRIDGE_1_3 ? "1.3" : "1.1");
  if (options->scale > 0)
    put (&builder, "scale", g_ascii_formatd (number, sizeof number, "%g", options->scale));
  return g_variant_builder_end (&builder);
}

/* Whether @name says one of two things: then @value is whether it is the second. */
static void
get_either (GVariant *variant, const char *name, const char *first, const char *second, gboolean *value)
{
  const char *text;

  if (!g_variant_lookup (variant, name, "&s", &text))
    return;
  if (strcmp (text, first) == 0)
    *value = FALSE;
  else if (strcmp (text, second) == 0)
    *value = TRUE;
}

static void
get_parts (GVariant *variant, PoiseExportParts *parts)
{
  g_auto (GStrv) names = NULL;
  const char *text;

  if (!g_variant_lookup (variant, "parts", "&s", &text))
    return;
  names = g_strsplit (text, ",", -1);
  for (guint i = 0; i < POISE_N_PARTS; i++)
    if (g_strv_contains ((const char *const *) names, poise_export_get_part_name (1 << i)))
      *parts |= 1 << i;
}

static void
get_chart (GVariant *variant, PoiseSeriesKind *chart)
{
  const char *text;

  if (!g_variant_lookup (variant, "chart", "&s", &text))
    return;
  for (guint i = 0; i < POISE_N_SERIES_KINDS; i++)
    if (strcmp (text, poise_chart_get_name (i)) == 0)
      *chart = i;
}

static void
get_scale (GVariant *variant, double *scale)
{
  const char *text;
  double value;

  if (!g_variant_lookup (variant, "scale", "&s", &text))
    return;
  value = g_ascii_strtod (text, NULL);
  if (isfinite (value) && value >= POISE_PICTURE_SCALE_MIN && value <= POISE_PICTURE_SCALE_MAX)
    *scale = value;
}

/**
 * poise_export_memory_from_variant:
 * @variant: an a{ss}
 * @options: (inout): keeps what @variant says nothing of
 */
void
poise_export_memory_from_variant (GVariant *variant, PoiseExportOptions *options)
{
  gboolean students = options->audience == POISE_AUDIENCE_STUDENTS;
  gboolean letter = options->paper == POISE_PAPER_LETTER;
  gboolean newer = options->cartridge == POISE_CARTRIDGE_1_3;

  g_return_if_fail (g_variant_is_of_type (variant, G_VARIANT_TYPE ("a{ss}")));

  get_either (variant, "audience", "instructor", "students", &students);
  get_either (variant, "paper", "a4", "letter", &letter);
  get_either (variant, "orientation", "portrait", "landscape", &options->landscape);
  get_either (variant, "colour", "full", "grey", &options->grey);
  get_either (variant, "cartridge", "1.1", "1.3", &newer);
  get_either (variant, "measure", "minutes", "activities", &options->counts);
  get_parts (variant, &options->parts);
  get_chart (variant, &options->chart);
  get_scale (variant, &options->scale);
  options->audience = students ? POISE_AUDIENCE_STUDENTS : POISE_AUDIENCE_INSTRUCTOR;
  options->paper = letter ? POISE_PAPER_LETTER : POISE_PAPER_A4;
  options->cartridge = newer ? POISE_CARTRIDGE_1_3 : POISE_CARTRIDGE_1_1;
}

/**
 * poise_export_memory_read:
 * @settings: (nullable): where there are none, nothing is remembered
 * @name: of the format, or "print"
 * @options: (inout): the defaults
 */
void
poise_export_memory_read (GSettings *settings, const char *name, PoiseExportOptions *options)
{
  g_autoptr (GVariant) all = settings ? g_settings_get_value (settings, "export-choices") : NULL;
  g_autoptr (GVariant) one = all ? g_variant_lookup_value (all, name, G_VARIANT_TYPE ("a{ss}")) : NULL;

  if (one)
    poise_export_memory_from_variant (one, options);
}

/** poise_export_memory_write: remembers @options by @name, beside what is remembered by other names */
void
poise_export_memory_write (GSettings *settings, const char *name, const PoiseExportOptions *options)
{
  g_autoptr (GVariant) all = NULL;
  GVariantBuilder builder;
  GVariantIter iter;
  const char *key;
  GVariant *value;

  if (!settings)
    return;
  all = g_settings_get_value (settings, "export-choices");
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sa{ss}}"));
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_next (&iter, "{&s@a{ss}}", &key, &value))
    {
      if (strcmp (key, name) != 0)
        g_variant_builder_add (&builder, "{s@a{ss}}", key, value);
      g_variant_unref (value);
    }
  g_variant_builder_add (&builder, "{s@a{ss}}", name, poise_export_memory_to_variant (options));
  g_settings_set_value (settings, "export-choices", g_variant_builder_end (&builder));
}
