/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The door of the store: loading and saving off the main thread, and what is built in.
 */

#include "common/large-plan.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>
#include <string.h>

static void
take_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static GFile *
temporary_file (void)
{
  GFileIOStream *stream;
  GFile *file = g_file_new_tmp ("poise-store-XXXXXX", &stream, NULL);

  g_object_unref (stream);
  return file;
}

static void
test_save_and_load (void)
{
  g_autoptr (GFile) file = temporary_file ();
  PoisePlan *plan = large_plan (2, 20);
  g_autoptr (PoisePlan) same = large_plan (2, 20);
  g_autoptr (PoisePlan) loaded = NULL;
  g_autoptr (GAsyncResult) saving = NULL;
  g_autoptr (GAsyncResult) loading = NULL;
  g_autoptr (GError) error = NULL;
  PoiseFingerprint written, read;

  poise_store_save_async (plan, file, POISE_SAVE_ASK, NULL, NULL, take_result, &saving);
  poise_plan_unref (plan); /* the worker has its own reference */
  g_assert_true (poise_store_save_finish (wait_for (&saving), &written, &error));
  g_assert_no_error (error);

  poise_store_load_async (file, NULL, take_result, &loading);
  loaded = poise_store_load_finish (wait_for (&loading), &read, &error);
  g_assert_no_error (error);
  g_assert_true (poise_record_equal (loaded, same));
  g_assert_cmpmem (&written, sizeof written, &read, sizeof read);
  g_file_delete (file, NULL, NULL);
}

