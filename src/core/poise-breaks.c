/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stretches are found by halving, so that a section is put in its place in the logarithm of the breaks, also
 * where a start of its own sends it back.
 */

#include "core/poise-breaks.h"

#include "core/poise-date.h"

typedef struct
{
  guint32 first;
  guint32 last;
} Stretch;

struct _PoiseBreaks
{
  GArray *stretches;
};

static int
compare_stretches (gconstpointer a, gconstpointer b)
{
  const Stretch *first = a, *second = b;

  return first->first < second->first ? -1 : first->first > second->first;
}

/* Joins those that overlap or meet. */
static void
join_stretches (GArray *stretches)
{
  guint n = 0;

  g_array_sort (stretches, compare_stretches);
  for (guint i = 0; i < stretches->len; i++)
    {
      Stretch next = g_array_index (stretches, Stretch, i);
      Stretch *last = n > 0 ? &g_array_index (stretches, Stretch, n - 1) : NULL;

      if (last != NULL && next.first <= last->last + 1)
        last->last = MAX (last->last, next.last);
      else
        g_array_index (stretches, Stretch, n++) = next;
    }
  g_array_set_size (stretches, n);
}

/**
 * poise_breaks_new:
 * @breaks: (nullable) (element-type PoiseBreak): the breaks of a plan, in any order
 *
 * Returns: (transfer full): their days
 */
PoiseBreaks *
poise_breaks_new (GPtrArray *breaks)
{
  PoiseBreaks *self = g_new0 (PoiseBreaks, 1);

  self->stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));
  for (guint i = 0; i < poise_list_length (breaks); i++)
    {
      GDate first, last;
      Stretch stretch;

      if (!poise_break_get_days (g_ptr_array_index (breaks, i), &first, &last))
        continue;
      stretch = (Stretch){ g_date_get_julian (&first), g_date_get_julian (&last) };
      g_array_append_val (self->stretches, stretch);
    }
  join_stretches (self->stretches);
  return self;
}

/** poise_breaks_free: (nullable): frees @breaks. */
void
poise_breaks_free (PoiseBreaks *breaks)
{
  if (breaks == NULL)
    return;
  g_array_unref (breaks->stretches);
  g_free (breaks);
}

/* The last stretch that begins on @day or before. */
static const Stretch *
find_stretch (const PoiseBreaks *breaks, guint32 day)
{
  guint low = 0, high = breaks->stretches->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (breaks->stretches, Stretch, middle).first <= day)
        low = middle + 1;
      else
        high = middle;
    }
  return low > 0 ? &g_array_index (breaks->stretches, Stretch, low - 1) : NULL;
}

/**
 * poise_breaks_skip:
 * @breaks: days without class
 * @first: where a section would begin
 * @length: how many days it has, at least 1
 *
 * The days right after a stretch are days with class, since stretches do not meet: so the section never has to
 * be moved beyond the first place that reaches over the end of its stretch.
 *
 * Returns: @first, moved on by whole lengths until not all days are without class
 */
guint32
poise_breaks_skip (const PoiseBreaks *breaks, guint32 first, guint32 length)
{
  const Stretch *stretch = find_stretch (breaks, first);

  if (stretch == NULL || first + length - 1 > stretch->last)
    return first;
  return first + (stretch->last + 1 - first) / length * length;
}

/**
 * poise_break_get_days:
 * @pause: days without class
 * @first: (out caller-allocates): the first of them
 * @last: (out caller-allocates): the last of them; the same where the break has one date
 *
 * Returns: whether it has any: %FALSE without a date, and where it ends before it begins
 */
gboolean
poise_break_get_days (const PoiseBreak *pause, GDate *first, GDate *last)
{
  gboolean has_first, has_last;

  g_return_val_if_fail (pause != NULL, FALSE);

  g_date_clear (first, 1);
  g_date_clear (last, 1);
  has_first = poise_date_parse (pause->from, first);
  has_last = poise_date_parse (pause->to, last);
  if (!has_first)
    *first = *last;
  if (!has_last)
    *last = *first;
  return (has_first || has_last) && g_date_compare (first, last) <= 0;
}
