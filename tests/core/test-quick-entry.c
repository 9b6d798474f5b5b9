/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Quick entry: what a typed line says, and above all what stays in its title.
 */

#include "quick-cases.h"

static PoiseQuickVocabulary *english;

static void
test_plain (void)
{
  static const QuickCase cases[] = {
    { "", "", NONE, OPEN },
    { "   ", "", NONE, OPEN },
    { "Debate", "Debate", NONE, OPEN },
    { "  Debate \t", "Debate", NONE, OPEN },
    { "What now?", "What now?", NONE, OPEN },
    { "Read: chapter 2,", "Read: chapter 2,", NONE, OPEN },
    { "(optional) Quiz", "(optional) Quiz", NONE, OPEN },
    { "Quiz (optional)", "Quiz (optional)", NONE, OPEN },
    { "Group(s) and f(x)", "Group(s) and f(x)", NONE, OPEN },
    { "–", "–", NONE, OPEN },
    { ":", ":", NONE, OPEN },
    { "((", "((", NONE, OPEN },
    { ")", ")", NONE, OPEN },
    { "🎓 Début", "🎓 Début", NONE, OPEN },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

static void
test_end (void)
{
  static const QuickCase cases[] = {
    { "Debate in small groups 45 min live", "Debate in small groups", 45, SYNC },
    { "Debate in small groups live 45 min", "Debate in small groups", 45, SYNC },
    { "Debate in small groups, 45 min, live", "Debate in small groups", 45, SYNC },
    { "Debate – 45 min – live", "Debate", 45, SYNC },
    { "Debate · 45 min · live", "Debate", 45, SYNC },
    { "Debate - live - 45 min", "Debate", 45, SYNC },
    { "Debate / live", "Debate", NONE, SYNC },
    { "Debate: 45 min", "Debate", 45, OPEN },
    { "Debate (45 min, live)", "Debate", 45, SYNC },
    { "Debate (live; 45 min)", "Debate", 45, SYNC },
    { "Debate [45 min] live", "Debate", 45, SYNC },
    { "Debate (45 min) (live)", "Debate", 45, SYNC },
    { "Debate (room 5, 45 min)", "Debate (room 5)", 45, OPEN },
    { "Debate (45 min, room 5)", "Debate (room 5)", 45, OPEN },
    { "Film (20 min) review", "Film review", 20, OPEN },
    { "Debate (room 5) 45 min", "Debate (room 5)", 45, OPEN },
    { "Debate 45 min", "Debate", 45, OPEN },
    { "Debate live", "Debate", NONE, SYNC },
    { "Debate LIVE", "Debate", NONE, SYNC },
    { "Debate 45 Min. Live.", "Debate", 45, SYNC },
    { "Debate for 45 min live", "Debate", 45, SYNC },
    { "For 45 min", "For", 45, OPEN },
    { "Quiz 0 min", "Quiz", 0, OPEN },
    { "Project 100000 min", "Project", 100000, OPEN },
    { "Project 100001 min", "Project 100001 min", NONE, OPEN },
    { "Project 999999999999999999999 min", "Project 999999999999999999999 min", NONE, OPEN },
    { "Project 1666 h 40 min", "Project", 100000, OPEN },
    { "Project 1666 h 41 min", "Project 1666 h 41 min", NONE, OPEN },
    { "Project 9999999 h", "Project 9999999 h", NONE, OPEN },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

static void
test_shapes_of_time (void)
{
  static const QuickCase cases[] = {
    { "Debate 45min", "Debate", 45, OPEN },
    { "Debate 45m", "Debate", 45, OPEN },
    { "Debate 45′", "Debate", 45, OPEN },
    { "Debate 45'", "Debate", 45, OPEN },
    { "Debate 1 minute", "Debate", 1, OPEN },
    { "Debate 45 minutes", "Debate", 45, OPEN },
    { "Debate 45 mins", "Debate", 45, OPEN },
    { "Debate 2 h", "Debate", 120, OPEN },
    { "Debate 2h", "Debate", 120, OPEN },
    { "Debate 2 hours", "Debate", 120, OPEN },
    { "Debate 1 hr", "Debate", 60, OPEN },
    { "Debate 1 h 30 min", "Debate", 90, OPEN },
    { "Debate 1 h 30", "Debate", 90, OPEN },
    { "Debate 1h30", "Debate", 90, OPEN },
    { "Debate 1h30m", "Debate", 90, OPEN },
    { "Debate 1h30min", "Debate", 90, OPEN },
    { "Debate 1 hour and 30 minutes", "Debate", 90, OPEN },
    { "Debate 1.5 h", "Debate", 90, OPEN },
    { "Debate 1,5 h", "Debate", 90, OPEN },
    { "Debate ١٫٥ h", "Debate", 90, OPEN },
    { "Debate، ٤٥ min", "Debate", 45, OPEN },
    { "Debate 1.25 h", "Debate", 75, OPEN },
    { "Debate 0.33 h", "Debate", 20, OPEN },
    { "Debate 1½ h", "Debate", 90, OPEN },
    { "Debate ½ h", "Debate", 30, OPEN },
    { "Debate 1:30 h", "Debate", 90, OPEN },
    { "Debate 45\u00a0min", "Debate", 45, OPEN },
    { "Debate\u00a045\u202fmin", "Debate", 45, OPEN },
    { "Debate ４５ min", "Debate", 45, OPEN },
    { "Debate ٤٥ min", "Debate", 45, OPEN },
    { "Debate：45 min", "Debate", 45, OPEN },
    /* Not times */
    { "Debate 2.5 min", "Debate 2.5 min", NONE, OPEN },
    { "Debate 1.125 h", "Debate 1.125 h", NONE, OPEN },
    { "Debate -45 min", "Debate -45 min", NONE, OPEN },
    { "Run 400m", "Run 400m", NONE, OPEN },
    { "Swim 45 m", "Swim 45 m", NONE, OPEN },
    { "Vitamin H", "Vitamin H", NONE, OPEN },
    { "Write the minutes", "Write the minutes", NONE, OPEN },
    { "Model in 3D", "Model in 3D", NONE, OPEN },
    { "A 45-minute debate", "A 45-minute debate", NONE, OPEN },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

static void
test_bare_numbers (void)
{
  static const QuickCase cases[] = {
    { "Chapter 90", "Chapter 90", NONE, OPEN },
    { "Chapters 10, 20, 30", "Chapters 10, 20, 30", NONE, OPEN },
    { "Lecture 3 live", "Lecture 3", NONE, SYNC },
    { "Session 12 live", "Session 12", NONE, SYNC },
    { "Apollo (11)", "Apollo (11)", NONE, OPEN },
    { "Read John 3:16", "Read John 3:16", NONE, OPEN },
    { "Meet at 10:30", "Meet at 10:30", NONE, OPEN },
    { "Meet at 10:30 live", "Meet at 10:30", NONE, SYNC },
    { "History until 1945", "History until 1945", NONE, OPEN },
    { "90", "90", NONE, OPEN },
    /* A mode beside it makes minutes of it */
    { "Debate live 45", "Debate", 45, SYNC },
    { "Debate live, 1:30", "Debate", 90, SYNC },
    { "Debate (live, 45)", "Debate", 45, SYNC },
    { "Debate (45, live)", "Debate", 45, SYNC },
    { "Debate (45)", "Debate (45)", NONE, OPEN },
    { "Debate live 5", "Debate", 5, SYNC },
    { "Debate live 4", "Debate live 4", NONE, OPEN },
    { "Debate live 600", "Debate", 600, SYNC },
    { "Debate live 601", "Debate live 601", NONE, OPEN },
    { "Chapter 3 45 min", "Chapter 3", 45, OPEN },
    { "Chapter 3 – 45 min", "Chapter 3", 45, OPEN },
    { "Chapter 3, 45 min", "Chapter 3", 45, OPEN },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

static void
test_modes (void)
{
  static const QuickCase cases[] = {
    { "Debate sync", "Debate", NONE, SYNC },
    { "Debate synchronous", "Debate", NONE, SYNC },
    { "Debate in real time", "Debate", NONE, SYNC },
    { "Essay async", "Essay", NONE, ASYNC },
    { "Essay asynchronous 2 h", "Essay", 120, ASYNC },
    { "Essay own time", "Essay", NONE, ASYNC },
    { "Essay in your own time", "Essay", NONE, ASYNC },
    { "Essay 2 h in their own time", "Essay", 120, ASYNC },
    { "Essay self-paced", "Essay", NONE, ASYNC },
    { "Essay, undecided", "Essay", NONE, OPEN },
    { "Essay 30 min undecided", "Essay", 30, OPEN },
    { "Swing states undecided", "Swing states undecided", NONE, OPEN },
    /* Set apart or part of the title */
    { "Sing together", "Sing together", NONE, OPEN },
    { "Sing, together", "Sing", NONE, SYNC },
    { "Sing 10 min together", "Sing", 10, SYNC },
    { "Sing together 10 min", "Sing together", 10, OPEN },
    { "Sing (together)", "Sing", NONE, SYNC },
    { "Behaviour in class", "Behaviour in class", NONE, OPEN },
    { "Quiz 15 min in class", "Quiz", 15, SYNC },
    /* In the title */
    { "Live coding demo", "Live coding demo", NONE, OPEN },
    { "Live coding demo 30 min", "Live coding demo", 30, OPEN },
    { "Live coding demo live", "Live coding demo", NONE, SYNC },
    { "Where we live", "Where we live", NONE, OPEN },
    { "Talk about where you live 20 min", "Talk about where you live", 20, OPEN },
    { "Projects go live", "Projects go live", NONE, OPEN },
    { "Sync or async", "Sync or async", NONE, OPEN },
    { "What is asynchronous", "What is asynchronous", NONE, OPEN },
    { "Compare sync / async", "Compare sync / async", NONE, OPEN },
    { "Compare sync, async 20 min", "Compare sync, async", 20, OPEN },
    { "Take your own time", "Take your own time", NONE, OPEN },
    { "Olives", "Olives", NONE, OPEN },
    { "Async", "Async", NONE, OPEN },
    { "live", "live", NONE, OPEN },
    { "45 min", "45 min", NONE, OPEN },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

/* A mode that has only a time beside it is the title, and says what it says. */
static void
test_modes_as_titles (void)
{
  static const QuickCase cases[] = {
    { "Live 45 min", "Live", 45, SYNC },
    { "45 min live", "live", 45, SYNC },
    { "Own time 2 h", "Own time", 120, ASYNC },
    { "Together, 1 h 30", "Together", 90, SYNC },
    { "Live – 45 min", "Live", 45, SYNC },
    { "45 min: live", "live", 45, SYNC },
    { "Live (45 min)", "Live", 45, SYNC },
    { "Live for 45 min", "Live", 45, SYNC },
    { "  In class:  20 min ", "In class", 20, SYNC },
    { "Undecided 30 min", "Undecided", 30, OPEN },
    { "Live 90", "Live", 90, SYNC },
    { "Own time 1:30", "Own time", 90, ASYNC },
    { "Live coding 45 min", "Live coding", 45, OPEN },
    /* Both modes: none is said */
    { "Sync, async 45 min", "Sync, async", 45, OPEN },
    /* What stays */
    { "Live 8", "Live 8", NONE, OPEN },
    { "Live 47", "Live 47", NONE, OPEN },
    { "90 live", "90 live", NONE, OPEN },
    { "Live in 45 min", "Live in 45 min", NONE, OPEN },
    { "Live 30–45 min", "Live 30–45 min", NONE, OPEN },
    { "Live 100001 min", "Live 100001 min", NONE, OPEN },
    { "Live,", "Live,", NONE, OPEN },
    { "Live, 45", "Live", 45, SYNC },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

static void
test_start_and_middle (void)
{
  static const QuickCase cases[] = {
    { "45 min: Debate", "Debate", 45, OPEN },
    { "45 min live: Debate", "Debate", 45, SYNC },
    { "Live, 45 min – Debate", "Debate", 45, SYNC },
    { "Live: Debate", "Debate", NONE, SYNC },
    { "Live – Debate 20 min", "Debate", 20, SYNC },
    { "(45 min) Debate", "Debate", 45, OPEN },
    { "[live] Debate 45 min", "Debate", 45, SYNC },
    { "(live) ", "(live)", NONE, OPEN },
    { "Live, from New York: a show", "Live, from New York: a show", NONE, OPEN },
    { "45 min debate", "debate", 45, OPEN },
    { "45 min, debate", "debate", 45, OPEN },
    { "45min debate in small groups live", "debate in small groups", 45, SYNC },
    { "5 min or more of silence", "5 min or more of silence", NONE, OPEN },
    { "2 hours of Kant", "2 hours of Kant", NONE, OPEN },
    { "5 min intro, 10 min talk", "5 min intro, 10 min talk", NONE, OPEN },
    { "Lecture 45 min on Kant", "Lecture on Kant", 45, OPEN },
    { "Lecture, 45 min, room 5", "Lecture, room 5", 45, OPEN },
    { "Lecture 45 min, room 5", "Lecture, room 5", 45, OPEN },
    { "Lecture 45 min (room 5)", "Lecture (room 5)", 45, OPEN },
    { "Lecture 1 Std 30 min on Kant", "Lecture 1 Std 30 min on Kant", NONE, OPEN },
    { "Lecture 1 h 30 slides", "Lecture 1 h 30 slides", NONE, OPEN },
    { "Discuss the 20 min film", "Discuss the 20 min film", NONE, OPEN },
    { "Discuss the 20 min film 45 min", "Discuss the 20 min film", 45, OPEN },
    { "Swim 30 min a day", "Swim 30 min a day", NONE, OPEN },
    { "Answer within 48 hours", "Answer within 48 hours", NONE, OPEN },
    { "Post 24 h before class", "Post 24 h before class", NONE, OPEN },
    { "Explain it in 5 min", "Explain it in 5 min", NONE, OPEN },
    { "Explain it in 5 min live", "Explain it in 5 min", NONE, SYNC },
    { "Talk 30-45 min", "Talk 30-45 min", NONE, OPEN },
    { "Talk 30–45 min", "Talk 30–45 min", NONE, OPEN },
    { "Talk 30 – 45 min", "Talk 30 – 45 min", NONE, OPEN },
    { "Talk 30 to 45 min", "Talk 30 to 45 min", NONE, OPEN },
    { "Talk 30 min / 45 min", "Talk 30 min / 45 min", NONE, OPEN },
    { "Talk 2 x 45 min", "Talk 2 x 45 min", NONE, OPEN },
    { "Talk 2×45 min", "Talk 2×45 min", NONE, OPEN },
    { "Talk 1 000 min", "Talk 1 000 min", NONE, OPEN },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

/* Numbers alone: round ones count where nothing else is counted. */
static void
test_round_minutes (void)
{
  static const QuickCase cases[] = {
    { "Debate 90", "Debate", 90, OPEN },
    { "Debate, 90", "Debate", 90, OPEN },
    { "Debate – 90", "Debate", 90, OPEN },
    { "Debate 90 live", "Debate", 90, SYNC },
    { "Debate for 90", "Debate", 90, OPEN },
    { "Debate 1:30", "Debate", 90, OPEN },
    { "Debate, 1:30 live", "Debate", 90, SYNC },
    { "Debate 1.5", "Debate 1.5", NONE, OPEN },
    { "Debate 15", "Debate", 15, OPEN },
    { "Debate 14", "Debate 14", NONE, OPEN },
    { "Debate 10", "Debate 10", NONE, OPEN },
    { "Debate 600", "Debate", 600, OPEN },
    { "Debate 605", "Debate 605", NONE, OPEN },
    { "Debate 47", "Debate 47", NONE, OPEN },
    { "Debate 4:00", "Debate", 240, OPEN },
    { "Debate 4:05", "Debate 4:05", NONE, OPEN },
    { "Lesson 30", "Lesson 30", NONE, OPEN },
    { "Lecture 45 live", "Lecture", 45, SYNC },
    { "Lecture 45", "Lecture 45", NONE, OPEN },
    { "Lecture 25 live", "Lecture 25", NONE, SYNC },
    { "Chapter 45 live", "Chapter 45", NONE, SYNC },
    { "Read pages 45", "Read pages 45", NONE, OPEN },
    { "Week 30", "Week 30", NONE, OPEN },
    { "Questions 10, 20", "Questions 10, 20", NONE, OPEN },
    { "Kant (1785) 30", "Kant (1785) 30", NONE, OPEN },
    { "The first 90", "The first 90", NONE, OPEN },
    { "Debate 45 min 90", "Debate 90", 45, OPEN },
    { "90 Debate", "90 Debate", NONE, OPEN },
  };
  quick_cases_check (english, cases, G_N_ELEMENTS (cases));
}

static void
test_purposes (void)
{
  static const struct
  {
    const char *line;
    const char *title;
    PoisePurpose purpose;
    PoiseMode mode;
    int minutes;
  } cases[] = {
    { "Kick-off, planning", "Kick-off", POISE_PURPOSE_PLANNING, OPEN, NONE },
    { "Kick-off; Planning.", "Kick-off", POISE_PURPOSE_PLANNING, OPEN, NONE },
    { "Kick-off · social", "Kick-off", POISE_PURPOSE_SOCIAL, OPEN, NONE },
    { "Kick-off (content)", "Kick-off", POISE_PURPOSE_CONTENT, OPEN, NONE },
    { "Kick-off (live, planning, 30 min)", "Kick-off", POISE_PURPOSE_PLANNING, SYNC, 30 },
    { "Kick-off 30 min planning", "Kick-off", POISE_PURPOSE_PLANNING, OPEN, 30 },
    { "Kick-off 30 min live planning", "Kick-off", POISE_PURPOSE_PLANNING, SYNC, 30 },
    { "Kick-off 30 min planning live", "Kick-off", POISE_PURPOSE_PLANNING, SYNC, 30 },
    { "Kick-off, live, planning", "Kick-off", POISE_PURPOSE_PLANNING, SYNC, NONE },
    { "Kick-off, live planning", "Kick-off", POISE_PURPOSE_PLANNING, SYNC, NONE },
    { "Kick-off, social 30 min", "Kick-off", POISE_PURPOSE_SOCIAL, OPEN, 30 },
    { "Live, social – Tea 20 min", "Tea", POISE_PURPOSE_SOCIAL, SYNC, 20 },
    { "(planning) Kick-off", "Kick-off", POISE_PURPOSE_PLANNING, OPEN, NONE },
    /* Tags, anywhere */
    { "Kick-off #planning", "Kick-off", POISE_PURPOSE_PLANNING, OPEN, NONE },
    { "#plan Kick-off 30 min", "Kick-off", POISE_PURPOSE_PLANNING, OPEN, 30 },
    { "Kick-off #plan, room 5", "Kick-off, room 5", POISE_PURPOSE_PLANNING, OPEN, NONE },
    { "Kick-off #live #plan #own-time", "Kick-off #own-time", POISE_PURPOSE_PLANNING, SYNC, NONE },
    { "Essay #own-time", "Essay", POISE_PURPOSE_NONE, ASYNC, NONE },
    { "Essay #self-paced #subject", "Essay", POISE_PURPOSE_CONTENT, ASYNC, NONE },
    { "#SOCIAL tea", "tea", POISE_PURPOSE_SOCIAL, OPEN, NONE },
    { "#plan", "#plan", POISE_PURPOSE_NONE, OPEN, NONE },
    { "#plan #live", "#plan #live", POISE_PURPOSE_NONE, OPEN, NONE },
    { "#unknown tea", "#unknown tea", POISE_PURPOSE_NONE, OPEN, NONE },
    { "C#plan", "C#plan", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Learn C# live", "Learn C#", POISE_PURPOSE_NONE, SYNC, NONE },
    /* In the title */
    { "Project planning", "Project planning", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Essay: planning", "Essay: planning", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Essay – planning", "Essay – planning", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Planning: who does what", "Planning: who does what", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Planning, drafting, writing", "Planning, drafting, writing", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Social media debate", "Social media debate", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Write social media content", "Write social media content", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Form, style and content", "Form, style and content", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Form, content", "Form", POISE_PURPOSE_CONTENT, OPEN, NONE },
    { "Planning, social", "Planning, social", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Ask for help, support", "Ask for help, support", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Make a plan", "Make a plan", POISE_PURPOSE_NONE, OPEN, NONE },
    { "Debate live social", "Debate live social", POISE_PURPOSE_NONE, OPEN, NONE },
    /* As the title, with a time beside it */
    { "Planning 30 min", "Planning", POISE_PURPOSE_PLANNING, OPEN, 30 },
    { "Planning 30 min live", "Planning", POISE_PURPOSE_PLANNING, SYNC, 30 },
    { "Planning for 30 min", "Planning", POISE_PURPOSE_PLANNING, OPEN, 30 },
    { "Live, planning 30 min", "Live, planning", POISE_PURPOSE_PLANNING, SYNC, 30 },
    { "Live 30 min, planning", "Live", POISE_PURPOSE_PLANNING, SYNC, 30 },
    { "30 min social live", "social live", POISE_PURPOSE_SOCIAL, SYNC, 30 },
    { "Live 30 min #plan", "Live", POISE_PURPOSE_PLANNING, SYNC, 30 },
    { "#live 30 min", "30 min", POISE_PURPOSE_NONE, SYNC, NONE },
    { "Planning", "Planning", POISE_PURPOSE_NONE, OPEN, NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (cases[i].line, english, POISE_QUICK_NOTHING);

      g_test_message ("“%s” → “%s”, %d", cases[i].line, entry->title, entry->purpose);
      g_assert_cmpstr (entry->title, ==, cases[i].title);
      g_assert_cmpint (entry->purpose, ==, cases[i].purpose);
      g_assert_cmpint (entry->mode, ==, cases[i].mode);
      g_assert_cmpint (entry->minutes, ==, cases[i].minutes);
    }
}

/* What is ignored stays in the title, and the rest is understood as before. */
static void
test_ignored (void)
{
  static const struct
  {
    PoiseQuickParts ignored;
    const char *line;
    const char *title;
    PoiseQuickParts understood;
  } cases[] = {
    { POISE_QUICK_NOTHING, "Tea 45 min live, social", "Tea",
      POISE_QUICK_MINUTES_PART | POISE_QUICK_MODE_PART | POISE_QUICK_PURPOSE_PART },
    { POISE_QUICK_MODE_PART, "Tea 45 min live", "Tea live", POISE_QUICK_MINUTES_PART },
    { POISE_QUICK_MINUTES_PART, "Tea 45 min live", "Tea 45 min", POISE_QUICK_MODE_PART },
    { POISE_QUICK_PURPOSE_PART, "Tea 45 min, social", "Tea, social", POISE_QUICK_MINUTES_PART },
    { POISE_QUICK_MODE_PART | POISE_QUICK_MINUTES_PART, "Tea 45 min live", "Tea 45 min live", POISE_QUICK_NOTHING },
    { POISE_QUICK_MODE_PART, "Tea #live (45)", "Tea #live (45)", POISE_QUICK_NOTHING },
    { POISE_QUICK_BARE_MINUTES, "Tea 45", "Tea 45", POISE_QUICK_NOTHING },
    { POISE_QUICK_BARE_MINUTES, "Tea 45 min", "Tea", POISE_QUICK_MINUTES_PART },
    { POISE_QUICK_BARE_MINUTES, "Tea live 45", "Tea", POISE_QUICK_MINUTES_PART | POISE_QUICK_MODE_PART },
    { POISE_QUICK_NOTHING, "Tea, undecided", "Tea", POISE_QUICK_MODE_PART },
    { POISE_QUICK_MODE_PART, "Live 45 min", "Live", POISE_QUICK_MINUTES_PART },
    { POISE_QUICK_MINUTES_PART, "Live 45 min", "Live 45 min", POISE_QUICK_NOTHING },
    { POISE_QUICK_BARE_MINUTES, "Live 45", "Live 45", POISE_QUICK_NOTHING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (cases[i].line, english, cases[i].ignored);

      g_test_message ("“%s” → “%s”, %d", cases[i].line, entry->title, entry->understood);
      g_assert_cmpstr (entry->title, ==, cases[i].title);
      g_assert_cmpint (entry->understood, ==, cases[i].understood);
    }
}

static void
test_bad_minutes (void)
{
  static const struct
  {
    const char *line;
    gboolean bad;
  } cases[] = {
    { "Debate -5 min", TRUE },        { "Debate −5 min", TRUE },         { "Debate -5min", TRUE },
    { "Debate 1e9 min", TRUE },       { "Debate 1e9min live", TRUE },    { "Debate 100001 min", TRUE },
    { "Debate 2000 h", TRUE },        { "Debate -1 h", TRUE },           { "Debate 12345678901 min", TRUE },
    { "Debate 100000 min", FALSE },   { "Debate 0 min", FALSE },         { "Debate -5", FALSE },
    { "Debate 1e9", FALSE },          { "Debate 30-45 min", FALSE },     { "Debate 2 x 45 min", FALSE },
    { "Debate 2.5 min", FALSE },      { "Keep minutes", FALSE },         { "min", FALSE },
    { "-5 min", FALSE },              { "", FALSE },                     { "Take -5 min off", FALSE },
    { "abc min", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (cases[i].line, english, POISE_QUICK_NOTHING);

      g_test_message ("“%s”", cases[i].line);
      g_assert_cmpint (entry->bad_minutes, ==, cases[i].bad);
      if (entry->bad_minutes)
        g_assert_cmpint (entry->minutes, ==, NONE);
    }
}

static void
test_minutes (void)
{
  static const struct
  {
    const char *text;
    int minutes;
  } cases[] = {
    { NULL, NONE },         { "", NONE },     { " ", NONE },           { "90", 90 },
    { " 90 ", 90 },         { "0", 0 },       { "100000", 100000 },    { "100001", NONE },
    { "-5", NONE },         { "45 min", 45 }, { "45min", 45 },         { "45m", 45 },
    { "45 m", NONE },       { "1 h 30", 90 }, { "1h30", 90 },          { "1:30", 90 },
    { "0:05", 5 },          { "1:60", NONE }, { "1:3", NONE },         { "1.5 h", 90 },
    { "1,5 h", 90 },        { "1.5", NONE },  { "2 hours", 120 },      { "1 h 30 min", 90 },
    { "½ h", 30 },          { "½", NONE },    { "45 min live", NONE }, { "min", NONE },
    { "forty-five", NONE }, { "４５", 45 },   { "45 min.", 45 },       { "9999999999", NONE },
    { "1e3", NONE },        { "0x10", NONE }, { "24:00", 1440 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text != NULL ? cases[i].text : "(null)");
      g_assert_cmpint (poise_quick_entry_parse_minutes (cases[i].text, english), ==, cases[i].minutes);
    }
}

static void
test_make_activity (void)
{
  g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse ("Debate 45 min live", english, POISE_QUICK_NOTHING);
  g_autoptr (PoiseActivity) activity = poise_quick_entry_make_activity (entry);
  g_autoptr (PoiseQuickEntry) plain_entry = poise_quick_entry_parse ("Debate", english, POISE_QUICK_NOTHING);
  g_autoptr (PoiseActivity) plain = poise_quick_entry_make_activity (plain_entry);

  g_assert_cmpstr (activity->title, ==, "Debate");
  g_assert_cmpint (activity->minutes, ==, 45);
  g_assert_cmpint (activity->mode, ==, SYNC);
  g_assert_cmpstr (plain->title, ==, "Debate");
  g_assert_cmpint (plain->minutes, ==, NONE);
  g_assert_cmpint (plain->mode, ==, OPEN);
  g_assert_cmpstr (plain->id, !=, activity->id);
}

static char *
make_random_line (GRand *random)
{
  static const char *const pieces[] = {
    "45",  "min", "1:30", "h",     "live",   "async", "own time", "together", ",", ":", "–",
    "(",   ")",   "[",    "]",     "for",    "in",    "½",        "1,5",      "m", "x", "Debate",
    "30m", "1h",  "and",  "90min", "\u00a0", "🎓",     "'",        ".",        "…", "٣", "，",
    "planning", "social", "#plan", "#live", "90", "-5", "1e9",
  };
  GString *line = g_string_new (NULL);

  for (int i = g_rand_int_range (random, 0, 9); i > 0; i--)
    {
      g_string_append (line, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
      if (g_rand_boolean (random))
        g_string_append_c (line, ' ');
    }
  return g_string_free (line, FALSE);
}

/* Any mixture of pieces: the title is taken from the line, and empty only where the line is. */
static void
test_random_lines (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int round = 0; round < 20000; round++)
    {
      g_autofree char *line = make_random_line (random);
      g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (line, english, POISE_QUICK_NOTHING);

      g_test_message ("“%s” → “%s”", line, entry->title);
      g_assert_true (g_utf8_validate (entry->title, -1, NULL));
      g_assert_true (quick_cases_is_taken_from (entry->title, line));
      g_assert_cmpint (entry->minutes, >=, POISE_UNSET);
      g_assert_cmpint (entry->minutes, <=, POISE_MINUTES_MAX);
      if (*entry->title == '\0')
        g_assert_true (quick_cases_is_taken_from (line, ""));
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  english = poise_quick_vocabulary_new ();
  poise_quick_vocabulary_add_english (english);
  g_test_add_func ("/core/quick-entry/plain", test_plain);
  g_test_add_func ("/core/quick-entry/end", test_end);
  g_test_add_func ("/core/quick-entry/shapes-of-time", test_shapes_of_time);
  g_test_add_func ("/core/quick-entry/bare-numbers", test_bare_numbers);
  g_test_add_func ("/core/quick-entry/modes", test_modes);
  g_test_add_func ("/core/quick-entry/modes-as-titles", test_modes_as_titles);
  g_test_add_func ("/core/quick-entry/start-and-middle", test_start_and_middle);
  g_test_add_func ("/core/quick-entry/round-minutes", test_round_minutes);
  g_test_add_func ("/core/quick-entry/purposes", test_purposes);
  g_test_add_func ("/core/quick-entry/ignored", test_ignored);
  g_test_add_func ("/core/quick-entry/bad-minutes", test_bad_minutes);
  g_test_add_func ("/core/quick-entry/minutes", test_minutes);
  g_test_add_func ("/core/quick-entry/make-activity", test_make_activity);
  g_test_add_func ("/core/quick-entry/random-lines", test_random_lines);
  status = g_test_run ();
  poise_quick_vocabulary_free (english);
  return status;
}
