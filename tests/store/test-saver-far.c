/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files behind GIO, which have no path here: a file of this test's own kind stands for a share. What it holds lies in
 * a file of this machine, so that a test can look at it, and it fails when it is told to.
 */

#include "store/saver-fixture.h"

#include "store/poise-saver-step.h"
#include "store/poise-saver.h"

#include <glib/gstdio.h>
#include <string.h>

/* ---- A share ---- */

#define FAR_TYPE_FILE (far_file_get_type ())
G_DECLARE_FINAL_TYPE (FarFile, far_file, FAR, FILE, GObject)

/* What goes wrong on the share: set by a test, for all its files */
static struct
{
  int open_code; /* a GIOErrorEnum that opening for writing fails with; -1 for none */
  gboolean alters; /* what is written there is not what comes back */
  gboolean is_gone; /* nothing can be reached */
} share = { -1, FALSE, FALSE };

struct _FarFile
{
  GObject parent_instance;

  GFile *behind;
};

static void far_file_interface_init (GFileIface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FarFile, far_file, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_FILE, far_file_interface_init))

static GFile *
far_file_new (const char *path)
{
  FarFile *self = g_object_new (FAR_TYPE_FILE, NULL);

  self->behind = g_file_new_for_path (path);
  return G_FILE (self);
}

static void
far_file_finalize (GObject *object)
{
  g_object_unref (FAR_FILE (object)->behind);
  G_OBJECT_CLASS (far_file_parent_class)->finalize (object);
}

static gboolean
fail_if_gone (GError **error)
{
  if (share.is_gone)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_HOST_UNREACHABLE, "No route to host");
  return share.is_gone;
}

static gboolean
no_native (GFile *file)
{
  return FALSE;
}

static char *
no_path (GFile *file)
{
  return NULL;
}

static char *
far_uri (GFile *file)
{
  g_autofree char *path = g_file_get_path (FAR_FILE (file)->behind);

  return g_strconcat ("far://share", path, NULL);
}

static gboolean
far_equal (GFile *a, GFile *b)
{
  return FAR_IS_FILE (a) && FAR_IS_FILE (b) && g_file_equal (FAR_FILE (a)->behind, FAR_FILE (b)->behind);
}

static guint
far_hash (GFile *file)
{
  return g_file_hash (FAR_FILE (file)->behind);
}

static GFileInfo *
far_query_info (GFile *file, const char *attributes, GFileQueryInfoFlags flags, GCancellable *cancellable, GError **error)
{
  return fail_if_gone (error) ? NULL : g_file_query_info (FAR_FILE (file)->behind, attributes, flags, cancellable, error);
}

static GFileInputStream *
far_read (GFile *file, GCancellable *cancellable, GError **error)
{
  return fail_if_gone (error) ? NULL : g_file_read (FAR_FILE (file)->behind, cancellable, error);
}

static GFileOutputStream *
far_replace (GFile *file,
             const char *etag,
             gboolean make_backup,
             GFileCreateFlags flags,
             GCancellable *cancellable,
             GError **error)
{
  g_autoptr (GFile) elsewhere = NULL;

  if (fail_if_gone (error))
    return NULL;
  if (share.open_code >= 0)
    {
      g_set_error_literal (error, G_IO_ERROR, share.open_code, "as told");
      return NULL;
    }
  if (!share.alters)
    return g_file_replace (FAR_FILE (file)->behind, etag, make_backup, flags, cancellable, error);
  share.alters = FALSE; /* once */
  elsewhere = g_file_new_for_path ("/dev/null");
  return g_file_append_to (elsewhere, G_FILE_CREATE_NONE, cancellable, error);
}

static gboolean
far_delete (GFile *file, GCancellable *cancellable, GError **error)
{
  return !fail_if_gone (error) && g_file_delete (FAR_FILE (file)->behind, cancellable, error);
}

static void
far_file_interface_init (GFileIface *interface)
{
  interface->is_native = no_native;
  interface->get_path = no_path;
  interface->get_uri = far_uri;
  interface->get_parse_name = far_uri;
  interface->equal = far_equal;
  interface->hash = far_hash;
  interface->query_info = far_query_info;
  interface->read_fn = far_read;
  interface->replace = far_replace;
  interface->delete_file = far_delete;
}

static void
far_file_class_init (FarFileClass *class)
{
  G_OBJECT_CLASS (class)->finalize = far_file_finalize;
}

static void
far_file_init (FarFile *self)
{
}

/* ---- Saving there ---- */

static gboolean
save (GFile *file, const char *text, const PoiseFingerprint *expected, PoiseFingerprint *written, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  const PoiseSaverOrder order = { .bytes = bytes, .expected = expected };

  return poise_saver_save (file, &order, written, error);
}

static void
test_save (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *rescue = saver_rescue_folder ();
  g_autoptr (GFile) file = far_file_new (path);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  PoiseFingerprint written, read;

  g_assert_null (g_file_peek_path (file));
  g_assert_true (save (file, "first", NULL, &written, &error));
  g_assert_no_error (error);
  saver_assert_holds (path, "first");
  g_assert_true (save (file, "second, longer", &written, &written, &error));
  g_assert_true (save (file, "third", &written, &written, &error));
  saver_assert_holds (path, "third");

  bytes = poise_saver_read (file, &read, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "third", 5);
  g_assert_cmpstr (read.sha256, ==, written.sha256);
  g_assert_cmpint (read.modified, ==, written.modified);
  g_assert_cmpint (read.modified, >, 0);
  saver_assert_n_names (rescue, 0);
}

