/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What nearly every file below the window includes, compiled once: parsing it is a third of the time that a file
 * takes. No file may rely on it; builds with -Db_pch=false find those that do.
 */

#include <gio/gio.h>
