/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drafts: whatever becomes of the process and of its files, the newest or the one before is there, for one at a time.
 */

#include "store/killed-child.h"
#include "store/poise-draft-folder.h"
#include "store/poise-draft-slot.h"
#include "store/poise-process.h"
#include "store/private-folder.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

/* The number of no process, as no machine counts so far. */
#define DEAD "2000000000-1-"

static PoiseDraft *
make_draft (int number)
{
  PoiseDraft *draft = poise_draft_new ();
  g_autofree char *plan = g_strdup_printf ("plan %d", number);

  draft->title = g_strdup ("Title");
  draft->time = 1000 + number;
  draft->plan = g_bytes_new (plan, strlen (plan));
  return draft;
}

static int
number_of (const PoiseDraft *draft)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (draft->plan, NULL), g_bytes_get_size (draft->plan));

  g_assert_true (g_str_has_prefix (text, "plan "));
  return atoi (text + strlen ("plan "));
}

static void
write_well (PoiseDraftSlot *slot, int number)
{
  g_autoptr (PoiseDraft) draft = make_draft (number);
  g_autoptr (GError) error = NULL;

  g_assert_true (poise_draft_slot_write (slot, draft, &error));
  g_assert_no_error (error);
}

static PoiseDraftSlot *
make_slot (const char *drafts)
{
  g_autoptr (GError) error = NULL;
  PoiseDraftSlot *slot = poise_draft_slot_new (drafts, &error);

  g_assert_no_error (error);
  return slot;
}

/* (transfer full): the one name in the folder of drafts */
static char *
only_name (const char *drafts)
{
  g_autoptr (GDir) dir = g_dir_open (drafts, 0, NULL);

  g_assert_cmpuint (private_folder_count (drafts), ==, 1);
  return g_strdup (g_dir_read_name (dir));
}

/* The owner of the only draft is dead from now on. Returns: (transfer full): its name */
static char *
bury (const char *drafts)
{
  g_autofree char *name = only_name (drafts);
  g_autofree char *from = g_build_filename (drafts, name, NULL);
  g_autofree char *id = g_strndup (name, 16);
  char *dead = g_strconcat (id, "," DEAD, NULL);
  g_autofree char *to = g_build_filename (drafts, dead, NULL);

  g_assert_cmpint (g_rename (from, to), ==, 0);
  return dead;
}

static char *
newest_file (const char *drafts, guint index)
{
  g_autofree char *name = only_name (drafts);
  g_autofree char *folder = g_build_filename (drafts, name, NULL);
  g_autoptr (GPtrArray) files = poise_draft_folder_find_files (folder);

  return index < files->len ? g_build_filename (folder, files->pdata[index], NULL) : NULL;
}

static void
test_value (void)
{
  g_autoptr (PoiseDraft) draft = make_draft (1);
  g_autoptr (PoiseDraft) copy = NULL;
  g_autoptr (PoiseDraft) got = NULL;
  g_autoptr (PoiseDraft) bare = make_draft (2);
  g_autoptr (PoiseDraft) got_bare = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) bare_bytes = poise_draft_write (bare);

  draft->uri = g_strdup ("file:///home/a%20b/c.poise.json");
  draft->has_base = TRUE;
  draft->base = (PoiseFingerprint){ .size = 7, .modified = 8 };
  memset (draft->base.sha256, 'a', 64);
  draft->steps = -4;
  draft->typed = g_strdup ("Read ch. 4\n& more");
  draft->line = g_strdup ("Quiz 20 min");
  copy = poise_draft_copy (draft);
  bytes = poise_draft_write (copy);
  g_assert_cmpint (poise_draft_read (bytes, &got), ==, POISE_ENVELOPE_GOOD);
  g_assert_cmpstr (got->title, ==, "Title");
  g_assert_cmpstr (got->uri, ==, draft->uri);
  g_assert_true (got->has_base);
  g_assert_cmpmem (&got->base, sizeof got->base, &draft->base, sizeof draft->base);
  g_assert_cmpint (got->steps, ==, -4);
  g_assert_cmpstr (got->typed, ==, draft->typed);
  g_assert_cmpstr (got->line, ==, "Quiz 20 min");
  g_assert_cmpint (got->time, ==, 1001);
  g_assert_cmpint (number_of (got), ==, 1);

  g_assert_cmpint (poise_draft_read_head (bare_bytes, g_bytes_get_size (bare_bytes), &got_bare), ==, POISE_ENVELOPE_GOOD);
  g_assert_null (got_bare->uri);
  g_assert_null (got_bare->plan);
  g_assert_null (got_bare->typed);
  g_assert_false (got_bare->has_base);
  g_assert_cmpint (got_bare->steps, ==, POISE_HISTORY_NOT_SAVED);
}

