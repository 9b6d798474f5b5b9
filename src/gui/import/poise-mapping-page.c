/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The mapping is the state; rows show it and change it, and all is shown anew from it after each change. A column that
 * is taken for something takes that from the column that had it, which is shown too.
 */

#include "gui/import/poise-mapping-page.h"

#include "gui/import/poise-mapping-dates.h"
#include "gui/import/poise-mapping-kinds.h"
#include "gui/import/poise-mapping-outcome.h"
#include "gui/import/poise-mapping-table.h"
#include "gui/poise-combo-words.h"
#include "import/poise-csv-columns.h"
#include "import/poise-csv-guess.h"
#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words-mapping.h"

/* So many cells of a column are shown below its name. */
#define MOST_EXAMPLES 3

struct _PoiseMappingPage
{
  AdwBin parent_instance;

  PoiseCsv *csv;            /* NULL before there is one */
  PoiseCsvMapping *mapping; /* the same */
  PoiseCsvMapping *guessed; /* as it was before anything was chosen */
  GPtrArray *rows; /* AdwComboRow, one for each column */
  GCancellable *asking;
  gboolean showing;

  PoiseMappingTable *table;
  GtkLabel *outcome;
  AdwPreferencesGroup *columns;
  GtkSwitch *header;
  PoiseMappingDates *dates;
};

enum
{
  PROP_MAKES_ACTIVITIES = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseMappingPage, poise_mapping_page, ADW_TYPE_BIN)

static void show (PoiseMappingPage *self);

/* ---- What comes of it ---- */

static void
on_answered (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseMappingPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = poise_mapping_outcome_finish (result, &error);

  if (sentence)
    gtk_label_set_label (self->outcome, sentence);
}

static void
ask (PoiseMappingPage *self)
{
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  if (!poise_csv_mapping_makes_activities (self->mapping))
    {
      g_autofree char *sentence = poise_words_mapping_no_activity ();

      gtk_label_set_label (self->outcome, sentence);
      return;
    }
  self->asking = g_cancellable_new ();
  poise_mapping_outcome_ask (self->csv, self->mapping, self->asking, on_answered, g_object_ref (self));
}

/* After a choice: shows it with all that follows from it, and tells. */
static void
change (PoiseMappingPage *self)
{
  show (self);
  ask (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAKES_ACTIVITIES]);
  g_signal_emit_by_name (self, "changed");
}

/* ---- Columns ---- */

static void
on_kind_selected (PoiseMappingPage *self, GParamSpec *pspec, AdwComboRow *row)
{
  guint column;

  if (self->showing || !g_ptr_array_find (self->rows, row, &column))
    return;
  poise_csv_mapping_set_kind (self->mapping, column,
                              poise_mapping_kinds_at (adw_combo_row_get_selected (row), self->guessed->kinds[column]));
  change (self);
}

/* The first cells of a column in which something stands, for who does not look at the table */
static char *
list_examples (PoiseMappingPage *self, guint column)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = self->mapping->header + 1; i < self->csv->rows->len && texts->len < MOST_EXAMPLES; i++)
    {
      g_autofree char *text = g_strstrip (g_strdup (poise_csv_row_get_cell (g_ptr_array_index (self->csv->rows, i), column)));

      if (*text != '\0')
        g_ptr_array_add (texts, g_steal_pointer (&text));
    }
  g_ptr_array_add (texts, NULL);
  return g_strdelimit (poise_words_join_facts ((const char *const *) texts->pdata), "\r\n\t", ' ');
}

static void
add_row (PoiseMappingPage *self, guint column)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) model = poise_mapping_kinds_new_model (self->guessed->kinds[column] >= POISE_CSV_N_CHOICES);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  poise_combo_words_keep (ADW_COMBO_ROW (row));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (model));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (on_kind_selected), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->columns, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_columns (PoiseMappingPage *self)
{
  g_autoptr (PoiseCsvColumns) columns = poise_csv_columns_new (self->csv, self->mapping);

  for (guint i = 0; i < self->rows->len; i++)
    {
      AdwComboRow *row = g_ptr_array_index (self->rows, i);
      g_autofree char *examples = list_examples (self, i);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), columns->names[i]);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), examples);
      adw_combo_row_set_selected (row, poise_mapping_kinds_get_item (self->mapping->kinds[i]));
    }
}

