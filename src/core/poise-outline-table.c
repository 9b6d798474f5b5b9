/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows of a table to activities. What a cell says that its column does not understand goes to the notes, with
 * the column's name before it: "Mode: hybrid".
 */

#include "core/poise-outline-builder.h"
#include "core/poise-outline-columns.h"
#include "core/poise-outline-lines.h"

#include <string.h>

/** Table: what is being read, and where it is. */
typedef struct
{
  PoiseOutlineBuilder *builder;
  const PoiseOutlineCells *cells;
  const PoiseOutlineColumns *columns;
  GHashTable *sections; /* folded heading → PoiseOutlineSection */
  char *topic;          /* (nullable) what the section is about */
} Table;

/* ---- Cells ---- */

/* "45.0" and "0:45:00" as spreadsheets write them, without what adds nothing */
static char *
plain_amount (const char *cell)
{
  char *amount = g_strstrip (g_strdup (cell));
  char *end = amount + strlen (amount);
  char *point = strpbrk (amount, ".,");

  if (point != NULL && point > amount && point[1] != '\0' && strspn (point + 1, "0") == strlen (point + 1)
      && strlen (point + 1) <= 2)
    *point = '\0';
  else if (g_str_has_suffix (amount, ":00") && strchr (amount, ':') != end - 3)
    end[-3] = '\0';
  return amount;
}

/** poise_outline_read_minutes: what @cell of the column of minutes says, or POISE_UNSET. */
int
poise_outline_read_minutes (const PoiseOutlineColumns *columns,
                            const PoiseQuickVocabulary *vocabulary,
                            const char *cell)
{
  g_autofree char *amount = plain_amount (cell);
  g_autofree char *hours = NULL;

  if (columns->clocks_are_times && strchr (amount, ':') != NULL)
    return POISE_UNSET;
  if (columns->hours && *amount != '\0' && strspn (amount, "0123456789.,¼½¾") == strlen (amount))
    hours = g_strconcat (amount, " h", NULL);
  return poise_quick_entry_parse_minutes (hours != NULL ? hours : amount, vocabulary);
}

/** poise_outline_read_phrase: (nullable) the mode or purpose that @cell names with nothing else. */
const PoiseQuickPhrase *
poise_outline_read_phrase (const PoiseQuickVocabulary *vocabulary, const char *cell, gboolean is_purpose)
{
  g_autofree char *folded = poise_quick_fold (cell, -1);
  const PoiseQuickPhrase *phrase = poise_quick_find_phrase (vocabulary, g_strstrip (folded));

  return phrase != NULL && phrase->is_purpose == is_purpose ? phrase : NULL;
}

/**
 * poise_outline_read_tools:
 * @cell: names of tools, with commas, semicolons, bars or ends of lines between them
 * @unknown: takes those that are not known
 *
 * Returns: (transfer full) (element-type GRefString): ids of those that are
 */
GPtrArray *
poise_outline_read_tools (const PoiseQuickVocabulary *vocabulary, const char *cell, GString *unknown)
{
  GPtrArray *ids = poise_texts_new ();
  g_auto (GStrv) names = g_strsplit_set (cell, ",;|\n", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *folded = poise_quick_fold (g_strstrip (names[i]), -1);
      const char *id = poise_quick_vocabulary_find_tool (vocabulary, folded);

      if (id != NULL && !poise_texts_contain (ids, id))
        g_ptr_array_add (ids, g_ref_string_new (id));
      else if (id == NULL && *folded != '\0')
        g_string_append_printf (unknown, "%s%s", unknown->len > 0 ? ", " : "", names[i]);
    }
  return ids;
}

static const char *
get_cell (const Table *table, guint row, PoiseQuickWords kind)
{
  guint column = poise_outline_columns_find (table->columns, kind);

  return column != POISE_OUTLINE_NO_COLUMN ? poise_outline_cell (table->cells, row, column) : "";
}

/* ---- Notes ---- */

static void
add_note (GString *notes, const char *name, const char *text)
{
  if (notes->len > 0)
    g_string_append_c (notes, '\n');
  if (*name != '\0')
    g_string_append_printf (notes, "%s: ", name);
  g_string_append (notes, text);
}

static gboolean
is_column (const Table *table, PoiseQuickWords kind, guint column)
{
  return poise_outline_columns_find (table->columns, kind) == column;
}

