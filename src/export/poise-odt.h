/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report as OpenDocument text (ODF 1.3), for whoever wants to go on writing in it: with the styles that word processors
 * know by name, real headings, lists and tables whose heads repeat, charts as pictures that say what they show, and pages
 * that number themselves.
 */

#pragma once

#include "export/poise-report.h"

G_BEGIN_DECLS

GBytes *poise_odt_write (const PoiseReport *report, GError **error);

G_END_DECLS
