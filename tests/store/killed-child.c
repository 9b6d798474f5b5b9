/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is told comes through a pipe; the first of it says only that the child has begun.
 */

#include "store/killed-child.h"

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* How many steps are waited for at most */
#define MOST_STEPS 2

void
killed_child_tell (int fd, int number)
{
  if (write (fd, &number, sizeof number) != sizeof number)
    _exit (1);
}

/* Returns: whether there was something to hear, before the child ended */
static gboolean
hear (int fd, int *number)
{
  gssize n;

  do
    n = read (fd, number, sizeof *number);
  while (n < 0 && errno == EINTR);
  g_assert_true (n == 0 || n == sizeof *number);
  return n > 0;
}

/* Until it is to be killed */
static void
wait_a_while (GRand *random, int fd, int *number)
{
  static gint64 step = 1000; /* what the last one that was waited for took, in microseconds */
  int n_steps = g_rand_int_range (random, 0, MOST_STEPS + 1);
  gboolean more = hear (fd, &(int) { 0 });

  for (int i = 0; i < n_steps && more; i++)
    {
      gint64 began = g_get_monotonic_time ();

      more = hear (fd, number);
      step = CLAMP (g_get_monotonic_time () - began, 100, G_USEC_PER_SEC / 2);
    }
  if (more)
    g_usleep ((gulong)(g_rand_double_range (random, 0, 1.25) * (double)step));
}

int
killed_child_run (GRand *random, KilledChildFunc run, const char *folder, int number)
{
  int ends[2];
  int status;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      close (ends[0]);
      killed_child_tell (ends[1], number);
      run (folder, number, ends[1]);
      _exit (0);
    }
  close (ends[1]);
  wait_a_while (random, ends[0], &number);
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) ? WTERMSIG (status) == SIGKILL : WEXITSTATUS (status) == 0);
  while (hear (ends[0], &number))
    ;
  close (ends[0]);
  return number;
}
