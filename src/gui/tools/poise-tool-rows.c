/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of a list of tools: their order and headings, and finding one of them.
 */

#include "gui/tools/poise-tool-rows.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
is_suggested (gpointer row)
{
  return poise_tool_row_get_rank (POISE_TOOL_ROW (row)) != POISE_TOOL_ROW_UNRANKED;
}

static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer data)
{
  PoiseToolRow *left = POISE_TOOL_ROW (a), *right = POISE_TOOL_ROW (b);
  guint left_rank = poise_tool_row_get_rank (left), right_rank = poise_tool_row_get_rank (right);

  if (left_rank != right_rank)
    return left_rank < right_rank ? -1 : 1;
  return poise_words_compare (poise_tool_row_get_name (left), poise_tool_row_get_name (right));
}

/* Where nothing is suggested, or found of that, there is one list without a heading. */
static void
add_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  GtkWidget *label;

  if (before ? is_suggested (before) == is_suggested (row) : !is_suggested (row))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  /* Translators: headings in the list of tools. */
  label = gtk_label_new (is_suggested (row) ? C_ ("tools", "Suggested") : C_ ("tools", "Further Tools"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_header (row, label);
}

/** poise_tool_rows_set_up: Gives @list the order and the headings. */
void
poise_tool_rows_set_up (GtkListBox *list)
{
  gtk_list_box_set_sort_func (list, compare_rows, NULL, NULL);
  gtk_list_box_set_header_func (list, add_header, NULL, NULL);
}

/** poise_tool_rows_get: Returns: (transfer none) (nullable): the row at @index */
PoiseToolRow *
poise_tool_rows_get (GtkListBox *list, int index)
{
  return (PoiseToolRow *) gtk_list_box_get_row_at_index (list, index);
}

/** poise_tool_rows_find: Returns: (transfer none) (nullable): the row of the tool @id */
PoiseToolRow *
poise_tool_rows_find (GtkListBox *list, const char *id)
{
  PoiseToolRow *row = NULL;

  for (int i = 0; id && (row = poise_tool_rows_get (list, i)); i++)
    if (strcmp (poise_tool_row_get_tool (row), id) == 0)
      break;
  return row;
}

/** poise_tool_rows_find_focus: Returns: (transfer none) (nullable): the row that has the focus, or in which it is */
PoiseToolRow *
poise_tool_rows_find_focus (GtkListBox *list)
{
  PoiseToolRow *row;

  for (int i = 0; (row = poise_tool_rows_get (list, i)); i++)
    if (gtk_widget_get_state_flags (GTK_WIDGET (row)) & GTK_STATE_FLAG_FOCUS_WITHIN)
      break;
  return row;
}

/** poise_tool_rows_find_neighbour: Returns: (transfer full) (nullable): the tool in the next row that is shown, or the one before */
char *
poise_tool_rows_find_neighbour (PoiseToolRow *row)
{
  for (int step = 0; step < 2; step++)
    {
      GtkWidget *other = GTK_WIDGET (row);

      do
        other = step == 0 ? gtk_widget_get_next_sibling (other) : gtk_widget_get_prev_sibling (other);
      while (other && (!POISE_IS_TOOL_ROW (other) || !gtk_widget_get_child_visible (other)));
      if (other)
        return g_strdup (poise_tool_row_get_tool (POISE_TOOL_ROW (other)));
    }
  return NULL;
}
