/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The contents of the guide: its entries by part, and further reading at the end. Choosing one goes there.
 */

#pragma once

#include "advisor/poise-guide.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_GUIDE_CONTENTS (poise_guide_contents_get_type ())
G_DECLARE_FINAL_TYPE (PoiseGuideContents, poise_guide_contents, POISE, GUIDE_CONTENTS, AdwBin)

/** PoiseGuideSet: a set of rows, one bit each: entries in their order, then further reading. */
typedef guint64 PoiseGuideSet;

/** POISE_GUIDE_BIT: the place of a row in a set. */
#define POISE_GUIDE_BIT(index) (G_GUINT64_CONSTANT (1) << (index))

/* Signal: "chosen" (uint index): the entry of that number; after the last, further reading. */

GtkWidget *poise_guide_contents_new (void);
void poise_guide_contents_show (PoiseGuideContents *self, PoiseGuideSet shown);

G_END_DECLS
