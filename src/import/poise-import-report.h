/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an import tells of itself, so that nothing vanishes and nothing is decided silently: sentences of what was read,
 * left out and not understood; and for each activity whose mode was not written in the source, the guess at it with its
 * evidence.
 */

#pragma once

#include "core/poise-terms.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseGuessReason: why an activity that comes from elsewhere is taken as synchronous or asynchronous, or is left open.
 * @POISE_GUESS_KIND: what it is there (a forum, a register of attendance …) is done so
 * @POISE_GUESS_WORDS: its text says so in words, which the guess quotes
 * @POISE_GUESS_LINK: it leads to a place where people meet live, which the guess quotes
 * @POISE_GUESS_SESSIONS: it has sessions at set times
 * @POISE_GUESS_SHORT_WINDOW: it would be done in its own time, but is open for a few hours only; left open
 * @POISE_GUESS_UNKNOWN_KIND: what it is there may be done either way, or is not known; left open
 * @POISE_GUESS_CONTRADICTION: its words or links say both; left open
 * @POISE_GUESS_SAID: the source says so itself, in a member or column of its own; nothing was guessed
 */
typedef enum
{
  POISE_GUESS_KIND,
  POISE_GUESS_WORDS,
  POISE_GUESS_LINK,
  POISE_GUESS_SESSIONS,
  POISE_GUESS_SHORT_WINDOW,
  POISE_GUESS_UNKNOWN_KIND,
  POISE_GUESS_CONTRADICTION,
  POISE_GUESS_SAID,
  POISE_N_GUESS_REASONS
} PoiseGuessReason;

/**
 * PoiseImportGuess:
 * @activity: the id of the activity in the plan
 * @kind: (not nullable): what it is called where it comes from, such as "forum"; one of poise_import_kinds, or a
 *   name that nobody knows
 * @mode: what was guessed; undecided where it is left open
 * @reason: why
 * @quote: (nullable): the words or the address that it rests on, as they stand in the source
 */
typedef struct
{
  char *activity;
  char *kind;
  PoiseMode mode;
  PoiseGuessReason reason;
  char *quote;
} PoiseImportGuess;

/**
 * PoiseImportLine:
 * @line: the line of the source that it is about, or 0
 * @sentence: for the person
 */
typedef struct
{
  int line;
  char *sentence;
} PoiseImportLine;

/**
 * PoiseImportReport:
 * @lines: (element-type PoiseImportLine): in the order of the source
 * @guesses: (element-type PoiseImportGuess): in the order of the plan
 */
typedef struct
{
  GPtrArray *lines;
  GPtrArray *guesses;
} PoiseImportReport;

PoiseImportReport *poise_import_report_new (void);
void poise_import_report_free (PoiseImportReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseImportReport, poise_import_report_free)

void poise_import_report_add (PoiseImportReport *report, int line, char *sentence);
void poise_import_report_add_guess (PoiseImportReport *report, PoiseImportGuess *guess);

void poise_import_guess_free (PoiseImportGuess *guess);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseImportGuess, poise_import_guess_free)

G_END_DECLS
