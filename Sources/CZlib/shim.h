#pragma once
#include <zlib.h>
/* deflateInit2 is a macro, which Swift does not see; 15 + 16 asks for gzip. */
static inline int czlib_gzip_begin(z_streamp stream) {
    return deflateInit2(stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
static inline int czlib_gunzip_begin(z_streamp stream) { return inflateInit2(stream, 15 + 16); }
