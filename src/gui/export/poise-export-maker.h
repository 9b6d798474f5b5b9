/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes the file that is wanted of a document, and makes it anew whenever something else is wanted.
 */

#pragma once

#include "core/poise-document.h"
#include "gui/export/poise-export-look.h"

G_BEGIN_DECLS

/**
 * PoiseExportState:
 * @POISE_EXPORT_MAKING: it is under way
 * @POISE_EXPORT_READY: there is a file, and it is the one that is wanted
 * @POISE_EXPORT_FAILED: there is none, and a message says why
 * @POISE_EXPORT_STOPPED: there is none, since the person did not want to wait
 */
typedef enum
{
  POISE_EXPORT_MAKING,
  POISE_EXPORT_READY,
  POISE_EXPORT_FAILED,
  POISE_EXPORT_STOPPED
} PoiseExportState;

#define POISE_TYPE_EXPORT_MAKER (poise_export_maker_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportMaker, poise_export_maker, POISE, EXPORT_MAKER, GObject)

/* Signal: "changed": the state */

PoiseExportMaker *poise_export_maker_new (PoiseDocument *document, const char *cli);

void poise_export_maker_want (PoiseExportMaker *self,
                              const PoiseExportFormat *format,
                              const PoiseExportOptions *options,
                              const char *language);
void poise_export_maker_again (PoiseExportMaker *self);
void poise_export_maker_stop (PoiseExportMaker *self);

PoiseExportState poise_export_maker_get_state (PoiseExportMaker *self);
const PoiseExportLook *poise_export_maker_get_look (PoiseExportMaker *self);
const char *poise_export_maker_get_message (PoiseExportMaker *self);

G_END_DECLS
