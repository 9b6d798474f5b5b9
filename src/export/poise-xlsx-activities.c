/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheet with a row for each activity: real numbers, days and percents, a filter, and where a text is too long for
 * a cell its rest in columns of its own behind all others, so that nothing is cut.
 */

#include "export/poise-xlsx-sheets.h"

#include "core/poise-address.h"
#include "export/poise-xlsx-text.h"
#include "words/poise-words-document.h"

#include <string.h>

#define WIDTH_MIN 5
#define WIDTH_DATE 12
#define WIDTH_DATE_TIME 17
#define LINE_HEIGHT 15.0 /* points */
#define N_LINES_MAX 27    /* that the highest row has, of 409 points */
#define FIRST_YEAR 1900  /* that a spreadsheet knows */
#define LINK_MAX 2000    /* bytes; Excel takes no longer address */
#define N_LINKS_MAX 65000 /* in a sheet */
#define CHOICES_MAX 255  /* characters of all that a cell lets choose from */

/* Where the rests of long texts go */
typedef struct
{
  guint column;
  guint piece; /* from 1 */
} Rest;

typedef struct
{
  PoiseXlsxBook *book;
  lxw_worksheet *worksheet;
  const PoiseSheet *sheet;
  guint widths[POISE_N_SHEET_HEADS];
  GArray *rests; /* of Rest, in the order of their columns */
  guint n_lines; /* of the row that is being written */
  guint n_links;
} Writer;

/* ---- Widths, in characters ---- */

/* The most that a column of texts may take of the screen */
static guint
widest (PoiseSheetHead head)
{
  switch ((int) head)
    {
    case POISE_SHEET_NOTES:
      return 60;
    case POISE_SHEET_ACTIVITY:
      return 44;
    case POISE_SHEET_SECTION:
    case POISE_SHEET_OUTCOMES:
    case POISE_SHEET_LINKS:
      return 34;
    default:
      return 24;
    }
}

static guint
measure_line (const char *line, gsize length)
{
  guint width = 0;

  for (const char *at = line; at < line + length; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      width += g_unichar_iszerowidth (character) ? 0 : g_unichar_iswide (character) ? 2 : 1;
    }
  return width;
}

/* Makes the column of @text as wide as it may become, and the row as high as it needs then. Spreadsheets do not all
 * find the height of wrapped lines by themselves. Letters are about as wide as digits, which widths are counted in. */
static void
make_room (Writer *self, guint column, const char *text)
{
  guint most = widest (poise_sheet_get_head (self->sheet, column));
  guint n_lines = 0;

  while (*text != '\0' && n_lines < N_LINES_MAX)
    {
      gsize length = strcspn (text, "\n");
      guint width = measure_line (text, length) + 3;

      self->widths[column] = MAX (self->widths[column], MIN (width, most));
      n_lines += width <= most ? 1 : width * 11 / (most * 10) + 1;
      text += length + (text[length] == '\n');
    }
  self->n_lines = MIN (MAX (self->n_lines, n_lines), N_LINES_MAX);
}

/* ---- Cells ---- */

static guint
find_rest (Writer *self, guint column, guint piece)
{
  Rest rest = { column, piece };

  for (guint i = 0; i < self->rests->len; i++)
    {
      const Rest *other = &g_array_index (self->rests, Rest, i);

      if (other->column == column && other->piece == piece)
        return poise_sheet_get_n_columns (self->sheet) + i;
    }
  g_array_append_val (self->rests, rest);
  return poise_sheet_get_n_columns (self->sheet) + self->rests->len - 1;
}

static void
write_text (Writer *self, guint row, guint column, const char *text, lxw_format *format)
{
  g_autoptr (GPtrArray) pieces = poise_xlsx_pieces (text);

  for (guint i = 0; i < pieces->len; i++)
    {
      guint to = i == 0 ? column : find_rest (self, column, i);

      poise_xlsx_book_check (self->book, worksheet_write_string (self->worksheet, row, to,
                                                                 g_ptr_array_index (pieces, i), format));
    }
  make_room (self, column, text);
}

