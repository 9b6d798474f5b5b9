/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Common Cartridge wants one root without a title and the sections below it; not everybody writes it so. Roots are passed
 * by until there is something that may be sections.
 */

#include "import/poise-cartridge-outline.h"

#include <string.h>

static PoiseCartridgeItem *
get_item (GPtrArray *items, guint index)
{
  return g_ptr_array_index (items, index);
}

static gboolean
is_folder (const PoiseCartridgeItem *item)
{
  return item->items->len > 0;
}

/* ---- Roots ---- */

static gboolean
has_folders_alone (const PoiseCartridgeItem *item)
{
  for (guint i = 0; i < item->items->len; i++)
    if (!is_folder (get_item (item->items, i)))
      return FALSE;
  return is_folder (item);
}

/* An item that holds all others and is no section: it has no title, or holds nothing but folders. */
static gboolean
is_root (GPtrArray *items)
{
  const PoiseCartridgeItem *item = items->len == 1 ? get_item (items, 0) : NULL;

  return item != NULL && item->reference == NULL && (item->title == NULL || has_folders_alone (item));
}

static GPtrArray *
find_sections (PoiseCartridgeOutline *self, GPtrArray *items)
{
  for (; is_root (items); items = get_item (items, 0)->items)
    if (get_item (items, 0)->title != NULL)
      self->root = get_item (items, 0)->title;
  return items;
}

/* ---- Sections ---- */

static void
section_free (gpointer data)
{
  PoiseCartridgeSection *section = data;

  g_ptr_array_unref (section->entries);
  g_free (section);
}

static PoiseCartridgeSection *
add_section (PoiseCartridgeOutline *self, PoiseCartridgePart part, const PoiseCartridgeItem *item)
{
  PoiseCartridgeSection *section = g_new0 (PoiseCartridgeSection, 1);

  section->part = part;
  section->item = item;
  section->entries = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->sections, section);
  return section;
}

static PoiseCartridgeEntry *
add_entry (PoiseCartridgeSection *section, const PoiseCartridgeItem *item, const PoiseCartridgeResource *resource)
{
  PoiseCartridgeEntry *entry = g_new0 (PoiseCartridgeEntry, 1);

  entry->item = item;
  entry->resource = resource;
  g_ptr_array_add (section->entries, entry);
  return entry;
}

/* Marks what learners find at an item, and what belongs to that. */
static void
list (const PoiseCartridge *cartridge, const char *id)
{
  PoiseCartridgeResource *given = poise_cartridge_find (cartridge, id);
  PoiseCartridgeResource *best = poise_cartridge_find_best (cartridge, id);

  if (given == NULL)
    return;
  given->is_listed = best->is_listed = TRUE;
  for (guint i = 0; i < best->dependencies->len; i++)
    {
      PoiseCartridgeResource *other = poise_cartridge_find (cartridge, g_ptr_array_index (best->dependencies, i));

      if (other != NULL)
        other->is_listed = TRUE;
    }
}

/* @folder: (nullable): the title of the folder around @item */
static void
add_leaf (const PoiseCartridge *cartridge,
          PoiseCartridgeSection *section,
          const PoiseCartridgeItem *item,
          const char *folder)
{
  PoiseCartridgeEntry *entry = add_entry (section, item, poise_cartridge_find_best (cartridge, item->reference));

  entry->folder = folder;
  entry->is_heading = item->reference == NULL;
  list (cartridge, item->reference);
}

static void
add_items (const PoiseCartridge *cartridge, PoiseCartridgeSection *section, GPtrArray *items, const char *folder)
{
  for (guint i = 0; i < items->len; i++)
    {
      const PoiseCartridgeItem *item = get_item (items, i);

      if (item->reference != NULL || !is_folder (item))
        add_leaf (cartridge, section, item, folder);
      add_items (cartridge, section, item->items, item->title != NULL ? item->title : folder);
    }
}

/* An item at the top that leads somewhere and holds nothing stands beside the sections; those that follow each other
 * are together. */
