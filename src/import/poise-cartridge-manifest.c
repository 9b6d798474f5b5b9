/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One walk. Titles of the course, of items and of resources stand in elements of one name in different places, so what
 * is around them counts. What is in a resource and is no element of a manifest stands for a file of its own.
 */

#include "import/poise-cartridge-manifest.h"

#include "import/poise-cartridge-reader.h"
#include "import/poise-import-error.h"
#include "import/poise-xml-text.h"

#include <string.h>

typedef struct
{
  PoiseCartridge *cartridge;
  PoiseXmlText *text;
  GPtrArray *open;                  /* (element-type PoiseCartridgeItem): items around this place, outermost first */
  PoiseCartridgeResource *resource; /* (nullable): that this place is in */
  PoiseCartridgeReader *reader;     /* (nullable): of what stands for a file */
  guint reader_depth;               /* where that began */
  char *catalogue;                  /* (nullable): of an identifier in the metadata of an item */
  guint n_parts;
  gboolean for_learners; /* whether the resource says that it is for them, among others */
  gboolean is_manifest;
} Walk;

/* ---- Beginnings ---- */

static void
begin_item (Walk *self, const char *const *attributes)
{
  PoiseCartridgeItem *around = self->open->len > 0 ? g_ptr_array_index (self->open, self->open->len - 1) : NULL;
  GPtrArray *items = around != NULL ? around->items : self->cartridge->items;

  g_ptr_array_add (self->open, poise_cartridge_add_item (items, poise_xml_get_attribute (attributes, "identifier"),
                                                         poise_xml_get_attribute (attributes, "identifierref")));
  self->n_parts++;
}

static void
begin_resource (Walk *self, const char *const *attributes)
{
  self->resource = poise_cartridge_add_resource (self->cartridge, poise_xml_get_attribute (attributes, "identifier"),
                                                 poise_xml_get_attribute (attributes, "type"));
  self->resource->href = g_strdup (poise_xml_get_attribute (attributes, "href"));
  self->resource->intended_use = g_strdup (poise_xml_get_attribute (attributes, "intendeduse"));
  self->for_learners = FALSE;
  self->n_parts++;
}

static void
begin_in_resource (Walk *self, const char *name, const char *const *attributes)
{
  const char *href = poise_xml_get_attribute (attributes, "href");
  const char *reference = poise_xml_get_attribute (attributes, "identifierref");

  self->n_parts++;
  if (strcmp (name, "file") == 0 && href != NULL)
    g_ptr_array_add (self->resource->files, g_strdup (href));
  else if (strcmp (name, "dependency") == 0 && reference != NULL)
    g_ptr_array_add (self->resource->dependencies, g_strdup (reference));
  else if (strcmp (name, "variant") == 0 && self->resource->variant == NULL)
    self->resource->variant = g_strdup (reference);
  else if (self->resource->content == NULL && poise_cartridge_reader_is_content (name))
    {
      self->reader = poise_cartridge_reader_new ();
      self->reader_depth = poise_xml_text_get_depth (self->text);
    }
}

/* The folder that addresses of files are in */
static void
take_base (Walk *self, const char *const *attributes)
{
  const char *base = poise_xml_get_attribute (attributes, "base");

  if (self->cartridge->base == NULL && base != NULL)
    self->cartridge->base = g_strdup (base);
}

static gboolean
is_item (const Walk *self)
{
  return poise_xml_text_is (self->text, "item", "organization", NULL)
         || poise_xml_text_is (self->text, "item", "item", NULL);
}

static void
on_start (const char *name, const char *uri, const char *const *attributes, gpointer data)
{
  Walk *self = data;

  poise_xml_text_start (self->text, name);
  if (poise_xml_text_get_depth (self->text) == 1)
    self->is_manifest = strcmp (name, "manifest") == 0;
  if (self->n_parts > POISE_CARTRIDGE_MOST)
    return;
  if (is_item (self))
    begin_item (self, attributes);
  else if (poise_xml_text_is (self->text, "resource", "resources", NULL))
    begin_resource (self, attributes);
  else if (poise_xml_text_is (self->text, "manifest", NULL) || poise_xml_text_is (self->text, "resources", NULL))
    take_base (self, attributes);
  else if (self->resource != NULL && self->reader == NULL
           && g_strcmp0 (poise_xml_text_get_name (self->text, 1), "resource") == 0)
    begin_in_resource (self, name, attributes);
  if (self->reader != NULL)
    poise_cartridge_reader_handler.start (name, uri, attributes, self->reader);
}

/* ---- Ends ---- */

static void
take (char **member, const char *text)
{
  if (*member == NULL && *text != '\0')
    *member = g_strdup (text);
}

/* Titles are one line. */
static void
take_title (char **member, const char *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\t\r\n", ' ');

  take (member, line);
}

static gboolean
is_string_of (const Walk *self, const char *what)
{
  return poise_xml_text_is (self->text, "string", what, "general", NULL)
         || poise_xml_text_is (self->text, "langstring", what, "general", NULL);
}

