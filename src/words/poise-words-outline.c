/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A fragment of a plan as plain text: headings and lists as people write them in mails and notes,
 *
 *     # Week 1
 *
 *     - Say hello (20 min, Asynchronous)
 *
 * What always holds: reading the text again gives the same titles, minutes and modes. Where a title would be
 * misread, such as "Walk 20 min" without minutes, the text is a table instead, whose cells are taken as they are.
 */

#include "words/poise-words-outline.h"

#include "core/poise-fragment.h"
#include "core/poise-outline.h"
#include "words/poise-words-quick.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- Writing ---- */

/* A title on one line and in one cell. */
static char *
on_one_line (const char *title)
{
  return g_strstrip (g_strdelimit (g_strdup (title), "\n\r\t\v\f", ' '));
}

static char *
section_title (const PoisePlan *fragment, guint index)
{
  g_autofree char *title = poise_words_section_title (fragment, index);

  return on_one_line (title);
}

static gboolean
is_whole (const PoisePlan *fragment, guint index)
{
  return poise_fragment_get_kind (poise_plan_get_section (fragment, index)) != POISE_FRAGMENT_ACTIVITIES;
}

/* What of an activity stands in brackets after its title, or %NULL. */
static char *
describe (const PoiseActivity *activity)
{
  g_autofree char *minutes = activity->minutes != POISE_UNSET ? poise_words_minutes (activity->minutes) : NULL;

  if (activity->mode == POISE_MODE_UNDECIDED)
    return g_steal_pointer (&minutes);
  if (!minutes)
    return g_strdup (poise_words_mode (activity->mode));
  /* Translators: minutes and mode of an activity in a text: “20 min, Asynchronous”. Poise reads it again, so
   * put nothing but a comma between them. */
  return g_strdup_printf (C_ ("outline", "%s, %s"), minutes, poise_words_mode (activity->mode));
}

static void
append_activity (GString *text, const PoiseActivity *activity)
{
  g_autofree char *facts = describe (activity);
  g_autofree char *title = on_one_line (activity->title);

  g_string_append_printf (text, "- %s", title);
  if (facts)
    g_string_append_printf (text, " (%s)", facts);
  g_string_append_c (text, '\n');
}

static void
append_section (GString *text, const PoisePlan *fragment, guint index, gboolean whole)
{
  const PoiseSection *section = poise_plan_get_section (fragment, index);
  g_autofree char *title = whole ? section_title (fragment, index) : NULL;

  if (title)
    g_string_append_printf (text, "%s# %s\n\n", text->len > 0 ? "\n" : "", title);
  for (guint k = 0; k < poise_section_n_activities (section); k++)
    append_activity (text, poise_section_get_activity (section, k));
}

/* Single activities come first, so that they stand under no heading. */
static char *
write_list (const PoisePlan *fragment)
{
  GString *text = g_string_new (NULL);

  for (int whole = FALSE; whole <= TRUE; whole++)
    for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
      if (is_whole (fragment, i) == whole)
        append_section (text, fragment, i, whole);
  return g_string_free (text, FALSE);
}

/* In quotation marks where a spreadsheet would read those of its own. */
static void
append_cell (GString *text, const char *cell)
{
  g_auto (GStrv) parts = *cell == '"' ? g_strsplit (cell, "\"", -1) : NULL;
  g_autofree char *doubled = parts ? g_strjoinv ("\"\"", parts) : NULL;

  g_string_append_printf (text, doubled ? "\"%s\"" : "%s", doubled ? doubled : cell);
}

/* Each row has a title and a mode, and so is known as a row. */
static void
append_row (GString *text, const char *section, const PoiseActivity *activity)
{
  g_autofree char *title = on_one_line (activity->title);

  append_cell (text, title);
  g_string_append_printf (text, "\t%s\t", poise_words_mode (activity->mode));
  if (activity->minutes != POISE_UNSET)
    g_string_append_printf (text, "%d", activity->minutes);
  g_string_append_c (text, '\t');
  append_cell (text, section);
  g_string_append_c (text, '\n');
}

