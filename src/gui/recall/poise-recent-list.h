/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plans opened or saved last, as a value: a list of (address, title, time), the newest first, as the
 * settings keep it. Pure functions from list to list.
 *
 * What always holds of a list that they give: each address is a URI and stands in it once; there are no more
 * than POISE_RECENT_MOST.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define POISE_RECENT_MOST 12

/** PoiseRecentPlan: one of the list. The texts belong to the list. */
typedef struct
{
  const char *uri;
  const char *title; /* "" where the plan has none */
  gint64 time;       /* seconds since 1970 */
} PoiseRecentPlan;

GVariant *poise_recent_list_clean (GVariant *list);
GVariant *poise_recent_list_add (GVariant *list, const char *uri, const char *title, gint64 time);
GVariant *poise_recent_list_remove (GVariant *list, const char *uri);
PoiseRecentPlan poise_recent_list_get (GVariant *list, gsize index);

G_END_DECLS
