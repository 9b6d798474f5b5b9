/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows from values, and values from rows.
 *
 * What always holds: a row is in sight exactly where its option means something in the format; what is chosen is
 * remembered for the format, but for the language, which is the plan's.
 */

#include "gui/export/poise-export-choices.h"

#include "gui/export/poise-export-contents.h"
#include "gui/export/poise-export-formats-model.h"
#include "gui/export/poise-export-memory.h"
#include "gui/poise-combo-words.h"
#include "poise-config.h"
#include "words/poise-words-export.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

struct _PoiseExportChoices
{
  AdwBin parent_instance;

  GSettings *settings; /* (nullable) */
  gboolean to_print;
  gboolean filling;
  char **languages; /* (nullable) BCP 47 tags */
  GListModel *formats;

  AdwComboRow *format;
  GtkLabel *purpose;
  AdwComboRow *audience;
  GtkWidget *choice; /* of a format */
  AdwComboRow *language;
  AdwComboRow *paper;
  AdwComboRow *orientation;
  AdwComboRow *colour;
  AdwComboRow *chart;
  AdwComboRow *measure;
  AdwComboRow *scale;
  AdwComboRow *cartridge;
  PoiseExportContents *contents;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseExportChoices, poise_export_choices, ADW_TYPE_BIN)

/* Pixels to a unit, in the order of the choices; the second is the usual. */
static const double scales[] = { 1, 2, 4, 8 };
#define USUAL_SCALE 1

/* ---- From values to rows ---- */

/* The one that comes nearest */
static guint
find_scale (double scale)
{
  guint found = 0;

  if (scale <= 0)
    return USUAL_SCALE;
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    if (scales[i] <= scale)
      found = i;
  return found;
}

static void
fill (PoiseExportChoices *self, const PoiseExportOptions *options)
{
  self->filling = TRUE;
  adw_combo_row_set_selected (self->audience, options->audience == POISE_AUDIENCE_STUDENTS);
  adw_combo_row_set_selected (self->paper, options->paper == POISE_PAPER_LETTER);
  adw_combo_row_set_selected (self->orientation, options->landscape);
  adw_combo_row_set_selected (self->colour, options->grey);
  adw_combo_row_set_selected (self->chart, options->chart);
  adw_combo_row_set_selected (self->measure, options->counts);
  adw_combo_row_set_selected (self->scale, find_scale (options->scale));
  adw_combo_row_set_selected (self->cartridge, options->cartridge == POISE_CARTRIDGE_1_3);
  poise_export_contents_set (self->contents, options->audience, options->parts);
  self->filling = FALSE;
}

