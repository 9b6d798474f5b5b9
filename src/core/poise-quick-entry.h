/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an instructor means by one typed line: "Debate in small groups 45 min live" is a title, minutes and
 * a mode. Pure.
 */

#pragma once

#include "core/poise-plan.h"
#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

/**
 * PoiseQuickParts:
 * @POISE_QUICK_BARE_MINUTES: minutes that do not say so: "Debate 90"
 * @POISE_QUICK_HEADING_PART: that it begins a section: "Week 3: Reading" (see poise_outline_read_heading())
 *
 * What a line can say besides its title.
 */
typedef enum
{
  POISE_QUICK_NOTHING = 0,
  POISE_QUICK_MINUTES_PART = 1 << 0,
  POISE_QUICK_MODE_PART = 1 << 1,
  POISE_QUICK_PURPOSE_PART = 1 << 2,
  POISE_QUICK_BARE_MINUTES = 1 << 3,
  POISE_QUICK_HEADING_PART = 1 << 4
} PoiseQuickParts;

/**
 * PoiseQuickEntry:
 * @title: the line without what was understood, trimmed; never empty unless the line is
 * @understood: which parts the line says
 * @minutes: recognized minutes, or POISE_UNSET
 * @mode: recognized mode, or undecided
 * @purpose: recognized purpose, or none
 * @bad_minutes: whether the line ends with minutes that no activity can have: "Debate -5 min". They are
 *   part of the title
 */
typedef struct
{
  char *title;
  PoiseQuickParts understood;
  int minutes;
  PoiseMode mode;
  PoisePurpose purpose;
  gboolean bad_minutes;
} PoiseQuickEntry;

PoiseQuickEntry *
poise_quick_entry_parse (const char *line, const PoiseQuickVocabulary *vocabulary, PoiseQuickParts ignored);
void poise_quick_entry_free (PoiseQuickEntry *entry);
PoiseActivity *poise_quick_entry_make_activity (const PoiseQuickEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseQuickEntry, poise_quick_entry_free)

/* "90", "45 min", "1 h 30", "1:30", "1.5 h" → minutes, or POISE_UNSET: for the Minutes entry too */
int poise_quick_entry_parse_minutes (const char *text, const PoiseQuickVocabulary *vocabulary);

G_END_DECLS
