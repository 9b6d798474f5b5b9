/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For each kind of conflict a table of sentences: what happened, and what was kept. Where mine and theirs are is told
 * by the caller's words.
 */

#include "words/poise-words-merge.h"

#include "words/poise-words-diff-private.h"
#include "words/poise-words-document.h"
#include "words/poise-words-format.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- Sides ---- */

/** poise_words_side_window: where what is edited is */
const char *
poise_words_side_window (void)
{
  /* Translators: stands within a sentence: "“Kick-off” was deleted in this window and changed in the file." */
  return C_ ("where", "in this window");
}

/** poise_words_side_file: where what was saved by somebody else is */
const char *
poise_words_side_file (void)
{
  /* Translators: stands within a sentence: "“Kick-off” was deleted in this window and changed in the file." */
  return C_ ("where", "in the file");
}

/** poise_words_side_named: @name: what the side is called: a file, mostly */
char *
poise_words_side_named (const char *name)
{
  /* Translators: stands within a sentence: "“Kick-off” was deleted in “a.poise.json” and changed in “b.poise.json”." */
  return poise_words_format (C_ ("where", "in “{name}”"), "name", name, NULL);
}

static const char *
get_side (const PoiseWordsSides *sides, PoiseMergeSide side)
{
  return side == POISE_MERGE_MINE ? sides->mine : sides->theirs;
}

/** poise_words_conflict_count: @n_conflicts: how many conflicts a merge has */
char *
poise_words_conflict_count (guint n_conflicts)
{
  g_autofree char *count = poise_words_number (n_conflicts);

  if (n_conflicts == 0)
    return g_strdup (_ ("No conflicts"));
  /* Translators: things that two versions of a plan want differently */
  return poise_words_format (ngettext ("{count} conflict", "{count} conflicts", n_conflicts), "count", count, NULL);
}

/* ---- What it is about ---- */

/* The side whose state tells best what it is: the one that is kept, unless it has removed it. */
static PoiseMergeSide
get_shown_side (const PoiseConflict *conflict)
{
  if (conflict->records[conflict->choice] != NULL)
    return conflict->choice;
  return conflict->choice == POISE_MERGE_MINE ? POISE_MERGE_THEIRS : POISE_MERGE_MINE;
}

static char *
get_section (const PoiseMerge *merge, const PoiseConflict *conflict, PoiseMergeSide side)
{
  return poise_words_section_title (poise_merge_get_side (merge, side), (guint) conflict->sections[side]);
}

static char *
name_outcome (const PoiseOutcome *outcome)
{
  if (outcome->text == NULL)
    return g_strdup (_ ("An outcome without a text"));
  /* Translators: an outcome of the course, before what became of it: "The outcome “Weigh arguments”: …" */
  return poise_words_format (_ ("The outcome “{text}”"), "text", outcome->text, NULL);
}

static char *
name_tool (const PoiseTool *tool)
{
  /* Translators: one of the instructor's own tools, before what became of it: "The tool “Lab”: …" */
  return poise_words_format (_ ("The tool “{name}”"), "name", tool->name != NULL ? tool->name : tool->id, NULL);
}

/* (nullable): what it is, with quotation marks, to stand before a comma or colon; %NULL for the course */
static char *
get_thing (const PoiseMerge *merge, const PoiseConflict *conflict)
{
  PoiseMergeSide side = get_shown_side (conflict);
  gconstpointer record = conflict->records[side];

  if (conflict->type == &poise_section_type)
    {
      g_autofree char *title = get_section (merge, conflict, side);

      return poise_words_quote (title);
    }
  if (conflict->type == &poise_outcome_type)
    return name_outcome (record);
  if (conflict->type == &poise_tool_type)
    return name_tool (record);
  if (conflict->type == &poise_activity_type)
    return poise_words_quote (poise_words_document_activity_title (record));
  return NULL;
}

/* ---- Values ---- */

/* Of outcomes and tools, only that they changed is told. */
static gboolean
is_told_by_values (const PoiseConflict *conflict)
{
  return conflict->kind == POISE_CONFLICT_MEMBER && conflict->member != POISE_CONFLICT_NO_MEMBER &&
         conflict->type != &poise_outcome_type && conflict->type != &poise_tool_type;
}

static char *
describe_list (const PoiseMerge *merge, const PoiseConflict *conflict, PoiseMergeSide side)
{
  g_autoptr (GPtrArray) items = poise_words_member_items (poise_merge_get_side (merge, side), conflict->records[side],
                                                          (guint) conflict->member);

  if (items->len == 0)
    return NULL;
  g_ptr_array_add (items, NULL);
  return poise_words_list ((const char *const *) items->pdata);
}

