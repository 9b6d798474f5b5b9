/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading an outline. What counts as the heading of a section, strongest first:
 *
 *   "Week 3: …"   one of the words for sections, with a number; with list signs before it too. Where the line
 *                 also says minutes, a mode or a purpose, it is an activity: "Week 3: Debate 45 min live"
 *   "# …"         Markdown and underlined headings, as deep as those with such words go, else as deep as the
 *                 shallowest level that occurs twice
 *   "…:"          a line that ends with a colon and says nothing else, without a list sign
 *   a line above  indented ones, where all lines at the margin have such and nothing else is a heading
 *
 * Deeper headings, and lines with a colon that are indented or stand in several sections ("Readings:"), are
 * labels: they go to the notes of the activities below them.
 */

#include "core/poise-outline.h"

#include "core/poise-outline-builder.h"
#include "core/poise-outline-lines.h"

#include <string.h>

typedef enum
{
  ROLE_ACTIVITY,
  ROLE_SECTION,
  ROLE_LABEL
} Role;

#define MOST_LEVEL 6

/** Reading: what the whole text tells of its lines. */
typedef struct
{
  const PoiseOutlineLines *lines;
  const PoiseQuickVocabulary *vocabulary;
  Role *roles;
  gboolean has_headings; /* stronger than a colon */
} Reading;

/** poise_outline_free: frees @outline, which may be %NULL. */
void
poise_outline_free (PoiseOutline *outline)
{
  if (outline == NULL)
    return;
  g_ptr_array_unref (outline->sections);
  g_free (outline);
}

/* ---- Single lines ---- */

static gboolean
says_more (const char *text, const PoiseQuickVocabulary *vocabulary)
{
  g_autofree char *title = poise_outline_heading_title (text);
  g_autoptr (PoiseQuickEntry) entry
      = poise_quick_entry_parse (title, vocabulary, POISE_QUICK_BARE_MINUTES);

  return entry->understood != POISE_QUICK_NOTHING || entry->bad_minutes;
}

/* "Week 3: Reading", with nothing else */
static gboolean
is_section_line (const PoiseOutlineLine *line, const PoiseQuickVocabulary *vocabulary)
{
  return poise_outline_is_section (line->text, vocabulary)
         && (line->mark == POISE_OUTLINE_HEADING || !says_more (line->text, vocabulary));
}

static gboolean
is_colon_line (const PoiseOutlineLine *line, const PoiseQuickVocabulary *vocabulary)
{
  return line->mark == POISE_OUTLINE_PLAIN && poise_outline_ends_with_colon (line->text)
         && !says_more (line->text, vocabulary);
}

/**
 * poise_outline_read_heading:
 * @line: what was typed, valid UTF-8
 * @vocabulary: the words that are understood
 *
 * Returns: (transfer full) (nullable): the title of the section that it begins: "Week 3: Reading", "# Kant",
 *   "Kant:"; %NULL where it is an activity
 */
char *
poise_outline_read_heading (const char *line, const PoiseQuickVocabulary *vocabulary)
{
  g_autofree char *text = g_strdup (line);
  PoiseOutlineLine read = { 0 };

  read.text = poise_outline_skip_mark (g_strstrip (text), &read.mark, &read.level);
  if (*read.text == '\0' || read.mark == POISE_OUTLINE_BULLET || read.mark == POISE_OUTLINE_NUMBER)
    return NULL;
  if (read.mark != POISE_OUTLINE_HEADING && !is_section_line (&read, vocabulary)
      && !is_colon_line (&read, vocabulary))
    return NULL;
  return poise_outline_heading_title (read.text);
}

/** poise_outline_is_text: whether @text has several lines with anything on them, or is cells of a table. */
gboolean
poise_outline_is_text (const char *text)
{
  g_autofree char *clean = poise_outline_clean (text);
  g_autofree char *stripped = g_strdup (clean);

  g_strstrip (stripped);
  return strchr (stripped, '\n') != NULL || poise_outline_is_table (clean);
}

/* ---- Headings ---- */

/* The level down to which headings with signs are sections */
static guint
find_section_level (const Reading *reading)
{
  guint counts[MOST_LEVEL + 1] = { 0 };
  guint shallowest = MOST_LEVEL;
  guint worded = 0;

  for (guint i = 0; i < reading->lines->lines->len; i++)
    {
      const PoiseOutlineLine *line = poise_outline_line (reading->lines, i);

      if (line->mark != POISE_OUTLINE_HEADING)
        continue;
      counts[line->level]++;
      shallowest = MIN (shallowest, line->level);
      if (poise_outline_is_section (line->text, reading->vocabulary))
        worded = MAX (worded, line->level);
    }
  if (worded > 0)
    return worded;
  for (guint level = shallowest; level <= MOST_LEVEL; level++)
    if (counts[level] > 1)
      return level;
  return shallowest;
}

