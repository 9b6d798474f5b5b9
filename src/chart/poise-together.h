/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Amounts that stay on one line, said to Pango.
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

PangoAttrList *poise_together_attributes (PangoAttrList *others, const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