/* The names of the columns are English, which poise_outline_parse() knows in any language. */
static char *
write_table (const PoisePlan *fragment)
{
  GString *text = g_string_new ("Title\tMode\tMinutes\tSection\n");

  for (int whole = FALSE; whole <= TRUE; whole++)
    for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
      {
        const PoiseSection *section = poise_plan_get_section (fragment, i);
        g_autofree char *title = is_whole (fragment, i) ? section_title (fragment, i) : g_strdup ("");

        for (guint k = 0; is_whole (fragment, i) == whole && k < poise_section_n_activities (section); k++)
          append_row (text, title, poise_section_get_activity (section, k));
      }
  return g_string_free (text, FALSE);
}

/* ---- Comparing ---- */

static gboolean
is_read_as (const PoiseActivity *written, const PoiseActivity *read)
{
  g_autofree char *title = on_one_line (written->title);

  return g_strcmp0 (read->title, title) == 0 && read->minutes == written->minutes && read->mode == written->mode
         && read->purpose == POISE_PURPOSE_NONE && !read->notes;
}

/* All activities of @plan, not held, and the titles of its whole sections, in the order in which they are written. */
static void
flatten (const PoisePlan *plan, GPtrArray *activities, GPtrArray *titles)
{
  for (int whole = FALSE; whole <= TRUE; whole++)
    for (guint i = 0; i < poise_plan_n_sections (plan); i++)
      {
        const PoiseSection *section = poise_plan_get_section (plan, i);

        if (is_whole (plan, i) != whole)
          continue;
        if (whole)
          g_ptr_array_add (titles, section_title (plan, i));
        for (guint k = 0; k < poise_section_n_activities (section); k++)
          g_ptr_array_add (activities, poise_section_get_activity (section, k));
      }
}

/* Whether @text gives @fragment again, as far as text can. */
static gboolean
reads_back (const char *text, const PoisePlan *fragment)
{
  g_autoptr (PoisePlan) read = poise_words_outline_parse (text);
  g_autoptr (GPtrArray) activities = g_ptr_array_new ();
  g_autoptr (GPtrArray) read_activities = g_ptr_array_new ();
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) read_titles = g_ptr_array_new_with_free_func (g_free);

  flatten (fragment, activities, titles);
  flatten (read, read_activities, read_titles);
  if (activities->len != read_activities->len || titles->len != read_titles->len)
    return FALSE;
  for (guint i = 0; i < titles->len; i++)
    if (g_strcmp0 (titles->pdata[i], read_titles->pdata[i]) != 0)
      return FALSE;
  for (guint i = 0; i < activities->len; i++)
    if (!is_read_as (activities->pdata[i], read_activities->pdata[i]))
      return FALSE;
  return TRUE;
}

/**
 * poise_words_outline:
 * @fragment: see poise-fragment.h
 *
 * Returns: (transfer full): @fragment as text, for any program; its last line ends like the others
 */
char *
poise_words_outline (const PoisePlan *fragment)
{
  g_autofree char *list = write_list (fragment);

  return reads_back (list, fragment) ? g_steal_pointer (&list) : write_table (fragment);
}

/* ---- Reading ---- */

static PoiseSection *
make_section (const PoiseOutlineSection *section)
{
  g_autoptr (PoiseSection) titled = poise_section_new (section->title);
  g_autoptr (PoiseSection) filled = poise_record_with_list (titled, POISE_SECTION_ACTIVITIES, section->activities);

  return poise_fragment_make_section (filled, NULL,
                                      section->title ? POISE_FRAGMENT_SECTION : POISE_FRAGMENT_ACTIVITIES);
}

/**
 * poise_words_outline_parse:
 * @text: lines, an outline, or a table, of any program
 *
 * Returns: (transfer full): what it says, as a fragment: what stands under a heading is a section
 */
PoisePlan *
poise_words_outline_parse (const char *text)
{
  g_autoptr (PoiseOutline) outline = poise_outline_parse (text, poise_words_quick_vocabulary ());
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = 0; i < outline->sections->len; i++)
    g_ptr_array_add (sections, make_section (g_ptr_array_index (outline->sections, i)));
  return poise_record_with_list (empty, POISE_PLAN_SECTIONS, sections);
}