/* Whether the row that is guessed to name the columns does; if not, all rows are data. */
static void
on_header_switched (PoiseMappingPage *self)
{
  int header;

  if (self->showing)
    return;
  header = gtk_switch_get_active (self->header) ? MAX (self->guessed->header, 0) : -1;
  g_clear_pointer (&self->mapping, poise_csv_mapping_free);
  self->mapping = poise_csv_guess_mapping_below (self->csv, header);
  change (self);
}

static void
on_dates_changed (PoiseMappingPage *self)
{
  poise_mapping_dates_put (self->dates, self->mapping);
  change (self);
}

/* ---- The whole ---- */

static void
show (PoiseMappingPage *self)
{
  self->showing = TRUE;
  poise_mapping_table_set_csv (self->table, self->csv, self->mapping);
  gtk_switch_set_active (self->header, self->mapping->header >= 0);
  show_columns (self);
  poise_mapping_dates_show (self->dates, self->csv, self->mapping);
  self->showing = FALSE;
}

/* ---- Life ---- */

static void
poise_mapping_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_MAKES_ACTIVITIES)
    g_value_set_boolean (value, poise_mapping_page_get_makes_activities (POISE_MAPPING_PAGE (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_mapping_page_dispose (GObject *object)
{
  PoiseMappingPage *self = POISE_MAPPING_PAGE (object);

  if (self->asking)
    g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  G_OBJECT_CLASS (poise_mapping_page_parent_class)->dispose (object);
}

static void
clear_table (PoiseMappingPage *self)
{
  g_clear_pointer (&self->guessed, poise_csv_mapping_free);
  g_clear_pointer (&self->mapping, poise_csv_mapping_free);
  g_clear_pointer (&self->csv, poise_csv_unref);
}

static void
poise_mapping_page_finalize (GObject *object)
{
  PoiseMappingPage *self = POISE_MAPPING_PAGE (object);

  clear_table (self);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (poise_mapping_page_parent_class)->finalize (object);
}

static void
poise_mapping_page_class_init (PoiseMappingPageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_mapping_page_dispose;
  object_class->finalize = poise_mapping_page_finalize;
  object_class->get_property = poise_mapping_page_get_property;
  props[PROP_MAKES_ACTIVITIES] = g_param_spec_boolean ("makes-activities", NULL, NULL, FALSE,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (POISE_TYPE_MAPPING_DATES);
  g_type_ensure (POISE_TYPE_MAPPING_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-mapping-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseMappingPage, table);
  gtk_widget_class_bind_template_child (widget_class, PoiseMappingPage, outcome);
  gtk_widget_class_bind_template_child (widget_class, PoiseMappingPage, columns);
  gtk_widget_class_bind_template_child (widget_class, PoiseMappingPage, header);
  gtk_widget_class_bind_template_child (widget_class, PoiseMappingPage, dates);
  gtk_widget_class_bind_template_callback (widget_class, on_header_switched);
  gtk_widget_class_bind_template_callback (widget_class, on_dates_changed);
}

static void
poise_mapping_page_init (PoiseMappingPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** poise_mapping_page_new: Returns: (transfer floating): a page without a table */
GtkWidget *
poise_mapping_page_new (void)
{
  return g_object_new (POISE_TYPE_MAPPING_PAGE, NULL);
}

/**
 * poise_mapping_page_set_csv:
 * @csv: the table
 *
 * Guesses what its columns are for, and shows that.
 */
void
poise_mapping_page_set_csv (PoiseMappingPage *self, PoiseCsv *csv)
{
  g_return_if_fail (POISE_IS_MAPPING_PAGE (self) && csv);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->columns, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  poise_csv_ref (csv);
  clear_table (self);
  self->csv = csv;
  self->guessed = poise_csv_guess_mapping (csv);
  self->mapping = poise_csv_mapping_copy (self->guessed);
  self->showing = TRUE;
  for (guint i = 0; i < self->mapping->n_columns; i++)
    add_row (self, i);
  change (self);
}

/** poise_mapping_page_get_mapping: Returns: (transfer none) (nullable): what is chosen; %NULL without a table */
const PoiseCsvMapping *
poise_mapping_page_get_mapping (PoiseMappingPage *self)
{
  g_return_val_if_fail (POISE_IS_MAPPING_PAGE (self), NULL);

  return self->mapping;
}

/** poise_mapping_page_get_makes_activities: Returns: whether there is a table, and a column of it says what learners do */
gboolean
poise_mapping_page_get_makes_activities (PoiseMappingPage *self)
{
  g_return_val_if_fail (POISE_IS_MAPPING_PAGE (self), FALSE);

  return self->mapping && poise_csv_mapping_makes_activities (self->mapping);
}
