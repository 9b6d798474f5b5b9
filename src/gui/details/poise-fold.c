/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A group of rows that is closed until somebody opens it.
 */

#include "gui/details/poise-fold.h"

#include "gui/poise-amounts.h"

typedef struct
{
  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  char *summary;
} PoiseFoldPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PoiseFold, poise_fold, ADW_TYPE_EXPANDER_ROW)

/* What is seen below need not be said above. */
static void
show_summary (PoiseFold *self)
{
  PoiseFoldPrivate *priv = poise_fold_get_instance_private (self);
  gboolean open = adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self));

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), open || !priv->summary ? "" : priv->summary);
}

static void
poise_fold_dispose (GObject *object)
{
  PoiseFoldPrivate *priv = poise_fold_get_instance_private (POISE_FOLD (object));

  g_clear_object (&priv->proxy);
  g_clear_pointer (&priv->summary, g_free);
  G_OBJECT_CLASS (poise_fold_parent_class)->dispose (object);
}

static void
poise_fold_class_init (PoiseFoldClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_fold_dispose;
}

static void
poise_fold_init (PoiseFold *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  poise_amounts_keep (GTK_WIDGET (self));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (show_summary), NULL);
}

/**
 * poise_fold_show:
 * @proxy: aimed at what @state is of
 * @state: of one activity, or of several
 *
 * Shows what the plan says.
 */
void
poise_fold_show (PoiseFold *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  PoiseFoldPrivate *priv = poise_fold_get_instance_private (self);

  g_return_if_fail (POISE_IS_FOLD (self));

  g_set_object (&priv->proxy, proxy);
  POISE_FOLD_GET_CLASS (self)->show (self, state);
  g_free (priv->summary);
  priv->summary = POISE_FOLD_GET_CLASS (self)->summarize (self, state);
  show_summary (self);
}

/** poise_fold_flush: What has been typed but not taken yet goes into the plan. */
void
poise_fold_flush (PoiseFold *self)
{
  g_return_if_fail (POISE_IS_FOLD (self));

  if (POISE_FOLD_GET_CLASS (self)->flush)
    POISE_FOLD_GET_CLASS (self)->flush (self);
}

/** poise_fold_get_proxy: Returns: (transfer none) (nullable): to whom the rows say what was set; %NULL until shown */
PoiseDetailsProxy *
poise_fold_get_proxy (PoiseFold *self)
{
  PoiseFoldPrivate *priv = poise_fold_get_instance_private (self);

  g_return_val_if_fail (POISE_IS_FOLD (self), NULL);
  return priv->proxy;
}

/** poise_fold_seal: What is set next is another step. */
void
poise_fold_seal (PoiseFold *self)
{
  PoiseFoldPrivate *priv = poise_fold_get_instance_private (self);

  g_return_if_fail (POISE_IS_FOLD (self));

  if (priv->proxy)
    poise_details_proxy_seal (priv->proxy);
}
