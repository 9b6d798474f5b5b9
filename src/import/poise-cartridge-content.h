/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file of a cartridge says, as far as a plan is about it: a page, a discussion, a link, a tool, an assignment, a
 * quiz, a course, or several files about one of these together.
 *
 * Texts are UTF-8 without blanks around; %NULL where they are not there or are empty.
 */

#pragma once

#include "import/poise-html-text.h"

G_BEGIN_DECLS

/** POISE_CARTRIDGE_TEXT_MOST: how much of the text of one file is kept, in bytes: 16 KiB */
#define POISE_CARTRIDGE_TEXT_MOST (16u * 1024)

/**
 * PoiseCartridgeContent: what a file says, or what stands for one in the manifest.
 * @title: of it
 * @text: what learners read: as it stands, HTML unless @is_plain; once settled plain text, of
 *   %POISE_CARTRIDGE_TEXT_MOST bytes at most
 * @links: (nullable) (element-type PoiseLink): once settled, where @text leads
 * @addresses: (nullable) (element-type utf8): likewise, with what is shown in it
 * @address: (nullable): where it leads
 * @opens: (nullable): a moment in ISO 8601; one without a zone is in UTC
 * @closes: (nullable): likewise
 * @due: (nullable): likewise
 * @starts: (nullable): of a course: likewise
 * @zone: (nullable): of a course: what it calls its zone
 * @language: (nullable): of a course: a tag
 * @code: (nullable): of a course
 * @points: what counts for it, or -1
 * @minutes: how long it may take, or -1
 * @attempts: how often it may be tried, or -1
 * @is_plain: whether @text is no HTML
 * @is_page: whether it is a web page
 * @is_all_day: whether of @due the day alone counts
 * @is_hidden: whether learners do not see it
 * @is_announcement: whether it is news rather than a discussion
 * @is_practice: whether it is a quiz that does not count
 * @is_cut: whether there is more than was read
 */
typedef struct
{
  char *title;
  char *text;
  GPtrArray *links;
  GPtrArray *addresses;
  char *address;
  char *opens;
  char *closes;
  char *due;
  char *starts;
  char *zone;
  char *language;
  char *code;
  double points;
  int minutes;
  int attempts;
  gboolean is_plain;
  gboolean is_page;
  gboolean is_all_day;
  gboolean is_hidden;
  gboolean is_announcement;
  gboolean is_practice;
  gboolean is_cut;
} PoiseCartridgeContent;

PoiseCartridgeContent *poise_cartridge_content_new (void);
void poise_cartridge_content_take_html (PoiseCartridgeContent *content, PoiseHtmlText *html);
void poise_cartridge_content_settle (PoiseCartridgeContent *content);
void poise_cartridge_content_add (PoiseCartridgeContent *content, const PoiseCartridgeContent *other);
void poise_cartridge_content_free (PoiseCartridgeContent *content);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCartridgeContent, poise_cartridge_content_free)

G_END_DECLS
