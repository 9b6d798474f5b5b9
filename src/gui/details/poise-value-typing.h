/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One value that is being typed: what the plan has, what it had before, and which of the two a text stands for.
 * It knows no widget.
 *
 * What always holds:
 *  - what means nothing, or is empty on its way to another value, leaves the value of before;
 *  - the text of the value itself always means it, even where nobody could type it (a plan may come from anywhere).
 */

#pragma once

#include "gui/details/poise-value.h"

G_BEGIN_DECLS

/**
 * PoiseValueTyping:
 * @spec: what is asked for
 * @step: by how much − and + go; 0 where there are none
 * @mixed: the value stands for several that differ; it is "" then, and no step goes from it
 * @was_mixed: so it was before what is being typed; the text emptied again stands for all of them as they were
 * @subject: (nullable): whose value it is
 * @value: what the plan has, or is to have
 * @before: the value before what is being typed
 */
typedef struct
{
  PoiseValueSpec spec;
  int step;
  gboolean mixed;
  gboolean was_mixed;
  char *subject;
  char *value;
  char *before;
} PoiseValueTyping;

void poise_value_typing_init (PoiseValueTyping *self);
void poise_value_typing_clear (PoiseValueTyping *self);

gboolean poise_value_typing_show (PoiseValueTyping *self,
                                  const char *subject,
                                  const char *value,
                                  gboolean mixed,
                                  const char *text,
                                  gboolean *rewrite);
gboolean
poise_value_typing_read (PoiseValueTyping *self, const char *text, gboolean going_on, char **message);
gboolean poise_value_typing_take (PoiseValueTyping *self, const char *value);
gboolean poise_value_typing_set (PoiseValueTyping *self, const char *value);
void poise_value_typing_keep (PoiseValueTyping *self);
gboolean poise_value_typing_is_taken_back (const PoiseValueTyping *self);
gboolean poise_value_typing_means (const PoiseValueTyping *self, const char *text);
gboolean poise_value_typing_can_step (const PoiseValueTyping *self, int direction);
gboolean poise_value_typing_step (PoiseValueTyping *self, int direction);
char *poise_value_typing_complain (const PoiseValueTyping *self);

G_END_DECLS
