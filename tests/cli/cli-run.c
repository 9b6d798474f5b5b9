/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One temporary folder per test program; every file that a test makes stands in it.
 */

#include "cli/cli-run.h"

#include <string.h>
#include <unistd.h>

static char *program_path;
static char *folder;

void
cli_init (int *argc, char ***argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (argc, argv, NULL);
  g_assert_cmpint (*argc, ==, 2);
  g_setenv ("POISE_LOCALE_DIR", g_getenv ("POISE_TEST_LOCALE_DIR"), TRUE);
  program_path = g_canonicalize_filename ((*argv)[1], NULL);
  folder = g_dir_make_tmp ("poise-cli-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
remove_all (GFile *file)
{
  g_autoptr (GFileEnumerator) children =
      g_file_enumerate_children (file, "standard::name", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    remove_all (child);
  g_file_delete (file, NULL, NULL);
}

int
cli_run_tests (void)
{
  int status = g_test_run ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  remove_all (file);
  g_clear_pointer (&folder, g_free);
  g_clear_pointer (&program_path, g_free);
  return status;
}

static char *
path_of (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

void
cli_write (const char *name, const char *text)
{
  g_autofree char *path = path_of (name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

char *
cli_read (const char *name, gsize *length)
{
  g_autofree char *path = path_of (name);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, length, &error);
  g_assert_no_error (error);
  return text;
}

gboolean
cli_exists (const char *name)
{
  g_autofree char *path = path_of (name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

void
cli_remove (const char *name)
{
  g_autofree char *path = path_of (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  remove_all (file);
}

void
cli_make_folder (const char *name)
{
  g_autofree char *path = path_of (name);

  g_assert_cmpint (g_mkdir_with_parents (path, 0755), ==, 0);
}

/* Gives a file one more name. */
void
cli_link (const char *name, const char *other)
{
  g_autofree char *path = path_of (name);
  g_autofree char *other_path = path_of (other);

  g_assert_cmpint (link (path, other_path), ==, 0);
}

static char *
take_text (GBytes *bytes)
{
  gsize length = 0;
  const char *text = bytes != NULL ? g_bytes_get_data (bytes, &length) : NULL;

  return length > 0 ? g_strndup (text, length) : g_strdup ("");
}

static CliRun *
run_program (const char *input, gssize length, const char *output, const char *arguments)
{
  g_autofree char *quoted = g_shell_quote (program_path);
  g_autofree char *line = g_strconcat (quoted, " ", arguments, NULL);
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) in = input != NULL ? g_bytes_new (input, length < 0 ? strlen (input) : (gsize) length) : NULL;
  g_autoptr (GBytes) out = NULL, err = NULL;
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  g_autoptr (GSubprocess) process = NULL;
  CliRun *run = g_new0 (CliRun, 1);

  g_test_message ("poise-cli %s", arguments);
  g_assert_true (g_shell_parse_argv (line, NULL, &argv, &error));
  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE |
                                        (output != NULL ? 0 : G_SUBPROCESS_FLAGS_STDOUT_PIPE) |
                                        (in != NULL ? G_SUBPROCESS_FLAGS_STDIN_PIPE : G_SUBPROCESS_FLAGS_NONE));
  g_subprocess_launcher_set_cwd (launcher, folder);
  if (output != NULL)
    g_subprocess_launcher_set_stdout_file_path (launcher, output);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, in, NULL, &out, &err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));

  run->status = g_subprocess_get_exit_status (process);
  run->out = take_text (out);
  run->err = take_text (err);
  return run;
}

CliRun *
cli_run_with_input (const char *input, gssize length, const char *arguments)
{
  return run_program (input, length, NULL, arguments);
}

CliRun *
cli_run_to (const char *output, const char *arguments)
{
  return run_program (NULL, 0, output, arguments);
}

CliRun *
cli_run (const char *format, ...)
{
  g_autofree char *arguments = NULL;
  va_list list;

  va_start (list, format);
  arguments = g_strdup_vprintf (format, list);
  va_end (list);
  return cli_run_with_input (NULL, 0, arguments);
}

void
cli_run_free (CliRun *run)
{
  g_free (run->out);
  g_free (run->err);
  g_free (run);
}
