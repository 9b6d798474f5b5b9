/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Estimates of learner time: each rate, the edges of each input, rounding, and that the rates are those of the
 * sources.
 */

#include "advisor/poise-workload.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* What differs from the usual in a case; -1 in `input` ends the list. */
typedef struct
{
  int input;
  int value;
} Change;

static PoiseWorkload
workload_of (PoiseWorkloadKind kind, const Change *changes, guint n_changes)
{
  PoiseWorkload workload;

  poise_workload_init (&workload);
  workload.kind = kind;
  for (guint i = 0; i < n_changes; i++)
    workload.inputs[changes[i].input] = changes[i].value;
  return workload;
}

#define ESTIMATE(kind, ...)                                                                                  \
  ({                                                                                                         \
    const Change changes_[] = { __VA_ARGS__ };                                                               \
    PoiseWorkload workload_ = workload_of (kind, changes_, G_N_ELEMENTS (changes_));                         \
    poise_workload_estimate (&workload_);                                                                    \
  })

#define ASSERT_READING(pages, density, novelty, purpose, minutes)                                            \
  g_assert_cmpint (ESTIMATE (POISE_WORKLOAD_READING, { POISE_READING_PAGES, pages },                         \
                             { POISE_READING_DENSITY, density }, { POISE_READING_NOVELTY, novelty },         \
                             { POISE_READING_PURPOSE, purpose }),                                            \
                   ==, minutes)

static void
test_reading (void)
{
  /* 60 ÷ 67 = 0.9; 30 × 60 ÷ 24 = 75; 18 × 60 ÷ 18 = 60; 5 × 60 ÷ 24 = 12.5 rounds up */
  ASSERT_READING (1, 0, 0, 0, 1);
  ASSERT_READING (67, 0, 0, 0, 60);
  ASSERT_READING (30, 0, 1, 1, 75);
  ASSERT_READING (18, 1, 1, 1, 60);
  ASSERT_READING (5, 0, 1, 1, 13);
  ASSERT_READING (10, 0, 0, 2, 35);
  ASSERT_READING (10, 0, 2, 0, 18);
  ASSERT_READING (5, 2, 2, 2, 60);
  ASSERT_READING (5000, 0, 0, 0, 4478);
  ASSERT_READING (5000, 2, 2, 2, 60000);
}

static void
test_writing (void)
{
  static const int minutes[2][3][3] = {
    { { 45, 60, 75 }, { 90, 120, 150 }, { 180, 240, 300 } },
    { { 90, 120, 150 }, { 180, 240, 300 }, { 360, 480, 600 } },
  };

  for (int density = 0; density < 2; density++)
    for (int genre = 0; genre < 3; genre++)
      for (int drafts = 0; drafts < 3; drafts++)
        g_assert_cmpint (ESTIMATE (POISE_WORKLOAD_WRITING, { POISE_WRITING_PAGES, 3 },
                                   { POISE_WRITING_DENSITY, density }, { POISE_WRITING_GENRE, genre },
                                   { POISE_WRITING_DRAFTS, drafts }),
                         ==, 3 * minutes[density][genre][drafts]);
}

static void
test_video (void)
{
  g_assert_cmpint (ESTIMATE (POISE_WORKLOAD_VIDEO, { POISE_VIDEO_MINUTES, 1 }), ==, 1);
  g_assert_cmpint (ESTIMATE (POISE_WORKLOAD_VIDEO, { POISE_VIDEO_MINUTES, 18 }, { POISE_VIDEO_TIMES, 2 }), ==, 36);
  g_assert_cmpint (ESTIMATE (POISE_WORKLOAD_VIDEO, { POISE_VIDEO_MINUTES, 6000 }, { POISE_VIDEO_TIMES, 10 }), ==, 60000);
}

