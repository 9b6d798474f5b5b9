/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The English words of quick entry and of pasted texts, which are understood in every language.
 */

#include "core/poise-quick-vocabulary.h"

/* Words that could end a title come with a comma ("Sing together", "Project planning"); those that a title
 * can have even behind a comma are tags alone ("Ask for help, support"). */
static const char *const english[POISE_QUICK_N_WORDS] = {
  [POISE_QUICK_WORDS_SYNCHRONOUS]
  = "live;sync;synchronous;synchronously;in real time;,together;,in class;,in-class",
  [POISE_QUICK_WORDS_ASYNCHRONOUS]
  = "async;asynchronous;asynchronously;own time;in own time;in your own time;in their own time;"
    "in one’s own time;in one's own time;self-paced;at your own pace;at their own pace;,self paced",
  [POISE_QUICK_WORDS_UNDECIDED] = ",undecided",
  [POISE_QUICK_WORDS_CONTENT] = ",content;,course content;,subject matter;,content-related;#subject",
  [POISE_QUICK_WORDS_PLANNING]
  = ",planning;,task planning;,coordination;,coordinating;,logistics;#plan;#tasks;#task;#organization;#organisation",
  [POISE_QUICK_WORDS_SOCIAL]
  = ",social;,social support;,socializing;,socialising;,companionship;#support;#community;#informal",
  [POISE_QUICK_WORDS_HOURS] = "h;hr;hrs;hour;hours",
  [POISE_QUICK_WORDS_MINUTES] = "min;mins;minute;minutes",
  [POISE_QUICK_WORDS_BINDING]
  = "a;an;the;this;that;these;those;every;each;in;within;after;before;by;of;with;without;at;until;till;to;"
    "from;than;about;around;over;under;up;on;first;last;next;per;and;or;not;no;nor;but;vs;versus;is;are;be;"
    "being;was;were;i;you;we;they;he;she;it;who;people;us;my;your;our;their;his;her;its;go;goes;going;went;"
    "ca;approx;approximately;max;maximum;minimum;least;most;how;what;why;where;when;as;if;x;×;*;+;~;≈;=;&",
  [POISE_QUICK_WORDS_FOLLOWING]
  = "a;an;and;or;of;per;each;every;to;before;after;later;early;earlier;ago;from;x;×;more;less;long;longer;"
    "old;ahead;apart;daily;weekly;maximum;minimum;max;at;by;until;till;&;+;*",
  [POISE_QUICK_WORDS_LEADING] = "for",
  [POISE_QUICK_WORDS_JOINING] = "and;&",
  [POISE_QUICK_WORDS_COUNTING]
  = "chapter;chapters;ch;page;pages;p;pp;section;sections;week;module;unit;"
    "part;day;topic;theme;block;room;exercise;exercises;problem;problems;question;questions;task;paragraph;"
    "psalm;figure;table;article;act;verse;line;lines;number;no;nr;version;year;grade;level;step;phase;group;"
    "team;episode;volume;vol;issue;case;slide;slides;top;form;item;year;apollo;route;hall;building;course;#",
  [POISE_QUICK_WORDS_NUMBERED] = "lecture;lesson;session;seminar;lab;workshop;tutorial;class;meeting",
  /* "Chapter 3", "Lecture 3" and "Session 3" are things to do as often. */
  [POISE_QUICK_WORDS_SECTION] = "week;weeks;wk;module;unit;part;block;topic;theme;day",
  [POISE_QUICK_WORDS_TITLE_COLUMN]
  = "title;activity;activities;activity title;activity name;learning activity;learning activities;name;"
    "task;what",
  [POISE_QUICK_WORDS_TOPIC_COLUMN] = "topic;topics;theme;subject",
  [POISE_QUICK_WORDS_MINUTES_COLUMN]
  = "minutes;mins;min;duration;time;length;workload;estimated time;time needed;hours;hrs;hour;h",
  [POISE_QUICK_WORDS_MODE_COLUMN]
  = "mode;modality;delivery;delivery mode;mode of delivery;sync/async;synchronous/asynchronous;format",
  [POISE_QUICK_WORDS_PURPOSE_COLUMN] = "purpose;purposes;communication;purpose of communication",
  [POISE_QUICK_WORDS_SECTION_COLUMN]
  = "section;week;weeks;wk;week no;week number;module;unit;part;block;section title",
  [POISE_QUICK_WORDS_TOOLS_COLUMN] = "tools;tool;technology;software;platform",
  [POISE_QUICK_WORDS_NOTES_COLUMN] = "notes;note;comments;comment;remarks;description;details",
};

/** poise_quick_vocabulary_add_english: adds the English words. */
void
poise_quick_vocabulary_add_english (PoiseQuickVocabulary *vocabulary)
{
  for (int kind = 0; kind < POISE_QUICK_N_WORDS; kind++)
    poise_quick_vocabulary_add (vocabulary, kind, english[kind]);
}
