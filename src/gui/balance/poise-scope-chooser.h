/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of what the charts are: the whole course, what is looked for, or one section.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PoiseScopeKind:
 * @POISE_SCOPE_KIND_COURSE: all of the plan
 * @POISE_SCOPE_KIND_FOUND: what the query finds; only while one is looked for
 * @POISE_SCOPE_KIND_SECTION: one section
 */
typedef enum
{
  POISE_SCOPE_KIND_COURSE,
  POISE_SCOPE_KIND_FOUND,
  POISE_SCOPE_KIND_SECTION
} PoiseScopeKind;

#define POISE_TYPE_SCOPE_CHOOSER (poise_scope_chooser_get_type ())
G_DECLARE_FINAL_TYPE (PoiseScopeChooser, poise_scope_chooser, POISE, SCOPE_CHOOSER, AdwBin)

/* Signal: "changed" (): the person has chosen another scope. */

void poise_scope_chooser_follow (PoiseScopeChooser *self, const PoisePlan *plan, gboolean looks);
void poise_scope_chooser_choose_course (PoiseScopeChooser *self);
PoiseScopeKind poise_scope_chooser_get_kind (PoiseScopeChooser *self);
int poise_scope_chooser_get_section (PoiseScopeChooser *self);

G_END_DECLS
