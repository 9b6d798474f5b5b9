/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Starts a program and watches the X server from outside until a window of the given title is painted. Prints
 * the wall time from the start of the process to that frame, the processor time that the process took for it,
 * and with --memory the proportional set size three seconds later. Ends the program.
 *
 *   watch-start [--memory] [--picture=FILE.ppm] TITLE PROGRAM [ARGUMENT…]
 *
 * Painted is the window once, after it is on the screen with its title, at least half of it has been drawn on
 * and its picture has more colours than a blank area has. A title that comes with the plan so tells the frame
 * that shows the plan from those before it.
 */

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define TIMEOUT_SECONDS 60
#define MEMORY_SECONDS 3
#define MIN_COLOURS 24

typedef struct
{
  Display *display;
  int damage_event;
  const char *title;
  Window window; /* None until one with the title is on the screen */
  XRectangle place;
  XRectangle drawn; /* what holds all that was drawn since */
} Watch;

static double
milliseconds (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static pid_t
start (char **arguments)
{
  pid_t parent = getpid ();
  pid_t child = fork ();

  if (child == 0)
    {
      prctl (PR_SET_PDEATHSIG, SIGTERM); /* never left behind */
      if (getppid () == parent)
        execvp (arguments[0], arguments);
      _exit (127);
    }
  return child;
}

static int
ignore_error (Display *display, XErrorEvent *error)
{
  return 0; /* windows may go while one asks about them */
}

/* Whether @window is on the screen under the title that is waited for. */
static gboolean
is_awaited (Watch *watch, Window window)
{
  XWindowAttributes attributes;
  char *title = NULL;
  gboolean same;

  if (!XGetWindowAttributes (watch->display, window, &attributes) || attributes.map_state != IsViewable)
    return FALSE;
  same = XFetchName (watch->display, window, &title) && g_strcmp0 (title, watch->title) == 0;
  if (title != NULL)
    XFree (title);
  if (same)
    watch->place = (XRectangle) { attributes.x, attributes.y, attributes.width, attributes.height };
  return same;
}

/* The number of colours, counted no further than needed. */
static gboolean
is_colourful (Watch *watch, const char *picture)
{
  XImage *image = XGetImage (watch->display, watch->window, 0, 0, watch->place.width, watch->place.height, AllPlanes,
                             ZPixmap);
  g_autoptr (GHashTable) colours = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) pixels = g_string_new (NULL);

  if (image == NULL)
    return FALSE;
  g_string_append_printf (pixels, "P6 %d %d 255\n", image->width, image->height);
  for (int y = 0; y < image->height; y++)
    for (int x = 0; x < image->width; x++)
      {
        gulong pixel = XGetPixel (image, x, y) & 0xffffff;
        const char bytes[] = { pixel >> 16, pixel >> 8, pixel };

        if (g_hash_table_size (colours) < MIN_COLOURS)
          g_hash_table_add (colours, GUINT_TO_POINTER (pixel + 1));
        if (picture != NULL)
          g_string_append_len (pixels, bytes, sizeof bytes);
      }
  XDestroyImage (image);
  if (picture != NULL)
    g_file_set_contents (picture, pixels->str, pixels->len, NULL);
  return g_hash_table_size (colours) >= MIN_COLOURS;
}

static void
add_drawn (Watch *watch, const XRectangle *area)
{
  int left = MAX (area->x, watch->place.x), top = MAX (area->y, watch->place.y);
  int right = MIN (area->x + area->width, watch->place.x + watch->place.width);
  int bottom = MIN (area->y + area->height, watch->place.y + watch->place.height);

  if (right <= left || bottom <= top)
    return;
  if (watch->drawn.width > 0)
    {
      right = MAX (right, watch->drawn.x + watch->drawn.width);
      bottom = MAX (bottom, watch->drawn.y + watch->drawn.height);
      left = MIN (left, watch->drawn.x);
      top = MIN (top, watch->drawn.y);
    }
  watch->drawn = (XRectangle) { left, top, right - left, bottom - top };
}

static gboolean
is_half_drawn (const Watch *watch)
{
  return watch->window != None
         && 2 * watch->drawn.width * watch->drawn.height >= watch->place.width * watch->place.height;
}

