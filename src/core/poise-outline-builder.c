/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What goes into an outline. Titles are kept to a length that a person can read; the rest of a paragraph goes
 * to the notes, with all of it.
 */

#include "core/poise-outline-builder.h"

#include "core/poise-outline-lines.h"

#include <string.h>

/* A title that is longer than this, in characters, is a paragraph. */
#define MOST_TITLE 300

/* Where a paragraph is cut, at the end of a word */
#define SHORT_TITLE 120

/* Longer lines, in bytes, are paragraphs in any case, and not searched for times. */
#define MOST_LINE 4000

static void
free_section (gpointer data)
{
  PoiseOutlineSection *section = data;

  g_free (section->title);
  g_ptr_array_unref (section->activities);
  g_free (section);
}

/** poise_outline_builder_init: begins an outline with nothing in it. */
void
poise_outline_builder_init (PoiseOutlineBuilder *builder, const PoiseQuickVocabulary *vocabulary)
{
  *builder = (PoiseOutlineBuilder){ .outline = g_new0 (PoiseOutline, 1), .vocabulary = vocabulary };
  builder->outline->sections = g_ptr_array_new_with_free_func (free_section);
}

static PoiseOutlineSection *
add_section (PoiseOutlineBuilder *builder, char *title)
{
  PoiseOutlineSection *section = g_new (PoiseOutlineSection, 1);

  section->title = title;
  section->activities = poise_records_new ();
  g_ptr_array_add (builder->outline->sections, section);
  builder->section = section;
  if (title != NULL)
    builder->outline->n_sections++;
  return section;
}

/* A label that no activity came after is one itself, so that it is not lost. */
static void
end_label (PoiseOutlineBuilder *builder)
{
  g_autofree char *label = g_steal_pointer (&builder->label);

  if (label != NULL && !builder->label_is_used)
    poise_outline_builder_add_line (builder, label);
}

/** poise_outline_builder_finish: (transfer full) ends the outline. */
PoiseOutline *
poise_outline_builder_finish (PoiseOutlineBuilder *builder)
{
  end_label (builder);
  return builder->outline;
}

/* ---- Titles ---- */

/* White space of every kind to single spaces */
static char *
tidy (const char *text)
{
  GString *tidy = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)) || g_utf8_get_char (at) == 0xa0
        || g_utf8_get_char (at) == 0x202f)
      g_string_append_len (tidy, at, g_utf8_next_char (at) - at);
    else if (tidy->len > 0 && tidy->str[tidy->len - 1] != ' ')
      g_string_append_c (tidy, ' ');
  if (tidy->len > 0 && tidy->str[tidy->len - 1] == ' ')
    g_string_truncate (tidy, tidy->len - 1);
  return g_string_free (tidy, FALSE);
}

/* The beginning of a paragraph, with an ellipsis; %NULL where @title is short enough to be a title */
static char *
shorten (const char *title)
{
  const char *cut;

  if (g_utf8_strlen (title, MIN (strlen (title), MOST_LINE)) <= MOST_TITLE)
    return NULL;
  cut = g_utf8_offset_to_pointer (title, SHORT_TITLE);
  for (const char *at = cut; at > title + SHORT_TITLE / 2; at = g_utf8_prev_char (at))
    if (*at == ' ')
      {
        cut = at;
        break;
      }
  return g_strdup_printf ("%.*s…", (int)(cut - title), title);
}

/** poise_outline_builder_begin_section: what is added from here on goes into a section with this @heading. */
void
poise_outline_builder_begin_section (PoiseOutlineBuilder *builder, const char *heading)
{
  g_autofree char *title = NULL;
  g_autofree char *whole = tidy (heading);
  g_autofree char *cut = shorten (whole);

  end_label (builder);
  title = poise_outline_heading_title (cut != NULL ? cut : whole);
  add_section (builder, g_steal_pointer (&title));
  if (cut != NULL)
    {
      PoiseQuickEntry entry = { whole, POISE_QUICK_NOTHING, POISE_UNSET, 0, 0, FALSE };

      poise_outline_builder_add (builder, &entry, NULL, NULL);
    }
}

/** poise_outline_builder_begin_label: what is added from here on has @text in its notes, until a heading. */
void
poise_outline_builder_begin_label (PoiseOutlineBuilder *builder, const char *text)
{
  end_label (builder);
  builder->label = poise_outline_heading_title (text);
  builder->label_is_used = FALSE;
}

/* ---- Activities ---- */

static char *
join_notes (const char *label, const char *whole, const char *notes)
{
  const char *parts[4];
  guint n_parts = 0;

  if (label != NULL)
    parts[n_parts++] = label;
  if (whole != NULL)
    parts[n_parts++] = whole;
  if (notes != NULL && *notes != '\0')
    parts[n_parts++] = notes;
  parts[n_parts] = NULL;
  return n_parts > 0 ? g_strjoinv ("\n", (char **)parts) : NULL;
}

/**
 * poise_outline_builder_add:
 * @entry: what is said of the activity
 * @tools: (nullable) (element-type GRefString): ids
 * @notes: (nullable): what else stood there
 *
 * Adds an activity to the section that was begun last.
 */
void
poise_outline_builder_add (PoiseOutlineBuilder *builder,
                           const PoiseQuickEntry *entry,
                           GPtrArray *tools,
                           const char *notes)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  g_autofree char *title = tidy (entry->title);
  g_autofree char *cut = shorten (title);
  g_autofree char *all_notes = join_notes (builder->label, cut != NULL ? title : NULL, notes);
  g_autofree char *id = poise_id_new ();

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, cut != NULL ? cut : title);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, entry->mode);
  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, entry->purpose);
  poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, entry->minutes);
  if (poise_list_length (tools) > 0)
    poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, g_ptr_array_ref (tools));
  if (all_notes != NULL)
    poise_record_put_text (activity, POISE_ACTIVITY_NOTES, all_notes);
  if (builder->section == NULL)
    add_section (builder, NULL);
  g_ptr_array_add (builder->section->activities, poise_record_seal (activity));
  builder->outline->n_activities++;
  builder->label_is_used = TRUE;
}

/** poise_outline_builder_add_line: adds the activity that @line says. */
void
poise_outline_builder_add_line (PoiseOutlineBuilder *builder, const char *line)
{
  g_autoptr (PoiseQuickEntry) entry = NULL;

  if (strlen (line) > MOST_LINE)
    {
      PoiseQuickEntry paragraph = { (char *)line, POISE_QUICK_NOTHING, POISE_UNSET, 0, 0, FALSE };

      poise_outline_builder_add (builder, &paragraph, NULL, NULL);
      return;
    }
  /* Nobody looks at each of many lines, so a number alone stays where it is seen. */
  entry = poise_quick_entry_parse (line, builder->vocabulary, POISE_QUICK_BARE_MINUTES);
  poise_outline_builder_add (builder, entry, NULL, NULL);
}
