/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a tool is asked for in rows.
 */

#include "gui/dialogs/poise-tool-fields.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static const char *
mode_word (int value)
{
  return poise_words_mode (value);
}

static const char *
purpose_word (int value)
{
  return poise_words_purpose (value);
}

static const char *
learning_type_word (int value)
{
  return poise_words_learning_type (value);
}

static const PoiseCourseField fields[] = {
  { POISE_TOOL_NAME, NC_ ("item", "Name of the Tool"), POISE_VALUE_TITLE, NULL, NULL, NULL },
  { POISE_TOOL_MODES, NC_ ("item", "Good for Activities That Are"), 0, NULL, &poise_modes, mode_word },
  { POISE_TOOL_PURPOSES, NC_ ("item", "Purposes"), 0, NULL, &poise_purposes, purpose_word },
  { POISE_TOOL_LEARNING_TYPES, NC_ ("item", "Learning Types"), 0, NULL, &poise_learning_types, learning_type_word },
  { POISE_TOOL_BANDWIDTH, NC_ ("item", "Bandwidth"), 0, "bandwidth", NULL, NULL },
  { POISE_TOOL_ACCOUNT, NC_ ("item", "Learners Need an Account"), 0, "flag", NULL, NULL },
  { POISE_TOOL_URI, NC_ ("item", "Address of the Tool"), POISE_VALUE_ADDRESS, NULL, NULL, NULL },
};

static const PoiseCourseList list = {
  POISE_PLAN_TOOLS, &poise_tool_type, fields, G_N_ELEMENTS (fields), NC_ ("item", "Remove Tool"),
};

/** poise_tool_fields_get: Returns: (transfer none): the rows of a tool */
const PoiseCourseList *
poise_tool_fields_get (void)
{
  return &list;
}
