/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows from values, and values from rows.
 */

#include "gui/export/poise-export-choices.h"

#include "poise-config.h"
#include "words/poise-words.h"

struct _PoiseExportChoices
{
  AdwBin parent_instance;

  char **languages; /* (nullable) BCP 47 tags */

  AdwComboRow *audience;
  AdwComboRow *paper;
  AdwComboRow *language;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseExportChoices, poise_export_choices, ADW_TYPE_BIN)

static void
on_selected (PoiseExportChoices *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

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
  gtk_widget_set_visible (GTK_WIDGET (self->language), g_strv_length (self->languages) > 1);
}

static gboolean
poise_export_choices_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (POISE_EXPORT_CHOICES (widget)->audience));
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

  G_OBJECT_CLASS (class)->finalize = poise_export_choices_finalize;
  widget_class->grab_focus = poise_export_choices_grab_focus;
  signals[SIGNAL_CHANGED]
      = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-export-choices.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, audience);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, paper);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportChoices, language);
}

static void
poise_export_choices_init (PoiseExportChoices *self)
{
  AdwComboRow *rows[3];

  gtk_widget_init_template (GTK_WIDGET (self));
  if (g_strcmp0 (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) == 0)
    adw_combo_row_set_selected (self->paper, 1);
  rows[0] = self->audience;
  rows[1] = self->paper;
  rows[2] = self->language;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_signal_connect_object (rows[i], "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
}

/**
 * poise_export_choices_begin:
 * @plan: what is exported
 */
void
poise_export_choices_begin (PoiseExportChoices *self, const PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_EXPORT_CHOICES (self));
  g_return_if_fail (self->languages == NULL);

  self->languages = poise_words_list_languages ();
  fill_languages (self, plan);
}

/** poise_export_choices_get_options: Returns: what is chosen, but for the language */
PoiseExportOptions
poise_export_choices_get_options (PoiseExportChoices *self)
{
  PoiseExportOptions options = { 0 };

  g_return_val_if_fail (POISE_IS_EXPORT_CHOICES (self), options);

  options.audience = adw_combo_row_get_selected (self->audience) == 1 ? POISE_AUDIENCE_STUDENTS : POISE_AUDIENCE_INSTRUCTOR;
  options.paper = adw_combo_row_get_selected (self->paper) == 1 ? POISE_PAPER_LETTER : POISE_PAPER_A4;
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
  const char *const *tags = (const char *const *) self->languages;
  const char *chosen;

  g_return_val_if_fail (POISE_IS_EXPORT_CHOICES (self) && tags, NULL);

  chosen = tags[adw_combo_row_get_selected (self->language)];
  return chosen == poise_words_find_language (tags, poise_words_get_language ()) ? NULL : chosen;
}
