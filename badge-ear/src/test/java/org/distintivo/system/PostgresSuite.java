package org.distintivo.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The lane of the shared server on PostgreSQL: what is promised on each database, and pages. */
@Suite
@SelectPackages("org.distintivo")
@IncludeClassNamePatterns(".*IT")
@IncludeTags({OnEachDatabase.TAG, OnPostgres.TAG, ServerLogIT.TAG})
@ConfigurationParameter(key = DatabasesOfLane.DATABASE, value = "POSTGRES")
class PostgresSuite {}