static void
test_process (void)
{
  static const struct
  {
    const char *text;
    gboolean is_one;
    gboolean is_alive;
  } cases[] = {
    { "0-0-", TRUE, FALSE }, { DEAD, TRUE, FALSE }, { "", FALSE, FALSE }, { "1-2", FALSE, FALSE },
    { "-1-2-3", FALSE, FALSE }, { "a-2-3", FALSE, FALSE }, { "1-x-3", FALSE, FALSE },
    { "1-2-0123456789012345678901234567890123456789", FALSE, FALSE },
  };
  PoiseProcess own, other;
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (poise_process_parse (cases[i].text, &other), ==, cases[i].is_one);
      g_assert_cmpint (cases[i].is_one && poise_process_is_alive (&other), ==, cases[i].is_alive);
    }
  poise_process_get_own (&own);
  text = poise_process_print (&own);
  g_assert_true (poise_process_parse (text, &other));
  g_assert_cmpint (own.pid, ==, other.pid);
  g_assert_cmpuint (own.start, ==, other.start);
  g_assert_cmpstr (own.boot, ==, other.boot);
  g_assert_true (poise_process_is_alive (&other));
  /* The same number, given to somebody else since, or before the machine was started again */
  other.start++;
  g_assert_false (poise_process_is_alive (&other));
  other = own;
  other.boot[0] = other.boot[0] == 'a' ? 'b' : 'a';
  g_assert_false (poise_process_is_alive (&other));
}

static void
test_life (PrivateFolder *fixture, gconstpointer data)
{
  g_autofree char *drafts = g_build_filename (fixture->folder, "a", "drafts", NULL);
  PoiseDraftSlot *slot = make_slot (drafts);
  g_autoptr (PoiseDraft) draft = NULL;
  g_autofree char *before = NULL;
  g_autofree char *one_more = NULL;

  for (int i = 1; i <= 4; i++)
    write_well (slot, i);
  draft = poise_draft_slot_read (slot, NULL);
  g_assert_cmpint (number_of (draft), ==, 4);
  before = newest_file (drafts, 1);
  one_more = newest_file (drafts, 2);
  g_assert_nonnull (before);
  g_assert_null (one_more);
  private_folder_assert_private (drafts);
  poise_draft_slot_discard (slot);
  g_assert_cmpuint (private_folder_count (drafts), ==, 0);
}

/* A living process's draft is nobody else's business; a dead one's is offered, and one can have it. */
static void
test_owner (PrivateFolder *fixture, gconstpointer data)
{
  PoiseDraftSlot *slot = make_slot (fixture->folder);
  PoiseDraftSlot *again = NULL;
  g_autofree char *name = only_name (fixture->folder);
  g_autofree char *dead = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) later = NULL;
  g_autoptr (GError) alive = NULL;
  g_autoptr (GError) late = NULL;

  write_well (slot, 1);
  none = poise_draft_folder_list (fixture->folder);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_null (poise_draft_slot_claim (fixture->folder, name, &alive));
  g_assert_error (alive, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);

  poise_draft_slot_free (slot);
  dead = bury (fixture->folder);
  list = poise_draft_folder_list (fixture->folder);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpstr (((PoiseDraftListing *)list->pdata[0])->name, ==, dead);
  g_assert_cmpstr (((PoiseDraftListing *)list->pdata[0])->draft->title, ==, "Title");
  again = poise_draft_slot_claim (fixture->folder, dead, NULL);
  g_assert_nonnull (again);
  g_assert_null (poise_draft_slot_claim (fixture->folder, dead, &late));
  g_assert_error (late, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);

  /* Left for later, it is offered at once. */
  poise_draft_slot_release (again);
  later = poise_draft_folder_list (fixture->folder);
  g_assert_cmpuint (later->len, ==, 1);
}

