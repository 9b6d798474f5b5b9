/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text in several languages is one after another in each: spans of class "multilang" that stand together, or what
 * stands between {mlang sv} and {mlang}. Of each such row one is shown: that of the reader's language, else the one that
 * says it is for others, else the first.
 */

#include "import/poise-moodle-text.h"

#include "words/poise-words-import.h"

#include <string.h>

/* The longest mark that begins a language, and what ends one */
#define MOST_MARK 400
#define SPAN_END "</span>"
#define MARK_END "{mlang}"

/* More links than these are a collection */
#define MOST_LINKS 50

/* One language of a row */
typedef struct
{
  const char *begin; /* of its text */
  gsize length;
  const char *after; /* the end of its mark */
  char *language;
} Piece;

/* Behind the last mark of each kind that ends a language: no end is searched for over and over where there is none. */
typedef struct
{
  const char *span; /* (nullable) */
  const char *mark; /* (nullable) */
} Ends;

static const char *
find_last_end (const char *text, const char *mark)
{
  const char *last = g_strrstr (text, mark);

  return last != NULL ? last + strlen (mark) : NULL;
}

static void
piece_clear (gpointer data)
{
  g_free (((Piece *)data)->language);
}

/* ---- <span lang="sv" class="multilang">…</span> ---- */

/* (transfer full) (nullable): the value of an attribute between @begin and @end */
static char *
find_attribute (const char *begin, const char *end, const char *name)
{
  const gsize length = strlen (name);

  for (const char *at = begin; at + length + 2 < end; at++)
    if (g_ascii_strncasecmp (at, name, length) == 0 && at[length] == '=' && g_ascii_isspace (at[-1])
        && (at[length + 1] == '"' || at[length + 1] == '\''))
      {
        const char *value = at + length + 2;
        const char *close = memchr (value, at[length + 1], (gsize)(end - value));

        return close != NULL ? g_strndup (value, (gsize)(close - value)) : NULL;
      }
  return NULL;
}

static gboolean
read_span (const char *at, const Ends *ends, Piece *piece)
{
  const char *close = g_ascii_strncasecmp (at, "<span", 5) == 0 && g_ascii_isspace (at[5])
                          ? memchr (at, '>', strnlen (at, MOST_MARK))
                          : NULL;
  g_autofree char *class = close != NULL ? find_attribute (at + 5, close, "class") : NULL;
  g_autofree char *language = close != NULL ? find_attribute (at + 5, close, "lang") : NULL;
  const char *end;

  if (language == NULL || g_strcmp0 (class, "multilang") != 0)
    return FALSE;
  end = ends->span > close ? g_strstr_len (close, ends->span - close, SPAN_END) : NULL;
  if (end == NULL)
    return FALSE;
  piece->language = g_steal_pointer (&language);
  piece->begin = close + 1;
  piece->length = (gsize)(end - close - 1);
  piece->after = end + strlen (SPAN_END);
  return TRUE;
}

/* ---- {mlang sv}…{mlang} ---- */

static gboolean
read_mark (const char *at, const Ends *ends, Piece *piece)
{
  const char *close = g_str_has_prefix (at, "{mlang ") ? memchr (at, '}', strnlen (at, MOST_MARK)) : NULL;
  const char *end
      = close != NULL && ends->mark > close ? g_strstr_len (close, ends->mark - close, MARK_END) : NULL;

  if (end == NULL)
    return FALSE;
  piece->language = g_strndup (at + strlen ("{mlang "), (gsize)(close - at) - strlen ("{mlang "));
  piece->begin = close + 1;
  piece->length = (gsize)(end - close - 1);
  piece->after = end + strlen (MARK_END);
  return TRUE;
}

/* ---- Rows ---- */

static gboolean
is_language (const char *spelled, const char *language, gboolean whole)
{
  g_autofree char *tag = g_strdelimit (g_strstrip (g_strdup (spelled)), "_", '-');
  gsize length = strcspn (language, "-");

  return whole ? g_ascii_strcasecmp (tag, language) == 0
               : strcspn (tag, "-") == length && g_ascii_strncasecmp (tag, language, length) == 0;
}

static const Piece *
choose (GArray *row, const char *language)
{
  for (guint whole = 2; whole > 0; whole--)
    for (guint i = 0; i < row->len; i++)
      if (is_language (g_array_index (row, Piece, i).language, language, whole == 2))
        return &g_array_index (row, Piece, i);
  for (guint i = 0; i < row->len; i++)
    if (g_ascii_strcasecmp (g_array_index (row, Piece, i).language, "other") == 0)
      return &g_array_index (row, Piece, i);
  return &g_array_index (row, Piece, 0);
}

/* Appends what one row says; returns where it ends, or %NULL where none begins at @at */
static const char *
take_row (const char *at, const Ends *ends, const char *language, GString *into)
{
  g_autoptr (GArray) row = g_array_new (FALSE, TRUE, sizeof (Piece));
  const char *end = NULL, *next = at;
  const Piece *chosen;

  g_array_set_clear_func (row, piece_clear);
  for (;;)
    {
      Piece piece = { NULL };

      if (!read_span (next, ends, &piece) && !read_mark (next, ends, &piece))
        {
          piece_clear (&piece);
          break;
        }
      g_array_append_val (row, piece);
      end = piece.after;
      for (next = end; g_ascii_isspace (*next); next++)
        ;
    }
  if (end == NULL)
    return NULL;
  chosen = choose (row, language);
  g_string_append_len (into, chosen->begin, (gssize)chosen->length);
  return end;
}

