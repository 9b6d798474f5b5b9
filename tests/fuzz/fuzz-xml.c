/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as XML: refused with a sentence, or told of in elements that begin and end in pairs, in UTF-8, and the same
 * however the bytes come in pieces. The first byte says how large the pieces are.
 */

#include "fuzz/fuzz.h"

#include "import/poise-import.h"
#include "import/poise-xml.h"

#include <string.h>

typedef struct
{
  GPtrArray *open;
  GString *told;
} Witness;

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

static void
on_start (const char *name, const char *uri, const char *const *attributes, gpointer data)
{
  Witness *self = data;

  fuzz_check_text (name);
  if (uri != NULL)
    fuzz_check_text (uri);
  g_string_append_printf (self->told, "<%s %s", name, uri != NULL ? uri : "");
  for (guint i = 0; attributes[i] != NULL; i++)
    {
      fuzz_check_text (attributes[i]);
      g_string_append_printf (self->told, " %s", attributes[i]);
    }
  g_ptr_array_add (self->open, g_strdup (name));
  g_assert_cmpuint (self->open->len, <=, POISE_XML_DEPTH);
}

static void
on_end (const char *name, gpointer data)
{
  Witness *self = data;

  g_assert_cmpuint (self->open->len, >, 0);
  g_assert_cmpstr (name, ==, g_ptr_array_index (self->open, self->open->len - 1));
  g_ptr_array_remove_index (self->open, self->open->len - 1);
  g_string_append_c (self->told, '>');
}

static void
on_text (const char *text, gsize length, gpointer data)
{
  Witness *self = data;

  g_assert_cmpuint (self->open->len, >, 0);
  g_assert_true (g_utf8_validate_len (text, length, NULL));
  g_string_append_len (self->told, text, (gssize)length);
}

/* (transfer full) (nullable): what is told; %NULL where it is refused */
static char *
read_in_pieces (const uint8_t *data, size_t size, gsize piece)
{
  static const PoiseXmlHandler handler = { on_start, on_end, on_text };
  g_autoptr (GPtrArray) open = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  Witness witness = { open, told };
  g_autoptr (PoiseXml) xml = poise_xml_new ("a.xml", &handler, &witness);
  gboolean is_right = TRUE;

  for (size_t at = 0; is_right && at < size; at += piece)
    is_right = poise_xml_push (xml, data + at, MIN (piece, size - at), &error);
  is_right = is_right && poise_xml_finish (xml, &error);
  if (is_right)
    {
      g_assert_cmpuint (open->len, ==, 0);
      return g_strdup (told->str);
    }
  fuzz_check_error (error, POISE_IMPORT_ERROR);
  g_assert_cmpstr (poise_import_error_get_entry (error), ==, "a.xml");
  return NULL;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *whole = NULL;
  g_autofree char *in_pieces = NULL;

  if (size == 0)
    return 0;
  whole = read_in_pieces (data + 1, size - 1, size);
  in_pieces = read_in_pieces (data + 1, size - 1, 1 + data[0] % 64);
  if (whole != NULL && in_pieces != NULL)
    g_assert_cmpstr (whole, ==, in_pieces);
  return 0;
}
