/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Page breaks, with numbers instead of texts. The room of a page is 100 high.
 *
 * Blocks are written as the heights of their lines, "20,20"; a slash parts columns, "20,20/20". Then flags:
 * k keep with next, w whole where a page can hold it, sN space of N above, pN padding of N, hN with block N
 * as head. "-" is a column without lines.
 *
 * Pieces are written by block number, pages parted by "|": "0 1[0-2] | (0) 1[2-4]" says that block 1 is cut
 * after two lines and that block 0 is repeated above its rest.
 */

#include "export/poise-pdf-flow.h"

#include <string.h>

#define PAGE 100.0

typedef struct
{
  GArray *blocks; /* PoiseFlowBlock */
  GPtrArray *held;
} Blocks;

static Blocks *
blocks_new (void)
{
  Blocks *blocks = g_new0 (Blocks, 1);

  blocks->blocks = g_array_new (FALSE, FALSE, sizeof (PoiseFlowBlock));
  blocks->held = g_ptr_array_new_with_free_func (g_free);
  return blocks;
}

static void
blocks_free (Blocks *blocks)
{
  g_array_unref (blocks->blocks);
  g_ptr_array_unref (blocks->held);
  g_free (blocks);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Blocks, blocks_free)

static PoiseFlowColumn
parse_column (Blocks *blocks, const char *text)
{
  g_auto (GStrv) heights = g_strsplit (text, ",", -1);
  PoiseFlowColumn column = { NULL, 0 };
  float *lines = g_new0 (float, g_strv_length (heights) + 1);

  g_ptr_array_add (blocks->held, lines);
  for (guint i = 0; heights[i] != NULL && strcmp (heights[i], "-") != 0; i++)
    lines[column.n_lines++] = g_ascii_strtod (heights[i], NULL);
  column.lines = lines;
  return column;
}

static void
parse_block (Blocks *blocks, const char *text)
{
  gsize length = strspn (text, "0123456789.,/-");
  g_autofree char *lines = g_strndup (text, length);
  g_auto (GStrv) columns = g_strsplit (lines, "/", -1);
  PoiseFlowColumn *parsed = g_new0 (PoiseFlowColumn, POISE_FLOW_COLUMNS_MAX);
  PoiseFlowBlock block = { .columns = parsed, .n_columns = g_strv_length (columns), .head = -1 };

  g_ptr_array_add (blocks->held, parsed);
  for (guint i = 0; i < block.n_columns; i++)
    parsed[i] = parse_column (blocks, columns[i]);
  for (char *flag = (char *) text + length; *flag != '\0';)
    switch (*flag++)
      {
      case 'k':
        block.keep_with_next = TRUE;
        break;
      case 'w':
        block.whole_up_to = 1000;
        break;
      case 's':
        block.space = g_ascii_strtoull (flag, &flag, 10);
        break;
      case 'p':
        block.top = block.bottom = g_ascii_strtoull (flag, &flag, 10);
        break;
      case 'h':
        block.head = g_ascii_strtoull (flag, &flag, 10);
        break;
      default:
        g_assert_not_reached ();
      }
  g_array_append_val (blocks->blocks, block);
}

static Blocks *
parse_blocks (const char *text)
{
  Blocks *blocks = blocks_new ();
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      parse_block (blocks, words[i]);
  return blocks;
}

static PoiseFlow *
flow_of (const Blocks *blocks)
{
  return poise_flow_new ((const PoiseFlowBlock *) blocks->blocks->data, blocks->blocks->len, PAGE);
}

static void
describe_piece (GString *text, const PoiseFlow *flow, const PoiseFlowPiece *piece, guint n_columns)
{
  const PoiseFlowRange *ranges = poise_flow_get_ranges (flow, piece);

  g_string_append_printf (text, piece->repeated ? "(%u)" : "%u", piece->block);
  if (piece->first && piece->last)
    return;
  for (guint i = 0; i < n_columns; i++)
    g_string_append_printf (text, "%c%u-%u", i == 0 ? '[' : '/', ranges[i].from, ranges[i].to);
  g_string_append_c (text, ']');
}