/* Returns whether the awaited window may have been painted by this event. */
static gboolean
handle (Watch *watch, XEvent *event)
{
  Window window = None;

  if (event->type == watch->damage_event + XDamageNotify)
    {
      const XDamageNotifyEvent *damage = (XDamageNotifyEvent *) event;

      if (watch->window != None)
        add_drawn (watch, &damage->area);
      return is_half_drawn (watch);
    }
  if (event->type == CreateNotify)
    XSelectInput (watch->display, event->xcreatewindow.window, PropertyChangeMask);
  else if (event->type == MapNotify)
    window = event->xmap.window;
  else if (event->type == PropertyNotify)
    window = event->xproperty.window;
  if (window != None && watch->window == None && is_awaited (watch, window))
    watch->window = window;
  return FALSE;
}

static gboolean
has_ended (pid_t child)
{
  siginfo_t info = { 0 };

  return waitid (P_PID, child, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == child;
}

/* Waits for the frame; returns its time on the clock, or 0 where none comes. */
static double
wait_for_frame (Watch *watch, pid_t child, clockid_t processor, double *processor_time, const char *picture)
{
  gint64 deadline = g_get_monotonic_time () + TIMEOUT_SECONDS * G_USEC_PER_SEC;

  while (g_get_monotonic_time () < deadline && !has_ended (child))
    {
      struct pollfd file = { ConnectionNumber (watch->display), POLLIN, 0 };
      gboolean painted = FALSE;
      double now;

      if (XPending (watch->display) == 0)
        poll (&file, 1, 100);
      now = milliseconds (CLOCK_MONOTONIC);
      *processor_time = milliseconds (processor);
      while (XPending (watch->display) > 0)
        {
          XEvent event;

          XNextEvent (watch->display, &event);
          painted = handle (watch, &event) || painted;
        }
      if (painted && is_colourful (watch, picture))
        return now;
    }
  return 0;
}

static glong
read_memory (pid_t pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", pid);
  g_autofree char *text = NULL;
  const char *line;

  g_usleep (MEMORY_SECONDS * G_USEC_PER_SEC);
  if (!g_file_get_contents (path, &text, NULL, NULL) || (line = strstr (text, "\nPss:")) == NULL)
    return -1;
  return g_ascii_strtoll (line + strlen ("\nPss:"), NULL, 10);
}

static gboolean
open_display (Watch *watch)
{
  int error;

  watch->display = XOpenDisplay (NULL);
  if (watch->display == NULL || !XDamageQueryExtension (watch->display, &watch->damage_event, &error))
    return FALSE;
  XSetErrorHandler (ignore_error);
  XSelectInput (watch->display, DefaultRootWindow (watch->display), SubstructureNotifyMask);
  XDamageCreate (watch->display, DefaultRootWindow (watch->display), XDamageReportRawRectangles);
  XSync (watch->display, False);
  return TRUE;
}

int
main (int argc, char *argv[])
{
  g_autofree char *picture = NULL;
  gboolean memory = FALSE;
  const GOptionEntry options[] = {
    { "memory", 0, 0, G_OPTION_ARG_NONE, &memory, NULL, NULL },
    { "picture", 0, 0, G_OPTION_ARG_FILENAME, &picture, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("TITLE PROGRAM [ARGUMENT…]");
  g_autoptr (GError) error = NULL;
  Watch watch = { 0 };
  clockid_t processor;
  double begin, end, processor_time;
  pid_t child;

  g_option_context_add_main_entries (context, options, NULL);
  g_option_context_set_strict_posix (context, TRUE);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc < 3)
    {
      g_printerr ("%s\n", error ? error->message : "Usage: watch-start [OPTIONS] TITLE PROGRAM [ARGUMENT…]");
      return 2;
    }
  if (!open_display (&watch))
    {
      g_printerr ("No display with the damage extension\n");
      return 1;
    }
  watch.title = argv[1];
  begin = milliseconds (CLOCK_MONOTONIC);
  child = start (argv + 2);
  if (child < 0 || clock_getcpuclockid (child, &processor) != 0)
    return 1;
  end = wait_for_frame (&watch, child, processor, &processor_time, picture);
  if (end > 0)
    g_print ("wall %.3f cpu %.3f pss %ld width %d height %d\n", end - begin, processor_time,
             memory ? read_memory (child) : 0, watch.place.width, watch.place.height);
  else
    g_printerr ("%s: no window “%s” was painted\n", argv[2], watch.title);
  kill (child, SIGTERM);
  waitpid (child, NULL, 0);
  return end > 0 ? 0 : 1;
}
