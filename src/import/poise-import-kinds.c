/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table, in the order of the alphabet, so that it can be searched by halves.
 */

#include "import/poise-import-kinds.h"

#include <stdlib.h>

#define LIVE(name, why, ...) { name, POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_SYNCHRONOUS, POISE_WORDS_WHY_##why, ##__VA_ARGS__ }
#define OWN(name, why, ...) { name, POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_ASYNCHRONOUS, POISE_WORDS_WHY_##why, ##__VA_ARGS__ }
#define OPEN(name, why) { name, POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_UNDECIDED, POISE_WORDS_WHY_##why }
#define OTHER(name, role) { name, POISE_IMPORT_ROLE_##role, POISE_MODE_UNDECIDED, POISE_WORDS_WHY_EITHER }

/* Whether a window of a few hours makes it uncertain */
#define ANY_TIME FALSE
#define WHILE_OPEN TRUE

/* A learning type or a tool stands here only where no use of the thing is another: a page may be read or be a task, a
 * quiz may be practice or an examination. */
static const PoiseImportKind kinds[] = {
  LIVE ("activequiz", TEACHER_PACED, ANY_TIME, POISE_LEARNING_TYPE_NONE, "livequiz"),
  LIVE ("adobeconnect", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  OWN ("assign", TASK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "assign"),
  OWN ("assignment", TASK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "assign"),
  LIVE ("attendance", REGISTER),
  LIVE ("bigbluebuttonbn", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  OWN ("board", SHARED_WORK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "board"),
  OWN ("book", OWN_PACE, ANY_TIME, POISE_LEARNING_TYPE_ACQUISITION, "reading"),
  OPEN ("booking", BOOKING),
  OWN ("canvas-assignment", TASK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "assign"),
  OWN ("canvas-discussion", POSTS, ANY_TIME, POISE_LEARNING_TYPE_DISCUSSION, "forum"),
  OPEN ("canvas-external-tool", EITHER),
  OWN ("canvas-external-url", OWN_PACE),
  OWN ("canvas-file", OWN_PACE),
  OWN ("canvas-page", OWN_PACE),
  OWN ("canvas-quiz", OWN_PACE, WHILE_OPEN, POISE_LEARNING_TYPE_NONE, "quiz"),
  OTHER ("canvas-subheader", TEXT),
  OWN ("cc-assessment", OWN_PACE, WHILE_OPEN, POISE_LEARNING_TYPE_NONE, "quiz"),
  OWN ("cc-assignment", TASK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "assign"),
  OPEN ("cc-lti", EITHER),
  OPEN ("cc-missing", UNKNOWN),
  OTHER ("cc-question-bank", NOTHING),
  OWN ("cc-topic", POSTS, ANY_TIME, POISE_LEARNING_TYPE_DISCUSSION, "forum"),
  OWN ("cc-webcontent", OWN_PACE),
  OWN ("cc-weblink", OWN_PACE),
  OTHER ("certificate", NOTHING),
  LIVE ("chat", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "im"),
  OTHER ("checklist", NOTHING),
  OWN ("choice", ANSWERS, WHILE_OPEN),
  OWN ("choicegroup", ANSWERS, WHILE_OPEN),
  LIVE ("collaborate", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  LIVE ("congrea", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  OWN ("coursework", TASK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "assign"),
  OTHER ("customcert", NOTHING),
  OWN ("data", SHARED_WORK),
  OWN ("dialogue", POSTS, ANY_TIME, POISE_LEARNING_TYPE_DISCUSSION),
  OWN ("etherpadlite", SHARED_WORK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "codoc"),
  LIVE ("facetoface", BOOKED_CLASS),
  OWN ("feedback", ANSWERS, WHILE_OPEN, POISE_LEARNING_TYPE_NONE, "survey"),
  OWN ("folder", OWN_PACE),
  OWN ("forum", POSTS, ANY_TIME, POISE_LEARNING_TYPE_DISCUSSION, "forum"),
  OTHER ("forum-news", NOTHING),
  OWN ("game", OWN_PACE),
  OWN ("geogebra", OWN_PACE),
  OWN ("glossary", SHARED_WORK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "glossary"),
  LIVE ("googlemeet", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  OWN ("h5pactivity", OWN_PACE),
  OWN ("hotquestion", ANSWERS, WHILE_OPEN),
  OWN ("hsuforum", POSTS, ANY_TIME, POISE_LEARNING_TYPE_DISCUSSION, "forum"),
  OWN ("hvp", OWN_PACE),
  OWN ("imscp", OWN_PACE),
  LIVE ("jazzquiz", TEACHER_PACED, ANY_TIME, POISE_LEARNING_TYPE_NONE, "livequiz"),
  LIVE ("jitsi", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  OWN ("journal", OWN_PACE),
  OWN ("kalvidres", OWN_PACE, ANY_TIME, POISE_LEARNING_TYPE_ACQUISITION, "video"),
  LIVE ("kuet", TEACHER_PACED, ANY_TIME, POISE_LEARNING_TYPE_NONE, "livequiz"),
  OTHER ("label", TEXT),
  OWN ("ldj", DEFAULT),
  OWN ("lesson", OWN_PACE),
  OPEN ("lti", EITHER),
  LIVE ("msteams", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  LIVE ("openmeetings", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  LIVE ("organizer", APPOINTMENT),
  OWN ("oublog", POSTS, ANY_TIME, POISE_LEARNING_TYPE_NONE, "blog"),
  OWN ("ouwiki", SHARED_WORK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "wiki"),
  OWN ("page", OWN_PACE),
  OTHER ("qbank", NOTHING),
  OWN ("questionnaire", ANSWERS, WHILE_OPEN, POISE_LEARNING_TYPE_NONE, "survey"),
  OWN ("quiz", OWN_PACE, WHILE_OPEN, POISE_LEARNING_TYPE_NONE, "quiz"),
  OWN ("ratingallocate", ANSWERS, WHILE_OPEN),
  LIVE ("realtimequiz", TEACHER_PACED, ANY_TIME, POISE_LEARNING_TYPE_NONE, "livequiz"),
  OPEN ("reservation", BOOKING),
  OWN ("resource", OWN_PACE),
  OPEN ("row", EITHER),
  LIVE ("scheduler", APPOINTMENT),
  OWN ("scorm", OWN_PACE),
  OTHER ("subsection", CONTAINER),
  OWN ("survey", ANSWERS, WHILE_OPEN, POISE_LEARNING_TYPE_NONE, "survey"),
  LIVE ("teamsmeeting", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  OWN ("turnitintooltwo", TASK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "assign"),
  OTHER ("unilabel", TEXT),
  OWN ("url", OWN_PACE),
  OWN ("videotime", OWN_PACE, ANY_TIME, POISE_LEARNING_TYPE_ACQUISITION, "video"),
  OWN ("vpl", OWN_PACE),
  LIVE ("webexactivity", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
  OWN ("wiki", SHARED_WORK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "wiki"),
  OWN ("workshop", SHARED_WORK, ANY_TIME, POISE_LEARNING_TYPE_NONE, "peerreview"),
  LIVE ("zoom", LIVE_ROOM, ANY_TIME, POISE_LEARNING_TYPE_NONE, "videoconf"),
};

static const PoiseImportKind unknown = { NULL, POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_UNDECIDED, POISE_WORDS_WHY_UNKNOWN };

static int
compare_name (gconstpointer name, gconstpointer kind)
{
  return g_ascii_strcasecmp (name, ((const PoiseImportKind *) kind)->name);
}

/**
 * poise_import_kind_find:
 * @name: what a platform calls something; letters of ASCII in any case
 *
 * Returns: (not nullable): what it is; for a name that nobody knows an activity that is left open, without a name
 */
const PoiseImportKind *
poise_import_kind_find (const char *name)
{
  const PoiseImportKind *found = bsearch (name, kinds, G_N_ELEMENTS (kinds), sizeof kinds[0], compare_name);

  return found != NULL ? found : &unknown;
}

/**
 * poise_import_kinds_get:
 * @n_kinds: (out): how many there are
 *
 * Returns: (array length=n_kinds): all that are known, by name
 */
const PoiseImportKind *
poise_import_kinds_get (guint *n_kinds)
{
  *n_kinds = G_N_ELEMENTS (kinds);
  return kinds;
}

/** poise_import_kind_put: Gives @activity, which is not sealed yet, the learning type and the tool that are certain. */
void
poise_import_kind_put (const PoiseImportKind *kind, PoiseActivity *activity)
{
  const char *const tools[] = { kind->tool, NULL };

  if (kind->learning_type != POISE_LEARNING_TYPE_NONE)
    poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, (int) kind->learning_type);
  if (kind->tool != NULL)
    poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv (tools));
}
