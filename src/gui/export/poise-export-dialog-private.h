/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files of the export dialog share: its parts, and what can be done now.
 */

#pragma once

#include "gui/export/poise-export-dialog.h"

#include "gui/export/poise-export-choices.h"
#include "gui/export/poise-export-done.h"
#include "gui/export/poise-export-maker.h"
#include "gui/export/poise-export-preview.h"
#include "gui/poise-adaptive-bin.h"

G_BEGIN_DECLS

struct _PoiseExportDialog
{
  AdwWindow parent_instance;

  PoiseDocument *document;
  PoiseExportMaker *maker; /* (nullable) until it begins */
  GtkFileChooserNative *chooser;
  gboolean to_print;
  gboolean busy; /* saving or printing */

  PoiseAdaptiveBin *adaptive;
  GtkStack *stack;
  GtkWidget *cancel_button;
  GtkWidget *back_button;
  GtkWidget *save_button;
  GtkWidget *print_button;
  GtkWidget *print_icon;
  GtkWidget *done_button;
  GtkWidget *side;
  PoiseExportChoices *choices;
  PoiseExportPreview *preview;
  GtkWidget *switcher;
  GtkToggleButton *options_toggle;
  GtkToggleButton *preview_toggle;
  PoiseExportDone *done;
};

const PoiseExportLook *poise_export_dialog_get_look (PoiseExportDialog *self);
void poise_export_dialog_update_buttons (PoiseExportDialog *self);
void poise_export_dialog_set_busy (PoiseExportDialog *self, gboolean busy);

/* Saving and printing */
void poise_export_dialog_install_giving (GtkWidgetClass *class);
void poise_export_dialog_ask_place (PoiseExportDialog *self);

G_END_DECLS
