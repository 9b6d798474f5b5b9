/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an instructor reads when a plan cannot be saved: what happened, that nothing is lost, what to do.
 */

#include "store/poise-store-error.h"
#include "words/poise-words-saving.h"
#include "words/poise-words.h"

#include <errno.h>
#include <gio/gio.h>
#include <string.h>

#define LOST "Nothing is lost: the plan is still open here with your changes. They are not saved yet."
#define ELSEWHERE "Save the plan elsewhere with Save As."
#define MAKE_ROOM "Make room there and save again, or save the plan elsewhere with Save As."
#define CONNECT "See that it is connected and save again, or save the plan elsewhere with Save As."
#define AGAIN "Save again, or save the plan elsewhere with Save As."

static void
test_numbers (void)
{
  static const struct
  {
    int number;
    const char *what;
    const char *remedy;
  } cases[] = {
    { ENOSPC, "There is not enough room left on the disk.", MAKE_ROOM },
    { EDQUOT, "Your share of the disk is used up.", MAKE_ROOM },
    { EROFS, "The disk can be read from, but not written to.", ELSEWHERE },
    { EACCES, "You are not allowed to write here.", ELSEWHERE },
    { EPERM, "You are not allowed to write here.", ELSEWHERE },
    { EIO, "The disk has a fault: the file could not be written.",
      "Save the plan on another disk with Save As, and do not rely on this one." },
    { ENAMETOOLONG, "The name of the file is too long.", "Save the plan under another name with Save As." },
    { EINVAL, "This disk keeps no file with such a name.", "Save the plan under another name with Save As." },
    { ELOOP, "The file is a link that leads in a circle.", ELSEWHERE },
    { EISDIR, "There is a folder of this name.", "Save the plan under another name with Save As." },
    { ENOENT, "The folder of the file does not exist.", ELSEWHERE },
    { ENOTDIR, "A part of the file’s path is no folder.", ELSEWHERE },
    { ETXTBSY, "Another program holds the file.",
      "Close the other program and save again, or save the plan elsewhere with Save As." },
    { EFBIG, "The file would be larger than this disk allows.", "Save the plan on another disk with Save As." },
    { ESTALE, "The disk or network folder cannot be reached.", CONNECT },
    { ETIMEDOUT, "The disk or network folder cannot be reached.", CONNECT },
    { EOPNOTSUPP, "Files cannot be saved there.", ELSEWHERE },
    { EMFILE, "The file could not be written: Too many open files", AGAIN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = poise_store_error_new_system (POISE_STORE_ERROR_WRITE, cases[i].number);
      g_autofree char *text = poise_words_not_saved (error);
      g_autofree char *expected = g_strjoin ("\n\n", cases[i].what, LOST, cases[i].remedy, NULL);

      g_assert_cmpstr (text, ==, expected);
    }
}

/* Reading has words of its own where they differ, and no reason is without. */
static void
test_reading (void)
{
  static const struct
  {
    int number;
    const char *what;
  } cases[] = {
    { ENOENT, "There is no such file." },
    { EACCES, "You are not allowed to read this file." },
    { EISDIR, "This is a folder, not a file." },
    { EIO, "The disk has a fault: the file could not be read." },
    { EOPNOTSUPP, "Files cannot be read from there." },
    { EMFILE, "The file could not be read: Too many open files" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = poise_store_error_new_system (POISE_STORE_ERROR_READ, cases[i].number);
      g_autofree char *text = poise_words_error (error);

      g_assert_cmpstr (text, ==, cases[i].what);
    }
  for (int number = 1; number < 134; number++)
    {
      g_autoptr (GError) error = poise_store_error_new_system (POISE_STORE_ERROR_READ, number);
      g_autofree char *text = poise_words_error (error);

      g_assert_true (g_str_has_suffix (text, ".") || g_str_has_suffix (text, g_strerror (number)));
    }
}

/* What GIO says of a share is told in the same words. */
static void
test_gio (void)
{
  static const struct
  {
    GIOErrorEnum code;
    const char *what;
  } cases[] = {
    { G_IO_ERROR_NO_SPACE, "There is not enough room left on the disk." },
    { G_IO_ERROR_HOST_UNREACHABLE, "The disk or network folder cannot be reached." },
    { G_IO_ERROR_NOT_MOUNTED, "The disk or network folder cannot be reached." },
    { G_IO_ERROR_NOT_SUPPORTED, "Files cannot be saved there." },
    { G_IO_ERROR_FAILED, "The file could not be written: as told" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) reason = g_error_new_literal (G_IO_ERROR, cases[i].code, "as told");
      g_autoptr (GError) error = poise_store_error_new_gio (POISE_STORE_ERROR_WRITE, reason);
      g_autofree char *text = poise_words_error (error);

      g_assert_cmpstr (text, ==, cases[i].what);
    }
}

static void
test_others (void)
{
  static const struct
  {
    PoiseStoreError code;
    const char *found, *expected;
    const char *what, *remedy;
  } cases[] = {
    { POISE_STORE_ERROR_NOT_PROVEN, NULL, NULL,
      "What was written reads differently, so the file was left as it was.", AGAIN },
    { POISE_STORE_ERROR_NOT_PROVEN, "empty", NULL, "What would be saved could not be opened again: empty",
      "This is a mistake in Poise. Go back some steps with Undo and save again." },
    { POISE_STORE_ERROR_NO_RESCUE, "No space left on device", "no-space",
      "No safe copy could be made before writing into the file: No space left on device", AGAIN },
    { POISE_STORE_ERROR_HALF_WRITTEN, "Input/output error", "/a/b.rescue",
      "The file was written only in part, and could not be put back as it was. What it held and what it was to hold is "
      "kept in “/a/b.rescue” until it is saved.",
      AGAIN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error
          = poise_store_error_new (cases[i].code, 0, 0, NULL, cases[i].found, cases[i].expected);
      g_autofree char *text = poise_words_not_saved (error);
      g_autofree char *expected = g_strjoin ("\n\n", cases[i].what, LOST, cases[i].remedy, NULL);

      g_assert_cmpstr (text, ==, expected);
    }
}

static void
test_questions (void)
{
  char *(*const texts[]) (const char *)
      = { poise_words_hard_link, poise_words_read_only_folder, poise_words_rescued, poise_words_not_rescued };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = texts[i]("a & {b}.poise.json");

      g_assert_nonnull (strstr (text, "“a & {b}.poise.json”"));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/saving/numbers", test_numbers);
  g_test_add_func ("/words/saving/reading", test_reading);
  g_test_add_func ("/words/saving/gio", test_gio);
  g_test_add_func ("/words/saving/others", test_others);
  g_test_add_func ("/words/saving/questions", test_questions);
  return g_test_run ();
}
