/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document in a language that is read from right to left: columns, signs and feet begin at the right.
 * In a program of its own, since a process speaks one language.
 */

#include "export/course-plan.h"
#include "export/pdf-tools.h"
#include "words/poise-words.h"

#include <string.h>

#define RIGHT_MARGIN (595.28 - 56.69)
#define LEFT_MARGIN 56.69

/* The horizontal ends of the first word @word, in points from the left */
static void
find_word (const char *boxes, const char *word, double *from, double *to)
{
  g_autofree char *escaped = g_regex_escape_string (word, -1);
  g_autofree char *pattern
      = g_strdup_printf ("xMin=\"([0-9.]+)\" yMin=\"[0-9.]+\" xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">%s<", escaped);
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;

  if (!g_regex_match (regex, boxes, 0, &match))
    g_error ("no word %s in %s", word, boxes);
  left = g_match_info_fetch (match, 1);
  right = g_match_info_fetch (match, 2);
  *from = g_ascii_strtod (left, NULL);
  *to = g_ascii_strtod (right, NULL);
}

static void
test_mirrored (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *boxes = NULL;
  double from, to, other;

  if (!pdf_tools_found ())
    return;
  g_assert_true (poise_words_is_right_to_left ());
  file = pdf_export (plan, POISE_AUDIENCE_INSTRUCTOR, POISE_PAPER_A4);
  boxes = pdf_boxes (file);

  find_word (boxes, "Writing", &from, &to); /* the title's last word stands at the right margin */
  g_assert_cmpfloat_with_epsilon (to, RIGHT_MARGIN, 1);
  find_word (boxes, "Mode", &from, &to); /* the first column too */
  g_assert_cmpfloat_with_epsilon (to, RIGHT_MARGIN, 1);
  find_word (boxes, "Activity", &from, &to); /* then the others, leftward */
  find_word (boxes, "Mode", &other, &to);
  g_assert_cmpfloat (from, <, other);
  find_word (boxes, "Tools", &other, &to);
  g_assert_cmpfloat (other, <, from);
  g_assert_cmpfloat (other, >=, LEFT_MARGIN);
  find_word (boxes, "Page", &from, &to); /* the number is at the left end of the foot */
  g_assert_cmpfloat (to, <, LEFT_MARGIN + 60);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("ar");
  g_test_add_func ("/export/pdf-mirrored/mirrored", test_mirrored);
  return g_test_run ();
}
