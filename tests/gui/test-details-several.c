/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which edits the settings of several activities become.
 */

#include "gui/details-plan.h"
#include "gui/proxy-fixture.h"

#include "words/poise-words.h"

static PoiseLink *
make_link (const char *uri)
{
  PoiseLink *link = poise_record_new (&poise_link_type);

  poise_record_put_text (link, POISE_LINK_URI, uri);
  return poise_record_seal (link);
}

static PoiseSession *
make_session (const char *start, int minutes)
{
  PoiseSession *session = poise_record_new (&poise_session_type);

  poise_record_put_text (session, POISE_SESSION_START, start);
  poise_record_put_number (session, POISE_SESSION_MINUTES, minutes);
  return poise_record_seal (session);
}

/* What some have is given to all, or taken from all; each is one step, and none where nothing changes. */
static void
test_listed (ProxyFixture *f, gconstpointer data)
{
  proxy_aim (f, "a0");
  poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", TRUE);
  proxy_aim (f, "a0 a1 b0");
  g_assert_true (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", TRUE));
  g_assert_cmpuint (poise_list_length (proxy_activity (f, "a0")->tools), ==, 1);
  g_assert_cmpuint (poise_list_length (proxy_activity (f, "b0")->tools), ==, 1);
  g_assert_false (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", TRUE));
  g_assert_true (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", FALSE));
  g_assert_null (proxy_activity (f, "a0")->tools);
  g_assert_false (poise_details_proxy_put_listed (f->proxy, POISE_ACTIVITY_TOOLS, "wiki", FALSE));
  g_assert_cmpuint (proxy_n_steps (f), ==, 3);
}

static void
test_records_of_several (ProxyFixture *f, gconstpointer data)
{
  g_autoptr (PoiseLink) link = make_link ("https://one.example");
  const PoiseDetailsChange add
      = { .set = poise_details_add_record, .member = POISE_ACTIVITY_LINKS, .record = link };
  const PoiseDetailsChange remove
      = { .set = poise_details_remove_record, .member = POISE_ACTIVITY_LINKS, .record = link };

  proxy_aim (f, "a0");
  poise_details_proxy_put (f->proxy, &add, NULL);
  proxy_aim (f, "a0 b0");
  g_assert_true (poise_details_proxy_put (f->proxy, &add, NULL));
  g_assert_cmpuint (poise_list_length (proxy_activity (f, "a0")->links), ==, 1);
  g_assert_cmpuint (poise_list_length (proxy_activity (f, "b0")->links), ==, 1);
  g_assert_false (poise_details_proxy_put (f->proxy, &add, NULL));
  g_assert_true (poise_details_proxy_put (f->proxy, &remove, NULL));
  g_assert_null (proxy_activity (f, "a0")->links);
  g_assert_false (poise_details_proxy_put (f->proxy, &remove, NULL));
  g_assert_cmpuint (proxy_n_steps (f), ==, 3);
}

/* A size belongs to one kind of group; each keeps what else it says. */
static void
test_kind (ProxyFixture *f, gconstpointer data)
{
  PoiseDetailsChange kind = { .member = POISE_GROUP_KIND, .number = POISE_GROUP_SMALL };
  const PoiseDetailsChange change = { .set = poise_details_set_kind,
                                      .member = POISE_ACTIVITY_GROUP,
                                      .part_type = &poise_group_type,
                                      .part = &kind,
                                      .other = POISE_GROUP_SIZE,
                                      .other_kind = POISE_GROUP_SMALL };

  proxy_aim (f, "a0 a1");
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  poise_details_proxy_put_part_number (f->proxy, POISE_ACTIVITY_GROUP, &poise_group_type, POISE_GROUP_SIZE, 4, NULL);
  proxy_aim (f, "a0 a1 b0");
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  g_assert_cmpint (proxy_activity (f, "a0")->group->size, ==, 4);
  g_assert_cmpint (proxy_activity (f, "b0")->group->size, ==, POISE_UNSET);
  kind.number = POISE_GROUP_PAIRS;
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  g_assert_cmpint (proxy_activity (f, "a1")->group->kind, ==, POISE_GROUP_PAIRS);
  g_assert_cmpint (proxy_activity (f, "a1")->group->size, ==, POISE_UNSET);
  kind.number = POISE_GROUP_NONE;
  g_assert_true (poise_details_proxy_put (f->proxy, &change, NULL));
  g_assert_null (proxy_activity (f, "a0")->group);
  g_assert_cmpuint (proxy_n_steps (f), ==, 5);
}

/* The time of all sessions, each on its day. */
static void
test_each_session (ProxyFixture *f, gconstpointer data)
{
  g_autoptr (PoiseSession) one = make_session ("2027-01-12T10:00", 60);
  g_autoptr (PoiseSession) two = make_session ("2027-01-19", 45);
  PoiseDetailsChange time = { .set = poise_details_set_time, .member = POISE_SESSION_START, .text = "14:30" };
  const PoiseDetailsChange each
      = { .set = poise_details_set_each, .member = POISE_ACTIVITY_SCHEDULE, .part = &time };

  proxy_aim (f, "a0");
  poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_SCHEDULE, 0, one, NULL);
  poise_details_proxy_put_item (f->proxy, POISE_ACTIVITY_SCHEDULE, 1, two, NULL);
  proxy_aim (f, "a b0");
  g_assert_true (poise_details_proxy_put (f->proxy, &each, NULL));
  g_assert_cmpstr (((PoiseSession *)proxy_activity (f, "a0")->schedule->pdata[0])->start, ==, "2027-01-12T14:30");
  g_assert_cmpstr (((PoiseSession *)proxy_activity (f, "a0")->schedule->pdata[1])->start, ==, "2027-01-19T14:30");
  g_assert_cmpint (((PoiseSession *)proxy_activity (f, "a0")->schedule->pdata[1])->minutes, ==, 45);
  g_assert_null (proxy_activity (f, "b0")->schedule);
  g_assert_false (poise_details_proxy_put (f->proxy, &each, NULL));
  time.text = "";
  g_assert_true (poise_details_proxy_put (f->proxy, &each, NULL));
  g_assert_cmpstr (((PoiseSession *)proxy_activity (f, "a0")->schedule->pdata[0])->start, ==, "2027-01-12");
  g_assert_cmpuint (proxy_n_steps (f), ==, 4);
}

/* What was typed for several that differ, emptied again, leaves each as it was. */
static void
test_take_back (ProxyFixture *f, gconstpointer data)
{
  PoisePlan *plan = poise_document_get_plan (f->document);

  proxy_aim (f, "a b0");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 4, "minutes");
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 45, "minutes");
  g_assert_false (poise_details_proxy_take_back (f->proxy, "notes"));
  g_assert_true (poise_details_proxy_take_back (f->proxy, "minutes"));
  g_assert_true (poise_document_get_plan (f->document) == plan);
  g_assert_false (poise_document_get_can_undo (f->document));

  /* Once it counts as done, no longer. */
  poise_details_proxy_put_number (f->proxy, POISE_ACTIVITY_MINUTES, 45, "minutes");
  poise_details_proxy_seal (f->proxy);
  g_assert_false (poise_details_proxy_take_back (f->proxy, "minutes"));
  g_assert_cmpint (proxy_activity (f, "b0")->minutes, ==, 45);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
#define ADD(path, function) g_test_add (path, ProxyFixture, NULL, proxy_set_up, function, proxy_tear_down)
  ADD ("/gui/details-several/listed", test_listed);
  ADD ("/gui/details-several/records-of-several", test_records_of_several);
  ADD ("/gui/details-several/kind", test_kind);
  ADD ("/gui/details-several/each-session", test_each_session);
  ADD ("/gui/details-several/take-back", test_take_back);
  return g_test_run ();
}
