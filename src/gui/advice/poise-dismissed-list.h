/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What has been dismissed, to look at and to bring back. It is folded away, and nothing of it is made, until
 * somebody wants to see it.
 */

#pragma once

#include "advisor/poise-dismissals.h"
#include "advisor/poise-findings.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_DISMISSED_LIST (poise_dismissed_list_get_type ())
G_DECLARE_FINAL_TYPE (PoiseDismissedList, poise_dismissed_list, POISE, DISMISSED_LIST, AdwBin)

/* Signal: "bring-back" (gpointer dismissal): the person wants this #PoiseDismissal gone; %NULL for all. */

void poise_dismissed_list_show (PoiseDismissedList *self, const PoiseFindings *findings, gboolean can_edit);

/* (transfer full) (element-type PoiseAdvice) what each dismissal of the plan hides first, or %NULL. Pure. */
GPtrArray *poise_dismissed_list_find (const PoiseFindings *findings);

G_END_DECLS
