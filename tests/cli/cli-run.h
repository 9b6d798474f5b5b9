/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Running poise-cli as a person does, in a folder of its own.
 */

#pragma once

#include <gio/gio.h>

/** CliRun: how a run ended, and what it said. */
typedef struct
{
  int status;
  char *out;
  char *err;
} CliRun;

/* Begin and end of main(): like g_test_init() and g_test_run(), of the program that is the one argument, with the
 * catalogues that tests have */
void cli_init (int *argc, char ***argv);
int cli_run_tests (void);

/* Files in the folder */
void cli_write (const char *name, const char *text);
char *cli_read (const char *name, gsize *length);
gboolean cli_exists (const char *name);
void cli_remove (const char *name);
void cli_link (const char *name, const char *other);
void cli_make_folder (const char *name);

/* (transfer full) @arguments: as in a shell, quotes included; @input: (nullable) standard input */
CliRun *cli_run_with_input (const char *input, gssize length, const char *arguments);
CliRun *cli_run_to (const char *output, const char *arguments); /* standard output into the file @output */
CliRun *cli_run (const char *format, ...) G_GNUC_PRINTF (1, 2);
void cli_run_free (CliRun *run);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CliRun, cli_run_free)
