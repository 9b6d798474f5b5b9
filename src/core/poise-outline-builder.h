/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making an outline, activity by activity. For poise-outline alone.
 */

#pragma once

#include "core/poise-outline.h"
#include "core/poise-quick-entry.h"

G_BEGIN_DECLS

/**
 * PoiseOutlineBuilder:
 * @outline: what there is so far
 * @vocabulary: the words that are understood
 * @section: (nullable): where activities go, or %NULL before the first
 * @label: (nullable): what stands above the next activities within their section, for their notes
 * @label_is_used: whether an activity has it
 */
typedef struct
{
  PoiseOutline *outline;
  const PoiseQuickVocabulary *vocabulary;
  PoiseOutlineSection *section;
  char *label;
  gboolean label_is_used;
} PoiseOutlineBuilder;

void poise_outline_builder_init (PoiseOutlineBuilder *builder, const PoiseQuickVocabulary *vocabulary);
PoiseOutline *poise_outline_builder_finish (PoiseOutlineBuilder *builder);

void poise_outline_builder_begin_section (PoiseOutlineBuilder *builder, const char *heading);
void poise_outline_builder_begin_label (PoiseOutlineBuilder *builder, const char *text);
void poise_outline_builder_add_line (PoiseOutlineBuilder *builder, const char *line);
void poise_outline_builder_add (PoiseOutlineBuilder *builder,
                                const PoiseQuickEntry *entry,
                                GPtrArray *tools,
                                const char *notes);

/* A text that is a table */
gboolean poise_outline_is_table (const char *clean);
void poise_outline_read_table (PoiseOutlineBuilder *builder, const char *clean);

G_END_DECLS
