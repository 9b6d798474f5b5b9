/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the sections and activities of a plan are called within a cartridge: by their ids, so that a platform that gets a
 * course again knows what it has, and two courses in one place do not take each other's files. Names differ in more than
 * the case of letters, and are names of XML and of files everywhere.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

typedef struct _PoiseImsccNames PoiseImsccNames;

PoiseImsccNames *poise_imscc_names_new (const PoisePlan *plan);
void poise_imscc_names_free (PoiseImsccNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseImsccNames, poise_imscc_names_free)

const char *poise_imscc_names_get_section (const PoiseImsccNames *names, guint index);
const char *poise_imscc_names_get_activity (const PoiseImsccNames *names, PoisePlace place);

G_END_DECLS
