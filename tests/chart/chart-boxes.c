/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sums of widths differ a little by their order.
 */

#include "chart-boxes.h"

#include <math.h>

#define EPSILON 1e-6

void
chart_boxes_assert_inside (const PoiseBox *box, const PoiseBox *area)
{
  g_assert_true (isfinite (box->x) && isfinite (box->y) && isfinite (box->width) && isfinite (box->height));
  g_assert_cmpfloat (box->width, >=, 0);
  g_assert_cmpfloat (box->height, >=, 0);
  if (poise_box_is_empty (box))
    return;
  g_assert_cmpfloat (box->x, >=, area->x - EPSILON);
  g_assert_cmpfloat (box->y, >=, area->y - EPSILON);
  g_assert_cmpfloat (box->x + box->width, <=, area->x + area->width + EPSILON);
  g_assert_cmpfloat (box->y + box->height, <=, area->y + area->height + EPSILON);
}
