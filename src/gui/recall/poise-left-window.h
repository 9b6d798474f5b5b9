/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a window with a saved plan was left, to be made again like that: which plan, which page, how large, what
 * was selected. A list of them is what the settings keep under "windows".
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define POISE_LEFT_WINDOWS_MOST 30
#define POISE_LEFT_WINDOWS_TYPE "a(ssiibs)"

/** PoiseLeftWindow: @width and @height in pixels, 0 where they are not known; @row an id, or "". */
typedef struct
{
  char *uri;
  char *page;
  int width;
  int height;
  gboolean maximized;
  char *row;
} PoiseLeftWindow;

PoiseLeftWindow *poise_left_window_new (const char *uri);
PoiseLeftWindow *poise_left_window_copy (const PoiseLeftWindow *left);
void poise_left_window_free (PoiseLeftWindow *left);
void poise_left_window_set (char **field, const char *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseLeftWindow, poise_left_window_free)

GPtrArray *poise_left_windows_new (void);
GPtrArray *poise_left_windows_parse (GVariant *list);
GVariant *poise_left_windows_print (GPtrArray *windows);

G_END_DECLS
