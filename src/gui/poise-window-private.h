/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window from inside, for its own files alone: poise-window.c puts the parts together,
 * poise-window-actions.c is what a person can tell it to do, poise-window-left.c how it is left and taken up again,
 * poise-window-disk.c what it tells of its file, and poise-window-keep.c of keeping the plan safe.
 */

#pragma once

#include "gui/poise-adaptive-bin.h"
#include "gui/poise-drop-zone.h"
#include "gui/poise-header.h"
#include "gui/keep/poise-keeper.h"
#include "gui/poise-notice.h"
#include "gui/poise-plan-view.h"
#include "gui/poise-window.h"

G_BEGIN_DECLS

struct _PoiseWindow
{
  AdwApplicationWindow parent_instance;

  PoiseKeeper *keeper;
  PoiseWorkspace *workspace; /* (nullable) */
  PoiseLeftWindow *left;     /* (nullable): how it is to be once its plan is there */
  GtkWindow *compare;        /* (nullable) weak: the window that compares the plan */
  PoisePlan *before_reload;  /* (nullable): what the notice that it was reloaded compares with */
  gboolean closing;
  char *unsafe; /* (nullable): what is told while changes cannot be kept */

  PoiseAdaptiveBin *adaptive;
  AdwToastOverlay *toasts;
  PoiseDropZone *drop_zone;
  PoiseHeader *header;
  PoiseNotice *notice;
  PoiseNotice *saving;
  PoiseNotice *disk;
  GtkStack *stack;
  GtkSpinner *spinner;
  PoisePlanView *plan;
};

void poise_window_flush (PoiseWindow *self);

void poise_window_disk_follow (PoiseWindow *self);
void poise_window_compare_reloaded (PoiseWindow *self);

void poise_window_restore_view (PoiseWindow *self);

void poise_window_keep_follow (PoiseWindow *self);
void poise_window_copy_text (PoiseWindow *self, const char *text);

void poise_window_actions_install (GtkWidgetClass *class);
void poise_window_actions_update (PoiseWindow *self);

G_END_DECLS
