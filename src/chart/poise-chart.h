/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The charts, for screen and paper: geometry as pure functions from a balance, and one cairo function per
 * chart. Units are those of the surface: pixels on screen, points in a PDF. Nothing here knows GTK.
 *
 * A chart is laid out, then drawn, asked what lies under a point, or read part by part.
 */

#pragma once

#include "chart/poise-balance-bar.h"
#include "chart/poise-box.h"
#include "chart/poise-chart-style.h"
#include "chart/poise-mode-sign.h"
#include "chart/poise-rhythm.h"