/* A value in words; "not set" where there is none */
static char *
describe_value (const PoiseMerge *merge, const PoiseConflict *conflict, PoiseMergeSide side)
{
  gconstpointer record = conflict->records[side];
  guint member = (guint) conflict->member;
  char *value = NULL;

  if (record != NULL && conflict->type == &poise_activity_type && member == POISE_ACTIVITY_MODE)
    return g_strdup (poise_words_mode ((PoiseMode) poise_record_get_number (record, member)));
  if (record != NULL && poise_words_value_kind (conflict->type, member) == POISE_WORDS_VALUE_LIST)
    value = describe_list (merge, conflict, side);
  else if (record != NULL && poise_record_is_set (record, member))
    value = poise_words_member_value (record, member);
  /* Translators: what stands for a value that there is not: "Minutes: 30 min in this window, not set in the file" */
  return value != NULL ? value : g_strdup (C_ ("value", "not set"));
}

static gboolean
is_long (const PoiseConflict *conflict)
{
  return poise_words_value_kind (conflict->type, (guint) conflict->member) == POISE_WORDS_VALUE_LONG;
}

/* ---- Sentences ---- */

/* By whether it is of a thing, or of the course */
static const char *const value_forms[2] = {
  /* Translators: "Number of Learners: 20 in this window, 30 in the file, 25 before. Kept: 20." {mine} and {theirs} are
   * such as "in this window" */
  N_ ("{member}: {value} {mine}, {other} {theirs}, {before} before. Kept: {kept}."),
  /* Translators: "“Reading”, Minutes: 30 min in this window, 45 min in the file, 20 min before. Kept: 30 min." */
  N_ ("{thing}, {member}: {value} {mine}, {other} {theirs}, {before} before. Kept: {kept}."),
};
static const char *const text_forms[2] = {
  /* Translators: "Description: changed in this window, and differently in the file. What is in this window was kept." */
  N_ ("{member}: changed {mine}, and differently {theirs}. What is {kept} was kept."),
  N_ ("{thing}, {member}: changed {mine}, and differently {theirs}. What is {kept} was kept."),
};
static const char *const unknown_forms[2] = {
  N_ ("Something about the course that this version of Poise does not know was changed {mine}, and differently "
      "{theirs}. What is {kept} was kept."),
  N_ ("{thing}: something that this version of Poise does not know was changed {mine}, and differently {theirs}. What "
      "is {kept} was kept."),
};

static char *
tell_member (const PoiseMerge *merge, const PoiseConflict *conflict, const PoiseWordsSides *sides, const char *thing)
{
  gboolean of_thing = thing != NULL;
  const char *const *forms = conflict->member == POISE_CONFLICT_NO_MEMBER ? unknown_forms : text_forms;
  const char *member = is_told_by_values (conflict) ? poise_words_member (conflict->type, (guint) conflict->member) : "";
  g_autofree char *value = NULL, *other = NULL, *before = NULL;

  if (conflict->member != POISE_CONFLICT_NO_MEMBER && !is_told_by_values (conflict))
    /* Translators: "The outcome “Weigh arguments”: changed in this window, and differently in the file. …" {kept} is
     * such as "in this window" */
    return poise_words_format (_ ("{thing}: changed {mine}, and differently {theirs}. What is {kept} was kept."),
                               "thing", thing, "mine", sides->mine, "theirs", sides->theirs, "kept",
                               get_side (sides, conflict->choice), NULL);
  if (!is_told_by_values (conflict) || is_long (conflict))
    return poise_words_format (_ (forms[of_thing]), "thing", of_thing ? thing : "", "member", member, "mine",
                               sides->mine, "theirs", sides->theirs, "kept", get_side (sides, conflict->choice), NULL);
  value = describe_value (merge, conflict, POISE_MERGE_MINE);
  other = describe_value (merge, conflict, POISE_MERGE_THEIRS);
  before = describe_value (merge, conflict, POISE_MERGE_BASE);
  return poise_words_format (_ (value_forms[of_thing]), "thing", of_thing ? thing : "", "member", member, "value", value,
                             "mine", sides->mine, "other", other, "theirs", sides->theirs, "before", before, "kept",
                             conflict->choice == POISE_MERGE_MINE ? value : other, NULL);
}

