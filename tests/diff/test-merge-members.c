/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How each kind of member is merged, in tables of JSON: of an activity and of a course.
 */

#include "diff/poise-merge.h"
#include "store/poise-store.h"

#include <string.h>

#define COURSE "{'format':'poise-plan','version':1,%s 'sections':[{'id':'w','title':'Week','activities':[%s]}]}"
#define TASK "{'id':'a','title':'Task' %s}"

/**
 * Case:
 * @conflicts: "member" or "kind member" of each conflict, in order, with a comma after each
 */
typedef struct
{
  const char *base;
  const char *mine;
  const char *theirs;
  const char *merged;
  const char *conflicts;
} Case;

static const Case activities[] = {
  /* Single values */
  { "", ",'minutes':30", ",'mode':'synchronous'", ",'minutes':30,'mode':'synchronous'", "" },
  { ",'minutes':20", ",'minutes':30", ",'minutes':30", ",'minutes':30", "" },
  { ",'minutes':20", ",'minutes':30", ",'minutes':40", ",'minutes':30", "minutes," },
  { ",'minutes':20", "", ",'minutes':40", "", "minutes," },
  { ",'notes':'x'", ",'notes':'y'", ",'notes':'z'", ",'notes':'y'", "notes," },
  { "", ",'purpose':'social'", ",'purpose':'content','due':'2027-01-15'", ",'purpose':'social','due':'2027-01-15'", "purpose," },
  /* A group is one value, an assessment too. */
  { ",'group':{'kind':'small','size':4}", ",'group':{'kind':'pairs'}", ",'group':{'kind':'small','size':5}",
    ",'group':{'kind':'pairs'}", "group," },
  { "", ",'assessment':{'kind':'summative'}", ",'assessment':{'weight-percent':10}", ",'assessment':{'kind':'summative'}",
    "assessment," },
  { ",'group':{'kind':'small'}", "", ",'group':{'kind':'small'},'teacher-present':true", ",'teacher-present':true", "" },
  /* Tools and outcomes are sets in order. */
  { ",'tools':['b','c']", ",'tools':['a','b','c']", ",'tools':['b','c','d']", ",'tools':['a','b','c','d']", "" },
  { ",'tools':['a','b','c']", ",'tools':['a','c']", ",'tools':['a','b']", ",'tools':['a']", "" },
  { ",'tools':['a']", ",'tools':['b']", ",'tools':['c']", ",'tools':['b','c']", "" },
  { ",'tools':['a']", ",'tools':['x']", "", ",'tools':['x']", "" },
  { ",'tools':['a','b']", ",'tools':['b','a']", ",'tools':['a','b','c']", ",'tools':['b','c','a']", "" },
  { "", ",'tools':['a','b']", ",'tools':['b','c']", ",'tools':['a','b','c']", "" },
  { ",'tools':['a','a']", ",'tools':['a','a','a']", ",'tools':['a']", ",'tools':['a','a']", "" },
  { ",'outcomes':['o1']", "", ",'outcomes':['o1','o2']", ",'outcomes':['o2']", "" },
  /* Sessions and links are there or not; one replaced by both, differently, is a conflict. */
  { ",'links':[{'uri':'u'}]", ",'links':[{'uri':'u'},{'uri':'v'}]", ",'links':[{'uri':'w'},{'uri':'u'}]",
    ",'links':[{'uri':'w'},{'uri':'u'},{'uri':'v'}]", "" },
  { ",'links':[{'uri':'u'},{'uri':'v'}]", ",'links':[{'uri':'u','title':'U'},{'uri':'v'}]",
    ",'links':[{'uri':'u'},{'uri':'v','title':'V'}]", ",'links':[{'uri':'u','title':'U'},{'uri':'v','title':'V'}]", "" },
  { ",'schedule':[{'start':'2027-01-12T10:00'}]", ",'schedule':[{'start':'2027-01-12T11:00'}]",
    ",'schedule':[{'start':'2027-01-12T12:00'}]", ",'schedule':[{'start':'2027-01-12T11:00'}]", "schedule," },
  { ",'schedule':[{'start':'2027-01-12T10:00'}]", ",'schedule':[{'start':'2027-01-12T11:00'}]", "",
    ",'schedule':[{'start':'2027-01-12T11:00'}]", "" },
  { ",'schedule':[{'start':'2027-01-12T10:00'}]", ",'schedule':[{'start':'2027-01-12T11:00'}]",
    ",'schedule':[{'start':'2027-01-12T11:00'}],'minutes':9", ",'schedule':[{'start':'2027-01-12T11:00'}],'minutes':9", "" },
  /* Unknown members go by name, to the letter. */
  { ",'x':1", ",'x':1,'y':2", ",'z':3,'x':1.0", ",'z':3,'x':1.0,'y':2", "" },
  { ",'x':1", ",'x':2", ",'x':3,'y':4", ",'x':2,'y':4", "(x)," },
  { ",'x':1,'y':1", ",'y':1", ",'x':1", "", "" },
  { ",'x':1", "", ",'x':2", "", "(x)," },
  { "", ",'x':{'a':1}", ",'x':{'a':2}", ",'x':{'a':1}", "(x)," },
};

