/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The proxy that turns settings of the details pane into edits, on the plan of details-plan.h, without a display.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"

typedef struct
{
  PoiseDocument *document;
  PoiseWorkspace *workspace;
  PoiseDetailsProxy *proxy;
} ProxyFixture;

void proxy_set_up (ProxyFixture *f, gconstpointer data);
void proxy_tear_down (ProxyFixture *f, gconstpointer data);

/* "a0 b" aims at an activity and all those of a section */
void proxy_aim (ProxyFixture *f, const char *ids);

/* What the plan has, and how many steps lead back to its beginning; all of them stand again then */
const PoiseActivity *proxy_activity (ProxyFixture *f, const char *id);
guint proxy_n_steps (ProxyFixture *f);
