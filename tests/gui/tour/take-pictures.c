/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes a picture of each stop of the tour, in the language of the environment; po/screenshots runs it.
 *
 * Usage: take-pictures [--still] [--large] [--width=N] [--height=N] FOLDER [STOP…]
 */

#include "gui/tour/tour-picture.h"

static gboolean
is_wanted (char **ids, const char *id)
{
  return ids[0] == NULL || g_strv_contains ((const char *const *)ids, id);
}

static gboolean
take (Tour *tour, const TourStop *stop, const char *folder)
{
  g_autofree char *name = g_strconcat (stop->id, ".png", NULL), *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  if (!tour_take_picture (tour, path, &error))
    g_printerr ("%s\n", error->message);
  else
    g_print ("%s\t%s\n", name, stop->where);
  return error == NULL;
}

/* Of @stop and those that go on from it, as far as they are wanted */
static gboolean
take_wanted (const TourStop *stop, char **ids, const char *folder)
{
  gboolean all = TRUE;
  Tour tour;

  tour_arrive (&tour, stop);
  for (; stop; stop = tour_go_on (&tour, stop))
    if (is_wanted (ids, stop->id))
      all = take (&tour, stop, folder) && all;
  tour_leave (&tour);
  return all;
}

int
main (int argc, char *argv[])
{
  gboolean all = TRUE;
  const TourStop *stops;
  guint n_stops;

  tour_init (&argc, &argv);
  if (argc < 2)
    {
      g_printerr ("Usage: take-pictures [--still] [--large] [--width=N] [--height=N] FOLDER [STOP…]\n");
      return 2;
    }
  /* What warns is for tests; people want their pictures. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK);
  stops = tour_get_stops (&n_stops);
  for (guint i = 0; i < n_stops; i++)
    {
      guint last = i;

      while (last + 1 < n_stops && stops[last + 1].on)
        last++;
      for (guint k = i; k <= last; k++)
        if (is_wanted (argv + 2, stops[k].id))
          {
            all = take_wanted (&stops[i], argv + 2, argv[1]) && all;
            break;
          }
      i = last;
    }
  return all ? 0 : 1;
}
