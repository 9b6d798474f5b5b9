/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How it looks. Styles that a reader may want to change have the names that word processors give theirs; the few that
 * only say how a cell differs from others are the document's own.
 */

#include "export/poise-odt-parts.h"

#include "export/poise-markup.h"
#include "words/poise-words-document.h"

#include <string.h>

#define PAGE_MARK "\x01"
#define PAGES_MARK "\x02"
#define TITLE_MAX 70 /* characters: a longer one is not repeated at the foot of pages */

/** poise_odt_append_length: @attribute="12.34mm" */
void
poise_odt_append_length (GString *xml, const char *attribute, double millimetres)
{
  int hundredths = (int) (millimetres * 100 + 0.5);

  g_string_append_printf (xml, " %s=\"%d.%02dmm\"", attribute, hundredths / 100, hundredths % 100);
}

/** poise_odt_append_color: @attribute="#1c71d8" */
void
poise_odt_append_color (GString *xml, const char *attribute, const PoiseColor *color)
{
  g_string_append_printf (xml, " %s=\"#%02x%02x%02x\"", attribute, (int) (color->red * 255 + 0.5),
                          (int) (color->green * 255 + 0.5), (int) (color->blue * 255 + 0.5));
}

/* ---- Named styles ---- */

/* Language and country of a BCP 47 tag, for letters of any script */
static void
append_language (GString *xml, const char *tag)
{
  g_auto (GStrv) parts = g_strsplit (tag, "-", -1);
  const char *country = "none";

  for (guint i = 1; i < g_strv_length (parts); i++)
    if (strlen (parts[i]) == 2)
      country = parts[i];
  poise_markup_append_attribute (xml, "fo:language", parts[0]);
  poise_markup_append_attribute (xml, "fo:country", country);
  poise_markup_append_attribute (xml, "style:language-asian", parts[0]);
  poise_markup_append_attribute (xml, "style:country-asian", country);
  poise_markup_append_attribute (xml, "style:language-complex", parts[0]);
  poise_markup_append_attribute (xml, "style:country-complex", country);
}

static void
append_defaults (GString *xml, const PoiseOdt *self)
{
  const PoiseReportAbout *about = poise_report_get_about (self->report);

  g_string_append_printf (xml,
                          "<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
                          "style:writing-mode=\"%s\" fo:text-align=\"start\" fo:widows=\"2\" fo:orphans=\"2\"/>"
                          "<style:text-properties style:font-name=\"Body\" style:font-name-asian=\"Body\" "
                          "style:font-name-complex=\"Body\" fo:font-size=\"10pt\" style:font-size-asian=\"10pt\" "
                          "style:font-size-complex=\"10pt\" fo:hyphenate=\"false\"",
                          about->right_to_left ? "rl-tb" : "lr-tb");
  poise_odt_append_color (xml, "fo:color", &self->style.foreground);
  append_language (xml, about->language);
  g_string_append (xml, "/></style:default-style>\n"
                        "<style:default-style style:family=\"table\"/>\n<style:default-style style:family=\"table-row\"/>\n"
                        "<style:default-style style:family=\"graphic\"/>\n");
}

