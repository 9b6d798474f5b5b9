/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person decides of an import. Counts are kept, not counted: a course may have thousands of guesses, and every
 * change of one is shown at once.
 */

#include "import/poise-import-review.h"

#include "core/poise-edit.h"

struct _PoiseImportReview
{
  PoisePlan *plan;
  PoiseImportReport *report;
  GArray *kinds;                /* PoiseReviewKind */
  GArray *items;                /* PoiseReviewItem */
  guint n_modes[POISE_N_MODES]; /* of the whole plan */
  guint n_said;
  guint n_guessed;
};

static PoiseReviewKind *
kind_at (const PoiseImportReview *review, guint kind)
{
  return &g_array_index (review->kinds, PoiseReviewKind, kind);
}

static PoiseReviewItem *
item_at (const PoiseImportReview *review, guint item)
{
  return &g_array_index (review->items, PoiseReviewItem, item);
}

static gboolean
is_changed (const PoiseReviewItem *item)
{
  return item->mode != item->guess->mode;
}

static gboolean
is_guessed (const PoiseReviewItem *item)
{
  return !is_changed (item) && item->guess->reason != POISE_GUESS_SAID && item->mode != POISE_MODE_UNDECIDED;
}

/* ---- Making ---- */

/* Guesses by the ids of their activities: the first of each. */
static GHashTable *
index_guesses (const PoiseImportReport *report)
{
  GHashTable *guesses = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < report->guesses->len; i++)
    {
      PoiseImportGuess *guess = g_ptr_array_index (report->guesses, i);

      if (guess->activity != NULL && !g_hash_table_contains (guesses, guess->activity))
        g_hash_table_insert (guesses, guess->activity, guess);
    }
  return guesses;
}

/* The number of a kind, from 0 in the order in which they are asked for. */
static guint
number_kind (PoiseImportReview *review, GHashTable *numbers, const char *name)
{
  gpointer number;
  PoiseReviewKind kind = { .name = name };

  if (g_hash_table_lookup_extended (numbers, name, NULL, &number))
    return GPOINTER_TO_UINT (number);
  g_array_append_val (review->kinds, kind);
  g_hash_table_insert (numbers, (gpointer)name, GUINT_TO_POINTER (review->kinds->len - 1));
  return review->kinds->len - 1;
}

/* Items in the order of the plan; what has no guess is counted alone. */
static void
collect_section (PoiseImportReview *review, guint number, GHashTable *guesses, GHashTable *numbers)
{
  const PoiseSection *section = poise_plan_get_section (review->plan, number);

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      PoiseActivity *activity = poise_section_get_activity (section, i);
      PoiseImportGuess *guess = activity->id != NULL ? g_hash_table_lookup (guesses, activity->id) : NULL;
      PoiseReviewItem item = { guess, activity, number, 0, 0 };

      if (guess == NULL)
        {
          review->n_modes[activity->mode]++;
          continue;
        }
      g_hash_table_remove (guesses, activity->id);
      item.kind = number_kind (review, numbers, guess->kind);
      item.mode = guess->mode;
      review->n_said += guess->reason == POISE_GUESS_SAID;
      review->n_guessed += is_guessed (&item);
      g_array_append_val (review->items, item);
    }
}

/* Puts the items of each kind together, in the order that they have. */
static void
sort_by_kind (PoiseImportReview *review)
{
  g_autoptr (GArray) sorted = g_array_sized_new (FALSE, FALSE, sizeof (PoiseReviewItem), review->items->len);
  guint first = 0;

  for (guint i = 0; i < review->items->len; i++)
    kind_at (review, item_at (review, i)->kind)->n_items++;
  for (guint i = 0; i < review->kinds->len; i++)
    {
      kind_at (review, i)->first = first;
      first += kind_at (review, i)->n_items;
      kind_at (review, i)->n_items = 0;
    }
  g_array_set_size (sorted, review->items->len);
  for (guint i = 0; i < review->items->len; i++)
    {
      PoiseReviewItem *item = item_at (review, i);
      PoiseReviewKind *kind = kind_at (review, item->kind);

      g_array_index (sorted, PoiseReviewItem, kind->first + kind->n_items++) = *item;
      kind->n_modes[item->mode]++;
      review->n_modes[item->mode]++;
    }
  g_array_unref (review->items);
  review->items = g_steal_pointer (&sorted);
}