/* The address that a cell of links leads to: there is one only where the activity has one */
static const char *
find_address (const Writer *self, guint row, guint column)
{
  const PoiseActivity *activity = poise_sheet_get_activity (self->sheet, row - 1);
  const PoiseLink *link;

  if (poise_sheet_get_head (self->sheet, column) != POISE_SHEET_LINKS || poise_list_length (activity->links) != 1
      || self->n_links >= N_LINKS_MAX)
    return NULL;
  link = g_ptr_array_index (activity->links, 0);
  return link->uri != NULL && poise_address_get_kind (link->uri) != POISE_ADDRESS_OTHER && strlen (link->uri) <= LINK_MAX
             ? link->uri
             : NULL;
}

/* The text of a link takes the place of the address that the library writes. Where the library takes the address for
 * none, the text stands there all the same. */
static void
write_texts (Writer *self, guint row, guint column, const char *text)
{
  const char *address = find_address (self, row, column);
  g_autofree char *legal = address != NULL ? poise_xlsx_text (address) : NULL;
  gboolean leads = address != NULL
                   && worksheet_write_url (self->worksheet, row, column, legal, self->book->link) == LXW_NO_ERROR;

  self->n_links += leads;
  write_text (self, row, column, text, leads ? self->book->link : self->book->text);
}

static void
write_date (Writer *self, guint row, guint column, const PoiseCell *cell)
{
  gboolean timed = cell->minute >= 0;
  lxw_datetime date = { g_date_get_year (&cell->date), g_date_get_month (&cell->date), g_date_get_day (&cell->date),
                        timed ? cell->minute / 60 : 0, timed ? cell->minute % 60 : 0, 0 };
  char text[32];

  self->widths[column] = MAX (self->widths[column], timed ? WIDTH_DATE_TIME : WIDTH_DATE);
  if (date.year >= FIRST_YEAR)
    {
      poise_xlsx_book_check (self->book,
                             worksheet_write_datetime (self->worksheet, row, column, &date,
                                                       timed ? self->book->date_time : self->book->date));
      return;
    }
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &cell->date);
  write_text (self, row, column, text, self->book->text);
}

static void
write_cell (Writer *self, guint row, guint column, const PoiseCell *cell)
{
  switch (cell->kind)
    {
    case POISE_CELL_TEXT:
      write_texts (self, row, column, cell->text);
      break;
    case POISE_CELL_NUMBER:
      poise_xlsx_book_check (self->book, worksheet_write_number (self->worksheet, row, column, cell->number,
                                                                 self->book->number));
      break;
    case POISE_CELL_PERCENT:
      poise_xlsx_book_check (self->book, worksheet_write_number (self->worksheet, row, column, cell->number / 100.0,
                                                                 self->book->percent));
      break;
    case POISE_CELL_DATE:
      write_date (self, row, column, cell);
      break;
    default:
      break;
    }
}

/* ---- The sheet ---- */

static gboolean
stands_at_end (PoiseCellKind kind)
{
  return kind == POISE_CELL_NUMBER || kind == POISE_CELL_PERCENT;
}

static void
write_heads (Writer *self)
{
  for (guint i = 0; i < poise_sheet_get_n_columns (self->sheet); i++)
    {
      const char *head = poise_words_sheet_head (poise_sheet_get_head (self->sheet, i));

      self->widths[i] = MAX (WIDTH_MIN, MIN (measure_line (head, strlen (head)) + 4, 16));
      poise_xlsx_book_put (self->book, self->worksheet, 0, i, head,
                           stands_at_end (poise_sheet_get_kind (self->sheet, i)) ? self->book->head_number
                                                                                 : self->book->head);
    }
}

