/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Options of verbs: reading them, helping with them, saying what is wrong with them.
 */

#pragma once

#include "cli/poise-cli-verb.h"

G_BEGIN_DECLS

const char *poise_cli_find_language (int argc, char **argv);
int poise_cli_find_verb (int argc, char **argv);
void poise_cli_print_help (void);
gboolean poise_cli_options_parse (const PoiseCliVerb *verb,
                                  const GOptionEntry *entries,
                                  const char *description,
                                  int argc,
                                  char **argv,
                                  PoiseCliStatus *status);
gboolean poise_cli_options_has_files (const PoiseCliVerb *verb, char **files);
gboolean poise_cli_options_choose (const PoiseCliVerb *verb,
                                   const char *option,
                                   const char *value,
                                   const char *const *choices,
                                   int *choice);
PoiseCliStatus poise_cli_wrong_usage (const PoiseCliVerb *verb, char *sentence);

G_END_DECLS