static char *
describe (const PoiseFlow *flow, const Blocks *blocks)
{
  GString *text = g_string_new (NULL);
  guint page = 0;

  for (guint i = 0; i < poise_flow_get_n_pieces (flow); i++)
    {
      const PoiseFlowPiece *piece = poise_flow_get_piece (flow, i);

      if (text->len > 0)
        g_string_append_c (text, ' ');
      for (; page < piece->page; page++)
        g_string_append (text, "| ");
      describe_piece (text, flow, piece, g_array_index (blocks->blocks, PoiseFlowBlock, piece->block).n_columns);
    }
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *what;
  const char *blocks;
  const char *pieces;
} cases[] = {
  { "nothing", "", "" },
  { "exact fit", "50 50", "0 1" },
  { "one too much", "50 51", "0 | 1" },
  { "sums of fractions are exact fits too", "33.4 33.3 33.3", "0 1 2" },
  { "space counts", "50 50s1", "0 | 1" },
  { "space is dropped at the top", "99 60s10 40", "0 | 1 2" },
  { "space above the first block is dropped", "100s10", "0" },
  { "padding counts", "50 40p5", "0 1" },
  { "padding too much", "50 41p5", "0 | 1" },

  { "kept and fitting", "80 10k 10", "0 1 2" },
  { "kept moves along", "80 10k 20", "0 | 1 2" },
  { "space inside a chain counts", "80 10k 10s1", "0 | 1 2" },
  { "a chain of three", "60 10k 10k 10k 20", "0 | 1 2 3 4" },
  { "kept with the first lines of a cut block", "70 10k 10,10,10,10,10", "0 1 2[0-2] | 2[2-5]" },
  { "but not with fewer", "75 10k 10,10,10,10,10", "0 | 1 2" },
  { "kept with nothing after it", "90 10k", "0 1" },
  { "a chain longer than a page is parted", "10 60k 60k 10", "0 1 | 2 3" },
  { "a chain that just fills a page is not", "10 60k 30k 10", "0 | 1 2 3" },

  { "a whole block moves", "50 30,30w", "0 | 1" },
  { "a whole block that fits stays", "40 30,30w", "0 1" },
  { "a paragraph is cut", "40 20,20,20,20,20", "0 1[0-3] | 1[3-5]" },
  { "no single line is left behind", "70 10,10,10,10", "0 1[0-2] | 1[2-4]" },
  { "no single line stands before", "85 10,10,10,10", "0 | 1" },
  { "three lines are not cut", "80 10,10,10", "0 | 1" },
  { "whole, but taller than a page", "50,50,50w", "0[0-2] | 0[2-3]" },
  { "a line taller than a page stands alone", "10 150 10", "0 | 1 | 2" },
  { "lines taller than a page, one each", "10 150,150 10", "0 | 1[0-1] | 1[1-2] | 2" },
  { "over three pages", "20,20,20,20,20,20,20,20,20,20,20,20,20", "0[0-5] | 0[5-10] | 0[10-13]" },

  { "columns are cut each at its own line", "30,30,30,30/25,25,25,25,25,25", "0[0-2/0-4] | 0[2-4/4-6]" },
  { "a short column ends early", "20,20,20,20,20,20/20", "0[0-4/0-1] | 0[4-6/1-1]" },
  { "a column without lines", "-/20,20,20,20,20,20", "0[0-0/0-4] | 0[0-0/4-6]" },
  { "nothing but padding", "90 -p5 10", "0 1 | 2" },
  { "nothing but padding, too tall", "90 -p60 10", "0 | 1 | 2" },

  { "a head is repeated", "10k 40wh0 40wh0 40wh0 40wh0", "0 1 2 | (0) 3 4" },
  { "a head moves with its first row", "90 10k 40wh1", "0 | 1 2" },
  { "a head is repeated above the rest of a row", "10k 40,40,40,40h0", "0 1[0-2] | (0) 1[2-4]" },
  { "a repeated head takes room", "10k 90wh0 90wh0", "0 1 | (0) 2" },
  { "a row too tall beside its head is cut", "10k 48,48wh0 48,48wh0", "0 1[0-1] | (0) 1[1-2] | (0) 2[0-1] | (0) 2[1-2]" },
  { "a head of more than half a page is not repeated", "60k 30h0 30h0", "0 1 | 2" },
  { "no head above what is none of its rows", "10k 80wh0 20", "0 1 | 2" },
};

static void
test_breaks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Blocks) blocks = parse_blocks (cases[i].blocks);
      g_autoptr (PoiseFlow) flow = flow_of (blocks);
      g_autofree char *pieces = describe (flow, blocks);

      g_test_message ("%s: %s", cases[i].what, cases[i].blocks);
      g_assert_cmpstr (pieces, ==, cases[i].pieces);
    }
}

static void
test_places (void)
{
  g_autoptr (Blocks) blocks = parse_blocks ("10k 30p5wh0s3 50wh0 20,20/35");
  g_autoptr (PoiseFlow) flow = flow_of (blocks);
  static const double places[][3] = { { 0, 0, 10 }, { 0, 13, 40 }, { 1, 0, 10 }, { 1, 10, 50 }, { 1, 60, 40 } };

  g_assert_cmpuint (poise_flow_get_n_pages (flow), ==, 2);
  g_assert_cmpuint (poise_flow_get_n_pieces (flow), ==, G_N_ELEMENTS (places));
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      const PoiseFlowPiece *piece = poise_flow_get_piece (flow, i);

      g_assert_cmpuint (piece->page, ==, places[i][0]);
      g_assert_cmpfloat_with_epsilon (piece->y, places[i][1], 0.001);
      g_assert_cmpfloat_with_epsilon (piece->height, places[i][2], 0.001);
    }
}

