/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking a text apart into lines, whatever ends them, and lines into sign and text.
 */

#include "core/poise-outline-lines.h"

#include <string.h>

#define TAB_COLUMNS 4

/* The most columns of indentation that make a difference */
#define MOST_INDENT 400

/* ---- The text ---- */

/* Whether a line ends before @character: those of Unicode, form feeds and vertical tabs among them */
static gboolean
ends_line (gunichar character)
{
  return character == '\n' || character == '\r' || character == '\v' || character == '\f' || character == 0x85
         || character == 0x2028 || character == 0x2029;
}

/* What nobody sees: control characters, the mark of byte order, spaces of no width */
static gboolean
is_invisible (gunichar character)
{
  return (g_unichar_iscntrl (character) && character != '\t') || character == 0xfeff || character == 0x200b
         || character == 0x2060;
}

/**
 * poise_outline_clean:
 * @text: anything
 *
 * Returns: (transfer full): valid UTF-8 with "\n" between lines, without characters that nobody sees
 */
char *
poise_outline_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_sized_new (strlen (valid) + 1);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == '\r' && at[1] == '\n')
        continue;
      if (ends_line (character))
        g_string_append_c (clean, '\n');
      else if (!is_invisible (character))
        g_string_append_len (clean, at, g_utf8_next_char (at) - at);
    }
  return g_string_free (clean, FALSE);
}

/* ---- Signs ---- */

