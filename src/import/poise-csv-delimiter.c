/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table has the same number of cells in most lines: of commas in sentences that does not hold.
 */

#include "import/poise-csv-delimiter.h"

#include <string.h>

/* What the first lines do not tell, no others will. */
#define MOST_LINES 50
#define MOST_BYTES 65536

/* Lines with more of it count as alike. */
#define MOST_COUNT 100

#define N_DELIMITERS 4
G_STATIC_ASSERT (sizeof POISE_CSV_DELIMITERS - 1 == N_DELIMITERS);

/* How many lines have how many of a delimiter */
typedef struct
{
  guint n_lines[MOST_COUNT + 1];
} Tally;

/* Lines with nothing on them count for nothing. */
static void
end_line (Tally *tallies, guint *counts, gboolean blank)
{
  for (guint i = 0; i < N_DELIMITERS; i++)
    {
      tallies[i].n_lines[MIN (counts[i], MOST_COUNT)] += !blank;
      counts[i] = 0;
    }
}

/* How often a delimiter stands in most of the lines in which it does, and in how many */
static void
find_usual (const Tally *tally, guint *count, guint *n_lines)
{
  *count = *n_lines = 0;
  for (guint i = 1; i <= MOST_COUNT; i++)
    if (tally->n_lines[i] > 0 && tally->n_lines[i] >= *n_lines)
      {
        *count = i;
        *n_lines = tally->n_lines[i];
      }
}

static char
choose (const Tally *tallies)
{
  guint best = 0, best_count = 0, best_lines = 0;

  for (guint i = 0; i < N_DELIMITERS; i++)
    {
      guint count, n_lines;

      find_usual (&tallies[i], &count, &n_lines);
      if (n_lines > best_lines || (n_lines == best_lines && count > best_count))
        {
          best = i;
          best_count = count;
          best_lines = n_lines;
        }
    }
  return POISE_CSV_DELIMITERS[best];
}

/**
 * poise_csv_find_delimiter:
 * @text: a table
 * @length: of @text in bytes
 *
 * Looks at the first lines; what stands in quotes does not count.
 *
 * Returns: the delimiter that stands equally often in most lines; a comma where there is none
 */
char
poise_csv_find_delimiter (const char *text, gsize length)
{
  Tally tallies[N_DELIMITERS] = { 0 };
  guint counts[N_DELIMITERS] = { 0 };
  const char *end = text + MIN (length, MOST_BYTES);
  gboolean quoted = FALSE, blank = TRUE;
  guint n_lines = 0;

  for (const char *at = text; at < end && n_lines < MOST_LINES; at++)
    {
      const char *delimiter = *at != '\0' ? strchr (POISE_CSV_DELIMITERS, *at) : NULL;

      if (*at == '"')
        quoted = !quoted;
      else if (!quoted && delimiter != NULL)
        counts[delimiter - POISE_CSV_DELIMITERS]++;
      else if (!quoted && (*at == '\n' || *at == '\r'))
        {
          end_line (tallies, counts, blank);
          blank = TRUE;
          n_lines++;
          continue;
        }
      blank = blank && (*at == ' ' || *at == '\t');
    }
  end_line (tallies, counts, blank);
  return choose (tallies);
}
