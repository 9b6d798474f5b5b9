/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages of one PDF in memory: a cairo surface, its tags, bookmarks and metadata.
 *
 * What always holds:
 *  - everything stands inside one Document tag: cairo 1.16 damages the file where a link stands outside;
 *  - tags end in the reverse order of their beginning; poise_pdf_pages_end() asserts it, since cairo
 *    reports nothing;
 *  - tag attributes hold whole numbers and escaped addresses only: cairo prints fractions in the locale.
 */

#pragma once

#include <cairo-pdf.h>
#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _PoisePdfPages PoisePdfPages;

PoisePdfPages *poise_pdf_pages_new (double width, double height);
void poise_pdf_pages_free (PoisePdfPages *pages);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePdfPages, poise_pdf_pages_free)

cairo_t *poise_pdf_pages_get_cairo (PoisePdfPages *pages);
void poise_pdf_pages_set_metadata (PoisePdfPages *pages, cairo_pdf_metadata_t member, const char *text);

/* Structure */
void poise_pdf_pages_begin (PoisePdfPages *pages, const char *tag);
void poise_pdf_pages_end (PoisePdfPages *pages, const char *tag);
void poise_pdf_pages_begin_artifact (PoisePdfPages *pages);
void poise_pdf_pages_end_artifact (PoisePdfPages *pages);
gboolean poise_pdf_pages_begin_link (PoisePdfPages *pages, const char *uri);
void poise_pdf_pages_add_bookmark (PoisePdfPages *pages, guint level, const char *title, int x, int y);

/* Pages */
void poise_pdf_pages_next (PoisePdfPages *pages);
GBytes *poise_pdf_pages_finish (PoisePdfPages *pages, GError **error);


G_END_DECLS