/* What Poise wrote into the metadata of an item */
static void
take_identifier (Walk *self, PoiseCartridgeItem *item, char *text)
{
  if (poise_xml_text_is (self->text, "catalog", "identifier", "general", NULL))
    {
      g_free (self->catalogue);
      self->catalogue = g_strdup (text);
    }
  else if (!poise_xml_text_is (self->text, "entry", "identifier", "general", NULL))
    return;
  else if (g_strcmp0 (self->catalogue, POISE_CARTRIDGE_MODE) == 0)
    take (&item->mode, text);
  else if (g_strcmp0 (self->catalogue, POISE_CARTRIDGE_MINUTES) == 0 && strlen (text) <= 6)
    item->minutes = (int)g_ascii_strtoll (text, NULL, 10);
}

static void
end_in_item (Walk *self, char *text)
{
  PoiseCartridgeItem *item = g_ptr_array_index (self->open, self->open->len - 1);

  if (poise_xml_text_is (self->text, "title", "item", NULL))
    take_title (&item->title, text);
  else
    take_identifier (self, item, text);
}

static void
end_in_metadata (Walk *self, char *text)
{
  if (poise_xml_text_is (self->text, "schema", "metadata", NULL))
    take_title (&self->cartridge->schema, text);
  else if (poise_xml_text_is (self->text, "schemaversion", "metadata", NULL))
    take_title (&self->cartridge->version, text);
  else if (is_string_of (self, "title"))
    take_title (&self->cartridge->title, text);
  else if (is_string_of (self, "description"))
    take (&self->cartridge->description, text);
}

/* A resource may be for several roles; where learners are among them it is for them. */
static void
end_in_resource (Walk *self, const char *text)
{
  if (!poise_xml_text_is_in (self->text, "intendedEndUserRole") || !poise_xml_text_is (self->text, "value", NULL))
    return;
  if (g_ascii_strcasecmp (text, "Learner") == 0)
    self->for_learners = TRUE;
  else if (g_ascii_strcasecmp (text, "Instructor") == 0 || g_ascii_strcasecmp (text, "Mentor") == 0)
    self->resource->for_teachers = TRUE;
  self->resource->for_teachers = self->resource->for_teachers && !self->for_learners;
}

static void
end_leaf (Walk *self)
{
  g_autofree char *text = poise_xml_text_get (self->text);

  if (self->resource != NULL)
    end_in_resource (self, text);
  else if (self->open->len > 0)
    end_in_item (self, text);
  else if (poise_xml_text_is_in (self->text, "metadata"))
    end_in_metadata (self, text);
}

static void
on_end (const char *name, gpointer data)
{
  Walk *self = data;

  if (self->reader != NULL)
    {
      poise_cartridge_reader_handler.end (name, self->reader);
      if (poise_xml_text_get_depth (self->text) == self->reader_depth)
        {
          self->resource->content = poise_cartridge_reader_finish (g_steal_pointer (&self->reader));
          poise_cartridge_content_settle (self->resource->content);
        }
    }
  else if (self->n_parts > POISE_CARTRIDGE_MOST)
    ;
  else if (is_item (self))
    g_ptr_array_set_size (self->open, (int)self->open->len - 1);
  else if (poise_xml_text_is (self->text, "resource", "resources", NULL))
    self->resource = NULL;
  else
    end_leaf (self);
  poise_xml_text_end (self->text);
}

static void
on_text (const char *text, gsize length, gpointer data)
{
  Walk *self = data;

  if (self->reader != NULL)
    poise_cartridge_reader_handler.text (text, length, self->reader);
  else
    poise_xml_text_add (self->text, text, length);
}

static void
walk_clear (Walk *self)
{
  if (self->reader != NULL)
    poise_cartridge_content_free (poise_cartridge_reader_finish (self->reader));
  poise_xml_text_free (self->text);
  g_ptr_array_unref (self->open);
  g_free (self->catalogue);
}

/**
 * poise_cartridge_read_manifest:
 * @archive: an archive at a manifest
 * @path: the name of the entry
 * @error: as poise_xml_read_entry(); %POISE_IMPORT_ERROR_NO_CARTRIDGE, %POISE_IMPORT_ERROR_TOO_LARGE where it names more
 *   than %POISE_CARTRIDGE_MOST parts
 *
 * Returns: (transfer full) (nullable): what it says
 */
PoiseCartridge *
poise_cartridge_read_manifest (PoiseArchive *archive, const char *path, GError **error)
{
  static const PoiseXmlHandler handler = { on_start, on_end, on_text };
  g_autoptr (PoiseCartridge) cartridge = poise_cartridge_new ();
  Walk walk = { .cartridge = cartridge, .text = poise_xml_text_new (), .open = g_ptr_array_new () };
  gboolean is_read = poise_xml_read_entry (archive, path, &handler, &walk, error);

  walk_clear (&walk);
  if (!is_read)
    return NULL;
  if (walk.is_manifest && walk.n_parts <= POISE_CARTRIDGE_MOST)
    return g_steal_pointer (&cartridge);
  poise_import_error_set_in (error, walk.is_manifest ? POISE_IMPORT_ERROR_TOO_LARGE : POISE_IMPORT_ERROR_NO_CARTRIDGE,
                             path, 0);
  return NULL;
}