static char *
tell_added (const PoiseConflict *conflict, const PoiseWordsSides *sides, const char *thing)
{
  /* Translators: "The tool “Lab”: added in this window, and differently in the file. …" {kept} is such as "in this
   * window" */
  return poise_words_format (_ ("{thing}: added {mine}, and differently {theirs}. What is {kept} was kept."), "thing",
                             thing, "mine", sides->mine, "theirs", sides->theirs, "kept",
                             get_side (sides, conflict->choice), NULL);
}

/* By whether it was kept */
static const char *const removed_forms[2] = {
  /* Translators: of an activity, an outcome or a tool: "“Kick-off”: deleted in this window, changed in the file. …" */
  N_ ("{thing}: deleted {remover}, changed {keeper}. The deletion was kept."),
  /* Translators: of an activity, an outcome or a tool: "“Kick-off”: deleted in this window, changed in the file. …" */
  N_ ("{thing}: deleted {remover}, changed {keeper}. The change was kept."),
};
static const char *const moved_away_forms[2] = {
  /* Translators: of an activity: "“Kick-off”: deleted in this window, moved to “Week 3” in the file. …" */
  N_ ("{thing}: deleted {remover}, moved to “{section}” {keeper}. The deletion was kept."),
  /* Translators: of an activity: "“Kick-off”: deleted in this window, moved to “Week 3” in the file. …" */
  N_ ("{thing}: deleted {remover}, moved to “{section}” {keeper}. The move was kept."),
};
static const char *const section_forms[2] = {
  /* Translators: "The section “Week 3” was deleted in this window; it, or something in it, was changed in the file. …" */
  N_ ("The section {thing} was deleted {remover}; it, or something in it, was changed {keeper}. The section was deleted."),
  /* Translators: "The section “Week 3” was deleted in this window; it, or something in it, was changed in the file. …" */
  N_ ("The section {thing} was deleted {remover}; it, or something in it, was changed {keeper}. The section was kept."),
};

/* Whether the section that an activity is in now is another than that which it was in; by ids, as the merge goes. */
static gboolean
is_moved_away (const PoiseMerge *merge, const PoiseConflict *conflict, PoiseMergeSide side)
{
  const PoiseSection *before, *now;

  if (conflict->type != &poise_activity_type)
    return FALSE;
  before = poise_plan_get_section (poise_merge_get_side (merge, POISE_MERGE_BASE),
                                   (guint) conflict->sections[POISE_MERGE_BASE]);
  now = poise_plan_get_section (poise_merge_get_side (merge, side), (guint) conflict->sections[side]);
  return g_strcmp0 (before->id, now->id) != 0;
}

static char *
tell_removed (const PoiseMerge *merge, const PoiseConflict *conflict, const PoiseWordsSides *sides, const char *thing)
{
  PoiseMergeSide keeper = conflict->records[POISE_MERGE_MINE] != NULL ? POISE_MERGE_MINE : POISE_MERGE_THEIRS;
  gboolean moved = is_moved_away (merge, conflict, keeper);
  const char *const *forms = conflict->type == &poise_section_type ? section_forms
                             : moved                               ? moved_away_forms
                                                                   : removed_forms;
  g_autofree char *section = moved ? get_section (merge, conflict, keeper) : NULL;

  return poise_words_format (_ (forms[conflict->choice == keeper]), "thing", thing, "section",
                             section != NULL ? section : "", "remover",
                             keeper == POISE_MERGE_MINE ? sides->theirs : sides->mine, "keeper",
                             get_side (sides, keeper), NULL);
}

static char *
tell_moved (const PoiseMerge *merge, const PoiseConflict *conflict, const PoiseWordsSides *sides, const char *thing)
{
  g_autofree char *section = get_section (merge, conflict, POISE_MERGE_MINE);
  g_autofree char *other = get_section (merge, conflict, POISE_MERGE_THEIRS);
  const char *format = conflict->records[POISE_MERGE_BASE] != NULL
                           /* Translators: of an activity: "“Kick-off”: moved to “Week 2” in this window, to “Week 4” in
                            * the file. Now in “Week 2”." */
                           ? _ ("{thing}: moved to “{section}” {mine}, to “{other}” {theirs}. Now in “{kept}”.")
                           /* Translators: of an activity: "“Kick-off”: added to “Week 2” in this window, to “Week 4” in
                            * the file. Now in “Week 2”." */
                           : _ ("{thing}: added to “{section}” {mine}, to “{other}” {theirs}. Now in “{kept}”.");

  return poise_words_format (format, "thing", thing, "section", section, "mine", sides->mine, "other", other, "theirs",
                             sides->theirs, "kept", conflict->choice == POISE_MERGE_MINE ? section : other, NULL);
}

