/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of a pasted text and the signs before them. For poise-outline alone.
 */

#pragma once

#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

/**
 * PoiseOutlineMark:
 * @POISE_OUTLINE_PLAIN: no sign before it
 * @POISE_OUTLINE_BULLET: "-", "•", "☐"
 * @POISE_OUTLINE_NUMBER: "1.", "2)", "(3)", "a)"
 * @POISE_OUTLINE_HEADING: "#", or underlined
 */
typedef enum
{
  POISE_OUTLINE_PLAIN,
  POISE_OUTLINE_BULLET,
  POISE_OUTLINE_NUMBER,
  POISE_OUTLINE_HEADING
} PoiseOutlineMark;

/**
 * PoiseOutlineLine:
 * @text: (transfer none): trimmed, without its sign; never ""
 * @indent: how far it is indented, in columns
 * @mark: the sign before it
 * @level: of a heading, 1 to 6
 */
typedef struct
{
  char *text;
  guint indent;
  PoiseOutlineMark mark;
  guint level;
} PoiseOutlineLine;

/**
 * PoiseOutlineLines:
 * @text: what the lines' texts are in
 * @lines: (element-type PoiseOutlineLine): those with anything on them
 */
typedef struct
{
  char *text;
  GArray *lines;
} PoiseOutlineLines;

char *poise_outline_clean (const char *text);
PoiseOutlineLines *poise_outline_lines_new (const char *clean);
void poise_outline_lines_free (PoiseOutlineLines *lines);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseOutlineLines, poise_outline_lines_free)

char *poise_outline_skip_mark (char *text, PoiseOutlineMark *mark, guint *level);
gboolean poise_outline_is_section (const char *text, const PoiseQuickVocabulary *vocabulary);
gboolean poise_outline_ends_with_colon (const char *text);
char *poise_outline_heading_title (const char *text);

/* The line @index of @read, for reading */
#define poise_outline_line(read, index) (&g_array_index ((read)->lines, PoiseOutlineLine, (index)))

G_END_DECLS
