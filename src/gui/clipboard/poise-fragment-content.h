/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A fragment of a plan as content of a clipboard or of a drag: as a plan's file, and as plain text for every
 * other program. It is written when somebody asks, in a thread of its own; a window of this process takes the
 * fragment itself.
 */

#pragma once

#include "core/poise-plan.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

/** POISE_PLAN_MIME_TYPE: of a plan's file. */
#define POISE_PLAN_MIME_TYPE "application/vnd.poise.plan+json"

/** POISE_TEXT_MIME_TYPE: of plain text, in UTF-8. */
#define POISE_TEXT_MIME_TYPE "text/plain;charset=utf-8"

#define POISE_TYPE_FRAGMENT_CONTENT (poise_fragment_content_get_type ())
G_DECLARE_FINAL_TYPE (PoiseFragmentContent, poise_fragment_content, POISE, FRAGMENT_CONTENT, GdkContentProvider)

GdkContentProvider *poise_fragment_content_new (PoisePlan *fragment);
PoisePlan *poise_fragment_content_get_fragment (PoiseFragmentContent *self);

G_END_DECLS