/* A process that cannot be seen from here, but lives, holds the lock. */
static void
test_lock (PrivateFolder *fixture, gconstpointer data)
{
  PoiseDraftSlot *slot = make_slot (fixture->folder);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *dead = NULL;

  write_well (slot, 1);
  dead = bury (fixture->folder);
  none = poise_draft_folder_list (fixture->folder);
  g_assert_cmpuint (none->len, ==, 0);
  poise_draft_slot_free (slot);
  list = poise_draft_folder_list (fixture->folder);
  g_assert_cmpuint (list->len, ==, 1);
}

/* Damages the newest now and then, and lets the process die now and then: what is read is the newest whole one. */
static void
test_property (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270111);
  PoiseDraftSlot *slot = make_slot (fixture->folder);
  int newest = 0, before = 0;

  for (int i = 1; i <= 400; i++)
    {
      g_autoptr (PoiseDraft) draft = NULL;
      int expected = newest;

      if (g_rand_int_range (random, 0, 3) > 0 || newest == 0)
        {
          write_well (slot, i);
          before = newest;
          expected = newest = i;
        }
      else if (before > 0 && g_rand_boolean (random))
        {
          g_autofree char *path = newest_file (fixture->folder, 0);

          private_folder_cut (path);
          expected = newest = before;
          before = 0;
          poise_draft_slot_free (slot);
          g_free (bury (fixture->folder));
          {
            g_autofree char *name = only_name (fixture->folder);

            slot = poise_draft_slot_claim (fixture->folder, name, NULL);
          }
        }
      draft = poise_draft_slot_read (slot, NULL);
      g_assert_nonnull (draft);
      g_assert_cmpint (number_of (draft), ==, expected);
    }
  poise_draft_slot_discard (slot);
}

static void
test_states (PrivateFolder *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    PoiseEnvelopeState state;
    PoiseStoreError code;
  } cases[] = {
    { "", POISE_ENVELOPE_DAMAGED, POISE_STORE_ERROR_TRUNCATED },
    { "poise-draft 1 abc", POISE_ENVELOPE_DAMAGED, POISE_STORE_ERROR_TRUNCATED },
    { "poise-draft 7 abc\n", POISE_ENVELOPE_NEWER, POISE_STORE_ERROR_NEWER_VERSION },
    { "{}\n", POISE_ENVELOPE_FOREIGN, POISE_STORE_ERROR_TRUNCATED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseDraftSlot *slot = make_slot (fixture->folder);
      g_autofree char *name = NULL;
      g_autofree char *path = NULL;
      g_autoptr (GPtrArray) list = NULL;
      g_autoptr (GError) error = NULL;

      write_well (slot, 1);
      poise_draft_slot_free (slot);
      name = bury (fixture->folder);
      path = newest_file (fixture->folder, 0);
      g_assert_true (g_file_set_contents (path, cases[i].text, -1, NULL));
      list = poise_draft_folder_list (fixture->folder);
      g_assert_cmpuint (list->len, ==, 1);
      g_assert_cmpint (((PoiseDraftListing *)list->pdata[0])->state, ==, cases[i].state);
      g_assert_null (poise_draft_folder_peek (fixture->folder, name, &error));
      g_assert_error (error, POISE_STORE_ERROR, (int)cases[i].code);
      g_assert_true (poise_draft_folder_discard (fixture->folder, name, NULL));
      g_assert_cmpuint (private_folder_count (fixture->folder), ==, 0);
    }
}

