/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person types for a member, and what the plan then says.
 */

#include "gui/details/poise-value-typing.h"

#include "core/poise-plan.h"
#include "words/poise-words.h"

typedef struct
{
  PoiseValueKind kind;
  int minimum;
  int maximum;
  const char *typed;
  const char *value; /* NULL where it means nothing */
} Case;

static const Case cases[] = {
  { POISE_VALUE_TEXT, 0, 0, " as it is ", " as it is " },
  { POISE_VALUE_TEXT, 0, 0, "", "" },

  { POISE_VALUE_NUMBER, 1, 366, "7", "7" },
  { POISE_VALUE_NUMBER, 1, 366, " 7 ", "7" },
  { POISE_VALUE_NUMBER, 1, 366, "", "" },
  { POISE_VALUE_NUMBER, 1, 366, "0", NULL },
  { POISE_VALUE_NUMBER, 1, 366, "1", "1" },
  { POISE_VALUE_NUMBER, 1, 366, "366", "366" },
  { POISE_VALUE_NUMBER, 1, 366, "367", NULL },
  { POISE_VALUE_NUMBER, 1, 366, "7 days", NULL },
  { POISE_VALUE_NUMBER, 1, 366, "7.5", NULL },
  { POISE_VALUE_NUMBER, 0, 100, "35%", "35" },
  { POISE_VALUE_NUMBER, 0, 100, "%", NULL },
  { POISE_VALUE_NUMBER, 0, 100, "-1", NULL },
  { POISE_VALUE_NUMBER, 0, 100, "99999999999999999999", NULL },

  { POISE_VALUE_MINUTES, 0, 100000, "90", "90" },
  { POISE_VALUE_MINUTES, 0, 100000, "1 h 30", "90" },
  { POISE_VALUE_MINUTES, 0, 100000, "1:30", "90" },
  { POISE_VALUE_MINUTES, 0, 100000, "0", "0" },
  { POISE_VALUE_MINUTES, 0, 100000, "1.5 h", "90" },
  { POISE_VALUE_MINUTES, 0, 100000, "100000", "100000" },
  { POISE_VALUE_MINUTES, 0, 100000, "100001", NULL },
  { POISE_VALUE_MINUTES, 0, 100000, "1000000000", NULL },
  { POISE_VALUE_MINUTES, 0, 100000, "1e9", NULL },
  { POISE_VALUE_MINUTES, 0, 100000, "abc", NULL },
  { POISE_VALUE_MINUTES, 0, 100000, "-5", NULL },
  { POISE_VALUE_MINUTES, 0, 100000, "−5", NULL },
  { POISE_VALUE_MINUTES, 0, 100000, "soon", NULL },
  { POISE_VALUE_MINUTES, 1, 1440, "0", NULL },
  { POISE_VALUE_MINUTES, 1, 1440, "24 h", "1440" },
  { POISE_VALUE_MINUTES, 1, 1440, "25 h", NULL },

  { POISE_VALUE_DATE, 0, 0, "2027-01-15", "2027-01-15" },
  { POISE_VALUE_DATE, 0, 0, "2027-1-5", "2027-01-05" },
  { POISE_VALUE_DATE, 0, 0, "2027/01/15", "2027-01-15" },
  { POISE_VALUE_DATE, 0, 0, "2027.01.15", "2027-01-15" },
  { POISE_VALUE_DATE, 0, 0, "2027-01.15", NULL },
  { POISE_VALUE_DATE, 0, 0, "2027-02-29", NULL },
  { POISE_VALUE_DATE, 0, 0, "2028-02-29", "2028-02-29" },
  { POISE_VALUE_DATE, 0, 0, "2027-13-01", NULL },
  { POISE_VALUE_DATE, 0, 0, "2027-00-10", NULL },
  { POISE_VALUE_DATE, 0, 0, "15.1.2027", NULL },
  { POISE_VALUE_DATE, 0, 0, "27-01-15", NULL },
  { POISE_VALUE_DATE, 0, 0, "2027-01-15 10:00", NULL },
  { POISE_VALUE_DATE, 0, 0, "2027-01-155", NULL },
  { POISE_VALUE_DATE, 0, 0, "2027-01-", NULL },
  { POISE_VALUE_DATE, 0, 0, "tomorrow", NULL },

  { POISE_VALUE_DATE_TIME, 0, 0, "2027-01-15", "2027-01-15" },
  { POISE_VALUE_DATE_TIME, 0, 0, "2027-01-15 10:00", "2027-01-15T10:00" },
  { POISE_VALUE_DATE_TIME, 0, 0, "2027-01-15T10:00", "2027-01-15T10:00" },
  { POISE_VALUE_DATE_TIME, 0, 0, "2027-01-15  9.30", "2027-01-15T09:30" },
  { POISE_VALUE_DATE_TIME, 0, 0, "2027-01-15 24:00", NULL },
  { POISE_VALUE_DATE_TIME, 0, 0, "2027-01-15 1", NULL },
  { POISE_VALUE_DATE_TIME, 0, 0, "2027-01-15x10:00", NULL },

  { POISE_VALUE_TIME, 0, 0, "10:00", "10:00" },
  { POISE_VALUE_TIME, 0, 0, "9:05", "09:05" },
  { POISE_VALUE_TIME, 0, 0, "23:59", "23:59" },
  { POISE_VALUE_TIME, 0, 0, "24:00", NULL },
  { POISE_VALUE_TIME, 0, 0, "10:60", NULL },
  { POISE_VALUE_TIME, 0, 0, "10:-5", NULL },
  { POISE_VALUE_TIME, 0, 0, "10:5", NULL },
  { POISE_VALUE_TIME, 0, 0, "10", NULL },
  { POISE_VALUE_TIME, 0, 0, "-1:00", NULL },

  { POISE_VALUE_DECIMAL, 0, 0, "7.5", "7.5" },
  { POISE_VALUE_DECIMAL, 0, 0, "7,5", "7.5" },
  { POISE_VALUE_DECIMAL, 0, 0, "٧٫٥", "7.5" },
  { POISE_VALUE_NUMBER, 1, 366, "١٢", "12" },
  { POISE_VALUE_DATE, 0, 0, "٢٠٢٧-٠١-١٥", "2027-01-15" },
  { POISE_VALUE_DECIMAL, 0, 0, "15", "15" },
  { POISE_VALUE_DECIMAL, 0, 0, ".5", NULL },
  { POISE_VALUE_DECIMAL, 0, 0, "7.", NULL },
  { POISE_VALUE_DECIMAL, 0, 0, "1.2.3", NULL },
  { POISE_VALUE_DECIMAL, 0, 0, "1234567890123", NULL },

  { POISE_VALUE_ZONE, 0, 0, "Europe/Stockholm", "Europe/Stockholm" },
  { POISE_VALUE_ZONE, 0, 0, "Europe/Nowhere", NULL },

  { POISE_VALUE_ADDRESS, 0, 0, "https://example.org/a?b=c", "https://example.org/a?b=c" },
  { POISE_VALUE_ADDRESS, 0, 0, "mailto:me@example.org", "mailto:me@example.org" },
  { POISE_VALUE_ADDRESS, 0, 0, "ftp://example.org", "ftp://example.org" },
  { POISE_VALUE_ADDRESS, 0, 0, "example.org/page", NULL },
  { POISE_VALUE_ADDRESS, 0, 0, "example.org:8080/page", NULL },
  { POISE_VALUE_ADDRESS, 0, 0, "localhost:8080", NULL },
  { POISE_VALUE_ADDRESS, 0, 0, "me@example.org", NULL },
  { POISE_VALUE_ADDRESS, 0, 0, "https://example.org/a page", NULL },
  { POISE_VALUE_ADDRESS, 0, 0, "https://[", NULL },
  { POISE_VALUE_ADDRESS, 0, 0, "not an address", NULL },
  { POISE_VALUE_ADDRESS, 0, 0, "nothing", NULL },

  { POISE_VALUE_LANGUAGE, 0, 0, "pt-BR", "pt-BR" },
  { POISE_VALUE_LANGUAGE, 0, 0, "Swedish", "sv" },
  { POISE_VALUE_LANGUAGE, 0, 0, "SVENSKA", "sv" },
  { POISE_VALUE_LANGUAGE, 0, 0, "sv", "sv" },
  { POISE_VALUE_LANGUAGE, 0, 0, "not a language", NULL },

  { POISE_VALUE_TITLE, 0, 0, " as it is ", " as it is " },
  { POISE_VALUE_TITLE, 0, 0, "", NULL },
  { POISE_VALUE_TITLE, 0, 0, "  ", NULL },
};

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      const PoiseValueSpec spec = { c->kind, c->minimum, c->maximum };
      g_autofree char *message = NULL;
      g_autofree char *value = poise_value_read (&spec, c->typed, &message);

      g_test_message ("kind %d: “%s”", c->kind, c->typed);
      g_assert_cmpstr (value, ==, c->value);
      g_assert_true ((message != NULL) == (value == NULL));
    }
}