/* ---- What always holds, for random blocks ---- */

static Blocks *
random_blocks (GRand *random)
{
  GString *text = g_string_new (NULL);
  int head = -1;
  Blocks *blocks;

  for (int i = 0, n = g_rand_int_range (random, 1, 60); i < n; i++)
    {
      for (int c = g_rand_int_range (random, 1, 4); c > 0; c--)
        {
          for (int l = g_rand_int_range (random, 1, g_rand_int_range (random, 0, 8) == 0 ? 40 : 4); l > 0; l--)
            g_string_append_printf (text, "%d%s", g_rand_int_range (random, 1, 30), l > 1 ? "," : "");
          g_string_append (text, c > 1 ? "/" : "");
        }
      if (g_rand_int_range (random, 0, 5) == 0)
        {
          g_string_append_c (text, 'k');
          head = i;
        }
      else if (head >= 0 && g_rand_boolean (random))
        g_string_append_printf (text, "h%d", head);
      if (g_rand_boolean (random))
        g_string_append_c (text, 'w');
      g_string_append_printf (text, "s%dp%d ", g_rand_int_range (random, 0, 20), g_rand_int_range (random, 0, 5));
    }
  blocks = parse_blocks (text->str);
  g_string_free (text, TRUE);
  return blocks;
}

static gboolean
is_one_line (const PoiseFlow *flow, const PoiseFlowPiece *piece, guint n_columns)
{
  const PoiseFlowRange *ranges = poise_flow_get_ranges (flow, piece);

  for (guint i = 0; i < n_columns; i++)
    if (ranges[i].to - ranges[i].from > 1)
      return FALSE;
  return TRUE;
}

/* @next: of each column of the current block, the line that must come next */
static void
check_piece (const PoiseFlow *flow, const Blocks *blocks, const PoiseFlowPiece *piece, guint *block, guint *next)
{
  const PoiseFlowBlock *measured = &g_array_index (blocks->blocks, PoiseFlowBlock, piece->block);
  const PoiseFlowRange *ranges = poise_flow_get_ranges (flow, piece);

  if (piece->y + piece->height > PAGE + 0.1)
    g_assert_true (is_one_line (flow, piece, measured->n_columns));
  if (piece->repeated)
    {
      g_assert_cmpfloat (piece->y, ==, 0);
      return;
    }
  if (piece->first)
    {
      g_assert_cmpuint (piece->block, ==, *block);
      memset (next, 0, POISE_FLOW_COLUMNS_MAX * sizeof (guint));
    }
  for (guint i = 0; i < measured->n_columns; i++)
    {
      g_assert_cmpuint (ranges[i].from, ==, next[i]);
      g_assert_cmpuint (ranges[i].to, >=, ranges[i].from);
      next[i] = ranges[i].to;
      if (piece->last)
        g_assert_cmpuint (next[i], ==, measured->columns[i].n_lines);
    }
  if (piece->last)
    (*block)++;
}

static void
check_flow (const PoiseFlow *flow, const Blocks *blocks)
{
  guint block = 0;
  guint next[POISE_FLOW_COLUMNS_MAX] = { 0 };
  guint page = 0;
  double bottom = 0;

  for (guint i = 0; i < poise_flow_get_n_pieces (flow); i++)
    {
      const PoiseFlowPiece *piece = poise_flow_get_piece (flow, i);

      g_assert_cmpuint (piece->page - page, <=, 1); /* neither back nor past an empty page */
      if (piece->page > page)
        bottom = 0;
      g_assert_cmpfloat (piece->y, >=, bottom);
      bottom = piece->y + piece->height;
      page = piece->page;
      check_piece (flow, blocks, piece, &block, next);
    }
  g_assert_cmpuint (block, ==, blocks->blocks->len);
  g_assert_cmpuint (poise_flow_get_n_pages (flow), ==, page + 1);
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  for (int i = 0; i < 3000; i++)
    {
      g_autoptr (Blocks) blocks = random_blocks (random);
      g_autoptr (PoiseFlow) flow = flow_of (blocks);

      check_flow (flow, blocks);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/flow/breaks", test_breaks);
  g_test_add_func ("/export/flow/places", test_places);
  g_test_add_func ("/export/flow/random", test_random);
  return g_test_run ();
}
