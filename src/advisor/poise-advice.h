/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a rule says of an activity, a section or the plan: ids and arguments. src/words makes the sentences.
 *
 * Advice is an immutable, reference-counted value, safe to hand to other threads. A condition fills in a draft
 * of it on the stack, whose texts are borrowed; only if the rule fires is it made advice.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

typedef struct _PoiseRule PoiseRule;

/**
 * PoiseArgumentKind: what an argument means, and so how it is written.
 * @POISE_ARGUMENT_NUMBER: a number of things
 * @POISE_ARGUMENT_MINUTES: a length of time
 * @POISE_ARGUMENT_PERCENT: 0 to 100, or more
 * @POISE_ARGUMENT_POINTS: percentage points, by which a share may be off
 * @POISE_ARGUMENT_DATE: a day, as a Julian day number of #GDate
 * @POISE_ARGUMENT_SECTION: which section of the plan, from 0
 * @POISE_ARGUMENT_TOOL: the id of a tool
 * @POISE_ARGUMENT_TEXT: what the instructor wrote
 */
typedef enum
{
  POISE_ARGUMENT_NUMBER,
  POISE_ARGUMENT_MINUTES,
  POISE_ARGUMENT_PERCENT,
  POISE_ARGUMENT_POINTS,
  POISE_ARGUMENT_DATE,
  POISE_ARGUMENT_SECTION,
  POISE_ARGUMENT_TOOL,
  POISE_ARGUMENT_TEXT
} PoiseArgumentKind;

/**
 * PoiseArgument:
 * @name: of the placeholder in the sentence; the one called "count" decides between singular and plural
 * @kind: what it means
 * @number: its value, where it is one
 * @text: (nullable): its value, where it is a text
 */
typedef struct
{
  const char *name;
  PoiseArgumentKind kind;
  gint64 number;
  const char *text;
} PoiseArgument;

/** POISE_ADVICE_MAX_ARGUMENTS: how many arguments advice may have. */
#define POISE_ADVICE_MAX_ARGUMENTS 4

/**
 * PoiseAdvice:
 * @rule: what says it
 * @section: (nullable): the id of the section that it is about, or in which the activity is
 * @activity: (nullable): the id of the activity that it is about
 * @suggests: the mode that would fit better, or undecided
 * @n_arguments: how many of @arguments there are
 * @arguments: values for the sentences
 */
typedef struct
{
  gatomicrefcount reference_count;
  const PoiseRule *rule;
  const char *section;
  const char *activity;
  PoiseMode suggests;
  guint n_arguments;
  PoiseArgument arguments[POISE_ADVICE_MAX_ARGUMENTS];
} PoiseAdvice;

/* For conditions: filling in a draft */
void poise_advice_put_number (PoiseAdvice *draft, const char *name, gint64 number);
void poise_advice_put_minutes (PoiseAdvice *draft, const char *name, gint64 minutes);
void poise_advice_put_percent (PoiseAdvice *draft, const char *name, gint64 percent);
void poise_advice_put_points (PoiseAdvice *draft, const char *name, gint64 points);
void poise_advice_put_date (PoiseAdvice *draft, const char *name, guint32 julian);
void poise_advice_put_section (PoiseAdvice *draft, const char *name, guint index);
void poise_advice_put_tool (PoiseAdvice *draft, const char *name, const char *id);
void poise_advice_put_text (PoiseAdvice *draft, const char *name, const char *text);

PoiseAdvice *poise_advice_new (const PoiseAdvice *draft);
PoiseAdvice *poise_advice_ref (PoiseAdvice *advice);
void poise_advice_unref (PoiseAdvice *advice);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseAdvice, poise_advice_unref)

gboolean poise_advice_equal (const PoiseAdvice *advice, const PoiseAdvice *other);
const PoiseArgument *poise_advice_find_argument (const PoiseAdvice *advice, const char *name);

G_END_DECLS
