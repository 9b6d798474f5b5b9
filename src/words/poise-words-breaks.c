/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * ICU finds words by the rules of Unicode (UAX 29), and by dictionaries in Chinese, Japanese and Thai, whatever the
 * language of the process. Making what finds them takes longer than most texts, so one is kept, and used by one thread
 * at a time.
 */

#include "words/poise-words-breaks.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static GMutex mutex;
static UBreakIterator *words;

static UBreakIterator *
get_words (void)
{
  UErrorCode status = U_ZERO_ERROR;

  if (words == NULL)
    words = ubrk_open (UBRK_WORD, "", NULL, 0, &status);
  return words;
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
  UErrorCode status = U_ZERO_ERROR;
  UText opened = UTEXT_INITIALIZER;
  UBreakIterator *iterator;

  marks[0] = marks[length] = 1;
  g_mutex_lock (&mutex);
  iterator = get_words ();
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
