/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The adviser follows its document: at once when asked, told of once however many edits there were, and in a
 * thread where the plan is large. What it finds is compared with what is found afresh.
 */

#include "common/large-plan.h"
#include "gui/poise-adviser.h"

#include "core/poise-edit.h"

#include <locale.h>

typedef struct
{
  PoiseDocument *document;
  PoiseAdviser *adviser;
  guint n_changed;
} Fixture;

static void
on_changed (Fixture *f)
{
  f->n_changed++;
}

static void
begin (Fixture *f, guint n_sections, guint n_activities)
{
  g_autoptr (PoisePlan) plan = large_plan (n_sections, n_activities);

  f->document = poise_document_new (plan, NULL);
  f->adviser = poise_adviser_new (f->document, NULL);
  f->n_changed = 0;
  g_signal_connect_swapped (f->adviser, "changed", G_CALLBACK (on_changed), f);
}

static void
end (Fixture *f)
{
  g_assert_finalize_object (f->adviser);
  g_assert_finalize_object (f->document);
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
set_title (Fixture *f, const char *title)
{
  g_autoptr (PoisePlan) plan
      = poise_record_with_text (poise_document_get_plan (f->document), POISE_PLAN_TITLE, title);

  poise_document_apply (f->document, plan, POISE_EDIT_COURSE, NULL);
}

/* A live session of nearly seven hours, which gives something to say. */
static void
make_long (Fixture *f, guint section)
{
  PoisePlan *plan = poise_document_get_plan (f->document);
  const PoisePlace place = { section, 0 };
  g_autoptr (PoiseActivity) activity = poise_record_with_number (poise_plan_get_activity (plan, place),
                                                                 POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS);
  g_autoptr (PoiseActivity) longer = poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, 400);
  g_autoptr (PoisePlan) edited = poise_edit_replace_activity (plan, place, longer);

  poise_document_apply (f->document, edited, POISE_EDIT_MODE, NULL);
}

static void
assert_right (Fixture *f)
{
  PoiseFindings *findings = poise_adviser_get_findings (f->adviser);
  g_autoptr (PoiseFindings) afresh = poise_findings_new (poise_document_get_plan (f->document), NULL);

  g_assert_nonnull (findings);
  g_assert_true (poise_findings_get_plan (findings) == poise_document_get_plan (f->document));
  for (PoiseSeverity i = 0; i < POISE_N_SEVERITIES; i++)
    g_assert_cmpuint (poise_findings_count (findings, i), ==, poise_findings_count (afresh, i));
}

static void
test_follows (void)
{
  Fixture f;
  guint before;

  begin (&f, 4, 40);
  assert_right (&f);
  before = poise_findings_count (poise_adviser_get_findings (f.adviser), POISE_SEVERITY_HINT)
           + poise_findings_count (poise_adviser_get_findings (f.adviser), POISE_SEVERITY_WORTH_A_LOOK);
  make_long (&f, 1);
  assert_right (&f);
  g_assert_cmpuint (poise_findings_count (poise_adviser_get_findings (f.adviser), POISE_SEVERITY_HINT)
                        + poise_findings_count (poise_adviser_get_findings (f.adviser),
                                                POISE_SEVERITY_WORTH_A_LOOK),
                    !=, before);
  poise_document_undo (f.document);
  assert_right (&f);
  poise_document_redo (f.document);
  assert_right (&f);
  end (&f);
}

/*  asked before?  edits  → how often "changed" comes, once the main loop is idle
 *  no             2        0: nobody wanted to know
 *  yes            0        0
 *  yes            1        1
 *  yes            3        1: for all of them  */
static void
test_tells (void)
{
  static const struct
  {
    gboolean asked;
    guint n_edits;
    guint n_changed;
  } cases[] = { { FALSE, 2, 0 }, { TRUE, 0, 0 }, { TRUE, 1, 1 }, { TRUE, 3, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture f;

      g_test_message ("case %u", i);
      begin (&f, 2, 10);
      if (cases[i].asked)
        poise_adviser_get_findings (f.adviser);
      for (guint k = 0; k < cases[i].n_edits; k++)
        set_title (&f, k % 2 == 0 ? "A" : "B");
      g_assert_cmpuint (f.n_changed, ==, 0);
      settle ();
      g_assert_cmpuint (f.n_changed, ==, cases[i].n_changed);
      end (&f);
    }
}

/* Who asks between an edit and "changed" gets what is right then, and "changed" comes all the same. */
static void
test_asked_early (void)
{
  Fixture f;

  begin (&f, 2, 10);
  assert_right (&f);
  make_long (&f, 0);
  assert_right (&f);
  g_assert_cmpuint (f.n_changed, ==, 0);
  settle ();
  g_assert_cmpuint (f.n_changed, ==, 1);
  end (&f);
}

static void
wait_for_change (Fixture *f, guint n)
{
  gint64 start = g_get_monotonic_time ();

  while (f->n_changed < n)
    {
      g_assert_cmpint (g_get_monotonic_time () - start, <, 60 * G_USEC_PER_SEC);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* A large plan is found in a thread; edits meanwhile are followed from there; a plan that is another one
 * altogether is found in a thread again. */
static void
test_large (void)
{
  g_autoptr (PoisePlan) other = NULL;
  Fixture f;

  begin (&f, 52, 10000);
  g_assert_null (poise_adviser_get_findings (f.adviser));
  make_long (&f, 3);
  g_assert_null (poise_adviser_get_findings (f.adviser));
  wait_for_change (&f, 1);
  assert_right (&f);

  make_long (&f, 4);
  assert_right (&f);
  settle ();
  g_assert_cmpuint (f.n_changed, ==, 2);

  other = large_plan (40, 9000);
  poise_document_apply (f.document, other, POISE_EDIT_RELOAD, NULL);
  g_assert_null (poise_adviser_get_findings (f.adviser));
  wait_for_change (&f, 3);
  assert_right (&f);
  end (&f);
}

/* Whoever made it may let go of it while the thread is at work. */
static void
test_let_go (void)
{
  g_autoptr (PoisePlan) plan = large_plan (52, 10000);
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  PoiseAdviser *adviser = poise_adviser_new (document, NULL);
  gint64 start = g_get_monotonic_time ();

  g_assert_null (poise_adviser_get_findings (adviser));
  g_object_add_weak_pointer (G_OBJECT (adviser), (gpointer *) &adviser);
  g_object_unref (adviser);
  while (adviser != NULL)
    {
      g_assert_cmpint (g_get_monotonic_time () - start, <, 60 * G_USEC_PER_SEC);
      g_main_context_iteration (NULL, TRUE);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/adviser/follows", test_follows);
  g_test_add_func ("/gui/adviser/tells", test_tells);
  g_test_add_func ("/gui/adviser/asked-early", test_asked_early);
  g_test_add_func ("/gui/adviser/large", test_large);
  g_test_add_func ("/gui/adviser/let-go", test_let_go);
  return g_test_run ();
}
