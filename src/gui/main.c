/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise: the window. Everything it does is in the application.
 */

#include "gui/poise-application.h"

#include "words/poise-words.h"

#include <locale.h>

int
main (int argc, char *argv[])
{
  g_autoptr (PoiseApplication) application = NULL;

  g_set_prgname ("poise");
  gtk_disable_setlocale (); /* it would go back to a locale in which gettext translates nothing */
  poise_words_init (NULL);
  setlocale (LC_NUMERIC, ""); /* for what GTK shows */
  application = poise_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
