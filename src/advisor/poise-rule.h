/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules as data. One table, a file per family (poise-rules-*.c); each row says when it fires, how much it
 * matters, where it comes from and what it depends on. Its sentences stand in src/words under its id.
 *
 * What always holds: a condition is pure and reads nothing but what its case holds, and of the plan only the
 * members that the row's @reads names. No rule prefers a share of synchronous time; only the instructor's own
 * target does.
 */

#pragma once

#include "advisor/poise-advice.h"
#include "advisor/poise-facts.h"
#include "advisor/poise-fit.h"

G_BEGIN_DECLS

/** PoiseScope: what a rule is about, and how often it is asked. */
typedef enum
{
  POISE_SCOPE_ACTIVITY,
  POISE_SCOPE_SECTION,
  POISE_SCOPE_PLAN,
  POISE_N_SCOPES
} PoiseScope;

/** PoiseSeverity: how much advice matters; even a problem blocks nothing. */
typedef enum
{
  POISE_SEVERITY_HINT,
  POISE_SEVERITY_WORTH_A_LOOK,
  POISE_SEVERITY_PROBLEM,
  POISE_N_SEVERITIES
} PoiseSeverity;

extern const PoiseTerms poise_scopes;
extern const PoiseTerms poise_severities;

/**
 * PoiseCase:
 * @plan: the plan
 * @catalogue: (nullable): the tools that Poise knows
 * @rule: the rule that is asked
 * @section: (nullable): the section, for an activity or section
 * @siblings: for an activity: what its section has, see poise_siblings_have()
 * @first_day: for an activity: the section's first day as a Julian day number, or 0
 * @last_day: likewise its last
 * @activity: (nullable): the activity, for an activity
 * @facts: (nullable): of the section, for a section
 * @meetings: (nullable): for a section: where poise_case_get_meetings() keeps them for the next rule
 * @totals: (nullable): of all sections together, for the plan
 * @n_sections: how many sections the plan has, for the plan
 * @sections: (array length=n_sections) (nullable): the facts of each, for the plan
 *
 * What a condition may look at.
 */
typedef struct
{
  const PoisePlan *plan;
  const PoiseCatalogue *catalogue;
  const PoiseRule *rule;
  const PoiseSection *section;
  guint siblings;
  guint32 first_day;
  guint32 last_day;
  const PoiseActivity *activity;
  const PoiseFacts *facts;
  GArray **meetings;
  const PoiseTotals *totals;
  guint n_sections;
  PoiseFacts *const *sections;
} PoiseCase;

/** PoiseCondition: whether the rule fires; fills in what @draft needs, and leaves it alone if not. */
typedef gboolean (*PoiseCondition) (const PoiseCase *given, PoiseAdvice *draft);

/** PoiseRemedy: "do it": gives back the plan changed (transfer full), or a new reference to it. */
typedef PoisePlan *(*PoiseRemedy) (const PoisePlan *plan, const PoiseAdvice *advice);

/** POISE_READS: that a rule depends on a member of the plan: POISE_READS (LEARNERS). */
#define POISE_READS(member) (1u << POISE_PLAN_##member)

/** POISE_READS_SIBLINGS: that a rule on activities depends on what the section has. */
#define POISE_READS_SIBLINGS (1u << 30)

/** POISE_READS_DAYS: that a rule on activities depends on the days of the section. */
#define POISE_READS_DAYS (1u << 31)

/** POISE_READS_FACTS: that a rule on sections depends on the facts of the section. */
#define POISE_READS_FACTS (1u << 29)

/** POISE_READS_OF_ACTIVITIES: that a rule on sections looks at a member of its activities, one by one. */
#define POISE_READS_OF_ACTIVITIES(member) (1u << POISE_ACTIVITY_##member)

/**
 * PoiseRule:
 * @id: stable, in files (`dismissed`)
 * @scope: what it is about
 * @severity: how much it matters
 * @source: where it comes from
 * @reads: on which members of the plan it depends beside its activity or section, and the bits above
 * @reads_of_activities: for a section: at which members of its activities it looks, one by one
 * @condition: when it fires
 * @constant: for conditions that several rows share
 * @concerns: for the plan: which activities it is about, by their mark
 * @concerns_section: (nullable): for the plan: which sections it is about
 * @remedy: (nullable): what to do, where that is more than taking the mode that the advice suggests
 */
struct _PoiseRule
{
  const char *id;
  PoiseScope scope;
  PoiseSeverity severity;
  const PoiseSource *source;
  guint32 reads;
  guint32 reads_of_activities;
  PoiseCondition condition;
  int constant;
  PoiseMark concerns;
  gboolean (*concerns_section) (const PoiseFacts *facts);
  PoiseRemedy remedy;
};

/**
 * PoiseRuleFamily:
 * @id: stable, for words and tests
 * @rules: (array length=n_rules): its rules
 * @n_rules: how many they are
 *
 * The rows of one file.
 */
typedef struct
{
  const char *id;
  const PoiseRule *rules;
  guint n_rules;
} PoiseRuleFamily;

extern const PoiseRuleFamily poise_rules_access;
extern const PoiseRuleFamily poise_rules_coverage;
extern const PoiseRuleFamily poise_rules_dates;
extern const PoiseRuleFamily poise_rules_interaction;
extern const PoiseRuleFamily poise_rules_live;
extern const PoiseRuleFamily poise_rules_mode;
extern const PoiseRuleFamily poise_rules_video;
extern const PoiseRuleFamily poise_rules_workload;

/**
 * PoiseRuleTable:
 * @n_rules: how many rules there are
 * @rules: (array length=n_rules): all of them, family by family
 * @n_in_scope: how many are of each scope
 * @in_scope: by scope: where they stand in @rules
 */
typedef struct
{
  guint n_rules;
  const PoiseRule **rules;
  guint n_in_scope[POISE_N_SCOPES];
  guint *in_scope[POISE_N_SCOPES];
} PoiseRuleTable;

const GArray *poise_case_get_meetings (const PoiseCase *given);

const PoiseRuleFamily *const *poise_rule_get_families (guint *n_families);
const PoiseRuleTable *poise_rule_table (void);
const PoiseRule *poise_rule_find (const char *id);
guint poise_rule_get_index (const PoiseRule *rule);

gboolean poise_advice_has_remedy (const PoiseAdvice *advice);
PoisePlan *poise_advice_apply (const PoiseAdvice *advice, const PoisePlan *plan);

G_END_DECLS