static void
update_rows (PoiseExportChoices *self)
{
  const PoiseExportFormat *format = poise_export_choices_get_format (self);
  const struct
  {
    gpointer row;
    PoiseExportTraits wants;
  } rows[] = {
    { self->audience, POISE_EXPORT_FOR_AUDIENCE }, { self->paper, POISE_EXPORT_OF_PAGES },
    { self->orientation, POISE_EXPORT_OF_PAGES },  { self->colour, POISE_EXPORT_IN_COLOUR },
    { self->chart, POISE_EXPORT_OF_CHART },        { self->measure, POISE_EXPORT_OF_CHART },
    { self->scale, POISE_EXPORT_OF_PIXELS },       { self->contents, POISE_EXPORT_OF_PARTS },
    { self->cartridge, POISE_EXPORT_AS_CARTRIDGE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_widget_set_visible (rows[i].row, (format->traits & rows[i].wants) != 0);
  /* A copy of the plan is the same in every language. */
  gtk_widget_set_visible (GTK_WIDGET (self->language), format->traits != 0 && g_strv_length (self->languages) > 1);
  gtk_label_set_label (self->purpose, poise_words_export_purpose (format->name));
}

/* What is remembered of the format, else the defaults; paper is that of the country, and whom it is for, of the format. */
static void
recall (PoiseExportChoices *self)
{
  const PoiseExportFormat *format = poise_export_choices_get_format (self);
  const char *name = self->to_print ? "print" : format->name;
  PoiseExportOptions options = { 0 };

  if (format->traits & POISE_EXPORT_USUALLY_FOR_STUDENTS)
    options.audience = POISE_AUDIENCE_STUDENTS;
  if (g_strcmp0 (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) == 0)
    options.paper = POISE_PAPER_LETTER;
  poise_export_memory_read (self->settings, name, &options);
  fill (self, &options);
}

/* ---- What the person chooses ---- */

static void
on_format_selected (PoiseExportChoices *self)
{
  if (self->filling)
    return;
  recall (self);
  update_rows (self);
  if (self->settings)
    g_settings_set_string (self->settings, "export-format", poise_export_choices_get_format (self)->name);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_changed (PoiseExportChoices *self)
{
  PoiseExportOptions options;

  if (self->filling)
    return;
  options = poise_export_choices_get_options (self);
  poise_export_contents_set (self->contents, options.audience, options.parts);
  poise_export_memory_write (self->settings,
                             self->to_print ? "print" : poise_export_choices_get_format (self)->name, &options);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* ---- Beginning ---- */

/* The plan's own language where there are texts in it, else the window's. */
static void
fill_languages (PoiseExportChoices *self, const PoisePlan *plan)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const char *const *tags = (const char *const *) self->languages;
  const char *wanted = poise_words_find_language (tags, plan->language);
  guint selected = 0;

  if (!wanted)
    wanted = poise_words_find_language (tags, poise_words_get_language ());
  for (guint i = 0; tags[i]; i++)
    {
      g_autofree char *name = poise_words_language_name (tags[i]);

      gtk_string_list_append (names, name);
      if (tags[i] == wanted)
        selected = i;
    }
  adw_combo_row_set_model (self->language, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->language, selected);
}

static void
fill_charts (PoiseExportChoices *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < POISE_N_SERIES_KINDS; i++)
    gtk_string_list_append (names, poise_words_series_name (i));
  adw_combo_row_set_model (self->chart, G_LIST_MODEL (names));
}

static void
fill_formats (PoiseExportChoices *self)
{
  g_autoptr (GtkExpression) name = poise_export_formats_model_name ();
  g_autoptr (GtkListItemFactory) factory = poise_export_formats_model_factory (G_OBJECT (self->format));
  g_autofree char *last = self->settings ? g_settings_get_string (self->settings, "export-format") : NULL;

  adw_combo_row_set_expression (self->format, name);
  adw_combo_row_set_list_factory (self->format, factory);
  adw_combo_row_set_model (self->format, self->formats);
  if (last && !self->to_print)
    adw_combo_row_set_selected (self->format, poise_export_formats_model_find (self->formats, last));
}

/* ---- Life ---- */

static gboolean
poise_export_choices_grab_focus (GtkWidget *widget)
{
  PoiseExportChoices *self = POISE_EXPORT_CHOICES (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->to_print ? self->audience : self->format));
}

static void
poise_export_choices_dispose (GObject *object)
{
  PoiseExportChoices *self = POISE_EXPORT_CHOICES (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->formats);
  G_OBJECT_CLASS (poise_export_choices_parent_class)->dispose (object);
}

static void
poise_export_choices_finalize (GObject *object)
{
  g_strfreev (POISE_EXPORT_CHOICES (object)->languages);
  G_OBJECT_CLASS (poise_export_choices_parent_class)->finalize (object);
}

static void
poise_export_choices_class_init (PoiseExportChoicesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_export_choices_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_export_choices_finalize;
  widget_class->grab_focus = poise_export_choices_grab_focus;
  signals[SIGNAL_CHANGED]
      = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (POISE_TYPE_EXPORT_CONTENTS);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-export-choices.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, format);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, purpose);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, audience);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, choice);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, language);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, paper);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, orientation);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, colour);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, chart);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, measure);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, scale);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, cartridge);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, contents);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_format_selected);
}

