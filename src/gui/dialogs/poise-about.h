/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Poise is, which version, under which licence.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void poise_about_present (GtkWindow *parent);

G_END_DECLS
