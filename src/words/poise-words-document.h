/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands around the texts of a plan in a document that is given away: headings, heads of columns,
 * and sentences where there is nothing to show.
 */

#pragma once

#include "words/poise-words.h"

G_BEGIN_DECLS

/**
 * PoiseDocumentLabel: headings and heads of columns.
 * @POISE_LABEL_LIVE: time in which everybody meets, said to students
 * @POISE_LABEL_OWN_TIME: time that learners choose, said to students
 * @POISE_LABEL_OPEN: time of which it is not settled, said to students
 */
typedef enum
{
  POISE_LABEL_BALANCE,
  POISE_LABEL_GLANCE,
  POISE_LABEL_PURPOSES,
  POISE_LABEL_LEARNING_TYPES,
  POISE_LABEL_OUTCOMES,
  POISE_LABEL_SECTION,
  POISE_LABEL_MODE,
  POISE_LABEL_ACTIVITY,
  POISE_LABEL_PURPOSE,
  POISE_LABEL_LEARNING_TYPE,
  POISE_LABEL_MINUTES,
  POISE_LABEL_TOOLS,
  POISE_LABEL_WHEN,
  POISE_LABEL_TIME,
  POISE_LABEL_SHARE,
  POISE_LABEL_ACTIVITIES,
  POISE_LABEL_TOTAL,
  POISE_LABEL_LIVE,
  POISE_LABEL_OWN_TIME,
  POISE_LABEL_OPEN,
  POISE_N_LABELS
} PoiseDocumentLabel;

const char *poise_words_document_label (PoiseDocumentLabel label);

/* Around the pages */
char *poise_words_document_page (guint page, guint n_pages); /* "Page 2 of 5", counted from 1 */
char *poise_words_document_page_of (const char *page, const char *pages); /* the same of what stands for numbers */
char *poise_words_document_title (const PoisePlan *plan);    /* the plan's, or "Untitled course" */
const char *poise_words_document_subject (gboolean for_students);

/* The title block */
char *poise_words_document_dates (const GDate *first, const GDate *last); /* "11 Jan – 28 Mar 2027" */
char *poise_words_document_learners (int learners);                  /* "24 learners" */
char *poise_words_document_credits (const PoiseCredits *credits);    /* (nullable) "7.5 ECTS credits" */
char *poise_words_document_slot_facts (const PoiseLiveSlot *slot); /* (nullable) "Monday · 10:00 · 1 h" */
char *poise_words_document_live_slot (const PoiseLiveSlot *slot);    /* (nullable) "Live sessions: Monday, 10:00 …" */
char *poise_words_document_zone (const char *zone);                  /* "All times: Stockholm time" */
char *poise_words_document_target (const PoiseTarget *target);       /* (nullable) "Target for synchronous time: 35% …" */
char *poise_words_document_weekly_time (int minutes);                /* "Time for the course each week: 8 h" */

char *poise_words_document_break (const char *title, const GDate *first, const GDate *last); /* "No class: 15–21 Feb, …" */

/* Of one activity */
const char *poise_words_document_activity_title (const PoiseActivity *activity);
char *poise_words_document_session (const char *start, const char *zone); /* "Tue, 12 Jan, 10:00 (Europe/Rome)" */
char *poise_words_document_due (const char *due); /* "due Fri 15 Jan" */

/* Where there is nothing to show */
const char *poise_words_document_no_sections (void);
const char *poise_words_document_no_activities (void);
const char *poise_words_document_no_minutes (void);

G_END_DECLS
