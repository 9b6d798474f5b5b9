/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What some activities say in common, and what they differ in. One activity is the simplest case: it differs in
 * nothing. Pure; made in one walk, in time by the number of activities and what they hold.
 *
 * What always holds: every text and record in it belongs to the activities, which have to stay while it is used.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** POISE_MIXED: of a number, flag or term that differs between the activities. */
#define POISE_MIXED (-2)

/** PoiseBlendText: a text that all have (%NULL: that none has), or @mixed. */
typedef struct
{
  const char *text;
  gboolean mixed;
} PoiseBlendText;

/**
 * PoiseBlendItem:
 * @id: (nullable): a tool or outcome
 * @link: (nullable): a link
 * @n_activities: how many have it
 *
 * One thing out of the activities' lists.
 */
typedef struct
{
  const char *id;
  PoiseLink *link;
  guint n_activities;
} PoiseBlendItem;

/**
 * PoiseBlend:
 * @n_activities: how many there are
 * @total_minutes: the sum of those said
 * @n_without_minutes: how many say none
 * @minutes: as all numbers, flags and terms here: what all say, or %POISE_MIXED
 * @due: when they are due
 * @tools: (element-type PoiseBlendItem): as they come first; so are @outcomes and @links
 * @n_sessions: how many live sessions there are
 * @n_with_sessions: how many activities have any
 * @session_time: the time of day of all sessions
 */
typedef struct
{
  guint n_activities;
  gint64 total_minutes;
  guint n_without_minutes;
  int mode;
  int minutes;
  int purpose;
  int learning_type;
  int complexity;
  int group_kind;
  int group_size;
  int teacher_present;
  int assessment_kind;
  int weight_percent;
  PoiseBlendText due;
  PoiseBlendText notes;
  GArray *tools;
  GArray *outcomes;
  GArray *links;
  guint n_sessions;
  guint n_with_sessions;
  int session_minutes;
  PoiseBlendText session_time;
  PoiseBlendText session_zone;

  /*< private >*/
  GHashTable *seen[3]; /* (nullable) place in a list, by id or link */
} PoiseBlend;

PoiseBlend *poise_blend_new (void);
void poise_blend_free (PoiseBlend *blend);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseBlend, poise_blend_free)

void poise_blend_add (PoiseBlend *blend, const PoiseActivity *activity);
guint poise_blend_count (const PoiseBlend *blend, const GArray *items, const char *id);
const PoiseBlendItem *poise_blend_get_item (const GArray *items, guint index);

G_END_DECLS
