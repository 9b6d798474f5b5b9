/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A draft as a row: its title, where it belongs, when it is from, and what differs in words.
 */

#pragma once

#include "gui/keep/poise-recovery.h"
#include "gui/keep/poise-version-row.h"

G_BEGIN_DECLS

PoiseVersionRow *poise_recovery_row_new (const PoiseRecovery *recovery);

G_END_DECLS