static void
test_save_changed (void)
{
  g_autoptr (GFile) file = temporary_file ();
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (GAsyncResult) saving = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  PoiseFingerprint written;

  g_assert_true (poise_store_save (plan, file, NULL, &written, NULL));
  g_assert_true (g_file_replace_contents (file, "other", 5, NULL, FALSE, 0, NULL, NULL, NULL));
  poise_store_save_async (plan, file, POISE_SAVE_ASK, &written, NULL, take_result, &saving);
  g_assert_false (poise_store_save_finish (wait_for (&saving), NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK);
  g_assert_true (g_file_load_contents (file, NULL, &contents, NULL, NULL, NULL));
  g_assert_cmpstr (contents, ==, "other");
  g_file_delete (file, NULL, NULL);
}

static void
test_cancelled (void)
{
  g_autoptr (GFile) file = temporary_file ();
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) saving = NULL;
  g_autoptr (GAsyncResult) loading = NULL;
  g_autoptr (GError) save_error = NULL;
  g_autoptr (GError) load_error = NULL;
  g_autofree char *contents = NULL;
  gsize length;

  g_cancellable_cancel (cancellable);
  poise_store_save_async (plan, file, POISE_SAVE_ASK, NULL, cancellable, take_result, &saving);
  g_assert_false (poise_store_save_finish (wait_for (&saving), NULL, &save_error));
  g_assert_error (save_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_load_contents (file, NULL, &contents, &length, NULL, NULL));
  g_assert_cmpuint (length, ==, 0);

  poise_store_load_async (file, cancellable, take_result, &loading);
  g_assert_null (poise_store_load_finish (wait_for (&loading), NULL, &load_error));
  g_assert_error (load_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_file_delete (file, NULL, NULL);
}

static void
test_load_error (void)
{
  g_autoptr (GFile) file = temporary_file ();
  g_autoptr (GAsyncResult) loading = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_replace_contents (file, "{\n x", 4, NULL, FALSE, 0, NULL, NULL, NULL));
  poise_store_load_async (file, NULL, take_result, &loading);
  g_assert_null (poise_store_load_finish (wait_for (&loading), NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_SYNTAX);
  g_assert_cmpint (poise_store_error_get_line (error), ==, 2);
  g_assert_cmpint (poise_store_error_get_column (error), ==, 2);
  g_file_delete (file, NULL, NULL);
}

static void
test_templates (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) empty = poise_store_load_template ("empty", &error);
  g_autoptr (PoisePlan) sample = poise_store_load_template ("sample", &error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (PoisePlan) again = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (poise_plan_n_sections (empty), ==, 0);
  g_assert_cmpuint (poise_plan_n_sections (sample), >=, 6);
  g_assert_cmpuint (poise_plan_n_activities (sample), >=, 30);
  bytes = poise_store_write (sample, &error);
  again = poise_store_read (bytes, &error);
  g_assert_true (poise_record_equal (sample, again));

  g_assert_null (poise_store_load_template ("none-such", &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
}

/* The catalogue names only tools that it has, and every purpose and mode has a tool. */
static void
test_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (&error);
  const PoiseCatalogueEntry *videoconf;
  int modes = 0, purposes = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (poise_catalogue_get_n_entries (catalogue), ==, 43);
  for (guint i = 0; i < poise_catalogue_get_n_entries (catalogue); i++)
    {
      const PoiseCatalogueEntry *entry = poise_catalogue_get_entry (catalogue, i);

      g_assert_true (poise_catalogue_find (catalogue, entry->tool->id) == entry);
      g_assert_cmpint (entry->tool->modes, !=, 0);
      g_assert_true (entry->low_bandwidth_replacement == NULL ||
                     poise_catalogue_find (catalogue, entry->low_bandwidth_replacement) != NULL);
      modes |= entry->tool->modes;
      purposes |= entry->tool->purposes;
    }
  g_assert_cmpint (modes, ==, 1 << POISE_MODE_SYNCHRONOUS | 1 << POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (purposes, ==, 1 << POISE_PURPOSE_CONTENT | 1 << POISE_PURPOSE_PLANNING | 1 << POISE_PURPOSE_SOCIAL);

  videoconf = poise_catalogue_find (catalogue, "videoconf");
  g_assert_cmpstr (videoconf->low_bandwidth_replacement, ==, "audioconf");
  g_assert_cmpint (videoconf->fitness[POISE_PURPOSE_PLANNING], ==, 3);
  g_assert_cmpint (videoconf->tool->bandwidth, ==, POISE_BANDWIDTH_HIGH);
  g_assert_cmpint (videoconf->tool->account, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (videoconf->examples, 0), ==, "Zoom");
}

/* Loads the catalogue as soon as all threads have come so far. */
static gpointer
load_with_others (gpointer data)
{
  int *n_missing = data;
  g_autoptr (PoiseCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;

  g_atomic_int_dec_and_test (n_missing);
  while (g_atomic_int_get (n_missing) > 0)
    ;
  catalogue = poise_store_load_catalogue (&error);
  g_assert_no_error (error);
  g_assert_nonnull (catalogue);
  return NULL;
}

static void
test_first_in_threads_inside (void)
{
  enum { N = 4 };
  int n_missing = N;
  GThread *threads[N];

  for (guint i = 0; i < N; i++)
    threads[i] = g_thread_new ("load", load_with_others, &n_missing);
  for (guint i = 0; i < N; i++)
    g_thread_join (threads[i]);
}

/* Several threads ask for what is built in before it is registered: by one of them, which the others wait for. Each
 * process has but one such moment. */
static void
test_first_in_threads (void)
{
  for (guint i = 0; i < 30; i++)
    {
      g_test_trap_subprocess ("/store/store/first-in-threads/subprocess", 0, 0);
      g_test_trap_assert_passed ();
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/store/save-and-load", test_save_and_load);
  g_test_add_func ("/store/store/save-changed", test_save_changed);
  g_test_add_func ("/store/store/cancelled", test_cancelled);
  g_test_add_func ("/store/store/load-error", test_load_error);
  g_test_add_func ("/store/store/templates", test_templates);
  g_test_add_func ("/store/store/catalogue", test_catalogue);
  g_test_add_func ("/store/store/first-in-threads", test_first_in_threads);
  g_test_add_func ("/store/store/first-in-threads/subprocess", test_first_in_threads_inside);
  return g_test_run ();
}
