/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A value that is filled while a file is read, then settled, then read only.
 */

#include "import/poise-cartridge-content.h"

#include <string.h>

/** poise_cartridge_content_new: (transfer full): that says nothing */
PoiseCartridgeContent *
poise_cartridge_content_new (void)
{
  PoiseCartridgeContent *content = g_new0 (PoiseCartridgeContent, 1);

  content->points = -1;
  content->minutes = -1;
  content->attempts = -1;
  return content;
}

/* Up to @most bytes and no half letter */
static char *
cut (const char *text, gsize most)
{
  const char *end = text + most;

  while (end > text && ((guchar)*end & 0xc0) == 0x80)
    end--;
  return g_strndup (text, (gsize)(end - text));
}

/* More than these is a collection, which a plan does not list */
#define MOST_LINKS 50

/* (transfer full): the first of @list */
static GPtrArray *
take_first (GPtrArray *list)
{
  if (list->len > MOST_LINKS)
    g_ptr_array_set_size (list, MOST_LINKS);
  return g_ptr_array_ref (list);
}

/**
 * poise_cartridge_content_take_html:
 * @content: some content
 * @html: (transfer none): what its text is; changed
 */
void
poise_cartridge_content_take_html (PoiseCartridgeContent *content, PoiseHtmlText *html)
{
  g_free (content->text);
  content->text = g_strdup (html->text);
  content->is_plain = TRUE;
  content->is_cut |= html->is_cut;
  content->links = take_first (html->links);
  content->addresses = take_first (html->addresses);
}

/**
 * poise_cartridge_content_settle:
 * @content: as it was read
 *
 * Makes plain text of what it says, and takes out where that leads.
 */
void
poise_cartridge_content_settle (PoiseCartridgeContent *content)
{
  g_autoptr (PoiseHtmlText) html =
      content->text != NULL && !content->is_plain ? poise_html_text_new (content->text, -1) : NULL;
  g_autofree char *given = NULL;

  if (html != NULL)
    poise_cartridge_content_take_html (content, html);
  given = g_steal_pointer (&content->text);
  if (given == NULL)
    return;
  if (strlen (given) > POISE_CARTRIDGE_TEXT_MOST)
    {
      content->text = cut (given, POISE_CARTRIDGE_TEXT_MOST);
      content->is_cut = TRUE;
    }
  else if (*given != '\0')
    content->text = g_steal_pointer (&given);
}

/** poise_cartridge_content_free: @content: (nullable) (transfer full): freed */
void
poise_cartridge_content_free (PoiseCartridgeContent *content)
{
  if (content == NULL)
    return;
  g_free (content->title);
  g_free (content->text);
  g_clear_pointer (&content->links, g_ptr_array_unref);
  g_clear_pointer (&content->addresses, g_ptr_array_unref);
  g_free (content->address);
  g_free (content->opens);
  g_free (content->closes);
  g_free (content->due);
  g_free (content->starts);
  g_free (content->zone);
  g_free (content->language);
  g_free (content->code);
  g_free (content);
}

static void
add_text (char **text, const char *other)
{
  if (*text == NULL)
    *text = g_strdup (other);
}

static void
add_list (GPtrArray **list, GPtrArray *other)
{
  if (*list == NULL && other != NULL)
    *list = g_ptr_array_ref (other);
}

/**
 * poise_cartridge_content_add:
 * @content: settled
 * @other: settled: what else is known of the same thing; counts where @content says nothing
 */
void
poise_cartridge_content_add (PoiseCartridgeContent *content, const PoiseCartridgeContent *other)
{
  if (content->text == NULL)
    {
      content->is_page = other->is_page;
      add_text (&content->text, other->text);
      add_list (&content->links, other->links);
      add_list (&content->addresses, other->addresses);
    }
  content->is_all_day |= content->due == NULL && other->is_all_day;
  add_text (&content->title, other->title);
  add_text (&content->address, other->address);
  add_text (&content->opens, other->opens);
  add_text (&content->closes, other->closes);
  add_text (&content->due, other->due);
  content->points = content->points < 0 ? other->points : content->points;
  content->minutes = content->minutes < 0 ? other->minutes : content->minutes;
  content->attempts = content->attempts < 0 ? other->attempts : content->attempts;
  content->is_plain = TRUE;
  content->is_hidden |= other->is_hidden;
  content->is_announcement |= other->is_announcement;
  content->is_practice |= other->is_practice;
}
