/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rules, family by family: what each looks at, why, with its limits, and where that comes from.
 */

#include "help/poise-help-parts.h"
#include "help/poise-help-writer.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-guide.h"

/* How much it matters, who says so, and where more is said. */
static void
add_origin (GString *page, const PoiseRule *rule)
{
  const PoiseGuideEntry *entry = poise_guide_entry_for_rule (rule->id);
  g_autofree char *severity = g_markup_escape_text (poise_words_severity (rule->severity), -1);
  g_autoptr (GString) markup = g_string_new (severity);

  if (rule->source)
    {
      g_autofree char *source = poise_help_cite (rule->source - poise_sources);

      g_string_append_printf (markup, " · %s", source);
    }
  if (entry)
    {
      g_autofree char *reference = g_strdup_printf ("guide#%s", entry->id);
      g_autofree char *link = poise_help_link (reference, poise_words_guide_title (entry));

      g_string_append_printf (markup, " · %s", link);
    }
  poise_help_add_markup (page, "p", markup->str);
}

static void
add_rule (GString *page, const PoiseRule *rule)
{
  g_autofree char *section = g_strdup_printf ("section id=\"%s\"", rule->id);

  poise_help_open (page, section);
  poise_help_add (page, "title", poise_words_guide_rule (rule->id));
  poise_help_add (page, "p", poise_words_advice_reason (rule));
  add_origin (page, rule);
  poise_help_close (page, "section");
}

/** poise_help_add_rules: all of them */
gboolean
poise_help_add_rules (GString *page, GError **error)
{
  guint n_families;
  const PoiseRuleFamily *const *families = poise_rule_get_families (&n_families);

  for (guint i = 0; i < n_families; i++)
    {
      g_autofree char *id = poise_help_id ("family", families[i]->id);
      g_autofree char *section = g_strdup_printf ("section id=\"%s\"", id);

      poise_help_open (page, section);
      poise_help_add (page, "title", poise_words_help_rule_family (families[i]));
      poise_help_add (page, "p", poise_words_help_rule_family_about (families[i]));
      for (guint k = 0; k < families[i]->n_rules; k++)
        add_rule (page, &families[i]->rules[k]);
      poise_help_close (page, "section");
    }
  return TRUE;
}
