/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a pasted text says: a list of lines, an outline with headings, or a table out of a spreadsheet becomes
 * sections with activities. Pure; the words come from the vocabulary.
 *
 * What always holds: nothing that was pasted is lost. What is not understood stays in a title or goes to the
 * notes; only signs of lists ("-", "•", "1.", "☐"), of headings and of emphasis ("#", "**"), and lines of
 * nothing but dashes go. Any text is read in time proportional to its length.
 */

#pragma once

#include "core/poise-edit.h"
#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

/**
 * PoiseOutlineSection:
 * @title: (nullable): its heading, trimmed, never ""; %NULL for what stands before the first heading, which
 *   is for the section that is current
 * @activities: (element-type PoiseActivity): sealed, with new ids
 */
typedef struct
{
  char *title;
  GPtrArray *activities;
} PoiseOutlineSection;

/**
 * PoiseOutline:
 * @sections: (element-type PoiseOutlineSection): in order; only the first can be without a title, and has
 *   activities then
 * @n_sections: how many have a title
 * @n_activities: in all sections together
 * @is_table: whether the text was a table
 */
typedef struct
{
  GPtrArray *sections;
  guint n_sections;
  guint n_activities;
  gboolean is_table;
} PoiseOutline;

PoiseOutline *poise_outline_parse (const char *text, const PoiseQuickVocabulary *vocabulary);
void poise_outline_free (PoiseOutline *outline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseOutline, poise_outline_free)

/* Whether @text is more than a line that a person could have typed: several lines, or cells of a table */
gboolean poise_outline_is_text (const char *text);

/* (transfer full) (nullable) the title of the section that a typed line begins: "Week 3: Reading", "# Kant", "Kant:" */
char *poise_outline_read_heading (const char *line, const PoiseQuickVocabulary *vocabulary);

/* Puts what @outline holds into a plan; see there */
PoisePlan *
poise_outline_insert (const PoiseOutline *outline, const PoisePlan *plan, PoisePlace at, PoisePicks *added);

G_END_DECLS
