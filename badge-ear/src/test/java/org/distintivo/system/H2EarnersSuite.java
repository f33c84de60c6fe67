package org.distintivo.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The lane, on H2, of the features around a person. */
@Suite
@SelectPackages({
    "org.distintivo.account",
    "org.distintivo.claiming",
    "org.distintivo.earning",
    "org.distintivo.notification"
})
@SelectClasses(ServerLogIT.class)
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({OwnServer.TAG, Outage.TAG, OnPostgres.TAG})
@ConfigurationParameter(key = DatabasesOfLane.DATABASE, value = "H2")
class H2EarnersSuite {}