/* What is written is read back as the same, and what the plan has can be read. */
static void
test_write (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      const PoiseValueSpec spec = { c->kind, c->minimum, c->maximum };
      g_autofree char *message = NULL;
      g_autofree char *written = NULL;
      g_autofree char *value = NULL;

      if (!c->value)
        continue;
      written = poise_value_write (&spec, c->value);
      value = poise_value_read (&spec, written, &message);
      g_assert_cmpstr (value, ==, c->value);
    }
}

static void
test_explain (void)
{
  static const struct
  {
    PoiseValueKind kind;
    const char *value;
    gboolean plain;
    const char *meaning;
  } meanings[] = {
    { POISE_VALUE_MINUTES, "", TRUE, NULL },
    { POISE_VALUE_MINUTES, "45", TRUE, NULL },
    { POISE_VALUE_MINUTES, "45", FALSE, "45 min" },
    { POISE_VALUE_MINUTES, "90", TRUE, "1 h 30 min" },
    { POISE_VALUE_DATE, "2027-01-15", TRUE, "Fri, 15 Jan" },
    { POISE_VALUE_DATE_TIME, "2027-01-15T10:00", FALSE, "Fri, 15 Jan, 10:00" },
    { POISE_VALUE_NUMBER, "12", TRUE, NULL },
    { POISE_VALUE_TEXT, "90", TRUE, NULL },
    { POISE_VALUE_LANGUAGE, "", TRUE, NULL },
    { POISE_VALUE_LANGUAGE, "sv", TRUE, "Swedish" },
    { POISE_VALUE_LANGUAGE, "pt-BR", TRUE, "Portuguese (Brazil)" },
    { POISE_VALUE_LANGUAGE, "qaa", TRUE, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      const PoiseValueSpec spec = { meanings[i].kind, 0, G_MAXINT };
      g_autofree char *meaning = poise_value_explain (&spec, meanings[i].value, meanings[i].plain);

      g_assert_cmpstr (meaning, ==, meanings[i].meaning);
    }
}

static void
test_numbers (void)
{
  g_autofree char *unset = poise_value_from_number (POISE_UNSET);
  g_autofree char *zero = poise_value_from_number (0);

  g_assert_cmpstr (unset, ==, "");
  g_assert_cmpstr (zero, ==, "0");
  g_assert_cmpint (poise_value_to_number (""), ==, POISE_UNSET);
  g_assert_cmpint (poise_value_to_number ("100000"), ==, 100000);
}

static void
test_step (void)
{
  static const struct
  {
    const char *value;
    int step;
    const char *next;
  } steps[] = {
    { "", 5, "5" },     { "", -5, "1" },     { "1", 5, "5" },    { "5", 5, "10" },
    { "47", 5, "50" },  { "47", -5, "45" },  { "45", -5, "40" }, { "5", -5, "1" },
    { "98", 5, "100" }, { "100", 5, "100" }, { "7", 1, "8" },    { "7", -1, "6" },
  };
  const PoiseValueSpec spec = { POISE_VALUE_NUMBER, 1, 100 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *next = poise_value_step (&spec, steps[i].value, steps[i].step);

      g_assert_cmpstr (next, ==, steps[i].next);
    }
}

/* The longer, the wider; back the same way. */
static void
test_step_of_minutes (void)
{
  static const int from[] = { 0, 50, 55, 60, 225, 240, 270 };
  static const int to[] = { 5, 55, 60, 75, 240, 270, 300 };
  const PoiseValueSpec spec = { POISE_VALUE_MINUTES, 0, POISE_MINUTES_MAX };

  for (guint i = 0; i < G_N_ELEMENTS (from); i++)
    {
      g_autofree char *value = poise_value_from_number (from[i]);
      g_autofree char *next = poise_value_step (&spec, value, 5);
      g_autofree char *back = poise_value_step (&spec, next, -5);

      g_assert_cmpint (poise_value_to_number (next), ==, to[i]);
      g_assert_cmpint (poise_value_to_number (back), ==, from[i]);
    }
}

static void
test_suggest (void)
{
  static const struct
  {
    const char *typed;
    const char *suggested;
  } lines[] = {
    { "example.org", "https://example.org" },
    { " example.org/a?b=c ", "https://example.org/a?b=c" },
    { "example.org:8080/x", "https://example.org:8080/x" },
    { "//example.org", "https://example.org" },
    { "localhost:8080", "https://localhost:8080" },
    { "me@example.org", "mailto:me@example.org" },
    { "nothing", NULL },
    { "not an address.", NULL },
    { "https://example.org/a page", NULL },
    { "", NULL },
  };
  const PoiseValueSpec address = { POISE_VALUE_ADDRESS };
  const PoiseValueSpec text = { POISE_VALUE_TEXT };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *suggested = poise_value_suggest (&address, lines[i].typed);

      g_test_message ("“%s”", lines[i].typed);
      g_assert_cmpstr (suggested, ==, lines[i].suggested);
      g_assert_null (poise_value_suggest (&text, lines[i].typed));
    }
}

