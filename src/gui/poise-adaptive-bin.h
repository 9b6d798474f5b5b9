/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A bin that says how much room its child has: the one place that decides between the layouts.
 * (libadwaita has AdwBreakpoint for this from 1.4 on.)
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PoiseRoom:
 * @POISE_ROOM_NARROW: a phone, or a window as slim: one column, one button for the mode
 * @POISE_ROOM_MEDIUM: one column
 * @POISE_ROOM_WIDE: list and details side by side
 */
typedef enum
{
  POISE_ROOM_NARROW,
  POISE_ROOM_MEDIUM,
  POISE_ROOM_WIDE
} PoiseRoom;

/** Least widths of a window, in pixels, at which its layout is no longer narrow, and wide; texts of double size
 * need twice as much. */
#define POISE_ROOM_MEDIUM_WIDTH 600
#define POISE_ROOM_WIDE_WIDTH 900

/** The least width of a window that every layout must work at. */
#define POISE_ROOM_LEAST_WIDTH 360

#define POISE_TYPE_ADAPTIVE_BIN (poise_adaptive_bin_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAdaptiveBin, poise_adaptive_bin, POISE, ADAPTIVE_BIN, GtkWidget)

/*
 * Properties:
 *  "child" (GtkWidget);
 *  "room" (int, a #PoiseRoom, read-only, notified only when it changes);
 *  "medium-width", "wide-width" (int): least widths at which the room is so, those of a window unless set, for
 *    texts of the usual size;
 *  "least-height" (int): what the bin asks for; 0, unless set, for what the child does.
 */

PoiseRoom poise_room_for_width (int width, int medium_width, int wide_width);
PoiseRoom poise_adaptive_bin_get_room (PoiseAdaptiveBin *self);

G_END_DECLS
