/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of what courses elsewhere are made of: in order, with a name and a reason for each, and in the modes that
 * the facts say.
 */

#include "import/poise-import-kinds.h"

#include "advisor/poise-catalogue.h"
#include "import/poise-guess.h"
#include "store/poise-store.h"

#include <string.h>

static void
test_order (void)
{
  guint n_kinds;
  const PoiseImportKind *kinds = poise_import_kinds_get (&n_kinds);

  g_assert_cmpuint (n_kinds, >, 70);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *upper = g_ascii_strup (kinds[i].name, -1);

      if (i > 0)
        g_assert_cmpstr (kinds[i - 1].name, <, kinds[i].name);
      g_assert_true (poise_import_kind_find (kinds[i].name) == &kinds[i]);
      g_assert_true (poise_import_kind_find (upper) == &kinds[i]);
    }
}

/* Each has a name for people and a reason, and what is left open asks */
static void
test_words (void)
{
  guint n_kinds;
  const PoiseImportKind *kinds = poise_import_kinds_get (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *name = poise_words_import_kind (kinds[i].name);
      g_autofree char *why = poise_words_import_why (kinds[i].why, kinds[i].name);
      gboolean is_open = kinds[i].mode == POISE_MODE_UNDECIDED;

      g_test_message ("%s", kinds[i].name);
      g_assert_true (poise_words_import_kind_has_name (kinds[i].name));
      g_assert_true (g_str_has_prefix (why, name));
      g_assert_cmpint (strstr (why, "please decide") != NULL, ==, is_open);
      g_assert_cmpint (kinds[i].why <= POISE_WORDS_WHY_BOOKING, ==, is_open);
      g_assert_true (!kinds[i].window || !is_open);
    }
}

/* A tool that follows for certain is one of the catalogue, and serves the mode and the learning type */
static void
test_tools (void)
{
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (NULL);
  guint n_kinds;
  const PoiseImportKind *kinds = poise_import_kinds_get (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      const PoiseTool *tool
          = kinds[i].tool != NULL ? poise_catalogue_find_tool (catalogue, NULL, kinds[i].tool) : NULL;

      g_test_message ("%s: %s", kinds[i].name, kinds[i].tool);
      if (kinds[i].tool == NULL)
        continue;
      g_assert_nonnull (tool);
      g_assert_true (tool->modes & (1 << kinds[i].mode));
      if (kinds[i].learning_type != POISE_LEARNING_TYPE_NONE)
        g_assert_true (tool->learning_types & (1 << kinds[i].learning_type));
    }
}

typedef struct
{
  const char *kind;
  PoiseImportRole role;
  PoiseMode mode;
} Case;

static void
test_modes (void)
{
  static const Case cases[] = {
    { "forum", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_ASYNCHRONOUS },
    { "forum-news", POISE_IMPORT_ROLE_NOTHING, POISE_MODE_UNDECIDED },
    { "Zoom", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_SYNCHRONOUS },
    { "bigbluebuttonbn", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_SYNCHRONOUS },
    { "attendance", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_SYNCHRONOUS },
    { "lti", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_UNDECIDED },
    { "booking", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_UNDECIDED },
    { "label", POISE_IMPORT_ROLE_TEXT, POISE_MODE_UNDECIDED },
    { "subsection", POISE_IMPORT_ROLE_CONTAINER, POISE_MODE_UNDECIDED },
    { "qbank", POISE_IMPORT_ROLE_NOTHING, POISE_MODE_UNDECIDED },
    { "cc-topic", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_ASYNCHRONOUS },
    { "canvas-subheader", POISE_IMPORT_ROLE_TEXT, POISE_MODE_UNDECIDED },
    { "nobody-knows", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_UNDECIDED },
    { "", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_UNDECIDED },
    { "forums", POISE_IMPORT_ROLE_ACTIVITY, POISE_MODE_UNDECIDED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const PoiseImportKind *kind = poise_import_kind_find (cases[i].kind);

      g_test_message ("%s", cases[i].kind);
      g_assert_cmpint (kind->role, ==, cases[i].role);
      g_assert_cmpint (kind->mode, ==, cases[i].mode);
    }
  g_assert_null (poise_import_kind_find ("nobody-knows")->name);
}

/* A kind that nobody knows is called what its platform calls it, and asked about */
static void
test_unknown (void)
{
  g_autofree char *name = poise_words_import_kind ("holodeck");
  g_autofree char *why = poise_words_import_why (poise_import_kind_find ("holodeck")->why, "holodeck");

  g_assert_cmpstr (name, ==, "holodeck");
  g_assert_false (poise_words_import_kind_has_name ("holodeck"));
  g_assert_cmpstr (why, ==, "holodeck: Poise does not know how this is done; please decide.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/kinds/order", test_order);
  g_test_add_func ("/import/kinds/words", test_words);
  g_test_add_func ("/import/kinds/tools", test_tools);
  g_test_add_func ("/import/kinds/modes", test_modes);
  g_test_add_func ("/import/kinds/unknown", test_unknown);
  return g_test_run ();
}
