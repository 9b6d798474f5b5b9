/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What nearly every file of the window includes, compiled once: parsing it is two thirds of the time that a file
 * takes. No file may rely on it; builds with -Db_pch=false find those that do.
 */

#include <adwaita.h>
