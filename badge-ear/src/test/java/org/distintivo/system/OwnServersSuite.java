package org.distintivo.system;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The lane of the servers that one test class starts, stops and sets up as it likes. */
@Suite
@SelectPackages("org.distintivo")
@IncludeClassNamePatterns(".*IT")
@IncludeTags({OwnServer.TAG, ServerLogIT.TAG})
class OwnServersSuite {}
