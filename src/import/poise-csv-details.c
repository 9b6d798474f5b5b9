/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One function per column that is understood; each either puts a value or hands its text to keep().
 */

#include "import/poise-csv-details.h"

#include "import/poise-csv-cells.h"
#include "import/poise-csv-own.h"
#include "words/poise-words-import.h"

#include <string.h>

/**
 * poise_csv_get_text:
 * @row: a row
 * @column: which cell, from 0
 *
 * Returns: (transfer full): the text of the cell without blanks around; "" where there is none
 */
char *
poise_csv_get_text (const PoiseCsvRow *row, guint column)
{
  return g_strstrip (g_strdup (poise_csv_row_get_cell (row, column)));
}

/** poise_csv_get_used_text: Returns: (transfer full): the same, but "" where the column is left out */
char *
poise_csv_get_used_text (const PoiseCsvColumns *columns, const PoiseCsvRow *row, guint column)
{
  return column < columns->n_columns && columns->kinds[column] == POISE_CSV_LEFT_OUT ? g_strdup ("")
                                                                                      : poise_csv_get_text (row, column);
}

/** poise_csv_get_kind: Returns: (transfer full): the same for the cell of a kind */
char *
poise_csv_get_kind (const PoiseCsvColumns *columns, const PoiseCsvRow *row, PoiseCsvKind kind)
{
  return g_strstrip (g_strdup (poise_csv_columns_get_cell (columns, row, kind)));
}

/**
 * poise_csv_list_cells:
 * @columns: what the columns are for
 * @row: a row
 * @left_out: (nullable) (array): by column, which ones not to list
 *
 * Returns: (transfer full) (nullable): what stands in the row, cell by cell with the names of their columns;
 *   %NULL where nothing does
 */
char *
poise_csv_list_cells (const PoiseCsvColumns *columns, const PoiseCsvRow *row, const gboolean *left_out)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_text (row, i);
      g_autofree char *cell = NULL;

      if (*text == '\0' || columns->kinds[i] == POISE_CSV_LEFT_OUT || (left_out != NULL && left_out[i]))
        continue;
      cell = poise_words_import_cell (columns->names[i], text);
      g_string_append_printf (list, "%s%s", list->len > 0 ? "; " : "", cell);
    }
  return g_string_free (list, list->len == 0);
}

static void
add_note (PoiseCsvDetails *self, const char *note)
{
  g_string_append_printf (self->notes, "%s%s", self->notes->len > 0 ? "\n" : "", note);
}

/**
 * poise_csv_details_name:
 * @reading: how the file is read
 * @kind: of a column that there is
 * @text: what stands in it
 *
 * Returns: (transfer full): the text with the name of its column: "Date: 25 Jan"
 */
char *
poise_csv_details_name (const PoiseCsvReading *reading, PoiseCsvKind kind, const char *text)
{
  return poise_words_import_cell (reading->columns->names[poise_csv_columns_find (reading->columns, kind)], text);
}

/** poise_csv_details_keep: keeps in the notes what stands in the column of @kind */
void
poise_csv_details_keep (PoiseCsvDetails *details, const PoiseCsvReading *reading, PoiseCsvKind kind, const char *text)
{
  g_autofree char *note = poise_csv_details_name (reading, kind, text);

  add_note (details, note);
}

static PoiseLink *
make_link (const char *title, const char *uri)
{
  PoiseLink *link = poise_record_new (&poise_link_type);

  poise_record_put_text (link, POISE_LINK_TITLE, title);
  poise_record_put_text (link, POISE_LINK_URI, uri);
  return poise_record_seal (link);
}

static void
add_links_in (GPtrArray *links, const char *text)
{
  g_autoptr (GPtrArray) uris = poise_csv_find_uris (text);

  for (guint i = 0; i < uris->len; i++)
    g_ptr_array_add (links, make_link (NULL, g_ptr_array_index (uris, i)));
}

static void
read_mode (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *text = poise_csv_get_kind (reading->columns, row, POISE_CSV_MODE);

  if (*text == '\0')
    return;
  if (poise_csv_mode_parse (text, &self->mode))
    {
      self->mode_text = g_steal_pointer (&text);
      return;
    }
  poise_csv_details_keep (self, reading, POISE_CSV_MODE, text);
  poise_import_report_add (reading->report, row->line, poise_words_import_no_mode (text));
}

