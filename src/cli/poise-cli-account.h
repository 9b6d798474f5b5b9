/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What verbs that tell of plans print: an account of each file, in the order of the files.
 */

#pragma once

#include "cli/poise-cli-verb.h"
#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseCliTell: what to print of a plan. Called in any thread. Returns: (transfer full) */
typedef char *(*PoiseCliTell) (const char *name, PoisePlan *plan, gconstpointer data);

PoiseCliStatus poise_cli_account (char **file_names, PoiseCliTell tell, gconstpointer data, gboolean spaced);

G_END_DECLS
