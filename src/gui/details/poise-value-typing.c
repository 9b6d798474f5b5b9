/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One value that is being typed.
 */

#include "gui/details/poise-value-typing.h"

#include "core/poise-record.h"

#include <string.h>

/** poise_value_typing_init: A text, "", of nobody. */
void
poise_value_typing_init (PoiseValueTyping *self)
{
  *self = (PoiseValueTyping){ .spec = { .maximum = G_MAXINT } };
  self->value = g_strdup ("");
  self->before = g_strdup ("");
}

/** poise_value_typing_clear: Frees what is in @self. */
void
poise_value_typing_clear (PoiseValueTyping *self)
{
  g_clear_pointer (&self->subject, g_free);
  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->before, g_free);
}

/** poise_value_typing_set: Makes @value the value. Returns: whether it is another one */
gboolean
poise_value_typing_set (PoiseValueTyping *self, const char *value)
{
  if (strcmp (self->value, value) == 0)
    return FALSE;
  g_free (self->value);
  self->value = g_strdup (value);
  return TRUE;
}

/** poise_value_typing_keep: What is typed from now on goes back to the value as it is. */
void
poise_value_typing_keep (PoiseValueTyping *self)
{
  g_free (self->before);
  self->before = g_strdup (self->value);
  self->was_mixed = self->mixed;
}

/** poise_value_typing_take: Makes @value, which was chosen and not typed, the value. Returns: whether it is another one */
gboolean
poise_value_typing_take (PoiseValueTyping *self, const char *value)
{
  gboolean mixed = self->mixed;

  self->mixed = self->was_mixed = FALSE;
  return poise_value_typing_set (self, value) || mixed;
}

/** poise_value_typing_is_taken_back: Returns: whether several that differed are to be as they were */
gboolean
poise_value_typing_is_taken_back (const PoiseValueTyping *self)
{
  return self->was_mixed && *self->value == '\0';
}

/** poise_value_typing_means: Returns: whether @text stands for the value */
gboolean
poise_value_typing_means (const PoiseValueTyping *self, const char *text)
{
  g_autofree char *written = poise_value_write (&self->spec, self->value);
  g_autofree char *message = NULL;
  g_autofree char *read = NULL;

  if (strcmp (written, text) == 0)
    return TRUE;
  read = poise_value_read (&self->spec, text, &message);
  return g_strcmp0 (read, self->value) == 0;
}

/**
 * poise_value_typing_show:
 * @subject: whose value it is
 * @value: the value
 * @mixed: whether there are several; @value is "" then
 * @text: what stands in the entry
 * @rewrite: (out): whether that has to go: it is of another subject, or means something else
 *
 * Returns: whether anything is another than before
 */
gboolean
poise_value_typing_show (PoiseValueTyping *self,
                         const char *subject,
                         const char *value,
                         gboolean mixed,
                         const char *text,
                         gboolean *rewrite)
{
  gboolean another = g_strcmp0 (self->subject, subject) != 0;

  *rewrite = FALSE;
  if (!poise_value_typing_set (self, value) && self->mixed == mixed && !another)
    return FALSE;
  self->mixed = mixed;
  if (another)
    {
      g_free (self->subject);
      self->subject = g_strdup (subject);
    }
  poise_value_typing_keep (self);
  *rewrite = another || !poise_value_typing_means (self, text);
  return TRUE;
}

/**
 * poise_value_typing_read:
 * @text: what stands in the entry
 * @going_on: whether somebody is typing still; an emptied entry is then on its way to another value
 * @message: (out) (nullable): what is expected instead of @text
 *
 * Returns: whether the value is another one
 */
gboolean
poise_value_typing_read (PoiseValueTyping *self, const char *text, gboolean going_on, char **message)
{
  g_autofree char *value = NULL;
  gboolean changed;

  *message = NULL;
  if (!going_on && strcmp (self->value, self->before) == 0 && poise_value_typing_means (self, text))
    return FALSE;
  value = poise_value_read (&self->spec, text, message);
  if (!value || (!*value && going_on && self->spec.kind != POISE_VALUE_TEXT))
    changed = poise_value_typing_set (self, self->before);
  else
    changed = poise_value_typing_set (self, value);
  self->mixed = poise_value_typing_is_taken_back (self);
  return changed;
}

/** poise_value_typing_complain: Returns: (transfer full) (nullable): what is wrong with the value as the plan has it */
char *
poise_value_typing_complain (const PoiseValueTyping *self)
{
  g_autofree char *written = poise_value_write (&self->spec, self->value);
  g_autofree char *read = NULL;
  char *message = NULL;

  if (*written)
    read = poise_value_read (&self->spec, written, &message);
  return message;
}

/** poise_value_typing_can_step: Returns: whether − (@direction −1) or + (1) leads anywhere */
gboolean
poise_value_typing_can_step (const PoiseValueTyping *self, int direction)
{
  int number = poise_value_to_number (self->value);

  if (self->step == 0 || self->mixed)
    return FALSE;
  if (direction < 0)
    return number > self->spec.minimum;
  return number == POISE_UNSET || number < self->spec.maximum;
}

/** poise_value_typing_step: Goes one step from the value. Returns: whether it is another one */
gboolean
poise_value_typing_step (PoiseValueTyping *self, int direction)
{
  g_autofree char *value = NULL;

  if (!poise_value_typing_can_step (self, direction))
    return FALSE;
  value = poise_value_step (&self->spec, self->value, direction * self->step);
  return poise_value_typing_set (self, value);
}