static void
read_minutes (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *text = poise_csv_get_kind (reading->columns, row, POISE_CSV_MINUTES);

  if (*text == '\0')
    return;
  self->minutes = poise_csv_minutes_parse (text, reading->columns->hours);
  if (self->minutes == POISE_UNSET)
    {
      poise_csv_details_keep (self, reading, POISE_CSV_MINUTES, text);
      poise_import_report_add (reading->report, row->line, poise_words_import_no_minutes (text));
    }
  else
    self->minutes_text = poise_csv_details_name (reading, POISE_CSV_MINUTES, text);
}

static void
read_tools (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_free);

  self->tools =
      poise_csv_tools_read (reading->tools,
                            poise_csv_columns_get_cell (reading->columns, row, POISE_CSV_TOOLS), added);
  for (guint i = 0; i < added->len; i++)
    poise_import_report_add (reading->report, row->line,
                             poise_words_import_new_tool (g_ptr_array_index (added, i)));
}

static void
read_notes (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *text = poise_csv_get_kind (reading->columns, row, POISE_CSV_NOTES);

  if (*text == '\0')
    return;
  add_note (self, text);
  if (!reading->columns->own)
    add_links_in (self->links, text);
}

/* The live sessions of a table of Poise's own; of several that cannot be read the text stays */
static GPtrArray *
read_schedule (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *live = poise_csv_get_kind (reading->columns, row, POISE_CSV_LIVE);
  g_autofree char *minutes = poise_csv_get_kind (reading->columns, row, POISE_CSV_LIVE_MINUTES);
  g_autofree char *zone = poise_csv_get_kind (reading->columns, row, POISE_CSV_ZONE);
  g_autofree char *further = poise_csv_get_kind (reading->columns, row, POISE_CSV_FURTHER);
  GPtrArray *schedule = poise_csv_own_schedule (live, minutes, zone, further);

  if (schedule->len == 0 && *live != '\0')
    {
      poise_csv_details_keep (self, reading, POISE_CSV_LIVE, live);
      poise_import_report_add (reading->report, row->line, poise_words_import_no_date (live));
    }
  return schedule;
}

/* What stands in columns that only tables of Poise's own have */
static PoiseActivity *
read_own (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  g_autofree char *links = poise_csv_get_kind (reading->columns, row, POISE_CSV_LINKS);
  g_autofree char *outcomes = poise_csv_get_kind (reading->columns, row, POISE_CSV_OUTCOMES);
  g_autoptr (GPtrArray) read_links = poise_csv_own_links (links);

  for (PoiseCsvKind kind = POISE_CSV_PURPOSE; kind <= POISE_CSV_WEIGHT; kind++)
    {
      g_autofree char *text = poise_csv_get_kind (reading->columns, row, kind);

      if (*text != '\0' && !poise_csv_own_put (activity, kind, text))
        poise_csv_details_keep (self, reading, kind, text);
    }
  for (guint i = 0; i < read_links->len; i++)
    g_ptr_array_add (self->links, poise_record_ref (g_ptr_array_index (read_links, i)));
  poise_record_put_list (activity, POISE_ACTIVITY_OUTCOMES, poise_csv_own_outcomes (outcomes, reading->outcomes));
  poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, read_schedule (self, reading, row));
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "");
  return poise_record_seal (activity);
}

/**
 * poise_csv_details_new:
 * @reading: how the file is read
 * @row: a row that makes activities
 * @day: when it takes place
 *
 * Returns: (transfer full): what its columns of known kinds say
 */
PoiseCsvDetails *
poise_csv_details_new (const PoiseCsvReading *reading, const PoiseCsvRow *row, const PoiseCsvRowDay *day)
{
  PoiseCsvDetails *self = g_new0 (PoiseCsvDetails, 1);

  self->minutes = POISE_UNSET;
  self->notes = g_string_new (NULL);
  self->links = poise_records_new ();
  read_notes (self, reading, row);
  read_mode (self, reading, row);
  read_minutes (self, reading, row);
  poise_csv_details_read_when (self, reading, row, day);
  poise_csv_details_read_due (self, reading, row);
  read_tools (self, reading, row);
  self->is_own = reading->columns->own;
  self->own = read_own (self, reading, row);
  return self;
}

