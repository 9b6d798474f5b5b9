/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences in the language of the process: the only part that makes any. One header for those who call
 * it; the sentences stand in one file per subject.
 *
 * The language is that of the environment, or the one given to poise_words_init() before the first message.
 * Texts come from gettext; numbers, dates, lists and sorting from ICU for the same language.
 * All functions give (transfer full) texts unless they say `const`.
 */

#pragma once

#include "balance/poise-balance.h"
#include "core/poise-history.h"
#include "core/poise-plan.h"

G_BEGIN_DECLS

/* Call once, first thing in main(). @language: (nullable) a BCP 47 tag that overrides the environment's. */
void poise_words_init (const char *language);
gboolean poise_words_is_language (const char *tag); /* whether poise_words_init() takes it */
char *poise_words_read_language (const char *typed); /* "pt-BR", "pt_BR" and "pt_BR.UTF-8" → "pt-BR"; or NULL */
const char *poise_words_get_language (void);        /* the tag in use, such as "de" or "pt-BR" */
gboolean poise_words_is_right_to_left (void);

/* Languages that there are texts in */
char **poise_words_list_languages (void); /* BCP 47 tags, "en" first */
const char *poise_words_find_language (const char *const *tags, const char *wanted);
char *poise_words_language_name (const char *tag); /* "Swedish" */
char *poise_words_language_own_name (const char *tag); /* "svenska" */
char **poise_words_list_world_languages (void); /* BCP 47 tags of all that ICU knows, in the order of their names */
char *poise_words_find_language_by_name (const char *name); /* (nullable) "sv" for "Swedish" and "svenska" */

/* Terms: words for values; "None" and "Undecided" included */
const char *poise_words_mode (PoiseMode mode);
const char *poise_words_purpose (PoisePurpose purpose);
const char *poise_words_learning_type (PoiseLearningType type);
const char *poise_words_complexity (PoiseComplexity complexity);
const char *poise_words_group_kind (PoiseGroupKind kind);
const char *poise_words_assessment_kind (PoiseAssessmentKind kind);
const char *poise_words_bandwidth (PoiseBandwidth bandwidth);
const char *poise_words_flag (gboolean flag); /* "Yes" */
const char *poise_words_edit_kind (PoiseEditKind kind); /* "Move" */
char *poise_words_undo (PoiseEditKind kind);            /* "Undo Move", the whole label */
char *poise_words_redo (PoiseEditKind kind);
char *poise_words_tool (const PoisePlan *plan, const char *id); /* its name; the id, marked, when dangling */
char *poise_words_tool_or_id (const PoisePlan *plan, const char *id); /* its name; the bare id, when dangling */
const char *poise_words_tool_note (const char *id);             /* (nullable) */
char *poise_words_group (const PoiseGroup *group);              /* (nullable) "Small groups of 4" */
char *poise_words_assessment (const PoiseAssessment *assessment); /* (nullable) "Summative, 10%" */

/* Amounts and dates, each as the language writes them (so "34%" in English, "34 %" in German) */
char *poise_words_duration (gint64 minutes); /* "45 min", "1 h 30 min", "2 h" */
char *poise_words_minutes (gint64 minutes);  /* "90 min", however many */
char *poise_words_number (gint64 number);
char *poise_words_decimal (const char *decimal); /* "7.5" → "7,5" */
char *poise_words_percent (double share); /* 0.34 → "34%", rounded half up, never 0 or 100 unless it is */
char *poise_words_whole_percent (int percent); /* 34 → "34%" */
char *poise_words_percentage_points (int points); /* 10 → "10 percentage points" */
char *poise_words_target (int percent, int tolerance); /* "35% ± 10 percentage points"; "35%" without a tolerance */
char *poise_words_share (const PoiseTally *tally, PoiseMode mode); /* (nullable) of the decided time; the two add up to 100 */
int poise_words_round_percent (double share);    /* 0.34 → 34, by the same rule */
char *poise_words_date (const GDate *date);      /* "Mon, 18 Jan" */
char *poise_words_date_full (const GDate *date); /* "Monday, 18 January 2027" */
char *poise_words_date_time (const char *text); /* "Mon, 18 Jan, 10:00", of a plan's date or date-time text */
char *poise_words_date_range (const GDate *first, const GDate *last); /* "18–24 Jan", both ends included */
char *poise_words_day (const GDate *day, const GDate *today);         /* "Yesterday", "5 days ago" */
char *poise_words_time_range (const char *start, int minutes); /* "Tue, 12 Jan 2027, 10:00–11:00" */
char *poise_words_session (const PoiseSession *session); /* (nullable) the same with its zone */
char *poise_words_zone (const char *zone);               /* "Stockholm time", of "Europe/Stockholm" */
char *poise_words_city (const char *zone);               /* "Stockholm" */
char **poise_words_list_zones (void);                    /* "UTC", "Africa/Abidjan", … */
char *poise_words_list (const char *const *items);                    /* "a, b and c" */
int poise_words_compare (const char *a, const char *b); /* dictionary order; "Week 2" before "Week 10" */

/* Sections: their own title, or "Section 3" where they have none */
char *poise_words_section_title (const PoisePlan *plan, guint index);

/* Charts, in full sentences with their numbers; see poise-words-series.h too */
char *poise_words_balance_summary (const PoiseBalance *balance); /* description of the balance bar */
char *poise_words_weekly_budget (gint64 minutes); /* what its line in a chart is called */

/* Errors: of POISE_STORE_ERROR the whole story; of others the message, which their domain has translated */
char *poise_words_error (const GError *error);
/* (nullable) "Line 12, column 8, in sections[0].activities[2].minutes", for a dialog */
char *poise_words_error_place (const GError *error);
/* "FILE:LINE:COLUMN: sentence (member)", for the command line */
char *poise_words_file_error (const char *file_name, const GError *error);

G_END_DECLS