static char *
skip_spaces (char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* "- [ ] ", "- [x] ", or the signs for boxes themselves */
static char *
skip_box (char *text)
{
  if (text[0] == '[' && text[1] != '\0' && strchr (" xX", text[1]) != NULL && text[2] == ']' && text[3] == ' ')
    return skip_spaces (text + 3);
  return text;
}

static char *
skip_bullet (char *text)
{
  gunichar character = g_utf8_get_char (text);
  char *after = g_utf8_next_char (text);
  gboolean typed = character != 0 && g_utf8_strchr ("-*+–—·", -1, character) != NULL;
  gboolean drawn = character != 0 && g_utf8_strchr ("•‣◦▪▫●○■□⁃∙➢➤►▸☐☑☒✓✔✗⬜", -1, character) != NULL;

  /* Office programs write bullets in fonts of signs, at private places. */
  drawn = drawn || (character >= 0xf000 && character <= 0xf0ff) || (text[0] == 'o' && text[1] == '\t');
  if (!drawn && (!typed || !g_unichar_isspace (g_utf8_get_char (after))))
    return NULL;
  return skip_box (skip_spaces (after));
}

/* "1.", "12)", "(3)", "a)" and a space */
static char *
skip_number (char *text)
{
  char *at = text + (*text == '(');
  gsize n_digits = strspn (at, "0123456789");

  if (n_digits > 3 || (n_digits == 0 && !g_ascii_islower (*at)))
    return NULL;
  at += MAX (n_digits, 1);
  if (*at != ')' && (*text == '(' || n_digits == 0 || *at != '.'))
    return NULL;
  return g_unichar_isspace (g_utf8_get_char (at + 1)) ? skip_box (skip_spaces (at + 1)) : NULL;
}

static char *
skip_hashes (char *text, guint *level)
{
  *level = strspn (text, "#");
  if (*level < 1 || *level > 6 || !g_unichar_isspace (g_utf8_get_char (text + *level)))
    return NULL;
  return skip_spaces (text + *level);
}

/**
 * poise_outline_skip_mark:
 * @text: a line without white space around
 * @mark: (out): the sign before it
 * @level: (out): of a heading, from 1
 *
 * Returns: (transfer none): the line behind its sign; the whole line where nothing would be left
 */
char *
poise_outline_skip_mark (char *text, PoiseOutlineMark *mark, guint *level)
{
  char *after;

  if ((after = skip_hashes (text, level)) != NULL)
    *mark = POISE_OUTLINE_HEADING;
  else if ((after = skip_bullet (text)) != NULL)
    *mark = POISE_OUTLINE_BULLET;
  else if ((after = skip_number (text)) != NULL)
    *mark = POISE_OUTLINE_NUMBER;
  else
    *mark = POISE_OUTLINE_PLAIN;
  if (after == NULL || *after == '\0')
    {
      *mark = POISE_OUTLINE_PLAIN;
      return text;
    }
  return after;
}

/* ---- Emphasis and rules ---- */

/* "**Week 3**" → "Week 3", where the signs come in pairs */
static void
drop_emphasis (char *text)
{
  guint n_signs = 0;
  char *to = text;

  for (char *at = strstr (text, "**"); at != NULL; at = strstr (at + 2, "**"))
    n_signs++;
  if (n_signs == 0 || n_signs % 2 != 0)
    return;
  for (const char *from = text; *from != '\0';)
    if (from[0] == '*' && from[1] == '*')
      from += 2;
    else
      *to++ = *from++;
  *to = '\0';
}

/* The sign that a line of nothing else consists of, or 0 */
static char
get_rule (const char *text)
{
  gsize length = strlen (text);

  return length >= 3 && strchr ("-=_*~", text[0]) != NULL && strspn (text, (char[]) { text[0], ' ', '\0' }) == length
             ? text[0]
             : '\0';
}

/* "Week 3" with "======" below it is a heading; so is one with dashes, if it stands alone above them. */
static void
underline (GArray *lines, char rule, gboolean directly, gboolean alone)
{
  PoiseOutlineLine *line = lines->len > 0 ? &g_array_index (lines, PoiseOutlineLine, lines->len - 1) : NULL;

  if (line == NULL || !directly || line->mark != POISE_OUTLINE_PLAIN || (rule != '=' && (rule != '-' || !alone)))
    return;
  line->mark = POISE_OUTLINE_HEADING;
  line->level = rule == '=' ? 1 : 2;
}

/* ---- Lines ---- */

static guint
measure_indent (const char *text)
{
  guint indent = 0;

  for (; indent < MOST_INDENT && g_unichar_isspace (g_utf8_get_char (text)); text = g_utf8_next_char (text))
    indent += *text == '\t' ? TAB_COLUMNS : 1;
  return indent;
}

/* Numbers are signs of a list where several lines have them, and titles such as "7. Symphony" otherwise. */
static void
restore_lone_number (GArray *lines, guint n_numbers, char *const *starts)
{
  for (guint i = 0; n_numbers == 1 && i < lines->len; i++)
    {
      PoiseOutlineLine *line = &g_array_index (lines, PoiseOutlineLine, i);

      if (line->mark != POISE_OUTLINE_NUMBER)
        continue;
      line->text = starts[i];
      line->mark = POISE_OUTLINE_PLAIN;
    }
}

/* A sign with nothing behind it */
static gboolean
is_lone_bullet (const char *text)
{
  const char *after = g_utf8_next_char (text);

  return *after == '\0' && g_utf8_strchr ("-*+–—·•☐", -1, g_utf8_get_char (text)) != NULL;
}

static gboolean
add_line (GArray *lines, GPtrArray *starts, char *text)
{
  PoiseOutlineLine line = { .indent = measure_indent (text) };
  char *start = g_strchomp (skip_spaces (text));

  if (*start == '\0')
    return FALSE;
  if (is_lone_bullet (start))
    return FALSE;
  line.text = poise_outline_skip_mark (start, &line.mark, &line.level);
  drop_emphasis (line.text);
  if (line.text > start && get_rule (line.text) != '\0')
    return FALSE;
  if (*line.text == '\0')
    return FALSE;
  g_array_append_val (lines, line);
  g_ptr_array_add (starts, start);
  return TRUE;
}

/**
 * poise_outline_lines_new:
 * @clean: what poise_outline_clean() gave
 *
 * Returns: (transfer full): its lines that have anything on them
 */
PoiseOutlineLines *
poise_outline_lines_new (const char *clean)
{
  PoiseOutlineLines *self = g_new (PoiseOutlineLines, 1);
  g_autoptr (GPtrArray) starts = g_ptr_array_new ();
  gboolean directly = FALSE; /* whether the line above is the last of @lines */
  gboolean alone = TRUE;     /* whether that one had nothing above it */
  guint n_numbers = 0;

  self->text = g_strdup (clean);
  self->lines = g_array_new (FALSE, FALSE, sizeof (PoiseOutlineLine));
  for (char *at = self->text, *next; at != NULL; at = next)
    {
      char rule;

      next = strchr (at, '\n');
      if (next != NULL)
        *next++ = '\0';
      rule = get_rule (at + strspn (at, " \t"));
      if (rule != '\0')
        {
          underline (self->lines, rule, directly, alone);
          directly = FALSE;
          continue;
        }
      alone = !directly;
      directly = add_line (self->lines, starts, at);
      if (directly && poise_outline_line (self, self->lines->len - 1)->mark == POISE_OUTLINE_NUMBER)
        n_numbers++;
    }
  restore_lone_number (self->lines, n_numbers, (char *const *)starts->pdata);
  return self;
}

/** poise_outline_lines_free: frees @lines, which may be %NULL. */
void
poise_outline_lines_free (PoiseOutlineLines *lines)
{
  if (lines == NULL)
    return;
  g_array_unref (lines->lines);
  g_free (lines->text);
  g_free (lines);
}
