/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A run of poise-cli, then a look at what came of it.
 *
 * What always holds: a wish made later wins over what is still being made; what is under way does not keep the maker
 * alive, so that letting it go ends poise-cli; a look is there exactly while the state is ready.
 */

#include "gui/export/poise-export-maker.h"

#include "gui/export/poise-export-run.h"
#include "words/poise-words.h"

/* Choices made one after the other, by keyboard, make one export. */
#define PATIENCE 150 /* ms */

struct _PoiseExportMaker
{
  GObject parent_instance;

  char *cli;
  PoiseDocument *document;

  const PoiseExportFormat *format; /* (nullable) until something is wanted */
  PoiseExportOptions options;
  char *language; /* (nullable) */

  PoiseExportState state;
  guint run_id;              /* of the timeout before a run */
  GCancellable *cancellable; /* (nullable) of the run under way */
  PoiseExportLook *look;     /* (nullable) */
  char *message;             /* (nullable) */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseExportMaker, poise_export_maker, G_TYPE_OBJECT)

static gpointer
weak_new (PoiseExportMaker *self)
{
  GWeakRef *weak = g_new (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  return weak;
}

/* (transfer full) (nullable) */
static PoiseExportMaker *
weak_take (gpointer data)
{
  GWeakRef *weak = data;
  PoiseExportMaker *self = g_weak_ref_get (weak);

  g_weak_ref_clear (weak);
  g_free (weak);
  return self;
}

/* @look and @message: (transfer full) (nullable) */
static void
set_state (PoiseExportMaker *self, PoiseExportState state, PoiseExportLook *look, char *message)
{
  g_autoptr (PoiseExportLook) old_look = self->look;
  g_autofree char *old_message = self->message;

  self->state = state;
  self->look = look;
  self->message = message;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
fail (PoiseExportMaker *self, const GError *error)
{
  set_state (self, POISE_EXPORT_FAILED, NULL, poise_words_error (error));
}

static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseExportMaker) self = weak_take (data);
  g_autoptr (GError) error = NULL;
  PoiseExportLook *look = poise_export_look_finish (result, &error);

  if (!self || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_export_look_free (look);
  else if (look)
    set_state (self, POISE_EXPORT_READY, look, NULL);
  else
    fail (self, error);
}

static void
on_made (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseExportMaker) self = weak_take (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_export_run_finish (result, &error);

  if (!self || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (bytes)
    poise_export_look_async (self->format, bytes, self->cancellable, on_looked, weak_new (self));
  else
    fail (self, error);
}

static gboolean
run (gpointer data)
{
  PoiseExportMaker *self = data;

  self->run_id = 0;
  self->cancellable = g_cancellable_new ();
  poise_export_run_async (self->cli, poise_document_get_plan (self->document), self->format, &self->options,
                          self->language, self->cancellable, on_made, weak_new (self));
  return G_SOURCE_REMOVE;
}

static void
halt (PoiseExportMaker *self)
{
  g_clear_handle_id (&self->run_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* ---- Life ---- */

static void
poise_export_maker_dispose (GObject *object)
{
  PoiseExportMaker *self = POISE_EXPORT_MAKER (object);

  halt (self);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (poise_export_maker_parent_class)->dispose (object);
}

static void
poise_export_maker_finalize (GObject *object)
{
  PoiseExportMaker *self = POISE_EXPORT_MAKER (object);

  poise_export_look_free (self->look);
  g_free (self->cli);
  g_free (self->language);
  g_free (self->message);
  G_OBJECT_CLASS (poise_export_maker_parent_class)->finalize (object);
}

static void
poise_export_maker_class_init (PoiseExportMakerClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_export_maker_dispose;
  object_class->finalize = poise_export_maker_finalize;
  signals[SIGNAL_CHANGED]
      = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_export_maker_init (PoiseExportMaker *self)
{
}

/**
 * poise_export_maker_new:
 * @document: what is exported; what changes in it is made anew
 * @cli: the path of poise-cli
 *
 * Returns: (transfer full): a maker that waits for a wish
 */
PoiseExportMaker *
poise_export_maker_new (PoiseDocument *document, const char *cli)
{
  PoiseExportMaker *self = g_object_new (POISE_TYPE_EXPORT_MAKER, NULL);

  self->document = g_object_ref (document);
  self->cli = g_strdup (cli);
  g_signal_connect_object (document, "changed", G_CALLBACK (poise_export_maker_again), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * poise_export_maker_want:
 * @format: what is wanted
 * @options: of it
 * @language: (nullable): a BCP 47 tag; %NULL for that of the window
 */
void
poise_export_maker_want (PoiseExportMaker *self,
                         const PoiseExportFormat *format,
                         const PoiseExportOptions *options,
                         const char *language)
{
  g_return_if_fail (POISE_IS_EXPORT_MAKER (self));
  g_return_if_fail (format && options);

  self->format = format;
  self->options = *options;
  g_free (self->language);
  self->language = g_strdup (language);
  poise_export_maker_again (self);
}

/** poise_export_maker_again: Makes what is wanted, from the plan as it is now. */
void
poise_export_maker_again (PoiseExportMaker *self)
{
  g_return_if_fail (POISE_IS_EXPORT_MAKER (self));

  if (!self->format)
    return;
  halt (self);
  self->run_id = g_timeout_add (PATIENCE, run, self);
  set_state (self, POISE_EXPORT_MAKING, NULL, NULL);
}

/** poise_export_maker_stop: Ends what is under way, until something else is wanted, or the same again. */
void
poise_export_maker_stop (PoiseExportMaker *self)
{
  g_return_if_fail (POISE_IS_EXPORT_MAKER (self));

  if (self->state != POISE_EXPORT_MAKING)
    return;
  halt (self);
  set_state (self, POISE_EXPORT_STOPPED, NULL, NULL);
}

PoiseExportState
poise_export_maker_get_state (PoiseExportMaker *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_MAKER (self), POISE_EXPORT_STOPPED);
  return self->state;
}

/** poise_export_maker_get_look: Returns: (transfer none) (nullable): what was made, until the state changes */
const PoiseExportLook *
poise_export_maker_get_look (PoiseExportMaker *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_MAKER (self), NULL);
  return self->look;
}

/** poise_export_maker_get_message: Returns: (nullable): why it failed */
const char *
poise_export_maker_get_message (PoiseExportMaker *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_MAKER (self), NULL);
  return self->message;
}