static const char *
choose_order_form (const PoiseConflict *conflict)
{
  if (conflict->type == &poise_section_type)
    /* Translators: "The activities of “Week 2” were put into one order in this window, and into another in the file. The
     * order in this window was kept." */
    return _ ("The activities of “{section}” were put into one order {mine}, and into another {theirs}. The order "
              "{kept} was kept.");
  if (conflict->member == POISE_PLAN_OUTCOMES)
    return _ ("The outcomes were put into one order {mine}, and into another {theirs}. The order {kept} was kept.");
  if (conflict->member == POISE_PLAN_TOOLS)
    return _ ("The tools were put into one order {mine}, and into another {theirs}. The order {kept} was kept.");
  return _ ("The sections were put into one order {mine}, and into another {theirs}. The order {kept} was kept.");
}

static char *
tell_order (const PoiseMerge *merge, const PoiseConflict *conflict, const PoiseWordsSides *sides)
{
  g_autofree char *section =
      conflict->type == &poise_section_type ? get_section (merge, conflict, get_shown_side (conflict)) : NULL;

  return poise_words_format (choose_order_form (conflict), "section", section != NULL ? section : "", "mine",
                             sides->mine, "theirs", sides->theirs, "kept", get_side (sides, conflict->choice), NULL);
}

/* ---- Public ---- */

/**
 * poise_words_conflict:
 * @merge: a merge
 * @conflict: one of its conflicts
 * @sides: what its sides are called
 *
 * Returns: (transfer full): what happened, and what the merged plan holds
 */
char *
poise_words_conflict (const PoiseMerge *merge, const PoiseConflict *conflict, const PoiseWordsSides *sides)
{
  g_autofree char *thing = get_thing (merge, conflict);

  switch (conflict->kind)
    {
    case POISE_CONFLICT_ADDED:
      return tell_added (conflict, sides, thing);
    case POISE_CONFLICT_REMOVED:
      return tell_removed (merge, conflict, sides, thing);
    case POISE_CONFLICT_MOVED:
      return tell_moved (merge, conflict, sides, thing);
    case POISE_CONFLICT_ORDER:
      return tell_order (merge, conflict, sides);
    case POISE_CONFLICT_MEMBER:
    case POISE_N_CONFLICT_KINDS:
    default:
      return tell_member (merge, conflict, sides, thing);
    }
}

/**
 * poise_words_conflict_title:
 * @merge: a merge
 * @conflict: one of its conflicts
 *
 * Returns: (transfer full): what it is about
 */
char *
poise_words_conflict_title (const PoiseMerge *merge, const PoiseConflict *conflict)
{
  g_autofree char *thing = get_thing (merge, conflict);
  const char *member = NULL;

  if (is_told_by_values (conflict) || conflict->kind == POISE_CONFLICT_ORDER)
    member = poise_words_member (conflict->type, (guint) conflict->member);
  if (thing == NULL)
    return g_strdup (member != NULL ? member : _ ("Whole course"));
  if (member == NULL)
    return g_steal_pointer (&thing);
  /* Translators: what two versions of a plan want differently: "“Reading”, Minutes" */
  return poise_words_format (_ ("{thing}, {member}"), "thing", thing, "member", member, NULL);
}

/**
 * poise_words_conflict_choice:
 * @merge: a merge
 * @conflict: one of its conflicts
 * @side: mine or theirs
 * @sides: what they are called
 *
 * Returns: (transfer full): what choosing @side comes to
 */
char *
poise_words_conflict_choice (const PoiseMerge *merge,
                             const PoiseConflict *conflict,
                             PoiseMergeSide side,
                             const PoiseWordsSides *sides)
{
  if (conflict->kind == POISE_CONFLICT_REMOVED)
    return g_strdup (conflict->records[side] != NULL ? C_ ("conflict", "Keep") : C_ ("conflict", "Delete"));
  if (conflict->kind == POISE_CONFLICT_MOVED)
    return get_section (merge, conflict, side);
  if (is_told_by_values (conflict))
    return describe_value (merge, conflict, side);
  /* Translators: one of two choices: "As it is in this window" */
  return poise_words_format (_ ("As it is {side}"), "side", get_side (sides, side), NULL);
}
