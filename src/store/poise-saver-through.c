/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading what is there; a copy of both aside; writing; reading back; else putting back.
 */

#include "store/poise-saver-through.h"

#include "store/poise-in-place.h"
#include "store/poise-rescue.h"
#include "store/poise-saver-step.h"

/* What is there, %NULL where nothing is; whether it may be written over. */
static gboolean
read_old (GFile *file, const PoiseSaverOrder *order, GBytes **old, GError **error)
{
  g_autoptr (GError) reason = NULL;
  gint64 modified;

  *old = poise_in_place_read (file, &modified, &reason);
  if (*old == NULL && !poise_store_error_is_missing (reason))
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }
  if (*old == NULL || !poise_saver_order_is_changed (order, *old))
    return TRUE;
  g_clear_pointer (old, g_bytes_unref);
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_CHANGED_ON_DISK, 0, 0, NULL, NULL, NULL));
  return FALSE;
}

/* Whether the file holds @bytes now, read anew. */
static gboolean
holds (GFile *file, GBytes *bytes, gint64 *modified, GError **error)
{
  int number = poise_saver_step (POISE_SAVER_STEP_PROVE);
  g_autoptr (GBytes) found = number == 0 ? poise_in_place_read (file, modified, error) : NULL;

  if (number != 0)
    g_propagate_error (error, poise_store_error_new_system (POISE_STORE_ERROR_WRITE, number));
  if (found == NULL)
    return FALSE;
  if (g_bytes_equal (found, bytes))
    return TRUE;
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_NOT_PROVEN, 0, 0, NULL, NULL, NULL));
  return FALSE;
}

static gboolean
put_back (GFile *file, GBytes *old)
{
  gint64 modified;

  if (old == NULL)
    return poise_in_place_remove (file);
  return poise_in_place_write (file, old, NULL) && holds (file, old, &modified, NULL);
}

static void
say_half_written (const PoiseRescue *rescue, GError *reason, GError **error)
{
  const char *found = poise_store_error_get_found (reason);

  g_propagate_error (error,
                     poise_store_error_new (POISE_STORE_ERROR_HALF_WRITTEN, 0, 0, NULL, found != NULL ? found : reason->message,
                                            poise_rescue_get_path (rescue)));
  g_error_free (reason);
}

/**
 * poise_saver_through:
 * @file: a file, without links on the way to it; made where it is missing
 * @order: what to write; its manner is not asked
 * @modified: (out): when it was written, in nanoseconds since 1970; 0 where it is not told
 * @error: as poise_saver_save()
 *
 * Returns: whether the file holds the bytes, proven by reading them again. If not, it is as it was, or the error is
 *   %POISE_STORE_ERROR_HALF_WRITTEN and a copy of both contents is kept. A process that ends in between leaves that
 *   copy to poise_rescue_recover()
 */
gboolean
poise_saver_through (GFile *file, const PoiseSaverOrder *order, gint64 *modified, GError **error)
{
  g_autoptr (GBytes) old = NULL;
  GError *reason = NULL;
  PoiseRescue *rescue;

  if (!read_old (file, order, &old, error) || !poise_saver_order_prove (order, order->bytes, error))
    return FALSE;
  rescue = poise_rescue_new (file, order->bytes, old, error);
  if (rescue == NULL)
    return FALSE;
  if (poise_in_place_write (file, order->bytes, &reason) && holds (file, order->bytes, modified, &reason))
    {
      poise_rescue_release (rescue);
      return TRUE;
    }
  if (put_back (file, old))
    {
      poise_rescue_release (rescue);
      g_propagate_error (error, reason);
      return FALSE;
    }
  say_half_written (rescue, reason, error);
  poise_rescue_leave (rescue);
  return FALSE;
}
