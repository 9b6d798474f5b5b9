/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Why a tool is suggested, in sentences.
 */

#include "words/poise-words-tools.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/* By purpose, and by how well the tool serves it, 1 to 3. */
static const char *const purposes[POISE_N_PURPOSES][4] = {
  [POISE_PURPOSE_CONTENT]
  = { NULL, N_ ("Can serve to talk about the content."), N_ ("Good for the content of the course."),
      N_ ("Very good for the content of the course.") },
  [POISE_PURPOSE_PLANNING]
  = { NULL, N_ ("Can serve to plan work."), N_ ("Good for planning work."), N_ ("Very good for planning work.") },
  [POISE_PURPOSE_SOCIAL]
  = { NULL, N_ ("Can serve social support."), N_ ("Good for getting acquainted and supporting each other."),
      N_ ("Very good for getting acquainted and supporting each other.") },
};

static const char *const learning_types[POISE_N_LEARNING_TYPES] = {
  [POISE_LEARNING_TYPE_ACQUISITION] = N_ ("Suits taking in something new."),
  [POISE_LEARNING_TYPE_DISCUSSION] = N_ ("Suits discussion."),
  [POISE_LEARNING_TYPE_INVESTIGATION] = N_ ("Suits investigation."),
  [POISE_LEARNING_TYPE_PRACTICE] = N_ ("Suits practice."),
  [POISE_LEARNING_TYPE_COLLABORATION] = N_ ("Suits working together."),
  [POISE_LEARNING_TYPE_PRODUCTION] = N_ ("Suits making something."),
};

static char *
translate (const char *text)
{
  return text != NULL ? g_strdup (_ (text)) : NULL;
}

static char *
describe_replaced (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id)
{
  g_autofree char *name = poise_words_catalogue_tool (plan, catalogue, id);

  return poise_words_format (_ ("Needs less of a connection than “{tool}”, which the activity has."), "tool", name,
                             NULL);
}

/**
 * poise_words_tool_reason:
 * @plan: (nullable): the plan
 * @catalogue: (nullable): the tools that there are
 * @reason: what speaks for a tool or against it
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL where there is nothing to say
 */
char *
poise_words_tool_reason (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseToolReason *reason)
{
  switch (reason->kind)
    {
    case POISE_TOOL_REASON_PURPOSE:
      return translate (purposes[reason->value][CLAMP (reason->fitness, 0, 3)]);
    case POISE_TOOL_REASON_LEARNING_TYPE:
      return translate (learning_types[reason->value]);
    case POISE_TOOL_REASON_MODE:
      return g_strdup (reason->value == POISE_MODE_SYNCHRONOUS ? _ ("Works live.") : _ ("Works in one’s own time."));
    case POISE_TOOL_REASON_REPLACES:
      return describe_replaced (plan, catalogue, reason->text);
    case POISE_TOOL_REASON_LIGHT:
      return g_strdup (_ ("Needs little of a connection."));
    case POISE_TOOL_REASON_NO_ACCOUNT:
      return g_strdup (_ ("Learners need no account."));
    case POISE_TOOL_REASON_OWN:
      return g_strdup (_ ("One of your own tools."));
    case POISE_TOOL_REASON_HEAVY:
      return g_strdup (reason->value == POISE_BANDWIDTH_HIGH
                           ? _ ("But it needs a good connection, which some learners do not have.")
                           : _ ("But it needs a fair connection, which some learners do not have."));
    case POISE_TOOL_REASON_LIVE_ONLY:
      return g_strdup (_ ("But it is for live use, and learners cannot meet at the same time."));
    case POISE_TOOL_REASON_OPEN:
      return reason->fitness >= 2 ? g_strdup (_ ("Good for any purpose.")) : NULL;
    case POISE_N_TOOL_REASONS:
    default:
      return NULL;
    }
}

/**
 * poise_words_tool_reasons:
 * @plan: (nullable): the plan
 * @catalogue: (nullable): the tools that there are
 * @ranked: a tool that is suggested
 *
 * Returns: (transfer full) (nullable): why, in sentences that follow each other; %NULL where there is nothing to say
 */
char *
poise_words_tool_reasons (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseRankedTool *ranked)
{
  char *text = NULL;

  for (guint i = 0; i < ranked->n_reasons; i++)
    {
      char *sentence = poise_words_tool_reason (plan, catalogue, &ranked->reasons[i]);

      if (sentence != NULL)
        poise_words_add_sentence (&text, sentence);
    }
  return text;
}
