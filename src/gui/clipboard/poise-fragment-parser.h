/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a clipboard or a drop brings, as a fragment: a plan's file, or lines of text. Pure; for any thread.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

#define POISE_FRAGMENT_ERROR (poise_fragment_error_quark ())

/**
 * PoiseFragmentError:
 * @POISE_FRAGMENT_ERROR_NOTHING: there is nothing in it
 * @POISE_FRAGMENT_ERROR_TOO_LARGE: more than a plan can reasonably be
 * @POISE_FRAGMENT_ERROR_NEWER: a newer Poise made it
 * @POISE_FRAGMENT_ERROR_DAMAGED: it is to be a plan and is none
 * @POISE_FRAGMENT_ERROR_NO_TEXT: it is to be text and is none
 * @POISE_FRAGMENT_ERROR_FAILED: whoever offers it did not give it
 *
 * Why nothing can be pasted. The messages are translated sentences, to be shown.
 */
typedef enum
{
  POISE_FRAGMENT_ERROR_NOTHING,
  POISE_FRAGMENT_ERROR_TOO_LARGE,
  POISE_FRAGMENT_ERROR_NEWER,
  POISE_FRAGMENT_ERROR_DAMAGED,
  POISE_FRAGMENT_ERROR_NO_TEXT,
  POISE_FRAGMENT_ERROR_FAILED,
} PoiseFragmentError;

GQuark poise_fragment_error_quark (void);

/** POISE_FRAGMENT_MOST_BYTES: of a plan; of text it is an eighth, which makes more activities of a byte. */
#define POISE_FRAGMENT_MOST_BYTES (64 * 1024 * 1024)

PoisePlan *poise_fragment_parser_parse (GBytes *bytes, gboolean as_plan, GError **error);
PoisePlan *poise_fragment_parser_check (PoisePlan *fragment, GError **error);
gsize poise_fragment_parser_get_most_bytes (gboolean as_plan);
GError *poise_fragment_parser_too_large (void);

G_END_DECLS