/**
 * poise_moodle_text_in_language:
 * @text: HTML or plain text
 * @language: a BCP 47 tag
 *
 * Returns: (transfer full): the same in one language
 */
char *
poise_moodle_text_in_language (const char *text, const char *language)
{
  GString *single = g_string_new (NULL);
  const Ends ends = { find_last_end (text, SPAN_END), find_last_end (text, MARK_END) };

  while (*text != '\0')
    {
      const char *plain = text, *after = NULL;

      while (*text != '\0' && *text != '<' && *text != '{')
        text++;
      g_string_append_len (single, plain, text - plain);
      if (g_ascii_strncasecmp (text, "<span", 5) == 0 || g_str_has_prefix (text, "{mlang "))
        after = take_row (text, &ends, language, single);
      if (*text != '\0' && after == NULL)
        g_string_append_c (single, *text++);
      text = after != NULL ? after : text;
    }
  return g_string_free (single, FALSE);
}

/* ---- Moodle's own marks ---- */

/* The length of "$@FORUMVIEWBYID*12@$", which stands for an address within the course; 0 where @at is none */
static gsize
get_mark_length (const char *at)
{
  gsize length = g_str_has_prefix (at, "$@") ? 2 : 0;

  while (length > 0 && (g_ascii_isupper (at[length]) || g_ascii_isdigit (at[length]) || at[length] == '*'))
    length++;
  return length > 2 && g_str_has_prefix (at + length, "@$") ? length + 2 : 0;
}

/* Addresses within the backup lead nowhere outside of it. */
static char *
drop_marks (const char *text)
{
  GString *clean = g_string_new (NULL);

  while (*text != '\0')
    {
      const char *plain = text;
      gsize mark;

      while (*text != '\0' && *text != '$' && *text != '@')
        text++;
      g_string_append_len (clean, plain, text - plain);
      mark = get_mark_length (text);
      if (mark > 0)
        text += mark;
      else if (g_str_has_prefix (text, "@@PLUGINFILE@@/"))
        text += strlen ("@@PLUGINFILE@@/");
      else if (*text != '\0')
        g_string_append_c (clean, *text++);
    }
  return g_string_free (clean, FALSE);
}

/* Lines of old texts as HTML that has the same, unless there are paragraphs already */
static char *
break_lines (const char *text)
{
  g_auto (GStrv) lines = NULL;

  if (strstr (text, "<p") != NULL || strstr (text, "<br") != NULL || strstr (text, "<div") != NULL)
    return g_strdup (text);
  lines = g_strsplit_set (text, "\n", -1);
  return g_strjoinv ("<br>\n", lines);
}

/* Plain text is shown as it stands: in HTML, with what HTML would take for its own marked. */
static char *
escape_lines (const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_auto (GStrv) lines = g_strsplit_set (escaped, "\n", -1);

  return g_strjoinv ("<br>\n", lines);
}

/**
 * poise_moodle_text_clean_name:
 * @name: of a course, a section or an activity, as the backup has it
 * @language: a BCP 47 tag
 *
 * Returns: (transfer full): it on one line, in one language and without HTML
 */
char *
poise_moodle_text_clean_name (const char *name, const char *language)
{
  g_autofree char *single = poise_moodle_text_in_language (name, language);
  g_autoptr (PoiseHtmlText) html = NULL;
  g_auto (GStrv) words = NULL;
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  if (strpbrk (single, "<&") != NULL)
    html = poise_html_text_new (single, -1);
  words = g_strsplit_set (html != NULL && *html->text != '\0' ? html->text : single, " \t\r\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (kept, words[i]);
  g_ptr_array_add (kept, NULL);
  return g_strjoinv (" ", (char **)kept->pdata);
}

/**
 * poise_moodle_text_clean:
 * @text: (nullable): a description, as the backup has it
 * @format: how it is written
 * @language: a BCP 47 tag
 *
 * Returns: (transfer full): it in one language, as plain text with its addresses
 */
PoiseHtmlText *
poise_moodle_text_clean (const char *text, PoiseMoodleTextFormat format, const char *language)
{
  g_autofree char *single = poise_moodle_text_in_language (text != NULL ? text : "", language);
  g_autofree char *clean = drop_marks (single);
  g_autofree char *html = format == POISE_MOODLE_TEXT_AUTO   ? break_lines (clean)
                          : format == POISE_MOODLE_TEXT_HTML ? g_strdup (clean)
                                                             : escape_lines (clean);

  return poise_html_text_new (html, -1);
}

/**
 * poise_moodle_text_with_links:
 * @text: a text that goes where no links are kept apart from it
 *
 * Returns: (transfer full): it with a line for each link whose address it does not show
 */
char *
poise_moodle_text_with_links (const PoiseHtmlText *text)
{
  GString *joined = g_string_new (text->text);

  for (guint i = 0; i < MIN (text->links->len, MOST_LINKS); i++)
    {
      const PoiseLink *link = g_ptr_array_index (text->links, i);
      gboolean has_title = link->title != NULL && g_strcmp0 (link->title, link->uri) != 0;
      g_autofree char *line = has_title ? poise_words_import_cell (link->title, link->uri) : g_strdup (link->uri);

      if (strstr (text->text, link->uri) == NULL)
        g_string_append_printf (joined, "%s%s", joined->len > 0 ? "\n" : "", line);
    }
  return g_string_free (joined, FALSE);
}