/* @size: in points, 0 for the parent's. @space: above and below, in tenths of a millimetre */
static void
append_paragraph_style (GString *xml, const char *name, const char *parent, guint level, guint size, gboolean bold,
                        guint above, guint below)
{
  g_auto (GStrv) words = g_strsplit (name, "_20_", -1);
  g_autofree char *shown = g_strjoinv (" ", words);

  g_string_append_printf (xml, "<style:style style:name=\"%s\" style:display-name=\"%s\" style:family=\"paragraph\"", name,
                          shown);
  poise_markup_append_attribute (xml, "style:parent-style-name", parent);
  if (level > 0)
    g_string_append_printf (xml, " style:default-outline-level=\"%u\" style:next-style-name=\"Text_20_body\"", level);
  g_string_append (xml, " style:class=\"text\"><style:paragraph-properties");
  poise_odt_append_length (xml, "fo:margin-top", above / 10.0);
  poise_odt_append_length (xml, "fo:margin-bottom", below / 10.0);
  if (level > 0 || g_str_equal (name, "Heading"))
    g_string_append (xml, " fo:keep-with-next=\"always\"");
  if (g_str_equal (name, "Text_20_body"))
    g_string_append (xml, " fo:line-height=\"125%\"");
  g_string_append (xml, "/><style:text-properties");
  if (size > 0)
    g_string_append_printf (xml,
                            " fo:font-size=\"%upt\" style:font-size-asian=\"%upt\" style:font-size-complex=\"%upt\"", size,
                            size, size);
  if (bold)
    g_string_append (xml, " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"");
  g_string_append (xml, "/></style:style>\n");
}

static void
append_named_styles (GString *xml, const PoiseOdt *self)
{
  append_paragraph_style (xml, "Standard", NULL, 0, 0, FALSE, 0, 0);
  append_paragraph_style (xml, "Text_20_body", "Standard", 0, 0, FALSE, 0, 20);
  append_paragraph_style (xml, "Heading", "Standard", 0, 0, TRUE, 40, 15);
  append_paragraph_style (xml, "Title", "Heading", 0, 22, TRUE, 0, 20);
  append_paragraph_style (xml, "Heading_20_1", "Heading", 1, 14, TRUE, 75, 15);
  append_paragraph_style (xml, "Heading_20_2", "Heading", 2, 12, TRUE, 50, 12);
  append_paragraph_style (xml, "Heading_20_3", "Heading", 3, 10, TRUE, 40, 10);
  append_paragraph_style (xml, "Table_20_Contents", "Standard", 0, 0, FALSE, 0, 0);
  append_paragraph_style (xml, "Table_20_Heading", "Table_20_Contents", 0, 9, TRUE, 0, 0);
  append_paragraph_style (xml, "Footer", "Standard", 0, 9, FALSE, 0, 0);
  g_string_append (xml,
                   "<style:style style:name=\"Strong_20_Emphasis\" style:display-name=\"Strong Emphasis\" "
                   "style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" "
                   "style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"/></style:style>\n"
                   "<style:style style:name=\"Internet_20_link\" style:display-name=\"Internet link\" "
                   "style:family=\"text\"><style:text-properties fo:color=\"#1a5fb4\" "
                   "style:text-underline-style=\"solid\" style:text-underline-width=\"auto\" "
                   "style:text-underline-color=\"font-color\"/></style:style>\n"
                   "<text:list-style style:name=\"List_20_1\" style:display-name=\"List 1\">"
                   "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\">"
                   "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
                   "<style:list-level-label-alignment text:label-followed-by=\"listtab\" "
                   "text:list-tab-stop-position=\"5mm\" fo:text-indent=\"-5mm\" fo:margin-left=\"5mm\"/>"
                   "</style:list-level-properties></text:list-level-style-bullet></text:list-style>\n");
}

/* ---- Pages ---- */

static void
append_footer (GString *xml, const PoiseOdt *self)
{
  const char *title = poise_report_get_about (self->report)->title;
  g_autofree char *words = poise_words_document_page_of (PAGE_MARK, PAGES_MARK);

  g_string_append (xml, "<style:footer><text:p text:style-name=\"Foot\">");
  if (g_utf8_strlen (title, -1) <= TITLE_MAX)
    poise_markup_append (xml, title);
  g_string_append (xml, "<text:tab/>");
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    if (*p == *PAGE_MARK)
      g_string_append (xml, "<text:page-number text:select-page=\"current\">1</text:page-number>");
    else if (*p == *PAGES_MARK)
      g_string_append (xml, "<text:page-count>1</text:page-count>");
    else
      {
        g_autofree char *letter = g_strndup (p, g_utf8_next_char (p) - p);

        poise_markup_append (xml, letter);
      }
  g_string_append (xml, "</text:p></style:footer>");
}

static void
append_pages (GString *xml, const PoiseOdt *self)
{
  const PoiseOdtPage *page = &self->page;

  g_string_append (xml, "<office:automatic-styles>\n<style:style style:name=\"Foot\" style:family=\"paragraph\" "
                        "style:parent-style-name=\"Footer\"><style:paragraph-properties><style:tab-stops>"
                        "<style:tab-stop style:type=\"right\"");
  poise_odt_append_length (xml, "style:position", page->text_width);
  g_string_append (xml, "/></style:tab-stops></style:paragraph-properties><style:text-properties");
  poise_odt_append_color (xml, "fo:color", &self->style.dim);
  g_string_append (xml, "/></style:style>\n<style:page-layout style:name=\"Paper\"><style:page-layout-properties");
  poise_odt_append_length (xml, "fo:page-width", page->width);
  poise_odt_append_length (xml, "fo:page-height", page->height);
  poise_odt_append_length (xml, "fo:margin-top", page->margin);
  poise_odt_append_length (xml, "fo:margin-bottom", page->margin - 5);
  poise_odt_append_length (xml, "fo:margin-left", page->margin);
  poise_odt_append_length (xml, "fo:margin-right", page->margin);
  g_string_append_printf (xml,
                          " style:print-orientation=\"%s\" style:writing-mode=\"%s\"/><style:footer-style>"
                          "<style:header-footer-properties fo:min-height=\"6mm\" fo:margin-top=\"5mm\"/>"
                          "</style:footer-style></style:page-layout>\n</office:automatic-styles>\n",
                          page->width > page->height ? "landscape" : "portrait",
                          poise_report_get_about (self->report)->right_to_left ? "rl-tb" : "lr-tb");
  g_string_append (xml, "<office:master-styles><style:master-page style:name=\"Standard\" "
                        "style:page-layout-name=\"Paper\">");
  append_footer (xml, self);
  g_string_append (xml, "</style:master-page></office:master-styles>\n");
}

/** poise_odt_make_styles: (transfer full): styles.xml */
char *
poise_odt_make_styles (const PoiseOdt *self)
{
  GString *xml = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                               "<office:document-styles " POISE_ODT_NAMESPACES " office:version=\"1.3\">\n"
                               "<office:font-face-decls><style:font-face style:name=\"Body\" "
                               "svg:font-family=\"&apos;Noto Sans&apos;, Cantarell, Arial, sans-serif\" "
                               "style:font-family-generic=\"swiss\" style:font-pitch=\"variable\"/>"
                               "</office:font-face-decls>\n<office:styles>\n");

  append_defaults (xml, self);
  append_named_styles (xml, self);
  g_string_append (xml, "</office:styles>\n");
  append_pages (xml, self);
  g_string_append (xml, "</office:document-styles>\n");
  return g_string_free (xml, FALSE);
}