/* ---- While it is typed ---- */

typedef struct
{
  const char *text;
  gboolean going_on;
  const char *value; /* afterwards */
  gboolean message;
} Stroke;

static void
type_strokes (PoiseValueKind kind, const char *shown, const Stroke *strokes, guint n_strokes)
{
  PoiseValueTyping typing;
  gboolean rewrite;

  poise_value_typing_init (&typing);
  typing.spec.kind = kind;
  g_assert_true (poise_value_typing_show (&typing, "a", shown, FALSE, "", &rewrite));
  g_assert_true (rewrite);
  for (guint i = 0; i < n_strokes; i++)
    {
      g_autofree char *before = g_strdup (typing.value);
      g_autofree char *message = NULL;
      gboolean changed = poise_value_typing_read (&typing, strokes[i].text, strokes[i].going_on, &message);

      g_test_message ("“%s”", strokes[i].text);
      g_assert_cmpstr (typing.value, ==, strokes[i].value);
      g_assert_true ((message != NULL) == strokes[i].message);
      g_assert_true (changed == (strcmp (before, typing.value) != 0));
    }
  poise_value_typing_clear (&typing);
}

static void
test_typing (void)
{
  static const Stroke minutes[] = {
    { "3", TRUE, "3", FALSE },       { "", TRUE, "30", FALSE },   { "4", TRUE, "4", FALSE },
    { "45", TRUE, "45", FALSE },     { "45 x", TRUE, "30", TRUE }, { "45 x", FALSE, "30", TRUE },
    { "45 m", TRUE, "30", TRUE },    { "45 min", TRUE, "45", FALSE },
    { "45 min", FALSE, "45", FALSE }, { "", FALSE, "", FALSE },
  };
  static const Stroke title[] = {
    { "O", TRUE, "O", FALSE },     { "", TRUE, "Old", TRUE },  { "", FALSE, "Old", TRUE },
    { "  ", FALSE, "Old", TRUE },  { "N", TRUE, "N", FALSE },  { "New", TRUE, "New", FALSE },
    { "New", FALSE, "New", FALSE },
  };
  static const Stroke date[] = {
    { "2027-01-1", TRUE, "2027-01-01", FALSE },   { "2027-01-15", TRUE, "2027-01-15", FALSE },
    { "2027-02-30", FALSE, "2027-01-12", TRUE },  { "tomorrow", FALSE, "2027-01-12", TRUE },
    { "2027-01-12", FALSE, "2027-01-12", FALSE },
  };

  type_strokes (POISE_VALUE_MINUTES, "30", minutes, G_N_ELEMENTS (minutes));
  type_strokes (POISE_VALUE_TITLE, "Old", title, G_N_ELEMENTS (title));
  type_strokes (POISE_VALUE_DATE, "2027-01-12", date, G_N_ELEMENTS (date));
}