static void
find_headings (Reading *reading)
{
  guint section_level = find_section_level (reading);

  for (guint i = 0; i < reading->lines->lines->len; i++)
    {
      const PoiseOutlineLine *line = poise_outline_line (reading->lines, i);

      if (line->mark == POISE_OUTLINE_HEADING)
        reading->roles[i] = line->level <= section_level ? ROLE_SECTION : ROLE_LABEL;
      else if (is_section_line (line, reading->vocabulary))
        reading->roles[i] = ROLE_SECTION;
      reading->has_headings = reading->has_headings || reading->roles[i] == ROLE_SECTION;
    }
}

/* "Readings:" below each week is a label; "Exam:" behind the last week is a section. */
static void
find_colons (Reading *reading)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree gboolean *colons = g_new0 (gboolean, reading->lines->lines->len);
  guint indent = 0;

  for (guint i = 0; i < reading->lines->lines->len; i++)
    {
      const PoiseOutlineLine *line = poise_outline_line (reading->lines, i);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, line->text));

      colons[i] = reading->roles[i] == ROLE_ACTIVITY && is_colon_line (line, reading->vocabulary);
      if (colons[i])
        g_hash_table_insert (counts, line->text, GUINT_TO_POINTER (count + 1));
    }
  for (guint i = 0; i < reading->lines->lines->len; i++)
    {
      const PoiseOutlineLine *line = poise_outline_line (reading->lines, i);
      gboolean within = reading->has_headings
                        && (line->indent > indent
                            || GPOINTER_TO_UINT (g_hash_table_lookup (counts, line->text)) > 1);

      if (reading->roles[i] == ROLE_SECTION)
        indent = line->indent;
      else if (colons[i])
        reading->roles[i] = within ? ROLE_LABEL : ROLE_SECTION;
    }
}

static gboolean
has_roles (const Reading *reading)
{
  for (guint i = 0; i < reading->lines->lines->len; i++)
    if (reading->roles[i] != ROLE_ACTIVITY)
      return TRUE;
  return FALSE;
}

/* Lines at the margin are headings where each of at least two has indented ones below it, and says nothing
 * that only activities have. */
static void
find_indented (Reading *reading)
{
  guint n_lines = reading->lines->lines->len;
  guint margin = G_MAXUINT;
  guint n_parents = 0;

  for (guint i = 0; i < n_lines; i++)
    margin = MIN (margin, poise_outline_line (reading->lines, i)->indent);
  for (guint i = 0; i < n_lines; i++)
    {
      const PoiseOutlineLine *line = poise_outline_line (reading->lines, i);

      if (line->indent > margin)
        continue;
      if (i + 1 == n_lines || poise_outline_line (reading->lines, i + 1)->indent == margin
          || says_more (line->text, reading->vocabulary))
        return;
      n_parents++;
    }
  for (guint i = 0; n_parents > 1 && i < n_lines; i++)
    if (poise_outline_line (reading->lines, i)->indent == margin)
      reading->roles[i] = ROLE_SECTION;
}

/* ---- The outline ---- */

static void
read_lines (PoiseOutlineBuilder *builder, const char *clean)
{
  g_autoptr (PoiseOutlineLines) lines = poise_outline_lines_new (clean);
  g_autofree Role *roles = g_new0 (Role, lines->lines->len);
  Reading reading = { lines, builder->vocabulary, roles, FALSE };

  find_headings (&reading);
  find_colons (&reading);
  if (!has_roles (&reading))
    find_indented (&reading);

  for (guint i = 0; i < lines->lines->len; i++)
    {
      const PoiseOutlineLine *line = poise_outline_line (lines, i);

      if (roles[i] == ROLE_SECTION)
        poise_outline_builder_begin_section (builder, line->text);
      else if (roles[i] == ROLE_LABEL)
        poise_outline_builder_begin_label (builder, line->text);
      else
        poise_outline_builder_add_line (builder, line->text);
    }
}

/**
 * poise_outline_parse:
 * @text: anything, such as what somebody pasted
 * @vocabulary: the words that are understood
 *
 * Returns: (transfer full): what it says; without sections where there is nothing but white space
 */
PoiseOutline *
poise_outline_parse (const char *text, const PoiseQuickVocabulary *vocabulary)
{
  g_autofree char *clean = poise_outline_clean (text);
  PoiseOutlineBuilder builder;

  poise_outline_builder_init (&builder, vocabulary);
  if (poise_outline_is_table (clean))
    poise_outline_read_table (&builder, clean);
  else
    read_lines (&builder, clean);
  return poise_outline_builder_finish (&builder);
}
