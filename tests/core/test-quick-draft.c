/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line while it is typed: sequences of typing, accepting, keeping and dismissing, with what the line means
 * after each step.
 */

#include "core/poise-quick-draft.h"

#include <string.h>

static PoiseQuickVocabulary *english;

/* "Debate|45|S|p", a heading as "[Week 3]", bad minutes with "!" */
static char *
note (const PoiseQuickDraft *draft, const char *line)
{
  g_autoptr (PoiseQuickMeaning) meaning = poise_quick_draft_read (draft, line, english);
  GString *text = g_string_new (NULL);

  if (meaning->heading != NULL)
    g_string_append_printf (text, "[%s]", meaning->heading);
  else
    g_string_append (text, meaning->entry->title);
  if ((meaning->entry->understood & POISE_QUICK_MINUTES_PART) != 0)
    g_string_append_printf (text, "|%d", meaning->entry->minutes);
  if ((meaning->entry->understood & POISE_QUICK_MODE_PART) != 0)
    g_string_append_printf (text, "|%c", "USA"[meaning->entry->mode]);
  if ((meaning->entry->understood & POISE_QUICK_PURPOSE_PART) != 0)
    g_string_append_printf (text, "|%c", "-cps"[meaning->entry->purpose]);
  if (meaning->entry->bad_minutes)
    g_string_append_c (text, '!');
  return g_string_free (text, FALSE);
}

/* Steps: "=TEXT" types the line anew, "+TEXT" goes on typing, "tab", "escape", "-m" dismisses minutes, "-o" the
 * mode, "-p" the purpose, "-h" the heading. An expectation follows each. */
typedef struct
{
  const char *step;
  const char *expected;
} Step;

static void
take (PoiseQuickDraft *draft, GString *line, const char *step)
{
  g_autofree char *rest = NULL;

  if (*step == '=')
    g_string_assign (line, step + 1);
  else if (*step == '+')
    g_string_append (line, step + 1);
  else if (strcmp (step, "tab") == 0)
    {
      rest = poise_quick_draft_accept (draft, line->str, english);
      if (rest != NULL)
        g_string_assign (line, rest);
    }
  else if (strcmp (step, "escape") == 0)
    poise_quick_draft_keep (draft, line->str, english);
  else
    poise_quick_draft_dismiss (draft, step[1] == 'm'   ? POISE_QUICK_MINUTES_PART
                                      : step[1] == 'o' ? POISE_QUICK_MODE_PART
                                      : step[1] == 'p' ? POISE_QUICK_PURPOSE_PART
                                                       : POISE_QUICK_HEADING_PART);
}

static void
test_sequences (gconstpointer data)
{
  PoiseQuickDraft draft = { 0 };
  g_autoptr (GString) line = g_string_new (NULL);

  for (const Step *step = data; step->step != NULL; step++)
    {
      g_autofree char *noted = NULL;

      take (&draft, line, step->step);
      noted = note (&draft, line->str);
      g_test_message ("%s: “%s”", step->step, line->str);
      g_assert_cmpstr (noted, ==, step->expected);
    }
}

