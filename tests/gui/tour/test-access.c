/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What holds on every page and in every dialog for those who hear it, or have no pointer: what a screen reader says of
 * it, and where Tab leads, in the direction of the environment.
 */

#include "gui/tour/tour-access.h"

/* And those that go on from it */
static void
test_stop (gconstpointer data)
{
  Tour tour;

  tour_arrive (&tour, data);
  for (const TourStop *stop = data; stop; stop = tour_go_on (&tour, stop))
    {
      g_autoptr (GString) failures = g_string_new (NULL);

      g_assert_cmpuint (tour_check_names (&tour, failures), >, 5);
      g_assert_cmpuint (tour_check_tab (&tour, failures), >, 0);
      if (failures->len == 0)
        continue;
      g_test_message ("%s:%s", stop->id, failures->str);
      g_test_fail ();
    }
  tour_leave (&tour);
}

int
main (int argc, char *argv[])
{
  tour_init (&argc, &argv);
  tour_add_tests ("/gui/access/", test_stop);
  return gui_test_run ();
}
