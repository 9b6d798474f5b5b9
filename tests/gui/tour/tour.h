/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every page and dialog of Poise, one after another, each in a window of its own: for those who look at them all, in
 * whatever language (po/screenshots), and for tests of what must hold on each.
 */

#pragma once

#include "gui/gui-test.h"

typedef struct
{
  PoiseWindow *window; /* the plan's */
  GtkWidget *shown;    /* what the stop is about: that window, a dialog above it, or one that has no plan */
  char *folder;        /* of files that a stop needs */
  GHashTable *foreign; /* texts that are in no language of Poise: of the plan, of sources, of files */
  void (*end) (gpointer data); /* what ends a fixture of the stop, or NULL */
  gpointer end_data;
} Tour;

typedef struct
{
  const char *id;      /* in ASCII; a picture is called so */
  const char *where;   /* how a person comes there */
  const char *actions; /* of the window or application, with their parameters, apart by blanks; or NULL */
  void (*show) (
      Tour
          *tour); /* what more is done, or NULL; sets `shown` where it is neither the window nor the newest */
  const char *template; /* the plan, or NULL for the sample; "" for none */
  gboolean narrow;      /* as narrow as windows get */
  gboolean on;          /* goes on from the stop before, in its window */
} TourStop;

/* Once, instead of gui_test_init(): takes out of the arguments what the desktop of the tour is like, `--still` for one
 * without animations, `--large` for one with texts of twice their size, and how large the window of a plan is: `--width`, `--height`. */
void tour_init (int *argc, char ***argv);

/* Makes texts so many times larger than usual, in all windows. */
void tour_set_text_scale (int scale);

/* (transfer none) (array length=n_stops): all of them */
const TourStop *tour_get_stops (guint *n_stops);

/* A test of each that does not go on from another, which is its data, in a path that begins with @prefix */
void tour_add_tests (const char *prefix, GTestDataFunc test);

/* Begins one, laid out and drawn; goes on to those that follow on it, one after the other, %NULL where there is none; and
 * ends it, so that nothing of it is left. */
void tour_arrive (Tour *tour, const TourStop *stop);
const TourStop *tour_go_on (Tour *tour, const TourStop *stop);
void tour_leave (Tour *tour);

/* For stops: what they bring along from elsewhere. */
void tour_add_foreign (Tour *tour, const char *text);
void tour_add_foreign_plan (Tour *tour, PoisePlan *plan);
