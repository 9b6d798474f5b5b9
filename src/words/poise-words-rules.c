/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sentences of the rules, by id: what is so, and why it matters. A placeholder is the name of an argument
 * that the rule gives; the one called {count} decides between singular and plural.
 *
 * Reasons tell research from practice, say where research disagrees, and say which limits are ours.
 */

#include "words/poise-words-advice.h"

#include <glib/gi18n.h>

/* Marks the singular and plural of a sentence for xgettext. */
#define NP_(one, other) one, other

static const PoiseWordsRule rules[] = {
  /* ---- Mode ---- */
  { "learners-cannot-meet",
    N_ ("This activity is synchronous, but the course says that learners cannot meet at the same time."),
    NULL,
    N_ ("Where work, family or other commitments leave no common time, asynchronous work lets everybody take part.") },
  { "complex-issue-live-only",
    N_ ("A complex issue is taken up live only. A step in learners’ own time would let them reflect on it."),
    NULL,
    N_ ("Learners reflect more where nobody expects an immediate answer. Live discussion motivates, and the two "
        "complement each other: adding a step may be better than replacing one.") },
  { "new-content-live-only",
    N_ ("New material is presented live only. In their own time, learners could pause, repeat and look things up."),
    NULL,
    N_ ("By the theory of media synchronicity, information is taken in better where people need not keep in step. "
        "Hrastinski, though, names a live lecture that simplifies as a good use of a video conference.") },
  { "work-alone-live", N_ ("Everybody works alone here, and yet at the same time."), NULL,
    N_ ("For individual reflection Hrastinski names a blog, which waits for nobody. If the common hour is there for "
        "company, say so: the purpose is social, then.") },
  { "planning-in-own-time-only",
    NP_ ("The one activity for planning is asynchronous. A short live step would help learners to agree and commit.",
         "All {count} activities for planning are asynchronous. A short live step would help learners to agree and "
         "commit."),
    N_ ("Planning tasks is what Hrastinski’s table gives to synchronous means: a quick answer is expected, and that "
        "commits and motivates.") },
  { "acquaintance-in-own-time-only",
    NP_ ("The one social activity is asynchronous. A short live step would bring learners closer.",
         "All {count} social activities are asynchronous. A short live step would bring learners closer."),
    N_ ("Getting acquainted is what Hrastinski’s table gives to synchronous means. Where a meeting is hard to "
        "arrange, short video messages are the next best.") },
  { "simple-issues-in-own-time-only",
    NP_ ("The one simple issue is discussed asynchronously. In a live talk it would be settled sooner.",
         "All {count} simple issues are discussed asynchronously. In a live talk they would be settled sooner."),
    N_ ("Hrastinski’s table gives less complex issues to synchronous means; there is little to reflect on that would "
        "make up for the waiting.") },
  { "agreement-in-own-time-only",
    NP_ ("The one collaboration is asynchronous. A short live step would help learners to agree.",
         "All {count} collaborations are asynchronous. A short live step would help learners to agree."),
    N_ ("By the theory of media synchronicity, people come to agree better where they keep in step, and gather "
        "material better where they need not.") },

  /* ---- Dates ---- */
  { "session-in-break", N_ ("There is a live session on {date}, in a break."), NULL,
    N_ ("By the course’s own dates there is no class on that day. Learners rely on dates that agree.") },
  { "date-outside-section", N_ ("{date} is not within this section, which goes from {first} to {last}."),
    NULL,
    N_ ("Learners look for dates where the section is. Work that is due up to a week later is taken as meant; that "
        "limit is ours.") },
  { "own-time-with-session", N_ ("This activity is asynchronous, but has a live session on {date}."), NULL,
    N_ ("What happens at a set time is synchronous, and the balance counts it as asynchronous. Change the mode, or "
        "take the session away.") },
  { "session-length", N_ ("This activity takes {minutes}, but its live sessions take {sessions}."), NULL,
    N_ ("The balance counts the activity’s minutes; learners go by the sessions. Preparation for a session is best an "
        "activity of its own.") },
  { "sessions-overlap", N_ ("“{first}” and “{second}” overlap on {date}."), NULL,
    N_ ("Both are for the whole class, and nobody can be at both.") },
  { "deadlines-on-one-day",
    NP_ ("{count} piece of work is due on {date}.", "{count} pieces of work are due on {date}."),
    N_ ("Where deadlines bunch, there is less time for each and less chance to use feedback, as universities report. "
        "From three on one day on Poise mentions it; that limit is ours.") },
  { "sessions-without-time",
    NP_ ("{count} of {total} live activities has no date yet.",
         "{count} of {total} live activities have no date yet."),
    N_ ("The others have theirs. Learners who work, or care for others, need to know early when to be there.") },

  /* ---- Live sessions ---- */
  { "live-long",
    NP_ ("{count} live activity goes on for more than {limit} at a stretch. Plan a break, or split it.",
         "{count} live activities go on for more than {limit} at a stretch. Plan breaks, or split them."),
    N_ ("In a company’s small study, fatigue set in after 30 to 40 minutes of video meeting. Poise mentions more than "
        "an hour; that limit is ours. Meetings face to face are left out.") },
  { "live-lecture",
    NP_ ("In {count} live activity, learners listen for more than {limit}. A poll, a question or a task in between "
         "would keep them active.",
         "In {count} live activities, learners listen for more than {limit}. A poll, a question or a task in between "
         "would keep them active."),
    /* xgettext:no-c-format */
    N_ ("Across 225 studies in science, engineering and mathematics, examination scores were about 6% better with "
        "active learning than with lectures alone. The limit of half an hour is ours.") },
  { "live-without-gap", N_ ("On {date}, live sessions go on for {minutes} without a gap of ten minutes."),
    NULL,
    N_ ("In a company’s study of 14 people, stress built up over four video meetings of half an hour in a row, and "
        "not with ten minutes between them. Poise mentions more than an hour; that limit is ours.") },
  { "live-long-day", N_ ("On {date}, learners meet live for {minutes} altogether."), NULL,
    N_ ("On days full of video meetings, stress set in after about two hours, in a company’s study at work. Learners "
        "may have other courses on the same day.") },

  /* ---- Interaction ---- */
  { "group-size",
    NP_ ("Groups have {count} member. Three to seven work well.",
         "Groups have {count} members. Three to seven work well."),
    N_ ("Two teachers found three to seven best for breakout groups, depending on time and task, and two or three "
        "good to begin with. That is experience, not research.") },
  { "discussion-of-whole-class",
    NP_ (
        "{count} asynchronous discussion of the subject is for all {learners} learners at once. Small groups that "
        "stay together may suit it better.",
        "{count} asynchronous discussions of the subject are for all {learners} learners at once. Small groups that "
        "stay together may suit them better."),
    N_ ("In two courses, learners felt closer to each other in small permanent groups than in the whole class. A "
        "later study found no difference between permanent and changing groups. Poise mentions classes of more than "
        "15; that limit is ours.") },
  { "no-discussion", N_ ("In none of the {total} activities do learners discuss or work together."), NULL,
    N_ ("Across 151 courses of the Open University, time for communication was what best predicted whether learners "
        "stayed. That is a connection, and no proof of a cause.") },
  { "no-teacher", N_ ("You are not present in any activity."), NULL,
    N_ ("Across 19 studies, teaching presence went together with learning (r = .35) and with satisfaction (r = .51). "
        "It need not be live: to join a discussion counts.") },
  { "one-medium",
    NP_ ("The one discussion or group task uses “{tool}”.",
         "All {count} discussions and group tasks use one tool: “{tool}”."),
    N_ ("Most work in groups needs both to gather information and to agree on it. Different media serve the two, so "
        "the theory of media synchronicity advises several.") },
  { "sections-without-contact",
    NP_ ("In {count} of {total} sections, learners meet neither each other nor you.",
         "In {count} of {total} sections, learners meet neither each other nor you."),
    N_ ("Across 74 comparisons in distance education, more interaction went with better results (0.38 standard "
        "deviations), most clearly in asynchronous courses. A question to answer, or a word from you, is enough.") },

  /* ---- Video ---- */
  { "video-long",
    NP_ ("{count} activity has more than {limit} of recorded video. Is it in pieces of about six minutes?",
         "{count} activities have more than {limit} of recorded video. Are they in pieces of about six minutes?"),
    N_ ("In 6.9 million viewings of 862 videos from open online courses, half of the viewers had left after six "
        "minutes, however long the video was. Whether that holds in other courses is contested (Lagerstrom, 2015). "
        "Poise mentions twice that time, since it includes pauses and notes.") },
  { "section-only-takes-in",
    NP_ ("In the one activity here, learners only read, listen or watch.",
         "In all {count} activities here, learners only read, listen or watch."),
    N_ ("Across 225 studies in science, engineering and mathematics, learners did better where they also did "
        "something with what they heard. A few questions would do.") },

  /* ---- Access ---- */
  { "heavy-tool",
    N_ ("“{tool}” needs a good connection, which not all learners have. “{replacement}” needs less."), NULL,
    N_ ("What works only with a fast connection leaves some learners out. Practitioners advise to start from tools "
        "that need little bandwidth and no immediate answer.") },
  { "live-tool-in-own-time", N_ ("This activity is asynchronous, but “{tool}” is for live use."), NULL,
    N_ ("Hrastinski’s table names different means for the two modes. If it is what you want, nothing needs to change.") },
  { "own-time-tool-live", N_ ("This activity is synchronous, but “{tool}” is for use in one’s own time."),
    NULL,
    N_ ("Hrastinski’s table names different means for the two modes. If it is what you want, nothing needs to change.") },
  { "time-zones",
    NP_ ("{count} live activity has one time only, for learners in {zones} time zones.",
         "{count} live activities have one time only, for learners in {zones} time zones."),
    N_ ("Some learners will have to be there at night. Carnegie Mellon’s teaching centre advises to record the "
        "session and give other ways to take part; a second time helps, too. From three zones on Poise mentions it; "
        "that limit is ours.") },
  { "captions",
    NP_ ("{count} activity uses video. Does it have captions?",
         "{count} activities use video. Do they have captions?"),
    N_ ("Recorded video needs captions (WCAG 1.2.2, level A), and live video too (1.2.4, level AA). A plan cannot say "
        "whether there are any, so dismiss this when there are.") },

  /* ---- Workload ---- */
  { "week-over-budget", N_ ("This section takes {minutes}. The budget is {budget}."), NULL,
    /* xgettext:no-c-format */
    N_ ("One heavy week can throw off learners who study beside work and family; the Open University tells of 20 "
        "hours where 13 were planned. Poise mentions more than 5% over; that limit is ours.") },
  { "heaviest-week", N_ ("“{section}” takes {minutes} a week, where {middle} is typical."), NULL,
    N_ ("One heavy week can throw off learners who study beside work and family, as the Open University tells. Poise "
        "mentions twice the typical time, if it is two hours more; that limit is ours.") },
  { "credits-exceeded", N_ ("All activities together take {minutes}. The credits stand for {limit}."), NULL,
    N_ ("Where something is added online and nothing taken away, learners get a course and a half, as designers of "
        "hybrid courses warn. Poise mentions a quarter more than the credits say; that limit is ours.") },
  { "credits-unfilled-ects",
    N_ ("All activities together take {minutes}. The credits stand for at least {limit}."), NULL,
    N_ ("One ECTS credit is 25 to 30 hours of learners’ work, reading and writing of their own included. If the plan "
        "is not meant to hold all of it, set a weekly budget.") },
  { "credits-unfilled-us",
    N_ ("All activities together take {minutes}. The credits stand for at least {limit}."), NULL,
    N_ ("In the United States, one credit is an hour of teaching and two hours of other work a week for about 15 "
        "weeks, with hours of 50 minutes. If the plan is not meant to hold all of it, set a weekly budget.") },
  { "minutes-missing",
    NP_ ("{count} of {total} activities does not say how long it takes.",
         "{count} of {total} activities do not say how long they take."),
    N_ ("The balance counts them as no time at all. An estimate will do: there is little research on how long work "
        "takes, and estimators, such as the Workload Estimator, help.") },
  { "mostly-taking-in", N_ ("Reading, listening and watching take {percent} of the time."), NULL,
    N_ ("In 40 courses of the Open University, the more time went into reading, listening and watching, the fewer "
        "learners completed and passed. That is a connection, and no proof of a cause; the study names no limit, and "
        "half is ours.") },
  { "weights-not-100", N_ ("Assessment adds up to {percent}, not {whole}."), NULL,
    N_ ("Rubrics for online courses ask for clear rules of grading: what everything counts for should add up.") },
  { "no-feedback-before-grade",
    NP_ ("{count} activity counts for the grade, and none is there for feedback alone.",
         "{count} activities count for the grade, and none is there for feedback alone."),
    N_ ("Feedback that comes before the grade lets learners judge and improve their own work: that is what seven "
        "principles drawn from research come down to.") },

  /* ---- Coverage ---- */
  { "target-missed",
    N_ ("{percent} of the decided time is synchronous. Your target is {target} ± {tolerance}."), NULL,
    N_ ("The target is your own; research names no best share. One review of 19 studies found a small advantage of "
        "synchronous courses for knowledge and none for attitudes, another review hardly any the other way.") },
  { "outcome-without-activity",
    NP_ ("No activity leads to {count} of {total} outcomes: “{outcome}”.",
         "No activity leads to {count} of {total} outcomes; the first is “{outcome}”."),
    N_ ("In a course that is constructively aligned, learners do what they are to be able to do afterwards.") },
  { "outcome-without-assessment",
    NP_ ("No assessment covers {count} of {total} outcomes: “{outcome}”.",
         "No assessment covers {count} of {total} outcomes; the first is “{outcome}”."),
    N_ ("In a course that is constructively aligned, what is assessed is what learners are to be able to do. Feedback "
        "without a grade counts, too.") },
  { "activity-without-outcome",
    NP_ ("{count} of {total} activities about the subject leads to no outcome.",
         "{count} of {total} activities about the subject lead to no outcome."),
    N_ ("In a course that is constructively aligned, activities serve outcomes. It may be an outcome that is missing. "
        "Planning and social activities are left out.") },
  { "no-planning",
    NP_ ("Learners work in groups in {count} activity, and none is for planning that work.",
         "Learners work in groups in {count} activities, and none is for planning that work."),
    N_ ("To plan work, share it out and settle conflicts is one of Hrastinski’s three kinds of communication in "
        "collaborative learning. It needs some time, too.") },
  { "no-social", N_ ("No activity is for getting acquainted and supporting each other."), NULL,
    N_ ("Social support is one of Hrastinski’s three kinds of communication in collaborative learning: company, help "
        "when technology fails, talk beyond class work. A few minutes count.") },
  { "acquaintance-late", N_ ("The course begins with “{section}”, but learners get acquainted only later."),
    NULL,
    N_ ("The rubric of the State University of New York asks for activities that build a community and break the ice. "
        "That they come first is practice: learners soon need each other.") },
  { "many-undecided",
    NP_ ("{count} of {total} activities is undecided.", "{count} of {total} activities are undecided."),
    N_ ("Undecided time is no part of the balance. For each activity Poise can weigh the reasons for either mode; "
        "nothing changes by itself.") },
  { "purposes-missing",
    NP_ ("{count} of {total} activities does not say what it is for: content, planning or social support.",
         "{count} of {total} activities do not say what they are for: content, planning or social support."),
    N_ ("The purpose decides which mode and which tools fit. Without it, there is little that Poise can advise.") },
  { "empty-sections",
    NP_ ("{count} of {total} sections has no activities.", "{count} of {total} sections have no activities."),
    N_ ("Learners look into each section for what there is to do. If there is nothing on purpose, a note or a break "
        "says so.") },
};

/** poise_words_rule_get: (nullable): the sentences at @index of the table; %NULL after the last. */
const PoiseWordsRule *
poise_words_rule_get (guint index)
{
  return index < G_N_ELEMENTS (rules) ? &rules[index] : NULL;
}

/** poise_words_rule_find: (nullable): the sentences of the rule with the id @rule. */
const PoiseWordsRule *
poise_words_rule_find (const char *rule)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_strcmp0 (rules[i].rule, rule) == 0)
      return &rules[i];
  return NULL;
}
