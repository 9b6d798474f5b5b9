/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Types begin in the same way in every version: "imsdt_xmlv1p0" and "imsdt_xmlv1p3" are discussions. What belongs to no
 * version keeps the name that it has.
 */

#include "import/poise-cartridge.h"

#include <string.h>

/* ---- Life ---- */

static void
item_free (gpointer data)
{
  PoiseCartridgeItem *item = data;

  g_free (item->id);
  g_free (item->reference);
  g_free (item->title);
  g_free (item->mode);
  g_ptr_array_unref (item->items);
  g_free (item);
}

static void
resource_free (gpointer data)
{
  PoiseCartridgeResource *resource = data;

  g_free (resource->id);
  g_free (resource->type);
  g_free (resource->intended_use);
  g_free (resource->href);
  g_ptr_array_unref (resource->files);
  g_ptr_array_unref (resource->dependencies);
  g_free (resource->variant);
  poise_cartridge_content_free (resource->content);
  g_free (resource);
}

/** poise_cartridge_new: (transfer full): without anything in it */
PoiseCartridge *
poise_cartridge_new (void)
{
  PoiseCartridge *cartridge = g_new0 (PoiseCartridge, 1);

  cartridge->items = g_ptr_array_new_with_free_func (item_free);
  cartridge->resources = g_ptr_array_new_with_free_func (resource_free);
  cartridge->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  return cartridge;
}

/** poise_cartridge_free: @cartridge: (nullable) (transfer full): freed */
void
poise_cartridge_free (PoiseCartridge *cartridge)
{
  if (cartridge == NULL)
    return;
  g_free (cartridge->schema);
  g_free (cartridge->version);
  g_free (cartridge->title);
  g_free (cartridge->description);
  g_free (cartridge->base);
  g_ptr_array_unref (cartridge->items);
  g_hash_table_unref (cartridge->by_id);
  g_ptr_array_unref (cartridge->resources);
  g_free (cartridge);
}

/** poise_cartridge_add_item: (transfer none): the new last one of @items */
PoiseCartridgeItem *
poise_cartridge_add_item (GPtrArray *items, const char *id, const char *reference)
{
  PoiseCartridgeItem *item = g_new0 (PoiseCartridgeItem, 1);

  item->id = g_strdup (id);
  item->reference = reference != NULL && *reference != '\0' ? g_strdup (reference) : NULL;
  item->minutes = -1;
  item->items = g_ptr_array_new_with_free_func (item_free);
  g_ptr_array_add (items, item);
  return item;
}

/** poise_cartridge_add_resource: (transfer none): the new last one; found by @id unless that is another's already */
PoiseCartridgeResource *
poise_cartridge_add_resource (PoiseCartridge *cartridge, const char *id, const char *type)
{
  PoiseCartridgeResource *resource = g_new0 (PoiseCartridgeResource, 1);

  resource->id = g_strdup (id);
  resource->type = g_strstrip (g_strdup (type != NULL ? type : ""));
  resource->files = g_ptr_array_new_with_free_func (g_free);
  resource->dependencies = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (cartridge->resources, resource);
  if (id != NULL && !g_hash_table_contains (cartridge->by_id, id))
    g_hash_table_insert (cartridge->by_id, resource->id, resource);
  return resource;
}

/* ---- Finding ---- */

/** poise_cartridge_find: (nullable): the resource that is called @id; (nullable) */
PoiseCartridgeResource *
poise_cartridge_find (const PoiseCartridge *cartridge, const char *id)
{
  return id != NULL ? g_hash_table_lookup (cartridge->by_id, id) : NULL;
}

/**
 * poise_cartridge_find_best:
 * @cartridge: a cartridge
 * @id: (nullable): the name of a resource
 *
 * A resource may be there for platforms that do not know a better one, such as a page for an assignment.
 *
 * Returns: (nullable) (transfer none): the better one, or else that one
 */
PoiseCartridgeResource *
poise_cartridge_find_best (const PoiseCartridge *cartridge, const char *id)
{
  PoiseCartridgeResource *found = poise_cartridge_find (cartridge, id);
  PoiseCartridgeResource *better = found != NULL ? poise_cartridge_find (cartridge, found->variant) : NULL;

  return better != NULL ? better : found;
}

/* ---- Kinds ---- */

static gboolean
has_ending (const char *name, const char *const *endings)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);
  char *end = strpbrk (lower, "?#");

  if (end != NULL)
    *end = '\0';
  for (guint i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (lower, endings[i]))
      return TRUE;
  return FALSE;
}

/** poise_cartridge_resource_has_page: whether it begins with a web page */
gboolean
poise_cartridge_resource_has_page (const PoiseCartridgeResource *resource)
{
  static const char *const endings[] = { ".html", ".htm", ".xhtml", NULL };
  const char *first = resource->href;

  if (first == NULL && resource->files->len > 0)
    first = g_ptr_array_index (resource->files, 0);
  return first != NULL && has_ending (first, endings);
}

/* Cartridges of Canvas before 1.3 keep an assignment as a page beside its settings. */
static gboolean
has_assignment_settings (const PoiseCartridgeResource *resource)
{
  static const char *const endings[] = { "/assignment_settings.xml", NULL };

  for (guint i = 0; i < resource->files->len; i++)
    if (has_ending (g_ptr_array_index (resource->files, i), endings))
      return TRUE;
  return FALSE;
}

/**
 * poise_cartridge_resource_get_kind:
 * @resource: something that items lead to
 *
 * Returns: (transfer full): what poise-import-kinds.h calls it; what no version of Common Cartridge has, as its type says
 */
char *
poise_cartridge_resource_get_kind (const PoiseCartridgeResource *resource)
{
  static const struct
  {
    const char *begin;
    const char *kind;
  } types[] = {
    { "imsdt_", "cc-topic" },           { "imswl_", "cc-weblink" },      { "imsbasiclti_", "cc-lti" },
    { "imslti_", "cc-lti" },            { "assignment_", "cc-assignment" }, { "imsqti_", "cc-assessment" },
    { "associatedcontent", "cc-webcontent" }, { "webcontent", "cc-webcontent" },
  };

  if (g_str_has_suffix (resource->type, "question-bank"))
    return g_strdup ("cc-question-bank");
  if (g_strcmp0 (resource->intended_use, "assignment") == 0 || has_assignment_settings (resource))
    return g_strdup ("cc-assignment");
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_ascii_strncasecmp (resource->type, types[i].begin, strlen (types[i].begin)) == 0)
      return g_strdup (types[i].kind);
  return g_strdup (*resource->type != '\0' ? resource->type : "cc-missing");
}
