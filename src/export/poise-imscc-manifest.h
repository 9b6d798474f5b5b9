/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The manifest of a Common Cartridge: what is in it, and in which order. What it says of the mode and the learner time of
 * an activity stands in the metadata of its item, where platforms pass over it and Poise finds it again.
 */

#pragma once

#include "core/poise-plan.h"
#include "export/poise-export.h"
#include "export/poise-imscc-names.h"

G_BEGIN_DECLS

/**
 * PoiseImsccKind: what an activity becomes.
 * @POISE_IMSCC_PAGE: a web page
 * @POISE_IMSCC_TOPIC: a discussion
 * @POISE_IMSCC_LINK: a link to the web
 */
typedef enum
{
  POISE_IMSCC_PAGE,
  POISE_IMSCC_TOPIC,
  POISE_IMSCC_LINK
} PoiseImsccKind;

PoiseImsccKind poise_imscc_kind (const PoiseActivity *activity, PoiseAudience audience);
char *poise_imscc_file_name (const char *name, PoiseImsccKind kind);
char *poise_imscc_title (const PoiseActivity *activity);
const char *poise_imscc_version (const PoiseExportOptions *options);
char *poise_imscc_manifest_new (const PoisePlan *plan,
                                const PoiseImsccNames *names,
                                const PoiseExportOptions *options);

G_END_DECLS
