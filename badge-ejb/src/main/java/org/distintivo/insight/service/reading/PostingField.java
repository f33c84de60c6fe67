package org.distintivo.insight.service.reading;

import org.distintivo.platform.domain.Coded;

/** What a name in a feed can mean. */
enum PostingField implements Coded {
    IDENTIFIER,
    TITLE,
    EMPLOYER,
    DESCRIPTION,
    /** Further text: responsibilities, qualifications, requirements. */
    DETAILS,
    URL,
    POSTED_ON,
    VALID_THROUGH,
    LANGUAGE,
    COUNTRY,
    REGION,
    CITY,
    POSTAL_CODE,
    /** A place in one line, used where city and country lack. */
    LOCATION,
    LATITUDE,
    LONGITUDE,
    REMOTE,
    EMPLOYMENT_TYPE,
    OPENINGS,
    SALARY,
    SALARY_LEAST,
    SALARY_MOST,
    SALARY_CURRENCY,
    SALARY_PERIOD,
    SKILLS,
    /** Nothing, although its name is known. */
    NOTHING
}
