/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From a plan, or another record, to the text of its file: the same record gives the same bytes, whoever writes it.
 *
 * The layout: two spaces for each level; every member and every record of a list begins its own line; a
 * list of texts stands on one line; unknown members follow the known ones with their values to the letter;
 * one newline at the end.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

GBytes *poise_writer_write (const PoiseRecord *record, const char *format);
GBytes *poise_writer_write_plan (const PoisePlan *plan);
void poise_writer_append_text (GString *json, const char *text);

G_END_DECLS
