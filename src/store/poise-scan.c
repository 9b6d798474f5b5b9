/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The scanner: a loop over the states of JSON with a stack of its own, so that no text, however deep, costs
 * stack space of the process. It stops at the first thing wrong and says where.
 */

#include "store/poise-scan.h"

#include "store/poise-scan-level.h"
#include "store/poise-scan-text.h"

#include <string.h>

typedef enum
{
  STATE_VALUE,
  STATE_KEY,
  STATE_AFTER,
  STATE_DONE,
  STATE_FAILED
} State;

typedef struct
{
  PoiseScan *scan;
  const char *at;
  const char *end;
  PoiseScanLevel levels[POISE_SCAN_DEPTH];
  guint depth;
  GError *error;
} Scanner;

static State
fail (Scanner *scanner, PoiseStoreError code, const char *found, const char *expected)
{
  scanner->error
      = poise_scan_error_at (scanner->scan, scanner->at - scanner->scan->text, code, found, expected);
  return STATE_FAILED;
}

/* Refuses what stands at the scanner's place: the end of the text, bytes that are not UTF-8, or, as @code, a
 * character that does not belong there. */
static State
fail_at_character (Scanner *scanner, PoiseStoreError code, const char *expected)
{
  g_autofree char *found = NULL;

  switch (poise_scan_text_describe (scanner->at, scanner->end, &found))
    {
    case POISE_SCAN_TEXT_CUT:
      return fail (scanner, POISE_STORE_ERROR_TRUNCATED, NULL, expected);
    case POISE_SCAN_TEXT_NOT_UTF8:
      return fail (scanner, POISE_STORE_ERROR_NOT_UTF8, NULL, NULL);
    case POISE_SCAN_TEXT_WRONG:
    case POISE_SCAN_TEXT_GOOD:
    default:
      return fail (scanner, code, found, expected);
    }
}

static State
fail_here (Scanner *scanner, const char *expected)
{
  return fail_at_character (scanner, POISE_STORE_ERROR_SYNTAX, expected);
}