/* A plan from there and back, off the main thread. */
static void
take_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_plan (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autoptr (GFile) file = far_file_new (path);
  g_autoptr (PoisePlan) plan = poise_store_load_template ("sample", NULL);
  g_autoptr (PoisePlan) loaded = NULL;
  g_autoptr (GAsyncResult) saving = NULL;
  g_autoptr (GAsyncResult) loading = NULL;
  g_autoptr (GError) error = NULL;
  PoiseFingerprint written, read;

  poise_store_save_async (plan, file, POISE_SAVE_ASK, NULL, NULL, take_result, &saving);
  wait_for (&saving);
  g_assert_true (poise_store_save_finish (saving, &written, &error));
  g_assert_no_error (error);
  poise_store_load_async (file, NULL, take_result, &loading);
  wait_for (&loading);
  loaded = poise_store_load_finish (loading, &read, &error);
  g_assert_no_error (error);
  g_assert_true (poise_record_equal (loaded, plan));
  g_assert_cmpmem (&written, sizeof written, &read, sizeof read);
}

static void
test_changed (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autoptr (GFile) file = far_file_new (path);
  g_autoptr (GError) error = NULL;
  PoiseFingerprint written;

  g_assert_true (save (file, "mine", NULL, &written, NULL));
  saver_put (path, "hers");
  g_assert_false (save (file, "lost", &written, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK);
  saver_assert_holds (path, "hers");
}

/* It fails as told, and says so; what was there stays, and nothing is left aside. */
static void
test_refused (SaverFixture *fixture, gconstpointer data)
{
  static const struct
  {
    GIOErrorEnum code;
    const char *word;
  } cases[] = {
    { G_IO_ERROR_NO_SPACE, "no-space" },
    { G_IO_ERROR_READ_ONLY, "read-only" },
    { G_IO_ERROR_PERMISSION_DENIED, "denied" },
    { G_IO_ERROR_TIMED_OUT, "unreachable" },
    { G_IO_ERROR_NOT_SUPPORTED, "unsupported" },
    { G_IO_ERROR_FAILED, NULL },
  };
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *fresh_path = saver_path (fixture, "fresh");
  g_autoptr (GFile) fresh = far_file_new (fresh_path);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      share.open_code = cases[i].code;
      g_assert_false (save (fresh, "new", NULL, NULL, &error));
      share.open_code = -1;
      g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
      g_assert_cmpstr (poise_store_error_get_found (error), ==, "as told");
      g_assert_cmpstr (poise_store_error_get_expected (error), ==, cases[i].word);
      g_assert_false (g_file_test (fresh_path, G_FILE_TEST_EXISTS));
    }
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* The share says all went well, but it did not: that is found by reading, and what was there is still there. */
static void
test_altered (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *rescue = saver_rescue_folder ();
  g_autoptr (GFile) file = far_file_new (path);
  g_autoptr (GError) error = NULL;

  saver_put (path, "old");
  share.alters = TRUE;
  g_assert_false (save (file, "new", NULL, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_NOT_PROVEN);
  saver_assert_holds (path, "old");
  saver_assert_n_names (rescue, 0);
}

static int
cut_off (PoiseSaverStep step, gpointer data)
{
  if (step == POISE_SAVER_STEP_PROVE)
    share.is_gone = TRUE;
  return 0;
}

/* The share goes while it is written: both contents are kept aside, until a save goes well. */
static void
test_gone (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *rescue = saver_rescue_folder ();
  g_autoptr (GFile) file = far_file_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) later = NULL;
  g_autofree char *copy = NULL;

  saver_put (path, "old");
  poise_saver_set_watch (cut_off, NULL);
  g_assert_false (save (file, "new", NULL, NULL, &error));
  poise_saver_set_watch (NULL, NULL);
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_HALF_WRITTEN);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, "No route to host");
  g_assert_true (g_file_get_contents (poise_store_error_get_expected (error), &copy, NULL, NULL));
  g_assert_true (g_str_has_suffix (copy, "\nnewold"));

  /* Nothing can be read there: it is not touched. */
  g_assert_false (save (file, "newer", NULL, NULL, &later));
  g_assert_error (later, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
  g_assert_cmpstr (poise_store_error_get_expected (later), ==, "unreachable");
  share.is_gone = FALSE;
  saver_assert_n_names (rescue, 1);
  g_remove (poise_store_error_get_expected (error));
}

int
main (int argc, char *argv[])
{
  static const SaverTest tests[] = {
    { "/store/saver/far/save", test_save },       { "/store/saver/far/plan", test_plan },
    { "/store/saver/far/changed", test_changed }, { "/store/saver/far/refused", test_refused },
    { "/store/saver/far/altered", test_altered }, { "/store/saver/far/gone", test_gone },
  };

  saver_fixture_init (&argc, &argv);
  return saver_fixture_run (tests, G_N_ELEMENTS (tests));
}