static void
add_top (PoiseCartridgeOutline *self, const PoiseCartridge *cartridge, const PoiseCartridgeItem *item)
{
  gboolean is_loose = item->reference != NULL && !is_folder (item);
  guint n_sections = self->sections->len;
  PoiseCartridgeSection *section = n_sections > 0 ? g_ptr_array_index (self->sections, n_sections - 1) : NULL;

  if (!is_loose || section == NULL || section->part != POISE_CARTRIDGE_LOOSE)
    section = add_section (self, is_loose ? POISE_CARTRIDGE_LOOSE : POISE_CARTRIDGE_SECTION, is_loose ? NULL : item);
  if (item->reference != NULL)
    add_leaf (cartridge, section, item, NULL);
  add_items (cartridge, section, item->items, NULL);
}

/* ---- What no item leads to ---- */

/* Things that learners do stand for themselves; a page may be part of any other, or of none. */
static gboolean
is_activity (const PoiseCartridgeResource *resource)
{
  static const char *const kinds[] = { "cc-topic", "cc-weblink", "cc-lti", "cc-assignment", "cc-assessment", NULL };
  g_autofree char *kind = poise_cartridge_resource_get_kind (resource);

  return g_strv_contains (kinds, kind);
}

/* What says how a course goes is for reading, but nothing to do in it. */
static gboolean
is_about_course (const PoiseCartridgeResource *resource)
{
  return g_strcmp0 (resource->intended_use, "syllabus") == 0
         || (resource->href != NULL && g_str_has_prefix (resource->href, "course_settings/"));
}

static void
mark_parts (const PoiseCartridge *cartridge)
{
  for (guint i = 0; i < cartridge->resources->len; i++)
    {
      const PoiseCartridgeResource *resource = g_ptr_array_index (cartridge->resources, i);

      for (guint k = 0; k < resource->dependencies->len; k++)
        list (cartridge, g_ptr_array_index (resource->dependencies, k));
    }
}

/* What another is better than stands for itself nowhere. */
static void
add_rest (PoiseCartridgeOutline *self, const PoiseCartridge *cartridge, PoiseCartridgePart part)
{
  PoiseCartridgeSection *section = NULL;

  for (guint i = 0; i < cartridge->resources->len; i++)
    {
      PoiseCartridgeResource *resource = g_ptr_array_index (cartridge->resources, i);
      gboolean is_page = poise_cartridge_resource_has_page (resource);

      if (resource->is_listed || resource->for_teachers || is_about_course (resource)
          || poise_cartridge_find (cartridge, resource->variant) != NULL || (!is_page && !is_activity (resource)))
        continue;
      if (part == POISE_CARTRIDGE_REST && !is_activity (resource))
        {
          self->n_pages++;
          continue;
        }
      if (section == NULL)
        section = add_section (self, part, NULL);
      add_entry (section, NULL, resource);
    }
}

/**
 * poise_cartridge_outline_new:
 * @cartridge: (transfer none): lives longer than this; its resources learn whether they are listed
 *
 * Returns: (transfer full): its sections
 */
PoiseCartridgeOutline *
poise_cartridge_outline_new (PoiseCartridge *cartridge)
{
  PoiseCartridgeOutline *self = g_new0 (PoiseCartridgeOutline, 1);
  GPtrArray *items = find_sections (self, cartridge->items);

  self->sections = g_ptr_array_new_with_free_func (section_free);
  for (guint i = 0; i < items->len; i++)
    add_top (self, cartridge, get_item (items, i));
  if (items->len == 0)
    mark_parts (cartridge);
  add_rest (self, cartridge, items->len > 0 ? POISE_CARTRIDGE_REST : POISE_CARTRIDGE_WHOLE);
  return self;
}

/** poise_cartridge_outline_free: @outline: (nullable) (transfer full): freed */
void
poise_cartridge_outline_free (PoiseCartridgeOutline *outline)
{
  if (outline == NULL)
    return;
  g_ptr_array_unref (outline->sections);
  g_free (outline);
}
