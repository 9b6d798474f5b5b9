/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What holds of the boxes that a chart is laid out in.
 */

#pragma once

#include "chart/poise-box.h"

/* That @box is of finite size and, unless it is empty, nowhere outside of @area */
void chart_boxes_assert_inside (const PoiseBox *box, const PoiseBox *area);