/* What others put into the folder is neither listed nor touched; what is left of drafts goes. */
static void
test_strangers (PrivateFolder *fixture, gconstpointer data)
{
  static const char *const kept[] = { "notes", "0123456789abcdef", "0123456789abcdeX," DEAD, "0123456789abcdef,x" };
  static const char *const gone[] = { ".0123456789abcdef.gone" };
  g_autofree char *link = g_build_filename (fixture->folder, "0123456789abcde0," DEAD, NULL);
  g_autoptr (GPtrArray) list = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, kept[i], NULL);

      g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
    }
  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, gone[i], NULL);
      g_autofree char *file = g_build_filename (path, "draft-00000001", NULL);

      g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
      g_assert_true (g_file_set_contents (file, "x", 1, NULL));
    }
  g_assert_cmpint (symlink ("/", link), ==, 0);
  list = poise_draft_folder_list (fixture->folder);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_cmpuint (private_folder_count (fixture->folder), ==, G_N_ELEMENTS (kept) + 1);
}

static void
test_many (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;

  for (int i = 0; i < POISE_DRAFTS_MOST + 10; i++)
    {
      PoiseDraftSlot *slot = make_slot (fixture->folder);

      write_well (slot, i);
      poise_draft_slot_release (slot);
    }
  list = poise_draft_folder_list (fixture->folder);
  g_assert_cmpuint (list->len, ==, POISE_DRAFTS_MOST);
  for (guint i = 0; i < list->len; i++)
    g_assert_cmpint (((PoiseDraftListing *)list->pdata[i])->draft->time, ==, 1000 + POISE_DRAFTS_MOST + 9 - i);
}

/* The limit on file sizes plays the full disk: what was there stays, and writing works again afterwards. */
static void
test_full (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (PoiseDraftSlot) slot = make_slot (fixture->folder);
  g_autoptr (PoiseDraft) large = make_draft (3);
  g_autofree char *text = g_strnfill (200000, 'x');
  struct rlimit before, limit;

  write_well (slot, 1);
  write_well (slot, 2);
  g_clear_pointer (&large->plan, g_bytes_unref);
  large->plan = g_bytes_new (text, 200000);
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  limit = before;
  limit.rlim_cur = 100000;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  for (int i = 0; i < 5; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseDraft) draft = NULL;

      g_assert_false (poise_draft_slot_write (slot, large, &error));
      g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
      draft = poise_draft_slot_read (slot, NULL);
      g_assert_cmpint (number_of (draft), ==, 2);
    }
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  write_well (slot, 4);
  {
    g_autoptr (PoiseDraft) draft = poise_draft_slot_read (slot, NULL);

    g_assert_cmpint (number_of (draft), ==, 4);
  }
}

/* ---- Killed ---- */

/* Writes drafts that count up, and says of each when it is written, until somebody kills it. */
static void
write_for_ever (const char *drafts, int number, int fd)
{
  g_autoptr (GPtrArray) list = poise_draft_folder_list (drafts);
  PoiseDraftSlot *slot = list->len > 0
                             ? poise_draft_slot_claim (drafts, ((PoiseDraftListing *)list->pdata[0])->name, NULL)
                             : poise_draft_slot_new (drafts, NULL);

  for (;;)
    {
      g_autoptr (PoiseDraft) draft = make_draft (++number);

      if (!poise_draft_slot_write (slot, draft, NULL))
        _exit (1);
      killed_child_tell (fd, number);
    }
}

static void
test_killed_writing (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  int told = 0;

  for (guint i = 0; i < private_folder_n_kills (60); i++)
    {
      g_autoptr (GPtrArray) list = NULL;
      g_autoptr (PoiseDraft) draft = NULL;

      told = killed_child_run (random, write_for_ever, fixture->folder, told);
      list = poise_draft_folder_list (fixture->folder);
      if (told == 0)
        continue;
      g_assert_cmpuint (list->len, ==, 1);
      draft = poise_draft_folder_peek (fixture->folder, ((PoiseDraftListing *)list->pdata[0])->name, NULL);
      g_assert_nonnull (draft);
      g_assert_cmpint (number_of (draft), >=, told);
      g_assert_cmpint (number_of (draft), <=, told + 1);
      told = number_of (draft);
    }
  g_assert_cmpint (told, >, 0);
}

/* What the file held is another after each third draft. */
static PoiseDraft *
make_based_draft (int number)
{
  PoiseDraft *draft = make_draft (number);

  draft->uri = g_strdup ("file:///a.poise.json");
  draft->has_base = TRUE;
  memset (draft->base.sha256, 'a' + number / 3 % 20, 64);
  return draft;
}