/* ---- The document's own styles ---- */

typedef struct
{
  const char *name;
  const char *parent;
  const char *size;
  gboolean bold;
  gboolean dim;
  gboolean at_end;
  gboolean keep;
  gboolean tight;
} OwnStyle;

static const OwnStyle own_styles[] = {
  { .name = "Text", .parent = "Text_20_body" },
  { .name = "Item", .parent = "Text_20_body", .tight = TRUE },
  { .name = "Quiet", .parent = "Text_20_body", .dim = TRUE },
  { .name = "Strong", .parent = "Text_20_body", .bold = TRUE },
  { .name = "Aside", .parent = "Text_20_body", .dim = TRUE, .keep = TRUE },
  { .name = "Picture", .parent = "Standard", .keep = TRUE },
  { .name = "Cell", .parent = "Table_20_Contents", .size = "9.5pt" },
  { .name = "CellQuiet", .parent = "Table_20_Contents", .size = "9pt", .dim = TRUE },
  { .name = "CellStrong", .parent = "Table_20_Contents", .size = "9.5pt", .bold = TRUE },
  { .name = "Number", .parent = "Table_20_Contents", .size = "9.5pt", .at_end = TRUE },
  { .name = "NumberQuiet", .parent = "Table_20_Contents", .size = "9.5pt", .at_end = TRUE, .dim = TRUE },
  { .name = "NumberStrong", .parent = "Table_20_Contents", .size = "9.5pt", .bold = TRUE, .at_end = TRUE },
  { .name = "Head", .parent = "Table_20_Heading", .dim = TRUE },
  { .name = "HeadNumber", .parent = "Table_20_Heading", .dim = TRUE, .at_end = TRUE },
  { .name = "Name1", .parent = "Heading_20_1" },
  { .name = "Name2", .parent = "Heading_20_2" },
  { .name = "Name3", .parent = "Heading_20_3" },
  { .name = "NameTitle", .parent = "Title" },
};