/**
 * poise_import_review_new:
 * @plan: what was imported
 * @report: (transfer full): with the guesses at its modes; those about no activity of @plan are passed over
 *
 * Returns: (transfer full): a review in which everything is as it was guessed
 */
PoiseImportReview *
poise_import_review_new (PoisePlan *plan, PoiseImportReport *report)
{
  PoiseImportReview *review = g_rc_box_new0 (PoiseImportReview);
  g_autoptr (GHashTable) guesses = index_guesses (report);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  review->plan = poise_plan_ref (plan);
  review->report = report;
  review->kinds = g_array_new (FALSE, FALSE, sizeof (PoiseReviewKind));
  review->items = g_array_new (FALSE, FALSE, sizeof (PoiseReviewItem));
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    collect_section (review, i, guesses, numbers);
  sort_by_kind (review);
  return review;
}

static void
clear (gpointer data)
{
  PoiseImportReview *review = data;

  g_array_unref (review->kinds);
  g_array_unref (review->items);
  poise_import_report_free (review->report);
  poise_plan_unref (review->plan);
}

/** poise_import_review_ref: Returns: (transfer full): @review, to be held within one thread */
PoiseImportReview *
poise_import_review_ref (PoiseImportReview *review)
{
  return g_rc_box_acquire (review);
}

/** poise_import_review_unref: @review: (transfer full): with the last reference its plan and report go */
void
poise_import_review_unref (PoiseImportReview *review)
{
  g_rc_box_release_full (review, clear);
}

/* ---- Asking ---- */

/** poise_import_review_get_plan: Returns: (transfer none): what was imported, before anything was decided */
PoisePlan *
poise_import_review_get_plan (const PoiseImportReview *review)
{
  return review->plan;
}

/** poise_import_review_get_report: Returns: (transfer none): what the import told of itself */
const PoiseImportReport *
poise_import_review_get_report (const PoiseImportReview *review)
{
  return review->report;
}

/** poise_import_review_n_kinds: Returns: how many kinds of activities there are guesses at */
guint
poise_import_review_n_kinds (const PoiseImportReview *review)
{
  return review->kinds->len;
}

/** poise_import_review_get_kind: @kind: less than how many there are */
const PoiseReviewKind *
poise_import_review_get_kind (const PoiseImportReview *review, guint kind)
{
  g_return_val_if_fail (kind < review->kinds->len, NULL);
  return kind_at (review, kind);
}

/** poise_import_review_n_items: Returns: how many activities there are guesses at */
guint
poise_import_review_n_items (const PoiseImportReview *review)
{
  return review->items->len;
}

/** poise_import_review_get_item: @item: less than how many there are */
const PoiseReviewItem *
poise_import_review_get_item (const PoiseImportReview *review, guint item)
{
  g_return_val_if_fail (item < review->items->len, NULL);
  return item_at (review, item);
}

/** poise_import_review_count: Returns: how many activities of the whole plan will have @mode */
guint
poise_import_review_count (const PoiseImportReview *review, PoiseMode mode)
{
  g_return_val_if_fail (mode < POISE_N_MODES, 0);
  return review->n_modes[mode];
}

/** poise_import_review_count_open: Returns: how many items will be undecided */
guint
poise_import_review_count_open (const PoiseImportReview *review)
{
  guint n = 0;

  for (guint i = 0; i < review->kinds->len; i++)
    n += kind_at (review, i)->n_modes[POISE_MODE_UNDECIDED];
  return n;
}

/** poise_import_review_count_said: Returns: of how many items the source itself says the mode */
guint
poise_import_review_count_said (const PoiseImportReview *review)
{
  return review->n_said;
}