static void
write_heads_of_rests (Writer *self)
{
  guint n_columns = poise_sheet_get_n_columns (self->sheet);

  for (guint i = 0; i < self->rests->len; i++)
    {
      const Rest *rest = &g_array_index (self->rests, Rest, i);
      g_autofree char *head = poise_words_sheet_rest (poise_sheet_get_head (self->sheet, rest->column), rest->piece + 1);

      poise_xlsx_book_put (self->book, self->worksheet, 0, n_columns + i, head, self->book->head);
      poise_xlsx_book_check (self->book, worksheet_set_column (self->worksheet, n_columns + i, n_columns + i,
                                                               widest (POISE_SHEET_NOTES), NULL));
    }
}

/* Whoever changes a mode chooses among those that the balance counts. A list is written with commas between, so no
 * choice may have one. */
static void
let_choose_mode (Writer *self, guint last_row)
{
  guint column = poise_sheet_find_column (self->sheet, POISE_SHEET_MODE);
  const char *choices[POISE_N_MODES + 1] = { NULL };
  gsize length = 0;
  /* libxlsxwriter changes none of them, which its type says since 1.1.6 only. */
  lxw_data_validation validation = { .validate = LXW_VALIDATION_TYPE_LIST, .value_list = (gpointer) choices };

  for (int i = 0; i < POISE_N_MODES; i++)
    {
      choices[i] = poise_words_sheet_mode (i, self->book->options->audience == POISE_AUDIENCE_STUDENTS);
      length += g_utf8_strlen (choices[i], -1) + 1;
      if (strchr (choices[i], ',') != NULL || length > CHOICES_MAX)
        return;
    }
  poise_xlsx_book_check (self->book, worksheet_data_validation_range (self->worksheet, 1, column, last_row, column,
                                                                      &validation));
}

static void
write_rows (Writer *self)
{
  for (guint row = 0; row < poise_sheet_get_n_rows (self->sheet); row++)
    {
      self->n_lines = 1;
      for (guint i = 0; i < poise_sheet_get_n_columns (self->sheet); i++)
        {
          g_auto (PoiseCell) cell = { POISE_CELL_EMPTY };

          poise_sheet_read (self->sheet, row, i, &cell);
          write_cell (self, row + 1, i, &cell);
        }
      if (self->n_lines > 1)
        poise_xlsx_book_check (self->book,
                               worksheet_set_row (self->worksheet, row + 1, self->n_lines * LINE_HEIGHT, NULL));
    }
}

/**
 * poise_xlsx_add_activities:
 * @book: a book
 * @sheet: the activities as a table
 * @activities: (out caller-allocates): where they stand; its name is to be freed
 */
void
poise_xlsx_add_activities (PoiseXlsxBook *book, const PoiseSheet *sheet, PoiseXlsxActivities *activities)
{
  guint last_column = poise_sheet_get_n_columns (sheet) - 1;
  guint n_pages = book->options->landscape ? 2 : 3; /* so that its letters are about as large on either */
  Writer self = { book, NULL, sheet };

  activities->sheet = sheet;
  activities->last_row = MAX (poise_sheet_get_n_rows (sheet), 1);
  self.worksheet = poise_xlsx_book_add_sheet (book, poise_words_document_label (POISE_LABEL_ACTIVITIES), n_pages);
  activities->name = poise_xlsx_quote (g_ptr_array_index (book->names, book->names->len - 1));
  self.rests = g_array_new (FALSE, FALSE, sizeof (Rest));

  write_heads (&self);
  write_rows (&self);
  write_heads_of_rests (&self);
  for (guint i = 0; i <= last_column; i++)
    poise_xlsx_book_check (book, worksheet_set_column (self.worksheet, i, i, self.widths[i], NULL));
  poise_xlsx_book_check (book, worksheet_autofilter (self.worksheet, 0, 0, activities->last_row, last_column));
  let_choose_mode (&self, activities->last_row);
  g_array_unref (self.rests);
}