static void
skip_space (Scanner *scanner)
{
  const char *at = scanner->at;

  while (at < scanner->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at++;
  scanner->at = at;
}

static char
look (const Scanner *scanner)
{
  return scanner->at < scanner->end ? *scanner->at : '\0';
}

/* ---- Spans ---- */

static PoiseSpan *
add_span (Scanner *scanner)
{
  PoiseScan *scan = scanner->scan;
  PoiseSpan *span;

  if (scan->n_spans == scan->n_allocated)
    {
      scan->n_allocated = MAX (256, scan->n_allocated * 2);
      scan->spans = g_realloc_n (scan->spans, scan->n_allocated, sizeof (PoiseSpan));
    }
  span = &scan->spans[scan->n_spans++];
  *span = (PoiseSpan){ .start = scanner->at - scan->text };
  return span;
}

static void
close_span (Scanner *scanner, PoiseSpan *span)
{
  span->end = scanner->at - scanner->scan->text;
  span->next = scanner->scan->n_spans;
}

/* ---- Values ---- */

static gboolean
scan_text (Scanner *scanner)
{
  PoiseSpan *span = add_span (scanner);
  gboolean escaped = FALSE, broken = FALSE;

  switch (poise_scan_text_skip (&scanner->at, scanner->end, &escaped, &broken))
    {
    case POISE_SCAN_TEXT_GOOD:
      span->escaped = escaped;
      span->broken = broken;
      scanner->scan->n_broken += broken;
      close_span (scanner, span);
      return TRUE;
    case POISE_SCAN_TEXT_CUT:
      scanner->at = scanner->end;
      fail (scanner, POISE_STORE_ERROR_TRUNCATED, NULL, "\"");
      return FALSE;
    case POISE_SCAN_TEXT_NOT_UTF8:
    case POISE_SCAN_TEXT_WRONG:
    default:
      fail_here (scanner, NULL);
      return FALSE;
    }
}

static gboolean
skip_digits (Scanner *scanner)
{
  const char *first = scanner->at;

  while (g_ascii_isdigit (look (scanner)))
    scanner->at++;
  return scanner->at > first;
}

static State
scan_number (Scanner *scanner)
{
  PoiseSpan *span = add_span (scanner);

  if (look (scanner) == '-')
    scanner->at++;
  if (look (scanner) == '0')
    scanner->at++;
  else if (!skip_digits (scanner))
    return fail_here (scanner, "digit");
  if (look (scanner) == '.')
    {
      scanner->at++;
      if (!skip_digits (scanner))
        return fail_here (scanner, "digit");
    }
  if (look (scanner) == 'e' || look (scanner) == 'E')
    {
      scanner->at++;
      if (look (scanner) == '+' || look (scanner) == '-')
        scanner->at++;
      if (!skip_digits (scanner))
        return fail_here (scanner, "digit");
    }
  close_span (scanner, span);
  return STATE_AFTER;
}

static State
scan_word (Scanner *scanner, const char *word)
{
  PoiseSpan *span = add_span (scanner);

  for (; *word != '\0'; word++, scanner->at++)
    if (scanner->at == scanner->end || *scanner->at != *word)
      return fail_here (scanner, "value");
  close_span (scanner, span);
  return STATE_AFTER;
}

static State
close_level (Scanner *scanner)
{
  PoiseScanLevel *level = &scanner->levels[--scanner->depth];

  scanner->at++;
  close_span (scanner, &scanner->scan->spans[level->span]);
  poise_scan_level_clear (level);
  return STATE_AFTER;
}

static State
open_level (Scanner *scanner, char closing, State inside)
{
  if (scanner->depth == POISE_SCAN_DEPTH)
    return fail (scanner, POISE_STORE_ERROR_TOO_DEEP, NULL, G_STRINGIFY (POISE_SCAN_DEPTH));

  scanner->levels[scanner->depth++] = (PoiseScanLevel){ .span = scanner->scan->n_spans };
  add_span (scanner);
  scanner->at++;
  skip_space (scanner);
  return look (scanner) == closing ? close_level (scanner) : inside;
}

static State
scan_value (Scanner *scanner)
{
  skip_space (scanner);
  switch (look (scanner))
    {
    case '{':
      return open_level (scanner, '}', STATE_KEY);
    case '[':
      return open_level (scanner, ']', STATE_VALUE);
    case '"':
      return scan_text (scanner) ? STATE_AFTER : STATE_FAILED;
    case 't':
      return scan_word (scanner, "true");
    case 'f':
      return scan_word (scanner, "false");
    case 'n':
      return scan_word (scanner, "null");
    default:
      if (look (scanner) == '-' || g_ascii_isdigit (look (scanner)))
        return scan_number (scanner);
      return fail_here (scanner, "value");
    }
}

/* ---- Keys ---- */

static State
scan_key (Scanner *scanner)
{
  const char *first;

  skip_space (scanner);
  first = scanner->at;
  if (look (scanner) != '"')
    return fail_here (scanner, "name");
  if (!scan_text (scanner))
    return STATE_FAILED;
  if (poise_scan_level_repeats (&scanner->levels[scanner->depth - 1], scanner->scan))
    {
      g_autofree char *key = poise_scan_decode (scanner->scan, scanner->scan->n_spans - 1);

      scanner->at = first;
      return fail (scanner, POISE_STORE_ERROR_DUPLICATE_KEY, key, NULL);
    }
  skip_space (scanner);
  if (look (scanner) != ':')
    return fail_here (scanner, ":");
  scanner->at++;
  return STATE_VALUE;
}

static State
scan_after (Scanner *scanner)
{
  gboolean in_object;

  skip_space (scanner);
  if (scanner->depth == 0)
    return STATE_DONE;

  in_object
      = scanner->scan->text[scanner->scan->spans[scanner->levels[scanner->depth - 1].span].start] == '{';
  if (look (scanner) == ',')
    {
      scanner->at++;
      return in_object ? STATE_KEY : STATE_VALUE;
    }
  if (look (scanner) == (in_object ? '}' : ']'))
    return close_level (scanner);
  return fail_here (scanner, in_object ? ", }" : ", ]");
}

static State
scan_step (Scanner *scanner, State state)
{
  switch (state)
    {
    case STATE_VALUE:
      return scan_value (scanner);
    case STATE_KEY:
      return scan_key (scanner);
    case STATE_AFTER:
      return scan_after (scanner);
    case STATE_DONE:
    case STATE_FAILED:
    default:
      return state;
    }
}

static State
scan_document (Scanner *scanner)
{
  State state = STATE_VALUE;

  if (scanner->end - scanner->at > POISE_SCAN_MAX_BYTES)
    return fail (scanner, POISE_STORE_ERROR_TOO_LARGE, NULL, "256 MiB");
  if (scanner->end - scanner->at >= 3 && memcmp (scanner->at, "\xef\xbb\xbf", 3) == 0)
    scanner->at += 3;
  skip_space (scanner);
  if (scanner->at == scanner->end)
    return fail (scanner, POISE_STORE_ERROR_EMPTY, NULL, NULL);

  while (state != STATE_DONE && state != STATE_FAILED)
    state = scan_step (scanner, state);

  if (state == STATE_DONE && scanner->at < scanner->end)
    state = fail_at_character (scanner, POISE_STORE_ERROR_TRAILING, NULL);
  return state;
}

/**
 * poise_scan_new:
 * @text: (array length=length) (nullable): the bytes of a file; they must outlive the scan
 * @length: how many
 *
 * Returns: (transfer full) (nullable): where everything stands; %NULL with a %POISE_STORE_ERROR that has a
 *   place where the text is not what RFC 8259 calls JSON, or breaks one of the limits above
 */
PoiseScan *
poise_scan_new (const char *text, gsize length, GError **error)
{
  g_autoptr (PoiseScan) scan = g_new0 (PoiseScan, 1);
  Scanner scanner = { .scan = scan };
  State state;

  text = text != NULL ? text : ""; /* an empty GBytes has no data */
  scanner.at = text;
  scanner.end = text + length;
  scan->text = text;
  scan->length = length;
  state = scan_document (&scanner);
  for (guint i = 0; i < scanner.depth; i++)
    poise_scan_level_clear (&scanner.levels[i]);

  if (state == STATE_FAILED)
    {
      g_propagate_error (error, scanner.error);
      return NULL;
    }
  return g_steal_pointer (&scan);
}

/** poise_scan_free: (nullable): ends a scan; the text is its owner's. */
void
poise_scan_free (PoiseScan *scan)
{
  if (scan == NULL)
    return;
  g_free (scan->spans);
  g_free (scan);
}
