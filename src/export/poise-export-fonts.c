/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All letters of a plan, each once, are laid out as one text. Signs that are no letters do not count: a picture of a
 * face that is missing leaves a text that can be read.
 */

#include "export/poise-export-fonts.h"

#include "words/poise-words-fonts.h"

#include <pango/pangocairo.h>

/* Families that documents ask for first do not matter: Pango looks through all fonts before it draws a box. */
#define FAMILIES "Sans"
#define SIZE 12 /* no matter which, but one: each is a search through all fonts */
#define MOST_NAMED 8

/* ---- Letters ---- */

/* Which letters there are, in the order in which they first come; those of ASCII are in every font. */
typedef struct
{
  GHashTable *seen;
  GArray *letters; /* gunichar */
} Letters;

static void
add_text (Letters *self, const char *text)
{
  for (const char *p = text; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (letter >= 0x80 && g_unichar_isalpha (letter) && g_hash_table_add (self->seen, GUINT_TO_POINTER (letter)))
        g_array_append_val (self->letters, letter);
    }
}

/* @n_members: of the type of records in @list, texts */
static void
add_members (Letters *self, GPtrArray *list, const guint *members, guint n_members)
{
  for (guint i = 0; i < poise_list_length (list); i++)
    for (guint k = 0; k < n_members; k++)
      add_text (self, poise_record_get_text (g_ptr_array_index (list, i), members[k]));
}

static void
add_activities (Letters *self, const PoiseSection *section, gboolean for_students)
{
  static const guint members[] = { POISE_ACTIVITY_TITLE, POISE_ACTIVITY_NOTES }, link[] = { POISE_LINK_TITLE };

  add_members (self, section->activities, members, for_students ? 1 : 2);
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    add_members (self, poise_section_get_activity (section, i)->links, link, 1);
}

static void
add_titles (Letters *self, const PoisePlan *plan)
{
  static const guint members[] = { POISE_SECTION_TITLE };

  add_text (self, plan->title);
  add_members (self, plan->sections, members, 1);
}

static void
add_document (Letters *self, const PoisePlan *plan, gboolean for_students)
{
  static const guint course[] = { POISE_PLAN_CODE, POISE_PLAN_INSTRUCTOR, POISE_PLAN_DESCRIPTION };
  static const guint days[] = { POISE_BREAK_TITLE }, outcome[] = { POISE_OUTCOME_TEXT }, tool[] = { POISE_TOOL_NAME };
  static const guint notes[] = { POISE_SECTION_NOTES };

  for (guint i = 0; i < G_N_ELEMENTS (course); i++)
    add_text (self, poise_record_get_text (plan, course[i]));
  add_members (self, plan->breaks, days, 1);
  add_members (self, plan->outcomes, outcome, 1);
  add_members (self, plan->tools, tool, 1);
  if (!for_students)
    add_members (self, plan->sections, notes, 1);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    add_activities (self, poise_plan_get_section (plan, i), for_students);
}

/* ---- Fonts ---- */

static gboolean
can_show (PangoLayout *layout, const gunichar *letters, guint n_letters)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_letters; i++)
    {
      g_string_append_unichar (text, letters[i]);
      g_string_append_c (text, ' ');
    }
  pango_layout_set_text (layout, text->str, -1);
  return pango_layout_get_unknown_glyphs_count (layout) == 0;
}

/* The first of those that no font has; "" where all are there. */
static char *
find_missing (PangoLayout *layout, const GArray *letters)
{
  GString *missing = g_string_new (NULL);
  guint n_missing = 0;

  if (letters->len == 0 || can_show (layout, (const gunichar *) letters->data, letters->len))
    return g_string_free (missing, FALSE);
  for (guint i = 0; i < letters->len && n_missing < MOST_NAMED; i++)
    {
      gunichar letter = g_array_index (letters, gunichar, i);

      if (can_show (layout, &letter, 1))
        continue;
      if (n_missing++ > 0)
        g_string_append_c (missing, ' ');
      g_string_append_unichar (missing, letter);
    }
  return g_string_free (missing, FALSE);
}

static gboolean
check_letters (const GArray *letters, GError **error)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *families = pango_font_description_from_string (FAMILIES);
  PangoFont *font;
  g_autofree char *missing = NULL, *sentence = NULL;

  pango_font_description_set_absolute_size (families, SIZE * PANGO_SCALE);
  font = pango_context_load_font (context, families);
  pango_layout_set_font_description (layout, families);
  if (font == NULL)
    sentence = poise_words_fonts_none ();
  else if (*(missing = find_missing (layout, letters)) != '\0')
    sentence = poise_words_fonts_lack (missing);
  if (sentence != NULL)
    g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_NO_FONT, sentence);
  g_clear_object (&font);
  pango_font_description_free (families);
  g_object_unref (layout);
  g_object_unref (context);
  return sentence == NULL;
}

/**
 * poise_export_check_fonts:
 * @plan: a plan
 * @scope: what of it is going to be drawn
 * @audience: for whom
 * @error: %POISE_EXPORT_ERROR_NO_FONT
 *
 * Returns: whether this computer has a font for every letter
 */
gboolean
poise_export_check_fonts (const PoisePlan *plan, PoiseFontScope scope, PoiseAudience audience, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (gunichar));
  Letters letters = { seen, list };

  add_titles (&letters, plan);
  if (scope == POISE_FONT_SCOPE_DOCUMENT)
    add_document (&letters, plan, audience == POISE_AUDIENCE_STUDENTS);
  return check_letters (list, error);
}
