/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What became of a plan's file, and who else has it open.
 */

#include "words/poise-words-disk.h"

#include "store/poise-store-error.h"
#include "words/poise-words-clock.h"
#include "words/poise-words-diff.h"
#include "words/poise-words-drafts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* ---- The file ---- */

/** poise_words_disk_reloaded: that what @diff says was taken over from @file */
char *
poise_words_disk_reloaded (const char *file, const PoiseDiff *diff)
{
  g_autofree char *summary = poise_words_diff_summary (diff);

  /* Translators: {differences} is such as "3 activities changed and 1 section added" */
  return poise_words_format (_ ("“{file}” was changed elsewhere, and reloaded here: {differences}."), "file", file,
                             "differences", summary, NULL);
}

/** poise_words_disk_conflict: that @file was changed, and so was the plan */
char *
poise_words_disk_conflict (const char *file)
{
  return poise_words_format (_ ("“{file}” was changed elsewhere while you were changing it here. Both versions are kept "
                                "until you decide."),
                             "file", file, NULL);
}

/** poise_words_disk_gone: that @file is not there any more */
char *
poise_words_disk_gone (const char *file)
{
  return poise_words_format (_ ("“{file}” was deleted or moved to another folder. The plan is still open here; save it to "
                                "keep it."),
                             "file", file, NULL);
}

/** poise_words_disk_folder_gone: that the folder of @file is not there any more */
char *
poise_words_disk_folder_gone (const char *file)
{
  return poise_words_format (_ ("The folder of “{file}” cannot be found: it was renamed or removed, or its disk was "
                                "disconnected. The plan is still open here; save it elsewhere, or bring the folder back."),
                             "file", file, NULL);
}

/** poise_words_disk_unreadable: that @file was changed, but is no plan now, for the reason @error */
char *
poise_words_disk_unreadable (const char *file, const GError *error)
{
  g_autofree char *reason = poise_words_error (error);

  if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_NEWER_VERSION))
    return poise_words_format (_ ("A newer Poise has changed “{file}”. The plan stays here as it was read; save it under "
                                  "another name, or open the file with the newer Poise."),
                               "file", file, NULL);
  /* Translators: {reason} is a sentence, such as "The file ends in the middle of a plan." */
  return poise_words_format (_ ("“{file}” was changed elsewhere and cannot be opened any more, so the plan stays here as "
                                "it is. {reason}"),
                             "file", file, "reason", reason, NULL);
}

/** poise_words_disk_stale: that @file was changed, and that this plan, which takes no changes, does not show it */
char *
poise_words_disk_stale (const char *file)
{
  return poise_words_format (_ ("“{file}” was changed elsewhere. Close it and open it again to see what it holds now."),
                             "file", file, NULL);
}

/** poise_words_disk_renamed: that the file is called @file now */
char *
poise_words_disk_renamed (const char *file)
{
  return poise_words_format (_ ("The file was renamed. It is called “{file}” now, and is saved under this name."), "file",
                             file, NULL);
}

/* ---- Who else has it open ---- */

/* By whether it is on another machine, and somebody else */
static const char *const held_forms[2][2] = {
  {
      /* Translators: {time} is a time of today or a day and a time */
      N_ ("This plan has been open in another window since {time}. Changes made in both will have to be merged."),
      N_ ("{user} has had this plan open on this computer since {time}. Changes that you both make will have to be "
          "merged."),
  },
  {
      N_ ("This plan has been open on the computer “{host}” since {time}. Changes made on both will have to be merged."),
      N_ ("{user} has had this plan open on the computer “{host}” since {time}. Changes that you both make will have to "
          "be merged."),
  },
};

/**
 * poise_words_held:
 * @holder: who has the plan's file open
 * @own: who has opened it now
 * @now: in seconds since 1970
 *
 * Returns: (transfer full): where it is open, since when, and what follows from that
 */
char *
poise_words_held (const PoiseLockHolder *holder, const PoiseLockHolder *own, gint64 now)
{
  gboolean is_elsewhere = !poise_lock_holder_is_here (holder, own);
  gboolean is_other = *holder->user != '\0' && strcmp (holder->user, own->user) != 0;
  g_autofree char *time = poise_words_clock (holder->time, now, NULL);

  return poise_words_format (_ (held_forms[is_elsewhere][is_other]), "user", holder->user, "host", holder->host, "time",
                             time ? time : "?", NULL);
}

/* ---- Deciding ---- */

/** poise_words_conflict_story: what happened to @file */
char *
poise_words_conflict_story (const char *file)
{
  return poise_words_format (_ ("“{file}” was changed by another program, another person or on another computer, while "
                                "you were changing it here."),
                             "file", file, NULL);
}

/** poise_words_conflict_unreadable: that @file cannot be merged with, for the reason @error */
char *
poise_words_conflict_unreadable (const char *file, const GError *error)
{
  g_autofree char *reason = poise_words_error (error);

  return poise_words_format (_ ("“{file}” was changed elsewhere, but what it holds now cannot be opened: {reason}"), "file",
                             file, "reason", reason, NULL);
}

/**
 * poise_words_conflict_task:
 * @n_conflicts: how many conflicts a merge has
 * @n_open: how many of them nobody has decided yet
 *
 * Returns: (transfer full): what is to be done before both versions can be merged
 */
char *
poise_words_conflict_task (guint n_conflicts, guint n_open)
{
  g_autofree char *total = poise_words_number (n_conflicts), *open = poise_words_number (n_open);

  if (n_conflicts == 0)
    return g_strdup (_ ("Different things were changed in the two versions. The merged plan has both."));
  if (n_open == 0)
    return g_strdup (_ ("All that was changed in both versions is decided."));
  if (n_open == n_conflicts)
    return poise_words_format (ngettext ("{count} thing was changed in both versions, differently. Decide what the merged "
                                         "plan is to have.",
                                         "{count} things were changed in both versions, differently. Decide for each what "
                                         "the merged plan is to have.",
                                         n_conflicts),
                               "count", total, NULL);
  /* Translators: things that were changed in both versions */
  return poise_words_format (ngettext ("{open} of {count} thing is still to be decided.",
                                       "{open} of {count} things are still to be decided.", n_conflicts),
                             "open", open, "count", total, NULL);
}

/** poise_words_conflict_changes: the whole of @diff, then at most @most changes, and how many there are besides. */
char **
poise_words_conflict_changes (const PoiseDiff *diff, guint most)
{
  char **lines = poise_words_diff_lines (diff, most);

  /* The first of those tells the whole in a sentence for another place. */
  g_free (lines[0]);
  lines[0] = poise_words_diff_summary (diff);
  return lines;
}

/** poise_words_merged: what was done; @n_changes: how many changes came from the file */
char *
poise_words_merged (guint n_changes)
{
  g_autofree char *count = poise_words_number (n_changes);

  return poise_words_format (ngettext ("Merged: {count} change came from the file", "Merged: {count} changes came from the "
                                       "file", n_changes),
                             "count", count, NULL);
}
