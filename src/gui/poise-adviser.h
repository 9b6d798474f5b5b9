/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All advice on the plan of a document, as it stands. It follows edits, undo and redo; whoever shows advice asks
 * it and listens to "changed".
 *
 * What always holds:
 *  - findings that are given out are of the document's plan as it is then, or there are none yet;
 *  - nothing is found before somebody asks;
 *  - what would hold up the window is found in a thread.
 */

#pragma once

#include "advisor/poise-findings.h"
#include "core/poise-document.h"

G_BEGIN_DECLS

#define POISE_TYPE_ADVISER (poise_adviser_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAdviser, poise_adviser, POISE, ADVISER, GObject)

/* Signal: "changed" (): there are other findings; once for all edits since the main loop was last idle. */

PoiseAdviser *poise_adviser_new (PoiseDocument *document, PoiseCatalogue *catalogue);

void poise_adviser_set_catalogue (PoiseAdviser *self, PoiseCatalogue *catalogue);
PoiseFindings *poise_adviser_get_findings (PoiseAdviser *self);

G_END_DECLS
