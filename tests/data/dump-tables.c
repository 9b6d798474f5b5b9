/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Prints the tables of all record types as JSON, for test-schema.py, which compares them with the published
 * schema. Names in the tables are plain ASCII, so nothing is escaped.
 */

#include "core/poise-plan.h"

static const char *const kind_names[] = {
  "text", "id",   "date",  "date-time", "time",    "decimal", "integer",
  "flag", "term", "terms", "record",    "records", "texts",
};

static void
print_terms (const PoiseTerms *terms)
{
  const char *separator = "";

  g_print (", \"terms\": [");
  for (int value = 0; value < terms->n_terms; value++)
    {
      const char *name = poise_terms_name (terms, value);

      if (name == NULL)
        continue;
      g_print ("%s\"%s\"", separator, name);
      separator = ", ";
    }
  g_print ("]");
}

static void
print_member (const PoiseMember *member)
{
  g_print ("    {\"name\": \"%s\", \"kind\": \"%s\", \"required\": %s", member->name,
           kind_names[member->kind], member->required ? "true" : "false");
  if (member->kind == POISE_MEMBER_INTEGER)
    g_print (", \"minimum\": %d, \"maximum\": %d", member->minimum, member->maximum);
  if (member->terms != NULL)
    print_terms (member->terms);
  if (member->type != NULL)
    g_print (", \"type\": \"%s\"", member->type->name);
  g_print ("}");
}

/* Depth first, each type once: @printed is the set of those that are there already. */
static void
print_type (const PoiseRecordType *type, GHashTable *printed)
{
  if (!g_hash_table_add (printed, (gpointer)type))
    return;

  g_print ("%s\n  \"%s\": [\n", g_hash_table_size (printed) > 1 ? "," : "", type->name);
  for (guint i = 0; i < type->n_members; i++)
    {
      print_member (&type->members[i]);
      g_print ("%s\n", i + 1 < type->n_members ? "," : "");
    }
  g_print ("  ]");

  for (guint i = 0; i < type->n_members; i++)
    if (type->members[i].type != NULL)
      print_type (type->members[i].type, printed);
}

int
main (void)
{
  g_autoptr (GHashTable) printed = g_hash_table_new (NULL, NULL);

  G_STATIC_ASSERT (G_N_ELEMENTS (kind_names) == POISE_MEMBER_TEXTS + 1);
  g_print ("{");
  print_type (&poise_plan_type, printed);
  g_print ("\n}\n");
  return 0;
}
