package org.distintivo.verifying.rest;

import jakarta.servlet.annotation.WebFilter;
import org.distintivo.platform.rest.RestAddresses;

/** The test suites of the W3C look for the VC-API outside {@code /api}. */
@WebFilter(
        filterName = "vcApiAddresses",
        urlPatterns = {"/credentials/issue", "/credentials/verify", "/presentations/verify"},
        asyncSupported = true)
public class VcApiAddresses extends RestAddresses {}
