/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One piece of advice: what it says and where, why and by which source, and what one can do about it. It changes
 * nothing itself; it says what the person chose.
 */

#pragma once

#include "advisor/poise-findings.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PoiseAdviceDeed: what one can do about advice.
 * @POISE_ADVICE_SHOW: see what it is about in the list
 * @POISE_ADVICE_APPLY: do what it says
 * @POISE_ADVICE_DISMISS: hear this piece no more
 * @POISE_ADVICE_DISMISS_IN_SECTION: hear its rule no more in the section
 * @POISE_ADVICE_DISMISS_RULE: hear its rule no more in the course
 * @POISE_ADVICE_READ: read about it in the guide
 */
typedef enum
{
  POISE_ADVICE_SHOW,
  POISE_ADVICE_APPLY,
  POISE_ADVICE_DISMISS,
  POISE_ADVICE_DISMISS_IN_SECTION,
  POISE_ADVICE_DISMISS_RULE,
  POISE_ADVICE_READ
} PoiseAdviceDeed;

#define POISE_TYPE_ADVICE_ROW (poise_advice_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAdviceRow, poise_advice_row, POISE, ADVICE_ROW, GtkListBoxRow)

/* Signal: "deed" (int): the person wants this #PoiseAdviceDeed. */

GtkWidget *poise_advice_row_new (void);
void poise_advice_row_show (PoiseAdviceRow *self,
                            const PoiseFindings *findings,
                            const PoiseFinding *finding,
                            gboolean can_edit);
PoiseAdvice *poise_advice_row_get_advice (PoiseAdviceRow *self);
gboolean poise_advice_row_is_of (PoiseAdviceRow *self, const PoiseAdvice *advice);
void poise_advice_row_toggle_reason (PoiseAdviceRow *self);

G_END_DECLS