static const Case courses[] = {
  { "'title':'T',", "'title':'U',", "'title':'T','code':'C',", "'title':'U','code':'C',", "" },
  { "'title':'T',", "'title':'U',", "'title':'V',", "'title':'U',", "title," },
  /* What learners' lives allow is several facts. */
  { "", "'circumstances':{'can-meet':true},", "'circumstances':{'time-zones':3},",
    "'circumstances':{'can-meet':true,'time-zones':3},", "" },
  { "", "'circumstances':{'can-meet':true},", "'circumstances':{'can-meet':false,'time-zones':3},",
    "'circumstances':{'can-meet':true,'time-zones':3},", "can-meet," },
  { "'circumstances':{'time-zones':3},", "'circumstances':{'time-zones':4},", "", "'circumstances':{'time-zones':4},",
    "time-zones," },
  /* A target, credits and a live slot are each one value. */
  { "'target':{'synchronous-percent':30},", "'target':{'synchronous-percent':40},",
    "'target':{'synchronous-percent':30,'tolerance-percent':5},", "'target':{'synchronous-percent':40},", "target," },
  { "'live-slot':{'weekday':1,'time':'10:00'},", "'live-slot':{'weekday':2,'time':'10:00'},",
    "'live-slot':{'weekday':1,'time':'11:00'},", "'live-slot':{'weekday':2,'time':'10:00'},", "live-slot," },
  /* Outcomes and tools go by id. */
  { "'outcomes':[{'id':'o','text':'O'}],", "'outcomes':[{'id':'p','text':'P'},{'id':'o','text':'O'}],",
    "'outcomes':[{'id':'o','text':'O!'},{'id':'q','text':'Q'}],",
    "'outcomes':[{'id':'p','text':'P'},{'id':'o','text':'O!'},{'id':'q','text':'Q'}],", "" },
  { "'outcomes':[{'id':'o','text':'O'}],", "'outcomes':[{'id':'o','text':'O?'}],", "'outcomes':[{'id':'o','text':'O!'}],",
    "'outcomes':[{'id':'o','text':'O?'}],", "text," },
  { "'outcomes':[{'id':'o','text':'O'}],", "", "'outcomes':[{'id':'o','text':'O!'}],", "'outcomes':[{'id':'o','text':'O!'}],",
    "removed," },
  { "'outcomes':[{'id':'o','text':'O'}],", "", "'outcomes':[{'id':'o','text':'O'},{'id':'p','text':'P'}],",
    "'outcomes':[{'id':'p','text':'P'}],", "" },
  { "", "'outcomes':[{'id':'o','text':'O'}],", "'outcomes':[{'id':'o','text':'P'}],", "'outcomes':[{'id':'o','text':'O'}],",
    "added," },
  { "'outcomes':[{'id':'o'},{'id':'p'},{'id':'q'}],", "'outcomes':[{'id':'p'},{'id':'o'},{'id':'q'}],",
    "'outcomes':[{'id':'o'},{'id':'q'},{'id':'p'}],", "'outcomes':[{'id':'p'},{'id':'o'},{'id':'q'}],", "order outcomes," },
  { "'tools':[{'id':'t','name':'T','account':true}],", "'tools':[{'id':'t','name':'T2','account':true}],",
    "'tools':[{'id':'t','name':'T','account':false}],", "'tools':[{'id':'t','name':'T2','account':false}],", "" },
  /* Sets of terms, term by term */
  { "'tools':[{'id':'t','name':'T','purposes':['content','planning']}],",
    "'tools':[{'id':'t','name':'T','purposes':['content','planning','social']}],",
    "'tools':[{'id':'t','name':'T','purposes':['planning']}],",
    "'tools':[{'id':'t','name':'T','purposes':['planning','social']}],", "" },
  /* Breaks and dismissed advice */
  { "'breaks':[{'from':'2027-02-15','to':'2027-02-21'}],",
    "'breaks':[{'from':'2027-02-15','to':'2027-02-21'},{'from':'2027-04-05','to':'2027-04-09'}],",
    "'breaks':[{'from':'2027-02-15','to':'2027-02-22'}],",
    "'breaks':[{'from':'2027-04-05','to':'2027-04-09'},{'from':'2027-02-15','to':'2027-02-22'}],", "" },
  { "'breaks':[{'from':'2027-02-15','to':'2027-02-21'}],", "'breaks':[{'from':'2027-02-15','to':'2027-02-20'}],",
    "'breaks':[{'from':'2027-02-15','to':'2027-02-22'}],", "'breaks':[{'from':'2027-02-15','to':'2027-02-20'}],", "breaks," },
  { "'dismissed':[{'rule':'r'}],", "'dismissed':[{'rule':'s'}],", "'dismissed':[{'rule':'t'}],",
    "'dismissed':[{'rule':'s'},{'rule':'t'}],", "" },
};