/* What a plan brings is shown, though nobody could type it: passing by neither marks nor changes it. */
static void
test_unreadable (void)
{
  PoiseValueTyping typing;
  g_autofree char *message = NULL;
  g_autofree char *complaint = NULL;
  gboolean rewrite;

  poise_value_typing_init (&typing);
  typing.spec.kind = POISE_VALUE_ADDRESS;
  poise_value_typing_show (&typing, "a", "example.org", FALSE, "", &rewrite);
  g_assert_false (poise_value_typing_read (&typing, "example.org", FALSE, &message));
  g_assert_cmpstr (typing.value, ==, "example.org");
  g_assert_null (message);
  complaint = poise_value_typing_complain (&typing);
  g_assert_cmpstr (complaint, ==, "Addresses begin with https://…");

  /* The same value again is nothing new; of another subject it is. */
  g_assert_false (poise_value_typing_show (&typing, "a", "example.org", FALSE, "exa", &rewrite));
  g_assert_true (poise_value_typing_show (&typing, "b", "example.org", FALSE, "exa", &rewrite));
  g_assert_true (rewrite);
  poise_value_typing_clear (&typing);
}

/* Several values: one for all while there is a text, and emptied again each its own. */
static void
test_mixed (void)
{
  PoiseValueTyping typing;
  g_autofree char *message = NULL;
  gboolean rewrite;

  poise_value_typing_init (&typing);
  typing.spec = (PoiseValueSpec){ POISE_VALUE_MINUTES, 0, 100 };
  g_assert_true (poise_value_typing_show (&typing, "a", "", TRUE, "", &rewrite));
  g_assert_false (poise_value_typing_read (&typing, "", FALSE, &message));
  g_assert_true (typing.mixed);
  g_assert_true (poise_value_typing_read (&typing, "4", TRUE, &message));
  g_assert_false (typing.mixed);
  g_assert_false (poise_value_typing_is_taken_back (&typing));
  /* What the plan then says is no news, and does not end the typing. */
  g_assert_false (poise_value_typing_show (&typing, "a", "4", FALSE, "4", &rewrite));
  g_assert_true (poise_value_typing_read (&typing, "", TRUE, &message));
  g_assert_true (poise_value_typing_is_taken_back (&typing));
  g_assert_true (typing.mixed);
  g_assert_false (poise_value_typing_show (&typing, "a", "", TRUE, "", &rewrite));
  g_assert_true (poise_value_typing_read (&typing, "45", TRUE, &message));
  poise_value_typing_keep (&typing);
  /* Now they are one: emptied, it is none. */
  g_assert_true (poise_value_typing_read (&typing, "", FALSE, &message));
  g_assert_false (poise_value_typing_is_taken_back (&typing));
  g_assert_false (typing.mixed);

  /* What is chosen counts, also where that is none. */
  poise_value_typing_show (&typing, "b", "", TRUE, "", &rewrite);
  g_assert_true (poise_value_typing_take (&typing, ""));
  g_assert_false (poise_value_typing_is_taken_back (&typing));
  g_assert_false (poise_value_typing_take (&typing, ""));
  poise_value_typing_clear (&typing);
}

