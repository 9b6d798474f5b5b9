/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The proxy of the details pane without the pane.
 */

#include "gui/proxy-fixture.h"

#include "gui/details-plan.h"

void
proxy_set_up (ProxyFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = details_plan_new ();

  f->document = poise_document_new (plan, NULL);
  f->workspace = poise_workspace_new (f->document, NULL);
  f->proxy = poise_details_proxy_new (f->workspace);
}

void
proxy_tear_down (ProxyFixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->proxy);
  g_assert_finalize_object (f->workspace);
  g_assert_finalize_object (f->document);
}

void
proxy_aim (ProxyFixture *f, const char *ids)
{
  g_autoptr (PoisePicks) picks = details_plan_pick (ids);

  poise_details_proxy_aim_at_activities (f->proxy, picks);
}

const PoiseActivity *
proxy_activity (ProxyFixture *f, const char *id)
{
  PoisePlan *plan = poise_document_get_plan (f->document);
  PoisePlace place;

  g_assert_true (poise_plan_find_activity (plan, id, &place));
  return poise_plan_get_activity (plan, place);
}

guint
proxy_n_steps (ProxyFixture *f)
{
  guint n = 0;

  while (poise_document_get_can_undo (f->document))
    {
      poise_document_undo (f->document);
      n++;
    }
  for (guint i = 0; i < n; i++)
    poise_document_redo (f->document);
  return n;
}
