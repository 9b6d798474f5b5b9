/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which process something belongs to, written so that another one can tell later whether it still lives: its number
 * alone would be given to somebody else one day.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseProcess:
 * @pid: its number; 0 for nobody
 * @start: when it started, in ticks since the machine did; 0 where that is not known
 * @boot: which start of the machine that was; "" where that is not known
 */
typedef struct
{
  gint64 pid;
  guint64 start;
  char boot[37];
} PoiseProcess;

void poise_process_get_own (PoiseProcess *process);
gboolean poise_process_is_alive (const PoiseProcess *process);
char *poise_process_print (const PoiseProcess *process); /* "123-4567-0b1f…" */
gboolean poise_process_parse (const char *text, PoiseProcess *process);

G_END_DECLS
