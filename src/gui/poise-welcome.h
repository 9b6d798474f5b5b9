/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a window shows while it has no plan: the ways to begin.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_WELCOME (poise_welcome_get_type ())
G_DECLARE_FINAL_TYPE (PoiseWelcome, poise_welcome, POISE, WELCOME, AdwBin)

G_END_DECLS
