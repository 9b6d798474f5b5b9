/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What outweighs what in a guess, which addresses lead into rooms, and what is said of a guess.
 */

#include "import/poise-guess.h"

#include "import/poise-guess-hosts.h"

#include <string.h>

#define S POISE_MODE_SYNCHRONOUS
#define A POISE_MODE_ASYNCHRONOUS
#define U POISE_MODE_UNDECIDED

typedef struct
{
  const char *kind;
  const char *title;
  const char *text;
  const char *address;
  int window_minutes;
  guint n_sessions;
  PoiseMode mode;
  PoiseGuessReason reason;
  const char *quote;
} Case;

static PoiseImportGuess *
guess (const Case *test)
{
  g_autoptr (GPtrArray) addresses = g_ptr_array_new ();
  PoiseGuessClues clues = { test->kind, test->title, test->text, addresses, test->window_minutes, test->n_sessions };

  if (test->address != NULL)
    g_ptr_array_add (addresses, (gpointer) test->address);
  return poise_guess_mode (&clues);
}

static void
test_weights (void)
{
  static const char *const room = "https://zoom.us/j/123";
  static const Case cases[] = {
    /* What it is */
    { "forum", "Introduce yourself", NULL, NULL, -1, 0, A, POISE_GUESS_KIND, NULL },
    { "zoom", "Hello", NULL, NULL, -1, 0, S, POISE_GUESS_KIND, NULL },
    { "lti", "Hello", "", NULL, -1, 0, U, POISE_GUESS_UNKNOWN_KIND, NULL },
    { "holodeck", NULL, NULL, NULL, -1, 0, U, POISE_GUESS_UNKNOWN_KIND, NULL },
    /* How long it is open: up to four hours, where that matters */
    { "quiz", "Quiz", NULL, NULL, 0, 0, U, POISE_GUESS_SHORT_WINDOW, NULL },
    { "quiz", "Quiz", NULL, NULL, 240, 0, U, POISE_GUESS_SHORT_WINDOW, NULL },
    { "quiz", "Quiz", NULL, NULL, 241, 0, A, POISE_GUESS_KIND, NULL },
    { "quiz", "Quiz", NULL, NULL, -1, 0, A, POISE_GUESS_KIND, NULL },
    { "assign", "Essay", NULL, NULL, 60, 0, A, POISE_GUESS_KIND, NULL },
    { "chat", "Chat", NULL, NULL, 60, 0, S, POISE_GUESS_KIND, NULL },
    /* Words outweigh what it is */
    { "assign", "Debate", "We will meet on Monday.", NULL, -1, 0, S, POISE_GUESS_WORDS, "We will meet" },
    { "assign", "Live seminar", NULL, NULL, -1, 0, S, POISE_GUESS_WORDS, "Live seminar" },
    { "zoom", "Talk", "Watch it at your own pace.", NULL, -1, 0, A, POISE_GUESS_WORDS, "at your own pace" },
    { "lti", "Tool", "This is asynchronous.", NULL, -1, 0, A, POISE_GUESS_WORDS, "asynchronous" },
    { "quiz", "Quiz", "Any time this week", NULL, 60, 0, A, POISE_GUESS_WORDS, "Any time this week" },
    /* An address where people meet does, too */
    { "url", "Room", NULL, room, -1, 0, S, POISE_GUESS_LINK, room },
    { "page", "Room", "Here: https://zoom.us/j/123.", NULL, -1, 0, S, POISE_GUESS_LINK, room },
    { "page", "Room", "Here: zoom.us/j/123", NULL, -1, 0, S, POISE_GUESS_LINK, "zoom.us/j/123" },
    { "url", "Article", NULL, "https://example.org/live-session", -1, 0, A, POISE_GUESS_KIND, NULL },
    { "page", "Article", "See https://example.org/we-will-meet/live", NULL, -1, 0, A, POISE_GUESS_KIND, NULL },
    /* And sessions at set times */
    { "lti", "Lab", NULL, NULL, -1, 2, S, POISE_GUESS_SESSIONS, NULL },
    { "forum", "Forum", NULL, NULL, -1, 1, S, POISE_GUESS_SESSIONS, NULL },
    /* Both is left open */
    { "assign", "Live session", "or at your own pace", NULL, -1, 0, U, POISE_GUESS_CONTRADICTION,
      "Live session … at your own pace" },
    { "url", "Anytime", NULL, room, -1, 0, U, POISE_GUESS_CONTRADICTION, "https://zoom.us/j/123 … Anytime" },
    { "lti", "Asynchronous lab", NULL, NULL, -1, 1, U, POISE_GUESS_CONTRADICTION, "Asynchronous" },
    /* What is denied says nothing */
    { "forum", "Week 3", "We will not meet this week.", NULL, -1, 0, A, POISE_GUESS_KIND, NULL },
    { "zoom", "Week 3", "There is no live session.", NULL, -1, 0, S, POISE_GUESS_KIND, NULL },
    { "lti", "Week 3", "No class on Friday, but we will meet on Zoom.", NULL, -1, 0, S, POISE_GUESS_WORDS, "we will meet" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseImportGuess) found = guess (&cases[i]);

      g_test_message ("%u: %s, %s, %s", i, cases[i].kind, cases[i].title, cases[i].text);
      g_assert_cmpstr (found->quote, ==, cases[i].quote);
      g_assert_cmpint (found->reason, ==, cases[i].reason);
      g_assert_cmpint (found->mode, ==, cases[i].mode);
      g_assert_cmpstr (found->kind, ==, cases[i].kind);
      g_assert_null (found->activity);
    }
}

