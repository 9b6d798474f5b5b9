/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The program stays until all work has ended. In tests of parts there is no application, and nothing to hold.
 */

#include "gui/keep/poise-stay.h"

/** poise_stay_begin: the program stays until as many calls of poise_stay_end() have come; for the main thread */
void
poise_stay_begin (void)
{
  GApplication *application = g_application_get_default ();

  if (application)
    g_application_hold (application);
}

/** poise_stay_end: see poise_stay_begin() */
void
poise_stay_end (void)
{
  GApplication *application = g_application_get_default ();

  if (application)
    g_application_release (application);
}
