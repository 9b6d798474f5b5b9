/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The answers are shown as what follows of them: not "day first", but the day that an example of the table then is.
 */

#include "gui/import/poise-mapping-dates.h"

#include "gui/poise-combo-words.h"
#include "import/poise-csv-calendar.h"
#include "poise-config.h"
#include "words/poise-words-mapping.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* Years that are offered around this one */
#define YEARS_BACK 10
#define YEARS_AHEAD 2

struct _PoiseMappingDates
{
  AdwBin parent_instance;

  gboolean showing;
  char *example; /* (nullable) of which the days are offered */
  int example_year;
  PoiseCsvOrder orders[POISE_CSV_N_ORDERS]; /* that are offered */
  guint n_orders;
  PoiseCsvOrder order;
  int first_year; /* that is offered */
  int last_year;
  int year;

  AdwComboRow *order_row;
  AdwComboRow *year_row;
};

G_DEFINE_TYPE (PoiseMappingDates, poise_mapping_dates, ADW_TYPE_BIN)

static void
on_order_selected (PoiseMappingDates *self)
{
  guint item = adw_combo_row_get_selected (self->order_row);

  if (self->showing || item >= self->n_orders)
    return;
  self->order = self->orders[item];
  g_signal_emit_by_name (self, "changed");
}

static void
on_year_selected (PoiseMappingDates *self)
{
  guint item = adw_combo_row_get_selected (self->year_row);

  if (self->showing || item == GTK_INVALID_LIST_POSITION)
    return;
  self->year = item == 0 ? 0 : self->first_year + (int) item - 1;
  g_signal_emit_by_name (self, "changed");
}

/* ---- The order ---- */

/* (transfer full) (nullable): the day that @example is in @order */
static char *
read_example (const PoiseCsv *csv, const PoiseCsvMapping *mapping, PoiseCsvOrder order, const char *example)
{
  g_autoptr (PoiseCsvMapping) ordered = poise_csv_mapping_copy (mapping);
  PoiseCsvCalendar calendar;
  PoiseCsvDate date;

  ordered->order = order;
  calendar = poise_csv_calendar (csv, ordered);
  return poise_csv_date_parse (example, &calendar, &date) ? poise_words_date (&date.first) : NULL;
}

/* Whether an item offers the same day already. */
static gboolean
has_day (GtkStringList *model, const char *day)
{
  for (guint i = 0; gtk_string_list_get_string (model, i); i++)
    if (g_str_equal (gtk_string_list_get_string (model, i), day))
      return TRUE;
  return FALSE;
}

static void
offer_order (PoiseMappingDates *self, GtkStringList *model, PoiseCsvOrder order, const char *day)
{
  if (!day || has_day (model, day))
    return;
  gtk_string_list_append (model, day);
  self->orders[self->n_orders++] = order;
}

/* The days that @example is; they stay as long as it does, since a choice among them must not take them away. */
static void
offer_orders (PoiseMappingDates *self, const PoiseCsv *csv, const PoiseCsvMapping *mapping, const char *example)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);
  g_autofree char *title = poise_words_mapping_what_day (example);

  self->n_orders = 0;
  for (PoiseCsvOrder order = 0; order < POISE_CSV_N_ORDERS; order++)
    {
      g_autofree char *day = read_example (csv, mapping, order, example);

      offer_order (self, model, order, day);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->order_row), title);
  adw_combo_row_set_model (self->order_row, G_LIST_MODEL (model));
}

static void
show_order (PoiseMappingDates *self, const PoiseCsv *csv, const PoiseCsvMapping *mapping, const char *example)
{
  if (g_strcmp0 (example, self->example) != 0 || mapping->year != self->example_year)
    {
      if (example)
        offer_orders (self, csv, mapping, example);
      g_free (self->example);
      self->example = g_strdup (example);
      self->example_year = mapping->year;
    }
  for (guint i = 0; i < self->n_orders; i++)
    if (self->orders[i] == mapping->order)
      adw_combo_row_set_selected (self->order_row, i);
  gtk_widget_set_visible (GTK_WIDGET (self->order_row), example != NULL);
}

/* ---- The year ---- */

/* The years around this one, and around the one that is taken */
static void
offer_years (PoiseMappingDates *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);
  int now_year = g_date_time_get_year (now);
  int year = self->year > 0 ? self->year : now_year;

  if (self->first_year > 0 && (self->year == 0 || (self->year >= self->first_year && self->year <= self->last_year)))
    return;
  self->first_year = MIN (now_year, year) - YEARS_BACK;
  self->last_year = MAX (now_year, year) + YEARS_AHEAD;
  /* Translators: the year of dates that do not say it has not been chosen */
  gtk_string_list_append (model, C_ ("year", "Not Known"));
  for (int i = self->first_year; i <= self->last_year; i++)
    {
      g_autofree char *text = g_strdup_printf ("%d", i);

      gtk_string_list_append (model, text);
    }
  adw_combo_row_set_model (self->year_row, G_LIST_MODEL (model));
}

static void
show_year (PoiseMappingDates *self, const char *example)
{
  g_autofree char *title = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->year_row), example != NULL);
  if (!example)
    return;
  offer_years (self);
  title = poise_words_mapping_what_year (example);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->year_row), title);
  adw_combo_row_set_selected (self->year_row, self->year == 0 ? 0 : self->year - self->first_year + 1);
}

/* ---- Life ---- */

static void
poise_mapping_dates_finalize (GObject *object)
{
  g_free (POISE_MAPPING_DATES (object)->example);
  G_OBJECT_CLASS (poise_mapping_dates_parent_class)->finalize (object);
}

static void
poise_mapping_dates_class_init (PoiseMappingDatesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_mapping_dates_finalize;
  g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-mapping-dates.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseMappingDates, order_row);
  gtk_widget_class_bind_template_child (widget_class, PoiseMappingDates, year_row);
  gtk_widget_class_bind_template_callback (widget_class, on_order_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_year_selected);
}

static void
poise_mapping_dates_init (PoiseMappingDates *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_combo_words_keep (self->order_row);
  poise_combo_words_keep (self->year_row);
}

/**
 * poise_mapping_dates_show:
 * @csv: a table
 * @mapping: what its columns are for, and how its dates are read
 */
void
poise_mapping_dates_show (PoiseMappingDates *self, const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  g_autoptr (PoiseCsvDoubts) doubts = poise_csv_doubts_new (csv, mapping);

  self->showing = TRUE;
  self->order = mapping->order;
  self->year = mapping->year;
  show_order (self, csv, mapping, doubts->order_example);
  show_year (self, doubts->year_example);
  gtk_widget_set_visible (GTK_WIDGET (self), doubts->order_example || doubts->year_example);
  self->showing = FALSE;
}

/** poise_mapping_dates_put: gives @mapping what is chosen */
void
poise_mapping_dates_put (PoiseMappingDates *self, PoiseCsvMapping *mapping)
{
  mapping->order = self->order;
  mapping->year = self->year;
}