static GBytes *
make_base (int number)
{
  g_autofree char *text = g_strdup_printf ("base %d", number / 3 % 20);

  return g_bytes_new (text, strlen (text));
}

static void
write_with_base (PoiseDraftSlot *slot, int number)
{
  g_autoptr (PoiseDraft) draft = make_based_draft (number);
  g_autoptr (GBytes) base = make_base (number);

  if (!poise_draft_slot_has_base (slot, draft->base.sha256)
      && !poise_draft_slot_write_base (slot, draft->base.sha256, base, NULL))
    _exit (1);
  if (!poise_draft_slot_write (slot, draft, NULL))
    _exit (1);
}

static void
assert_base (const char *drafts, const char *name, const PoiseDraft *draft)
{
  g_autoptr (GBytes) base = poise_draft_folder_peek_base (drafts, name, draft);
  g_autoptr (GBytes) expected = make_base (number_of (draft));

  g_assert_nonnull (base);
  g_assert_true (g_bytes_equal (base, expected));
}

/* Each of the two newest drafts has what it is based on, and no more is kept than that. */
static void
test_base (PrivateFolder *fixture, gconstpointer data)
{
  PoiseDraftSlot *slot = make_slot (fixture->folder);

  for (int i = 1; i <= 40; i++)
    {
      g_autoptr (PoiseDraft) draft = NULL;
      g_autofree char *name = NULL;
      g_autofree char *folder = NULL;

      write_with_base (slot, i);
      name = only_name (fixture->folder);
      folder = g_build_filename (fixture->folder, name, NULL);
      draft = poise_draft_slot_read (slot, NULL);
      g_assert_cmpint (number_of (draft), ==, i);
      assert_base (fixture->folder, name, draft);
      if (i > 1)
        {
          g_autoptr (PoiseDraft) before = make_based_draft (i - 1);

          assert_base (fixture->folder, name, before);
        }
      g_assert_cmpuint (private_folder_count (folder), <=, 2 + 2 + 1); /* and its owner */
      if (i % 5 == 0) /* whoever goes on knows what was kept */
        {
          poise_draft_slot_free (slot);
          g_free (bury (fixture->folder));
          g_free (g_steal_pointer (&name));
          name = only_name (fixture->folder);
          slot = poise_draft_slot_claim (fixture->folder, name, NULL);
        }
    }
  {
    g_autoptr (PoiseDraft) draft = poise_draft_slot_read (slot, NULL);
    g_autofree char *name = only_name (fixture->folder);
    g_autofree char *file = g_strdup_printf ("base-%.16s", draft->base.sha256);
    g_autofree char *path = g_build_filename (fixture->folder, name, file, NULL);

    private_folder_assert_private (fixture->folder);
    private_folder_cut (path);
    g_assert_null (poise_draft_folder_peek_base (fixture->folder, name, draft));
  }
  poise_draft_slot_discard (slot);
  g_assert_cmpuint (private_folder_count (fixture->folder), ==, 0);
}

/* Writes drafts, each with what it is based on, until somebody kills it. */
static void
write_bases_for_ever (const char *drafts, int number, int fd)
{
  g_autoptr (GPtrArray) list = poise_draft_folder_list (drafts);
  PoiseDraftSlot *slot = list->len > 0
                             ? poise_draft_slot_claim (drafts, ((PoiseDraftListing *)list->pdata[0])->name, NULL)
                             : poise_draft_slot_new (drafts, NULL);

  for (;;)
    {
      write_with_base (slot, ++number);
      killed_child_tell (fd, number);
    }
}

static void
test_killed_base (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  int told = 0;

  for (guint i = 0; i < private_folder_n_kills (60); i++)
    {
      g_autoptr (GPtrArray) list = NULL;
      g_autoptr (PoiseDraft) draft = NULL;
      const char *name;

      told = killed_child_run (random, write_bases_for_ever, fixture->folder, told);
      list = poise_draft_folder_list (fixture->folder);
      if (list->len == 0 && told == 0)
        continue;
      g_assert_cmpuint (list->len, ==, 1);
      name = ((PoiseDraftListing *)list->pdata[0])->name;
      draft = poise_draft_folder_peek (fixture->folder, name, NULL);
      assert_base (fixture->folder, name, draft);
      told = number_of (draft);
    }
  g_assert_cmpint (told, >, 0);
}

