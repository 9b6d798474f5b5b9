/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The two dialects of Learning Designer's files: LDJ, in which sections are "activities" and their activities "slas", and
 * that of the rewrite, which has "sessions" and, in "meta", what is said of the whole.
 */

#pragma once

#include "core/poise-plan.h"
#include "import/poise-ldj-value.h"

G_BEGIN_DECLS

/**
 * PoiseLdjDesign: a design on its way into a plan
 * @title: (nullable)
 * @code: (nullable)
 * @instructor: (nullable)
 * @description: lines
 * @learners: or %POISE_UNSET
 * @learning_time: (nullable): how long the whole takes, as days:hours:minutes
 * @outcomes: (element-type PoiseOutcome)
 * @sections: (element-type PoiseSection)
 */
typedef struct
{
  char *title;
  char *code;
  char *instructor;
  GString *description;
  int learners;
  char *learning_time;
  GPtrArray *outcomes;
  GPtrArray *sections;
} PoiseLdjDesign;

gboolean poise_ldj_is_legacy (const PoiseScan *scan);
gboolean poise_ldj_is_rewrite (const PoiseScan *scan);
void poise_ldj_read_legacy (PoiseLdj *ldj, PoiseLdjDesign *design);
void poise_ldj_read_rewrite (PoiseLdj *ldj, PoiseLdjDesign *design);

PoiseSection *poise_ldj_make_section (const char *title, const char *notes, GPtrArray *activities);
void poise_ldj_add_outcome (PoiseLdjDesign *design, const char *verb, const char *details);

G_END_DECLS
