/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each function is one sentence. What stood in the file is quoted as it stood.
 */

#include "words/poise-words-import.h"

#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_import_not_utf8: why a file in another encoding cannot be read, and what helps */
const char *
poise_words_import_not_utf8 (void)
{
  return _ ("This is not UTF-8 text. Save the file again with the encoding UTF-8.");
}

/** poise_words_import_open_quote: why a quotation mark stops the import; the line is told apart from it */
const char *
poise_words_import_open_quote (void)
{
  return _ ("A quotation mark that begins a cell here is never closed.");
}

/** poise_words_import_empty: why nothing can be imported from an empty file */
const char *
poise_words_import_empty (void)
{
  return _ ("There is nothing in the file.");
}

/** poise_words_import_too_large: why a file that is larger than any course cannot be imported */
const char *
poise_words_import_too_large (void)
{
  return _ ("The file is larger than a course can be.");
}

/** poise_words_import_unknown_format: why a file with an ending that no format has cannot be imported */
const char *
poise_words_import_unknown_format (void)
{
  return _ ("Poise cannot import files of this kind.");
}

/** poise_words_import_column: a name for a column that has none; @number counts from 1 */
char *
poise_words_import_column (guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  /* Translators: the name of a table's column that has no name of its own */
  return poise_words_format (_ ("Column {number}"), "number", text, NULL);
}

/** poise_words_import_week: the title of a section; @number: digits, as the file has them */
char *
poise_words_import_week (const char *number)
{
  /* Translators: the title of a section of a course */
  return poise_words_format (_ ("Week {number}"), "number", number, NULL);
}

/** poise_words_import_section: the title of a section that is called by its week and its topic */
char *
poise_words_import_section (const char *week, const char *title)
{
  /* Translators: the title of a section, such as "Week 3: Memory" */
  return poise_words_format (_ ("{week}: {title}"), "week", week, "title", title, NULL);
}

/** poise_words_import_cell: what a cell of a table says, with the name of its column */
char *
poise_words_import_cell (const char *column, const char *text)
{
  /* Translators: a table's column and what stands in it, such as "Reading: Chapter 3" */
  return poise_words_format (_ ("{column}: {text}"), "column", column, "text", text, NULL);
}

/** poise_words_import_summary: how much came of the file */
char *
poise_words_import_summary (guint n_sections, guint n_activities, guint n_breaks)
{
  g_autofree char *sections = poise_words_count_sections (n_sections);
  g_autofree char *activities = poise_words_count_activities (n_activities);
  g_autofree char *breaks = poise_words_count_breaks (n_breaks);
  const char *const items[] = { sections, activities, n_breaks > 0 ? breaks : NULL, NULL };
  g_autofree char *list = poise_words_list (items);

  /* Translators: {list} is such as "3 sections, 12 activities and 1 break" */
  return poise_words_format (_ ("Imported: {list}."), "list", list, NULL);
}

/** poise_words_import_encoding: the file was not UTF-8 and does not say what it is; @encoding: what it was taken for */
char *
poise_words_import_encoding (const char *encoding)
{
  /* Translators: {encoding} is such as "WINDOWS-1252" */
  return poise_words_format (_ ("The file is not UTF-8; it was read as {encoding}. If letters are wrong, save it again "
                                "with the encoding UTF-8."),
                             "encoding", encoding, NULL);
}

/** poise_words_import_no_header: the first row was read as data */
char *
poise_words_import_no_header (void)
{
  return g_strdup (_ ("No row names the columns, so the first row was read as data."));
}

/** poise_words_import_above_header: @text stood above the names of the columns */
char *
poise_words_import_above_header (const char *text)
{
  return poise_words_format (_ ("This row above the names of the columns was left out: {text}"), "text", text,
                             NULL);
}

/** poise_words_import_cells_are_activities: @columns: what the columns are called */
char *
poise_words_import_cells_are_activities (const char *const *columns)
{
  g_autofree char *list = poise_words_list_quoted (columns);

  return poise_words_format (
      _ ("No column holds titles, so every cell of these columns became an activity: {columns}."), "columns",
      list, NULL);
}

/** poise_words_import_cells_are_activities_too: the same, where another column holds titles */
char *
poise_words_import_cells_are_activities_too (const char *const *columns)
{
  g_autofree char *list = poise_words_list_quoted (columns);

  return poise_words_format (ngettext ("Every cell of this column became an activity: {columns}.",
                                       "Every cell of these columns became an activity: {columns}.",
                                       g_strv_length ((char **) columns)),
                             "columns", list, NULL);
}

/** poise_words_import_columns_in_notes: @columns: what the columns are called */
char *
poise_words_import_columns_in_notes (const char *const *columns)
{
  g_autofree char *list = poise_words_list_quoted (columns);

  return poise_words_format (ngettext ("This column went to the notes: {columns}.",
                                       "These columns went to the notes: {columns}.",
                                       g_strv_length ((char **) columns)),
                             "columns", list, NULL);
}

/** poise_words_import_columns_left_out: @columns: what the columns are called */
char *
poise_words_import_columns_left_out (const char *const *columns)
{
  g_autofree char *list = poise_words_list_quoted (columns);

  return poise_words_format (ngettext ("This column was left out: {columns}.", "These columns were left out: {columns}.",
                                       g_strv_length ((char **) columns)),
                             "columns", list, NULL);
}

