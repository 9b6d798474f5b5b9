/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where what the rules say comes from. Names, years, titles and addresses are the same in every language;
 * src/words says, by id, where in the source the figure stands.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseEvidence: how strong a source is.
 * @POISE_EVIDENCE_RESEARCH: a study, a meta-analysis or a theory that was reviewed and published
 * @POISE_EVIDENCE_PRACTICE: what experienced people advise; also a company's own small study
 * @POISE_EVIDENCE_STANDARD: a law, a standard or a rubric that institutions have agreed on
 */
typedef enum
{
  POISE_EVIDENCE_RESEARCH,
  POISE_EVIDENCE_PRACTICE,
  POISE_EVIDENCE_STANDARD,
  POISE_N_EVIDENCES
} PoiseEvidence;

/**
 * PoiseSource:
 * @id: stable, for words and tests
 * @authors: as a citation names them
 * @year: of publication
 * @title: with the journal or site in which it stands
 * @uri: where it, or a report of it, can be read
 * @evidence: how strong it is
 */
typedef struct
{
  const char *id;
  const char *authors;
  int year;
  const char *title;
  const char *uri;
  PoiseEvidence evidence;
} PoiseSource;

/** PoiseSourceIndex: the rows of %poise_sources. */
typedef enum
{
  POISE_SOURCE_AKCAOGLU_2016,
  POISE_SOURCE_AYCOCK_2002,
  POISE_SOURCE_BABAIAN_2020,
  POISE_SOURCE_BARRE_2016,
  POISE_SOURCE_BERNARD_2009,
  POISE_SOURCE_BIGGS_1996,
  POISE_SOURCE_CMU_2020,
  POISE_SOURCE_CREDIT_HOUR_2020,
  POISE_SOURCE_DENNIS_2008,
  POISE_SOURCE_ECTS_2015,
  POISE_SOURCE_FREEMAN_2014,
  POISE_SOURCE_GUO_2014,
  POISE_SOURCE_HRASTINSKI_2008,
  POISE_SOURCE_MARTIN_2021,
  POISE_SOURCE_MARTIN_2022,
  POISE_SOURCE_MICROSOFT_2020,
  POISE_SOURCE_MICROSOFT_2021,
  POISE_SOURCE_NICOL_2006,
  POISE_SOURCE_OPEN_UNIVERSITY_2019,
  POISE_SOURCE_RIENTIES_2015,
  POISE_SOURCE_RIENTIES_2016,
  POISE_SOURCE_STANFORD_2020,
  POISE_SOURCE_SUNY_2021,
  POISE_SOURCE_W3C_2023,
  POISE_SOURCE_WORCESTER_2019,
  POISE_N_SOURCES
} PoiseSourceIndex;

extern const PoiseSource poise_sources[POISE_N_SOURCES];

G_END_DECLS
