/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small plan for tests of suggestions.
 */

#include "gui/suggest-plan.h"

#include "store/poise-store.h"

#include <string.h>

static const char json[]
    = "{'format':'poise-plan','version':1,'title':'Suggestions','sections':["
      "{'id':'arriving','title':'Arriving','activities':["
      "{'id':'meet','title':'Meet your group','purpose':'social','minutes':30},"
      "{'id':'think','title':'Think it over','purpose':'content','complexity':'complex','minutes':60},"
      "{'id':'welcome','title':'Welcome','mode':'synchronous','minutes':15}]},"
      "{'id':'working','title':'Working','activities':["
      "{'id':'project','title':'Plan the project','purpose':'planning','minutes':45},"
      "{'id':'chapter','title':'Read chapter two'},"
      "{'id':'something','title':'Something'},"
      "{'id':'balanced','title':'Balanced','learning-type':'collaboration','group':{'kind':'alone'}}]}]}";

PoisePlan *
suggest_plan_new (void)
{
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

PoiseMode
suggest_plan_mode (const PoisePlan *plan, const char *id)
{
  PoisePlace place;

  g_assert_true (poise_plan_find_activity (plan, id, &place));
  return poise_plan_get_activity (plan, place)->mode;
}
