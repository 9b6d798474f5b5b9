/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Between the rows of a pane and its proxy.
 */

#include "gui/details/poise-details-rows.h"

/** poise_details_show_number: Shows @number, %POISE_UNSET or %POISE_MIXED. */
void
poise_details_show_number (PoiseValueRow *row, const PoiseDetailsState *state, int number)
{
  if (number == POISE_MIXED)
    poise_value_row_show_mixed (row, state->subject);
  else
    poise_value_row_show_number (row, state->subject, number);
}

/** poise_details_show_text: The same for a text. */
void
poise_details_show_text (PoiseValueRow *row, const PoiseDetailsState *state, PoiseBlendText text)
{
  if (text.mixed)
    poise_value_row_show_mixed (row, state->subject);
  else
    poise_value_row_show (row, state->subject, text.text);
}

/** poise_details_take: @change, made of what @row says, is what is wanted; @part as for the proxy. */
void
poise_details_take (PoiseValueRow *row,
                    PoiseDetailsProxy *proxy,
                    const PoiseDetailsChange *change,
                    const char *part)
{
  if (poise_value_row_is_taken_back (row))
    poise_details_proxy_take_back (proxy, part);
  else
    poise_details_proxy_put (proxy, change, part);
}

/** poise_details_take_text: What @row says is the text @member. */
void
poise_details_take_text (PoiseValueRow *row, PoiseDetailsProxy *proxy, guint member, const char *part)
{
  poise_details_take (row, proxy,
                      &(PoiseDetailsChange){ .set = poise_details_set_text,
                                             .member = member,
                                             .text = poise_value_row_get_value (row) },
                      part);
}

/** poise_details_take_number: What @row says is the number @member. */
void
poise_details_take_number (PoiseValueRow *row, PoiseDetailsProxy *proxy, guint member, const char *part)
{
  poise_details_take (row, proxy,
                      &(PoiseDetailsChange){ .set = poise_details_set_number,
                                             .member = member,
                                             .number = poise_value_row_get_number (row) },
                      part);
}
