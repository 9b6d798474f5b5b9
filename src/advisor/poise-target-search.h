/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The smallest set of options, and of those the cheapest, that meets a share and room. Numbers alone; what an
 * option is in a plan stands in poise-target-options.h.
 *
 * Sizes are tried one after the other. Within a size the sets are walked depth first, and whatever cannot be
 * reached any more, or cannot become cheaper than the best set so far, is cut off; so what is found is the best
 * there is, unless the steps run out, which is told. Steps are counted, not timed: the same plan gives the same
 * answer on every machine.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_TARGET_NOWHERE: no section. */
#define POISE_TARGET_NOWHERE G_MAXUINT

/**
 * PoiseTargetOption:
 * @item: what it changes; of each item at most one option is chosen
 * @cost: what speaks against it, 0 or more
 * @up: what it adds to the sum that must not be negative lest the share is too low
 * @down: likewise too high
 * @from: which section it relieves, or %POISE_TARGET_NOWHERE
 * @relief: by how many minutes
 * @into: to which section it gives more, or %POISE_TARGET_NOWHERE
 * @burden: how many minutes
 */
typedef struct
{
  guint item;
  int cost;
  gint64 up;
  gint64 down;
  guint from;
  gint64 relief;
  guint into;
  gint64 burden;
} PoiseTargetOption;

/**
 * PoiseTargetProblem:
 * @options: (array length=n_options): what can be done; those of one item stand together
 * @n_items: how many things are changed by options
 * @up: the sum as it is; not less than 0 in the end
 * @down: likewise
 * @room: (array length=n_sections): minutes that each section may still have; not less than 0 in the end
 * @banned: (array length=n_items) (nullable): items that stay as they are
 *
 * No option gives more to a section with a negative @room.
 */
typedef struct
{
  const PoiseTargetOption *options;
  guint n_options;
  guint n_items;
  gint64 up;
  gint64 down;
  const gint64 *room;
  guint n_sections;
  const gboolean *banned;
} PoiseTargetProblem;

/**
 * PoiseTargetFound:
 * @size: how many options were chosen; 0 for none
 * @chosen: (array length=size) (nullable): their indices, ascending
 * @cost: what they cost together
 * @proven: whether nothing smaller, and nothing cheaper of that size, is possible; without a set, whether there is
 *   none in the sizes that were asked for
 */
typedef struct
{
  guint size;
  guint *chosen;
  int cost;
  gboolean proven;
} PoiseTargetFound;

void poise_target_found_clear (PoiseTargetFound *found);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseTargetFound, poise_target_found_clear)

gboolean poise_target_search (const PoiseTargetProblem *problem,
                              guint least,
                              guint most,
                              int below,
                              guint steps,
                              PoiseTargetFound *found);

G_END_DECLS
