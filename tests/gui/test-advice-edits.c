/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What becomes of a plan when somebody does something about advice, what that is called, and what dismissals hide.
 */

#include "gui/advice/poise-advice-edits.h"
#include "gui/advice/poise-dismissed-list.h"

#include "advisor/poise-dismissals.h"
#include "store/poise-store.h"

#include <locale.h>
#include <string.h>

/* Two groups too large in one week and one in the next; a tool for one's own time in a live session. */
static const char plan_text[]
    = "{'format':'poise-plan','version':1,'circumstances':{'can-meet':false},'sections':["
      "{'id':'s1','activities':[{'id':'a1','title':'a','group':{'kind':'small','size':9},'minutes':30},"
      "{'id':'a2','title':'b','group':{'kind':'small','size':9},'minutes':30}]},"
      "{'id':'s2','activities':[{'id':'a3','title':'c','group':{'kind':'small','size':9},'minutes':30},"
      "{'id':'a4','title':'d','mode':'synchronous','minutes':30}]}]}";

static PoisePlan *
read_plan (void)
{
  g_autofree char *json = g_strdelimit (g_strdup (plan_text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

/* (transfer full) the first advice of @rule, or of any that can be done */
static PoiseAdvice *
find_advice (const PoiseFindings *findings, const char *rule)
{
  g_autoptr (GArray) list = poise_findings_list (findings);

  for (guint i = 0; i < list->len; i++)
    {
      PoiseAdvice *advice = g_array_index (list, PoiseFinding, i).advice;

      if (rule ? g_strcmp0 (advice->rule->id, rule) == 0 : poise_advice_has_remedy (advice))
        return poise_advice_ref (advice);
    }
  g_assert_not_reached ();
}

static guint
count_rule (const PoiseFindings *findings, const PoiseRule *rule)
{
  g_autoptr (GArray) list = poise_findings_list (findings);
  guint n = 0;

  for (guint i = 0; i < list->len; i++)
    n += g_array_index (list, PoiseFinding, i).advice->rule == rule;
  return n;
}

/*  deed → how many of three are left; what undo calls it; whether the plan is another one  */
static void
test_deeds (void)
{
  static const struct
  {
    PoiseAdviceDeed deed;
    guint n_left;
    PoiseEditKind kind;
    gboolean changes;
  } cases[] = {
    { POISE_ADVICE_SHOW, 3, POISE_EDIT_DISMISS, FALSE },
    { POISE_ADVICE_READ, 3, POISE_EDIT_DISMISS, FALSE },
    { POISE_ADVICE_DISMISS, 2, POISE_EDIT_DISMISS, TRUE },
    { POISE_ADVICE_DISMISS_IN_SECTION, 1, POISE_EDIT_DISMISS, TRUE },
    { POISE_ADVICE_DISMISS_RULE, 0, POISE_EDIT_DISMISS, TRUE },
    { POISE_ADVICE_APPLY, 3, POISE_EDIT_MODE, FALSE }, /* this rule has nothing to do */
  };
  g_autoptr (PoisePlan) plan = read_plan ();
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, NULL);
  g_autoptr (PoiseAdvice) advice = find_advice (findings, "group-size");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseEditKind kind = POISE_EDIT_OTHER;
      g_autoptr (PoisePlan) edited = poise_advice_edit (plan, advice, cases[i].deed, &kind);
      g_autoptr (PoiseFindings) after = poise_findings_new (edited, NULL);

      g_test_message ("case %u", i);
      g_assert_cmpint (edited != plan, ==, cases[i].changes);
      g_assert_cmpuint (count_rule (after, advice->rule), ==, cases[i].n_left);
      if (cases[i].changes)
        g_assert_cmpint (kind, ==, cases[i].kind);
    }
}

static void
test_apply (void)
{
  g_autoptr (PoisePlan) plan = read_plan ();
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, NULL);
  g_autoptr (PoiseAdvice) advice = find_advice (findings, NULL);
  PoiseEditKind kind = POISE_EDIT_OTHER;
  g_autoptr (PoisePlan) edited = poise_advice_edit (plan, advice, POISE_ADVICE_APPLY, &kind);
  const PoiseActivity *activity = poise_plan_get_activity (edited, (PoisePlace) { 1, 1 });

  g_assert_cmpstr (advice->activity, ==, "a4");
  g_assert_cmpint (activity->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (kind, ==, POISE_EDIT_MODE);
}

/* Each dismissal is shown with what it hides first, also where another one hides the same. */
static void
test_hidden (void)
{
  g_autoptr (PoisePlan) plan = read_plan ();
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, NULL);
  g_autoptr (PoiseAdvice) advice = find_advice (findings, "group-size");
  g_autoptr (PoisePlan) one = poise_plan_dismiss (plan, advice);
  g_autoptr (PoisePlan) two = poise_plan_dismiss_rule (one, advice->rule);
  g_autoptr (PoisePlan) three = poise_plan_dismiss_rule (two, poise_rule_find ("captions"));
  g_autoptr (PoiseFindings) after = poise_findings_new (three, NULL);
  g_autoptr (GPtrArray) hidden = poise_dismissed_list_find (after);

  g_assert_cmpuint (hidden->len, ==, 3);
  g_assert_cmpstr (((PoiseAdvice *) g_ptr_array_index (hidden, 0))->activity, ==, "a1");
  g_assert_cmpstr (((PoiseAdvice *) g_ptr_array_index (hidden, 1))->activity, ==, "a1");
  g_assert_null (g_ptr_array_index (hidden, 2));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/advice-edits/deeds", test_deeds);
  g_test_add_func ("/gui/advice-edits/apply", test_apply);
  g_test_add_func ("/gui/advice-edits/hidden", test_hidden);
  return g_test_run ();
}
