/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asks before a link is opened, and shows where it leads.
 */

#pragma once

#include "gui/details/poise-link-target.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWindow *poise_link_dialog_ask (GtkWindow *parent, const PoiseLinkTarget *target);

G_END_DECLS
