/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Walks the tables of the record types.
 */

#include "diff/canonical.h"

#include "core/poise-record-private.h"

#include <string.h>

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Appends @texts, which it frees, in order of the alphabet. */
static void
append_sorted (GString *text, GPtrArray *texts)
{
  g_ptr_array_sort (texts, compare_texts);
  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (text, "[%s]", (char *) texts->pdata[i]);
  g_ptr_array_unref (texts);
}

static GPtrArray *
list_extras (GPtrArray *extras)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (extras); i++)
    {
      const PoiseExtra *extra = extras->pdata[i];

      g_ptr_array_add (texts, g_strdup_printf ("%s=%s", extra->name, extra->json));
    }
  return texts;
}

static GPtrArray *
list_elements (const PoiseMember *member, GPtrArray *list)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (list); i++)
    g_ptr_array_add (texts, member->kind == POISE_MEMBER_TEXTS ? g_strdup (list->pdata[i])
                                                               : canonical_text (list->pdata[i]));
  return texts;
}

char *
canonical_text (gconstpointer record)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  GString *text = g_string_new (type->name);

  for (guint i = 0; i < type->n_members; i++)
    {
      const PoiseMember *member = &type->members[i];

      if (!poise_record_is_set (record, i))
        continue;
      g_string_append_printf (text, "\n%s=", member->name);
      if (poise_member_get_shape (member) == POISE_SHAPE_TEXT)
        g_string_append (text, TEXT_AT (record, member));
      else if (poise_member_get_shape (member) == POISE_SHAPE_NUMBER)
        g_string_append_printf (text, "%d", NUMBER_AT (record, member));
      else if (poise_member_get_shape (member) == POISE_SHAPE_LIST)
        append_sorted (text, list_elements (member, LIST_AT (record, member)));
      else
        {
          g_autofree char *part = canonical_text (RECORD_AT (record, member));

          g_string_append (text, part);
        }
    }
  append_sorted (text, list_extras (((const PoiseRecord *) record)->extras));
  return g_string_free (text, FALSE);
}

static GPtrArray *
copy_list (const PoiseMember *member, GPtrArray *list)
{
  GPtrArray *copy = member->kind == POISE_MEMBER_TEXTS ? poise_texts_new () : poise_records_new ();

  for (guint i = 0; i < poise_list_length (list); i++)
    g_ptr_array_add (copy, member->kind == POISE_MEMBER_TEXTS ? (gpointer) g_ref_string_new (list->pdata[i])
                                                              : canonical_copy (list->pdata[i]));
  return copy;
}

static GPtrArray *
copy_extras (GPtrArray *extras)
{
  GPtrArray *copy = poise_extras_new ();

  for (guint i = 0; i < poise_list_length (extras); i++)
    g_ptr_array_add (copy, poise_extra_new (((PoiseExtra *) extras->pdata[i])->name, ((PoiseExtra *) extras->pdata[i])->json));
  return copy;
}

static void
put_copy (gpointer record, gconstpointer other, guint index)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];

  if (!poise_record_is_set (other, index) && poise_member_get_shape (member) != POISE_SHAPE_NUMBER)
    {
      if (poise_member_get_shape (member) == POISE_SHAPE_TEXT)
        poise_record_put_text (record, index, NULL);
      else if (poise_member_get_shape (member) == POISE_SHAPE_RECORD)
        poise_record_put_record (record, index, NULL);
      else
        poise_record_put_list (record, index, NULL);
    }
  else if (poise_member_get_shape (member) == POISE_SHAPE_TEXT)
    poise_record_put_text (record, index, TEXT_AT (other, member));
  else if (poise_member_get_shape (member) == POISE_SHAPE_NUMBER)
    poise_record_put_number (record, index, NUMBER_AT (other, member));
  else if (poise_member_get_shape (member) == POISE_SHAPE_LIST)
    poise_record_put_list (record, index, copy_list (member, LIST_AT (other, member)));
  else
    poise_record_put_record (record, index, canonical_copy (RECORD_AT (other, member)));
}

gpointer
canonical_copy (gconstpointer record)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  gpointer copy = poise_record_new (type);

  for (guint i = 0; i < type->n_members; i++)
    put_copy (copy, record, i);
  poise_record_put_extras (copy, copy_extras (((const PoiseRecord *) record)->extras));
  return poise_record_seal (copy);
}

gpointer
canonical_take (gconstpointer record, gconstpointer other, guint index)
{
  gpointer changed = poise_record_copy (record);

  if (index < ((const PoiseRecord *) record)->type->n_members)
    put_copy (changed, other, index);
  else
    poise_record_put_extras (changed, copy_extras (((const PoiseRecord *) other)->extras));
  return poise_record_seal (changed);
}