static void
test_posts (void)
{
  static const struct
  {
    int n_posts, form, words, minutes, estimate;
  } cases[] = {
    { 1, 0, 250, 1, 60 },  { 2, 0, 250, 1, 120 },     { 1, 0, 125, 1, 30 }, { 1, 0, 1, 1, 1 },
    { 1, 0, 2, 1, 1 },     { 3, 0, 100, 1, 72 },      { 1, 0, 10, 1, 2 },   { 10, 0, 10000, 1, 24000 },
    { 1, 1, 1, 1, 21 },    { 2, 1, 1, 3, 125 },       { 1, 1, 1, 5, 104 },  { 1000, 1, 1, 4, 83200 },
    { 1000, 1, 1, 5, -1 }, { 1000, 0, 10000, 1, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (ESTIMATE (POISE_WORKLOAD_POSTS, { POISE_POSTS_NUMBER, cases[i].n_posts },
                               { POISE_POSTS_FORM, cases[i].form }, { POISE_POSTS_WORDS, cases[i].words },
                               { POISE_POSTS_MINUTES, cases[i].minutes }),
                     ==, cases[i].estimate);
}

/* One beyond each edge there is no estimate, and on it there is; what is not used does not matter. */
static void
test_edges (void)
{
  for (int input = 0; input < POISE_N_WORKLOAD_INPUTS; input++)
    {
      const PoiseWorkloadInputSpec *spec = poise_workload_input_spec (input);
      const int beyond[] = { spec->minimum - 1, spec->maximum + 1, G_MININT, G_MAXINT };
      PoiseWorkload workload;

      poise_workload_init (&workload);
      workload.kind = spec->kind;
      workload.inputs[POISE_POSTS_FORM] = input == POISE_POSTS_MINUTES;
      g_assert_cmpint (spec->usual, >=, spec->minimum);
      g_assert_cmpint (spec->usual, <=, spec->maximum);
      g_assert_true (poise_workload_uses (&workload, input));
      g_assert_cmpint (poise_workload_estimate (&workload), >, 0);
      workload.inputs[input] = spec->minimum;
      g_assert_cmpint (poise_workload_estimate (&workload), >, 0);
      for (guint i = 0; i < G_N_ELEMENTS (beyond); i++)
        {
          workload.inputs[input] = beyond[i];
          g_assert_cmpint (poise_workload_estimate (&workload), ==, POISE_UNSET);
        }
      workload.kind = (spec->kind + 1) % POISE_N_WORKLOAD_KINDS;
      g_assert_false (poise_workload_uses (&workload, input));
      g_assert_cmpint (poise_workload_estimate (&workload), >, 0);
    }
}

/* Of two recordings of posts and words, the form decides which counts. */
static void
test_form (void)
{
  PoiseWorkload workload;

  poise_workload_init (&workload);
  workload.kind = POISE_WORKLOAD_POSTS;
  g_assert_true (poise_workload_uses (&workload, POISE_POSTS_WORDS));
  g_assert_false (poise_workload_uses (&workload, POISE_POSTS_MINUTES));
  workload.inputs[POISE_POSTS_FORM] = 1;
  g_assert_false (poise_workload_uses (&workload, POISE_POSTS_WORDS));
  g_assert_true (poise_workload_uses (&workload, POISE_POSTS_MINUTES));
}

static void
set_reading (PoiseWorkload *workload, int density, int novelty, int purpose)
{
  poise_workload_init (workload);
  workload->inputs[POISE_READING_DENSITY] = density;
  workload->inputs[POISE_READING_NOVELTY] = novelty;
  workload->inputs[POISE_READING_PURPOSE] = purpose;
}

/* Pages per hour are words per minute × 60 ÷ words per page, rounded by the authors (here and there up or down by one). */
static void
test_rates_follow_from_words (void)
{
  static const int words_per_page[] = { 450, 600, 750 };
  static const int words_per_minute[3][3] = { { 500, 350, 250 }, { 250, 180, 130 }, { 130, 90, 65 } };

  for (int density = 0; density < 3; density++)
    for (int purpose = 0; purpose < 3; purpose++)
      for (int novelty = 0; novelty < 3; novelty++)
        {
          double exact = words_per_minute[purpose][novelty] * 60.0 / words_per_page[density];
          PoiseWorkload workload;

          set_reading (&workload, density, novelty, purpose);
          g_assert_cmpfloat_with_epsilon (poise_workload_get_pages_per_hour (&workload), exact, 0.6);
        }
}

/* The more is new and the closer one reads, the longer it takes. */
static void
test_rates_fall (void)
{
  for (int density = 0; density < 3; density++)
    for (int a = 0; a < 3; a++)
      for (int b = 0; b < 2; b++)
        {
          PoiseWorkload easy, hard;

          set_reading (&easy, density, b, a);
          set_reading (&hard, density, b + 1, a);
          g_assert_cmpint (poise_workload_estimate (&easy), <, poise_workload_estimate (&hard));
          set_reading (&easy, density, a, b);
          set_reading (&hard, density, a, b + 1);
          g_assert_cmpint (poise_workload_estimate (&easy), <, poise_workload_estimate (&hard));
        }
}

static JsonObject *
open_facts (JsonParser *parser)
{
  const char *data = g_getenv ("POISE_SHARED_DATA");
  g_autofree char *path = g_build_filename (data ? data : "", "..", "facts", "reading-rates.json", NULL);

  if (!json_parser_load_from_file (parser, path, NULL))
    return NULL;
  return json_node_get_object (json_parser_get_root (parser));
}

/* The facts were read from an estimator whose rows and columns are changed for each other; the numbers are these. */
static void
test_rates_are_the_facts (void)
{
  static const char *const densities[] = { "450", "600", "750" };
  static const char *const rows[] = { "none", "some", "many" };
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *facts = open_facts (parser), *rates;
  PoiseWorkload post;

  if (facts == NULL)
    {
      g_test_skip ("../shared/facts is not here");
      return;
    }
  rates = json_object_get_object_member (
      facts, "pages_per_hour_by_words_per_page_then_new_concepts_then_survey_understand_engage");
  for (int density = 0; density < 3; density++)
    for (int row = 0; row < 3; row++)
      for (int column = 0; column < 3; column++)
        {
          JsonObject *of_density = json_object_get_object_member (rates, densities[density]);
          PoiseWorkload workload;

          set_reading (&workload, density, column, row);
          g_assert_cmpint (
              poise_workload_get_pages_per_hour (&workload), ==,
              json_array_get_int_element (json_object_get_array_member (of_density, rows[row]), column));
        }
  post = workload_of (POISE_WORKLOAD_POSTS, (Change[]){ { POISE_POSTS_NUMBER, 1 } }, 1);
  post.inputs[POISE_POSTS_WORDS] = (int) json_object_get_int_member (facts, "discussion_words_per_hour");
  g_assert_cmpint (poise_workload_estimate (&post), ==, 60);
}

static void
test_sources (void)
{
  for (int kind = 0; kind < POISE_N_WORKLOAD_KINDS; kind++)
    g_assert_true ((poise_workload_get_source (kind) == NULL) == (poise_workload_get_source_uri (kind) == NULL));
  g_assert_nonnull (strstr (poise_workload_get_source (POISE_WORKLOAD_READING), "Barre"));
  g_assert_null (poise_workload_get_source (POISE_WORKLOAD_VIDEO));
}

static void
test_guess (void)
{
  static const struct
  {
    const char *tools[3];
    int kind; /* -1 for none */
  } cases[] = {
    { { NULL }, -1 },
    { { "videoconf", NULL }, -1 },
    { { "reading", NULL }, POISE_WORKLOAD_READING },
    { { "codoc", "blog", NULL }, POISE_WORKLOAD_WRITING },
    { { "forum", "reading", NULL }, POISE_WORKLOAD_POSTS },
    { { "podcast", NULL }, POISE_WORKLOAD_VIDEO },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseActivity) empty = poise_activity_new ("A");
      g_autoptr (GPtrArray) tools = poise_texts_from_strv (cases[i].tools);
      g_autoptr (PoiseActivity) activity = poise_record_with_list (empty, POISE_ACTIVITY_TOOLS, tools);
      PoiseWorkloadKind kind = POISE_N_WORKLOAD_KINDS;

      g_assert_true (poise_workload_guess_kind (activity, &kind) == (cases[i].kind >= 0));
      if (cases[i].kind >= 0)
        g_assert_cmpint (kind, ==, cases[i].kind);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advisor/workload/reading", test_reading);
  g_test_add_func ("/advisor/workload/writing", test_writing);
  g_test_add_func ("/advisor/workload/video", test_video);
  g_test_add_func ("/advisor/workload/posts", test_posts);
  g_test_add_func ("/advisor/workload/edges", test_edges);
  g_test_add_func ("/advisor/workload/form", test_form);
  g_test_add_func ("/advisor/workload/rates-follow-from-words", test_rates_follow_from_words);
  g_test_add_func ("/advisor/workload/rates-fall", test_rates_fall);
  g_test_add_func ("/advisor/workload/rates-are-the-facts", test_rates_are_the_facts);
  g_test_add_func ("/advisor/workload/sources", test_sources);
  g_test_add_func ("/advisor/workload/guess", test_guess);
  return g_test_run ();
}
