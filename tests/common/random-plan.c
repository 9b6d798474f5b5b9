/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Walks the tables of the record types and puts something random, and valid, into each member.
 */

#include "common/random-plan.h"

#include "core/poise-date.h"

static const char *const pieces[] = {
  "a",    "Read",  " ",  "\"", "\\",     "/",  "\n", "\t", "\x01", "\x7f", "é", "ß", "中文", "العربية",
  "😀", "e\xcc\x81", "\xef\xbf\xbf", "<b>", "&amp;", "{", "%s", "\xe2\x80\xa8", "0", "null",
};

static const char *const jsons[] = {
  "1", "-0.5e+300", "123456789012345678901234567890", "\"\\u0000 text\"", "null", "true", "[1, 2,3]",
  "{\"b\" : 1,\n \"a\":[{}]}", "\"\\ud83d\\ude00\"", "1E400",
};

char *
random_text (GRand *random)
{
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (random, 0, 6); n > 0; n--)
    g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static char *
random_valid_text (GRand *random, PoiseMemberKind kind)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, g_rand_int_range (random, 1, 3652059));
  switch ((int) kind)
    {
    case POISE_MEMBER_ID:
      return g_strdup_printf ("r%08x%08x", g_rand_int (random), g_rand_int (random));
    case POISE_MEMBER_DATE:
      return poise_date_format (&date);
    case POISE_MEMBER_DATE_TIME:
      if (g_rand_boolean (random))
        {
          g_autofree char *day = poise_date_format (&date);

          return g_strdup_printf ("%sT%02d:%02d", day, g_rand_int_range (random, 0, 24), g_rand_int_range (random, 0, 60));
        }
      return poise_date_format (&date);
    case POISE_MEMBER_TIME:
      return g_strdup_printf ("%02d:%02d", g_rand_int_range (random, 0, 24), g_rand_int_range (random, 0, 60));
    case POISE_MEMBER_DECIMAL:
      return g_strdup_printf ("%d.%d", g_rand_int_range (random, 0, 99), g_rand_int_range (random, 0, 99));
    default:
      return random_text (random);
    }
}

static int
random_number (GRand *random, const PoiseMember *member)
{
  switch ((int) member->kind)
    {
    case POISE_MEMBER_INTEGER:
      if (member->maximum == G_MAXINT)
        return member->minimum;
      return g_rand_int_range (random, member->minimum, member->maximum + 1);
    case POISE_MEMBER_FLAG:
      return g_rand_boolean (random);
    case POISE_MEMBER_TERM:
      return g_rand_int_range (random, 0, member->terms->n_terms);
    default: /* a set of terms; values without a spelling cannot stand in a file */
      return g_rand_int_range (random, 0, POISE_TERM_BIT (member->terms->n_terms));
    }
}

static GPtrArray *
random_list (GRand *random, const PoiseMember *member, guint max_list)
{
  GPtrArray *list = member->kind == POISE_MEMBER_TEXTS ? poise_texts_new () : poise_records_new ();
  int n = g_rand_int_range (random, 0, max_list + 1);

  for (int i = 0; i < n; i++)
    {
      g_autofree char *text = random_valid_text (random, POISE_MEMBER_ID);

      g_ptr_array_add (list,
                       member->kind == POISE_MEMBER_TEXTS ? (gpointer) g_ref_string_new (text)
                                                          : random_record (random, member->type, max_list));
    }
  return list;
}

static void
put_random_member (GRand *random, gpointer record, guint index, guint max_list)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];

  switch (member->kind)
    {
    case POISE_MEMBER_INTEGER:
    case POISE_MEMBER_FLAG:
    case POISE_MEMBER_TERM:
    case POISE_MEMBER_TERMS:
      poise_record_put_number (record, index, random_number (random, member));
      break;
    case POISE_MEMBER_RECORD:
      poise_record_put_record (record, index, random_record (random, member->type, 2));
      break;
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
      poise_record_put_list (record, index, random_list (random, member, max_list));
      break;
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    default:
      {
        g_autofree char *text = random_valid_text (random, member->kind);

        poise_record_put_text (record, index, text);
      }
    }
}

gpointer
random_record (GRand *random, const PoiseRecordType *type, guint max_list)
{
  PoiseRecord *record = poise_record_new (type);

  for (guint i = 0; i < type->n_members; i++)
    if (type->members[i].required || type->members[i].kind == POISE_MEMBER_ID || g_rand_int_range (random, 0, 3) > 0)
      put_random_member (random, record, i, max_list);

  if (g_rand_int_range (random, 0, 4) == 0)
    {
      GPtrArray *extras = poise_extras_new ();

      for (int n = g_rand_int_range (random, 1, 4); n > 0; n--)
        {
          g_autofree char *text = random_text (random);
          g_autofree char *name = g_strdup_printf ("x-%d%s", n, text);

          g_ptr_array_add (extras, poise_extra_new (name, jsons[g_rand_int_range (random, 0, G_N_ELEMENTS (jsons))]));
        }
      poise_record_put_extras (record, extras);
    }
  return poise_record_seal (record);
}

PoisePlan *
random_plan (GRand *random, guint max_sections, guint max_activities)
{
  g_autoptr (PoisePlan) plan = random_record (random, &poise_plan_type, 2);
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (int i = g_rand_int_range (random, 0, max_sections + 1); i > 0; i--)
    {
      g_autoptr (PoiseSection) section = random_record (random, &poise_section_type, 1);
      g_autoptr (GPtrArray) activities = poise_records_new ();

      for (int k = g_rand_int_range (random, 0, max_activities + 1); k > 0; k--)
        g_ptr_array_add (activities, random_record (random, &poise_activity_type, 2));
      g_ptr_array_add (sections, poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities));
    }
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}
