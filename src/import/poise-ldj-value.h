/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in a file of Learning Designer, read leniently: numbers and truth values may be texts, and what is not
 * understood is said in the report and counts as absent. The file has passed the strict scan before.
 */

#pragma once

#include "import/poise-import-report.h"
#include "store/poise-scan.h"

G_BEGIN_DECLS

/**
 * PoiseLdj: a file that is read
 * @scan: where everything stands in it
 * @report: takes what is not understood
 * @left_out: (element-type utf8): names of members that a plan has no place for, in order, each once
 * @offset: the byte up to which lines have been counted
 * @line: the line of that byte
 */
typedef struct
{
  const PoiseScan *scan;
  PoiseImportReport *report;
  GPtrArray *left_out;
  gsize offset;
  int line;
} PoiseLdj;

char *poise_ldj_get_text (PoiseLdj *ldj, guint object, const char *name);
gboolean poise_ldj_get_number (PoiseLdj *ldj, guint object, const char *name, int minimum, int maximum, int *number);
int poise_ldj_get_flag (PoiseLdj *ldj, guint object, const char *name);
gboolean poise_ldj_get_object (PoiseLdj *ldj, guint object, const char *name, guint *value);
GArray *poise_ldj_get_list (PoiseLdj *ldj, guint object, const char *name);
GArray *poise_ldj_get_objects (PoiseLdj *ldj, guint object, const char *name);
char *poise_ldj_decode (PoiseLdj *ldj, guint span);
void poise_ldj_report (PoiseLdj *ldj, guint span, const char *name);
void poise_ldj_leave_out (PoiseLdj *ldj, guint object, const char *name);

G_END_DECLS
