/**
 * How a request shows who sends it. Start reading at {@link
 * org.distintivo.integration.rest.SignInMechanism}.
 */
package org.distintivo.integration.rest;
