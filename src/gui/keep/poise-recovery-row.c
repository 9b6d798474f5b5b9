/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A draft as a row.
 */

#include "gui/keep/poise-recovery-row.h"

#include "store/poise-portal-file.h"
#include "words/poise-words-drafts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* "~/Courses/a.poise.json" for a file of the person's own */
static char *
name_file (GFile *file)
{
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autoptr (GFile) seen = poise_portal_file_see_through (file);
  g_autofree char *below = g_file_get_relative_path (home, seen);

  return below ? g_strconcat ("~/", below, NULL) : g_file_get_parse_name (seen);
}

static void
tell_facts (PoiseVersionRow *row, const PoiseRecovery *recovery)
{
  g_autofree char *place = recovery->file ? name_file (recovery->file) : NULL;
  g_autofree char *when = poise_words_moment (recovery->draft->time, g_get_real_time ());
  g_autofree char *steps = poise_words_draft_steps (recovery->draft->steps);
  const char *const facts[] = { when, steps, NULL };
  g_autofree char *both = recovery->file && steps ? poise_words_join_facts (facts) : NULL;

  if (place)
    poise_version_row_add_fact (row, place);
  poise_version_row_add_fact (row, both ? both : when);
}

static const char *
find_warning (const PoiseRecovery *recovery)
{
  switch (recovery->base)
    {
    case POISE_RECOVERY_CHANGED:
      if (recovery->began)
        return _ ("The file has changed since. What differs is told against what it holds now. Once restored, the two can "
                  "be merged.");
      return _ ("The file has changed since. What differs is told against what it holds now.");
    case POISE_RECOVERY_GONE:
      return _ ("The file is no longer there.");
    case POISE_RECOVERY_UNREADABLE:
      return _ ("The file cannot be read now.");
    case POISE_RECOVERY_UNTITLED:
    case POISE_RECOVERY_SAME:
    default:
      return NULL;
    }
}

static void
tell_typed (PoiseVersionRow *row, const char *text)
{
  g_autofree char *sentence = text ? poise_words_draft_typed (text) : NULL;

  if (sentence)
    poise_version_row_add_line (row, sentence);
}

static void
tell_plan (PoiseVersionRow *row, const PoiseRecovery *recovery)
{
  poise_version_row_set_warning (row, find_warning (recovery));
  if (recovery->diff && !poise_diff_is_empty (recovery->diff))
    {
      poise_version_row_tell_diff (row, recovery->diff);
    }
  else if (!recovery->file)
    {
      g_autofree char *amount = poise_words_draft_untitled (recovery->plan);

      poise_version_row_add_line (row, amount);
    }
  tell_typed (row, recovery->draft->line);
  tell_typed (row, recovery->draft->typed);
}

static char *
explain (const GError *error)
{
  if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_NEWER_VERSION))
    return g_strdup (_ ("A newer Poise has written these changes. They can be restored there."));
  if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_TRUNCATED))
    return g_strdup (_ ("These changes are damaged and cannot be read."));
  return poise_words_error (error);
}

/** poise_recovery_row_new: Returns: (transfer floating): a row that tells of @recovery */
PoiseVersionRow *
poise_recovery_row_new (const PoiseRecovery *recovery)
{
  const char *title = recovery->draft ? recovery->draft->title : NULL;
  PoiseVersionRow *row = poise_version_row_new (title && *title ? title : _ ("Untitled Plan"));

  poise_version_row_set_can_discard (row, TRUE);
  poise_version_row_set_can_restore (row, recovery->plan != NULL);
  if (recovery->draft)
    tell_facts (row, recovery);
  if (recovery->plan)
    {
      tell_plan (row, recovery);
    }
  else
    {
      g_autofree char *reason = explain (recovery->error);

      poise_version_row_set_warning (row, reason);
    }
  return row;
}
