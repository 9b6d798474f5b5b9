/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Columns of words and numbers are as wide as what they hold, up to the most that the report allows; the name of a
 * row gets the rest. Tables with the same heads have the same columns, whatever their rows are, so that the sections of
 * a course stand on one grid.
 *
 * Texts of a report stand in memory once, so one pointer is one text: each is measured once in each style.
 */

#include "export/poise-pdf-report.h"

/* What names get at least, of the table's width */
#define LEAST_OF_NAMES 0.25

typedef struct
{
  float width[POISE_FLOW_COLUMNS_MAX];
} Widths;

struct _PoisePdfWidths
{
  PoisePdfTexts *texts;
  const PoiseReport *report;
  double width;
  GHashTable *shapes;                        /* heads in one text → Widths */
  GHashTable *measured[POISE_PDF_N_STYLES]; /* text → float in a pointer */
};

/** poise_pdf_cell_style: in which style a text of a table stands */
PoisePdfStyle
poise_pdf_cell_style (const PoiseReportText *text)
{
  if (text->uri != NULL)
    return POISE_PDF_STYLE_LINK;
  if (text->tone == POISE_REPORT_QUIET)
    return text->own ? POISE_PDF_STYLE_OWN_NOTE : POISE_PDF_STYLE_NOTE;
  return text->tone == POISE_REPORT_STRONG ? POISE_PDF_STYLE_STRONG : POISE_PDF_STYLE_CELL;
}

/* In points, the last of several lines rounded up */
static double
measure (PoisePdfWidths *self, PoisePdfStyle style, const char *text)
{
  GHashTable *measured = self->measured[style];
  gpointer known;

  if (measured == NULL)
    measured = self->measured[style] = g_hash_table_new (NULL, NULL);
  if (!g_hash_table_lookup_extended (measured, text, NULL, &known))
    {
      known = GINT_TO_POINTER ((int) (poise_pdf_texts_measure (self->texts, style, text) + 2));
      g_hash_table_insert (measured, (gpointer) text, known);
    }
  return GPOINTER_TO_INT (known);
}

static double
measure_cell (PoisePdfWidths *self, const PoiseReportCell *cell, double most)
{
  const PoiseReportText *texts = poise_report_get_texts (self->report, cell);
  double sign = cell->sign >= 0 ? POISE_PDF_SIGN_WIDTH : 0;
  double widest = 0;

  for (guint i = 0; i < cell->n_texts && widest < most; i++)
    widest = MAX (widest, sign + measure (self, poise_pdf_cell_style (&texts[i]), texts[i].text));
  return widest;
}

/* Makes one column as wide as it must be for @table too */
static void
widen (PoisePdfWidths *self, const PoiseReportBlock *table, guint column, float *width)
{
  const PoiseReportColumn *described = &poise_report_get_columns (self->report, table)[column];
  double most = described->most > 0 ? self->width * described->most / 100 : self->width;
  double head = measure (self, POISE_PDF_STYLE_HEAD, described->head);
  double widest = MAX (*width, head + (described->sign >= 0 ? POISE_PDF_SIGN_WIDTH : 0));

  for (guint row = 0; row < table->n_rows && widest < most; row++)
    widest = MAX (widest, measure_cell (self, &poise_report_get_cells (self->report, table, row)[column], most));
  *width = MIN (widest, most);
}

static char *
name_shape (const PoisePdfWidths *self, const PoiseReportBlock *table)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, table);
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < table->n_columns; i++)
    g_string_append_printf (name, "%d%u\n%s\n", columns[i].kind, columns[i].most,
                            columns[i].kind != POISE_REPORT_COLUMN_NAME ? columns[i].head : "");
  return g_string_free (name, FALSE);
}

static void
add_table (PoisePdfWidths *self, const PoiseReportBlock *table)
{
  g_autofree char *name = name_shape (self, table);
  Widths *widths = g_hash_table_lookup (self->shapes, name);

  g_assert (table->n_columns <= POISE_FLOW_COLUMNS_MAX);
  if (widths == NULL)
    {
      widths = g_new0 (Widths, 1);
      g_hash_table_insert (self->shapes, g_steal_pointer (&name), widths);
    }
  for (guint i = 0; i < table->n_columns; i++)
    if (poise_report_get_columns (self->report, table)[i].kind != POISE_REPORT_COLUMN_NAME)
      widen (self, table, i, &widths->width[i]);
}

/* Gives names what the others leave, or all what there is where there are none */
static void
fill (const PoisePdfWidths *self, const PoiseReportBlock *table, Widths *widths)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, table);
  double room = self->width - POISE_PDF_COLUMN_GAP * (table->n_columns - 1);
  double taken = 0, most = room * (1 - LEAST_OF_NAMES);
  guint n_names = 0;

  for (guint i = 0; i < table->n_columns; i++)
    if (columns[i].kind == POISE_REPORT_COLUMN_NAME)
      n_names++;
    else
      taken += widths->width[i];
  if (taken > most)
    for (guint i = 0; i < table->n_columns; i++)
      widths->width[i] *= most / taken;
  taken = MIN (taken, most);
  for (guint i = 0; i < table->n_columns; i++)
    if (columns[i].kind == POISE_REPORT_COLUMN_NAME)
      widths->width[i] = (room - taken) / n_names;
}

/**
 * poise_pdf_widths_new:
 * @width: of all tables, in points
 *
 * Returns: (transfer full): the widths of all columns of @report, which must live as long
 */
PoisePdfWidths *
poise_pdf_widths_new (PoisePdfTexts *texts, const PoiseReport *report, double width)
{
  PoisePdfWidths *self = g_new0 (PoisePdfWidths, 1);
  g_autoptr (GHashTable) filled = g_hash_table_new (NULL, NULL);
  guint n_blocks = poise_report_get_n_blocks (report);

  self->texts = texts;
  self->report = report;
  self->width = width;
  self->shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < n_blocks; i++)
    if (poise_report_get_block (report, i)->kind == POISE_REPORT_TABLE)
      add_table (self, poise_report_get_block (report, i));
  for (guint i = 0; i < n_blocks; i++)
    if (poise_report_get_block (report, i)->kind == POISE_REPORT_TABLE)
      {
        g_autofree char *name = name_shape (self, poise_report_get_block (report, i));
        Widths *widths = g_hash_table_lookup (self->shapes, name);

        if (g_hash_table_add (filled, widths))
          fill (self, poise_report_get_block (report, i), widths);
      }
  return self;
}

void
poise_pdf_widths_free (PoisePdfWidths *widths)
{
  if (widths == NULL)
    return;
  for (guint i = 0; i < POISE_PDF_N_STYLES; i++)
    g_clear_pointer (&widths->measured[i], g_hash_table_unref);
  g_hash_table_unref (widths->shapes);
  g_free (widths);
}

/** poise_pdf_widths_get: (transfer none): of each column of @table, in points */
const float *
poise_pdf_widths_get (const PoisePdfWidths *widths, const PoiseReportBlock *table)
{
  g_autofree char *name = name_shape (widths, table);

  return ((const Widths *) g_hash_table_lookup (widths->shapes, name))->width;
}