/* What no column has taken: unknown columns, and the notes themselves */
static void
add_rest (const Table *table, guint row, guint title_column, GString *notes)
{
  for (guint i = 0; i < table->columns->n_columns; i++)
    {
      const char *cell = poise_outline_cell (table->cells, row, i);
      gboolean is_taken = FALSE;

      for (int kind = POISE_QUICK_WORDS_TITLE_COLUMN; kind < POISE_QUICK_WORDS_NOTES_COLUMN; kind++)
        is_taken = is_taken || is_column (table, kind, i);
      if (*cell == '\0' || is_taken || i == title_column)
        continue;
      add_note (notes, is_column (table, POISE_QUICK_WORDS_NOTES_COLUMN, i) ? "" : table->columns->names[i],
                cell);
    }
}

static const char *
name_of (const Table *table, PoiseQuickWords kind)
{
  return table->columns->names[poise_outline_columns_find (table->columns, kind)];
}

/* ---- Sections ---- */

/* "3" in a column "Week" is "Week 3" */
static char *
make_heading (const Table *table, const char *cell)
{
  const char *name = name_of (table, POISE_QUICK_WORDS_SECTION_COLUMN);

  if (*name != '\0' && strspn (cell, "0123456789") == strlen (cell))
    return g_strdup_printf ("%s %s", name, cell);
  return g_strdup (cell);
}

/* Goes to the section of a heading that was there before, or begins one. */
static void
enter_section (Table *table, const char *heading, const char *topic)
{
  g_autofree char *folded = poise_quick_fold (heading, -1);
  PoiseOutlineSection *known = g_hash_table_lookup (table->sections, folded);
  g_autofree char *title
      = *topic != '\0' ? g_strdup_printf ("%s: %s", heading, topic) : g_strdup (heading);

  if (known != NULL)
    {
      table->builder->section = known;
      return;
    }
  poise_outline_builder_begin_section (table->builder, title);
  g_hash_table_insert (table->sections, g_steal_pointer (&folded), table->builder->section);
  g_free (table->topic);
  table->topic = g_strdup (topic);
}

static void
read_section (Table *table, guint row, GString *notes)
{
  const char *cell = get_cell (table, row, POISE_QUICK_WORDS_SECTION_COLUMN);
  const char *topic = get_cell (table, row, POISE_QUICK_WORDS_TOPIC_COLUMN);

  if (*cell != '\0')
    {
      g_autofree char *heading = make_heading (table, cell);

      enter_section (table, heading, topic);
    }
  if (*topic != '\0' && g_strcmp0 (topic, table->topic) != 0)
    add_note (notes, name_of (table, POISE_QUICK_WORDS_TOPIC_COLUMN), topic);
}

/* ---- Rows ---- */

/* Which column has what is done: that for titles, or where it is empty the first with other words in it */
static guint
find_title (const Table *table, guint row)
{
  guint column = poise_outline_columns_find (table->columns, POISE_QUICK_WORDS_TITLE_COLUMN);

  if (column != POISE_OUTLINE_NO_COLUMN && *poise_outline_cell (table->cells, row, column) != '\0')
    return column;
  for (column = 0; column < table->columns->n_columns; column++)
    if (*poise_outline_cell (table->cells, row, column) != '\0'
        && !is_column (table, POISE_QUICK_WORDS_SECTION_COLUMN, column)
        && !is_column (table, POISE_QUICK_WORDS_TOPIC_COLUMN, column))
      return column;
  return POISE_OUTLINE_NO_COLUMN;
}

/* A row with one cell, as tables have them between their parts, is a line. */
static gboolean
read_lone_cell (Table *table, guint row)
{
  const char *only = NULL;
  guint column = 0;

  for (guint i = 0; i < table->columns->n_columns; i++)
    if (*poise_outline_cell (table->cells, row, i) != '\0')
      {
        if (only != NULL)
          return FALSE;
        only = poise_outline_cell (table->cells, row, i);
        column = i;
      }
  if (only == NULL || is_column (table, POISE_QUICK_WORDS_SECTION_COLUMN, column)
      || !poise_outline_is_section (only, table->builder->vocabulary))
    return FALSE;
  enter_section (table, only, "");
  return TRUE;
}

