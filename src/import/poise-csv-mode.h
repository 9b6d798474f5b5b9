/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The mode of an activity whose row does not say it in a column of its own: guessed from the words and addresses of the
 * row, and told with them in the report; left open where they do not say it.
 */

#pragma once

#include "import/poise-csv-details.h"

G_BEGIN_DECLS

PoiseActivity *poise_csv_mode_guess (PoiseActivity *activity,
                                     const PoiseCsvDetails *details,
                                     const PoiseCsvReading *reading,
                                     const PoiseCsvRow *row);

G_END_DECLS
