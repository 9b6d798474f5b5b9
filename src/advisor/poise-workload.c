/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rates are those of Barre, Brown & Esarey, Workload Estimator 2.0, Wake Forest University (first by Barre &
 * Esarey, Rice University, 2016), as their table of words per minute gives them:
 *
 *   words per minute      no new    some new    many new concepts
 *   survey                  500        350         250
 *   understand              250        180         130
 *   engage                  130         90          65
 *
 * in whole pages per hour. Writing goes back to Torrance, Thomas & Robinson (2000). A post is written like a
 * reflection with some drafting, 250 words an hour; a recorded one takes 0.18 + 1/6 hours for each of its minutes.
 *
 * The table of pages per hour was copied into several other estimators, in some of them (BCIT's among them, though
 * not in its documentation) with novelty and purpose changed for each other. The words per minute decide.
 * Videos have no rate: what one watches takes as long as it is.
 */

#include "advisor/poise-workload.h"

#define CHOICE(n) (n), 0, (n) - 1

static const PoiseWorkloadInputSpec specs[POISE_N_WORKLOAD_INPUTS] = {
  [POISE_READING_PAGES] = { POISE_WORKLOAD_READING, 0, 1, 5000, 20 },
  [POISE_READING_DENSITY] = { POISE_WORKLOAD_READING, CHOICE (3), 1 },
  [POISE_READING_NOVELTY] = { POISE_WORKLOAD_READING, CHOICE (3), 1 },
  [POISE_READING_PURPOSE] = { POISE_WORKLOAD_READING, CHOICE (3), 1 },
  [POISE_WRITING_PAGES] = { POISE_WORKLOAD_WRITING, 0, 1, 1000, 2 },
  [POISE_WRITING_DENSITY] = { POISE_WORKLOAD_WRITING, CHOICE (2), 0 },
  [POISE_WRITING_GENRE] = { POISE_WORKLOAD_WRITING, CHOICE (3), 1 },
  [POISE_WRITING_DRAFTS] = { POISE_WORKLOAD_WRITING, CHOICE (3), 1 },
  [POISE_VIDEO_MINUTES] = { POISE_WORKLOAD_VIDEO, 0, 1, 6000, 6 },
  [POISE_VIDEO_TIMES] = { POISE_WORKLOAD_VIDEO, 0, 1, 10, 1 },
  [POISE_POSTS_NUMBER] = { POISE_WORKLOAD_POSTS, 0, 1, 1000, 2 },
  [POISE_POSTS_FORM] = { POISE_WORKLOAD_POSTS, CHOICE (2), 0 },
  [POISE_POSTS_WORDS] = { POISE_WORKLOAD_POSTS, 0, 1, 10000, 150 },
  [POISE_POSTS_MINUTES] = { POISE_WORKLOAD_POSTS, 0, 1, 600, 2 },
};

/* By density, purpose and novelty. */
static const int pages_per_hour[3][3][3] = {
  { { 67, 47, 33 }, { 33, 24, 17 }, { 17, 12, 9 } },
  { { 50, 35, 25 }, { 25, 18, 13 }, { 13, 9, 7 } },
  { { 40, 28, 20 }, { 20, 14, 10 }, { 10, 7, 5 } },
};

/* By density, genre and drafts. */
static const int minutes_per_page[2][3][3] = {
  { { 45, 60, 75 }, { 90, 120, 150 }, { 180, 240, 300 } },
  { { 90, 120, 150 }, { 180, 240, 300 }, { 360, 480, 600 } },
};

#define POST_WORDS_PER_HOUR 250
/* Tenths of a minute of work for a minute of a recorded post: 0.18 h + 1/6 h = 20.8 min. */
#define POST_TENTHS_PER_MINUTE 208

/** poise_workload_init: Makes @workload the usual reading. */
void
poise_workload_init (PoiseWorkload *workload)
{
  g_return_if_fail (workload != NULL);

  workload->kind = POISE_WORKLOAD_READING;
  for (guint i = 0; i < POISE_N_WORKLOAD_INPUTS; i++)
    workload->inputs[i] = specs[i].usual;
}

/** poise_workload_input_spec: (transfer none): what @input may be */
const PoiseWorkloadInputSpec *
poise_workload_input_spec (PoiseWorkloadInput input)
{
  g_return_val_if_fail (input < POISE_N_WORKLOAD_INPUTS, NULL);

  return &specs[input];
}

/** poise_workload_uses: whether the estimate of @workload rests on @input */
gboolean
poise_workload_uses (const PoiseWorkload *workload, PoiseWorkloadInput input)
{
  g_return_val_if_fail (input < POISE_N_WORKLOAD_INPUTS, FALSE);

  if (specs[input].kind != workload->kind)
    return FALSE;
  if (input == POISE_POSTS_WORDS)
    return workload->inputs[POISE_POSTS_FORM] == 0;
  if (input == POISE_POSTS_MINUTES)
    return workload->inputs[POISE_POSTS_FORM] != 0;
  return TRUE;
}

static gboolean
is_in_range (const PoiseWorkload *workload)
{
  for (guint i = 0; i < POISE_N_WORKLOAD_INPUTS; i++)
    if (poise_workload_uses (workload, i)
        && (workload->inputs[i] < specs[i].minimum || workload->inputs[i] > specs[i].maximum))
      return FALSE;
  return TRUE;
}

