/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Collects the rows, joins those that belong together, and gives the breaks in the order of their days.
 */

#include "import/poise-csv-breaks.h"

#include "core/poise-date.h"
#include "import/poise-csv-cells.h"
#include "words/poise-words-import.h"

#include <string.h>

/* Rows further apart are two breaks of the same name. */
#define MAX_DAYS_APART 14

typedef struct
{
  int line;
  char *title; /* NULL: the rows say nothing but the days */
  char *folded;
  GDate first;
  GDate last;
  guint n_rows;
} Break;

struct _PoiseCsvBreaks
{
  GPtrArray *breaks;
  gboolean interrupted;
};

static void
break_free (gpointer data)
{
  Break *self = data;

  g_free (self->title);
  g_free (self->folded);
  g_free (self);
}

/** poise_csv_breaks_new: Returns: (transfer full): a collection with no breaks */
PoiseCsvBreaks *
poise_csv_breaks_new (void)
{
  PoiseCsvBreaks *self = g_new0 (PoiseCsvBreaks, 1);

  self->breaks = g_ptr_array_new_with_free_func (break_free);
  return self;
}

/** poise_csv_breaks_free: frees @breaks. @breaks: (nullable) */
void
poise_csv_breaks_free (PoiseCsvBreaks *breaks)
{
  if (breaks == NULL)
    return;
  g_ptr_array_unref (breaks->breaks);
  g_free (breaks);
}

static gboolean
continues (const PoiseCsvBreaks *self, const char *folded, const PoiseCsvDate *date)
{
  const Break *last = self->breaks->len > 0 ? g_ptr_array_index (self->breaks, self->breaks->len - 1) : NULL;

  return last != NULL && !self->interrupted && strcmp (last->folded, folded) == 0 &&
         g_date_compare (&last->last, &date->first) <= 0 &&
         g_date_days_between (&last->last, &date->first) <= MAX_DAYS_APART;
}

/**
 * poise_csv_breaks_add:
 * @breaks: a collection
 * @line: the line of the row
 * @title: (nullable): what the days are called; %NULL where the row says nothing but the days
 * @date: the days
 */
void
poise_csv_breaks_add (PoiseCsvBreaks *breaks, int line, const char *title, const PoiseCsvDate *date)
{
  g_autofree char *folded = poise_csv_fold (title != NULL ? title : "");
  Break *added;

  if (continues (breaks, folded, date))
    {
      added = g_ptr_array_index (breaks->breaks, breaks->breaks->len - 1);
      added->last = date->last;
      added->n_rows++;
      return;
    }
  added = g_new0 (Break, 1);
  *added = (Break){ line, g_strdup (title), g_steal_pointer (&folded), date->first, date->last, 1 };
  g_ptr_array_add (breaks->breaks, added);
  breaks->interrupted = FALSE;
}

/** poise_csv_breaks_interrupt: says that a row with class follows, so that the break before it is over */
void
poise_csv_breaks_interrupt (PoiseCsvBreaks *breaks)
{
  breaks->interrupted = TRUE;
}

static PoiseBreak *
make_break (const Break *self)
{
  PoiseBreak *record = poise_record_new (&poise_break_type);
  g_autofree char *from = poise_date_format (&self->first);
  g_autofree char *to = poise_date_format (&self->last);

  poise_record_put_text (record, POISE_BREAK_FROM, from);
  poise_record_put_text (record, POISE_BREAK_TO, to);
  poise_record_put_text (record, POISE_BREAK_TITLE, self->title != NULL ? self->title : poise_words_import_no_class ());
  return poise_record_seal (record);
}

static int
compare_breaks (gconstpointer a, gconstpointer b)
{
  const Break *first = *(const Break *const *) a, *second = *(const Break *const *) b;
  int days = g_date_compare (&first->first, &second->first);

  return days != 0 ? days : first->line - second->line;
}

/**
 * poise_csv_breaks_finish:
 * @breaks: a collection; nothing more is added to it
 * @report: takes a line for each break
 *
 * Returns: (transfer full) (element-type PoiseBreak): the breaks in the order of their days, may be empty
 */
GPtrArray *
poise_csv_breaks_finish (PoiseCsvBreaks *breaks, PoiseImportReport *report)
{
  GPtrArray *records = poise_records_new ();

  g_ptr_array_sort (breaks->breaks, compare_breaks);
  for (guint i = 0; i < breaks->breaks->len; i++)
    {
      const Break *self = g_ptr_array_index (breaks->breaks, i);

      g_ptr_array_add (records, make_break (self));
      poise_import_report_add (report, self->line,
                               self->title != NULL
                                   ? poise_words_import_break (self->title, &self->first, &self->last, self->n_rows)
                                   : poise_words_import_gap (&self->first, &self->last));
    }
  return records;
}
