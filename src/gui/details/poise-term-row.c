/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row that offers the values of a closed set.
 *
 * While the selected activities differ, the list has one item more, “Mixed”; choosing that changes nothing.
 */

#include "gui/details/poise-term-row.h"

#include "gui/details/poise-details-state.h"
#include "gui/poise-combo-words.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* A closed set: the value of each item in the order in which they are offered. */
typedef struct
{
  const char *name;
  int n_values;
  int first; /* the value of the first item */
  const char *(*word) (int value);
} Offer;

struct _PoiseTermRow
{
  AdwComboRow parent_instance;

  const Offer *offer;
  GtkStringList *words;
  int value;
  gboolean mixed;
  gboolean showing;
};

enum
{
  PROP_TERMS = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseTermRow, poise_term_row, ADW_TYPE_COMBO_ROW)

/* ---- Words ---- */

static const char *
purpose_word (int value)
{
  return poise_words_purpose (value);
}

static const char *
learning_type_word (int value)
{
  return poise_words_learning_type (value);
}

static const char *
complexity_word (int value)
{
  return poise_words_complexity (value);
}

static const char *
group_word (int value)
{
  return poise_words_group_kind (value);
}

static const char *
assessment_word (int value)
{
  return poise_words_assessment_kind (value);
}

static const char *
bandwidth_word (int value)
{
  return poise_words_bandwidth (value);
}

static const char *
credits_word (int value)
{
  static const char *const words[] = {
    /* Translators: no system of credits has been chosen */
    NC_ ("credits", "None"),
    /* Translators: the European system of credits */
    NC_ ("credits", "ECTS"),
    /* Translators: the credit hours of universities in the United States */
    NC_ ("credits", "US credit hours"),
  };

  return g_dpgettext2 (NULL, "credits", words[value]);
}

static const char *
weekday_word (int value)
{
  static const char *const words[] = {
    NC_ ("weekday", "Monday"),   NC_ ("weekday", "Tuesday"), NC_ ("weekday", "Wednesday"),
    NC_ ("weekday", "Thursday"), NC_ ("weekday", "Friday"),  NC_ ("weekday", "Saturday"),
    NC_ ("weekday", "Sunday"),
  };

  /* Translators: no day of the week has been chosen */
  return value == POISE_UNSET ? C_ ("weekday", "None") : g_dpgettext2 (NULL, "weekday", words[value - 1]);
}

static const char *
flag_word (int value)
{
  /* Translators: the answer to a question such as “Teacher present” has not been given */
  return value == POISE_UNSET ? C_ ("flag", "Not said") : value ? C_ ("flag", "Yes") : C_ ("flag", "No");
}

static const Offer offers[] = {
  { "purpose", POISE_N_PURPOSES, 0, purpose_word },
  { "learning-type", POISE_N_LEARNING_TYPES, 0, learning_type_word },
  { "complexity", POISE_N_COMPLEXITIES, 0, complexity_word },
  { "group", POISE_N_GROUP_KINDS, 0, group_word },
  { "assessment", POISE_N_ASSESSMENT_KINDS, 0, assessment_word },
  { "bandwidth", POISE_N_BANDWIDTHS, 0, bandwidth_word },
  { "credits", POISE_N_CREDIT_SYSTEMS, 0, credits_word },
  { "weekday", 8, POISE_UNSET, weekday_word },
  { "flag", 3, POISE_UNSET, flag_word },
};

/* Unset stands first, then from 1 the days, from 0 anything else; yes stands before no. */
static int
value_at (const Offer *offer, int index)
{
  if (offer->first == 0)
    return index;
  if (index == 0)
    return POISE_UNSET;
  return offer->word == flag_word ? 2 - index : index;
}

static guint
index_of (const Offer *offer, int value)
{
  for (int i = 0; i < offer->n_values; i++)
    if (value_at (offer, i) == value)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

static void
fill (PoiseTermRow *self)
{
  for (int i = 0; i < self->offer->n_values; i++)
    gtk_string_list_append (self->words, self->offer->word (value_at (self->offer, i)));
}

static void
set_mixed (PoiseTermRow *self, gboolean mixed)
{
  const char *word[] = {
    /* Translators: the selected activities have different values here */
    _ ("Mixed"),
    NULL,
  };

  if (self->mixed == mixed)
    return;
  self->mixed = mixed;
  gtk_string_list_splice (self->words, self->offer->n_values, mixed ? 0 : 1, mixed ? word : NULL);
}

/* A screen reader knows the row by its title; what is chosen it hears as the description. */
static void
describe (PoiseTermRow *self)
{
  GtkStringObject *selected = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  selected ? gtk_string_object_get_string (selected) : "", -1);
}

static void
on_selected (PoiseTermRow *self)
{
  guint index = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  int value;

  describe (self);
  if (self->showing || !self->offer || index >= (guint)self->offer->n_values)
    return;
  value = value_at (self->offer, index);
  if (value == self->value)
    return;
  self->value = value;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, value);
}

static void
poise_term_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseTermRow *self = POISE_TERM_ROW (object);

  if (id != PROP_TERMS)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    if (g_strcmp0 (offers[i].name, g_value_get_string (value)) == 0)
      self->offer = &offers[i];
  g_return_if_fail (self->offer != NULL);
  self->value = value_at (self->offer, 0);
  self->showing = TRUE;
  fill (self);
  self->showing = FALSE;
}

static void
poise_term_row_dispose (GObject *object)
{
  PoiseTermRow *self = POISE_TERM_ROW (object);

  self->showing = TRUE;
  g_clear_object (&self->words);
  G_OBJECT_CLASS (poise_term_row_parent_class)->dispose (object);
}

static void
poise_term_row_class_init (PoiseTermRowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->set_property = poise_term_row_set_property;
  object_class->dispose = poise_term_row_dispose;
  props[PROP_TERMS]
      = g_param_spec_string ("terms", NULL, NULL, NULL,
                             G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
poise_term_row_init (PoiseTermRow *self)
{
  self->words = gtk_string_list_new (NULL);
  self->showing = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (self->words));
  self->showing = FALSE;
  poise_combo_words_keep (ADW_COMBO_ROW (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected), NULL);
}

/** poise_term_row_show: Shows @value, or that there are several where it is %POISE_MIXED. */
void
poise_term_row_show (PoiseTermRow *self, int value)
{
  g_return_if_fail (POISE_IS_TERM_ROW (self));
  g_return_if_fail (self->offer != NULL);

  self->value = value;
  self->showing = TRUE;
  set_mixed (self, value == POISE_MIXED);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), value == POISE_MIXED ? (guint)self->offer->n_values
                                                                         : index_of (self->offer, value));
  self->showing = FALSE;
}
