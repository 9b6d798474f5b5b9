/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes are gathered in memory, because cairo loses errors of writing to a file.
 */

#include "export/poise-pdf-pages.h"

#include "poise-config.h"

#include "core/poise-address.h"
#include "export/poise-export-clock.h"
#include "export/poise-export.h"

#include <string.h>

#define DOCUMENT "Document"
#define N_LEVELS 6

struct _PoisePdfPages
{
  cairo_t *cr;
  GByteArray *bytes;
  GPtrArray *tags; /* const char *, the innermost last */
  int page;        /* the current one, from 1 */

  /* Of each level the bookmark that the next deeper ones are below, or CAIRO_PDF_OUTLINE_ROOT */
  int bookmarks[N_LEVELS];
};

static cairo_status_t
gather (void *data, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (data, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_creation_date (PoisePdfPages *pages)
{
  g_autoptr (GDateTime) date = poise_export_clock_now ();
  g_autofree char *text = g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ");

  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_CREATE_DATE, text);
  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_MOD_DATE, text);
}

/**
 * poise_pdf_pages_new:
 * @width: of every page, in points
 * @height: of every page, in points
 *
 * Returns: (transfer full): an empty PDF with its first page open
 */
PoisePdfPages *
poise_pdf_pages_new (double width, double height)
{
  PoisePdfPages *pages = g_new0 (PoisePdfPages, 1);
  cairo_surface_t *surface;

  pages->bytes = g_byte_array_new ();
  pages->tags = g_ptr_array_new ();
  pages->page = 1;
  surface = cairo_pdf_surface_create_for_stream (gather, pages->bytes, width, height);
  pages->cr = cairo_create (surface);
  cairo_surface_destroy (surface);
  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_CREATOR, "Poise " POISE_VERSION);
  set_creation_date (pages);
  poise_pdf_pages_begin (pages, DOCUMENT);
  return pages;
}

void
poise_pdf_pages_free (PoisePdfPages *pages)
{
  if (pages == NULL)
    return;
  cairo_destroy (pages->cr);
  g_clear_pointer (&pages->bytes, g_byte_array_unref);
  g_ptr_array_unref (pages->tags);
  g_free (pages);
}

/** poise_pdf_pages_get_cairo: (transfer none): what draws on the current page, in points from its top left */
cairo_t *
poise_pdf_pages_get_cairo (PoisePdfPages *pages)
{
  return pages->cr;
}

/** poise_pdf_pages_set_metadata: @text: (nullable): NULL sets nothing */
void
poise_pdf_pages_set_metadata (PoisePdfPages *pages, cairo_pdf_metadata_t member, const char *text)
{
  if (text != NULL)
    cairo_pdf_surface_set_metadata (cairo_get_target (pages->cr), member, text);
}

/**
 * poise_pdf_pages_begin:
 * @tag: (transfer none): the name of a structure type of PDF such as "Table", a constant
 */
void
poise_pdf_pages_begin (PoisePdfPages *pages, const char *tag)
{
  g_ptr_array_add (pages->tags, (gpointer) tag);
  cairo_tag_begin (pages->cr, tag, "");
}

/** poise_pdf_pages_end: ends the innermost tag, which must be @tag */
void
poise_pdf_pages_end (PoisePdfPages *pages, const char *tag)
{
  g_assert (pages->tags->len > 0);
  g_assert_cmpstr (g_ptr_array_index (pages->tags, pages->tags->len - 1), ==, tag);
  g_ptr_array_set_size (pages->tags, pages->tags->len - 1);
  cairo_tag_end (pages->cr, tag);
}

/* Cairo 1.18 takes for text of the innermost structure what is drawn between the structures in it, and leaves out what
 * a group draws; its own tag for it, "Artifact", damages the file. Before, what stood between structures was in none. */
static gboolean
needs_groups (void)
{
  return cairo_version () >= CAIRO_VERSION_ENCODE (1, 17, 0);
}

/**
 * poise_pdf_pages_begin_artifact:
 *
 * Begins what a page has and the text has not, such as its foot: nobody is read it aloud. It holds no tags.
 */
void
poise_pdf_pages_begin_artifact (PoisePdfPages *pages)
{
  if (needs_groups ())
    cairo_push_group (pages->cr);
}

/** poise_pdf_pages_end_artifact: ends what poise_pdf_pages_begin_artifact() has begun */
void
poise_pdf_pages_end_artifact (PoisePdfPages *pages)
{
  if (!needs_groups ())
    return;
  cairo_pop_group_to_source (pages->cr);
  cairo_paint (pages->cr);
}

/**
 * poise_pdf_pages_begin_link:
 * @uri: where it leads
 *
 * Begins a link; what is drawn until poise_pdf_pages_end() of CAIRO_TAG_LINK can be clicked.
 *
 * Returns: whether it was begun: %FALSE where @uri is no web or mail address
 */
gboolean
poise_pdf_pages_begin_link (PoisePdfPages *pages, const char *uri)
{
  g_autofree char *escaped = NULL;
  g_autofree char *attributes = NULL;

  if (poise_address_get_kind (uri) == POISE_ADDRESS_OTHER)
    return FALSE;
  escaped = poise_address_escape (uri);
  attributes = g_strdup_printf ("uri='%s'", escaped);
  g_ptr_array_add (pages->tags, (gpointer) CAIRO_TAG_LINK);
  cairo_tag_begin (pages->cr, CAIRO_TAG_LINK, attributes);
  return TRUE;
}

/**
 * poise_pdf_pages_add_bookmark:
 * @level: from 1; it stands below the last one of a lower level, folded there
 *
 * Leads to the place (@x, @y) of the current page.
 */
void
poise_pdf_pages_add_bookmark (PoisePdfPages *pages, guint level, const char *title, int x, int y)
{
  guint depth = CLAMP (level, 1, N_LEVELS) - 1;
  int parent = CAIRO_PDF_OUTLINE_ROOT;
  g_autofree char *place = g_strdup_printf ("page=%d pos=[%d %d]", pages->page, x, y);

  for (guint i = 0; i < depth; i++)
    if (pages->bookmarks[i] != CAIRO_PDF_OUTLINE_ROOT)
      parent = pages->bookmarks[i];
  for (guint i = depth; i < N_LEVELS; i++)
    pages->bookmarks[i] = CAIRO_PDF_OUTLINE_ROOT;
  pages->bookmarks[depth] = cairo_pdf_surface_add_outline (cairo_get_target (pages->cr), parent, title, place, 0);
}

/** poise_pdf_pages_next: ends the current page and begins another */
void
poise_pdf_pages_next (PoisePdfPages *pages)
{
  cairo_show_page (pages->cr);
  pages->page++;
}

/**
 * poise_pdf_pages_finish:
 *
 * Ends the last page and the file; nothing can be drawn afterwards.
 *
 * Returns: (transfer full): the PDF, or %NULL with %POISE_EXPORT_ERROR_DRAWING
 */
GBytes *
poise_pdf_pages_finish (PoisePdfPages *pages, GError **error)
{
  cairo_surface_t *surface = cairo_get_target (pages->cr);
  cairo_status_t status;

  /* After the last page, a tag would make cairo 1.18 add an empty one. */
  poise_pdf_pages_end (pages, DOCUMENT);
  g_assert_cmpuint (pages->tags->len, ==, 0);
  cairo_show_page (pages->cr);
  status = cairo_status (pages->cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_DRAWING, cairo_status_to_string (status));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&pages->bytes));
}
