/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small plans in which a rule fires, and near misses in which it does not: a table per family of rules. Every
 * rule has at least one of each. Other rules may fire beside it.
 */

#pragma once

#include "advisor/poise-findings.h"

/**
 * RuleCase:
 * @rule: the id of the rule
 * @plan: a plan as JSON, with ' for "
 * @says: (nullable): what the rule says first, in English; %NULL where it must be silent
 * @suggests: the mode that it suggests
 */
typedef struct
{
  const char *rule;
  const char *plan;
  const char *says;
  PoiseMode suggests;
} RuleCase;

/* A plan of some members, each with a comma after it, and its sections; a section of activities; an activity. */
#define PLAN(members, sections) "{'format':'poise-plan','version':1," members "'sections':[" sections "]}"
#define SECTION(activities) "{'title':'Week 1','activities':[" activities "]}"
#define ACTIVITY(members) "{'title':'Debate'," members "}"
#define ONE(plan_members, members) PLAN (plan_members, SECTION (ACTIVITY (members)))

/* By index, until %NULL */
const RuleCase *rule_case_get (guint index);

/* (transfer full) */
PoisePlan *rule_case_read (const RuleCase *item);
PoiseCatalogue *rule_case_catalogue (void);
PoiseAdvice *rule_case_find (const PoiseFindings *findings, const char *rule); /* the first of it, or NULL */

/* Each ends with a row without a rule. */
extern const RuleCase rule_cases_mode[];
extern const RuleCase rule_cases_dates[];
extern const RuleCase rule_cases_live[];
extern const RuleCase rule_cases_interaction[];
extern const RuleCase rule_cases_access[];
extern const RuleCase rule_cases_workload[];
extern const RuleCase rule_cases_coverage[];
