/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads and writes plans in one line.
 */

#include "notation.h"

#include <string.h>

static GHashTable *records; /* of records, by their text */

/* The record written as @text if there was one, else one made by @make. */
static gpointer
shared_record (const char *text, gpointer (*make) (const char *text))
{
  gpointer record;

  if (records == NULL)
    records = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, poise_record_unref);
  record = g_hash_table_lookup (records, text);
  if (record == NULL)
    {
      record = make (text);
      g_hash_table_insert (records, g_strdup (text), record);
    }
  return poise_record_ref (record);
}

static gpointer
make_activity (const char *text)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  g_autofree char *id = g_strndup (text, 1);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, g_ascii_isalpha (*text) ? id : NULL);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, text);
  return poise_record_seal (activity);
}

static gpointer
make_section (const char *text)
{
  PoiseSection *section = poise_record_new (&poise_section_type);
  GPtrArray *activities = poise_records_new ();
  const char *open = strchr (text, '(');
  g_autofree char *id = g_strndup (text, 1);
  g_autofree char *title = g_strndup (text, open - text);

  for (const char *p = open + 1; *p != ')';)
    {
      gsize length = 1 + strspn (p + 1, "'");
      g_autofree char *activity = g_strndup (p, length);

      g_ptr_array_add (activities, notation_activity (activity));
      p += length;
    }
  poise_record_put_text (section, POISE_SECTION_ID, g_ascii_isalpha (*text) ? id : NULL);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (section);
}

static gpointer
make_plan (const char *text)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();

  for (const char *p = text; *p != '\0'; p = strchr (p, ')') + 1)
    {
      g_autofree char *section = g_strndup (p, strchr (p, ')') + 1 - p);

      g_ptr_array_add (sections, notation_section (section));
    }
  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

PoiseActivity *
notation_activity (const char *text)
{
  return shared_record (text, make_activity);
}

PoiseSection *
notation_section (const char *text)
{
  return shared_record (text, make_section);
}

PoisePlan *
notation_plan (const char *text)
{
  return make_plan (text);
}

char *
notation_write (const PoisePlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_string_append_printf (text, "%s(", section->title != NULL ? section->title : "");
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        g_string_append (text, poise_section_get_activity (section, k)->title);
      g_string_append_c (text, ')');
    }
  return g_string_free (text, FALSE);
}

void
notation_forget (void)
{
  g_clear_pointer (&records, g_hash_table_unref);
}
