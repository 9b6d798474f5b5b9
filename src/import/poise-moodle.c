/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents come in any order, so whoever names a module or a section first makes it.
 */

#include "import/poise-moodle.h"

#include <string.h>

/* Beyond every time and size, and far from where sums run over */
#define MOST_NUMBER G_GINT64_CONSTANT (1000000000000000)

static void
slot_free (gpointer data)
{
  PoiseMoodleSlot *slot = data;

  g_free (slot->group);
  g_free (slot);
}

static void
module_free (gpointer data)
{
  PoiseMoodleModule *module = data;

  g_free (module->id);
  g_free (module->instance);
  g_free (module->kind);
  g_free (module->section);
  g_free (module->title);
  g_free (module->expected);
  for (guint i = 0; i < POISE_MOODLE_N_FIELDS; i++)
    g_free (module->fields[i]);
  g_ptr_array_unref (module->slots);
  g_free (module);
}

static void
section_free (gpointer data)
{
  PoiseMoodleSection *section = data;

  g_free (section->id);
  g_free (section->name);
  g_free (section->summary);
  g_free (section->sequence);
  g_free (section->component);
  g_free (section->item);
  g_free (section);
}

/** poise_moodle_course_new: Returns: (transfer full): a course of which nothing is known */
PoiseMoodleCourse *
poise_moodle_course_new (void)
{
  PoiseMoodleCourse *course = g_new0 (PoiseMoodleCourse, 1);

  course->modules = g_ptr_array_new_with_free_func (module_free);
  course->sections = g_ptr_array_new_with_free_func (section_free);
  course->modules_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  course->sections_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  return course;
}

/** poise_moodle_course_free: @course: (nullable) (transfer full): freed with all in it */
void
poise_moodle_course_free (PoiseMoodleCourse *course)
{
  if (course == NULL)
    return;
  g_hash_table_unref (course->modules_by_id);
  g_hash_table_unref (course->sections_by_id);
  g_ptr_array_unref (course->modules);
  g_ptr_array_unref (course->sections);
  g_free (course->title);
  g_free (course->code);
  g_free (course->summary);
  g_free (course->format);
  g_free (course->language);
  g_free (course->start);
  g_free (course->release);
  g_free (course);
}

/** poise_moodle_course_get_module: the module of that @id, made where there is none */
PoiseMoodleModule *
poise_moodle_course_get_module (PoiseMoodleCourse *course, const char *id)
{
  PoiseMoodleModule *module = g_hash_table_lookup (course->modules_by_id, id);

  if (module != NULL)
    return module;
  module = g_new0 (PoiseMoodleModule, 1);
  module->id = g_strdup (id);
  module->kind = g_strdup ("");
  module->slots = g_ptr_array_new_with_free_func (slot_free);
  g_ptr_array_add (course->modules, module);
  g_hash_table_insert (course->modules_by_id, module->id, module);
  return module;
}

/** poise_moodle_course_get_section: the section of that @id, made where there is none */
PoiseMoodleSection *
poise_moodle_course_get_section (PoiseMoodleCourse *course, const char *id)
{
  PoiseMoodleSection *section = g_hash_table_lookup (course->sections_by_id, id);

  if (section != NULL)
    return section;
  section = g_new0 (PoiseMoodleSection, 1);
  section->id = g_strdup (id);
  section->number = -1;
  g_ptr_array_add (course->sections, section);
  g_hash_table_insert (course->sections_by_id, section->id, section);
  return section;
}

/** poise_moodle_module_add_slot: a new time to meet, at no time yet; @group: whom it is for */
PoiseMoodleSlot *
poise_moodle_module_add_slot (PoiseMoodleModule *module, const char *group)
{
  PoiseMoodleSlot *slot = g_new0 (PoiseMoodleSlot, 1);

  slot->group = g_strdup (group);
  slot->start = -1;
  slot->seconds = -1;
  g_ptr_array_add (module->slots, slot);
  return slot;
}