/* What the cells beside the title say; what they say besides goes to @notes. */
static GPtrArray *
read_values (const Table *table, guint row, guint title_column, PoiseQuickEntry *entry, GString *notes)
{
  const PoiseQuickVocabulary *vocabulary = table->builder->vocabulary;
  g_autoptr (GString) unknown = g_string_new (NULL);
  GPtrArray *tools;

  for (int kind = POISE_QUICK_WORDS_MINUTES_COLUMN; kind <= POISE_QUICK_WORDS_PURPOSE_COLUMN; kind++)
    {
      const char *cell = get_cell (table, row, kind);
      const PoiseQuickPhrase *phrase;

      if (*cell == '\0' || is_column (table, kind, title_column))
        continue;
      phrase = poise_outline_read_phrase (vocabulary, cell, kind == POISE_QUICK_WORDS_PURPOSE_COLUMN);
      if (kind == POISE_QUICK_WORDS_MINUTES_COLUMN)
        {
          entry->minutes = poise_outline_read_minutes (table->columns, vocabulary, cell);
          if (entry->minutes == POISE_UNSET)
            add_note (notes, name_of (table, kind), cell);
        }
      else if (phrase == NULL)
        add_note (notes, name_of (table, kind), cell);
      else if (phrase->is_purpose)
        entry->purpose = phrase->value;
      else
        entry->mode = phrase->value;
    }
  tools = poise_outline_read_tools (vocabulary, get_cell (table, row, POISE_QUICK_WORDS_TOOLS_COLUMN), unknown);
  if (unknown->len > 0 && !is_column (table, POISE_QUICK_WORDS_TOOLS_COLUMN, title_column))
    add_note (notes, name_of (table, POISE_QUICK_WORDS_TOOLS_COLUMN), unknown->str);
  return tools;
}

/* Where no column has minutes or a mode, titles say them. */
static PoiseQuickEntry *
read_title (const Table *table, const char *title)
{
  gboolean has_values
      = poise_outline_columns_find (table->columns, POISE_QUICK_WORDS_MINUTES_COLUMN) != POISE_OUTLINE_NO_COLUMN
        || poise_outline_columns_find (table->columns, POISE_QUICK_WORDS_MODE_COLUMN) != POISE_OUTLINE_NO_COLUMN;
  PoiseQuickEntry *entry;

  if (!has_values)
    return poise_quick_entry_parse (title, table->builder->vocabulary, POISE_QUICK_BARE_MINUTES);
  entry = g_new0 (PoiseQuickEntry, 1);
  entry->title = g_strdup (title);
  entry->minutes = POISE_UNSET;
  return entry;
}

static void
read_row (Table *table, guint row)
{
  g_autoptr (GString) notes = g_string_new (NULL);
  g_autoptr (PoiseQuickEntry) entry = NULL;
  g_autoptr (GPtrArray) tools = NULL;
  guint title_column;

  if (read_lone_cell (table, row))
    return;
  read_section (table, row, notes);
  title_column = find_title (table, row);
  if (title_column == POISE_OUTLINE_NO_COLUMN)
    return;
  entry = read_title (table, poise_outline_cell (table->cells, row, title_column));
  tools = read_values (table, row, title_column, entry, notes);
  add_rest (table, row, title_column, notes);
  poise_outline_builder_add (table->builder, entry, tools, notes->str);
}

/* What stands above the header: the course's name, a date. Each cell is a line. */
static void
read_above (Table *table, guint row)
{
  for (guint i = 0; i < table->columns->n_columns; i++)
    if (*poise_outline_cell (table->cells, row, i) != '\0')
      poise_outline_builder_add_line (table->builder, poise_outline_cell (table->cells, row, i));
}

/** poise_outline_read_table: adds what the table @clean says. */
void
poise_outline_read_table (PoiseOutlineBuilder *builder, const char *clean)
{
  g_autoptr (PoiseOutlineCells) cells = poise_outline_cells_new (clean);
  g_autoptr (PoiseOutlineColumns) columns = poise_outline_columns_new (cells, builder->vocabulary);
  g_autoptr (GHashTable) sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Table table = { builder, cells, columns, sections, NULL };

  builder->outline->is_table = TRUE;
  for (int row = 0; row < columns->header; row++)
    read_above (&table, row);
  for (guint row = columns->header + 1; row < cells->rows->len; row++)
    read_row (&table, row);
  g_free (table.topic);
}
