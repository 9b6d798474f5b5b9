/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cells are collected row by row; the widths are known only when all are there.
 */

#include "cli/poise-cli-table.h"

/* Between columns. */
#define GAP 3

struct _PoiseCliTable
{
  guint n_columns;
  GPtrArray *cells;
};

/**
 * poise_cli_table_new:
 * @n_columns: how many, at least one
 *
 * Returns: (transfer full): a table without rows
 */
PoiseCliTable *
poise_cli_table_new (guint n_columns)
{
  PoiseCliTable *table = g_new0 (PoiseCliTable, 1);

  table->n_columns = n_columns;
  table->cells = g_ptr_array_new_with_free_func (g_free);
  return table;
}

/** poise_cli_table_free: frees @table. @table: (nullable) */
void
poise_cli_table_free (PoiseCliTable *table)
{
  if (table == NULL)
    return;
  g_ptr_array_unref (table->cells);
  g_free (table);
}

/**
 * poise_cli_text_one_line:
 * @text: (transfer full): any text
 *
 * Returns: (transfer full): @text with blanks for line ends and for what would command the terminal
 */
char *
poise_cli_text_one_line (char *text)
{
  for (char *at = text; *at != '\0'; at++)
    if (g_ascii_iscntrl (*at))
      *at = ' ';
  return text;
}

/** poise_cli_table_take: adds the next cell, @text (transfer full); after the last column a new row begins */
void
poise_cli_table_take (PoiseCliTable *table, char *text)
{
  g_ptr_array_add (table->cells, poise_cli_text_one_line (text));
}

/** poise_cli_table_add: adds the next cell; after the last column a new row begins */
void
poise_cli_table_add (PoiseCliTable *table, const char *text)
{
  poise_cli_table_take (table, g_strdup (text));
}

/**
 * poise_cli_text_width:
 * @text: one line
 *
 * Returns: how many places it takes in a terminal
 */
guint
poise_cli_text_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      width += g_unichar_iszerowidth (character) ? 0 : g_unichar_iswide (character) ? 2 : 1;
    }
  return width;
}

static void
append_blanks (GString *text, guint n_blanks)
{
  for (; n_blanks > 0; n_blanks--)
    g_string_append_c (text, ' ');
}

/** poise_cli_table_append_to: appends the table to @text, each row on a line, indented by two places */
void
poise_cli_table_append_to (const PoiseCliTable *table, GString *text)
{
  g_autofree guint *widths = g_new0 (guint, table->n_columns);

  for (guint i = 0; i < table->cells->len; i++)
    {
      guint width = poise_cli_text_width (g_ptr_array_index (table->cells, i));

      widths[i % table->n_columns] = MAX (widths[i % table->n_columns], width);
    }
  for (guint i = 0; i < table->cells->len; i++)
    {
      const char *cell = g_ptr_array_index (table->cells, i);
      guint column = i % table->n_columns;
      guint padding = widths[column] - poise_cli_text_width (cell);

      append_blanks (text, column == 0 ? 2 : GAP + padding);
      g_string_append (text, cell);
      if (column == 0)
        append_blanks (text, padding);
      if (column + 1 == table->n_columns)
        {
          while (text->str[text->len - 1] == ' ')
            g_string_truncate (text, text->len - 1);
          g_string_append_c (text, '\n');
        }
    }
}
