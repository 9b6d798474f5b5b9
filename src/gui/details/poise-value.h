/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person types for a member of the plan, and what the plan then says. Pure: no widget.
 *
 * A value is a text in canonical form, as the plan writes it: "90", "2027-01-15T10:00", "7.5"; "" is none.
 * What always holds: what poise_value_write() makes of a value is read back as that value.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseValueKind:
 * @POISE_VALUE_TEXT: any line
 * @POISE_VALUE_NUMBER: a whole number from minimum to maximum
 * @POISE_VALUE_MINUTES: minutes, typed as any length of time; from minimum to maximum
 * @POISE_VALUE_DATE: a day
 * @POISE_VALUE_DATE_TIME: a day, with or without a time of day
 * @POISE_VALUE_TIME: a time of day
 * @POISE_VALUE_DECIMAL: a number that may have a fraction
 * @POISE_VALUE_ZONE: the name of a time zone, such as Europe/Stockholm
 * @POISE_VALUE_ADDRESS: an address with its scheme
 * @POISE_VALUE_LANGUAGE: a language tag, such as pt-BR
 * @POISE_VALUE_TITLE: any line that says something
 */
typedef enum
{
  POISE_VALUE_TEXT,
  POISE_VALUE_NUMBER,
  POISE_VALUE_MINUTES,
  POISE_VALUE_DATE,
  POISE_VALUE_DATE_TIME,
  POISE_VALUE_TIME,
  POISE_VALUE_DECIMAL,
  POISE_VALUE_ZONE,
  POISE_VALUE_ADDRESS,
  POISE_VALUE_LANGUAGE,
  POISE_VALUE_TITLE
} PoiseValueKind;

/** PoiseValueSpec: what is asked for; @minimum and @maximum count for numbers and minutes alone. */
typedef struct
{
  PoiseValueKind kind;
  int minimum;
  int maximum;
} PoiseValueSpec;

gboolean poise_value_kind_find (const char *name, PoiseValueKind *kind);

char *poise_value_read (const PoiseValueSpec *spec, const char *typed, char **message);
char *poise_value_suggest (const PoiseValueSpec *spec, const char *typed);
char *poise_value_write (const PoiseValueSpec *spec, const char *value);
char *poise_value_explain (const PoiseValueSpec *spec, const char *value, gboolean plain);

char *poise_value_step (const PoiseValueSpec *spec, const char *value, int step);

char *poise_value_from_number (int number);
int poise_value_to_number (const char *value);

G_END_DECLS
