/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Records as texts, and other records that say the same.
 */

#pragma once

#include "core/poise-plan.h"

/* (transfer full): all that a record says, whatever order lists are in */
char *canonical_text (gconstpointer record);

/* (transfer full): another record that says the same, down to the last part */
gpointer canonical_copy (gconstpointer record);

/* (transfer full): @record with one member as @other has it; an index past the last: the unknown members */
gpointer canonical_take (gconstpointer record, gconstpointer other, guint index);
