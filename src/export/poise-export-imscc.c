/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as a Common Cartridge, for learning platforms: sections as they are, and for each activity a page, a discussion
 * or a link. The same plan makes the same bytes.
 */

#include "core/poise-address.h"
#include "export/poise-export-formats.h"
#include "export/poise-imscc-manifest.h"
#include "export/poise-imscc-text.h"
#include "export/poise-markup.h"
#include "export/poise-printable.h"
#include "export/poise-zip.h"

#include <string.h>

/* (transfer full): "topic" or "webLink", with its name spaces and its title */
static GString *
begin_document (const char *root, const char *space, const char *version, const char *title)
{
  GString *xml = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  g_string_append_printf (xml,
                          "<%s xmlns=\"http://www.imsglobal.org/xsd/imscc%s/%s_%s\""
                          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
                          " xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imscc%s/%s_%s"
                          " http://www.imsglobal.org/profile/cc/cc%s/cc%s_%s_%s.xsd\">\n<title>",
                          root, version, space, version, version, space, version, version, version, space, version);
  poise_markup_append (xml, title);
  g_string_append (xml, "</title>\n");
  return xml;
}

static char *
make_topic (const char *version, const char *title, const char *text)
{
  GString *xml = begin_document ("topic", "imsdt", version, title);

  g_string_append (xml, "<text texttype=\"text/html\">");
  poise_markup_append (xml, text);
  g_string_append (xml, "</text>\n</topic>\n");
  return g_string_free (xml, FALSE);
}

static char *
make_link (const char *version, const char *title, const PoiseLink *link)
{
  GString *xml = begin_document ("webLink", "imswl", version, title);
  g_autofree char *address = poise_address_escape (link->uri);

  g_string_append (xml, "<url");
  poise_markup_append_attribute (xml, "href", address);
  g_string_append (xml, "/>\n</webLink>\n");
  return g_string_free (xml, FALSE);
}

static char *
make_file (const PoisePlan *plan, PoisePlace place, PoiseImsccKind kind, const PoiseExportOptions *options)
{
  const PoiseActivity *activity = poise_plan_get_activity (plan, place);
  const char *version = poise_imscc_version (options);
  g_autofree char *title = poise_imscc_title (activity);
  g_autofree char *text = poise_imscc_text_new (plan, place, options->audience);

  switch (kind)
    {
    case POISE_IMSCC_TOPIC:
      return make_topic (version, title, text);
    case POISE_IMSCC_LINK:
      return make_link (version, title, g_ptr_array_index (activity->links, 0));
    case POISE_IMSCC_PAGE:
    default:
      return poise_imscc_page_new (title, text);
    }
}

static gboolean
add_activity (PoiseZip *zip,
              const PoisePlan *plan,
              const PoiseImsccNames *names,
              PoisePlace place,
              const PoiseExportOptions *options,
              GError **error)
{
  PoiseImsccKind kind = poise_imscc_kind (poise_plan_get_activity (plan, place), options->audience);
  g_autofree char *name = poise_imscc_file_name (poise_imscc_names_get_activity (names, place), kind);
  g_autofree char *file = make_file (plan, place, kind, options);

  return poise_zip_add (zip, name, file, strlen (file), error);
}

/** poise_export_write_imscc: as a Common Cartridge; fails with %POISE_EXPORT_ERROR_TOO_LARGE beyond 65 534 activities */
GBytes *
poise_export_write_imscc (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseZip) zip = poise_zip_new ();
  g_autoptr (PoiseImsccNames) names = poise_imscc_names_new (plan);
  g_autofree char *manifest = poise_imscc_manifest_new (plan, names, options);

  if (!poise_zip_add (zip, "imsmanifest.xml", manifest, strlen (manifest), error))
    return NULL;
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      if (!add_activity (zip, plan, names, (PoisePlace){ i, k }, options, error))
        return NULL;
  return poise_zip_finish (zip);
}
