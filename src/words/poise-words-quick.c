/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Word lists of quick entry, read once: those of the language first, so that they count where English words
 * say something else. What Poise calls a mode or a purpose itself is always among them.
 */

#include "words/poise-words-quick.h"

#include "words/poise-words.h"

#include <glib/gi18n.h>

typedef struct
{
  PoiseQuickWords kind;
  const char *list;
} Words;

static const Words words[] = {
  /* Translators: the texts with the context "quick entry" are words that a person may type after the title
   * of an activity: "Debate 45 min live". List those of your language, with semicolons between them; the
   * English words are understood in any case. A comma before a word means: only where it is set apart from
   * the title by a comma, a dash, brackets or a time, because it could be part of a title. A # before a word
   * means: only where a person writes it with that sign, as in "Kick-off #plan".
   * Here: words for "at the same time" */
  { POISE_QUICK_WORDS_SYNCHRONOUS, NC_ ("quick entry", "live;synchronous;,together") },
  /* Translators: words for "in one's own time" */
  { POISE_QUICK_WORDS_ASYNCHRONOUS, NC_ ("quick entry", "asynchronous;own time;self-paced") },
  /* Translators: words for "not decided whether synchronous or asynchronous" */
  { POISE_QUICK_WORDS_UNDECIDED, NC_ ("quick entry", ",undecided") },
  /* Translators: words for communication about the subject of the course. Keep the commas: titles end with
   * such words */
  { POISE_QUICK_WORDS_CONTENT, NC_ ("quick entry", ",content;,course content;#subject") },
  /* Translators: words for communication to plan and share work. Keep the commas */
  { POISE_QUICK_WORDS_PLANNING, NC_ ("quick entry", ",planning;,coordination;#plan;#tasks") },
  /* Translators: words for communication to get on with each other. Keep the commas */
  { POISE_QUICK_WORDS_SOCIAL, NC_ ("quick entry", ",social;,companionship;#support;#community") },
  /* Translators: hours, after a number; the short form that Poise itself writes among them */
  { POISE_QUICK_WORDS_HOURS, NC_ ("quick entry", "h;hour;hours") },
  /* Translators: minutes, after a number; the short form that Poise itself writes among them */
  { POISE_QUICK_WORDS_MINUTES, NC_ ("quick entry", "min;minute;minutes") },
  /* Translators: words after which a time or a mode is part of the title: "Explain it in 5 min" */
  { POISE_QUICK_WORDS_BINDING, NC_ ("quick entry", "in;within;after;the;a;to;and;or") },
  /* Translators: words before which a time is part of the title: "Swim 30 min a day" */
  { POISE_QUICK_WORDS_FOLLOWING, NC_ ("quick entry", "a;per;each;before;after;or;and;of") },
  /* Translators: words that may stand before a time and go with it: "Debate for 45 min" */
  { POISE_QUICK_WORDS_LEADING, NC_ ("quick entry", "for") },
  /* Translators: words that may stand between hours and minutes: "1 hour and 30 minutes" */
  { POISE_QUICK_WORDS_JOINING, NC_ ("quick entry", "and") },
  /* Translators: words after which a number does not say minutes: "Chapter 90" */
  { POISE_QUICK_WORDS_COUNTING, NC_ ("quick entry", "chapter;page;pages;room;exercise;question") },
  /* Translators: words that are numbered as often as they are followed by minutes: "Lecture 45 live" */
  { POISE_QUICK_WORDS_NUMBERED, NC_ ("quick entry", "lecture;lesson;session;seminar") },
  /* Translators: words that begin a section of a course when a number follows: "Week 3: Reading". Where
   * the number stands elsewhere, say so with #, as in "第#周"; leave out what is an activity as often */
  { POISE_QUICK_WORDS_SECTION, NC_ ("quick entry", "week;module;unit;part;day") },
  /* Translators: names that people give to the columns of a table of activities. Here: what is done */
  { POISE_QUICK_WORDS_TITLE_COLUMN, NC_ ("quick entry", "title;activity;task") },
  /* Translators: names of a column that says what a week is about */
  { POISE_QUICK_WORDS_TOPIC_COLUMN, NC_ ("quick entry", "topic;theme;subject") },
  /* Translators: names of a column with the time that an activity takes */
  { POISE_QUICK_WORDS_MINUTES_COLUMN, NC_ ("quick entry", "minutes;duration;time;hours") },
  /* Translators: names of a column that says synchronous or asynchronous */
  { POISE_QUICK_WORDS_MODE_COLUMN, NC_ ("quick entry", "mode;delivery;format") },
  /* Translators: names of a column that says content, planning or social */
  { POISE_QUICK_WORDS_PURPOSE_COLUMN, NC_ ("quick entry", "purpose") },
  /* Translators: names of a column that says the week or other section of the course */
  { POISE_QUICK_WORDS_SECTION_COLUMN, NC_ ("quick entry", "section;week;module;unit") },
  /* Translators: names of a column with tools such as "Discussion board" */
  { POISE_QUICK_WORDS_TOOLS_COLUMN, NC_ ("quick entry", "tools;tool") },
  /* Translators: names of a column with remarks */
  { POISE_QUICK_WORDS_NOTES_COLUMN, NC_ ("quick entry", "notes;comments;description") },
};

static void
add_apart (PoiseQuickVocabulary *vocabulary, PoiseQuickWords kind, const char *word)
{
  g_autofree char *apart = g_strconcat (",", word, NULL);

  poise_quick_vocabulary_add (vocabulary, kind, apart);
}

static PoiseQuickVocabulary *
make_vocabulary (void)
{
  PoiseQuickVocabulary *vocabulary = poise_quick_vocabulary_new ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    poise_quick_vocabulary_add (vocabulary, words[i].kind, g_dpgettext2 (NULL, "quick entry", words[i].list));
  add_apart (vocabulary, POISE_QUICK_WORDS_SYNCHRONOUS, poise_words_mode (POISE_MODE_SYNCHRONOUS));
  add_apart (vocabulary, POISE_QUICK_WORDS_ASYNCHRONOUS, poise_words_mode (POISE_MODE_ASYNCHRONOUS));
  add_apart (vocabulary, POISE_QUICK_WORDS_UNDECIDED, poise_words_mode (POISE_MODE_UNDECIDED));
  add_apart (vocabulary, POISE_QUICK_WORDS_CONTENT, poise_words_purpose (POISE_PURPOSE_CONTENT));
  add_apart (vocabulary, POISE_QUICK_WORDS_PLANNING, poise_words_purpose (POISE_PURPOSE_PLANNING));
  add_apart (vocabulary, POISE_QUICK_WORDS_SOCIAL, poise_words_purpose (POISE_PURPOSE_SOCIAL));
  poise_words_add_tool_names (vocabulary);
  poise_quick_vocabulary_add_english (vocabulary);
  return vocabulary;
}

/**
 * poise_words_quick_vocabulary:
 *
 * Returns: (transfer none): what is understood in the language of the process, and in English
 */
const PoiseQuickVocabulary *
poise_words_quick_vocabulary (void)
{
  static gsize vocabulary = 0;

  if (g_once_init_enter (&vocabulary))
    g_once_init_leave (&vocabulary, (gsize)make_vocabulary ());
  return (const PoiseQuickVocabulary *)vocabulary;
}
