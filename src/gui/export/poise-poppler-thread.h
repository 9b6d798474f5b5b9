/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one thread in which poppler is used.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoisePopplerWork: what to do; @data is the work's own to free. */
typedef void (*PoisePopplerWork) (gpointer data);

void poise_poppler_thread_push (PoisePopplerWork work, gpointer data);

G_END_DECLS
