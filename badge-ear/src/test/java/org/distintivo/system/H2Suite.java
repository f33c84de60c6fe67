package org.distintivo.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The lane of the shared server on H2: every system test that is not in another lane only. */
@Suite
@SelectPackages("org.distintivo")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({OwnServer.TAG, Outage.TAG, OnPostgres.TAG})
@ConfigurationParameter(key = DatabasesOfLane.DATABASE, value = "H2")
class H2Suite {}
