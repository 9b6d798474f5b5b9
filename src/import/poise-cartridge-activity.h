/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry of a cartridge's outline → an activity, with a guess at its mode.
 */

#pragma once

#include "import/poise-cartridge-files.h"
#include "import/poise-cartridge-outline.h"

G_BEGIN_DECLS

/**
 * PoiseCartridgeReading: what all activities of a cartridge share.
 * @cartridge: its manifest
 * @files: what its files say
 * @zone: in which its times are told
 * @report: takes guesses, and what was left out
 * @n_hidden: how many activities learners do not see
 * @n_missing: how many lead to nothing that is there
 * @n_graded: how many count as summative because they have points
 * @n_times: how many times stand in the plan
 */
typedef struct
{
  const PoiseCartridge *cartridge;
  const PoiseCartridgeFiles *files;
  GTimeZone *zone;
  PoiseImportReport *report;
  guint n_hidden;
  guint n_missing;
  guint n_graded;
  guint n_times;
} PoiseCartridgeReading;

PoiseActivity *poise_cartridge_activity_new (PoiseCartridgeReading *reading, const PoiseCartridgeEntry *entry);

G_END_DECLS
