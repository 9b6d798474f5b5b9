/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a Common Cartridge says, as far as a plan is about it: its manifest with the tree of items and the resources
 * that they lead to, and what single files say. Versions 1.0 to 1.4 and thin cartridges differ in names of spaces and
 * in the ends of types only, so elements are known by their local names, and types by how they begin.
 *
 * Texts are UTF-8 as they stand in the files, without blanks around; %NULL where they are not there or are empty.
 */

#pragma once

#include "import/poise-cartridge-content.h"

G_BEGIN_DECLS

/** POISE_CARTRIDGE_MANIFEST: what the manifest is called, in every version. */
#define POISE_CARTRIDGE_MANIFEST "imsmanifest.xml"

/** POISE_CARTRIDGE_MOST: how many items, resources and files a manifest may name together. */
#define POISE_CARTRIDGE_MOST 100000

/** POISE_CARTRIDGE_MODE, POISE_CARTRIDGE_MINUTES: catalogues of identifiers in the metadata of items, by which Poise
 * knows again what it wrote; nobody else uses them. */
#define POISE_CARTRIDGE_MODE "poise:mode"
#define POISE_CARTRIDGE_MINUTES "poise:minutes"

/**
 * PoiseCartridgeItem: a place in the outline.
 * @id: (nullable): its name
 * @reference: (nullable): the name of the resource that it leads to
 * @title: (nullable): what it is called
 * @mode: (nullable): its mode, where Poise wrote it
 * @minutes: its learner time, where Poise wrote it; else -1
 * @items: (element-type PoiseCartridgeItem): what is in it
 */
typedef struct
{
  char *id;
  char *reference;
  char *title;
  char *mode;
  int minutes;
  GPtrArray *items;
} PoiseCartridgeItem;

/**
 * PoiseCartridgeResource: something that items lead to.
 * @id: (nullable): its name
 * @type: (not nullable): what it is
 * @intended_use: (nullable): what a web page is for
 * @href: (nullable): the file that it begins with
 * @files: (element-type utf8): all its files, as the manifest has them
 * @dependencies: (element-type utf8): names of resources that belong to it
 * @variant: (nullable): the name of a resource that is better
 * @for_teachers: whether learners do not see it
 * @content: (nullable): what stands in the manifest instead of a file
 * @is_listed: whether an item leads to it; see poise_cartridge_outline_new()
 */
typedef struct
{
  char *id;
  char *type;
  char *intended_use;
  char *href;
  GPtrArray *files;
  GPtrArray *dependencies;
  char *variant;
  gboolean for_teachers;
  PoiseCartridgeContent *content;
  gboolean is_listed;
} PoiseCartridgeResource;

/**
 * PoiseCartridge:
 * @schema: (nullable): what it says that it is
 * @version: (nullable): of that
 * @title: (nullable): of the course
 * @description: (nullable): of the course
 * @base: (nullable): a folder that addresses of files are in
 * @items: (element-type PoiseCartridgeItem): the outermost of its organization
 * @resources: (element-type PoiseCartridgeResource): in order
 */
typedef struct
{
  char *schema;
  char *version;
  char *title;
  char *description;
  char *base;
  GPtrArray *items;
  GPtrArray *resources;
  GHashTable *by_id; /* of @resources, the first of each name */
} PoiseCartridge;

PoiseCartridge *poise_cartridge_new (void);
void poise_cartridge_free (PoiseCartridge *cartridge);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCartridge, poise_cartridge_free)

PoiseCartridgeItem *poise_cartridge_add_item (GPtrArray *items, const char *id, const char *reference);
PoiseCartridgeResource *poise_cartridge_add_resource (PoiseCartridge *cartridge, const char *id, const char *type);
PoiseCartridgeResource *poise_cartridge_find (const PoiseCartridge *cartridge, const char *id);
PoiseCartridgeResource *poise_cartridge_find_best (const PoiseCartridge *cartridge, const char *id);

gboolean poise_cartridge_resource_has_page (const PoiseCartridgeResource *resource);
char *poise_cartridge_resource_get_kind (const PoiseCartridgeResource *resource);

G_END_DECLS
