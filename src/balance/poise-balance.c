/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance of a plan, kept as one block of sums per section.
 *
 * What always holds: a block belongs to one section pointer, which the balance's plan keeps alive; the
 * course's sums are those of all blocks together; nothing changes once a balance is given out.
 */

#include "balance/poise-balance.h"

/* The sums of one section, shared by every balance in which that section stands. */
typedef struct
{
  gatomicrefcount reference_count;
  PoiseSums sums;
} Block;

struct _PoiseBalance
{
  gatomicrefcount reference_count;
  PoisePlan *plan;
  PoiseSums course;
  guint n_sections;
  Block *blocks[]; /* by section */
};

static Block *
block_new (const PoiseSums *sums)
{
  Block *block = g_new0 (Block, 1);

  g_atomic_ref_count_init (&block->reference_count);
  if (sums != NULL)
    block->sums = *sums;
  return block;
}

static Block *
block_ref (Block *block)
{
  g_atomic_ref_count_inc (&block->reference_count);
  return block;
}

static void
block_unref (Block *block)
{
  if (g_atomic_ref_count_dec (&block->reference_count))
    g_free (block);
}

static PoiseBalance *
balance_alloc (PoisePlan *plan)
{
  guint n_sections = poise_plan_n_sections (plan);
  PoiseBalance *balance = g_malloc0 (sizeof (PoiseBalance) + n_sections * sizeof (Block *));

  g_atomic_ref_count_init (&balance->reference_count);
  balance->plan = poise_plan_ref (plan);
  balance->n_sections = n_sections;
  return balance;
}

/* Where each section of a balance's plan stands: section → index + 1. */
static GHashTable *
index_sections (const PoiseBalance *balance)
{
  GHashTable *places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < balance->n_sections; i++)
    g_hash_table_insert (places, poise_plan_get_section (balance->plan, i), GUINT_TO_POINTER (i + 1));
  return places;
}

/* The block of a section that @balance does not know: from the one that stood in its place, or from nothing. */
static Block *
follow_section (const PoiseBalance *balance, const PoiseSection *section, guint index)
{
  Block *block;

  if (index < balance->n_sections)
    {
      block = block_new (&balance->blocks[index]->sums);
      poise_sums_follow (&block->sums, poise_plan_get_section (balance->plan, index), section);
    }
  else
    {
      block = block_new (NULL);
      poise_sums_count (&block->sums, section);
    }
  return block;
}

/* Looks at the same place first; only if sections moved, came or went are the old ones indexed in @places. */
static Block *
find_block (const PoiseBalance *balance, const PoiseSection *section, guint index, GHashTable **places)
{
  guint place;

  if (index < balance->n_sections && poise_plan_get_section (balance->plan, index) == section)
    return block_ref (balance->blocks[index]);

  if (*places == NULL)
    *places = index_sections (balance);
  place = GPOINTER_TO_UINT (g_hash_table_lookup (*places, section));
  if (place > 0)
    return block_ref (balance->blocks[place - 1]);

  return follow_section (balance, section, index);
}

/**
 * poise_balance_new:
 * @plan: a plan
 *
 * Returns: (transfer full): the balance of @plan, counted afresh
 */
PoiseBalance *
poise_balance_new (PoisePlan *plan)
{
  PoiseBalance *balance;

  g_return_val_if_fail (plan != NULL, NULL);

  balance = balance_alloc (plan);
  for (guint i = 0; i < balance->n_sections; i++)
    {
      balance->blocks[i] = block_new (NULL);
      poise_sums_count (&balance->blocks[i]->sums, poise_plan_get_section (plan, i));
      poise_sums_add (&balance->course, &balance->blocks[i]->sums);
    }
  return balance;
}

/**
 * poise_balance_follow:
 * @balance: the balance of any plan
 * @plan: any plan, best one that shares sections with the other, as an edit, undo or redo gives it
 *
 * Right for any two plans, fast for two that share: sums of shared sections are taken over, also where
 * sections moved, and the course's sums change only by what differs.
 *
 * Returns: (transfer full): the balance of @plan
 */
PoiseBalance *
poise_balance_follow (const PoiseBalance *balance, PoisePlan *plan)
{
  g_autoptr (GHashTable) places = NULL;
  PoiseBalance *next;

  g_return_val_if_fail (balance != NULL, NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  if (plan == balance->plan)
    return poise_balance_ref (balance);

  next = balance_alloc (plan);
  next->course = balance->course;
  for (guint i = 0; i < MAX (next->n_sections, balance->n_sections); i++)
    {
      Block *before = i < balance->n_sections ? balance->blocks[i] : NULL;
      Block *after = NULL;

      if (i < next->n_sections)
        after = next->blocks[i] = find_block (balance, poise_plan_get_section (plan, i), i, &places);
      if (after == before)
        continue;
      if (before != NULL)
        poise_sums_subtract (&next->course, &before->sums);
      if (after != NULL)
        poise_sums_add (&next->course, &after->sums);
    }
  return next;
}

/** poise_balance_ref: one reference more to @balance; from any thread. */
PoiseBalance *
poise_balance_ref (const PoiseBalance *balance)
{
  PoiseBalance *self = (PoiseBalance *) balance;

  g_return_val_if_fail (balance != NULL, NULL);

  g_atomic_ref_count_inc (&self->reference_count);
  return self;
}

/** poise_balance_unref: (nullable): one reference less; the last frees @balance. */
void
poise_balance_unref (PoiseBalance *balance)
{
  if (balance == NULL || !g_atomic_ref_count_dec (&balance->reference_count))
    return;

  for (guint i = 0; i < balance->n_sections; i++)
    block_unref (balance->blocks[i]);
  poise_plan_unref (balance->plan);
  g_free (balance);
}

/** poise_balance_get_plan: (transfer none): the plan that @balance is of. */
PoisePlan *
poise_balance_get_plan (const PoiseBalance *balance)
{
  g_return_val_if_fail (balance != NULL, NULL);

  return balance->plan;
}

/** poise_balance_get_course: (transfer none): the sums of the whole course. */
const PoiseSums *
poise_balance_get_course (const PoiseBalance *balance)
{
  g_return_val_if_fail (balance != NULL, NULL);

  return &balance->course;
}

/** poise_balance_get_n_sections: how many sections the plan has. */
guint
poise_balance_get_n_sections (const PoiseBalance *balance)
{
  g_return_val_if_fail (balance != NULL, 0);

  return balance->n_sections;
}

/**
 * poise_balance_get_section:
 * @balance: a balance
 * @index: which section, from 0
 *
 * Returns: (transfer none): the sums of that section; the same pointer as in any other balance that shares them
 */
const PoiseSums *
poise_balance_get_section (const PoiseBalance *balance, guint index)
{
  g_return_val_if_fail (balance != NULL, NULL);
  g_return_val_if_fail (index < balance->n_sections, NULL);

  return &balance->blocks[index]->sums;
}