static PoisePlan *
read_plan (const char *course, const char *activity)
{
  g_autofree char *text = g_strdup_printf (COURSE, course, activity);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  PoisePlan *plan;

  g_strdelimit (text, "'", '"');
  bytes = g_bytes_new (text, strlen (text));
  plan = poise_store_read (bytes, &error);
  g_assert_no_error (error);
  return plan;
}

static PoisePlan *
read_task (const char *members)
{
  g_autofree char *task = g_strdup_printf (TASK, members);

  return read_plan ("", task);
}

static PoisePlan *
read_course (const char *members)
{
  return read_plan (members, "");
}

static void
append_conflict (GString *text, const PoiseConflict *conflict)
{
  static const char *const kinds[] = { "", "added", "removed", "moved", "order " };

  g_string_append (text, kinds[conflict->kind]);
  if (conflict->member != POISE_CONFLICT_NO_MEMBER)
    g_string_append (text, conflict->type->members[conflict->member].name);
  if (conflict->extra != NULL)
    g_string_append_printf (text, "(%s)", conflict->extra);
  g_string_append_c (text, ',');
}

static void
assert_case (const Case *item, PoisePlan *(*read) (const char *members))
{
  g_autoptr (PoisePlan) base = read (item->base), mine = read (item->mine), theirs = read (item->theirs);
  g_autoptr (PoisePlan) expected = read (item->merged);
  g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs);
  g_autoptr (GString) conflicts = g_string_new (NULL);
  g_autoptr (GBytes) written = poise_store_write (poise_merge_get_plan (merge), NULL);

  g_test_message ("%s: %s, %s", item->base, item->mine, item->theirs);
  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    append_conflict (conflicts, poise_merge_get_conflict (merge, i));
  g_assert_cmpstr (conflicts->str, ==, item->conflicts);
  if (!poise_record_equal (poise_merge_get_plan (merge), expected))
    g_error ("%.*s", (int) g_bytes_get_size (written), (const char *) g_bytes_get_data (written, NULL));
}

static void
test_activities (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (activities); i++)
    assert_case (&activities[i], read_task);
}

static void
test_courses (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (courses); i++)
    assert_case (&courses[i], read_course);
}

/* An outcome that one has removed and the other uses: both, so the activity refers to what is not there. */
static void
test_dangling (void)
{
  g_autoptr (PoisePlan) base = read_plan ("'outcomes':[{'id':'o'}],'dismissed':[{'rule':'r','activity':'a'}],",
                                          "{'id':'a','title':'A'}");
  g_autoptr (PoisePlan) mine = read_plan ("'dismissed':[{'rule':'r','activity':'a'}],", "{'id':'a','title':'A'}");
  g_autoptr (PoisePlan) theirs = read_plan ("'outcomes':[{'id':'o'}],'dismissed':[{'rule':'r','activity':'a'}],",
                                            "{'id':'b','title':'B','outcomes':['o']}");
  g_autoptr (PoisePlan) expected = read_plan ("'dismissed':[{'rule':'r','activity':'a'}],",
                                              "{'id':'b','title':'B','outcomes':['o']}");
  g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs);

  g_assert_cmpuint (poise_merge_get_n_conflicts (merge), ==, 0);
  g_assert_true (poise_record_equal (poise_merge_get_plan (merge), expected));
}

