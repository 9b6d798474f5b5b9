/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lists that records hold: of records, of texts, of unknown members.
 */

#include "core/poise-record.h"

/** poise_records_new: (transfer full): an empty list for records, to fill before it is put. */
GPtrArray *
poise_records_new (void)
{
  return g_ptr_array_new_with_free_func (poise_record_unref);
}

static void
release_text (gpointer text)
{
  g_ref_string_release (text);
}

/** poise_texts_new: (transfer full): an empty list for `GRefString *`, to fill before it is put. */
GPtrArray *
poise_texts_new (void)
{
  return g_ptr_array_new_with_free_func (release_text);
}

/** poise_texts_from_strv: (transfer full): a list of copies of @texts, a %NULL-ended array or %NULL. */
GPtrArray *
poise_texts_from_strv (const char *const *texts)
{
  GPtrArray *list = poise_texts_new ();

  for (gsize i = 0; texts != NULL && texts[i] != NULL; i++)
    g_ptr_array_add (list, g_ref_string_new (texts[i]));
  return list;
}

/** poise_texts_contain: whether a list of texts, possibly %NULL, has one equal to @text. */
gboolean
poise_texts_contain (GPtrArray *texts, const char *text)
{
  for (guint i = 0; i < poise_list_length (texts); i++)
    if (g_strcmp0 (g_ptr_array_index (texts, i), text) == 0)
      return TRUE;
  return FALSE;
}

/** poise_list_length: how many elements @list has; 0 for %NULL. */
guint
poise_list_length (GPtrArray *list)
{
  return list != NULL ? list->len : 0;
}

/**
 * poise_extra_new:
 * @name: the decoded name of an unknown member
 * @json: its value as JSON text, to the letter
 *
 * Returns: (transfer full): for a list made by poise_extras_new()
 */
PoiseExtra *
poise_extra_new (const char *name, const char *json)
{
  PoiseExtra *extra = g_new (PoiseExtra, 1);

  extra->name = g_ref_string_new (name);
  extra->json = g_ref_string_new (json);
  return extra;
}

static void
free_extra (gpointer data)
{
  PoiseExtra *extra = data;

  g_ref_string_release (extra->name);
  g_ref_string_release (extra->json);
  g_free (extra);
}

/** poise_extras_new: (transfer full): an empty list of unknown members. */
GPtrArray *
poise_extras_new (void)
{
  return g_ptr_array_new_with_free_func (free_extra);
}
