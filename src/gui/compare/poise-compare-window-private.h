/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window from inside, for its own files alone: poise-compare-window.c puts the parts together,
 * poise-compare-window-actions.c is what a person can tell it to do.
 */

#pragma once

#include "gui/compare/poise-compare-list.h"
#include "gui/compare/poise-compare-message.h"
#include "gui/compare/poise-compare-sides.h"
#include "gui/compare/poise-compare-window.h"
#include "gui/compare/poise-comparer.h"
#include "gui/poise-adaptive-bin.h"

G_BEGIN_DECLS

struct _PoiseCompareWindow
{
  AdwWindow parent_instance;

  GtkWindow *plan_window; /* (nullable) weak */
  PoiseWorkspace *workspace;
  GSettings *settings;        /* (nullable) */
  PoiseCompareSource *source; /* (nullable): nothing to compare with yet */
  PoiseComparer *comparer;
  GtkNativeDialog *chooser; /* (nullable) */
  GCancellable *cancellable;
  GPtrArray *templates; /* (nullable): the person's own */

  PoiseAdaptiveBin *adaptive;
  AdwToastOverlay *toasts;
  AdwViewSwitcherTitle *switcher_title;
  AdwViewSwitcherBar *switcher_bar;
  GtkMenuButton *source_button;
  GtkLabel *source_label;
  GtkLabel *counts;
  GtkLabel *summary;
  GtkStack *stack;
  PoiseCompareMessage *message;
  PoiseCompareList *list;
  PoiseCompareSides *sides;
};

void poise_compare_window_set_source (PoiseCompareWindow *self, PoiseCompareSource *source);

void poise_compare_window_show_item (PoiseCompareWindow *self, PoiseCompareItem *item);
void poise_compare_window_show_shift (PoiseCompareWindow *self, const PoiseShift *shift);
void poise_compare_window_restore (PoiseCompareWindow *self, PoiseCompareItem *item);
void poise_compare_window_install_actions (GtkWidgetClass *class);

G_END_DECLS
