/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A fragment: what was copied out of a plan, as a plan of its own that can be written to a file.
 *
 * It holds the copied sections whole; the sections that copied activities stand in, with those activities
 * alone; and the plan's own tools and outcomes that any of them refer to. Each section begins on the day on
 * which it did in the plan, where that is known, so that dates can follow to wherever it is pasted. What is
 * not the section's own is told by an unknown member of the section, which pasting takes away again.
 * A plan that somebody made otherwise is a fragment too: its sections are all whole.
 *
 * What always holds: a fragment of what has ids keeps them; poise_edit_paste() gives new ones where it must.
 */

#pragma once

#include "core/poise-picks.h"

G_BEGIN_DECLS

/**
 * PoiseFragmentKind:
 * @POISE_FRAGMENT_SECTION: the section itself
 * @POISE_FRAGMENT_SECTION_FOLLOWING: the section itself; its start is not its own but followed from the plan's
 * @POISE_FRAGMENT_ACTIVITIES: its activities alone; the rest says where they stood
 *
 * What a section of a fragment stands for.
 */
typedef enum
{
  POISE_FRAGMENT_SECTION,
  POISE_FRAGMENT_SECTION_FOLLOWING,
  POISE_FRAGMENT_ACTIVITIES,
} PoiseFragmentKind;

PoisePlan *poise_fragment_new (const PoisePlan *plan, const PoisePicks *picks);
PoiseFragmentKind poise_fragment_get_kind (const PoiseSection *section);
PoiseSection *poise_fragment_take_section (const PoiseSection *section);
PoiseSection *poise_fragment_make_section (const PoiseSection *section, const char *start, PoiseFragmentKind kind);
gboolean poise_fragment_is_empty (const PoisePlan *fragment);

G_END_DECLS
