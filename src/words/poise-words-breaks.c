/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * ICU finds words and places to break lines by the rules of Unicode (UAX 29 and 14), and by dictionaries in Chinese,
 * Japanese and Thai, whatever the language of the process. Making what finds them takes longer than most texts, so one of
 * each is kept, and used by one thread at a time.
 */

#include "words/poise-words-breaks.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static GMutex mutex;
static UBreakIterator *iterators[2]; /* by what they find, of UBRK_WORD and UBRK_LINE */

static UBreakIterator *
get_iterator (UBreakIteratorType type)
{
  UBreakIterator **kept = &iterators[type == UBRK_LINE];
  UErrorCode status = U_ZERO_ERROR;

  if (*kept == NULL)
    *kept = ubrk_open (type, "", NULL, 0, &status);
  return *kept;
}

static void
mark (UBreakIteratorType type, const char *text, gsize length, guint8 *marks)
{
  UErrorCode status = U_ZERO_ERROR;
  UText opened = UTEXT_INITIALIZER;
  UBreakIterator *iterator;

  marks[0] = marks[length] = 1;
  g_mutex_lock (&mutex);
  iterator = get_iterator (type);
  utext_openUTF8 (&opened, text, (int64_t) length, &status);
  if (iterator != NULL && U_SUCCESS (status))
    {
      ubrk_setUText (iterator, &opened, &status);
      if (U_SUCCESS (status))
        for (int32_t at = ubrk_first (iterator); at != UBRK_DONE; at = ubrk_next (iterator))
          marks[at] = 1;
      ubrk_setText (iterator, NULL, 0, &status); /* it keeps nothing of the text */
    }
  utext_close (&opened);
  g_mutex_unlock (&mutex);
}

/**
 * poise_words_mark_breaks:
 * @text: (array length=length): valid UTF-8
 * @length: in bytes
 * @marks: (array): one for each byte and one for the end: set to 1 where a word, a blank or a sign begins or ends;
 *   others are left as they are
 */
void
poise_words_mark_breaks (const char *text, gsize length, guint8 *marks)
{
  mark (UBRK_WORD, text, length, marks);
}

/**
 * poise_words_mark_lines:
 * @text: (array length=length): valid UTF-8
 * @length: in bytes
 * @marks: (array): one for each byte and one for the end: set to 1 where a line may begin or must end; others are left as
 *   they are
 */
void
poise_words_mark_lines (const char *text, gsize length, guint8 *marks)
{
  mark (UBRK_LINE, text, length, marks);
}
