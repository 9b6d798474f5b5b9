/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A group of rows that is closed until somebody opens it, and stays as it was left. While it is closed, its caption
 * says what is set in it, so that nobody has to look.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_FOLD (poise_fold_get_type ())
G_DECLARE_DERIVABLE_TYPE (PoiseFold, poise_fold, POISE, FOLD, AdwExpanderRow)

/**
 * PoiseFoldClass:
 * @show: shows what @state says; poise_fold_get_proxy() is aimed at that
 * @summarize: Returns: (transfer full): what is set, "" for nothing
 * @flush: (nullable): takes what has been typed but not taken yet
 */
struct _PoiseFoldClass
{
  AdwExpanderRowClass parent_class;

  void (*show) (PoiseFold *self, const PoiseDetailsState *state);
  char *(*summarize) (PoiseFold *self, const PoiseDetailsState *state);
  void (*flush) (PoiseFold *self);
};

void poise_fold_show (PoiseFold *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);
void poise_fold_flush (PoiseFold *self);
PoiseDetailsProxy *poise_fold_get_proxy (PoiseFold *self);
void poise_fold_seal (PoiseFold *self);

G_END_DECLS
