/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the items of a cartridge become sections of activities. Pure.
 *
 * The items below the root are sections; what is in them are activities, in order. A folder within a section stays in
 * its place, and its entries know its name. What leads nowhere is a heading. Where an outline says nothing, or leaves
 * things out that learners do, the resources themselves are entries, in their order.
 */

#pragma once

#include "import/poise-cartridge.h"

G_BEGIN_DECLS

/**
 * PoiseCartridgeEntry: what may become an activity, or a heading
 * @item: (nullable): its place in the outline
 * @resource: (nullable): what it leads to
 * @folder: (nullable): the name of the folder within the section
 * @is_heading: whether it leads nowhere
 */
typedef struct
{
  const PoiseCartridgeItem *item;
  const PoiseCartridgeResource *resource;
  const char *folder;
  gboolean is_heading;
} PoiseCartridgeEntry;

/**
 * PoiseCartridgePart:
 * @POISE_CARTRIDGE_SECTION: an item with what is in it
 * @POISE_CARTRIDGE_LOOSE: items that stand beside the sections
 * @POISE_CARTRIDGE_REST: what the outline does not name
 * @POISE_CARTRIDGE_WHOLE: everything, as there is no outline
 */
typedef enum
{
  POISE_CARTRIDGE_SECTION,
  POISE_CARTRIDGE_LOOSE,
  POISE_CARTRIDGE_REST,
  POISE_CARTRIDGE_WHOLE
} PoiseCartridgePart;

/**
 * PoiseCartridgeSection:
 * @part: where it comes from
 * @item: (nullable): of a section in the outline
 * @entries: (element-type PoiseCartridgeEntry): in order
 */
typedef struct
{
  PoiseCartridgePart part;
  const PoiseCartridgeItem *item;
  GPtrArray *entries;
} PoiseCartridgeSection;

/**
 * PoiseCartridgeOutline:
 * @sections: (element-type PoiseCartridgeSection): in order
 * @root: (nullable): the title of an item that holds all sections
 * @n_pages: how many pages no item leads to, and no entry stands for
 */
typedef struct
{
  GPtrArray *sections;
  const char *root;
  guint n_pages;
} PoiseCartridgeOutline;

PoiseCartridgeOutline *poise_cartridge_outline_new (PoiseCartridge *cartridge);
void poise_cartridge_outline_free (PoiseCartridgeOutline *outline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCartridgeOutline, poise_cartridge_outline_free)

G_END_DECLS
