/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is thrown at the parts of Poise that read what others wrote. Each target is one file with the one function
 * that libFuzzer calls; without clang, fuzz-main.c calls it for the corpus and for mutations of that.
 *
 * A target asserts what must hold of any bytes at all: it aborts where that does not hold, and so do the sanitizers
 * and GLib's warnings.
 */

#pragma once

#include <glib.h>
#include <stdint.h>

/* Before the first input, where a target needs it: @argc and @argv are the program's, and stay as they are */
int LLVMFuzzerInitialize (int *argc, char ***argv);

/* Always 0: every input is worth keeping */
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* What several targets hold true of */
void fuzz_init (void);
void fuzz_check_text (const char *text);
void fuzz_check_error (const GError *error, GQuark domain);
void fuzz_check_plan (gpointer plan);
