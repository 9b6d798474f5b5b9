/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Scrolls the list of a window with 10 000 activities for some seconds and prints the processor time of the whole
 * process from one frame to the next, after the first second: its median and its 95th percentile in milliseconds.
 *
 *   measure-scroll PIXELS   PIXELS further at each frame; "page" for a page less a row
 *
 * The time is the processor's, so that other programs do not count; work between frames does.
 */

#include "common/large-plan.h"
#include "gui/gui-test.h"

#include <time.h>

#define WARM_UP_SECONDS 1
#define N_FRAMES 300

typedef struct
{
  GtkAdjustment *adjustment;
  double pixels; /* 0 for a page */
  gint64 begin;  /* microseconds */
  double last;   /* milliseconds of processor time */
  double frames[N_FRAMES];
  guint n_frames;
} Scroll;

static double
processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

/* A page less a row is what Page Down goes. */
static gboolean
scroll_on (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Scroll *scroll = data;
  double pixels = scroll->pixels > 0 ? scroll->pixels : gtk_adjustment_get_page_size (scroll->adjustment) - 40;

  gtk_adjustment_set_value (scroll->adjustment, gtk_adjustment_get_value (scroll->adjustment) + pixels);
  return G_SOURCE_CONTINUE;
}

static void
after_paint (GdkFrameClock *clock, Scroll *scroll)
{
  double now = processor_time ();

  if (g_get_monotonic_time () - scroll->begin > WARM_UP_SECONDS * G_USEC_PER_SEC && scroll->n_frames < N_FRAMES)
    scroll->frames[scroll->n_frames++] = now - scroll->last;
  scroll->last = now;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

/* The adjustment of the list that is shown, wherever the window has put it. */
static GtkAdjustment *
find_adjustment (PoiseWindow *window)
{
  GtkWidget *list = gui_test_find (GTK_WIDGET (window), GTK_TYPE_LIST_VIEW, NULL);

  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
}

int
main (int argc, char *argv[])
{
  Scroll scroll = { 0 };
  g_autoptr (PoisePlan) plan = NULL;
  PoiseWindow *window;
  GdkFrameClock *clock;
  double from;

  gui_test_init (&argc, &argv);
  scroll.pixels = argc > 1 ? g_ascii_strtod (argv[1], NULL) : 0;
  plan = large_plan (52, 10000);
  window = gui_test_window (plan, 1180, 780);
  scroll.adjustment = find_adjustment (window);
  from = gtk_adjustment_get_value (scroll.adjustment);
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));

  scroll.begin = g_get_monotonic_time ();
  scroll.last = processor_time ();
  gtk_widget_add_tick_callback (GTK_WIDGET (window), scroll_on, &scroll, NULL);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint), &scroll);
  while (scroll.n_frames < N_FRAMES)
    g_main_context_iteration (NULL, TRUE);

  qsort (scroll.frames, N_FRAMES, sizeof (double), compare_times);
  g_print ("median %.3f p95 %.3f pixels %.0f\n", scroll.frames[N_FRAMES / 2], scroll.frames[N_FRAMES * 95 / 100],
           gtk_adjustment_get_value (scroll.adjustment) - from);
  return 0;
}