/* Files without ids: they follow from place and content, so what is as it was is the same. */
static void
test_without_ids (void)
{
  g_autoptr (PoisePlan) base = read_plan ("", "{'title':'A'},{'title':'B'}");
  g_autoptr (PoisePlan) mine = read_plan ("", "{'title':'A'},{'title':'B'},{'title':'C'}");
  g_autoptr (PoisePlan) theirs = read_plan ("'title':'T',", "{'title':'A'},{'title':'B'}");
  g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs);
  g_autoptr (PoisePlan) expected = read_plan ("'title':'T',", "{'title':'A'},{'title':'B'},{'title':'C'}");

  g_assert_cmpuint (poise_merge_get_n_conflicts (merge), ==, 0);
  g_assert_true (poise_record_equal (poise_merge_get_plan (merge), expected));
}

static PoisePlan *
make_plan_of_tools (guint n, gboolean alike, gboolean backwards)
{
  g_autoptr (PoisePlan) plan = read_task ("");
  g_autoptr (GPtrArray) tools = poise_texts_new (), list = poise_records_new (), sections = poise_records_new ();

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", alike ? 0 : backwards ? n - i : i);

      g_ptr_array_add (tools, g_ref_string_new (text));
    }
  g_ptr_array_add (list, poise_record_with_list (poise_plan_get_activity (plan, (PoisePlace) { 0, 0 }),
                                                 POISE_ACTIVITY_TOOLS, tools));
  g_ptr_array_add (sections, poise_record_with_list (poise_plan_get_section (plan, 0), POISE_SECTION_ACTIVITIES, list));
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

/* However many are alike, or stand in whatever order, this ends before the test's time is up. */
static void
test_many (void)
{
  g_autoptr (PoisePlan) base = make_plan_of_tools (300000, TRUE, FALSE), mine = make_plan_of_tools (300001, TRUE, FALSE);
  g_autoptr (PoisePlan) theirs = make_plan_of_tools (299990, TRUE, FALSE);
  g_autoptr (PoisePlan) in_order = make_plan_of_tools (300000, FALSE, FALSE), turned = make_plan_of_tools (300001, FALSE, TRUE);
  g_autoptr (PoiseMerge) alike = poise_merge_new (base, mine, theirs), ordered = poise_merge_new (in_order, turned, base);
  PoiseActivity *activity = poise_plan_get_activity (poise_merge_get_plan (alike), (PoisePlace) { 0, 0 });

  g_assert_cmpuint (activity->tools->len, ==, 299991);
  g_assert_cmpuint (poise_merge_get_n_conflicts (ordered), ==, 0);
}

/* Values, by side; what learners' lives allow has none where the plan says nothing of it. */
static void
test_values (void)
{
  g_autoptr (PoisePlan) base = read_course ("'learners':5,");
  g_autoptr (PoisePlan) mine = read_course ("'learners':6,'circumstances':{'time-zones':2},");
  g_autoptr (PoisePlan) theirs = read_course ("'learners':7,'circumstances':{'time-zones':3},");
  g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs), resolved = NULL;
  const PoiseConflict *learners = poise_merge_get_conflict (merge, 0), *zones = poise_merge_get_conflict (merge, 1);
  const int expected_learners[] = { 5, 6, 7 }, expected_zones[] = { POISE_UNSET, 2, 3 };

  g_assert_cmpuint (poise_merge_get_n_conflicts (merge), ==, 2);
  g_assert_true (learners->type == &poise_plan_type);
  g_assert_true (zones->type == &poise_circumstances_type);
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    {
      g_assert_cmpint (poise_record_get_number (learners->records[side], (guint) learners->member), ==, expected_learners[side]);
      g_assert_cmpint (poise_record_get_number (zones->records[side], (guint) zones->member), ==, expected_zones[side]);
      g_assert_cmpint (learners->sections[side], ==, -1);
    }
  resolved = poise_merge_resolve (merge, zones, POISE_MERGE_THEIRS);
  g_assert_cmpint (poise_merge_get_plan (resolved)->circumstances->time_zones, ==, 3);
  g_assert_cmpint (poise_merge_get_plan (resolved)->learners, ==, 6);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/merge/activities", test_activities);
  g_test_add_func ("/diff/merge/courses", test_courses);
  g_test_add_func ("/diff/merge/dangling", test_dangling);
  g_test_add_func ("/diff/merge/without-ids", test_without_ids);
  g_test_add_func ("/diff/merge/many", test_many);
  g_test_add_func ("/diff/merge/values", test_values);
  return g_test_run ();
}
