/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of verbs, in the order of the help.
 */

#include "cli/poise-cli-verb.h"

const PoiseCliVerb poise_cli_verbs[] = {
  { "check", "{file}…", POISE_HELP_CHECK, poise_cli_check },
  { "summary", "{file}…", POISE_HELP_SUMMARY, poise_cli_summary },
  { "advise", "{file}…", POISE_HELP_ADVISE, poise_cli_advise },
  { "export", "-o {out} {file}…", POISE_HELP_EXPORT, poise_cli_export },
  { "import", "-o {out}.poise.json {file}", POISE_HELP_IMPORT, poise_cli_import },
  { "new", "-o {out}.poise.json", POISE_HELP_NEW, poise_cli_new },
  { "diff", "A B", POISE_HELP_DIFF, poise_cli_diff },
  { "merge", "-o {out}.poise.json {base} A B", POISE_HELP_MERGE, poise_cli_merge },
};
const guint poise_cli_n_verbs = G_N_ELEMENTS (poise_cli_verbs);
