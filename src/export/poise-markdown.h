/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report as Markdown: CommonMark, with the pipe tables that GitHub, GitLab, pandoc and most others understand. Charts
 * are told in words, and by the tables that follow them.
 */

#pragma once

#include "export/poise-report.h"

G_BEGIN_DECLS

GBytes *poise_markdown_write (const PoiseReport *report);

G_END_DECLS
