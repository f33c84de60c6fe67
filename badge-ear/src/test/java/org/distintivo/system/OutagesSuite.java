package org.distintivo.system;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The lane of the servers that are hindered, killed and put back, which takes mostly waiting. */
@Suite
@SelectPackages("org.distintivo")
@IncludeClassNamePatterns(".*IT")
@IncludeTags({Outage.TAG, ServerLogIT.TAG})
class OutagesSuite {}
