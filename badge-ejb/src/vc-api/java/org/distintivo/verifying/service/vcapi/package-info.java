/**
 * The engine behind the VC-API that the W3C's test suites talk to. It signs whatever it is handed,
 * so it is in no release: this folder is compiled into the product in the Maven profile {@code
 * vc-api} only, and into the tests always. Start with {@code VcApiService}.
 */
package org.distintivo.verifying.service.vcapi;