/** poise_words_import_date_order: how dates that can be read in several ways were read; @date: for which the example is taken */
char *
poise_words_import_date_order (const char *example, const GDate *date)
{
  g_autofree char *day = poise_words_date_full (date);

  /* Translators: {example} is such as "3/4/2023", {day} such as "Monday, 3 April 2023" */
  return poise_words_format (_ ("“{example}” was taken for {day}, and the other dates alike."), "example", example,
                             "day", day, NULL);
}

/** poise_words_import_no_year: dates that do not say their year, in a file that does not either */
char *
poise_words_import_no_year (const char *example)
{
  return poise_words_format (_ ("Dates such as “{example}” do not say their year, so they went to the notes."), "example",
                             example, NULL);
}

/** poise_words_import_year: dates that do not say their year; @year: of the first of them */
char *
poise_words_import_year (const char *example, int year)
{
  g_autofree char *number = g_strdup_printf ("%d", year);

  return poise_words_format (_ ("“{example}” was taken to be in {year}, and the dates after it alike."), "example", example,
                             "year", number, NULL);
}

/** poise_words_import_ragged_row: the row has more or fewer cells than the columns that are named */
char *
poise_words_import_ragged_row (guint n_cells, guint n_columns)
{
  g_autofree char *cells = poise_words_number (n_cells);
  g_autofree char *columns = poise_words_number (n_columns);

  /* Translators: {columns} is how many cells the first row has, which names the columns */
  return poise_words_format (ngettext ("This row has {cells} cell; the columns are {columns}.",
                                       "This row has {cells} cells; the columns are {columns}.", n_cells),
                             "cells", cells, "columns", columns, NULL);
}

/** poise_words_import_row_without_title: @cells: what stands in the row */
char *
poise_words_import_row_without_title (const char *cells)
{
  return poise_words_format (_ ("This row has no title and was left out: {cells}"), "cells", cells, NULL);
}

/** poise_words_import_row_without_activity: @cells: what stands in the row */
char *
poise_words_import_row_without_activity (const char *cells)
{
  return poise_words_format (_ ("This row names no activity and was left out: {cells}"), "cells", cells,
                             NULL);
}

/** poise_words_import_break: days without class; @n_rows: how many rows it was made of */
char *
poise_words_import_break (const char *title, const GDate *first, const GDate *last, guint n_rows)
{
  g_autofree char *days =
      g_date_compare (first, last) == 0 ? poise_words_date (first) : poise_words_date_range (first, last);
  g_autofree char *count = poise_words_number (n_rows);

  if (n_rows > 1)
    /* Translators: {days} is a range of days without class */
    return poise_words_format (ngettext ("“{title}” in {count} row became one break: {days}.",
                                         "“{title}” in {count} rows became one break: {days}.", n_rows),
                               "title", title, "count", count, "days", days, NULL);
  /* Translators: {days} is a day, or a range of days, without class */
  return poise_words_format (_ ("“{title}” became a break: {days}."), "title", title, "days", days, NULL);
}

/** poise_words_import_gap: days that a schedule leaves blank became a break */
char *
poise_words_import_gap (const GDate *first, const GDate *last)
{
  g_autofree char *days =
      g_date_compare (first, last) == 0 ? poise_words_date (first) : poise_words_date_range (first, last);

  /* Translators: {days} is a day, or a range of days, without class */
  return poise_words_format (_ ("Nothing stands beside this date, so it became a break: {days}."), "days", days, NULL);
}

/** poise_words_import_no_class: Returns: what a break is called where nothing names it */
const char *
poise_words_import_no_class (void)
{
  /* Translators: the name of a break, days on which a course does not meet */
  return _ ("No class");
}

/** poise_words_import_beside_break: @cells: what else stands in the row of a break */
char *
poise_words_import_beside_break (const char *cells)
{
  return poise_words_format (_ ("This stood beside the break and was left out: {cells}"), "cells", cells,
                             NULL);
}

/** poise_words_import_break_without_date: an activity that might be days without class */
char *
poise_words_import_break_without_date (const char *title)
{
  return poise_words_format (_ ("“{title}” looks like a break, but has no date; it was kept as an activity."),
                             "title", title, NULL);
}

/** poise_words_import_no_date: @text was to be a date */
char *
poise_words_import_no_date (const char *text)
{
  return poise_words_format (_ ("“{text}” is no date that Poise understands; it is in the notes."), "text",
                             text, NULL);
}

/** poise_words_import_no_time: @text was to be a time of day */
char *
poise_words_import_no_time (const char *text)
{
  return poise_words_format (_ ("“{text}” is no time of day that Poise understands; it is in the notes."), "text", text,
                             NULL);
}

/** poise_words_import_no_minutes: @text was to be learner time */
char *
poise_words_import_no_minutes (const char *text)
{
  return poise_words_format (
      _ ("“{text}” is no number of minutes that Poise understands; it is in the notes."), "text", text, NULL);
}

/** poise_words_import_no_mode: @text was to be a mode */
char *
poise_words_import_no_mode (const char *text)
{
  return poise_words_format (_ ("“{text}” is neither synchronous nor asynchronous to Poise; it is in the "
                                "notes, and the mode is undecided."),
                             "text", text, NULL);
}

/** poise_words_import_new_tool: @name is not in the catalogue */
char *
poise_words_import_new_tool (const char *name)
{
  return poise_words_format (_ ("“{name}” became a tool of this plan."), "name", name, NULL);
}

/** poise_words_import_shared_minutes: a row of several activities has one number of minutes */
char *
poise_words_import_shared_minutes (const char *text)
{
  return poise_words_format (
      _ ("These minutes belong to several activities, so they are in the notes of the section: {text}"),
      "text", text, NULL);
}