/**
 * poise_moodle_get_number:
 * @text: (nullable): a whole number, perhaps with a fraction, as in "100.00000"
 *
 * Returns: the whole number; 0, which is what Moodle writes where nothing is set, where it is none; at most 10^15
 */
gint64
poise_moodle_get_number (const char *text)
{
  g_autofree char *whole = text != NULL ? g_strndup (text, strcspn (text, ".")) : NULL;
  gint64 number;

  if (whole == NULL || !g_ascii_string_to_signed (whole, 10, -G_MAXINT64, G_MAXINT64, &number, NULL))
    return 0;
  return CLAMP (number, -MOST_NUMBER, MOST_NUMBER);
}

/* ---- Order ---- */

static int
compare_sections (gconstpointer a, gconstpointer b)
{
  const PoiseMoodleSection *first = *(const PoiseMoodleSection *const *)a;
  const PoiseMoodleSection *second = *(const PoiseMoodleSection *const *)b;
  gint64 first_id = poise_moodle_get_number (first->id), second_id = poise_moodle_get_number (second->id);

  if (first->number != second->number)
    return (guint)first->number < (guint)second->number ? -1 : 1; /* -1, which nobody gave a place, at the end */
  return first_id < second_id ? -1 : first_id > second_id;
}

/**
 * poise_moodle_course_sort:
 * @course: a course that is read
 *
 * Brings the sections in order. A module whose section is not in the archive gets one of its own.
 */
void
poise_moodle_course_sort (PoiseMoodleCourse *course)
{
  for (guint i = 0; i < course->modules->len; i++)
    {
      PoiseMoodleModule *module = g_ptr_array_index (course->modules, i);

      if (module->section == NULL)
        module->section = g_strdup ("");
      poise_moodle_course_get_section (course, module->section);
    }
  g_ptr_array_sort (course->sections, compare_sections);
}

/* (transfer container): the modules of each section, by its id, in the order of the backup's list */
static GHashTable *
group_modules (const PoiseMoodleCourse *course)
{
  GHashTable *groups = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);

  for (guint i = 0; i < course->modules->len; i++)
    {
      PoiseMoodleModule *module = g_ptr_array_index (course->modules, i);
      GPtrArray *group = g_hash_table_lookup (groups, module->section);

      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (groups, module->section, group);
        }
      g_ptr_array_add (group, module);
    }
  return groups;
}

static GPtrArray *
order_modules (const PoiseMoodleCourse *course, const PoiseMoodleSection *section, GPtrArray *group)
{
  g_auto (GStrv) ids = g_strsplit (section->sequence != NULL ? section->sequence : "", ",", -1);
  g_autoptr (GHashTable) placed = g_hash_table_new (NULL, NULL);
  GPtrArray *ordered = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      PoiseMoodleModule *module = g_hash_table_lookup (course->modules_by_id, g_strstrip (ids[i]));

      if (module != NULL && strcmp (module->section, section->id) == 0 && g_hash_table_add (placed, module))
        g_ptr_array_add (ordered, module);
    }
  for (guint i = 0; group != NULL && i < group->len; i++)
    if (g_hash_table_add (placed, g_ptr_array_index (group, i)))
      g_ptr_array_add (ordered, g_ptr_array_index (group, i));
  return ordered;
}

/**
 * poise_moodle_course_list_modules:
 * @course: a course that is sorted
 *
 * Returns: (transfer container): for each section of @course, in its order, a list (element-type PoiseMoodleModule) of
 *   its modules: first as its sequence says, then those that the sequence forgets, as the backup lists them
 */
GPtrArray *
poise_moodle_course_list_modules (const PoiseMoodleCourse *course)
{
  g_autoptr (GHashTable) groups = group_modules (course);
  GPtrArray *lists = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);

  for (guint i = 0; i < course->sections->len; i++)
    {
      const PoiseMoodleSection *each = g_ptr_array_index (course->sections, i);

      g_ptr_array_add (lists, order_modules (course, each, g_hash_table_lookup (groups, each->id)));
    }
  return lists;
}
