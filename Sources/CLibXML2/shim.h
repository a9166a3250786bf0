#pragma once
/* Debian builds libxml2 with ICU; its headers would clash with Foundation's own ICU. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
/* `xmlFree` is a mutable global function pointer, which Swift 6 refuses to touch. */
static inline void cxml_free(void *pointer) { xmlFree(pointer); }
/* libxml2 prints to standard error by default; a C variadic handler cannot be written in Swift. Per thread. */
static void cxml_ignore(void *context, const char *message, ...) { (void)context; (void)message; }
static inline void cxml_silence(void) {
    xmlSetGenericErrorFunc(NULL, cxml_ignore);
    xmlSetStructuredErrorFunc(NULL, NULL);
}
