/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An id that may be a name, and that no other has, is taken; else the place is.
 */

#include "export/poise-imscc-names.h"

#include <string.h>

#define MOST_ID 64

struct _PoiseImsccNames
{
  GHashTable *taken;     /* (element-type utf8): in lower case */
  GPtrArray *sections;   /* (element-type utf8) */
  GPtrArray *activities; /* (element-type GPtrArray): of names, by section */
};

static gboolean
may_be_name (const char *id)
{
  return id != NULL && *id != '\0' && strlen (id) <= MOST_ID
         && strspn (id, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-_") == strlen (id);
}

/* @place: (transfer full): a digit follows in names by places, so that none is a name by an id */
static char *
take_name (PoiseImsccNames *self, const char *kind, const char *id, char *place)
{
  g_autofree char *by_place = place;
  g_autofree char *by_id = may_be_name (id) ? g_strdup_printf ("%s-id-%s", kind, id) : NULL;

  if (by_id != NULL && g_hash_table_add (self->taken, g_ascii_strdown (by_id, -1)))
    return g_steal_pointer (&by_id);
  return g_strdup_printf ("%s-%s", kind, by_place);
}

/** poise_imscc_names_new: (transfer full): of all in @plan */
PoiseImsccNames *
poise_imscc_names_new (const PoisePlan *plan)
{
  PoiseImsccNames *self = g_new0 (PoiseImsccNames, 1);

  self->taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->sections = g_ptr_array_new_with_free_func (g_free);
  self->activities = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (self->sections, take_name (self, "section", section->id, g_strdup_printf ("%u", i + 1)));
      g_ptr_array_add (self->activities, names);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        g_ptr_array_add (names, take_name (self, "activity", poise_section_get_activity (section, k)->id,
                                           g_strdup_printf ("%u-%u", i + 1, k + 1)));
    }
  return self;
}

/** poise_imscc_names_free: @names: (nullable) (transfer full): freed */
void
poise_imscc_names_free (PoiseImsccNames *names)
{
  if (names == NULL)
    return;
  g_hash_table_unref (names->taken);
  g_ptr_array_unref (names->sections);
  g_ptr_array_unref (names->activities);
  g_free (names);
}

/** poise_imscc_names_get_section: of the section at @index */
const char *
poise_imscc_names_get_section (const PoiseImsccNames *names, guint index)
{
  return g_ptr_array_index (names->sections, index);
}

/** poise_imscc_names_get_activity: of the activity at @place */
const char *
poise_imscc_names_get_activity (const PoiseImsccNames *names, PoisePlace place)
{
  return g_ptr_array_index ((GPtrArray *)g_ptr_array_index (names->activities, place.section), place.activity);
}