/** poise_csv_details_free: frees @details. @details: (nullable) */
void
poise_csv_details_free (PoiseCsvDetails *details)
{
  if (details == NULL)
    return;
  g_free (details->mode_text);
  g_free (details->minutes_text);
  g_free (details->time_text);
  g_free (details->due);
  g_ptr_array_unref (details->tools);
  g_string_free (details->notes, TRUE);
  g_ptr_array_unref (details->links);
  poise_record_unref (details->own);
  g_free (details);
}

/**
 * poise_csv_details_add_rest:
 * @details: what a row says
 * @reading: how the file is read
 * @row: the same row
 * @with_links: whether there is an activity for the links
 *
 * Puts the cells of columns that are nothing special into the notes, and addresses into the links.
 */
void
poise_csv_details_add_rest (PoiseCsvDetails *details,
                            const PoiseCsvReading *reading,
                            const PoiseCsvRow *row,
                            gboolean with_links)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_text (row, i);
      const char *name = reading->columns->names[i];
      g_autofree char *note = NULL;

      if (reading->columns->kinds[i] != POISE_CSV_REST || *text == '\0')
        continue;
      if (with_links && poise_csv_is_uri (text))
        {
          g_ptr_array_add (details->links, make_link (name, text));
          continue;
        }
      note = poise_words_import_cell (name, text);
      add_note (details, note);
      add_links_in (details->links, text);
    }
}

static GPtrArray *
make_schedule (const PoiseCsvDetails *self, gboolean alone)
{
  GPtrArray *schedule = poise_records_new ();
  PoiseSession *session = poise_record_new (&poise_session_type);
  g_autofree char *start = poise_csv_date_format (&self->date);

  poise_record_put_text (session, POISE_SESSION_START, start);
  if (alone && self->date.length > 0)
    poise_record_put_number (session, POISE_SESSION_MINUTES, self->date.length);
  g_ptr_array_add (schedule, poise_record_seal (session));
  return schedule;
}

static PoiseActivity *
make_open (const PoiseCsvDetails *self, const char *title, gboolean alone)
{
  PoiseActivity *activity = poise_record_copy (self->own);
  g_autofree char *id = poise_id_new ();

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, self->mode);
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, g_ptr_array_ref (self->tools));
  if (self->meets)
    poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, make_schedule (self, alone));
  poise_record_put_text (activity, POISE_ACTIVITY_DUE, self->due);
  return activity;
}

static void
append_links (GPtrArray *links, const PoiseCsvDetails *self)
{
  for (guint i = 0; i < self->links->len; i++)
    g_ptr_array_add (links, poise_record_ref (g_ptr_array_index (self->links, i)));
}

/**
 * poise_csv_details_make_activity:
 * @details: what the row says
 * @title: what its title column says
 *
 * Returns: (transfer full): the row's one activity
 */
PoiseActivity *
poise_csv_details_make_activity (const PoiseCsvDetails *details, const char *title)
{
  PoiseActivity *activity = make_open (details, title, TRUE);
  GPtrArray *links = poise_records_new ();

  if (!details->is_own)
    add_links_in (links, title);
  append_links (links, details);
  poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, details->minutes);
  poise_record_put_list (activity, POISE_ACTIVITY_LINKS, links);
  poise_record_put_text (activity, POISE_ACTIVITY_NOTES, details->notes->str);
  return poise_record_seal (activity);
}

/**
 * poise_csv_details_make_cell_activity:
 * @details: what the row says
 * @column: the name of the cell's column
 * @text: what stands in the cell, not ""
 * @alone: whether it is the only activity of its row, which then has the row's minutes and notes
 *
 * Returns: (transfer full): an activity named by its column and text; an address becomes its link
 */
PoiseActivity *
poise_csv_details_make_cell_activity (const PoiseCsvDetails *details,
                                      const char *column,
                                      const char *text,
                                      gboolean alone)
{
  gboolean is_uri = poise_csv_is_uri (text);
  g_autofree char *title = is_uri ? g_strdup (column) : poise_words_import_cell (column, text);
  PoiseActivity *activity = make_open (details, title, alone);
  GPtrArray *links = poise_records_new ();

  if (is_uri)
    g_ptr_array_add (links, make_link (column, text));
  else
    add_links_in (links, text);
  if (alone)
    {
      append_links (links, details);
      poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, details->minutes);
      poise_record_put_text (activity, POISE_ACTIVITY_NOTES, details->notes->str);
    }
  poise_record_put_list (activity, POISE_ACTIVITY_LINKS, links);
  return poise_record_seal (activity);
}