static void
test_steps (void)
{
  PoiseValueTyping typing;
  gboolean rewrite;

  poise_value_typing_init (&typing);
  typing.spec = (PoiseValueSpec){ POISE_VALUE_MINUTES, 0, 10 };
  g_assert_false (poise_value_typing_can_step (&typing, 1));
  typing.step = 5;
  g_assert_true (poise_value_typing_can_step (&typing, 1));
  g_assert_false (poise_value_typing_can_step (&typing, -1));
  poise_value_typing_show (&typing, "a", "9", FALSE, "", &rewrite);
  g_assert_true (poise_value_typing_step (&typing, 1));
  g_assert_cmpstr (typing.value, ==, "10");
  g_assert_false (poise_value_typing_step (&typing, 1));
  poise_value_typing_show (&typing, "a", "", TRUE, "10", &rewrite);
  g_assert_true (rewrite);
  g_assert_false (poise_value_typing_step (&typing, -1));
  poise_value_typing_clear (&typing);
}

static void
test_kinds (void)
{
  PoiseValueKind kind;

  g_assert_true (poise_value_kind_find ("text", &kind) && kind == POISE_VALUE_TEXT);
  g_assert_true (poise_value_kind_find ("date-time", &kind) && kind == POISE_VALUE_DATE_TIME);
  g_assert_true (poise_value_kind_find ("language", &kind) && kind == POISE_VALUE_LANGUAGE);
  g_assert_false (poise_value_kind_find ("colour", &kind));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/gui/value/read", test_read);
  g_test_add_func ("/gui/value/write", test_write);
  g_test_add_func ("/gui/value/explain", test_explain);
  g_test_add_func ("/gui/value/numbers", test_numbers);
  g_test_add_func ("/gui/value/step", test_step);
  g_test_add_func ("/gui/value/step-of-minutes", test_step_of_minutes);
  g_test_add_func ("/gui/value/suggest", test_suggest);
  g_test_add_func ("/gui/value/typing", test_typing);
  g_test_add_func ("/gui/value/unreadable", test_unreadable);
  g_test_add_func ("/gui/value/mixed", test_mixed);
  g_test_add_func ("/gui/value/steps", test_steps);
  g_test_add_func ("/gui/value/kinds", test_kinds);
  return g_test_run ();
}
