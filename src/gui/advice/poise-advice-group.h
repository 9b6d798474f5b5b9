/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Advice of one severity, below its heading.
 *
 * What always holds: a row keeps its widget, with what is open in it, as long as its rule says something of its
 * place; there are no more rows than somebody has asked for, however much advice there is; the focus goes to the
 * row that comes after one that goes.
 */

#pragma once

#include "gui/advice/poise-advice-row.h"

G_BEGIN_DECLS

#define POISE_TYPE_ADVICE_GROUP (poise_advice_group_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAdviceGroup, poise_advice_group, POISE, ADVICE_GROUP, GtkBox)

/** POISE_ADVICE_GROUP_STEP: so many rows there are at first, and so many more each time. */
#define POISE_ADVICE_GROUP_STEP 25

/* Signal: "deed" (PoiseAdviceRow, int): the person wants this #PoiseAdviceDeed. */

GtkWidget *poise_advice_group_new (void);
void poise_advice_group_set_heading (PoiseAdviceGroup *self, const char *heading);
void poise_advice_group_show (PoiseAdviceGroup *self,
                              const PoiseFindings *findings,
                              const PoiseFinding *first,
                              guint n,
                              gboolean can_edit);

G_END_DECLS
