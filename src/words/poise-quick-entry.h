/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an instructor means by one typed line: "Debate in small groups 45 min live" is a title, minutes and
 * a mode. Words of the UI language and English words are understood. Pure.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseQuickEntry:
 * @title: the line without what was understood, trimmed; never empty unless the line is
 * @minutes: recognized minutes, or POISE_UNSET
 * @mode: recognized mode, or undecided
 */
typedef struct
{
  char *title;
  int minutes;
  PoiseMode mode;
} PoiseQuickEntry;

PoiseQuickEntry *poise_quick_entry_parse (const char *line);
void poise_quick_entry_free (PoiseQuickEntry *entry);
PoiseActivity *poise_quick_entry_make_activity (const PoiseQuickEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseQuickEntry, poise_quick_entry_free)

/* "90", "45 min", "1 h 30", "1:30", "1.5 h" → minutes, or POISE_UNSET: for the Minutes entry too */
int poise_quick_entry_parse_minutes (const char *text);

G_END_DECLS