/* Takes the draft over, goes on with it and leaves it, again and again. */
static void
recover_for_ever (const char *drafts, int number, int fd)
{
  for (;;)
    {
      g_autoptr (GPtrArray) list = poise_draft_folder_list (drafts);
      g_autoptr (PoiseDraft) draft = NULL;
      PoiseDraftSlot *slot;

      if (list->len != 1)
        _exit (1);
      slot = poise_draft_slot_claim (drafts, ((PoiseDraftListing *)list->pdata[0])->name, NULL);
      draft = slot != NULL ? poise_draft_slot_read (slot, NULL) : NULL;
      if (draft == NULL || number_of (draft) < number || !poise_draft_slot_write (slot, draft, NULL))
        _exit (1);
      poise_draft_slot_release (slot);
      killed_child_tell (fd, number);
    }
}

static void
test_killed_recovering (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2);
  PoiseDraftSlot *slot = make_slot (fixture->folder);

  write_well (slot, 77);
  poise_draft_slot_release (slot);
  for (guint i = 0; i < private_folder_n_kills (60); i++)
    {
      g_autoptr (GPtrArray) list = NULL;
      g_autoptr (PoiseDraft) draft = NULL;

      killed_child_run (random, recover_for_ever, fixture->folder, 77);
      list = poise_draft_folder_list (fixture->folder);
      g_assert_cmpuint (list->len, ==, 1);
      draft = poise_draft_folder_peek (fixture->folder, ((PoiseDraftListing *)list->pdata[0])->name, NULL);
      g_assert_cmpint (number_of (draft), ==, 77);
    }
}

static void
discard_at_once (const char *drafts, int number, int fd)
{
  g_autoptr (GPtrArray) list = poise_draft_folder_list (drafts);

  for (guint i = 0; i < list->len; i++)
    if (poise_draft_folder_discard (drafts, ((PoiseDraftListing *)list->pdata[i])->name, NULL))
      killed_child_tell (fd, number + 1);
}

/* What has been discarded does not come back, and nothing comes back older than it was. */
static void
test_killed_discarding (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (guint i = 0; i < private_folder_n_kills (40); i++)
    {
      PoiseDraftSlot *slot = make_slot (fixture->folder);
      g_autoptr (GPtrArray) list = NULL;
      int told;

      write_well (slot, 1);
      write_well (slot, 2);
      poise_draft_slot_release (slot);
      told = killed_child_run (random, discard_at_once, fixture->folder, 5);
      list = poise_draft_folder_list (fixture->folder);
      g_assert_cmpuint (list->len, <=, told == 6 ? 0 : 1);
      for (guint k = 0; k < list->len; k++)
        {
          PoiseDraftListing *listing = list->pdata[k];
          g_autoptr (PoiseDraft) draft = poise_draft_folder_peek (fixture->folder, listing->name, NULL);

          g_assert_cmpint (number_of (draft), ==, 2);
          g_assert_true (poise_draft_folder_discard (fixture->folder, listing->name, NULL));
        }
      g_assert_cmpuint (private_folder_count (fixture->folder), ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/draft/value", test_value);
  g_test_add_func ("/store/draft/process", test_process);
#define ADD(path, function)                                                                                            \
  g_test_add ("/store/draft/" path, PrivateFolder, NULL, private_folder_set_up, function, private_folder_tear_down)
  ADD ("life", test_life);
  ADD ("owner", test_owner);
  ADD ("lock", test_lock);
  ADD ("property", test_property);
  ADD ("states", test_states);
  ADD ("strangers", test_strangers);
  ADD ("many", test_many);
  ADD ("full", test_full);
  ADD ("killed-writing", test_killed_writing);
  ADD ("base", test_base);
  ADD ("killed-base", test_killed_base);
  ADD ("killed-recovering", test_killed_recovering);
  ADD ("killed-discarding", test_killed_discarding);
#undef ADD
  return g_test_run ();
}
