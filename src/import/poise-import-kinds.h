/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the things are that courses elsewhere are made of: whether learners do anything in them, in which mode, and what
 * else follows for certain. Names are those of Moodle's modules ("forum"); those of Common Cartridge begin with "cc-",
 * those of Canvas with "canvas-"; "forum-news" is Moodle's forum of type news, "ldj" an activity of Learning Designer,
 * "row" a row of a table.
 *
 * What always holds: a kind that is left open has a reason for that, too, and one in a mode has no reason to be left
 * open.
 */

#pragma once

#include "core/poise-plan.h"
#include "words/poise-words-import-kinds.h"

G_BEGIN_DECLS

/**
 * PoiseImportRole:
 * @POISE_IMPORT_ROLE_ACTIVITY: learners do something
 * @POISE_IMPORT_ROLE_TEXT: a text between activities; belongs to the notes of the section
 * @POISE_IMPORT_ROLE_CONTAINER: holds others, like a section
 * @POISE_IMPORT_ROLE_NOTHING: nothing that learners do, such as a store of questions; left out, and reported
 */
typedef enum
{
  POISE_IMPORT_ROLE_ACTIVITY,
  POISE_IMPORT_ROLE_TEXT,
  POISE_IMPORT_ROLE_CONTAINER,
  POISE_IMPORT_ROLE_NOTHING
} PoiseImportRole;

/**
 * PoiseImportKind:
 * @name: what the platform calls it, in lower case; %NULL for what nobody knows
 * @role: what it is for
 * @mode: in which mode it is done; undecided where it may be either
 * @why: why so
 * @window: whether a window of a few hours makes the mode uncertain
 * @learning_type: which it is for certain, or none
 * @tool: (nullable): which tool of the catalogue it is for certain
 */
typedef struct
{
  const char *name;
  PoiseImportRole role;
  PoiseMode mode;
  PoiseWordsWhy why;
  gboolean window;
  PoiseLearningType learning_type;
  const char *tool;
} PoiseImportKind;

const PoiseImportKind *poise_import_kind_find (const char *name);
const PoiseImportKind *poise_import_kinds_get (guint *n_kinds);
void poise_import_kind_put (const PoiseImportKind *kind, PoiseActivity *activity);

G_END_DECLS
