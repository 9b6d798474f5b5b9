/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Advice: its draft borrows texts, advice that was given out owns them.
 */

#include "advisor/poise-advice.h"

static void
put (PoiseAdvice *draft, const char *name, PoiseArgumentKind kind, gint64 number, const char *text)
{
  g_return_if_fail (draft->n_arguments < POISE_ADVICE_MAX_ARGUMENTS);

  draft->arguments[draft->n_arguments++] = (PoiseArgument){ name, kind, number, text };
}

/** poise_advice_put_number: adds a number of things to @draft. */
void
poise_advice_put_number (PoiseAdvice *draft, const char *name, gint64 number)
{
  put (draft, name, POISE_ARGUMENT_NUMBER, number, NULL);
}

/** poise_advice_put_minutes: adds a length of time to @draft. */
void
poise_advice_put_minutes (PoiseAdvice *draft, const char *name, gint64 minutes)
{
  put (draft, name, POISE_ARGUMENT_MINUTES, minutes, NULL);
}

/** poise_advice_put_percent: adds a share, 0 to 100 or more, to @draft. */
void
poise_advice_put_percent (PoiseAdvice *draft, const char *name, gint64 percent)
{
  put (draft, name, POISE_ARGUMENT_PERCENT, percent, NULL);
}

/** poise_advice_put_points: adds by how much a share may be off, in percentage points, to @draft. */
void
poise_advice_put_points (PoiseAdvice *draft, const char *name, gint64 points)
{
  put (draft, name, POISE_ARGUMENT_POINTS, points, NULL);
}

/** poise_advice_put_date: adds a day, by its Julian day number, to @draft. */
void
poise_advice_put_date (PoiseAdvice *draft, const char *name, guint32 julian)
{
  put (draft, name, POISE_ARGUMENT_DATE, julian, NULL);
}

/** poise_advice_put_section: adds a section, by its place in the plan, to @draft. */
void
poise_advice_put_section (PoiseAdvice *draft, const char *name, guint index)
{
  put (draft, name, POISE_ARGUMENT_SECTION, index, NULL);
}

/** poise_advice_put_tool: adds the id of a tool, which must live until the condition has returned, to @draft. */
void
poise_advice_put_tool (PoiseAdvice *draft, const char *name, const char *id)
{
  put (draft, name, POISE_ARGUMENT_TOOL, 0, id);
}

/** poise_advice_put_text: adds a text of the plan, which must live until the condition has returned, to @draft. */
void
poise_advice_put_text (PoiseAdvice *draft, const char *name, const char *text)
{
  put (draft, name, POISE_ARGUMENT_TEXT, 0, text);
}

static const char *
own_text (const char *text)
{
  return text != NULL ? g_ref_string_new (text) : NULL;
}

static void
free_text (const char *text)
{
  if (text != NULL)
    g_ref_string_release ((GRefString *)text);
}

/**
 * poise_advice_new:
 * @draft: what a condition filled in
 *
 * Returns: (transfer full): advice of the same content
 */
PoiseAdvice *
poise_advice_new (const PoiseAdvice *draft)
{
  PoiseAdvice *advice = g_new (PoiseAdvice, 1);

  *advice = *draft;
  g_atomic_ref_count_init (&advice->reference_count);
  advice->section = own_text (draft->section);
  advice->activity = own_text (draft->activity);
  for (guint i = 0; i < advice->n_arguments; i++)
    advice->arguments[i].text = own_text (draft->arguments[i].text);
  return advice;
}

/** poise_advice_ref: (transfer full): one reference more; from any thread. */
PoiseAdvice *
poise_advice_ref (PoiseAdvice *advice)
{
  g_atomic_ref_count_inc (&advice->reference_count);
  return advice;
}

/** poise_advice_unref: (nullable): one reference less; the last frees it. */
void
poise_advice_unref (PoiseAdvice *advice)
{
  if (advice == NULL || !g_atomic_ref_count_dec (&advice->reference_count))
    return;
  free_text (advice->section);
  free_text (advice->activity);
  for (guint i = 0; i < advice->n_arguments; i++)
    free_text (advice->arguments[i].text);
  g_free (advice);
}

static gboolean
arguments_are_equal (const PoiseArgument *a, const PoiseArgument *b)
{
  return g_strcmp0 (a->name, b->name) == 0 && a->kind == b->kind && a->number == b->number
         && g_strcmp0 (a->text, b->text) == 0;
}

/** poise_advice_equal: whether both say the same of the same; either may be a draft. */
gboolean
poise_advice_equal (const PoiseAdvice *advice, const PoiseAdvice *other)
{
  if (advice->rule != other->rule || advice->suggests != other->suggests
      || advice->n_arguments != other->n_arguments || g_strcmp0 (advice->section, other->section) != 0
      || g_strcmp0 (advice->activity, other->activity) != 0)
    return FALSE;
  for (guint i = 0; i < advice->n_arguments; i++)
    if (!arguments_are_equal (&advice->arguments[i], &other->arguments[i]))
      return FALSE;
  return TRUE;
}

/** poise_advice_find_argument: (transfer none) (nullable): the argument called @name. */
const PoiseArgument *
poise_advice_find_argument (const PoiseAdvice *advice, const char *name)
{
  for (guint i = 0; i < advice->n_arguments; i++)
    if (g_strcmp0 (advice->arguments[i].name, name) == 0)
      return &advice->arguments[i];
  return NULL;
}
