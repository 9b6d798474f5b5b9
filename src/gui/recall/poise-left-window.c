/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a window with a saved plan was left.
 */

#include "gui/recall/poise-left-window.h"

#define ITEM "(ssiibs)"
#define LARGEST 16384 /* pixels; more is a mistake in the settings */

static const char *const pages[] = { "activities", "balance", "guide", NULL };

/** poise_left_window_new: @uri: of the plan. Returns: (transfer full): a window of which nothing else is known */
PoiseLeftWindow *
poise_left_window_new (const char *uri)
{
  PoiseLeftWindow *left = g_new0 (PoiseLeftWindow, 1);

  left->uri = g_strdup (uri);
  left->page = g_strdup (pages[0]);
  left->row = g_strdup ("");
  return left;
}

/** poise_left_window_copy: Returns: (transfer full): another like @left */
PoiseLeftWindow *
poise_left_window_copy (const PoiseLeftWindow *left)
{
  PoiseLeftWindow *copy = g_memdup2 (left, sizeof *left);

  copy->uri = g_strdup (left->uri);
  copy->page = g_strdup (left->page);
  copy->row = g_strdup (left->row);
  return copy;
}

/** poise_left_window_free: @left: (nullable) (transfer full): to be freed */
void
poise_left_window_free (PoiseLeftWindow *left)
{
  if (!left)
    return;
  g_free (left->uri);
  g_free (left->page);
  g_free (left->row);
  g_free (left);
}

/** poise_left_windows_new: Returns: (transfer full) (element-type PoiseLeftWindow): no windows */
GPtrArray *
poise_left_windows_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) poise_left_window_free);
}

/** poise_left_window_set: Puts @text into @field, one of a window's texts. */
void
poise_left_window_set (char **field, const char *text)
{
  g_free (*field);
  *field = g_strdup (text);
}

static int
sound_size (int size)
{
  return size > 0 && size <= LARGEST ? size : 0;
}

/**
 * poise_left_windows_parse:
 * @list: of type POISE_LEFT_WINDOWS_TYPE, from who knows where
 *
 * Returns: (transfer full) (element-type PoiseLeftWindow): what of it can be made again, each plan once
 */
GPtrArray *
poise_left_windows_parse (GVariant *list)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *windows = poise_left_windows_new ();
  const char *uri, *page, *row;
  int width, height;
  gboolean maximized;
  GVariantIter iter;

  g_variant_iter_init (&iter, list);
  while (windows->len < POISE_LEFT_WINDOWS_MOST
         && g_variant_iter_next (&iter, "(&s&siib&s)", &uri, &page, &width, &height, &maximized, &row))
    {
      PoiseLeftWindow *left;

      if (!g_uri_is_valid (uri, G_URI_FLAGS_NONE, NULL) || !g_hash_table_add (seen, (gpointer) uri))
        continue;
      left = poise_left_window_new (uri);
      if (g_strv_contains (pages, page))
        poise_left_window_set (&left->page, page);
      left->width = sound_size (width);
      left->height = sound_size (height);
      left->maximized = maximized;
      poise_left_window_set (&left->row, row);
      g_ptr_array_add (windows, left);
    }
  return windows;
}

/**
 * poise_left_windows_print:
 * @windows: (element-type PoiseLeftWindow): as they are
 *
 * Returns: (transfer full): the same, of type POISE_LEFT_WINDOWS_TYPE
 */
GVariant *
poise_left_windows_print (GPtrArray *windows)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (POISE_LEFT_WINDOWS_TYPE));
  for (guint i = 0; i < windows->len; i++)
    {
      const PoiseLeftWindow *left = windows->pdata[i];

      g_variant_builder_add (&builder, ITEM, left->uri, left->page, left->width, left->height, left->maximized,
                             left->row);
    }
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}
