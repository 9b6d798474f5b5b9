/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The order of elements is that of the schemas of 1EdTech (ccv1p1_imscp_v1p2_v1p0.xsd and those of 1.3). Moodle knows a
 * cartridge by the name space of its manifest within the first bytes, so that comes first. Canvas takes every element
 * within a section for an item or a heading, so sections have no metadata.
 */

#include "export/poise-imscc-manifest.h"

#include "core/poise-address.h"
#include "export/poise-markup.h"
#include "export/poise-printable.h"
#include "words/poise-words-document.h"
#include "words/poise-words.h"

#include <string.h>

typedef struct
{
  const PoisePlan *plan;
  const PoiseImsccNames *names;
  const PoiseExportOptions *options;
  const char *version; /* "v1p1" */
  GString *xml;
} Manifest;

/* ---- What becomes what ---- */

static gboolean
has_tool (const PoiseActivity *activity, const char *id)
{
  return activity->tools != NULL && poise_texts_contain (activity->tools, id);
}

/* Posts over days; a discussion that is live, or elsewhere, is no forum. */
static gboolean
is_topic (const PoiseActivity *activity)
{
  return activity->mode != POISE_MODE_SYNCHRONOUS
         && (has_tool (activity, "forum")
             || (activity->learning_type == POISE_LEARNING_TYPE_DISCUSSION && poise_list_length (activity->tools) == 0));
}

/* Whether platforms take it as it is: some of Moodle's versions refuse a whole cartridge for one "&" in an address, and
 * none takes a host of other letters. On a page there is no such limit. */
static gboolean
is_simple_address (const char *uri)
{
  const char *host = strstr (uri, "://");

  if (host == NULL || strchr (uri, '&') != NULL || poise_address_get_kind (uri) != POISE_ADDRESS_WEB)
    return FALSE;
  for (host += strlen ("://"); *host != '\0' && strchr ("/?#", *host) == NULL; host++)
    if (!g_ascii_isgraph (*host))
      return FALSE;
  return TRUE;
}

/* A link has room for nothing but its title and address: not for when it is, nor that learners meet there. */
static gboolean
is_link (const PoiseActivity *activity, PoiseAudience audience)
{
  const PoiseLink *link = poise_list_length (activity->links) == 1 ? g_ptr_array_index (activity->links, 0) : NULL;

  return link != NULL && link->uri != NULL && is_simple_address (link->uri)
         && activity->mode != POISE_MODE_SYNCHRONOUS && activity->due == NULL
         && poise_list_length (activity->schedule) == 0 && activity->assessment == NULL
         && (audience == POISE_AUDIENCE_STUDENTS || activity->notes == NULL);
}

/** poise_imscc_kind: what @activity becomes for @audience */
PoiseImsccKind
poise_imscc_kind (const PoiseActivity *activity, PoiseAudience audience)
{
  if (is_topic (activity))
    return POISE_IMSCC_TOPIC;
  return is_link (activity, audience) ? POISE_IMSCC_LINK : POISE_IMSCC_PAGE;
}

/** poise_imscc_file_name: (transfer full): of the activity that is called @name and becomes a @kind */
char *
poise_imscc_file_name (const char *name, PoiseImsccKind kind)
{
  static const char *const folders[] = {
    [POISE_IMSCC_PAGE] = "pages",
    [POISE_IMSCC_TOPIC] = "topics",
    [POISE_IMSCC_LINK] = "links",
  };

  return g_strdup_printf ("%s/%s%s", folders[kind], name, kind == POISE_IMSCC_PAGE ? ".html" : ".xml");
}

/** poise_imscc_title: (transfer full): of @activity, on one line; what activities are called that have none */
char *
poise_imscc_title (const PoiseActivity *activity)
{
  return poise_printable_line (poise_words_document_activity_title (activity));
}

/** poise_imscc_version: as it stands in addresses of name spaces: "v1p1" */
const char *
poise_imscc_version (const PoiseExportOptions *options)
{
  return options->cartridge == POISE_CARTRIDGE_1_3 ? "v1p3" : "v1p1";
}

