/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When something is given away, as far as files say it: the time of the sources where a reproducible file is wanted
 * (https://reproducible-builds.org/specs/source-date-epoch), else that of the clock. So the same plan makes the same
 * bytes for whoever sets SOURCE_DATE_EPOCH.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GDateTime *poise_export_clock_now (void);

G_END_DECLS