/** poise_import_review_count_guessed: Returns: how many items will have the mode that was guessed; what was left open is none */
guint
poise_import_review_count_guessed (const PoiseImportReview *review)
{
  return review->n_guessed;
}

/** poise_import_review_count_changed: Returns: how many items will have another mode than was guessed */
guint
poise_import_review_count_changed (const PoiseImportReview *review)
{
  guint n = 0;

  for (guint i = 0; i < review->kinds->len; i++)
    n += kind_at (review, i)->n_changed;
  return n;
}

/* ---- Deciding ---- */

/**
 * poise_import_review_set:
 * @review: a review
 * @item: which one
 * @mode: that its activity will have
 *
 * Returns: whether that is another one than before
 */
gboolean
poise_import_review_set (PoiseImportReview *review, guint item, PoiseMode mode)
{
  PoiseReviewItem *set;
  PoiseReviewKind *kind;

  g_return_val_if_fail (item < review->items->len, FALSE);
  g_return_val_if_fail (mode < POISE_N_MODES, FALSE);

  set = item_at (review, item);
  kind = kind_at (review, set->kind);
  if (set->mode == mode)
    return FALSE;
  kind->n_changed -= is_changed (set);
  review->n_guessed -= is_guessed (set);
  kind->n_modes[set->mode]--;
  review->n_modes[set->mode]--;
  set->mode = mode;
  review->n_modes[mode]++;
  kind->n_modes[mode]++;
  kind->n_changed += is_changed (set);
  review->n_guessed += is_guessed (set);
  return TRUE;
}

/** poise_import_review_set_kind: Sets all items of @kind. Returns: whether any has another mode than before */
gboolean
poise_import_review_set_kind (PoiseImportReview *review, guint kind, PoiseMode mode)
{
  gboolean any = FALSE;
  guint first, n_items;

  g_return_val_if_fail (kind < review->kinds->len, FALSE);

  first = kind_at (review, kind)->first;
  n_items = kind_at (review, kind)->n_items;
  for (guint i = first; i < first + n_items; i++)
    any |= poise_import_review_set (review, i, mode);
  return any;
}

/** poise_import_review_reset_kind: All items of @kind are as they were guessed. Returns: whether any was not before */
gboolean
poise_import_review_reset_kind (PoiseImportReview *review, guint kind)
{
  gboolean any = FALSE;
  guint first, n_items;

  g_return_val_if_fail (kind < review->kinds->len, FALSE);

  first = kind_at (review, kind)->first;
  n_items = kind_at (review, kind)->n_items;
  for (guint i = first; i < first + n_items; i++)
    any |= poise_import_review_set (review, i, item_at (review, i)->guess->mode);
  return any;
}

/** poise_import_review_reset: Everything is as it was guessed. Returns: whether anything was not before */
gboolean
poise_import_review_reset (PoiseImportReview *review)
{
  gboolean any = FALSE;

  for (guint i = 0; i < review->kinds->len; i++)
    any |= poise_import_review_reset_kind (review, i);
  return any;
}

/* ---- The plan ---- */

static PoiseActivity *
decide (const PoiseActivity *activity, gpointer data)
{
  const PoiseReviewItem *item = g_hash_table_lookup (data, activity->id);

  return item != NULL && item->activity == activity
             ? poise_record_with_number (activity, POISE_ACTIVITY_MODE, item->mode)
             : poise_activity_ref ((PoiseActivity *)activity);
}

/**
 * poise_import_review_make_plan:
 * @review: a review
 *
 * Returns: (transfer full): what was imported, with the modes that have been decided
 */
PoisePlan *
poise_import_review_make_plan (const PoiseImportReview *review)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  g_autoptr (GHashTable) items = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < review->items->len; i++)
    {
      PoiseReviewItem *item = item_at (review, i);

      if (item->mode == (PoiseMode)item->activity->mode)
        continue;
      poise_picks_add_activity (picks, item->activity->id);
      g_hash_table_insert (items, item->activity->id, item);
    }
  return poise_edit_change_activities (review->plan, picks, decide, items);
}