/* ---- The head ---- */

static void
add_beginning (Manifest *self)
{
  const char *v = self->version;

  g_string_append_printf (self->xml,
                          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscc%s/imscp_v1p1\" identifier=\"course\"\n"
                          " xmlns:lomm=\"http://ltsc.ieee.org/xsd/imscc%s/LOM/manifest\"\n"
                          " xmlns:lomr=\"http://ltsc.ieee.org/xsd/imscc%s/LOM/resource\"\n"
                          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"",
                          v, v, v);
  g_string_append_printf (self->xml,
                          "http://www.imsglobal.org/xsd/imscc%s/imscp_v1p1"
                          " http://www.imsglobal.org/profile/cc/cc%s/cc%s_imscp_v1p2_v1p0.xsd\n"
                          " http://ltsc.ieee.org/xsd/imscc%s/LOM/manifest"
                          " http://www.imsglobal.org/profile/cc/cc%s/LOM/cc%s_lommanifest_v1p0.xsd\n",
                          v, v, v, v, v, v);
  g_string_append_printf (self->xml,
                          " http://ltsc.ieee.org/xsd/imscc%s/LOM/resource"
                          " http://www.imsglobal.org/profile/cc/cc%s/LOM/cc%s_lomresource_v1p0.xsd\">\n",
                          v, v, v);
}

static void
add_text (Manifest *self, const char *name, const char *text)
{
  g_string_append_printf (self->xml, "<%s>", name);
  poise_markup_append (self->xml, text);
  g_string_append_printf (self->xml, "</%s>", name);
}

/* A text of LOM, which is in a language */
static void
add_string (Manifest *self, const char *name, const char *text)
{
  g_string_append_printf (self->xml, "<lomm:%s><lomm:string", name);
  poise_markup_append_attribute (self->xml, "language", poise_words_get_language ());
  g_string_append_c (self->xml, '>');
  poise_markup_append (self->xml, text);
  g_string_append_printf (self->xml, "</lomm:string></lomm:%s>\n", name);
}

static void
add_metadata (Manifest *self)
{
  g_autofree char *title = poise_words_document_title (self->plan);
  g_autofree char *line = poise_printable_line (title);
  g_autofree char *about = self->plan->description != NULL ? poise_printable (self->plan->description) : NULL;

  g_string_append (self->xml, "<metadata>\n<schema>IMS Common Cartridge</schema>\n");
  add_text (self, "schemaversion", self->options->cartridge == POISE_CARTRIDGE_1_3 ? "1.3.0" : "1.1.0");
  g_string_append (self->xml, "\n<lomm:lom>\n<lomm:general>\n");
  add_string (self, "title", line);
  if (about != NULL && *about != '\0')
    add_string (self, "description", about);
  g_string_append (self->xml, "</lomm:general>\n</lomm:lom>\n</metadata>\n");
}

/* ---- The outline ---- */

static void
add_identifier (Manifest *self, const char *catalogue, const char *entry)
{
  g_string_append (self->xml, "<lomm:identifier>");
  add_text (self, "lomm:catalog", catalogue);
  add_text (self, "lomm:entry", entry);
  g_string_append (self->xml, "</lomm:identifier>");
}

static void
add_item (Manifest *self, PoisePlace place)
{
  const PoiseActivity *activity = poise_plan_get_activity (self->plan, place);
  g_autofree char *title = poise_imscc_title (activity);

  const char *name = poise_imscc_names_get_activity (self->names, place);

  g_string_append_printf (self->xml, "<item identifier=\"item-%s\" identifierref=\"%s\">", name, name);
  add_text (self, "title", title);
  g_string_append (self->xml, "\n<metadata><lomm:lom><lomm:general>");
  add_identifier (self, "poise:mode", poise_terms_name (&poise_modes, activity->mode));
  if (activity->minutes != POISE_UNSET)
    {
      g_autofree char *minutes = g_strdup_printf ("%d", activity->minutes);

      add_identifier (self, "poise:minutes", minutes);
    }
  g_string_append (self->xml, "</lomm:general></lomm:lom></metadata></item>\n");
}

