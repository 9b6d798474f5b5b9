/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A process that does something again and again until it is killed. When that happens is told by what it has got done,
 * never by the clock alone: under load, a few milliseconds are over before it has begun.
 */

#pragma once

#include <glib.h>

/**
 * KilledChildFunc:
 * @folder: where it works
 * @number: the last number that was told before
 * @fd: for killed_child_tell()
 */
typedef void (*KilledChildFunc) (const char *folder, int number, int fd);

/* In the child: @number has been done. */
void killed_child_tell (int fd, int number);

/* Runs @run, and kills it within the step after the none, first or second that it tells of. Returns: the last number that
 * it told, @number where it told of none. It may end by itself, but only well. */
int killed_child_run (GRand *random, KilledChildFunc run, const char *folder, int number);