static void
test_hosts (void)
{
  static const char *const rooms[] = {
    "https://zoom.us/j/1",
    "HTTPS://US02WEB.ZOOM.US/j/123?pwd=x",
    "http://school.zoom.us/my/room",
    "https://zoom.us./j/1",
    "https://zoom.us:443/j/1",
    "zoom.us/j/1",
    "https://zoom.us/wc/join/1",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
    "https://teams.live.com/meet/123",
    "https://meet.google.com/abc-defg-hij",
    "https://meet.jit.si/Room",
    "https://school.webex.com/meet/teacher",
    "https://bbb.school.example/b/tea-abc",
    "https://bbb2.school.example/rooms/x",
    "https://vc.school.example/bigbluebutton/api/join?x=1",
    "https://eu.bbcollab.com/guest/abc",
    "https://whereby.com/room",
    "https://meeting.tencent.com/dm/abc",
    "https://app.gather.town/app/x",
  };
  static const char *const others[] = {
    NULL,
    "",
    "zoom",
    "https://zoom.us",
    "https://zoom.us/",
    "https://zoom.us/download",
    "https://zoom.us/rec/share/x",
    "https://zoom.us/jobs",
    "https://support.zoom.us/hc/en-us",
    "https://zoom.us.evil.example/j/1",
    "https://evilzoom.us/j/1",
    "https://zoom.us@evil.example/j/1",
    "https://example.org/?u=https://zoom.us/j/1",
    "https://example.org/zoom.us/j/1",
    "ftp://zoom.us/j/1",
    "javascript:zoom.us/j/1",
    "https://teams.microsoft.com/l/channel/x",
    "https://meet.google.com/",
    "https://meet.google.com.evil.example/abc",
    "https://bbb.school.example/",
    "https://bbb.school.example/playback/presentation/2.3/x",
    "https://bbbutton.example/b/x",
    "https://vc.example/bigbluebutton/playback/x",
    "https://eu.bbcollab.com/recording/x",
    "https://example.org/meeting",
    "https://[zoom.us/j/1",
    "https://x.adobeconnect.com/p1a2b3c4d5e",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_test_message ("%s", rooms[i]);
      g_assert_true (poise_guess_is_meeting (rooms[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_test_message ("%s", others[i]);
      g_assert_false (poise_guess_is_meeting (others[i]));
    }
}

/* Every reason has a sentence, with what it rests on */
static void
test_sentences (void)
{
  for (guint reason = 0; reason < POISE_N_GUESS_REASONS; reason++)
    for (guint mode = 0; mode < POISE_N_MODES; mode++)
      {
        PoiseImportGuess guess = { NULL, (char *) "quiz", mode, reason, (char *) "the words" };
        g_autofree char *sentence = poise_import_guess_say (&guess);
        gboolean quotes = reason == POISE_GUESS_WORDS || reason == POISE_GUESS_LINK || reason == POISE_GUESS_CONTRADICTION
                          || reason == POISE_GUESS_SAID;

        g_test_message ("%s", sentence);
        g_assert_cmpuint (strlen (sentence), >, 10);
        g_assert_cmpint (strstr (sentence, "the words") != NULL, ==, quotes);
        g_assert_null (strchr (sentence, '{'));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/guess/weights", test_weights);
  g_test_add_func ("/import/guess/hosts", test_hosts);
  g_test_add_func ("/import/guess/sentences", test_sentences);
  return g_test_run ();
}