static void
keep_words (PoiseExportChoices *self)
{
  AdwComboRow *const rows[] = { self->format, self->audience, self->language, self->paper, self->orientation, self->colour,
                                self->chart,    self->measure,  self->scale, self->cartridge };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    poise_combo_words_keep (rows[i]);
}

static void
poise_export_choices_init (PoiseExportChoices *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  keep_words (self);
}

/**
 * poise_export_choices_begin:
 * @plan: what is exported
 * @settings: (nullable): where choices are remembered
 * @to_print: whether there is no choice of format: what is printed are the pages of a PDF
 */
void
poise_export_choices_begin (PoiseExportChoices *self, const PoisePlan *plan, GSettings *settings, gboolean to_print)
{
  g_return_if_fail (POISE_IS_EXPORT_CHOICES (self));
  g_return_if_fail (self->languages == NULL);

  self->settings = settings ? g_object_ref (settings) : NULL;
  self->to_print = to_print;
  self->languages = poise_words_list_languages ();
  self->formats = poise_export_formats_model_new ();
  fill_languages (self, plan);
  fill_charts (self);
  fill_formats (self);
  gtk_widget_set_visible (self->choice, !to_print);
  recall (self);
  update_rows (self);
}

/** poise_export_choices_get_format: Returns: (transfer none): the chosen format */
const PoiseExportFormat *
poise_export_choices_get_format (PoiseExportChoices *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_CHOICES (self), NULL);
  return self->to_print ? poise_export_find_format ("pdf", NULL)
                        : poise_export_formats_model_get (self->formats, adw_combo_row_get_selected (self->format));
}

/** poise_export_choices_get_options: Returns: what is chosen, but for the language */
PoiseExportOptions
poise_export_choices_get_options (PoiseExportChoices *self)
{
  PoiseExportOptions options = { 0 };
  guint scale;

  g_return_val_if_fail (POISE_IS_EXPORT_CHOICES (self), options);

  options.audience = adw_combo_row_get_selected (self->audience) == 1 ? POISE_AUDIENCE_STUDENTS : POISE_AUDIENCE_INSTRUCTOR;
  options.paper = adw_combo_row_get_selected (self->paper) == 1 ? POISE_PAPER_LETTER : POISE_PAPER_A4;
  options.landscape = adw_combo_row_get_selected (self->orientation) == 1;
  options.grey = adw_combo_row_get_selected (self->colour) == 1;
  options.parts = poise_export_contents_get_parts (self->contents);
  options.chart = MIN (adw_combo_row_get_selected (self->chart), POISE_N_SERIES_KINDS - 1);
  options.counts = adw_combo_row_get_selected (self->measure) == 1;
  scale = MIN (adw_combo_row_get_selected (self->scale), G_N_ELEMENTS (scales) - 1);
  options.scale = scale == USUAL_SCALE ? 0 : scales[scale];
  options.cartridge = adw_combo_row_get_selected (self->cartridge) == 1 ? POISE_CARTRIDGE_1_3 : POISE_CARTRIDGE_1_1;
  return options;
}

/**
 * poise_export_choices_get_language:
 *
 * Returns: (nullable): a BCP 47 tag; %NULL for the window's own language, which is left to poise-cli: that writes dates
 *   as the window does then
 */
const char *
poise_export_choices_get_language (PoiseExportChoices *self)
{
  const char *const *tags;
  const char *chosen;

  g_return_val_if_fail (POISE_IS_EXPORT_CHOICES (self) && self->languages, NULL);

  tags = (const char *const *) self->languages;
  chosen = tags[adw_combo_row_get_selected (self->language)];
  return chosen == poise_words_find_language (tags, poise_words_get_language ()) ? NULL : chosen;
}
