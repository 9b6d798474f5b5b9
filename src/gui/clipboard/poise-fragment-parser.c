/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a clipboard or a drop brings, as a fragment.
 */

#include "gui/clipboard/poise-fragment-parser.h"

#include "core/poise-fragment.h"
#include "poise-config.h"
#include "store/poise-store.h"
#include "words/poise-words-outline.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

G_DEFINE_QUARK (poise-fragment-error-quark, poise_fragment_error)

/** poise_fragment_parser_get_most_bytes: Returns: how many bytes are taken at most, of a plan's file or of text */
gsize
poise_fragment_parser_get_most_bytes (gboolean as_plan)
{
  return as_plan ? POISE_FRAGMENT_MOST_BYTES : POISE_FRAGMENT_MOST_BYTES / 8;
}

/** poise_fragment_parser_too_large: Returns: (transfer full): the error of more bytes than that */
GError *
poise_fragment_parser_too_large (void)
{
  return g_error_new_literal (POISE_FRAGMENT_ERROR, POISE_FRAGMENT_ERROR_TOO_LARGE,
                              _ ("Nothing was pasted: what was copied is too large."));
}

static void
set_damaged (GError **error, const GError *cause)
{
  g_autofree char *reason = poise_words_error (cause);

  g_set_error (error, POISE_FRAGMENT_ERROR, POISE_FRAGMENT_ERROR_DAMAGED,
               /* Translators: %s is a whole sentence that says what is wrong. */
               _ ("Nothing was pasted: what was copied is not a whole plan. %s"), reason);
}

/**
 * poise_fragment_parser_check:
 * @fragment: (transfer full): a plan
 *
 * Returns: (transfer full) (nullable): @fragment, if it can be pasted
 */
PoisePlan *
poise_fragment_parser_check (PoisePlan *fragment, GError **error)
{
  g_autoptr (PoisePlan) owned = fragment;

  if (fragment->version > POISE_PLAN_VERSION)
    {
      g_set_error_literal (error, POISE_FRAGMENT_ERROR, POISE_FRAGMENT_ERROR_NEWER,
                           _ ("Nothing was pasted: it was copied in a newer Poise, which this one does not understand."));
      return NULL;
    }
  if (poise_fragment_is_empty (fragment))
    {
      g_set_error_literal (error, POISE_FRAGMENT_ERROR, POISE_FRAGMENT_ERROR_NOTHING,
                           _ ("There is nothing to paste."));
      return NULL;
    }
  return g_steal_pointer (&owned);
}

static PoisePlan *
parse_plan (GBytes *bytes, GError **error)
{
  g_autoptr (GError) cause = NULL;
  PoisePlan *plan = poise_store_read (bytes, &cause);

  if (plan)
    return poise_fragment_parser_check (plan, error);
  set_damaged (error, cause);
  return NULL;
}

/* A plan's file that went through a text editor is a plan still; other text in braces is text. */
static gboolean
looks_like_plan (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  while (length > 0 && g_ascii_isspace (*text))
    {
      text++;
      length--;
    }
  if (length == 0 || *text != '{')
    return FALSE;
  return g_strstr_len (text, MIN (length, 200), "\"poise-plan\"") != NULL;
}

static PoisePlan *
parse_text (GBytes *bytes, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *text = NULL;

  if (!g_utf8_validate_len (data, length, NULL))
    {
      g_set_error_literal (error, POISE_FRAGMENT_ERROR, POISE_FRAGMENT_ERROR_NO_TEXT,
                           _ ("Nothing was pasted: what was copied is not text."));
      return NULL;
    }
  text = g_strndup (data, length);
  return poise_fragment_parser_check (poise_words_outline_parse (text), error);
}

/**
 * poise_fragment_parser_parse:
 * @bytes: what was copied
 * @as_plan: whether it was offered as a plan's file; else it is text
 *
 * Text is understood as in the line for new activities, line by line.
 *
 * Returns: (transfer full) (nullable): a fragment with something in it; %NULL with a %POISE_FRAGMENT_ERROR
 */
PoisePlan *
poise_fragment_parser_parse (GBytes *bytes, gboolean as_plan, GError **error)
{
  if (g_bytes_get_size (bytes) > poise_fragment_parser_get_most_bytes (as_plan))
    {
      g_propagate_error (error, poise_fragment_parser_too_large ());
      return NULL;
    }
  return as_plan || looks_like_plan (bytes) ? parse_plan (bytes, error) : parse_text (bytes, error);
}
