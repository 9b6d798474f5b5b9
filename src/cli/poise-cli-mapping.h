/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the columns of a table are for, as options of `poise-cli import` say it; and what the table leaves open, with the
 * options that decide it.
 */

#pragma once

#include "cli/poise-cli-verb.h"
#include "import/poise-import.h"

G_BEGIN_DECLS

/** POISE_CLI_NO_LINE: where no option says which line names the columns */
#define POISE_CLI_NO_LINE (-1)

/**
 * PoiseCliMapping:
 * @columns: (nullable): kinds with commas between
 * @date_order: (nullable): the name of one
 * @year: of the first date that does not say it; 0 for none
 * @header: the line that names the columns; 0 for none, %POISE_CLI_NO_LINE to find out
 */
typedef struct
{
  char *columns;
  char *date_order;
  int year;
  int header;
} PoiseCliMapping;

gboolean
poise_cli_mapping_check (const PoiseCliMapping *mapping, const PoiseCliVerb *verb, const PoiseImportFormat *format);
PoisePlan *poise_cli_mapping_read (const PoiseCliMapping *mapping,
                                   PoiseImportSource *source,
                                   const char *title,
                                   PoiseImportReport *report,
                                   GError **error);
void poise_cli_mapping_clear (PoiseCliMapping *mapping);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseCliMapping, poise_cli_mapping_clear)

G_END_DECLS