static const Step typing[] = {
  { "=", "" },
  { "=Debate", "Debate" },
  { "+ 45 min", "Debate|45" },
  { "+ live", "Debate|45|S" },
  { "+ coding", "Debate live coding|45" },
  { NULL, NULL },
};
static const Step accepting[] = {
  { "=Debate 45 min live", "Debate|45|S" },
  { "tab", "Debate|45|S" },
  { "+ in groups", "Debate in groups|45|S" },
  { "+, planning", "Debate in groups|45|S|p" },
  { "tab", "Debate in groups|45|S|p" },
  { "tab", "Debate in groups|45|S|p" },
  { "+ 60 min async", "Debate in groups|60|A|p" }, /* says another value */
  { "tab", "Debate in groups|60|A|p" },
  { "+:", "Debate in groups:|60|A|p" }, /* no heading */
  { "escape", "[Debate in groups]" }, /* forgets what was accepted */
  { NULL, NULL },
};
static const Step keeping[] = {
  { "=Debate 45 min live", "Debate|45|S" },
  { "escape", "Debate 45 min live" },
  { "+, planning", "Debate 45 min live, planning" },
  { "tab", "Debate 45 min live, planning" },
  { "escape", "Debate 45 min live, planning" },
  { NULL, NULL },
};
static const Step dismissing[] = {
  { "=Debate 45 min live, planning", "Debate|45|S|p" },
  { "-o", "Debate live|45|p" },
  { "-p", "Debate live, planning|45" },
  { "tab", "Debate live, planning|45" },
  { "-m", "Debate live, planning" },
  { "+ 30 min", "Debate live, planning 30 min" },
  { NULL, NULL },
};
static const Step mode_as_title[] = {
  { "=Live 45 min", "Live|45|S" },
  { "tab", "Live|45|S" },
  { "+ demo", "Live demo|45|S" },
  { NULL, NULL },
};
static const Step kept_mode_as_title[] = {
  { "=Live 45 min", "Live|45|S" },
  { "-o", "Live|45" },
  { "escape", "Live 45 min" },
  { NULL, NULL },
};
static const Step headings[] = {
  { "=Week 3", "[Week 3]" },
  { "+: Reading", "[Week 3: Reading]" },
  { "tab", "[Week 3: Reading]" },
  { "+ 45 min", "Week 3: Reading|45" },
  { "=Week 3", "[Week 3]" },
  { "escape", "Week 3" },
  { "=Kant:", "Kant:" },
  { NULL, NULL },
};
static const Step dismissed_heading[] = {
  { "=Week 3", "[Week 3]" },
  { "-h", "Week 3" },
  { "+ 45 min", "Week 3|45" },
  { NULL, NULL },
};
static const Step bad[] = {
  { "=Debate -5 min", "Debate -5 min!" },
  { "tab", "Debate -5 min!" },
  { "escape", "Debate -5 min" },
  { NULL, NULL },
};
static const Step undecided[] = {
  { "=Debate live", "Debate|S" },
  { "tab", "Debate|S" },
  { "+, undecided", "Debate|U" },
  { NULL, NULL },
};

/* Whether accepting and keeping tell that there was nothing to do */
static void
test_nothing_to_do (void)
{
  PoiseQuickDraft draft = { 0 };
  g_autofree char *rest = NULL;

  g_assert_null (poise_quick_draft_accept (&draft, "Debate", english));
  g_assert_null (poise_quick_draft_accept (&draft, "Week 3", english));
  g_assert_null (poise_quick_draft_accept (&draft, "", english));
  g_assert_false (poise_quick_draft_keep (&draft, "Debate", english));
  g_assert_false (poise_quick_draft_keep (&draft, "", english));
  g_assert_true (poise_quick_draft_keep (&draft, "Week 3", english));
  g_assert_false (poise_quick_draft_keep (&draft, "Week 3", english));

  draft = (PoiseQuickDraft){ 0 };
  rest = poise_quick_draft_accept (&draft, "Debate 45 min", english);
  g_assert_cmpstr (rest, ==, "Debate");
  g_assert_true (poise_quick_draft_keep (&draft, rest, english)); /* forgets the minutes */
  g_assert_false (poise_quick_draft_keep (&draft, rest, english));
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  english = poise_quick_vocabulary_new ();
  poise_quick_vocabulary_add_english (english);
  g_test_add_data_func ("/core/quick-draft/typing", typing, test_sequences);
  g_test_add_data_func ("/core/quick-draft/accepting", accepting, test_sequences);
  g_test_add_data_func ("/core/quick-draft/keeping", keeping, test_sequences);
  g_test_add_data_func ("/core/quick-draft/dismissing", dismissing, test_sequences);
  g_test_add_data_func ("/core/quick-draft/mode-as-title", mode_as_title, test_sequences);
  g_test_add_data_func ("/core/quick-draft/kept-mode-as-title", kept_mode_as_title, test_sequences);
  g_test_add_data_func ("/core/quick-draft/headings", headings, test_sequences);
  g_test_add_data_func ("/core/quick-draft/dismissed-heading", dismissed_heading, test_sequences);
  g_test_add_data_func ("/core/quick-draft/bad", bad, test_sequences);
  g_test_add_data_func ("/core/quick-draft/undecided", undecided, test_sequences);
  g_test_add_func ("/core/quick-draft/nothing-to-do", test_nothing_to_do);
  status = g_test_run ();
  poise_quick_vocabulary_free (english);
  return status;
}