/* @turned: for letters that run against the document's */
static void
append_own_style (GString *xml, const PoiseOdt *self, const OwnStyle *style, gboolean turned)
{
  gboolean right_to_left = poise_report_get_about (self->report)->right_to_left;

  g_string_append_printf (xml,
                          "<style:style style:name=\"%s%s\" style:family=\"paragraph\" style:parent-style-name=\"%s\">"
                          "<style:paragraph-properties",
                          style->name, turned ? "Turned" : "", style->parent);
  if (turned)
    g_string_append_printf (xml, " style:writing-mode=\"%s\"", right_to_left ? "lr-tb" : "rl-tb");
  if (style->at_end)
    g_string_append (xml, " fo:text-align=\"end\"");
  if (style->tight)
    g_string_append (xml, " fo:margin-bottom=\"0.6mm\"");
  if (style->keep)
    g_string_append (xml, " fo:keep-with-next=\"always\"");
  g_string_append (xml, "/><style:text-properties");
  if (style->dim)
    poise_odt_append_color (xml, "fo:color", &self->style.dim);
  if (style->size != NULL)
    g_string_append_printf (xml,
                            " fo:font-size=\"%s\" style:font-size-asian=\"%s\" style:font-size-complex=\"%s\"", style->size,
                            style->size, style->size);
  if (style->bold)
    g_string_append (xml, " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"");
  g_string_append (xml, "/></style:style>\n");
}

static void
append_cell_style (GString *xml, const PoiseOdt *self, const char *name, const char *border, const PoiseColor *color)
{
  g_string_append_printf (xml,
                          "<style:style style:name=\"%s\" style:family=\"table-cell\"><style:table-cell-properties "
                          "fo:padding-top=\"1.1mm\" fo:padding-bottom=\"1.1mm\" fo:padding-left=\"0mm\" "
                          "fo:padding-right=\"2.5mm\" fo:border=\"none\" %s=\"%s #%02x%02x%02x\"/></style:style>\n",
                          name, border, g_str_equal (name, "Below") ? "0.5pt solid" : "0.75pt solid",
                          (int) (color->red * 255 + 0.5), (int) (color->green * 255 + 0.5), (int) (color->blue * 255 + 0.5));
}

/** poise_odt_append_own_styles: into content.xml */
void
poise_odt_append_own_styles (const PoiseOdt *self, GString *content)
{
  static const PoiseColor line = { 0.85, 0.85, 0.85, 1 };

  for (guint i = 0; i < G_N_ELEMENTS (own_styles); i++)
    {
      append_own_style (content, self, &own_styles[i], FALSE);
      append_own_style (content, self, &own_styles[i], TRUE);
    }
  append_cell_style (content, self, "Below", "fo:border-bottom", &line);
  append_cell_style (content, self, "HeadCell", "fo:border-bottom", &self->style.dim);
  append_cell_style (content, self, "TotalCell", "fo:border-top", &self->style.dim);
  g_string_append_printf (content,
                          "<style:style style:name=\"Whole\" style:family=\"table\"><style:table-properties "
                          "table:align=\"margins\" fo:margin-bottom=\"4mm\" table:border-model=\"collapsing\" "
                          "style:writing-mode=\"%s\"",
                          poise_report_get_about (self->report)->right_to_left ? "rl-tb" : "lr-tb");
  poise_odt_append_length (content, "style:width", self->page.text_width);
  g_string_append (content,
                   "/></style:style>\n<style:style style:name=\"Row\" style:family=\"table-row\">"
                   "<style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
                   "<style:style style:name=\"Inline\" style:family=\"graphic\"><style:graphic-properties "
                   "style:vertical-pos=\"middle\" style:vertical-rel=\"text\" fo:padding=\"0mm\" fo:border=\"none\"/>"
                   "</style:style>\n");
}