static void
add_section (Manifest *self, guint index)
{
  g_autofree char *title = poise_words_section_title (self->plan, index);
  g_autofree char *line = poise_printable_line (title);
  guint n_activities = poise_section_n_activities (poise_plan_get_section (self->plan, index));

  g_string_append_printf (self->xml, "<item identifier=\"%s\">", poise_imscc_names_get_section (self->names, index));
  add_text (self, "title", line);
  g_string_append_c (self->xml, '\n');
  for (guint i = 0; i < n_activities; i++)
    add_item (self, (PoisePlace){ index, i });
  g_string_append (self->xml, "</item>\n");
}

static void
add_outline (Manifest *self)
{
  g_string_append (self->xml, "<organizations>\n<organization identifier=\"organization\" structure=\"rooted-hierarchy\">\n"
                              "<item identifier=\"root\">\n");
  for (guint i = 0; i < poise_plan_n_sections (self->plan); i++)
    add_section (self, i);
  g_string_append (self->xml, "</item>\n</organization>\n</organizations>\n");
}

/* ---- The resources ---- */

/* What holds the instructor's notes is not shown to learners by platforms that read it. */
static void
add_role (Manifest *self, const PoiseActivity *activity)
{
  if (self->options->audience == POISE_AUDIENCE_STUDENTS || activity->notes == NULL)
    return;
  g_string_append (self->xml, "<metadata><lomr:lom><lomr:educational><lomr:intendedEndUserRole>"
                              "<lomr:source>IMSGLC_CC_Rolesv1p1</lomr:source><lomr:value>Instructor</lomr:value>"
                              "</lomr:intendedEndUserRole></lomr:educational></lomr:lom></metadata>");
}

static void
add_resource (Manifest *self, PoisePlace place)
{
  static const char *const types[] = {
    [POISE_IMSCC_PAGE] = "webcontent",
    [POISE_IMSCC_TOPIC] = "imsdt_xml",
    [POISE_IMSCC_LINK] = "imswl_xml",
  };
  const PoiseActivity *activity = poise_plan_get_activity (self->plan, place);
  PoiseImsccKind kind = poise_imscc_kind (activity, self->options->audience);
  const char *name = poise_imscc_names_get_activity (self->names, place);
  g_autofree char *file = poise_imscc_file_name (name, kind);

  g_string_append_printf (self->xml, "<resource identifier=\"%s\" type=\"%s%s\"", name, types[kind],
                          kind == POISE_IMSCC_PAGE ? "" : self->version);
  if (kind == POISE_IMSCC_PAGE)
    poise_markup_append_attribute (self->xml, "href", file);
  g_string_append_c (self->xml, '>');
  add_role (self, activity);
  g_string_append (self->xml, "<file");
  poise_markup_append_attribute (self->xml, "href", file);
  g_string_append (self->xml, "/></resource>\n");
}

static void
add_resources (Manifest *self)
{
  g_string_append (self->xml, "<resources>\n");
  for (guint i = 0; i < poise_plan_n_sections (self->plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (self->plan, i)); k++)
      add_resource (self, (PoisePlace){ i, k });
  g_string_append (self->xml, "</resources>\n</manifest>\n");
}

/**
 * poise_imscc_manifest_new:
 * @plan: a plan
 * @names: of what is in it
 * @options: the audience, and the version
 *
 * Returns: (transfer full): imsmanifest.xml
 */
char *
poise_imscc_manifest_new (const PoisePlan *plan, const PoiseImsccNames *names, const PoiseExportOptions *options)
{
  Manifest self = { plan, names, options, poise_imscc_version (options), g_string_new (NULL) };

  add_beginning (&self);
  add_metadata (&self);
  add_outline (&self);
  add_resources (&self);
  return g_string_free (self.xml, FALSE);
}