/* @amount ÷ @by, rounded half up. */
static gint64
divide (gint64 amount, int by)
{
  return (2 * amount + by) / (2 * by);
}

static gint64
estimate_posts (const int *inputs)
{
  gint64 n_posts = inputs[POISE_POSTS_NUMBER];

  if (inputs[POISE_POSTS_FORM] == 0)
    return divide (n_posts * inputs[POISE_POSTS_WORDS] * 60, POST_WORDS_PER_HOUR);
  return divide (n_posts * inputs[POISE_POSTS_MINUTES] * POST_TENTHS_PER_MINUTE, 10);
}

static gint64
estimate (const PoiseWorkload *workload)
{
  const int *inputs = workload->inputs;

  switch (workload->kind)
    {
    case POISE_WORKLOAD_READING:
      return divide ((gint64) inputs[POISE_READING_PAGES] * 60, poise_workload_get_pages_per_hour (workload));
    case POISE_WORKLOAD_WRITING:
      return (gint64) inputs[POISE_WRITING_PAGES] * poise_workload_get_minutes_per_page (workload);
    case POISE_WORKLOAD_VIDEO:
      return (gint64) inputs[POISE_VIDEO_MINUTES] * inputs[POISE_VIDEO_TIMES];
    case POISE_WORKLOAD_POSTS:
      return estimate_posts (inputs);
    case POISE_N_WORKLOAD_KINDS:
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * poise_workload_estimate:
 * @workload: some work
 *
 * Returns: the minutes that a learner takes, at least 1; %POISE_UNSET where an input is out of its range, or the
 *   work is too long for one activity
 */
int
poise_workload_estimate (const PoiseWorkload *workload)
{
  gint64 minutes;

  g_return_val_if_fail (workload != NULL, POISE_UNSET);

  if (!is_in_range (workload))
    return POISE_UNSET;
  minutes = MAX (estimate (workload), 1);
  return minutes <= POISE_MINUTES_MAX ? (int) minutes : POISE_UNSET;
}

/** poise_workload_get_pages_per_hour: how many pages of this reading a learner gets through in an hour; 0 out of range */
int
poise_workload_get_pages_per_hour (const PoiseWorkload *workload)
{
  const int *inputs = workload->inputs;
  guint density = inputs[POISE_READING_DENSITY], purpose = inputs[POISE_READING_PURPOSE],
        novelty = inputs[POISE_READING_NOVELTY];

  return density < 3 && purpose < 3 && novelty < 3 ? pages_per_hour[density][purpose][novelty] : 0;
}

/** poise_workload_get_minutes_per_page: how long a learner takes to write one of these pages; 0 out of range */
int
poise_workload_get_minutes_per_page (const PoiseWorkload *workload)
{
  const int *inputs = workload->inputs;
  guint density = inputs[POISE_WRITING_DENSITY], genre = inputs[POISE_WRITING_GENRE],
        drafts = inputs[POISE_WRITING_DRAFTS];

  return density < 2 && genre < 3 && drafts < 3 ? minutes_per_page[density][genre][drafts] : 0;
}

/** poise_workload_get_source: (transfer none) (nullable): who says so, a reference; %NULL where there is no rate */
const char *
poise_workload_get_source (PoiseWorkloadKind kind)
{
  if (kind == POISE_WORKLOAD_VIDEO)
    return NULL;
  return "Barre, Brown & Esarey, Workload Estimator 2.0, Wake Forest University";
}

/** poise_workload_get_source_uri: (transfer none) (nullable): where to read it */
const char *
poise_workload_get_source_uri (PoiseWorkloadKind kind)
{
  return kind == POISE_WORKLOAD_VIDEO ? NULL : "https://cat.wfu.edu/resources/tools/estimator2/";
}

/**
 * poise_workload_guess_kind:
 * @activity: an activity
 * @kind: (out): what learners do in it
 *
 * Returns: whether a tool of the activity tells; the first that does decides
 */
gboolean
poise_workload_guess_kind (const PoiseActivity *activity, PoiseWorkloadKind *kind)
{
  static const struct
  {
    const char *tool;
    PoiseWorkloadKind kind;
  } table[] = {
    { "annotate", POISE_WORKLOAD_READING },  { "reading", POISE_WORKLOAD_READING },
    { "assign", POISE_WORKLOAD_WRITING },    { "blog", POISE_WORKLOAD_WRITING },
    { "portfolio", POISE_WORKLOAD_WRITING }, { "wiki", POISE_WORKLOAD_WRITING },
    { "ivideo", POISE_WORKLOAD_VIDEO },      { "podcast", POISE_WORKLOAD_VIDEO },
    { "video", POISE_WORKLOAD_VIDEO },       { "forum", POISE_WORKLOAD_POSTS },
    { "intro", POISE_WORKLOAD_POSTS },       { "videodisc", POISE_WORKLOAD_POSTS },
  };

  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    for (guint k = 0; k < G_N_ELEMENTS (table); k++)
      if (g_strcmp0 (g_ptr_array_index (activity->tools, i), table[k].tool) == 0)
        {
          *kind = table[k].kind;
          return TRUE;
        }
  return FALSE;
}
