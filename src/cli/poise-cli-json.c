/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts as JSON writes them.
 */

#include "cli/poise-cli-json.h"

/** poise_cli_json_append_text: appends @text, or null where it is %NULL. */
void
poise_cli_json_append_text (GString *json, const char *text)
{
  if (text == NULL)
    {
      g_string_append (json, "null");
      return;
    }
  g_string_append_c (json, '"');
  for (; *text != '\0'; text++)
    if (*text == '"' || *text == '\\')
      g_string_append_printf (json, "\\%c", *text);
    else if (*text == '\n')
      g_string_append (json, "\\n");
    else if (*text == '\t')
      g_string_append (json, "\\t");
    else if ((guchar)*text < 0x20 || *text == 0x7f)
      g_string_append_printf (json, "\\u%04x", (guchar)*text);
    else
      g_string_append_c (json, *text);
  g_string_append_c (json, '"');
}

/** poise_cli_json_append_member: appends `"name": "text"`, or `"name": null`. */
void
poise_cli_json_append_member (GString *json, const char *name, const char *text)
{
  g_string_append_printf (json, "\"%s\": ", name);
  poise_cli_json_append_text (json, text);
}
