/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The details pane on its own in a window, on a plan of two sections with three activities each, of 30 minutes; and
 * how one selects, types and clicks in it.
 */

#pragma once

#include "gui/gui-test.h"

typedef struct
{
  PoiseDocument *document;
  PoiseWorkspace *workspace;
  GtkWidget *window;
  GtkWidget *list; /* where the focus is while one selects */
  GtkWidget *pane;
  gboolean closed; /* whether groups stay as they are */
} DetailsFixture;

void details_set_up (DetailsFixture *f, gconstpointer data);
void details_tear_down (DetailsFixture *f, gconstpointer data);

/* "s0" picks the first section, "a10" the first activity of the second; groups are opened unless @closed */
void details_pick (DetailsFixture *f, const char *what);
void details_expand_all (GtkWidget *widget);

/* What the plan has, and how many steps lead back to its beginning, which is gone back to */
const PoiseActivity *details_activity (DetailsFixture *f, guint section, guint index);
guint details_n_steps (DetailsFixture *f);

/* Edits from elsewhere: an activity (transfer full), or a member of one of the first section */
void details_change (DetailsFixture *f, guint section, guint index, PoiseActivity *changed);
void details_put_text (DetailsFixture *f, guint index, guint member, const char *text);
void details_put_texts (DetailsFixture *f, guint index, guint member, const char *const *texts);

/* Entries of the pane, by what they are called */
GtkWidget *details_entry (DetailsFixture *f, const char *label);
const char *details_text_of (GtkWidget *widget);
void details_type (GtkWidget *widget, const char *text);
gboolean details_is_wrong (GtkWidget *widget);
void details_click (GtkWidget *button);
