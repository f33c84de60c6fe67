package org.distintivo.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The lane, on H2, of every system test that is not in another lane. */
@Suite
@SelectPackages("org.distintivo")
@ExcludePackages({
    "org.distintivo.account",
    "org.distintivo.claiming",
    "org.distintivo.earning",
    "org.distintivo.notification"
})
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({OwnServer.TAG, Outage.TAG, OnPostgres.TAG})
@ConfigurationParameter(key = DatabasesOfLane.DATABASE, value = "H2")
class H2Suite {}
