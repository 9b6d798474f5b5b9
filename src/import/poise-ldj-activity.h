/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An activity of Learning Designer, in the same terms for both dialects of its files, on its way into a plan.
 */

#pragma once

#include "core/poise-plan.h"
#include "import/poise-ldj-value.h"

G_BEGIN_DECLS

/**
 * PoiseLdjActivity:
 * @title: (nullable): Poise's own title, which only files of Poise have
 * @description: (nullable): what learners do
 * @notes: further lines for the notes
 * @type: (nullable): the learning type in the file's words
 * @assessment: (nullable): the kind of assessment in the file's words
 * @minutes: or %POISE_UNSET
 * @group: with whom
 * @group_size: of small groups, or %POISE_UNSET
 * @teacher: flag
 * @live: flag: at the same time
 * @is_open: whether the file says itself that this is undecided
 * @on_site: whether it is not online
 * @links: (element-type PoiseLink)
 */
typedef struct
{
  char *title;
  char *description;
  GString *notes;
  char *type;
  char *assessment;
  int minutes;
  PoiseGroupKind group;
  int group_size;
  int teacher;
  int live;
  gboolean is_open;
  gboolean on_site;
  GPtrArray *links;
} PoiseLdjActivity;

void poise_ldj_activity_init (PoiseLdjActivity *activity);
void poise_ldj_activity_clear (PoiseLdjActivity *activity);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseLdjActivity, poise_ldj_activity_clear)

void poise_ldj_add_line (GString *lines, const char *label, const char *text);
PoiseLearningType poise_ldj_find_type (const char *name);
GPtrArray *poise_ldj_get_links (PoiseLdj *ldj, guint object, const char *name);
PoiseActivity *poise_ldj_activity_make (PoiseLdjActivity *activity, PoiseLdj *ldj);

G_END_DECLS
