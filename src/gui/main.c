/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise: the window. Everything it does is in the application.
 */

#include "gui/poise-application.h"

#include "words/poise-words.h"

int
main (int argc, char *argv[])
{
  g_autoptr (PoiseApplication) application = NULL;

  g_set_prgname ("poise");
  poise_words_init (NULL);
  application = poise_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
